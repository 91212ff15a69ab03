// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/embeddedmarkdown.h"

#include "models/report/reporttext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

// How much of a line is quote marks, list markers and the blanks after them.
qsizetype containerPrefix(QStringView line)
{
    static const QRegularExpression prefix(u"^(?: {0,3}(?:>|(?:[-*+]|\\d{1,9}[.)])(?= |$)) *)*"_s);
    return prefix.match(line.toString()).capturedLength();
}

struct Fence {
    QChar mark;
    qsizetype length = 0;
    qsizetype container = 0;  // columns of the list item that holds it
    bool quoted = false;

    explicit operator bool() const { return length > 0; }
};

qsizetype runOf(QStringView text, QChar mark)
{
    qsizetype run = 0;
    while (run < text.size() && text[run] == mark)
        ++run;
    return run;
}

class Embedding
{
public:
    explicit Embedding(int level) : m_level(level) {}

    QString embed(const QString &markdown);

private:
    struct Heading {
        qsizetype line;
        int level;
    };

    void take(QString line);
    [[nodiscard]] bool endsFence(QStringView line) const;
    bool beginsFence(QStringView line, qsizetype prefix);
    bool takeHeading(const QString &line, qsizetype prefix);
    bool takeUnderline(QStringView line);
    [[nodiscard]] static QString withoutHtml(QStringView line);
    void demoteHeadings();

    int m_level;
    QStringList m_lines;
    QList<Heading> m_headings;
    Fence m_fence;
    qsizetype m_listIndent = 0;      // where the text of the innermost list item begins
    qsizetype m_paragraphFrom = -1;  // first line of the paragraph at the top level that runs, or -1
    bool m_afterBlank = true;
};

// Raw HTML begins with < and a letter, slash, exclamation or question mark; a backslash makes it text. Code spans and
// autolinks stay.
QString Embedding::withoutHtml(QStringView line)
{
    static const QRegularExpression autolink(u"^<(?:(?:https?://|mailto:)[^\\s<>]*|[\\w.+-]+@[\\w.-]+)>"_s);
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && i + 1 < line.size()) {
            out += c;
            out += line[++i];
        } else if (c == u'`') {
            const qsizetype run = runOf(line.mid(i), u'`');
            qsizetype close = i + run;
            while (close < line.size()) {
                const qsizetype other = runOf(line.mid(close), u'`');
                if (other == run)
                    break;
                close += std::max<qsizetype>(other, 1);
            }
            const qsizetype length = close < line.size() ? close + run - i : run;
            out += line.mid(i, length);
            i += length - 1;
        } else if (c == u'<') {
            const QStringView rest = line.mid(i);
            const qsizetype link = autolink.match(rest.toString()).capturedLength();
            const QChar next = rest.size() > 1 ? rest[1] : QChar(u' ');
            const bool isTarget = out.endsWith("]("_L1);
            if (link > 0) {
                out += rest.left(link);
                i += link - 1;
            } else {
                out += !isTarget && (next.isLetter() || u"/!?"_s.contains(next)) ? u"\\<"_s : u"<"_s;
            }
        } else {
            out += c;
        }
    }
    return out;
}

bool Embedding::endsFence(QStringView line) const
{
    const QStringView text = line.trimmed();
    const QStringView bare = m_fence.quoted && text.startsWith(u'>') ? text.mid(1).trimmed() : text;
    return runOf(bare, m_fence.mark) >= m_fence.length && runOf(bare, m_fence.mark) == bare.size();
}

bool Embedding::beginsFence(QStringView line, qsizetype prefix)
{
    const QStringView rest = line.mid(prefix);
    if (indentOf(rest) > 3 + (prefix == 0 ? m_listIndent : 0))
        return false;
    const QStringView text = rest.trimmed();
    if (!text.startsWith(u'`') && !text.startsWith(u'~'))
        return false;
    const qsizetype run = runOf(text, text[0]);
    if (run < 3 || (text[0] == u'`' && text.mid(run).contains(u'`')))
        return false;
    const bool inList = prefix > 0 || (m_listIndent > 0 && indentOf(line) >= m_listIndent);
    m_fence = {text[0], run, inList ? m_listIndent : 0, line.left(prefix).contains(u'>')};
    return true;
}

bool Embedding::takeHeading(const QString &line, qsizetype prefix)
{
    const QStringView rest = QStringView(line).mid(prefix);
    const qsizetype indent = indentOf(rest);
    const qsizetype hashes = runOf(rest.mid(indent), u'#');
    const QStringView after = rest.mid(indent + hashes);
    if (indent > 3 || hashes < 1 || hashes > 6 || !(after.isEmpty() || after[0] == u' ' || after[0] == u'\t'))
        return false;
    m_headings.append({m_lines.size(), int(hashes)});
    m_lines.append(withoutHtml(line));
    m_paragraphFrom = -1;
    return true;
}

