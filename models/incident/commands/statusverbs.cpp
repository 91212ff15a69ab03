// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/statusverbs.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct StatusVerbs {
    Q_DECLARE_TR_FUNCTIONS(StatusVerbs)
};

std::optional<Instant> whenTold(const Incident &incident, const VerbContext &context)
{
    if (context.at)
        return context.at;
    return isRecordedAfterwards(incident, context.now) ? std::nullopt : std::optional(context.now);
}

Change derivedEntry(EntryKind kind, const QString &before, const QString &after, std::optional<Instant> occurred,
                    const VerbContext &context)
{
    return ChangeOf<TimelineEntry>(EntityId::generate(context.now))
        .set<&TimelineEntry::kind>(kind)
        .setUnlessEmpty<&TimelineEntry::occurred>(occurred)
        .setUnlessEmpty<&TimelineEntry::before>(before)
        .set<&TimelineEntry::after>(after)
        .setUnlessEmpty<&TimelineEntry::reason>(context.reason);
}

bool isOver(IncidentStatus status)
{
    return status == IncidentStatus::Resolved || status == IncidentStatus::Postmortem
           || status == IncidentStatus::Closed;
}

std::optional<Moment> momentFor(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Acknowledged:
        return Moment::Acknowledged;
    case IncidentStatus::Identified:
        return Moment::Identified;
    case IncidentStatus::Monitoring:
        return Moment::Mitigated;
    case IncidentStatus::Resolved:
        return Moment::Resolved;
    case IncidentStatus::Closed:
        return Moment::Closed;
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Investigating:
    case IncidentStatus::Mitigating:
    case IncidentStatus::Postmortem:
    case IncidentStatus::Reopened:
        break;
    }
    return std::nullopt;
}

Change momentOfWindow(EntityId window, Moment moment, std::optional<Instant> at)
{
    ChangeOf<ImpactWindow> change(window);
    switch (moment) {
    case Moment::Began:
        return change.set<&ImpactWindow::began>(at);
    case Moment::Detected:
        return change.set<&ImpactWindow::detected>(at);
    case Moment::Acknowledged:
        return change.set<&ImpactWindow::acknowledged>(at);
    case Moment::Identified:
        return change.set<&ImpactWindow::identified>(at);
    case Moment::Mitigated:
        return change.set<&ImpactWindow::mitigated>(at);
    case Moment::Restored:
        return change.set<&ImpactWindow::restored>(at);
    case Moment::Resolved:
        return change.set<&ImpactWindow::resolved>(at);
    case Moment::Declared:
    case Moment::Closed:
        break;
    }
    return change;
}

}  // namespace

Changes changeSeverity(const Incident &incident, const Severity &severity, const VerbContext &context)
{
    const IncidentFacts &facts = incident.facts();
    if (facts.severityScheme == severity.scheme && facts.severityLevel == severity.level)
        return {};
    return {
        ChangeOf<IncidentFacts>(facts.id)
            .set<&IncidentFacts::severityScheme>(severity.scheme)
            .set<&IncidentFacts::severityLevel>(severity.level)
            .set<&IncidentFacts::severityRank>(severity.rank),
        derivedEntry(EntryKind::Severity, facts.severityLevel, severity.level, whenTold(incident, context), context)};
}

Result<void> statusMayBecome(const Incident &incident, IncidentStatus status)
{
    const IncidentStatus before = incident.facts().status;
    if (status == before)
        return {};
    const QString goOn = StatusVerbs::tr("Say where the response stands, as in status=investigating.");
    if (status == IncidentStatus::Reopened && !isOver(before))
        return Error{ErrorCode::InvalidInput,
                     StatusVerbs::tr("only what is resolved, in postmortem or closed can be reopened; this is %1")
                         .arg(QString(nameOf(before))),
                     {},
                     goOn};
    const auto isBeforeResponse = [](IncidentStatus one) {
        return one == IncidentStatus::Detected || one == IncidentStatus::Declared;
    };
    if (isBeforeResponse(status) && !isBeforeResponse(before))
        return Error{ErrorCode::InvalidInput,
                     StatusVerbs::tr("the incident is %1 and can't become %2 again")
                         .arg(QString(nameOf(before)), QString(nameOf(status))),
                     {},
                     goOn + u' '
                         + StatusVerbs::tr("When it was, moment.%1=TIME corrects.").arg(QString(nameOf(status)))};
    return {};
}

