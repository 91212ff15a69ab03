// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/fishbone.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace evenkeel {

namespace {

struct FishboneNames {
    Q_DECLARE_TR_FUNCTIONS(Fishbone)
};

}  // namespace

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

QStringList Fishbone::usualBones()
{
    return {FishboneNames::tr("Technology"),  FishboneNames::tr("Process"),      FishboneNames::tr("Environment"),
            FishboneNames::tr("Information"), FishboneNames::tr("Organisation"), FishboneNames::tr("Detection")};
}

bool Fishbone::hasFactors() const
{
    return !loose.isEmpty()
           || std::ranges::any_of(bones, [](const FishboneBone &bone) { return !bone.factors.isEmpty(); });
}

}  // namespace evenkeel
