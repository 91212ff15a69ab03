// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redactor.h"

#include "models/incident/commands/redactionverbs.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// RFC 2606: it never leads anywhere.
constexpr auto NoTarget = "https://redacted.invalid/"_L1;

// A name of fewer letters becomes too many other words by an "s"; one of so many does so in lower case ("Doe").
constexpr size_t ShortName = 3;

// In these no space stands between words.
bool isWrittenWithoutSpaces(char32_t code)
{
    constexpr std::array Scripts{QChar::Script_Han,    QChar::Script_Hiragana, QChar::Script_Katakana,
                                 QChar::Script_Hangul, QChar::Script_Thai,     QChar::Script_Lao,
                                 QChar::Script_Khmer,  QChar::Script_Myanmar};
    return std::ranges::find(Scripts, QChar::script(code)) != Scripts.end();
}

bool joinsParts(char32_t code)
{
    return code == U' ' || code == U'.' || code == U'_' || code == U'-' || code == U'+';
}

// German writes "Annas Laptop", English of a family "the Bergs"; neither after these letters.
bool mayTakeGenitive(const std::vector<char32_t> &name)
{
    const char32_t last = name.back();
    return name.size() >= ShortName && QChar::script(last) == QChar::Script_Latin && last != U's' && last != U'x'
           && last != U'z';
}

QString decodedTarget(const QString &target)
{
    QString plain = QUrl::fromPercentEncoding(target.toUtf8());
    return plain.replace(u'+', u' ');
}

}  // namespace

Redactor::Redactor(const Incident &incident, Audience audience)
{
    int number = 0;
    for (const Redaction *redaction : redactionsInOrder(incident)) {
        ++number;
        if (audience == Audience::Internal && !redaction->fromAll)
            continue;
        Pattern pattern;
        pattern.number = number;
        pattern.isName = redaction->kind == RedactionKind::Name;
        pattern.letters = lettersOf(redaction->text.simplified(), TextMarks::None);
        // What a file from elsewhere says may stand there must not become markup.
        pattern.instead = canStandInstead(redaction->instead) ? redaction->instead : redactionBar();
        if (pattern.letters.empty())
            continue;
        const auto isWord = [&](char32_t code) {
            return pattern.isName && QChar::isLetterOrNumber(code) && !isWrittenWithoutSpaces(code);
        };
        pattern.wordAtBegin = isWord(pattern.letters.front());
        pattern.wordAtEnd = isWord(pattern.letters.back());
        pattern.takesGenitive = pattern.wordAtEnd && mayTakeGenitive(pattern.letters);
        m_patterns.push_back(std::move(pattern));
    }
    std::ranges::stable_sort(m_patterns, std::ranges::greater(), [](const Pattern &p) { return p.letters.size(); });
}

std::vector<char32_t> Redactor::lettersOf(const QString &text, TextMarks marks)
{
    std::vector<char32_t> letters;
    for (const FoldedText::Letter &letter : FoldedText::of(text, marks).letters)
        letters.push_back(letter.code);
    return letters;
}

// Past the last letter of the words that begin here; -1 where they don't.
qsizetype Redactor::endOfMatch(const Pattern &pattern, const QString &written, const FoldedText &text,
                               qsizetype from) const
{
    if (pattern.wordAtBegin && text.isOfWord(from - 1))
        return -1;
    qsizetype at = from;
    const auto size = qsizetype(text.letters.size());
    for (const char32_t wanted : pattern.letters) {
        if (at >= size)
            return -1;
        const char32_t found = text.letters[size_t(at)].code;
        if (wanted == U' ' && pattern.isName ? !joinsParts(found) : found != wanted)
            return -1;
        ++at;
    }
    if (!pattern.wordAtEnd || !text.isOfWord(at))
        return at;
    const bool isGenitive =
        pattern.takesGenitive && text.letters[size_t(at)].code == U's' && !text.isOfWord(at + 1)
        && (pattern.letters.size() > ShortName || written[text.letters[size_t(from)].from].isUpper());
    return isGenitive ? at : -1;
}

