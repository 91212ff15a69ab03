// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapeslackmrkdwn.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QChar ZeroWidthSpace(0x200B);

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`';
}

// Slack takes a mark for a style only next to a blank, punctuation, or an end of the text.
bool touchesWordBorder(const QString &text, qsizetype i)
{
    const bool wordBefore = i > 0 && text[i - 1].isLetterOrNumber();
    const bool wordAfter = i + 1 < text.size() && text[i + 1].isLetterOrNumber();
    return !(wordBefore && wordAfter);
}

}  // namespace

QString escapeSlackMrkdwn(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    bool lineBegins = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&') {
            out += "&amp;"_L1;
        } else if (c == u'<') {
            out += "&lt;"_L1;
        } else if (c == u'>') {
            if (lineBegins)
                out += ZeroWidthSpace;
            out += "&gt;"_L1;
        } else if (isMark(c) && touchesWordBorder(text, i)) {
            out += ZeroWidthSpace;
            out += c;
            out += ZeroWidthSpace;
        } else {
            out += c;
        }
        lineBegins = c == u'\n' || (lineBegins && c.isSpace());
    }
    return out;
}

}  // namespace evenkeel
