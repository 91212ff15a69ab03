// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/logline.h"

#include "models/core/asciidigit.h"
#include "models/core/durationtext.h"
#include "models/core/timetext.h"
#include "models/intake/nameresolver.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class LogLineText
{
    Q_DECLARE_TR_FUNCTIONS(LogLineText)
};

// "20 Feb 2020 9:17 pm - 20 Feb 2020 9:30 pm" has eleven words.
constexpr int mostTimeWords = 11;
constexpr qsizetype longestTime = 80;
// A pasted page of code may hold any number of #words.
constexpr int mostSystemMentions = 64;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'_' || c == u'-';
}

bool opensMention(QChar before)
{
    return before.isSpace() || QStringView(u"([{<\"'“‘«").contains(before);
}

class LogLineParser
{
public:
    LogLineParser(QStringView text, const LogLineContext &context)
        : m_text(text), m_context(context), m_end(text.size())
    {
    }

    LogLine parse()
    {
        skipSpaces();
        while (m_at < m_end && (takeTime() || takeKind() || takePin() || takeOwner() || takeLeadingSystem()))
            skipSpaces();
        while (m_end > m_at && m_text[m_end - 1].isSpace())
            --m_end;
        readMentions();
        if (m_line.kind == LogKind::Action && !m_line.due)
            takeTrailingDue();
        m_line.text = (m_leadingSystems + QStringList{m_text.mid(m_at, m_end - m_at).toString()}).join(u' ').trimmed();
        std::ranges::stable_sort(m_line.understood, {}, &Understood::from);
        return m_line;
    }

private:
    bool takeTime()
    {
        if (m_line.occurred || m_prefixOwner)
            return false;
        const QStringView rest = m_text.mid(m_at);
        const QChar first = rest.front();
        const bool ago = first == u'-' || first == u'\u2212';
        if (ago && (rest.size() < 2 || !isAsciiDigit(rest[1])))
            return false;
        if (!ago && !isAsciiDigit(first) && first != u'~' && !beginsWithWord(rest, u"yesterday")
            && !beginsWithWord(rest, u"today"))
            return false;
        // "-5 min after the deploy" is text: there only one word is a time.
        for (const qsizetype end : wordEnds(m_at, ago ? 1 : mostTimeWords)) {
            const TimeContext context{.now = m_context.now, .zone = m_context.zone};
            const QStringView written = m_text.mid(m_at, end - m_at);
            auto reading = readOccurrence(written, context);
            if (!reading && (written.endsWith(u':') || written.endsWith(u',')))
                reading = readOccurrence(written.chopped(1), context);
            if (!reading)
                continue;
            m_line.occurred = reading->occurrence;
            m_line.doubt = reading->doubt;
            understand(Understood::As::Time, m_at, end, meaningOf(*reading));
            m_at = end;
            skipDash();
            return true;
        }
        return false;
    }

    bool takeKind()
    {
        if (m_hasKind || m_text[m_at] != u'!' || m_at + 1 >= m_end || !endsWord(m_at + 2))
            return false;
        const auto kind = logKindOfMark(m_text[m_at + 1]);
        if (!kind)
            return false;
        m_line.kind = *kind;
        m_hasKind = true;
        understand(Understood::As::Kind, m_at, m_at + 2, logKindName(*kind));
        m_at += 2;
        return true;
    }

    bool takePin()
    {
        if (m_line.pinned || m_text[m_at] != u'*' || !endsWord(m_at + 1))
            return false;
        m_line.pinned = true;
        understand(Understood::As::Pin, m_at, m_at + 1, LogLineText::tr("Pinned"));
        ++m_at;
        return true;
    }

    bool takeOwner()
    {
        const qsizetype nameEnd = mentionEnd(m_at, u'@');
        if (m_prefixOwner || nameEnd < 0)
            return false;
        // "@ana: rolled back" as in a chat.
        const bool setOff = nameEnd < m_end && (m_text[nameEnd] == u':' || m_text[nameEnd] == u',');
        const qsizetype end = setOff ? nameEnd + 1 : nameEnd;
        if (!endsWord(end))
            return false;
        setOwner(m_at, nameEnd);
        m_prefixOwner = true;
        m_at = end;
        if (m_line.kind == LogKind::Action)
            takeLeadingDue();
        return true;
    }

