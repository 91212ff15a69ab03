// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/progress.h"
#include "models/markup/escapemarkdown.h"
#include "models/report/entrywords.h"
#include "models/report/leftout.h"
#include "models/report/markdownlink.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"
#include "models/report/reporttimeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// An address that a reader can follow; anything else is words.
bool isAddress(const QString &source)
{
    return !source.contains(u' ') && (source.startsWith("https://"_L1) || source.startsWith("http://"_L1));
}

// What a cell shows where there need be nothing.
QString dash()
{
    return u"\u2013"_s;
}

// Whether a line begins with who it is of.
bool beginsWithOwner(const TimelineEntry &entry)
{
    const qsizetype length = entry.owner.size();
    return entry.text.startsWith(entry.owner, Qt::CaseInsensitive)
           && (entry.text.size() == length || !entry.text[length].isLetterOrNumber());
}

// Whether each day gets a heading and a table; many days with little on each have the date in their lines instead.
bool hasDayHeadings(qsizetype days, qsizetype lines)
{
    return days <= 1 || lines >= 2 * days;
}

}  // namespace

// What shows the line, by name: files, another line, words.
QStringList ReportContext::evidenceOf(const ReportLine &line) const
{
    QStringList names;
    const auto add = [&](EntityId id) {
        if (const Evidence *file = m_scope.incident.evidence().find(id); file && !file->deleted)
            names.append(file->name);
    };
    if (!line.told) {
        add(line.entry->attachment);
        return names;
    }
    for (const EntityId file : line.told->shownBy.files)
        add(file);
    if (line.shownBy) {
        constexpr qsizetype Most = 60;
        const QString words = onOneLine(wordsOf(*line.shownBy, m_scope.language));
        names.append(u"%1 %2"_s
                         .arg(m_scope.time.occurrence(*line.shownBy),
                              words.size() > Most ? words.first(Most).trimmed() + u'\u2026' : words)
                         .trimmed());
    }
    if (m_scope.disclosure.showsCurating() && !isAddress(line.told->shownBy.source))
        names.append(line.told->shownBy.source);
    names.removeAll(QString());
    return names;
}

QString ReportContext::asidesOf(const ReportLine &line) const
{
    QString asides;
    if (!line.entry->link.isEmpty())
        asides += u' ' + markdownLink(word(QT_TRANSLATE_NOOP("Report", "link")), line.entry->link);
    if (const QString source = line.told ? line.told->shownBy.source : QString();
        m_scope.disclosure.showsCurating() && isAddress(source))
        asides += u' ' + markdownLink(word(QT_TRANSLATE_NOOP("Report", "evidence")), source);
    QStringList inBrackets;
    if (const QStringList evidence = evidenceOf(line); !evidence.isEmpty())
        inBrackets.append(word(QT_TRANSLATE_NOOP("Report", "evidence: %1")).arg(evidence.join(u", "_s)));
    if (line.entry->learned && line.entry->learned != line.entry->occurred)
        inBrackets.append(
            word(QT_TRANSLATE_NOOP("Report", "learned %1")).arg(m_scope.time.dateAndClock(*line.entry->learned)));
    if (!inBrackets.isEmpty())
        asides += u" ("_s + escapeMarkdownTableCell(onOneLine(inBrackets.join(u"; "_s))) + u')';
    // For those who can still find some.
    if (line.lacksEvidence && m_scope.disclosure.isInternal())
        asides += u" *("_s + word(QT_TRANSLATE_NOOP("Report", "no evidence")) + u")*"_s;
    return asides;
}

