// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapehtml.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

QString escapeHtml(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'"':
            out += "&quot;"_L1;
            break;
        case u'\'':
            out += "&#39;"_L1;
            break;
        case u'\0':
            out += QChar::ReplacementCharacter;
            break;
        default:
            out += c;
        }
    }
    return out;
}

// What none of these is in Qt shows as it is, and people who are read to hear no tags.
QString toolTipText(const QString &text)
{
    if (!text.contains(u'<') && !text.contains("&lt;"_L1))
        return text;
    return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(escapeHtml(text));
}

}  // namespace evenkeel