    bool takeLeadingSystem()
    {
        const qsizetype end = mentionEnd(m_at, u'#');
        if (end < 0 || !endsWord(end))
            return false;
        addSystem(m_at, end);
        m_leadingSystems.append(m_text.mid(m_at, end - m_at).toString());
        m_at = end;
        return true;
    }

    void takeLeadingDue()
    {
        const qsizetype before = m_at;
        skipSpaces();
        const qsizetype from = m_at;
        const bool by = takeBy();
        for (const qsizetype end : m_at < m_end ? wordEnds(m_at, by ? mostTimeWords : 1) : QList<qsizetype>()) {
            const QStringView written = m_text.mid(m_at, end - m_at);
            const auto due = readDue(written, by);
            if (due) {
                setDue(from, end, *due);
                m_at = end;
                return;
            }
        }
        m_at = before;
    }

    void takeTrailingDue()
    {
        const QStringView body = m_text.mid(m_at, m_end - m_at);
        const QStringView bare = body.endsWith(u'.') ? body.chopped(1) : body;
        // The last word "by" within the reach of a time.
        const qsizetype reach = std::max<qsizetype>(0, bare.size() - longestTime);
        const qsizetype by = bare.lastIndexOf(u" by ", -1, Qt::CaseInsensitive);
        if (by >= reach) {
            const auto due = readDue(bare.mid(by + 4).trimmed(), true);
            if (due) {
                setDue(m_at + by + 1, m_at + bare.size(), *due);
                endBodyAt(m_at + by);
                return;
            }
        }
        // "@ana 10m": only right behind the owner, lest "set the timeout to 10m" become a deadline.
        qsizetype word = bare.size();
        while (word > 0 && !bare[word - 1].isSpace())
            --word;
        if (m_ownerEnd < 0 || m_prefixOwner || word == bare.size()
            || !m_text.mid(m_ownerEnd, m_at + word - m_ownerEnd).trimmed().isEmpty() || m_at + word <= m_ownerEnd)
            return;
        const auto due = readDue(bare.mid(word), false);
        if (due) {
            setDue(m_at + word, m_at + bare.size(), *due);
            endBodyAt(m_ownerEnd);
        }
    }

    std::optional<Instant> readDue(QStringView written, bool by) const
    {
        if (written.isEmpty())
            return std::nullopt;
        const TimeContext context{.now = m_context.now, .zone = m_context.zone, .future = true};
        // "by now" and "by yesterday" are talk.
        if (!isAsciiDigit(written.front()) && !beginsWithWord(written, u"today")
            && !beginsWithWord(written, u"tomorrow"))
            return std::nullopt;
        if (!by) {
            const auto duration = parseDuration(written);
            return duration ? std::optional(m_context.now + *duration) : std::nullopt;
        }
        const auto due = parseTime(written, context);
        return due ? std::optional(*due) : std::nullopt;
    }

    void readMentions()
    {
        for (qsizetype at = m_at; at < m_end; ++at) {
            if (at > m_at && !opensMention(m_text[at - 1]))
                continue;
            if (const qsizetype end = mentionEnd(at, u'@'); end >= 0 && m_line.owner.isEmpty()) {
                setOwner(at, end);
                m_ownerEnd = end;
            } else if (const qsizetype systemEnd = mentionEnd(at, u'#'); systemEnd >= 0) {
                addSystem(at, systemEnd);
            }
        }
    }

    // Where the name after the sign ends, or -1 when there is none. Signs at its end belong to the sentence.
    qsizetype mentionEnd(qsizetype at, QChar sign) const
    {
        if (m_text[at] != sign)
            return -1;
        qsizetype end = at + 1;
        while (end < m_end && isNameCharacter(m_text[end]))
            ++end;
        while (end > at + 1 && !m_text[end - 1].isLetterOrNumber() && !m_text[end - 1].isMark())
            --end;
        if (end == at + 1 || (sign == u'#' && !m_text[at + 1].isLetter()))
            return -1;
        return end;
    }

    void setOwner(qsizetype from, qsizetype end)
    {
        if (!m_people)
            m_people.emplace(m_context.people);
        const QStringView mention = m_text.mid(from + 1, end - from - 1);
        const auto known = m_people->resolve(mention);
        m_line.owner = known.value_or(mention.toString());
        understand(Understood::As::Owner, from, end, known ? *known : LogLineText::tr("%1 (new)").arg(mention));
    }

