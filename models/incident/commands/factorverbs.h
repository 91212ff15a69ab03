// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

// The contributing factors (ListName::Factor) and the bones of the fishbone they are put on (ListName::Bone). An id
// that is none of these is NotFound, an empty name InvalidInput.

/// Adds the factors that aren't there yet, at the end, on a bone or (null) on none.
[[nodiscard]] Result<Changes> addFactors(const Incident &incident, const QStringList &texts, EntityId bone,
                                         Instant now);
/// Other words for a factor or a bone.
[[nodiscard]] Result<Changes> rewordFactor(const Incident &incident, EntityId factor, const QString &text);
[[nodiscard]] Result<Changes> renameBone(const Incident &incident, EntityId bone, const QString &name);
/// Puts a factor on a bone (null: on none), before another one there (null: as the last).
[[nodiscard]] Result<Changes> moveFactor(const Incident &incident, EntityId factor, EntityId bone, EntityId before);
/// What shows the factor: any text; empty: nothing.
[[nodiscard]] Result<Changes> linkFactor(const Incident &incident, EntityId factor, const QString &link);
[[nodiscard]] Result<Changes> removeFactor(const Incident &incident, EntityId factor);

/// Adds the bones that aren't there yet, at the end.
[[nodiscard]] Changes addBones(const Incident &incident, const QStringList &names, Instant now);
/// Before another bone; null: as the last.
[[nodiscard]] Result<Changes> moveBone(const Incident &incident, EntityId bone, EntityId before);
/// The factors that were on it stay, on none.
[[nodiscard]] Result<Changes> removeBone(const Incident &incident, EntityId bone);

/// The bone a factor is on; nullptr for none, or one that is gone.
[[nodiscard]] const ListMember *boneOf(const Incident &incident, const ListMember &factor);

}  // namespace evenkeel
