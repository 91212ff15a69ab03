// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/followups.h"
#include "models/report/markdownlink.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString stateWords(const ReportScope &scope, const ActionItem &item, bool overdue)
{
    switch (stateOf(item)) {
    case ActionState::Done:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Done %1")).arg(scope.time.date(*item.done));
    case ActionState::Dropped:
        if (!scope.disclosure.showsReasons())
            return ReportLanguage::asHeading(scope.word(QT_TRANSLATE_NOOP("Report", "won't be done")));
        return scope.word(QT_TRANSLATE_NOOP("Report", "Won't be done: %1")).arg(item.dropped);
    case ActionState::Started:
    case ActionState::Open:
        break;
    }
    if (overdue)
        return scope.word(QT_TRANSLATE_NOOP("Report", "Overdue"));
    return item.started ? scope.word(QT_TRANSLATE_NOOP("Report", "Started"))
                        : scope.word(QT_TRANSLATE_NOOP("Report", "Open"));
}

}  // namespace

TemplateData ReportContext::action(const ActionItem &item) const
{
    const bool overdue = isOpen(item) && item.due && *item.due < m_scope.now;
    const QString due = item.due ? dueText(*item.due, m_scope.time) : QString();
    TemplateData row;
    lineOrNone(row, "text"_L1, fitted(item.text, 220));
    row.line("mark"_L1, item.done ? u"x"_s : QString());
    const bool namesOwner = m_scope.disclosure.showsPeople();
    row.line("owner"_L1, namesOwner ? fitted(item.owner, 40) : QString());
    row.line("due"_L1, due);
    row.flag("ownerMissing"_L1, namesOwner && item.owner.isEmpty() && isOpen(item));
    const bool isDropped = stateOf(item) == ActionState::Dropped;
    row.flag("isDropped"_L1, isDropped);
    row.line("dropped"_L1,
             isDropped && m_scope.disclosure.showsReasons() ? u": "_s + fitted(item.dropped, 110) : QString());
    row.flag("overdue"_L1, overdue);
    row.markdown("tracker"_L1, item.tracker.isEmpty()
                                   ? QString()
                                   : markdownLink(word(QT_TRANSLATE_NOOP("Report", "ticket")), item.tracker));
    cellOrNone(row, "item"_L1, fitted(item.text, 220));
    namesOwner ? cellOrNone(row, "ownerCell"_L1, fitted(item.owner, 40)) : row.cell("ownerCell"_L1, u"\u2013"_s);
    cellOrNone(row, "dueCell"_L1, due);
    row.cell("state"_L1, stateWords(m_scope, item, overdue));
    cellOrNone(row, "termCell"_L1, ReportLanguage::asHeading(m_scope.language.name(horizonOf(item, m_scope.incident))));
    row.markdown("ticketCell"_L1, item.tracker.isEmpty() ? u"\u2013"_s : markdownLink({}, item.tracker));
    row.cell("category"_L1, ReportLanguage::asHeading(m_scope.language.name(item.category)));
    return row;
}

void ReportContext::addActions(TemplateData &data) const
{
    const auto items = actionsInOrder(m_scope.incident, m_scope.disclosure);
    QList<TemplateData> checklist, backlog, during, week, month, later, other, open, all;
    for (const ActionItem *item : items) {
        const TemplateData row = action(*item);
        if (isFollowUp(*item))
            backlog.append(row);
        else
            checklist.append(row);
        if (isOpen(*item))
            open.append(row);
        all.append(row);
        // A step that is still open when the response is over is a follow-up like any other.
        if (isOpen(*item) && !isFollowUp(*item) && !isOngoing(m_scope.incident)) {
            other.append(row);
            continue;
        }
        switch (horizonOf(*item, m_scope.incident)) {
        case ActionHorizon::During:
            during.append(row);
            break;
        case ActionHorizon::Week:
            week.append(row);
            break;
        case ActionHorizon::Month:
            month.append(row);
            break;
        case ActionHorizon::Later:
            later.append(row);
            break;
        case ActionHorizon::Unset:
            other.append(row);
            break;
        }
    }
    const auto add = [&](QLatin1StringView list, QLatin1StringView has, const QList<TemplateData> &rows) {
        data.list(list, rows);
        data.flag(has, !rows.isEmpty());
    };
    add("checklist"_L1, "hasChecklist"_L1, checklist);
    add("backlog"_L1, "hasBacklog"_L1, backlog);
    add("during"_L1, "hasDuring"_L1, during);
    add("week"_L1, "hasWeek"_L1, week);
    add("month"_L1, "hasMonth"_L1, month);
    add("later"_L1, "hasLater"_L1, later);
    add("followUps"_L1, "hasFollowUps"_L1, other);
    add("actions"_L1, "hasActions"_L1, all);
    add("openActions"_L1, "hasOpenActions"_L1, open);
    data.flag("hasRemediation"_L1, !(during + week + month + later + other).isEmpty());
    data.flag("hasTickets"_L1,
              std::ranges::any_of(items, [](const ActionItem *item) { return !item->tracker.isEmpty(); }));
    // What was done at once may stand in the timeline instead.
    const bool wasMitigated = std::ranges::any_of(
        m_scope.disclosure.timeline(), [](const TimelineEntry *entry) { return entry->kind == EntryKind::Mitigation; });
    missingParts(data, "missingTerms"_L1,
                 {{word(QT_TRANSLATE_NOOP("Report", "during the incident")), !during.isEmpty() || wasMitigated},
                  {word(QT_TRANSLATE_NOOP("Report", "within a week")), !week.isEmpty()},
                  {word(QT_TRANSLATE_NOOP("Report", "within a month")), !month.isEmpty()}});

    constexpr qsizetype OnOnePage = 5;
    data.list("nextSteps"_L1, open.mid(0, OnOnePage));
    const int more = int(std::max<qsizetype>(0, open.size() - OnOnePage));
    data.line("moreSteps"_L1,
              more > 0 ? m_scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n more in the postmortem"), more)
                       : QString());

    const bool showsPeople = m_scope.disclosure.showsPeople();
    data.flag("showsPeople"_L1, showsPeople);
    // Who isn't told names isn't told that there is none either.
    showsPeople ? lineOrNone(data, "postmortemOwner"_L1, fitted(m_scope.facts().postmortemOwner, 40))
                : data.line("postmortemOwner"_L1, {});
    const auto target = m_scope.facts().postmortemTarget;
    data.flag("isPostmortemLate"_L1,
              target && *target < m_scope.now && m_scope.facts().postmortemState == PostmortemState::Draft);
    lineOrNone(data, "postmortemTarget"_L1, target ? dueText(*target, m_scope.time) : QString());
    data.flag("isPostmortemPlanned"_L1, target || !m_scope.facts().postmortemOwner.isEmpty());
    data.line("postmortemState"_L1, ReportLanguage::asHeading(m_scope.language.name(m_scope.facts().postmortemState)));
}

}  // namespace evenkeel