    void addSystem(qsizetype from, qsizetype end)
    {
        if (++m_systemMentions > mostSystemMentions)
            return;
        if (!m_systems)
            m_systems.emplace(m_context.systems);
        const QStringView mention = m_text.mid(from + 1, end - from - 1);
        const auto known = m_systems->resolve(mention);
        const QString system = known.value_or(mention.toString());
        if (!m_line.systems.contains(system))
            m_line.systems.append(system);
        understand(Understood::As::System, from, end, known ? *known : LogLineText::tr("%1 (new)").arg(mention));
    }

    void setDue(qsizetype from, qsizetype end, Instant due)
    {
        m_line.due = due;
        understand(Understood::As::Due, from, end, toLocalText(due, m_context.zone));
    }

    QString meaningOf(const OccurrenceReading &reading) const
    {
        const Occurrence &occurrence = reading.occurrence;
        QString meaning = toLocalText(occurrence.begin, m_context.zone);
        if (occurrence.end)
            meaning = LogLineText::tr("%1 to %2").arg(meaning, toLocalText(*occurrence.end, m_context.zone));
        if (occurrence.about)
            meaning = LogLineText::tr("about %1").arg(meaning);
        switch (reading.doubt) {
        case LocalTimeDoubt::None:
            return meaning;
        case LocalTimeDoubt::Repeated:
            return LogLineText::tr("%1 (the clocks show it twice)").arg(meaning);
        case LocalTimeDoubt::Skipped:
            return LogLineText::tr("%1 (the clocks skip what is written)").arg(meaning);
        }
        Q_UNREACHABLE();
    }

    void understand(Understood::As as, qsizetype from, qsizetype end, const QString &meaning)
    {
        m_line.understood.append({as, from, end - from, meaning});
    }

    static bool beginsWithWord(QStringView text, QStringView word)
    {
        return text.startsWith(word, Qt::CaseInsensitive) && text.size() > word.size()
               && !text[word.size()].isLetterOrNumber();
    }

    // Where the next words end, the farthest first, none farther than a time can reach.
    QList<qsizetype> wordEnds(qsizetype from, int words) const
    {
        QList<qsizetype> ends;
        const qsizetype limit = std::min(m_end, from + longestTime);
        for (qsizetype at = from; at < limit && ends.size() < words;) {
            while (at < m_end && at <= limit && !m_text[at].isSpace())
                ++at;
            if (at > limit)
                break;
            ends.prepend(at);
            while (at < limit && m_text[at].isSpace())
                ++at;
        }
        return ends;
    }

    // The word "by" and the spaces after it.
    bool takeBy()
    {
        if (!m_text.mid(m_at, 2).startsWith(u"by", Qt::CaseInsensitive) || m_at + 2 >= m_end
            || !m_text[m_at + 2].isSpace())
            return false;
        m_at += 2;
        skipSpaces();
        return true;
    }

    // "14:05 - restarted": the dash sets the time off from the text.
    void skipDash()
    {
        qsizetype at = m_at;
        while (at < m_end && m_text[at].isSpace())
            ++at;
        const bool dash = at < m_end && (m_text[at] == u'-' || m_text[at] == u'–' || m_text[at] == u'—');
        if (dash && endsWord(at + 1))
            m_at = at + 1;
    }

    void endBodyAt(qsizetype end)
    {
        m_end = end;
        while (m_end > m_at && m_text[m_end - 1].isSpace())
            --m_end;
    }

    bool endsWord(qsizetype at) const { return at >= m_end || m_text[at].isSpace(); }

    void skipSpaces()
    {
        while (m_at < m_end && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    const LogLineContext &m_context;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_hasKind = false;
    /// The owner stood among the marks.
    bool m_prefixOwner = false;
    /// Of the owner's mention in the text, or -1.
    qsizetype m_ownerEnd = -1;
    int m_systemMentions = 0;
    QStringList m_leadingSystems;
    // Made when first needed: most lines mention nobody.
    std::optional<NameResolver> m_people;
    std::optional<NameResolver> m_systems;
    LogLine m_line;
};

}  // namespace

LogLine parseLogLine(QStringView text, const LogLineContext &context)
{
    return LogLineParser(text, context).parse();
}

}  // namespace evenkeel