QString ReportContext::eventOf(const ReportLine &line, Place place) const
{
    const TimelineEntry &entry = *line.entry;
    const QString words = wordsOf(entry, m_scope.language);
    QString event = words.isEmpty()        ? none()
                    : place == Place::Cell ? escapeMarkdownTableCell(cleanedText(words))
                                           : escapeMarkdownLine(cleanedText(words));
    if (entry.pinned && !words.isEmpty())
        event = u"**"_s + event + u"**"_s;
    // A reply in a thread.
    if (m_scope.incident.entries().find(entry.regarding) && !words.isEmpty())
        event = u"\u21b3 "_s + event;
    event += asidesOf(line);
    for (const TimelineEntry *mark : line.marks)
        event += u" *"_s + escapeMarkdownTableCell(markOf(*mark, m_scope.language)) + u'*';
    return event;
}

TemplateData ReportContext::row(const ReportLine &line, bool withDate, Place place) const
{
    const TimelineEntry &entry = *line.entry;
    TemplateData row;
    const auto timeOf = [&](const TimelineEntry &told, bool dated) {
        const QString time = m_scope.time.occurrence(told);
        return dated && told.occurred ? m_scope.time.date(*told.occurred) + u' ' + time : time;
    };
    cellOrNone(row, "time"_L1, timeOf(entry, withDate));
    // "Status mitigating → monitoring" needs no "Status" beside it.
    const QString kind = ReportLanguage::asHeading(m_scope.language.name(entry.kind));
    const bool saysIt = saysItsKind(entry) && wordsOf(entry, m_scope.language).startsWith(kind + u' ');
    row.cell("kind"_L1, saysIt && entry.kind != EntryKind::Note ? dash() : kind);

    const bool paged = m_layout != ReportLayout::Document;
    const auto withOwner = [&](const QString &event, const TimelineEntry &told) {
        // Who the line begins with is named already.
        if (!m_scope.disclosure.showsPeople() || beginsWithOwner(told))
            return event;
        const QString owner = escapeMarkdownTableCell(onOneLine(told.owner));
        // No line of a page begins with the dot.
        return owner.isEmpty() ? event : event + (paged ? u"\u00a0\u00b7 "_s : u" \u00b7 "_s) + owner;
    };
    const QString event = eventOf(line, place);
    QString parts;
    for (const ReportLine &part : line.parts) {
        // Its day is said already where it is the line's.
        const bool otherDay =
            part.entry->occurred
            && (!entry.occurred || m_scope.time.date(*part.entry->occurred) != m_scope.time.date(*entry.occurred));
        // A line of its own on pages; browsers and plain text show what stands between.
        parts += (place == Place::Cell ? u"&#10;+ "_s : u" + "_s)
                 + escapeMarkdownTableCell(timeOf(*part.entry, otherDay)) + u' '
                 + withOwner(eventOf(part, place), *part.entry);
    }
    const QString owner = escapeMarkdownTableCell(onOneLine(m_scope.disclosure.named(entry.owner)));
    row.markdown("action"_L1, event + parts);
    row.markdown("event"_L1, withOwner(event, entry) + parts);
    row.markdown("owner"_L1, owner.isEmpty() ? dash() : owner);
    row.markdown("note"_L1, entry.note.isEmpty() ? dash() : escapeMarkdownTableCell(cleanedText(entry.note.trimmed())));
    return row;
}

