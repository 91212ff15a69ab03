// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/foldedtext.h"

#include "models/markup/htmlentity.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char32_t c)
{
    return QChar::isSpace(c) || c == U' ';
}

// Joiners, soft hyphens, marks of direction, variation selectors, controls: nobody sees them.
bool isInvisible(char32_t c)
{
    return !isSpace(c)
           && (QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control
               || (c >= 0xFE00 && c <= 0xFE0F));
}

char32_t likeOthers(char32_t c)
{
    if (QChar::category(c) == QChar::Punctuation_Dash)
        return U'-';
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
        return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return U'"';
    default:
        return c;
    }
}

bool isEscapable(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x21 && u <= 0x2F) || (u >= 0x3A && u <= 0x40) || (u >= 0x5B && u <= 0x60) || (u >= 0x7B && u <= 0x7E);
}

class Folding
{
public:
    Folding(const QString &text, TextMarks marks) : m_text(text), m_marks(marks) {}

    std::vector<FoldedText::Letter> take()
    {
        m_letters.reserve(size_t(m_text.size()));
        while (m_at < m_text.size()) {
            if (m_marks != TextMarks::None && (takeEscape() || takeEntity()))
                continue;
            if (m_marks == TextMarks::Emphasis && skipMark())
                continue;
            takeCharacter();
        }
        return std::move(m_letters);
    }

private:
    bool takeEscape()
    {
        if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size() || !isEscapable(m_text[m_at + 1]))
            return false;
        add(m_text.mid(m_at + 1, 1), m_at, m_at + 2);
        m_at += 2;
        return true;
    }
    bool takeEntity()
    {
        if (m_text[m_at] != u'&')
            return false;
        // To look further would be to look through all of it for each "&".
        constexpr qsizetype Longest = 12;
        const qsizetype length = QStringView(m_text).mid(m_at, Longest + 1).indexOf(u';') + 1;
        const QString written = m_text.mid(m_at, length);
        const QString meant = decodeHtmlEntity(written);
        if (meant == written)
            return false;
        add(meant, m_at, m_at + length);
        m_at += length;
        return true;
    }
    // Of a link only its label is read.
    bool skipMark()
    {
        static const QRegularExpression target(u"\\G\\]\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)"_s);
        static const QRegularExpression lineStart(u"\\G\\n[ \\t]*(?:(?:>|[-+*]|#{1,6})[ \\t]+)+"_s);
        const QChar c = m_text[m_at];
        if (c == u']') {
            if (const auto match = target.match(m_text, m_at); match.hasMatch()) {
                m_at = match.capturedEnd();
                return true;
            }
        }
        if (c == u'\n') {
            if (const auto match = lineStart.match(m_text, m_at); match.hasMatch()) {
                add(u" "_s, m_at, match.capturedEnd());
                m_at = match.capturedEnd();
                return true;
            }
        }
        if (c != u'*' && c != u'_' && c != u'`' && c != u'~' && c != u'[' && c != u']')
            return false;
        ++m_at;
        return true;
    }
    // One character with what is written above it: both ways to write it fold alike.
    void takeCharacter()
    {
        const qsizetype from = m_at;
        m_at += widthAt(m_at);
        while (m_at < m_text.size() && QChar::isMark(codeAt(m_at)))
            m_at += widthAt(m_at);
        add(m_text.mid(from, m_at - from), from, m_at);
    }
    void add(const QString &written, qsizetype from, qsizetype to)
    {
        const bool isAscii = written.size() == 1 && written[0].unicode() < 0x80;
        const QString folded =
            isAscii ? written.toLower() : written.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t code : folded.toUcs4()) {
            if (isInvisible(code))
                continue;
            // In capitals it is two letters, which Qt's folding doesn't know.
            if (code == 0x00DF)
                m_letters.insert(m_letters.end(), 2, {U's', from, to});
            else if (!isSpace(code))
                m_letters.push_back({likeOthers(code), from, to});
            else if (!m_letters.empty() && m_letters.back().code == U' ')
                m_letters.back().to = to;
            else
                m_letters.push_back({U' ', from, to});
        }
    }
    [[nodiscard]] qsizetype widthAt(qsizetype at) const
    {
        return m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate() ? 2 : 1;
    }
    [[nodiscard]] char32_t codeAt(qsizetype at) const
    {
        return widthAt(at) == 2 ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1]) : m_text[at].unicode();
    }

    const QString &m_text;
    TextMarks m_marks;
    qsizetype m_at = 0;
    std::vector<FoldedText::Letter> m_letters;
};

}  // namespace

FoldedText FoldedText::of(const QString &text, TextMarks marks)
{
    return {Folding(text, marks).take()};
}

bool FoldedText::isOfWord(qsizetype at) const
{
    if (at < 0 || at >= qsizetype(letters.size()))
        return false;
    const char32_t code = letters[size_t(at)].code;
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

}  // namespace evenkeel
