// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/futuretimes.h"

#include "models/incident/entities.h"

#include <algorithm>

namespace evenkeel {

namespace {

using detail::readMember;

constexpr decltype(FieldDefinition::read) Happened[] = {
    &readMember<&IncidentFacts::declared>,    &readMember<&IncidentFacts::closed>,
    &readMember<&ImpactWindow::began>,        &readMember<&ImpactWindow::detected>,
    &readMember<&ImpactWindow::acknowledged>, &readMember<&ImpactWindow::identified>,
    &readMember<&ImpactWindow::mitigated>,    &readMember<&ImpactWindow::restored>,
    &readMember<&ImpactWindow::resolved>,     &readMember<&RoleAssignment::from>,
    &readMember<&RoleAssignment::to>,         &readMember<&RoleAssignment::acknowledged>,
    &readMember<&TimelineEntry::occurred>,    &readMember<&TimelineEntry::learned>,
    &readMember<&Hypothesis::opened>,         &readMember<&Hypothesis::decided>,
    &readMember<&ActionItem::done>,           &readMember<&CommsDraft::sent>,
    &readMember<&Evidence::captured>,
};

std::optional<Instant> happenedAt(const Change &change, const FieldChange &field)
{
    std::optional<Instant> at;
    if (field.index < 0
        || std::ranges::find(Happened, fieldsOf(change.kind)[size_t(field.index)].read) == std::end(Happened))
        return at;
    (void)FieldCodec<std::optional<Instant>>::from(field.value, at);
    return at;
}

}  // namespace

QList<Instant> futureTimes(const Changes &changes, Instant now)
{
    QList<Instant> times;
    for (const Change &change : changes)
        for (const FieldChange &field : change.fields)
            if (const auto at = happenedAt(change, field); at && *at > now && !times.contains(*at))
                times.append(*at);
    return times;
}

}  // namespace evenkeel
