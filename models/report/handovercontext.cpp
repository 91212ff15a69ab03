// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/actionorder.h"
#include "models/report/followups.h"
#include "models/report/promises.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What whoever takes over does first: the promise that is due soonest, else the task, else the open hypothesis.
QString nextStep(const ReportScope &scope)
{
    const auto promises = standingPromises(scope.incident, scope.disclosure);
    const auto actions = actionsInOrder(scope.incident, scope.disclosure);
    const auto open = std::ranges::find_if(actions, [](const ActionItem *item) { return !item->done; });
    const bool taskFirst =
        open != actions.end() && (*open)->due && (promises.empty() || *(*open)->due < *promises.front()->nextUpdateBy);
    if (!promises.empty() && !taskFirst && isOngoing(scope.incident))
        return scope.word(QT_TRANSLATE_NOOP("Report", "Send the update promised for %1 (%2)"))
            .arg(scope.time.dateAndClock(*promises.front()->nextUpdateBy),
                 scope.language.name(promises.front()->audience));
    if (open != actions.end())
        return (*open)->due ? scope.word(QT_TRANSLATE_NOOP("Report", "%1 (due %2)"))
                                  .arg(onOneLine((*open)->text), dueText(*(*open)->due, scope.time))
                            : onOneLine((*open)->text);
    const auto hypotheses = scope.incident.hypotheses().select([&](const Hypothesis &hypothesis) {
        return hypothesis.state == HypothesisState::Open && scope.disclosure.shows(hypothesis);
    });
    if (!hypotheses.empty())
        return scope.word(QT_TRANSLATE_NOOP("Report", "Decide the hypothesis: %1"))
            .arg(onOneLine(hypotheses.front()->text));
    return {};
}

// What could go wrong because nobody sees to it. Only what the record shows.
QStringList risks(const ReportScope &scope)
{
    QStringList risks;
    const bool ongoing = isOngoing(scope.incident);
    if (ongoing && !scope.incident.holderOf(u"commander"))
        risks.append(scope.word(QT_TRANSLATE_NOOP("Report", "Nobody is incident commander.")));
    if (scope.facts().severityLevel.isEmpty())
        risks.append(scope.word(QT_TRANSLATE_NOOP("Report", "The severity isn't classified.")));
    if (ongoing)
        for (const CommsDraft *promise : standingPromises(scope.incident, scope.disclosure))
            if (*promise->nextUpdateBy < scope.now)
                risks.append(
                    scope.word(QT_TRANSLATE_NOOP("Report", "The update promised for %1 (%2) is overdue."))
                        .arg(scope.time.dateAndClock(*promise->nextUpdateBy), scope.language.name(promise->audience)));
    int overdue = 0, unowned = 0;
    for (const ActionItem *item : actionsInOrder(scope.incident, scope.disclosure)) {
        overdue += !item->done && item->due && *item->due < scope.now;
        unowned += !item->done && item->owner.isEmpty();
    }
    if (overdue > 0)
        risks.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n tasks are overdue."), overdue));
    if (unowned > 0)
        risks.append(scope.language.counted(QT_TRANSLATE_N_NOOP("Report", "%n tasks have no owner."), unowned));
    if (scope.facts().status == IncidentStatus::Monitoring && !momentOf(scope.incident, Moment::Restored))
        risks.append(scope.word(
            QT_TRANSLATE_NOOP("Report", "The remedy is in place, but nobody has recorded that service is restored.")));
    return risks;
}

}  // namespace

void ReportContext::addHandover(TemplateData &data) const
{
    lineOrNone(data, "nextStep"_L1, nextStep(m_scope));
    const QStringList found = risks(m_scope);
    data.lines("risks"_L1, found);
    data.flag("hasRisks"_L1, !found.isEmpty());

    constexpr size_t Recent = 5;
    std::vector<const TimelineEntry *> decisions, pinned;
    for (const TimelineEntry *entry : m_scope.disclosure.timeline()) {
        if (entry->kind == EntryKind::Decision)
            decisions.push_back(entry);
        else if (entry->pinned)
            pinned.push_back(entry);
    }
    const auto rows = [&](const std::vector<const TimelineEntry *> &entries) {
        QList<TemplateData> list;
        for (size_t i = entries.size() > Recent ? entries.size() - Recent : 0; i < entries.size(); ++i)
            list.append(row(*entries[i], true));
        return list;
    };
    data.list("decisions"_L1, rows(decisions));
    data.flag("hasDecisions"_L1, !decisions.empty());
    data.list("pinned"_L1, rows(pinned));
    data.flag("hasPinned"_L1, !pinned.empty());
}

}  // namespace evenkeel
