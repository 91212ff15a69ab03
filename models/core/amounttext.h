// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace evenkeel {

/// An amount in parts, ready to be kept.
struct WrittenAmount {
    QString number;       ///< in C's form: "1250.5"; of a range its middle
    QString uncertainty;  ///< as uncertaintyWords reads it; empty: nothing was said
    QString unit;         ///< "EUR", "%", "shoppers"; empty: none was written
    bool perMinute = false;

    bool operator==(const WrittenAmount &) const = default;
};

/// How uncertainty is kept where it isn't words of its own: "~", "<" and ">" before the number. A range is kept by its
/// ends ("3–5"), a deviation with its sign ("±10 %").
inline constexpr QChar RoughSign = u'~';
inline constexpr QChar AtMostSign = u'<';
inline constexpr QChar AtLeastSign = u'>';

/// Reads an amount as people write it, in the locale or else in C's: "1,200", "12k", "1.2 M EUR", "€41,000", "~300",
/// "about 12 Tsd.", "more than 300", "300 ± 10 %", "3–5 %", "350 EUR/min". Never negative, at most 10^15. A lower-case
/// "m" could be a thousand, a million or a minute and is refused. InvalidInput for all else.
[[nodiscard]] Result<WrittenAmount> parseAmount(QStringView text, const QLocale &locale);

/// A number as it is kept; nothing where a file holds something else there.
[[nodiscard]] std::optional<double> amountFromStored(QStringView stored);
[[nodiscard]] QString storedAmount(double amount);

/// "1,200", "12.5": grouped, with two decimals at most, and none from a hundred on.
[[nodiscard]] QString formatAmount(double amount, const QLocale &locale);

}  // namespace evenkeel
