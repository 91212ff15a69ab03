// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/progress.h"
#include "models/markup/escapemarkdown.h"
#include "models/report/entrywords.h"
#include "models/report/leftout.h"
#include "models/report/markdownlink.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What a cell shows where there need be nothing.
QString dash()
{
    return u"\u2013"_s;
}

// Whether each day gets a heading and a table; many days with little on each have the date in their lines instead.
bool hasDayHeadings(qsizetype days, qsizetype lines)
{
    return days <= 1 || lines >= 2 * days;
}

}  // namespace

TemplateData ReportContext::row(const TimelineEntry &entry, bool withDate, Place place) const
{
    TemplateData row;
    const QString time = m_scope.time.occurrence(entry);
    cellOrNone(row, "time"_L1, withDate && entry.occurred ? m_scope.time.date(*entry.occurred) + u' ' + time : time);
    row.cell("kind"_L1, ReportLanguage::asHeading(m_scope.language.name(entry.kind)));

    const QString words = wordsOf(entry, m_scope.language);
    QString event = words.isEmpty()        ? none()
                    : place == Place::Cell ? escapeMarkdownTableCell(cleanedText(words))
                                           : escapeMarkdownLine(cleanedText(words));
    if (entry.pinned && !words.isEmpty())
        event = u"**"_s + event + u"**"_s;
    // A reply in a thread.
    if (m_scope.incident.entries().find(entry.regarding) && !words.isEmpty())
        event = u"\u21b3 "_s + event;
    if (!entry.link.isEmpty())
        event += u' ' + markdownLink(word(QT_TRANSLATE_NOOP("Report", "link")), entry.link);
    const Evidence *attachment = m_scope.incident.evidence().find(entry.attachment);
    QStringList asides;
    if (attachment && !attachment->deleted)
        asides.append(word(QT_TRANSLATE_NOOP("Report", "evidence: %1")).arg(attachment->name));
    if (entry.learned && entry.learned != entry.occurred)
        asides.append(word(QT_TRANSLATE_NOOP("Report", "learned %1")).arg(m_scope.time.dateAndClock(*entry.learned)));
    if (!asides.isEmpty())
        event += u" ("_s + escapeMarkdownTableCell(onOneLine(asides.join(u"; "_s))) + u')';

    const QString owner = escapeMarkdownTableCell(onOneLine(entry.owner));
    row.markdown("action"_L1, event);
    row.markdown("event"_L1, owner.isEmpty() ? event : event + u" \u00b7 "_s + owner);
    row.markdown("owner"_L1, owner.isEmpty() ? dash() : owner);
    row.markdown("note"_L1, entry.note.isEmpty() ? dash() : escapeMarkdownTableCell(cleanedText(entry.note.trimmed())));
    return row;
}

// The one part that may be long.
void ReportContext::addTimeline(TemplateData &data, Progress &progress) const
{
    const auto &timeline = m_scope.disclosure.timeline();
    QStringList dates;
    QList<TemplateData> untimed;
    QList<TemplateData> mitigations, communications;
    qsizetype timed = 0;
    qint64 done = 0;
    const auto goOn = [&] { return progress.advance(done++, 2 * qint64(timeline.size())); };
    for (const TimelineEntry *entry : timeline) {
        if (!goOn())
            return;
        if (entry->kind == EntryKind::Mitigation)
            mitigations.append(row(*entry, true, Place::ListItem));
        else if (entry->kind == EntryKind::Communication)
            communications.append(row(*entry, true, Place::ListItem));
        if (!entry->occurred) {
            untimed.append(row(*entry, false, Place::ListItem));
            continue;
        }
        ++timed;
        if (const QString date = m_scope.time.date(*entry->occurred); !dates.contains(date))
            dates.append(date);
    }
    const bool headings = hasDayHeadings(dates.size(), timed);

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
    for (const TimelineEntry *entry : timeline) {
        if (!goOn())
            return;
        if (!entry->occurred)
            continue;
        const QString date = m_scope.time.date(*entry->occurred);
        if (headings && date != day)
            endDay();
        day = date;
        rows.append(row(*entry, !headings));
    }
    endDay();
    data.list("days"_L1, days);
    data.list("mitigationEntries"_L1, mitigations);
    data.flag("hasMitigationEntries"_L1, !mitigations.isEmpty());
    data.list("communicationEntries"_L1, communications);
    data.flag("hasCommunicationEntries"_L1, !communications.isEmpty());
    data.list("untimed"_L1, untimed);
    data.flag("hasUntimed"_L1, !untimed.isEmpty());
    data.flag("hasTimeline"_L1, !timeline.empty());
    data.flag("hasKinds"_L1, std::ranges::any_of(timeline, [](const TimelineEntry *entry) {
                  return entry->occurred && !saysItsKind(*entry);
              }));
    data.line("leftOut"_L1, leftOutText(m_scope));
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
        row.cell("owner"_L1, hypothesis->owner.isEmpty() ? dash() : hypothesis->owner);
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
