// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// What the playbook says belongs into a section; empty where it says nothing.
[[nodiscard]] QString guidanceFor(const Playbook &playbook, SectionKey section);

/// Whether something is said of it: written, or by the journal, which tells of lines, figures, factors, whys with an
/// answer, lessons, actions for afterwards and messages sent.
[[nodiscard]] bool tellsOf(const Incident &incident, SectionKey section);

/// The sections that the playbook wants of every postmortem and about which this one doesn't tell of yet, in its order.
[[nodiscard]] QList<SectionKey> sectionsStillWanted(const Incident &incident, const Playbook &playbook);

}  // namespace evenkeel
