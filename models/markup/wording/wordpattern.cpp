// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PatternText {
    Q_DECLARE_TR_FUNCTIONS(WordPattern)
};

// What ends a word of a pattern.
bool isSign(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'|':
    case u'<':
    case u'>':
    case u'^':
        return true;
    default:
        return c.isSpace();
    }
}

constexpr int UsualGap = 4;
constexpr int WidestGap = 30;
constexpr int DeepestPattern = 8;

class PatternReader
{
public:
    explicit PatternReader(const WordingPattern &written) : m_written(written), m_text(written.text.toLower()) {}

    Result<WordPattern> read()
    {
        WordPattern pattern = alternatives(0);
        skipSpace();
        if (m_wrong.isEmpty() && m_at < m_text.size())
            m_wrong = PatternText::tr("\"%1\" closes nothing").arg(m_text[m_at]);
        if (!m_wrong.isEmpty())
            return YamlProblem{m_written.place, u"\"%1\": %2"_s.arg(m_written.text.left(120), m_wrong),
                               PatternText::tr("Words, (one|another), [maybe], word*, _, ..., <list>, ^.")}
                .toError();
        return pattern;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    WordPattern alternatives(int depth)
    {
        WordPattern either;
        either.kind = WordPattern::Kind::Alternatives;
        if (depth > DeepestPattern) {
            m_wrong = PatternText::tr("this is nested too deeply");
            return either;
        }
        either.parts.append(sequence(depth));
        while (m_wrong.isEmpty() && m_at < m_text.size() && m_text[m_at] == u'|') {
            ++m_at;
            either.parts.append(sequence(depth));
        }
        return either.parts.size() == 1 ? either.parts.first() : either;
    }

    WordPattern sequence(int depth)
    {
        WordPattern row;
        for (skipSpace(); m_wrong.isEmpty() && m_at < m_text.size(); skipSpace()) {
            const QChar c = m_text[m_at];
            if (c == u'|' || c == u')' || c == u']')
                break;
            row.parts.append(item(c, depth));
        }
        if (row.parts.isEmpty() && m_wrong.isEmpty())
            m_wrong = PatternText::tr("there are no words");
        return row;
    }

    WordPattern item(QChar c, int depth)
    {
        if (c == u'(' || c == u'[')
            return bracketed(c, depth);
        WordPattern one;
        if (c == u'^') {
            ++m_at;
            one.kind = WordPattern::Kind::Sentence;
            return one;
        }
        if (c == u'<') {
            const qsizetype end = m_text.indexOf(u'>', m_at);
            one.kind = WordPattern::Kind::List;
            one.text = end < 0 ? QString() : m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
            m_at = end < 0 ? m_text.size() : end + 1;
            if (one.text.isEmpty())
                m_wrong = PatternText::tr("\"<\" needs a list's name and \">\"");
            return one;
        }
        if (QStringView(m_text).sliced(m_at).startsWith("..."_L1))
            return gap();
        return word();
    }

    WordPattern bracketed(QChar open, int depth)
    {
        const QChar close = open == u'(' ? u')' : u']';
        ++m_at;
        WordPattern inner = alternatives(depth + 1);
        if (!m_wrong.isEmpty())
            return inner;
        if (m_at >= m_text.size() || m_text[m_at] != close) {
            m_wrong = PatternText::tr("\"%1\" is not closed").arg(open);
            return inner;
        }
        ++m_at;
        if (open == u'[')
            inner.optional = true;
        return inner;
    }

    WordPattern gap()
    {
        WordPattern any;
        any.kind = WordPattern::Kind::Gap;
        m_at += 3;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isDigit())
            ++m_at;
        any.most = m_at > from ? QStringView(m_text).sliced(from, m_at - from).toInt() : UsualGap;
        if (any.most < 1 || any.most > WidestGap)
            m_wrong = PatternText::tr("a gap has 1 to %1 words").arg(WidestGap);
        return any;
    }

    WordPattern word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isSign(m_text[m_at]))
            ++m_at;
        WordPattern one;
        one.kind = WordPattern::Kind::Word;
        one.text = m_text.sliced(from, m_at - from);
        if (one.text == "_"_L1)
            one.kind = WordPattern::Kind::AnyWord;
        const QStringView bare = QStringView(one.text).sliced(one.text.startsWith(u'!') ? 1 : 0);
        const QStringView inside = bare.sliced(bare.startsWith(u'*') ? 1 : 0);
        const qsizetype star = inside.indexOf(u'*');
        if (inside.isEmpty() || inside == u"*" || (star >= 0 && star != inside.size() - 1))
            m_wrong = PatternText::tr("\"*\" stands before or after letters");
        if (one.text.isEmpty()) {
            ++m_at;
            m_wrong = PatternText::tr("a word is missing");
        }
        return one;
    }

    const WordingPattern &m_written;
    const QString m_text;
    qsizetype m_at = 0;
    QString m_wrong;
};

}  // namespace

Result<WordPattern> readWordPattern(const WordingPattern &written)
{
    return PatternReader(written).read();
}

}  // namespace evenkeel
