// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QSet>

namespace evenkeel {

/// The words, in lower case, that an incident itself makes known, whatever a dictionary says: names of people, roles,
/// systems, regions, stakeholders, tags, files and links, its title and key, what its glossary explains, and words that
/// people said are right (keepSpelling).
[[nodiscard]] QSet<QString> wordsKnownTo(const Incident &incident);

/// People say that a word is right in this incident. No change when that was said before.
[[nodiscard]] Changes keepSpelling(const Incident &incident, const QString &word, Instant now);

}  // namespace evenkeel
