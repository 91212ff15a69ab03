// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// What the playbook says belongs into a section; empty where it says nothing.
[[nodiscard]] QString guidanceFor(const Playbook &playbook, SectionKey section);

/// The sections that the playbook wants of every postmortem and about which this one says nothing yet, in its order.
/// What the journal tells of by itself counts: a line of the timeline, a figure of the impact, an action for
/// afterwards, a factor, a why.
[[nodiscard]] QList<SectionKey> sectionsStillWanted(const Incident &incident, const Playbook &playbook);

}  // namespace evenkeel
