// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

/// A new member of a list; `place` is its place among those added together.
[[nodiscard]] Change listMember(ListName list, EntityId of, const QString &text, int place, Instant now);

// `of`: what the list belongs to, the incident itself unless told (an entry has tags).

/// Adds what isn't there yet, at the end.
[[nodiscard]] Changes addToList(const Incident &incident, ListName list, const QStringList &texts, Instant now,
                                EntityId of = {});
/// Removes the members with these texts, compared without case.
[[nodiscard]] Changes removeFromList(const Incident &incident, ListName list, const QStringList &texts,
                                     EntityId of = {});
/// Makes the list hold exactly these, keeping the members that stay.
[[nodiscard]] Changes replaceList(const Incident &incident, ListName list, const QStringList &texts, Instant now,
                                  EntityId of = {});

}  // namespace evenkeel
