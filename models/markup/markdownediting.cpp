// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownediting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestToggledHeading = 4;

// A line's beginning as an editor sees it: indent, then the mark of a heading, an item, a task or a quotation.
struct LineParts {
    QString indent;
    QString mark;  ///< with the space after it
    QString rest;
};

LineParts partsOf(const QString &line)
{
    static const QRegularExpression form(
        u"\\A([ \\t]*)((?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\][ \\t]+|(?:[-*+]|\\d{1,9}[.)])[ \\t]+|#{1,6}[ \\t]+|>[ \\t]?)?(.*)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(line);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

bool isTaskMark(const QString &mark)
{
    return mark.contains(u'[');
}

bool hasMark(const QString &mark, MarkdownLineMark wanted)
{
    switch (wanted) {
    case MarkdownLineMark::Heading:
        return mark.startsWith(u'#');
    case MarkdownLineMark::Bullet:
        return !mark.isEmpty() && u"-*+"_s.contains(mark[0]) && !isTaskMark(mark);
    case MarkdownLineMark::Number:
        return !mark.isEmpty() && mark[0].isDigit() && !isTaskMark(mark);
    case MarkdownLineMark::Task:
        return isTaskMark(mark);
    case MarkdownLineMark::Quote:
        return mark.startsWith(u'>');
    }
    return false;
}

QString newMark(const QString &before, MarkdownLineMark wanted, int number)
{
    switch (wanted) {
    case MarkdownLineMark::Heading: {
        const int level = int(before.count(u'#'));
        return level >= DeepestToggledHeading ? QString() : u"#"_s.repeated(std::max(level + 1, 2)) + u' ';
    }
    case MarkdownLineMark::Bullet:
        return u"- "_s;
    case MarkdownLineMark::Number:
        return QString::number(number) + u". "_s;
    case MarkdownLineMark::Task:
        return u"- [ ] "_s;
    case MarkdownLineMark::Quote:
        return u"> "_s;
    }
    return {};
}

TextSelection wordAt(const QString &text, qsizetype cursor)
{
    const auto isOfWord = [&](qsizetype at) { return text[at].isLetterOrNumber() || text[at] == u'_'; };
    qsizetype start = cursor;
    while (start > 0 && isOfWord(start - 1))
        --start;
    qsizetype end = cursor;
    while (end < text.size() && isOfWord(end))
        ++end;
    return {start, end - start};
}

TextSelection trimmed(const QString &text, TextSelection selection)
{
    while (selection.length > 0 && text[selection.start].isSpace()) {
        ++selection.start;
        --selection.length;
    }
    while (selection.length > 0 && text[selection.start + selection.length - 1].isSpace())
        --selection.length;
    return selection;
}

}  // namespace

MarkdownEditing toggleAround(const QString &text, TextSelection selection, const QString &mark)
{
    const TextSelection inner = selection.length == 0 ? wordAt(text, selection.start) : trimmed(text, selection);
    const qsizetype size = mark.size();
    const QString words = text.mid(inner.start, inner.length);
    // "*" within "**" is another mark.
    const auto stands = [&](qsizetype at) {
        return at >= 0 && QStringView(text).sliced(at).startsWith(mark)
               && (size > 1
                   || ((at == 0 || text[at - 1] != mark[0]) && (at + 1 >= text.size() || text[at + 1] != mark[0])));
    };
    if (inner.start >= size && stands(inner.start - size) && inner.start + inner.length <= text.size()
        && stands(inner.start + inner.length))
        return {inner.start - size, inner.length + 2 * size, words, inner.start - size, inner.length};
    if (words.size() > 2 * size && words.startsWith(mark) && words.endsWith(mark))
        return {inner.start, inner.length, words.mid(size, words.size() - 2 * size), inner.start,
                inner.length - 2 * size};
    return {inner.start, inner.length, mark + words + mark, inner.start + size, inner.length};
}

MarkdownEditing toggleLines(const QString &text, TextSelection selection, MarkdownLineMark mark)
{
    const qsizetype start = selection.start == 0 ? 0 : text.lastIndexOf(u'\n', selection.start - 1) + 1;
    const qsizetype last = selection.start + std::max<qsizetype>(selection.length - 1, 0);
    const qsizetype newline = text.indexOf(u'\n', std::min(last, text.size()));
    const qsizetype end = std::max(newline < 0 ? text.size() : newline, start);
    QStringList lines = text.mid(start, end - start).split(u'\n');
    const auto isLeft = [&](const QString &line) { return lines.size() > 1 && line.trimmed().isEmpty(); };
    const bool takeAway = mark != MarkdownLineMark::Heading && std::ranges::all_of(lines, [&](const QString &line) {
                              return isLeft(line) || hasMark(partsOf(line).mark, mark);
                          });
    int number = 0;
    for (QString &line : lines) {
        if (isLeft(line))
            continue;
        const LineParts parts = partsOf(line);
        line = parts.indent + (takeAway ? QString() : newMark(parts.mark, mark, ++number)) + parts.rest;
    }
    const QString replacement = lines.join(u'\n');
    if (selection.length > 0)
        return {start, end - start, replacement, start, replacement.size()};
    // The cursor stays in its place within the words.
    const qsizetype behind = end - selection.start;
    return {start, end - start, replacement, start + std::max<qsizetype>(replacement.size() - behind, 0), 0};
}

MarkdownEditing insertLink(const QString &text, TextSelection selection, const QString &address)
{
    const TextSelection inner = trimmed(text, selection);
    const QString words = text.mid(inner.start, inner.length);
    const QString replacement = u'[' + words + u"]("_s + address + u')';
    // Without words these are asked for first.
    if (words.isEmpty())
        return {inner.start, inner.length, replacement, inner.start + 1, 0};
    return {inner.start, inner.length, replacement, inner.start + words.size() + 3, address.size()};
}

MarkdownEditing insertTable(const QString &text, TextSelection selection, const QString &firstHead,
                            const QString &secondHead)
{
    const qsizetype at = selection.start + selection.length;
    QString before;
    if (at > 0 && text[at - 1] != u'\n')
        before = u"\n\n"_s;
    else if (at > 1 && text[at - 2] != u'\n')
        before = u"\n"_s;
    const QString table = u"| %1 | %2 |\n| --- | --- |\n|  |  |\n"_s.arg(firstHead, secondHead);
    const QString after = at < text.size() && text[at] != u'\n' ? u"\n"_s : QString();
    return {at, 0, before + table + after, at + before.size() + 2, firstHead.size()};
}

MarkdownEditing insertPicture(const QString &text, TextSelection selection, const QString &words,
                              const QString &address)
{
    // Below what is selected, which stays.
    const qsizetype at = selection.start + selection.length;
    const QStringView before = QStringView(text).left(at);
    const QStringView behind = QStringView(text).mid(at);
    const auto missing = [](bool isEnd, bool hasOne, bool hasTwo) {
        return isEnd || hasTwo ? QString() : hasOne ? u"\n"_s : u"\n\n"_s;
    };
    const QString above = missing(before.isEmpty(), before.endsWith(u'\n'), before.endsWith(u"\n\n"));
    const QString below = missing(behind.isEmpty(), behind.startsWith(u'\n'), behind.startsWith(u"\n\n"));
    const QString picture = u"!["_s + words + u"]("_s + address + u')';
    return {at, 0, above + picture + below, at + above.size() + 2, words.size()};
}

std::optional<MarkdownEditing> continueList(const QString &text, qsizetype cursor)
{
    const qsizetype start = cursor == 0 ? 0 : text.lastIndexOf(u'\n', cursor - 1) + 1;
    const LineParts parts = partsOf(text.mid(start, cursor - start));
    if (parts.mark.isEmpty() || parts.mark.startsWith(u'#'))
        return std::nullopt;
    const qsizetype newline = text.indexOf(u'\n', cursor);
    const bool isEmpty =
        parts.rest.trimmed().isEmpty() && text.mid(cursor, newline < 0 ? -1 : newline - cursor).trimmed().isEmpty();
    if (isEmpty)
        return MarkdownEditing{start, cursor - start, QString(), start, 0};
    QString mark = parts.mark;
    if (mark[0].isDigit()) {
        qsizetype digits = 0;
        while (mark[digits].isDigit())
            ++digits;
        mark.replace(0, digits, QString::number(mark.first(digits).toLongLong() + 1));
    }
    if (isTaskMark(mark))
        mark[mark.indexOf(u'[') + 1] = u' ';
    const QString next = u'\n' + parts.indent + mark;
    return MarkdownEditing{cursor, 0, next, cursor + next.size(), 0};
}

}  // namespace evenkeel
