// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace evenkeel {

/// 0 to 9 only: QChar::isDigit also takes other scripts' digits.
[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

}  // namespace evenkeel