// A paragraph underlined with = or - is a heading; written anew with number signs, since those have six levels.
bool Embedding::takeUnderline(QStringView line)
{
    const QStringView text = line.trimmed();
    if (m_paragraphFrom < 0 || indentOf(line) > 3 || text.isEmpty() || (text[0] != u'=' && text[0] != u'-')
        || runOf(text, text[0]) != text.size())
        return false;
    QString heading = m_lines.mid(m_paragraphFrom).join(u' ').simplified();
    if (heading.endsWith(u'#'))
        heading.insert(heading.size() - 1, u'\\');
    const int level = text[0] == u'=' ? 1 : 2;
    m_lines.resize(m_paragraphFrom);
    m_headings.append({m_lines.size(), level});
    m_lines.append(QString(level, u'#') + u' ' + heading);
    m_paragraphFrom = -1;
    return true;
}

void Embedding::take(QString line)
{
    line.replace(u'\t', u"    "_s);
    if (m_fence) {
        const bool left = m_fence.quoted ? !line.trimmed().startsWith(u'>')
                                         : !isBlankLine(line) && indentOf(line) < m_fence.container;
        if (!left) {
            if (endsFence(line))
                m_fence = {};
            m_lines.append(line);
            return;
        }
        m_fence = {};
        m_afterBlank = true;
    }
    if (isBlankLine(line)) {
        m_lines.append(QString());
        m_paragraphFrom = -1;
        m_afterBlank = true;
        return;
    }
    const qsizetype prefix = containerPrefix(line);
    if (prefix > 0)
        m_listIndent = line.left(prefix).contains(u'>') ? 0 : prefix;
    else if (m_afterBlank && indentOf(line) < m_listIndent)
        m_listIndent = 0;
    if (!beginsFence(line, prefix)) {
        if (takeHeading(line, prefix) || takeUnderline(line)) {
            m_afterBlank = true;
            return;
        }
        const bool isCode = prefix == 0 && m_listIndent == 0 && m_afterBlank && indentOf(line) >= 4;
        if (prefix > 0 || isCode)
            m_paragraphFrom = -1;
        else if (m_paragraphFrom < 0 && m_afterBlank && m_listIndent == 0)
            m_paragraphFrom = m_lines.size();
        m_lines.append(isCode ? line : withoutHtml(line));
        m_afterBlank = isCode;  // indented code goes on without an empty line
        return;
    }
    m_lines.append(line);
    m_paragraphFrom = -1;
    m_afterBlank = true;
}

void Embedding::demoteHeadings()
{
    int top = 6;
    for (const Heading &heading : m_headings)
        top = std::min(top, heading.level);
    const int shift = std::max(0, m_level + 1 - top);
    for (const Heading &heading : m_headings) {
        QString &line = m_lines[heading.line];
        const qsizetype at = line.indexOf(u'#');
        line.replace(at, heading.level, QString(std::min(6, heading.level + shift), u'#'));
    }
}

QString Embedding::embed(const QString &markdown)
{
    for (const QString &line : cleanedText(markdown).split(u'\n'))
        take(line);
    if (m_fence && m_fence.container == 0 && !m_fence.quoted)
        m_lines.append(QString(m_fence.length, m_fence.mark));
    demoteHeadings();
    while (!m_lines.isEmpty() && isBlankLine(m_lines.constFirst()))
        m_lines.removeFirst();
    while (!m_lines.isEmpty() && isBlankLine(m_lines.constLast()))
        m_lines.removeLast();
    return m_lines.join(u'\n');
}

}  // namespace

QString embeddedMarkdown(const QString &markdown, int level)
{
    return Embedding(level).embed(markdown);
}

QString leadOf(const QString &markdown, qsizetype most)
{
    QStringList paragraph;
    for (const QString &line : cleanedText(markdown).split(u'\n')) {
        if (!isBlankLine(line))
            paragraph.append(line);
        else if (!paragraph.isEmpty())
            break;
    }
    const QString lead = paragraph.join(u'\n');
    if (lead.size() <= most)
        return lead;
    static const QRegularExpression sentenceEnd(u"[.!?](?=\\s)"_s);
    const QString head = lead.left(most);
    const qsizetype sentence = head.lastIndexOf(sentenceEnd);
    if (sentence > most / 3)
        return head.left(sentence + 1);
    const qsizetype word = head.lastIndexOf(u' ');
    return head.left(word > 0 ? word : most - (head.back().isHighSurrogate() ? 1 : 0)) + u'…';
}

}  // namespace evenkeel
