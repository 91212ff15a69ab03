// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/tablerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

// What a line holds after the marks of the quotes around it.
QStringView withoutQuotes(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t' || line[i] == u'>'))
        ++i;
    return line.mid(i);
}

qsizetype fenceLength(QStringView content, QChar mark)
{
    qsizetype length = 0;
    while (length < content.size() && content[length] == mark)
        ++length;
    return length >= 3 ? length : 0;
}

bool isShortRule(QStringView content)
{
    if (content.startsWith(u"- ") || !content.contains(u'|') || !content.contains(u'-'))
        return false;
    return std::all_of(content.begin(), content.end(), [](QChar c) { return u"|-: \t\r"_s.contains(c); });
}

QString widened(QStringView line)
{
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        out += line[i];
        const bool runEnds = line[i] == u'-' && (i + 1 == line.size() || line[i + 1] != u'-');
        while (runEnds && !out.endsWith("---"_L1))
            out += u'-';
    }
    return out;
}

}  // namespace

QString widenTableRules(const QString &markdown)
{
    QString out;
    qsizetype copied = 0;
    QStringView header;  // the line above, when nothing but an empty line is above that
    bool afterEmptyLine = true;
    QChar fence;
    qsizetype fenceSize = 0;
    for (qsizetype from = 0; from < markdown.size();) {
        qsizetype end = markdown.indexOf(u'\n', from);
        if (end < 0)
            end = markdown.size();
        const QStringView line = QStringView(markdown).mid(from, end - from);
        const QStringView content = withoutQuotes(line);
        if (fenceSize > 0) {
            if (fenceLength(content, fence) >= fenceSize)
                fenceSize = 0;
        } else if (!content.isEmpty() && (content[0] == u'`' || content[0] == u'~')) {
            fence = content[0];
            fenceSize = fenceLength(content, fence);
        } else if (header.contains(u'|') && isShortRule(content)) {
            const qsizetype start = from + (line.size() - content.size());
            out += QStringView(markdown).mid(copied, start - copied);
            out += widened(content);
            copied = end;
        }
        header = afterEmptyLine ? content : QStringView();
        afterEmptyLine = content.trimmed().isEmpty();
        from = end + 1;
    }
    if (copied == 0)
        return markdown;
    out += QStringView(markdown).mid(copied);
    return out;
}

}  // namespace evenkeel
