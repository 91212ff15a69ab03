// SPDX-License-Identifier: GPL-3.0-or-later
// One reader keeps what a block, a quotation and a span have begun, so that a text is walked through once: it stays
// whole.
#include "models/markup/wording/markdownsentences.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndentOfCode = 4;
// What goes on for longer is nobody's sentence: it is cut, so that looking stays linear in the text.
constexpr qsizetype LongestSentence = 250;
// Words that end in a full stop within a sentence; single letters and ordinal numbers do so anyway.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{
        u"e.g"_s,  u"i.e"_s,  u"etc"_s, u"vs"_s,  u"approx"_s, u"no"_s,  u"mr"_s,  u"mrs"_s, u"ms"_s,
        u"dr"_s,   u"prof"_s, u"bzw"_s, u"ca"_s,  u"nr"_s,     u"z.b"_s, u"d.h"_s, u"u.a"_s, u"inkl"_s,
        u"lt"_s,   u"evtl"_s, u"ggf"_s, u"sog"_s, u"vgl"_s,    u"max"_s, u"ggü"_s, u"abs"_s, u"usw"_s,
        u"resp"_s, u"exkl"_s, u"tel"_s, u"str"_s, u"mio"_s,    u"mrd"_s, u"jan"_s, u"feb"_s, u"aug"_s,
        u"sept"_s, u"okt"_s,  u"oct"_s, u"nov"_s, u"dec"_s,    u"dez"_s, u"fig"_s, u"cf"_s};
    return words;
}

// What a line of Markdown is to its neighbours.
struct MarkdownLine {
    qsizetype start = 0;
    qsizetype end = 0;
    int indent = 0;
    QStringView text;  ///< without the indent
};

QList<MarkdownLine> linesIn(const QString &markdown)
{
    QList<MarkdownLine> lines;
    for (qsizetype start = 0; start <= markdown.size();) {
        const qsizetype newline = markdown.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? markdown.size() : newline;
        MarkdownLine line{start, end, 0, {}};
        qsizetype at = start;
        for (; at < end && (markdown[at] == u' ' || markdown[at] == u'\t'); ++at)
            line.indent += markdown[at] == u'\t' ? IndentOfCode : 1;
        line.text = QStringView(markdown).sliced(at, end - at);
        lines.append(line);
        start = end + 1;
    }
    return lines;
}

bool isFence(const MarkdownLine &line)
{
    return line.text.startsWith("```"_L1) || line.text.startsWith("~~~"_L1);
}

// Where what a list's item says begins; 0: this is no item.
qsizetype itemMark(QStringView text)
{
    qsizetype at = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+')) {
        at = 1;
    } else {
        while (at < text.size() && at < 9 && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        if (at == 0 || at >= text.size() || (text[at] != u'.' && text[at] != u')'))
            return 0;
        ++at;
    }
    return at < text.size() && text[at] == u' ' ? at + 1 : 0;
}

bool isTableRule(QStringView text)
{
    return text.contains(u'-') && text.contains(u'|')
           && std::ranges::all_of(text, [](QChar c) { return c == u'-' || c == u'|' || c == u':' || c.isSpace(); });
}

bool isReference(QStringView text)
{
    return text.startsWith(u'[') && text.contains("]:"_L1);
}

std::optional<QString> closersOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'"':
        return u"\""_s;
    case u'\u201C':  // “
        return u"\u201D\u201C"_s;
    case u'\u201E':  // „
        return u"\u201C\u201D\""_s;
    case u'\u00BB':  // »
        return u"\u00AB"_s;
    case u'\u00AB':  // «
        return u"\u00BB"_s;
    default:
        return std::nullopt;
    }
}

class SentenceReader
{
public:
    SentenceReader(const QString &markdown, const KnownNames &names) : m_text(markdown), m_names(names) {}

    QList<WordSentence> read()
    {
        const auto lines = linesIn(m_text);
        bool afterBlank = true;
        bool inList = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const MarkdownLine &line = lines[i];
            if (isFence(line)) {
                endBlock();
                i = endOfFence(lines, i);
                continue;
            }
            if (line.text.isEmpty()) {
                endBlock();
                afterBlank = true;
                continue;
            }
            const bool isCode = afterBlank && !inList && line.indent >= IndentOfCode;
            const bool isHead = i + 1 < lines.size() && line.text.contains(u'|') && isTableRule(lines[i + 1].text);
            const qsizetype mark = itemMark(line.text);
            if (!isCode)
                afterBlank = false;
            if (mark > 0)
                inList = true;
            else if (line.indent == 0 && m_block.isEmpty())
                inList = false;
            // A quotation's later lines may lack the mark; they end with the paragraph.
            if (line.text.startsWith(u'>')) {
                endBlock();
                while (i + 1 < lines.size() && !lines[i + 1].text.isEmpty() && itemMark(lines[i + 1].text) == 0
                       && !isFence(lines[i + 1]))
                    ++i;
                continue;
            }
            if (isCode || isHead || isTableRule(line.text) || isReference(line.text)) {
                endBlock();
                continue;
            }
            const qsizetype from = line.end - line.text.size();
            const bool isAlone = line.text.startsWith(u'#') || line.text.startsWith(u'|');
            if (mark > 0 || isAlone)
                endBlock();
            m_block.append({from + mark, line.end});
            if (isAlone)
                endBlock();
        }
        endBlock();
        return std::move(m_sentences);
    }

    [[nodiscard]] qint64 steps() const { return m_steps; }