// The one part that may be long.
void ReportContext::addTimeline(TemplateData &data, Progress &progress) const
{
    const ReportTimeline told(m_scope);
    const auto &timeline = told.lines();
    QStringList dates;
    QList<TemplateData> untimed;
    QList<TemplateData> mitigations, communications;
    qsizetype timed = 0;
    qint64 done = 0;
    const auto goOn = [&] { return progress.advance(done++, 2 * qint64(timeline.size())); };
    for (const ReportLine &line : timeline) {
        if (!goOn())
            return;
        const TimelineEntry *entry = line.entry;
        if (entry->kind == EntryKind::Mitigation)
            mitigations.append(row(line, true, Place::ListItem));
        else if (entry->kind == EntryKind::Communication)
            communications.append(row(line, true, Place::ListItem));
        if (!entry->occurred) {
            untimed.append(row(line, false, Place::ListItem));
            continue;
        }
        ++timed;
        if (const QString date = m_scope.time.date(*entry->occurred); !dates.contains(date))
            dates.append(date);
    }
    // A page must tell its days by itself, and its columns stay where those of the page before are: one table for all.
    const bool headings =
        hasDayHeadings(dates.size(), timed) && (m_layout == ReportLayout::Document || dates.size() <= 1);

    QList<TemplateData> days;
    QList<TemplateData> rows;
    QString day;
    const auto endDay = [&] {
        if (rows.isEmpty())
            return;
        TemplateData item;
        item.line("day"_L1, headings ? day : QString());
        item.list("rows"_L1, rows);
        days.append(item);
        rows.clear();
    };
    for (const ReportLine &line : timeline) {
        if (!goOn())
            return;
        const TimelineEntry *entry = line.entry;
        if (!entry->occurred)
            continue;
        const QString date = m_scope.time.date(*entry->occurred);
        if (headings && date != day)
            endDay();
        day = date;
        rows.append(row(line, !headings));
    }
    endDay();
    data.list("days"_L1, days);
    data.list("mitigationEntries"_L1, mitigations);
    data.flag("hasMitigationEntries"_L1, !mitigations.isEmpty());
    data.list("communicationEntries"_L1, communications);
    data.flag("hasCommunicationEntries"_L1, !communications.isEmpty());
    data.list("untimed"_L1, untimed);
    data.flag("hasUntimed"_L1, !untimed.isEmpty());
    // Where all of it was edited out, it isn't that nobody recorded anything.
    data.flag("hasTimeline"_L1, !timeline.empty() || told.droppedCount() > 0);
    // Nor where it is recorded and others read it.
    const int withheld = m_scope.disclosure.otherEntriesLeftOut() + m_scope.disclosure.privateEntriesLeftOut();
    data.markdown("noTimeline"_L1,
                  withheld > 0 ? u'*' + word(QT_TRANSLATE_NOOP("Report", "not for this reader")) + u'*' : none());
    data.flag("lacksAllEvidence"_L1, told.lacksAllEvidence() && m_scope.disclosure.isInternal());
    data.flag("hasKinds"_L1, std::ranges::any_of(timeline, [](const ReportLine &line) {
                  return line.entry->occurred && !saysItsKind(*line.entry);
              }));
    data.line("leftOut"_L1, leftOutText(m_scope, told.droppedCount()));
}

void ReportContext::addHypotheses(TemplateData &data) const
{
    QList<TemplateData> all, live, ruledOut;
    const auto hypotheses = m_scope.incident.hypotheses().select(
        [&](const Hypothesis &hypothesis) { return m_scope.disclosure.shows(hypothesis); });
    for (const Hypothesis *hypothesis : hypotheses) {
        TemplateData row;
        cellOrNone(row, "hypothesis"_L1, hypothesis->text);
        cellOrNone(row, "outcome"_L1, ReportLanguage::asHeading(m_scope.language.name(hypothesis->state)));
        cellOrNone(row, "because"_L1, hypothesis->because);
        const QString owner = m_scope.disclosure.named(hypothesis->owner);
        row.cell("owner"_L1, owner.isEmpty() ? dash() : owner);
        row.cell("opened"_L1, hypothesis->opened ? m_scope.time.dateAndClock(*hypothesis->opened) : dash());
        all.append(row);
        (hypothesis->state == HypothesisState::RuledOut ? ruledOut : live).append(row);
    }
    data.list("hypotheses"_L1, all);
    data.flag("hasHypotheses"_L1, !all.isEmpty());
    data.list("liveHypotheses"_L1, live);
    data.flag("hasLiveHypotheses"_L1, !live.isEmpty());
    data.list("ruledOut"_L1, ruledOut);
    data.flag("hasRuledOut"_L1, !ruledOut.isEmpty());
}

}  // namespace evenkeel
