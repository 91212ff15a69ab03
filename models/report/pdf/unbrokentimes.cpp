// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/unbrokentimes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QChar NoBreakSpace(0x00A0);
constexpr QChar NoBreak(0xFEFF);  // not U+2060, which text fonts lack: a fallback font would come in
constexpr QChar LeftToRightMark(0x200E);
constexpr QChar EnDash(0x2013);

// A date, a time, or both; a second one after a dash; a zone. Or numbers with units of time.
const QRegularExpression &pattern()
{
    static const QRegularExpression times(
        u"\\b(?:\\d{4}-\\d{2}-\\d{2}(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?|\\d{1,2}:\\d{2}(?::\\d{2})?)"
        u"(?: ?[-\u2013] ?(?:\\d{4}-\\d{2}-\\d{2} )?\\d{1,2}:\\d{2}(?::\\d{2})?)?"
        u"(?: (?:UTC|GMT|[A-Z]{2,4}T)\\b| ?[+-]\\d{2}:\\d{2}\\b)?"
        u"|\\b\\d+ (?:d|h|min|s|ms)\\b(?: \\d+ (?:h|min|s|ms)\\b)*"_s);
    return times;
}

bool isRightToLeftLetter(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

}  // namespace

QString withUnbrokenTimes(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (std::none_of(text.cbegin(), text.cend(), isDigit))
        return text;
    const bool hasRightToLeft = std::any_of(text.cbegin(), text.cend(), isRightToLeftLetter);
    QString out;
    qsizetype copied = 0;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() <= 5)  // "14:02" has nowhere to break
            continue;
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        if (hasRightToLeft)  // or a date's parts would be shown in reverse
            out += LeftToRightMark;
        const QString time = match.captured();
        for (const QChar c : time) {
            if (c == u' ')
                out += NoBreakSpace;
            else
                out += c;
            if (c == EnDash)
                out += NoBreak;
        }
        if (hasRightToLeft)
            out += LeftToRightMark;
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return text;
    out += QStringView(text).mid(copied);
    return out;
}

QString withUnbrokenSeparators(QString text)
{
    constexpr QChar Dot(0x00B7);
    return text.replace(u' ' + QString(Dot) + u' ', u' ' + QString(Dot) + NoBreakSpace);
}

QString withUnbrokenAddresses(QString text)
{
    if (text.contains("://"_L1))
        text.replace("://"_L1, "://"_L1 + NoBreak);
    return text;
}

}  // namespace evenkeel
