// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldvalue.h"

#include <QList>
#include <QVariant>

namespace evenkeel {

/// One of the values a cell may have, and what people call it. The value is what the cell's EditRole gives and takes.
struct Choice {
    int value = 0;
    QString name;

    bool operator==(const Choice &) const = default;
};
using Choices = QList<Choice>;

/// Every value of an enum, in its order; `name` gives the words.
template <typename E, typename F>
[[nodiscard]] Choices choicesOf(F name)
{
    Choices choices;
    for (const auto &known : EnumNames<E>::names)
        choices.append({int(known.first), name(known.first)});
    return choices;
}

/// The enum's value in what an editor gave; nothing when it is none of them.
template <typename E>
[[nodiscard]] std::optional<E> chosen(const QVariant &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    for (const auto &known : EnumNames<E>::names)
        if (isNumber && int(known.first) == number)
            return known.first;
    return std::nullopt;
}

}  // namespace evenkeel
