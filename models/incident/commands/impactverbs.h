// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/amounttext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// What a measure is of: a stretch of impact, in one respect.
struct MeasurePlace {
    EntityId window;  ///< an ImpactWindow
    ImpactDimension dimension = ImpactDimension::Users;

    bool operator==(const MeasurePlace &) const = default;
};

/// The same in every copy of the file, so that two people who measure one thing have one measure.
[[nodiscard]] EntityId impactMeasureId(const MeasurePlace &place);
/// What is recorded there; nullptr when nobody said anything.
[[nodiscard]] const ImpactMeasure *measureOf(const Incident &incident, const MeasurePlace &place);
/// The place in the last stretch of impact, or in the n-th, from 1. NotFound when there is no such stretch.
[[nodiscard]] Result<MeasurePlace> placeOf(const Incident &incident, ImpactDimension dimension,
                                           std::optional<int> window = {});

// All of these give no change where it is so already.

/// What is known; the amount goes where it is none, unknown or not said.
[[nodiscard]] Changes setKnowledge(const Incident &incident, const MeasurePlace &place, ImpactKnowledge knowledge);
/// An amount as people write it (parseAmount), with the unit, uncertainty and rate it tells of; what it leaves unsaid
/// of these stays. Nothing at all (0) is none; an empty text takes the amount away.
[[nodiscard]] Result<Changes> setAmount(const Incident &incident, const MeasurePlace &place, const QString &text,
                                        const QLocale &locale);
/// As setAmount, but also "none", "unknown" and, as an empty text, what nobody said any more.
[[nodiscard]] Result<Changes> setMeasure(const Incident &incident, const MeasurePlace &place, const QString &text,
                                         const QLocale &locale);

namespace detail {

/// The fields set there; with what makes the measure where there is none, or none any more.
[[nodiscard]] Changes withMeasure(const Incident &incident, const MeasurePlace &place,
                                  const ChangeOf<ImpactMeasure> &fields);

}  // namespace detail

/// Unit, rate, uncertainty, source or remark.
template <auto Member>
[[nodiscard]] Changes setOfMeasure(const Incident &incident, const MeasurePlace &place,
                                   const decltype(detail::typeOf(Member)) &value)
{
    const ImpactMeasure *measure = measureOf(incident, place);
    if ((measure ? *measure : ImpactMeasure()).*Member == value)
        return {};
    return detail::withMeasure(incident, place,
                               ChangeOf<ImpactMeasure>(impactMeasureId(place)).template set<Member>(value));
}

}  // namespace evenkeel
