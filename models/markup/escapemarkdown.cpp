// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapemarkdown.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QString withPlainNewlines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(u'\0', QChar::ReplacementCharacter);
    return text;
}

QStringView withoutEmptyEnds(QStringView text)
{
    while (text.startsWith(u'\n'))
        text = text.mid(1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

// "&amp;" and "&#38;", also such as no parser knows: CommonMark's list of names grows.
bool beginsEntity(QStringView text, qsizetype i)
{
    qsizetype end = i + 1;
    if (end < text.size() && text[end] == u'#')
        ++end;
    const qsizetype from = end;
    while (end < text.size() && isAsciiLetterOrDigit(text[end]))
        ++end;
    return end > from && end < text.size() && text[end] == u';';
}

// How many characters at the start of a line would begin a block there, up to the one that needs a backslash;
// nothing if none would.
qsizetype blockMark(QStringView line)
{
    const auto blankAt = [line](qsizetype i) { return i >= line.size() || isBlank(line[i]); };
    qsizetype run = 0;
    while (run < line.size() && line[run] == line[0])
        ++run;
    const QChar first = line.isEmpty() ? QChar() : line[0];
    if (first == u'>')
        return 1;
    if (first == u'#' && run <= 6 && blankAt(run))
        return 1;
    if ((first == u'-' || first == u'+') && blankAt(1))
        return 1;
    // A setext underline, a rule, or the second row of a table.
    const auto underlines = [](QChar c) { return u"=-:|"_s.contains(c) || isBlank(c); };
    if (u"=-:|"_s.contains(first) && std::all_of(line.begin(), line.end(), underlines))
        return 1;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits <= 9 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')')
        && blankAt(digits + 1))
        return digits + 1;
    return 0;
}

// A run of number signs at the end would close a heading.
qsizetype closingHashes(QStringView line)
{
    qsizetype from = line.size();
    while (from > 0 && line[from - 1] == u'#')
        --from;
    return from < line.size() && from > 0 && isBlank(line[from - 1]) ? from : line.size();
}

bool needsBackslash(QStringView line, qsizetype i)
{
    const auto isWord = [line](qsizetype at) { return at >= 0 && at < line.size() && line[at].isLetterOrNumber(); };
    switch (line[i].unicode()) {
    case u'*':
    case u'`':
    case u'[':
    case u']':
    case u'~':
        return true;
    case u'_':  // inside a word it is text
        return !(isWord(i - 1) && isWord(i + 1));
    case u'<':
        return i + 1 >= line.size() || line[i + 1] != u' ';
    case u'&':
        return beginsEntity(line, i);
    case u'\\':
        return i + 1 >= line.size() || !(isAsciiLetterOrDigit(line[i + 1]) || line[i + 1].unicode() >= 0x80);
    default:
        return false;
    }
}

// A backslash inside a bare address would become part of it; so an address that needs one is kept from being taken for
// a link, by a backslash before the colon of "https://" or the dot of "www.".
bool beginsUnsafeAddress(QStringView line, qsizetype i)
{
    const bool afterScheme = line[i] == u':' && line.mid(i).startsWith(u"://");
    const bool afterWww = line[i] == u'.' && line.first(i).endsWith(u"www", Qt::CaseInsensitive);
    if (!afterScheme && !afterWww)
        return false;
    for (qsizetype at = i + 1; at < line.size() && !line[at].isSpace(); ++at) {
        if (needsBackslash(line, at))
            return true;
    }
    return false;
}

// Markdown drops blanks at the ends of a line, so those are written as entities.
QString escapeLine(QStringView line, QStringView alsoEscaped, bool beginsLine)
{
    QString out;
    out.reserve(line.size() + line.size() / 8 + 2);
    const qsizetype mark = beginsLine ? blockMark(line) - 1 : -1;
    const qsizetype hashes = closingHashes(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isBlank(c) && (c != u' ' || i == 0 || i + 1 == line.size())) {
            out += "&#"_L1 + QString::number(c.unicode()) + u';';
            continue;
        }
        if (i == mark || i == hashes || alsoEscaped.contains(c) || needsBackslash(line, i)
            || beginsUnsafeAddress(line, i))
            out += u'\\';
        out += c;
    }
    return out;
}

}  // namespace

QString escapeMarkdown(const QString &text)
{
    const QString plain = withPlainNewlines(text);
    QStringList lines;
    for (const QStringView line : withoutEmptyEnds(plain).split(u'\n'))
        lines += escapeLine(line, {}, true);
    return lines.join("\\\n"_L1);
}

QString escapeMarkdownLine(const QString &text)
{
    const QString plain = withPlainNewlines(text);
    QString line = withoutEmptyEnds(plain).toString();
    line.replace(u'\n', u' ');
    return escapeLine(line, {}, true);
}

QString escapeMarkdownTableCell(const QString &text)
{
    const QString plain = withPlainNewlines(text);
    return escapeLine(withoutEmptyEnds(plain), u"|", false);
}

}  // namespace evenkeel