std::optional<IncidentStatus> usualNext(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Detected:
        return IncidentStatus::Declared;
    case IncidentStatus::Declared:
        return IncidentStatus::Acknowledged;
    case IncidentStatus::Acknowledged:
    case IncidentStatus::Reopened:
        return IncidentStatus::Investigating;
    case IncidentStatus::Investigating:
        return IncidentStatus::Identified;
    case IncidentStatus::Identified:
        return IncidentStatus::Mitigating;
    case IncidentStatus::Mitigating:
        return IncidentStatus::Monitoring;
    case IncidentStatus::Monitoring:
        return IncidentStatus::Resolved;
    case IncidentStatus::Resolved:
        return IncidentStatus::Postmortem;
    case IncidentStatus::Postmortem:
        return IncidentStatus::Closed;
    case IncidentStatus::Closed:
        break;
    }
    return std::nullopt;
}

Changes changeStatus(const Incident &incident, IncidentStatus status, const VerbContext &context)
{
    const IncidentFacts &facts = incident.facts();
    if (facts.status == status)
        return {};
    const auto at = whenTold(incident, context);
    Changes changes{
        ChangeOf<IncidentFacts>(facts.id).set<&IncidentFacts::status>(status),
        derivedEntry(EntryKind::Status, QString(nameOf(facts.status)), QString(nameOf(status)), at, context)};
    const bool reopens = isOver(facts.status) && !isOver(status);
    if (reopens) {
        ChangeOf<ImpactWindow> window(EntityId::generate(context.now));
        window.set<&ImpactWindow::began>(at).set<&ImpactWindow::detected>(at);
        changes.append(window);
        changes.append(ChangeOf<IncidentFacts>(facts.id).set<&IncidentFacts::closed>(std::nullopt));
    } else if (const auto moment = momentFor(status); moment && at) {
        // In the current stretch of impact: an earlier one's was recorded in its time.
        const auto windows = incident.windowsInOrder();
        const bool ofIncident = *moment == Moment::Closed || windows.empty();
        if (!(ofIncident ? momentOf(incident, *moment) : momentOf(*windows.back(), *moment)))
            changes += *setMoment(incident, *moment, at, context.now,
                                  ofIncident ? std::nullopt : std::optional(int(windows.size())));
    }
    return changes;
}

Result<Changes> setMoment(const Incident &incident, Moment moment, std::optional<Instant> at, Instant now,
                          std::optional<int> window)
{
    if (moment == Moment::Declared)
        return Changes{ChangeOf<IncidentFacts>(incident.id()).set<&IncidentFacts::declared>(at)};
    if (moment == Moment::Closed)
        return Changes{ChangeOf<IncidentFacts>(incident.id()).set<&IncidentFacts::closed>(at)};
    const auto windows = incident.windowsInOrder();
    const int count = int(windows.size());
    if (window && (*window < 1 || *window > count))
        return Error{
            ErrorCode::InvalidInput,
            StatusVerbs::tr("the incident has %n stretch(es) of impact, and no number %1", nullptr, count).arg(*window),
            {},
            StatusVerbs::tr("Number 1 is the first; each reopening adds one.")};
    if (windows.empty())
        return Changes{momentOfWindow(EntityId::generate(now), moment, at)};
    const int number = window.value_or(opensIncident(moment) ? 1 : count);
    return Changes{momentOfWindow(windows[size_t(number - 1)]->id, moment, at)};
}

}  // namespace evenkeel
