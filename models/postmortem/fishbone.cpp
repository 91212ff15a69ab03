// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/fishbone.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

Fishbone Fishbone::of(const Incident &incident)
{
    Fishbone fishbone;
    QHash<EntityId, qsizetype> placeOf;
    for (const ListMember *bone : incident.list(ListName::Bone)) {
        placeOf.insert(bone->id, fishbone.bones.size());
        fishbone.bones.append({bone->id, bone->text, {}});
    }
    for (const ListMember *factor : incident.list(ListName::Factor)) {
        const auto place = placeOf.constFind(factor->bone);
        auto &factors = place == placeOf.cend() ? fishbone.loose : fishbone.bones[*place].factors;
        factors.append({factor->id, factor->text, factor->link});
    }
    return fishbone;
}

Fishbone Fishbone::withoutEmptyBones() const
{
    Fishbone full = *this;
    full.bones.removeIf([](const FishboneBone &bone) { return bone.factors.isEmpty(); });
    return full;
}

bool Fishbone::hasFactors() const
{
    return !loose.isEmpty()
           || std::ranges::any_of(bones, [](const FishboneBone &bone) { return !bone.factors.isEmpty(); });
}

}  // namespace evenkeel
