// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/cleantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            clean += c;
            clean += next;
            ++at;
        } else if (c == u'\r' || c == u'\u2028' || c == u'\u2029') {
            if (c != u'\r' || next != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t'
                   || (!c.isSurrogate() && c.category() != QChar::Other_Control && c != u'\ufeff')) {
            clean += c;
        }
    }
    return std::move(clean).trimmed();
}

QString cleanLine(QStringView text)
{
    return cleanText(text).simplified();
}

void addNote(QStringList &notes, const QString &name, QStringView value)
{
    QString clean = cleanText(value);
    if (!clean.isEmpty())
        notes.append(cleanLine(name) + u": "_s + clean.replace(u'\n', u"\n  "_s));
}

QString webLink(QStringView address)
{
    const QString link = cleanText(address);
    const bool web =
        link.startsWith(u"https://"_s, Qt::CaseInsensitive) || link.startsWith(u"http://"_s, Qt::CaseInsensitive);
    const bool spaced = std::ranges::any_of(link, [](QChar c) { return c.isSpace(); });
    return web && !spaced ? link : QString();
}

}  // namespace evenkeel
