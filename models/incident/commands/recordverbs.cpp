// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"

#include "models/core/zonename.h"
#include "models/incident/fieldref.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct RecordVerbs {
    Q_DECLARE_TR_FUNCTIONS(RecordVerbs)
};

Error unknownId(EntityId id)
{
    return {ErrorCode::NotFound,
            RecordVerbs::tr("nothing has the id %1").arg(id.toString()),
            {},
            RecordVerbs::tr("\"evenkeel show FILE --json\" lists the ids.")};
}

QString sortKey(int place)
{
    return QStringLiteral("%1").arg(place, 4, 10, QLatin1Char('0'));
}

}  // namespace

Result<Changes> renameIncident(const Incident &incident, const QString &title)
{
    if (title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     RecordVerbs::tr("an incident needs a title"),
                     {},
                     RecordVerbs::tr("Say in a few words what is wrong.")};
    return setFact<&IncidentFacts::title>(incident, title.trimmed());
}

Result<Changes> moveToZone(const Incident &incident, const QString &zone)
{
    if (const auto known = zoneFromName(zone.trimmed()); !known)
        return known.error();
    return setFact<&IncidentFacts::zone>(incident, zone.trimmed());
}

Changes setPostmortemState(const Incident &incident, PostmortemState state, Instant now)
{
    const IncidentFacts &facts = incident.facts();
    Changes changes = setFact<&IncidentFacts::postmortemState>(incident, state);
    if (changes.isEmpty() || state == PostmortemState::Draft || facts.postmortemReady)
        return changes;
    // An earlier version kept the state only: then it was ready when that was set.
    const Stamp before = facts.stamps.of(fieldIndexOf<&IncidentFacts::postmortemState>());
    const Instant ready = facts.postmortemState == PostmortemState::Draft || before.isNull()
                              ? now
                              : Instant(std::chrono::duration_cast<Duration>(std::chrono::microseconds(before.time)));
    return changes + setFact<&IncidentFacts::postmortemReady>(incident, std::optional(ready));
}

Changes setLink(const Incident &incident, LinkPurpose purpose, const QString &url, Instant now)
{
    const auto links = incident.links().select([&](const Link &link) { return link.purpose == purpose; });
    if (url.isEmpty()) {
        Changes changes;
        for (const Link *link : links)
            changes.append(ChangeOf<Link>(link->id).set<&Link::deleted>(true));
        return changes;
    }
    const EntityId id = links.empty() ? EntityId::generate(now) : links.front()->id;
    return {ChangeOf<Link>(id).set<&Link::purpose>(purpose).set<&Link::url>(url)};
}

Result<Changes> decideHypothesis(const Incident &incident, EntityId id, HypothesisState state, const QString &because,
                                 Instant at)
{
    const Hypothesis *hypothesis = incident.hypotheses().find(id);
    if (!hypothesis)
        return unknownId(id);
    return Changes{ChangeOf<Hypothesis>(id)
                       .set<&Hypothesis::state>(state)
                       .set<&Hypothesis::because>(because)
                       .set<&Hypothesis::decided>(state == HypothesisState::Open ? std::nullopt : std::optional(at))};
}

Change addAction(const QString &text, ActionCategory category, ActionHorizon horizon, const QString &owner,
                 std::optional<Instant> due, Instant now)
{
    return ChangeOf<ActionItem>(EntityId::generate(now))
        .set<&ActionItem::text>(text)
        .set<&ActionItem::category>(category)
        .setUnlessEmpty<&ActionItem::horizon>(horizon)
        .setUnlessEmpty<&ActionItem::owner>(owner)
        .setUnlessEmpty<&ActionItem::due>(due);
}

Result<Changes> completeAction(const Incident &incident, EntityId id, std::optional<Instant> done)
{
    const ActionItem *action = incident.actions().find(id);
    if (!action)
        return unknownId(id);
    ChangeOf<ActionItem> change(id);
    change.set<&ActionItem::done>(done);
    if (done && !action->dropped.isEmpty())
        change.set<&ActionItem::dropped>(QString());
    return Changes{change};
}

}  // namespace evenkeel
