// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t PopDirectionalFormatting = 0x202c;
constexpr char16_t PopDirectionalIsolate = 0x2069;

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

// What closes the embeddings, overrides and isolates that are still open at the end (UAX #9, X1-X8).
QString closers(QStringView text)
{
    QString open;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x202a || u == 0x202b || u == 0x202d || u == 0x202e)
            open.prepend(QChar(PopDirectionalFormatting));
        else if (u >= 0x2066 && u <= 0x2068)
            open.prepend(QChar(PopDirectionalIsolate));
        else if ((u == PopDirectionalFormatting || u == PopDirectionalIsolate) && open.startsWith(c))
            open.remove(0, 1);
    }
    return open;
}

}  // namespace

QString cleanedText(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1);
    clean.replace(u'\r', u'\n');
    for (QChar &c : clean)
        if (isControl(c))
            c = QChar::ReplacementCharacter;
    return clean + closers(clean);
}

QString onOneLine(const QString &text)
{
    return cleanedText(text).simplified();
}

}  // namespace evenkeel