private:
    struct Stretch {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] static qsizetype endOfFence(const QList<MarkdownLine> &lines, qsizetype at)
    {
        const QStringView mark = lines[at].text.first(3);
        do
            ++at;
        while (at < lines.size() && !lines[at].text.startsWith(mark));
        return at;
    }

    // A block's lines follow each other in the text: it is read from the first's start to the last's end.
    void endBlock()
    {
        if (m_block.isEmpty())
            return;
        m_at = m_block.first().start;
        m_end = m_block.last().end;
        m_closedBefore.clear();
        while (m_at < m_end)
            readOne();
        endSentence();
        m_block.clear();
    }

    void endSentence()
    {
        if (!m_sentence.isEmpty())
            m_sentences.append(std::exchange(m_sentence, {}));
        m_afterTitle = false;
        m_afterGivenName = false;
    }

    void readOne()
    {
        ++m_steps;
        const QChar c = m_text[m_at];
        if (c.isLetterOrNumber() || c == u'@' || c == u'_') {
            readWord();
        } else if (c == u'\\') {
            m_at += 2;
        } else if (c == u'`') {
            skipCode();
        } else if (c == u'<') {
            skipTag();
        } else if (c == u']' && m_at + 1 < m_end && m_text[m_at + 1] == u'(') {
            skipTo(u')');
        } else if (c == u'|') {
            endSentence();
            ++m_at;
        } else if (const auto closers = closersOf(c)) {
            skipQuotation(*closers);
        } else if (c == u'.' || c == u'!' || c == u'?') {
            readStop(c);
        } else {
            ++m_at;
        }
    }

    void append(qsizetype start, qsizetype end, const QString &word, bool isPerson = false)
    {
        if (m_sentence.size() >= LongestSentence)
            endSentence();
        m_sentence.append({word, start, end - start, isPerson});
    }

    // To beyond the closing letter where there is one in the block, else only over the opening one. A letter once not
    // found isn't looked for again.
    bool skipTo(QChar closer)
    {
        if (m_closedBefore.contains(closer)) {
            ++m_at;
            return false;
        }
        // In the block alone: else each block of many would be looked through to the text's end.
        const qsizetype ahead = QStringView(m_text).first(m_end).sliced(m_at + 1).indexOf(closer);
        m_steps += ahead < 0 ? m_end - m_at : ahead;
        if (ahead < 0) {
            m_closedBefore.insert(closer);
            ++m_at;
            return false;
        }
        m_at += ahead + 2;
        return true;
    }

    void skipCode()
    {
        const qsizetype start = m_at;
        qsizetype ticks = 0;
        while (m_at + ticks < m_end && m_text[m_at + ticks] == u'`')
            ++ticks;
        for (qsizetype at = m_at + ticks; at < m_end; ++at) {
            ++m_steps;
            qsizetype run = 0;
            while (at + run < m_end && m_text[at + run] == u'`')
                ++run;
            if (run == ticks) {
                m_at = at + run;
                append(start, m_at, WordToken::Quoted);
                return;
            }
            at += run;
            if (run == 0 && m_closedBefore.contains(u'`'))
                break;
        }
        m_closedBefore.insert(u'`');
        m_at += ticks;
    }

    void skipTag()
    {
        const QChar next = m_at + 1 < m_end ? m_text[m_at + 1] : QChar();
        if (next.isLetter() || next == u'/' || next == u'!')
            skipTo(u'>');
        else
            ++m_at;
    }

    void skipQuotation(const QString &closers)
    {
        const qsizetype start = m_at;
        // A straight mark after a letter or number is an inch or an end without its beginning.
        const bool opens = m_at == 0 || !m_text[m_at - 1].isLetterOrNumber();
        for (qsizetype at = m_at + 1; opens && !m_closedBefore.contains(m_text[m_at]) && at < m_end; ++at)
            if (++m_steps; closers.contains(m_text[at])) {
                // Who cites a sentence whole has ended it.
                const bool wasWhole = u".!?"_s.contains(m_text[at - 1]);
                m_at = at + 1;
                append(start, m_at, WordToken::Quoted);
                if (wasWhole && beginsSentence(m_at))
                    endSentence();
                return;
            }
        if (opens)
            m_closedBefore.insert(m_text[m_at]);
        ++m_at;
    }

    [[nodiscard]] bool beginsSentence(qsizetype at) const
    {
        if (at >= m_end)
            return true;
        if (!m_text[at].isSpace())
            return false;
        while (at < m_end && !m_text[at].isLetterOrNumber())
            ++at;
        return at >= m_end || !m_text[at].isLower();
    }

    void readStop(QChar stop)
    {
        const qsizetype at = m_at++;
        while (m_at < m_end && u".!?"_s.contains(m_text[m_at]))
            stop = m_text[m_at++] == u'?' ? u'?' : stop;
        qsizetype behind = m_at;
        while (behind < m_end && u")]*_\"\u201D\u201C\u00AB"_s.contains(m_text[behind]))
            ++behind;
        if (stop == u'?')
            append(at, at + 1, u"?"_s);
        if (!beginsSentence(behind))
            return;
        if (stop == u'.' && m_at - at == 1 && m_at < m_end && !m_sentence.isEmpty() && endsInStop(m_sentence.last()))
            return;
        endSentence();
    }

    // Ordinal numbers, initials and what is shortened.
    [[nodiscard]] static bool endsInStop(const WordToken &token)
    {
        const bool isNumber = std::ranges::all_of(token.word, [](QChar c) { return c.isDigit(); });
        return (isNumber && token.word.size() <= 2) || (token.word.size() == 1 && token.word[0].isLetter())
               || abbreviations().contains(token.word);
    }

    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isLetterOrNumber() || c == u'_' || c.isMark())
            return true;
        if (at + 1 >= m_end || !m_text[at + 1].isLetterOrNumber())
            return false;
        const bool isInNumber = m_text[at - 1].isDigit() && m_text[at + 1].isDigit();
        return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2011' || c == u'.' || c == u'='
               || ((c == u',' || c == u':') && isInNumber);
    }

    void readWord()
    {
        const qsizetype start = m_at++;
        while (m_at < m_end && goesOn(m_at))
            ++m_at;
        m_steps += m_at - start;
        const QStringView written = QStringView(m_text).sliced(start, m_at - start);
        if (written.startsWith("http"_L1) && m_at + 1 < m_end && m_text[m_at] == u':' && m_text[m_at + 1] == u'/') {
            while (m_at < m_end && !m_text[m_at].isSpace() && m_text[m_at] != u')')
                ++m_at;
            append(start, m_at, WordToken::Quoted);
            return;
        }
        qsizetype from = start;
        qsizetype to = m_at;
        while (from < to && m_text[from] == u'_')
            ++from;
        while (to > from && m_text[to - 1] == u'_')
            --to;
        if (from == to)
            return;
        QString word = m_text.sliced(from, to - from).toLower();
        word.replace(u'\u2019', u'\'').replace(u'\u2011', u'-');
        const bool isHandle =
            word.size() > 1 && word[0] == u'@' && (start == 0 || !m_text[start - 1].isLetterOrNumber());
        const bool isTitle = m_names.isTitle(word);
        const QStringView bare = QStringView(m_text).sliced(from, to - from);
        const bool isSurname = (m_afterTitle && m_text[from].isUpper()) || (m_afterGivenName && isCapitalised(bare));
        const bool isNamed = isHandle || isSurname || m_names.isName(bare);
        append(from, to, word, isNamed);
        // "Mr" itself belongs to the name that follows.
        if (isNamed && m_afterTitle && m_sentence.size() > 1)
            m_sentence[m_sentence.size() - 2].isPerson = true;
        m_afterTitle = isTitle;
        m_afterGivenName = m_names.isGivenName(bare) && m_at < m_end && m_text[m_at] == u' ';
    }

    // "Lindqvist", and not "DNS" or "B".
    [[nodiscard]] static bool isCapitalised(QStringView word)
    {
        return word.size() > 1 && word[0].isUpper() && word[1].isLower();
    }

    const QString &m_text;
    const KnownNames &m_names;
    QList<Stretch> m_block;
    QList<WordSentence> m_sentences;
    WordSentence m_sentence;
    QSet<QChar> m_closedBefore;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qint64 m_steps = 0;
    bool m_afterTitle = false;
    bool m_afterGivenName = false;
};

}  // namespace

QList<WordSentence> markdownSentences(const QString &markdown, const KnownNames &names, qint64 *steps)
{
    SentenceReader reader(markdown, names);
    auto sentences = reader.read();
    if (steps)
        *steps += reader.steps();
    return sentences;
}

}  // namespace evenkeel
