// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

// The sections of the postmortem. Each is made in the file when it is first touched.

/// Writes a section. What people finished is a draft again once it says something else.
[[nodiscard]] Changes writeSection(const Incident &incident, SectionKey key, const QString &markdown, Instant now);

/// By which it is known again what the journal made of a section: SHA-256 in hex. A digest, so that words that are
/// expunged from the journal aren't kept here.
[[nodiscard]] QString sectionBasis(const QString &made);

/// Writes a section anew whose words the journal makes; `made` is what it made of it, so that later changes can be
/// told.
[[nodiscard]] Changes rewriteSection(const Incident &incident, SectionKey key, const QString &markdown,
                                     const QString &made, Instant now);
/// Gives it back to the journal.
[[nodiscard]] Changes takeBackSection(const Incident &incident, SectionKey key);

/// People say that a section is finished, or that it isn't.
[[nodiscard]] Changes setSectionDone(const Incident &incident, SectionKey key, bool done, Instant now);

/// Says which readers are given a section as it is written.
[[nodiscard]] Changes setSectionReaders(const Incident &incident, SectionKey key, SectionReaders readers, Instant now);

/// Puts a section at another place among all of them (see sectionOrder). No change when it is there.
[[nodiscard]] Changes moveSection(const Incident &incident, SectionKey key, int place, Instant now);

}  // namespace evenkeel
