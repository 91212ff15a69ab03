// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace evenkeel {

/// Identifies an entry, a role, a hypothesis … in every copy of a file: 128 bits, written as 26 characters of
/// Crockford's base 32 (the ULID form), so that ids sort by the time they were made.
class EntityId
{
public:
    constexpr EntityId() = default;
    constexpr EntityId(quint64 high, quint64 low) : m_high(high), m_low(low) {}

    /// 48 bits of time in milliseconds, 80 random bits. Those made in one millisecond by one thread sort as they were
    /// made.
    [[nodiscard]] static EntityId generate(Instant now);
    /// The same id for the same text, wherever it is made: what makes an import idempotent. SHA-256, cut.
    [[nodiscard]] static EntityId ofOrigin(QByteArrayView origin);
    /// 26 characters, upper or lower case; nothing for anything else.
    [[nodiscard]] static std::optional<EntityId> fromString(QStringView text);
    [[nodiscard]] static std::optional<EntityId> fromLatin1(QByteArrayView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return m_high == 0 && m_low == 0; }

    friend constexpr bool operator==(EntityId, EntityId) = default;
    friend constexpr auto operator<=>(EntityId, EntityId) = default;
    friend size_t qHash(EntityId id, size_t seed = 0) { return qHashMulti(seed, id.m_high, id.m_low); }

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

}  // namespace evenkeel
