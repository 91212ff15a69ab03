// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <array>

namespace evenkeel {

/// Begins the `sort` of a section that people put at its place.
inline constexpr QChar SectionPlaceMark{u'p'};

/// The order in which a postmortem is usually read: what happened and what it cost, the course, why, what follows.
inline constexpr std::array UsualSections{
    SectionKey::Summary,  SectionKey::Impact,    SectionKey::Timeline, SectionKey::Detection,  SectionKey::Response,
    SectionKey::Recovery, SectionKey::RootCause, SectionKey::Factors,  SectionKey::Mitigators, SectionKey::Lessons,
    SectionKey::Actions,  SectionKey::Messages,  SectionKey::Glossary, SectionKey::Appendix};

/// All sections in the order that people gave them (moveSection), the usual one otherwise. A section that nobody has
/// moved stands where it stands in the usual order: behind the one it usually follows.
[[nodiscard]] QList<SectionKey> sectionOrder(const Incident &incident);

/// Whether the journal has words of its own for a section, which hold until somebody writes it anew.
[[nodiscard]] bool isMadeFromJournal(SectionKey section);

/// How far a section has come, by what people wrote and said of it.
enum class SectionState {
    Empty,
    Generated,  ///< the journal's own words stand in it
    Draft,
    Done,
};
[[nodiscard]] SectionState stateOf(const Incident &incident, SectionKey section);

}  // namespace evenkeel
