// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QList>
#include <QString>

namespace evenkeel {

struct FishboneFactor {
    EntityId id;
    QString text;
    QString link;
    bool operator==(const FishboneFactor &) const = default;
};

struct FishboneBone {
    EntityId id;
    QString name;
    QList<FishboneFactor> factors;
    bool operator==(const FishboneBone &) const = default;
};

/// The contributing factors by category, as an Ishikawa diagram has them.
struct Fishbone {
    [[nodiscard]] static Fishbone of(const Incident &incident);
    /// Whether there is any factor.
    [[nodiscard]] bool hasFactors() const;
    /// For who reads a report: bones that nothing is on are for who looks for factors.
    [[nodiscard]] Fishbone withoutEmptyBones() const;

    QList<FishboneBone> bones;
    QList<FishboneFactor> loose;  ///< on no bone, or on one that is gone
    bool operator==(const Fishbone &) const = default;
};

}  // namespace evenkeel
