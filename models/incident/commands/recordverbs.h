// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// Sets one fact of the incident: `setFact<&IncidentFacts::title>(incident, title)`. No change when it is that already.
template <auto Member>
[[nodiscard]] Changes setFact(const Incident &incident, const decltype(detail::typeOf(Member)) &value)
{
    if (incident.facts().*Member == value)
        return {};
    return {ChangeOf<IncidentFacts>(incident.id()).template set<Member>(value)};
}

/// Gives the incident another title; InvalidInput when it is empty.
[[nodiscard]] Result<Changes> renameIncident(const Incident &incident, const QString &title);

/// Shows the incident's times in another zone from now on; InvalidInput for what is no IANA name.
[[nodiscard]] Result<Changes> moveToZone(const Incident &incident, const QString &zone);

/// The postmortem's state; when it leaves the draft for the first time, that moment is kept. No change when it is that
/// already.
[[nodiscard]] Changes setPostmortemState(const Incident &incident, PostmortemState state, Instant now);

/// Sets the link of a purpose; an empty address removes it.
[[nodiscard]] Changes setLink(const Incident &incident, LinkPurpose purpose, const QString &url, Instant now);

/// A hypothesis is supported or ruled out, because of what; or open again.
[[nodiscard]] Result<Changes> decideHypothesis(const Incident &incident, EntityId id, HypothesisState state,
                                               const QString &because, Instant at);

/// A follow-up action, or a step of mitigation and verification, that is no line of the timeline.
[[nodiscard]] Change addAction(const QString &text, ActionCategory category, ActionHorizon horizon,
                               const QString &owner, std::optional<Instant> due, Instant now);
[[nodiscard]] Result<Changes> completeAction(const Incident &incident, EntityId id, std::optional<Instant> done);

}  // namespace evenkeel
