// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapecsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

QString escapeCsv(const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    const bool looksLikeFormula = u"=+-@\t\r"_s.contains(cell.front());
    QString out = looksLikeFormula ? u'\'' + cell : cell;
    const bool needsQuotes =
        out.front().isSpace() || out.back().isSpace()
        || std::any_of(out.cbegin(), out.cend(), [](QChar c) { return u",;\"\t\r\n"_s.contains(c); });
    if (!needsQuotes)
        return out;
    out.replace(u'"', "\"\""_L1);
    return u'"' + out + u'"';
}

}  // namespace evenkeel
