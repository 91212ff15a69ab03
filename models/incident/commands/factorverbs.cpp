// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/factorverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/sortkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct FactorVerbs {
    Q_DECLARE_TR_FUNCTIONS(FactorVerbs)
};

const ListMember *memberOf(const Incident &incident, ListName list, EntityId id)
{
    const ListMember *member = incident.members().find(id);
    return member && !member->deleted && member->list == list && member->of.isNull() ? member : nullptr;
}

Error noSuchFactor()
{
    return {ErrorCode::NotFound, FactorVerbs::tr("this factor is gone"), {}, {}};
}

Error noSuchBone()
{
    return {ErrorCode::NotFound, FactorVerbs::tr("this category is gone"), {}, {}};
}

Result<Changes> reword(const Incident &incident, EntityId id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     FactorVerbs::tr("it needs some words"),
                     {},
                     FactorVerbs::tr("Delete removes it from the list.")};
    return setField<&ListMember::text>(incident.members(), id, text.trimmed());
}

// `members` are the list without the moved one.
Changes placeBefore(std::vector<const ListMember *> members, const ListMember &moved, EntityId before)
{
    members.insert(std::ranges::find(members, before, &ListMember::id), &moved);
    QStringList keys;
    for (const ListMember *member : members)
        keys.append(member == &moved ? QString() : member->sort);
    keys = ascendingKeys(keys);
    Changes changes;
    for (size_t i = 0; i < members.size(); ++i)
        if (const QString &key = keys[qsizetype(i)]; key != members[i]->sort)
            changes.append(ChangeOf<ListMember>(members[i]->id).set<&ListMember::sort>(key));
    return changes;
}

}  // namespace

const ListMember *boneOf(const Incident &incident, const ListMember &factor)
{
    return memberOf(incident, ListName::Bone, factor.bone);
}

Result<Changes> addFactors(const Incident &incident, const QStringList &texts, EntityId bone, Instant now)
{
    if (!bone.isNull() && !memberOf(incident, ListName::Bone, bone))
        return noSuchBone();
    Changes changes = addToList(incident, ListName::Factor, texts, now);
    const qsizetype added = changes.size();
    for (qsizetype i = 0; i < added && !bone.isNull(); ++i)
        changes.append(ChangeOf<ListMember>(changes[i].id).set<&ListMember::bone>(bone));
    return changes;
}

Result<Changes> rewordFactor(const Incident &incident, EntityId factor, const QString &text)
{
    if (!memberOf(incident, ListName::Factor, factor))
        return noSuchFactor();
    return reword(incident, factor, text);
}

Result<Changes> renameBone(const Incident &incident, EntityId bone, const QString &name)
{
    if (!memberOf(incident, ListName::Bone, bone))
        return noSuchBone();
    return reword(incident, bone, name);
}

Result<Changes> moveFactor(const Incident &incident, EntityId factor, EntityId bone, EntityId before)
{
    const ListMember *moved = memberOf(incident, ListName::Factor, factor);
    if (!moved)
        return noSuchFactor();
    if (!bone.isNull() && !memberOf(incident, ListName::Bone, bone))
        return noSuchBone();
    if (before == factor)
        return Changes();
    // All factors have one order: on another bone as the last of all is as the last there.
    auto others = incident.list(ListName::Factor);
    const bool wasLast = !others.empty() && others.back() == moved;
    std::erase(others, moved);
    Changes changes = setField<&ListMember::bone>(incident.members(), factor, bone);
    if (!before.isNull() || !wasLast)
        changes += placeBefore(others, *moved, before);
    return changes;
}

Result<Changes> linkFactor(const Incident &incident, EntityId factor, const QString &link)
{
    if (!memberOf(incident, ListName::Factor, factor))
        return noSuchFactor();
    return setField<&ListMember::link>(incident.members(), factor, link.trimmed());
}

Result<Changes> removeFactor(const Incident &incident, EntityId factor)
{
    if (!memberOf(incident, ListName::Factor, factor))
        return noSuchFactor();
    return removeEntity(incident.members(), factor);
}

Changes addBones(const Incident &incident, const QStringList &names, Instant now)
{
    return addToList(incident, ListName::Bone, names, now);
}

Result<Changes> moveBone(const Incident &incident, EntityId bone, EntityId before)
{
    const ListMember *moved = memberOf(incident, ListName::Bone, bone);
    if (!moved)
        return noSuchBone();
    if (before == bone)
        return Changes();
    auto others = incident.list(ListName::Bone);
    std::erase(others, moved);
    return placeBefore(others, *moved, before);
}

Result<Changes> removeBone(const Incident &incident, EntityId bone)
{
    if (!memberOf(incident, ListName::Bone, bone))
        return noSuchBone();
    Changes changes = removeEntity(incident.members(), bone);
    for (const ListMember *factor : incident.list(ListName::Factor))
        if (factor->bone == bone)
            changes += setField<&ListMember::bone>(incident.members(), factor->id, EntityId());
    return changes;
}

}  // namespace evenkeel