QList<Redactor::Hit> Redactor::hitsIn(const QString &text, TextMarks marks) const
{
    const FoldedText folded = FoldedText::of(text, marks);
    QList<Hit> hits;
    const auto size = qsizetype(folded.letters.size());
    for (qsizetype at = 0; at < size;) {
        qsizetype end = -1;
        for (const Pattern &pattern : m_patterns) {
            // Most letters begin nothing.
            if (pattern.letters.front() != folded.letters[size_t(at)].code)
                continue;
            end = endOfMatch(pattern, text, folded, at);
            if (end < 0)
                continue;
            hits.append({&pattern, folded.letters[size_t(at)].from, folded.letters[size_t(end - 1)].to});
            break;
        }
        at = end < 0 ? at + 1 : end;
    }
    return hits;
}

QString Redactor::replaced(const QString &text, TextMarks marks, QList<int> *numbers) const
{
    const QList<Hit> hits = hitsIn(text, marks);
    if (hits.isEmpty())
        return text;
    QString out;
    qsizetype done = 0;
    for (Hit hit : hits) {
        if (numbers)
            numbers->append(hit.pattern->number);
        if (marks == TextMarks::Emphasis) {
            // A style that begins within the words and ends beside them has nothing left to mark.
            QString within;
            for (const QChar c : QStringView(text).mid(hit.from, hit.to - hit.from))
                if (u"*_`~[]"_s.contains(c))
                    within += c;
            const auto takeOut = [&](qsizetype at) {
                if (at < done || at >= text.size())
                    return false;
                const qsizetype partner = within.indexOf(text[at] == u'[' ? QChar(u']') : text[at]);
                if (partner >= 0)
                    within.remove(partner, 1);
                return partner >= 0;
            };
            while (takeOut(hit.to))
                ++hit.to;
            while (takeOut(hit.from - 1))
                --hit.from;
        }
        out += QStringView(text).mid(done, hit.from - done);
        out += hit.pattern->instead;
        done = hit.to;
    }
    return out += QStringView(text).mid(done);
}

// Links first: their words are part of an address, which is only any use as a whole.
QString Redactor::withoutTargets(const QString &text, Writing writing, QList<int> *numbers) const
{
    static const QString addressPattern = u"(?:[a-z][a-z0-9+.-]*://|mailto:|www\\.)[^\\s<>()\\[\\]\"'`|]+"_s;
    static const QRegularExpression address(addressPattern, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression target(u"(?<=\\]\\()(?:<[^>\\n]*>|[^\\s)]+)|(?<=\\]: )[^\\s]+|"_s + addressPattern,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression &wanted = writing == Writing::Markdown ? target : address;
    QString out;
    qsizetype done = 0;
    for (auto it = wanted.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString found = match.captured();
        const TextMarks marks = writing == Writing::Markdown ? TextMarks::Escapes : TextMarks::None;
        QList<int> within;
        const QString decoded = decodedTarget(found);
        QString open = replaced(decoded, marks, &within);
        if (within.isEmpty())
            (void)replaced(found, marks, &within);
        // What a place is called lacks the apostrophe of its heading.
        if (within.isEmpty() && found.startsWith(u'#')) {
            static const QRegularExpression genitive(u"(?<=\\w)s(?=-|$)"_s,
                                                     QRegularExpression::UseUnicodePropertiesOption);
            open = replaced(QString(decoded).replace(genitive, u"'s"_s), marks, &within).remove(u'\'');
        }
        if (within.isEmpty())
            continue;
        if (numbers)
            numbers->append(within);
        out += QStringView(text).mid(done, match.capturedStart() - done);
        // A place in the document itself is called after its heading, which is redacted too.
        out += found.startsWith(u'#') ? open.toLower().replace(u' ', u'-') : QString(NoTarget);
        done = match.capturedEnd();
    }
    return out += QStringView(text).mid(done);
}

QString Redactor::read(const QString &text, Writing writing, QList<int> *numbers) const
{
    if (isEmpty() || text.isEmpty())
        return text;
    const QString open = withoutTargets(text, writing, numbers);
    if (writing == Writing::Plain)
        return replaced(open, TextMarks::None, numbers);
    // First as it is written, for code and names with underscores; then as it is read.
    return replaced(replaced(open, TextMarks::Escapes, numbers), TextMarks::Emphasis, numbers);
}

QString Redactor::applied(const QString &text, Writing writing) const
{
    return read(text, writing, nullptr);
}

QList<int> Redactor::readIn(const QString &text, Writing writing) const
{
    QList<int> numbers;
    (void)read(text, writing, &numbers);
    return numbers;
}

}  // namespace evenkeel
