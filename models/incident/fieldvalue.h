// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/instant.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace evenkeel {

/// An array or object that a newer version stored, kept as its JSON text.
struct RawJson {
    QByteArray text;
    bool operator==(const RawJson &) const = default;
};

/// A field's value as the journal holds it. monostate is null: the field was emptied, which differs from never set.
using FieldValue = std::variant<std::monostate, bool, double, QString, RawJson>;

/// The stored names of an enum; specialised beside each enum. `unknown` stands for what only a newer version knows.
template <typename E>
struct EnumNames;

/// The stored name of an enum's value; empty for the one that has none.
template <typename E>
[[nodiscard]] QLatin1StringView nameOf(E value)
{
    for (const auto &[known, name] : EnumNames<E>::names)
        if (known == value)
            return QLatin1StringView(name);
    return {};
}

template <typename E>
[[nodiscard]] std::optional<E> enumFromName(QStringView text)
{
    for (const auto &[known, name] : EnumNames<E>::names)
        if (text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return known;
    return std::nullopt;
}

/// Conversion of a member to a stored value and back. `from` leaves the member alone and says false when the value
/// has another type or an unknown name; null gives the member's empty value.
template <typename T>
struct FieldCodec {
    static FieldValue to(const T &value)
    {
        if constexpr (std::is_same_v<T, Instant>)
            return toIsoUtc(value);
        else if constexpr (std::is_same_v<T, EntityId>)
            return value.isNull() ? FieldValue() : FieldValue(value.toString());
        else if constexpr (std::is_enum_v<T>)
            return nameOf(value).isEmpty() ? FieldValue() : FieldValue(QString(nameOf(value)));
        else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>)
            return value;
        else
            return double(value);
    }

    static bool from(const FieldValue &value, T &member)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            member = T{};
            return true;
        }
        if constexpr (std::is_same_v<T, bool>) {
            const auto *flag = std::get_if<bool>(&value);
            return flag && (member = *flag, true);
        } else if constexpr (std::is_arithmetic_v<T>) {
            const auto *number = std::get_if<double>(&value);
            return number && *number >= -9e15 && *number <= 9e15 && (member = T(*number), true);
        } else {
            const auto *text = std::get_if<QString>(&value);
            if (!text)
                return false;
            if constexpr (std::is_same_v<T, QString>) {
                member = *text;
                return true;
            } else if constexpr (std::is_same_v<T, Instant>) {
                const auto instant = fromIsoUtc(*text);
                return instant && (member = *instant, true);
            } else if constexpr (std::is_same_v<T, EntityId>) {
                const auto id = EntityId::fromString(*text);
                return id && (member = *id, true);
            } else {
                const auto known = enumFromName<T>(*text);
                return known && (member = *known, true);
            }
        }
    }
};

template <typename T>
struct FieldCodec<std::optional<T>> {
    static FieldValue to(const std::optional<T> &value) { return value ? FieldCodec<T>::to(*value) : FieldValue(); }
    static bool from(const FieldValue &value, std::optional<T> &member)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            member.reset();
            return true;
        }
        T inner{};
        if (!FieldCodec<T>::from(value, inner))
            return false;
        member = std::move(inner);
        return true;
    }
};

}  // namespace evenkeel
