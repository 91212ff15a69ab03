// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/actionorder.h"
#include "models/report/followups.h"
#include "models/report/handoverpacket.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"
#include "models/report/reporttimeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What whoever takes over does first: the promise that is due soonest, else the task, else the open hypothesis.
QString nextStep(const ReportScope &scope, const HandoverPacket &packet)
{
    const auto &promises = packet.promises;
    const ActionItem *task = packet.openTasks.isEmpty() ? nullptr : &packet.openTasks.first();
    const bool taskFirst = task && task->due && (promises.isEmpty() || *task->due < *promises.first().nextUpdateBy);
    if (!promises.isEmpty() && !taskFirst && isOngoing(scope.incident))
        return scope.word(QT_TRANSLATE_NOOP("Report", "Send the update promised for %1 (%2)"))
            .arg(scope.time.dateAndClock(*promises.first().nextUpdateBy),
                 scope.language.name(promises.first().audience));
    if (task)
        return task->due ? scope.word(QT_TRANSLATE_NOOP("Report", "%1 (due %2)"))
                               .arg(onOneLine(task->text), dueText(*task->due, scope.time))
                         : onOneLine(task->text);
    const auto open = std::ranges::find(packet.live, HypothesisState::Open, &Hypothesis::state);
    if (open != packet.live.end())
        return scope.word(QT_TRANSLATE_NOOP("Report", "Decide the hypothesis: %1")).arg(onOneLine(open->text));
    return {};
}

// What could go wrong because nobody sees to it. Only what the record shows.
QStringList risks(const ReportScope &scope, const HandoverPacket &packet)
{
    QStringList risks;
    const bool ongoing = isOngoing(scope.incident);
    if (ongoing && !scope.incident.holderOf(u"commander"))
        risks.append(scope.word(QT_TRANSLATE_NOOP("Report", "Nobody is incident commander.")));
    if (scope.facts().severityLevel.isEmpty())
        risks.append(scope.word(QT_TRANSLATE_NOOP("Report", "The severity isn't classified.")));
    if (ongoing)
        for (const CommsDraft &promise : packet.promises)
            if (*promise.nextUpdateBy < scope.now)
                risks.append(
                    scope.word(QT_TRANSLATE_NOOP("Report", "The update promised for %1 (%2) is overdue."))
                        .arg(scope.time.dateAndClock(*promise.nextUpdateBy), scope.language.name(promise.audience)));
    int overdue = 0, unowned = 0;
    for (const ActionItem &item : packet.openTasks) {
        overdue += item.due && *item.due < scope.now;
        unowned += item.owner.isEmpty();
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
    const HandoverPacket packet = handoverPacket(m_scope.incident, m_scope.disclosure);
    lineOrNone(data, "nextStep"_L1, nextStep(m_scope, packet));
    const QStringList found = risks(m_scope, packet);
    data.lines("risks"_L1, found);
    data.flag("hasRisks"_L1, !found.isEmpty());

    const auto rows = [&](const QList<TimelineEntry> &entries) {
        QList<TemplateData> list;
        for (const TimelineEntry &entry : entries)
            list.append(row({&entry, nullptr, nullptr, {}}, true));
        return list;
    };
    data.list("decisions"_L1, rows(packet.decisions));
    data.flag("hasDecisions"_L1, !packet.decisions.isEmpty());
    data.list("pinned"_L1, rows(packet.pinned));
    data.flag("hasPinned"_L1, !packet.pinned.isEmpty());
}

}  // namespace evenkeel
