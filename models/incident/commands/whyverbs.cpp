// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/whyverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/sortkeys.h"
#include "models/incident/whyorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct WhyVerbs {
    Q_DECLARE_TR_FUNCTIONS(WhyVerbs)
};

Error noSuchWhy()
{
    return {ErrorCode::NotFound, WhyVerbs::tr("this why is gone"), {}, {}};
}

bool isThere(const Incident &incident, EntityId id)
{
    const Why *why = incident.whys().find(id);
    return why && !why->deleted;
}

QString firstKeyAt(int depth)
{
    return QStringLiteral("%1").arg(depth + 1, 4, 10, QLatin1Char('0'));
}

/// Where each why is to hang.
class WhyPlaces
{
public:
    explicit WhyPlaces(const Incident &incident) : m_placed(whysInOrder(incident))
    {
        for (const PlacedWhy &placed : m_placed) {
            m_parents.insert(placed.why->id, placed.parent);
            m_wasBelow.insert(placed.why->id, !placed.parent.isNull());
            m_depths.insert(placed.why->id, placed.depth);
            m_sorts.insert(placed.why->id, placed.why->sort);
            m_children[placed.parent].append(placed.why->id);
        }
    }

    [[nodiscard]] EntityId parentOf(EntityId why) const { return m_parents.value(why); }
    [[nodiscard]] EntityId nextTo(EntityId why) const
    {
        const auto siblings = m_children.value(parentOf(why));
        return siblings.value(siblings.indexOf(why) + 1);
    }
    [[nodiscard]] bool isBelow(EntityId why, EntityId ancestor) const
    {
        for (; !why.isNull(); why = parentOf(why))
            if (why == ancestor)
                return true;
        return false;
    }

    void put(EntityId why, EntityId parent, EntityId before)
    {
        m_children[m_parents.value(why)].removeOne(why);
        auto &siblings = m_children[parent];
        const auto at = before.isNull() ? -1 : siblings.indexOf(before);
        siblings.insert(at < 0 ? siblings.size() : at, why);
        m_parents.insert(why, parent);
        m_sorts.insert(why, siblings.size() > 1 ? QString() : firstKeyAt(depthBelow(parent)));
        QStringList keys;
        for (const EntityId sibling : std::as_const(siblings))
            keys.append(m_sorts.value(sibling));
        keys = ascendingKeys(keys);
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_sorts.insert(siblings[i], keys[i]);
    }

    /// Of the whys that are there already.
    [[nodiscard]] Changes changes() const
    {
        Changes changes;
        for (const PlacedWhy &placed : m_placed) {
            const Why &why = *placed.why;
            ChangeOf<Why> change(why.id);
            if (const EntityId parent = storedParentOf(why.id, why.parent); parent != why.parent)
                change.set<&Why::parent>(parent);
            if (const QString sort = m_sorts.value(why.id); sort != why.sort)
                change.set<&Why::sort>(sort);
            if (!change.isEmpty())
                changes.append(change);
        }
        return changes;
    }
    [[nodiscard]] Change added(EntityId why, const QString &answer) const
    {
        return ChangeOf<Why>(why)
            .set<&Why::answer>(answer)
            .setUnlessEmpty<&Why::parent>(m_placed.empty() ? EntityId() : storedParentOf(why, why))
            .set<&Why::sort>(m_sorts.value(why));
    }

private:
    // What has no parent would join the chain, but for the first of it. One that is only lost may be found again.
    [[nodiscard]] EntityId storedParentOf(EntityId why, EntityId stored) const
    {
        const EntityId parent = parentOf(why);
        if (!parent.isNull())
            return parent;
        const bool isLost = !m_wasBelow.value(why) && !m_parents.contains(stored);
        return isLost ? stored : why;
    }
    [[nodiscard]] int depthBelow(EntityId parent) const { return parent.isNull() ? 0 : m_depths.value(parent) + 1; }

    std::vector<PlacedWhy> m_placed;
    QHash<EntityId, EntityId> m_parents;
    QHash<EntityId, bool> m_wasBelow;
    QHash<EntityId, int> m_depths;
    QHash<EntityId, QString> m_sorts;
    QHash<EntityId, QList<EntityId>> m_children;
};

Changes addWhy(WhyPlaces &places, EntityId parent, EntityId before, const QString &answer, Instant now)
{
    const EntityId added = EntityId::generate(now);
    places.put(added, parent, before);
    return places.changes() + Changes{places.added(added, answer)};
}

Result<Changes> ask(const Incident &incident, EntityId why, const QString &answer, Instant now)
{
    if (!why.isNull() && !isThere(incident, why))
        return noSuchWhy();
    WhyPlaces places(incident);
    const Changes goesOn = setField<&Why::systemAllowed>(incident.whys(), why, false);
    return goesOn + addWhy(places, why, {}, answer, now);
}

}  // namespace

Result<Changes> answerWhy(const Incident &incident, int n, const QString &answer, Instant now)
{
    std::vector<const Why *> line;
    for (const PlacedWhy &placed : whysInOrder(incident))
        if (placed.place == 1 && placed.parent == (line.empty() ? EntityId() : line.back()->id))
            line.push_back(placed.why);
    const int known = int(line.size());
    if (n < 1 || n > known + 1)
        return Error{ErrorCode::InvalidInput,
                     WhyVerbs::tr("there are %n why(s) so far", nullptr, known),
                     {},
                     WhyVerbs::tr("Answer why.%1 next.").arg(known + 1)};
    if (n <= known)
        return Changes{ChangeOf<Why>(line[size_t(n - 1)]->id).set<&Why::answer>(answer)};
    return ask(incident, line.empty() ? EntityId() : line.back()->id, answer, now);
}

Result<Changes> answerWhy(const Incident &incident, EntityId why, const QString &answer)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    return setField<&Why::answer>(incident.whys(), why, answer.trimmed());
}

Result<Changes> wordWhy(const Incident &incident, EntityId why, const QString &question)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    return setField<&Why::question>(incident.whys(), why, question.trimmed());
}

Result<Changes> askOn(const Incident &incident, EntityId why, Instant now)
{
    return ask(incident, why, {}, now);
}

Result<Changes> branchWhy(const Incident &incident, EntityId why, Instant now)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    WhyPlaces places(incident);
    return addWhy(places, places.parentOf(why), places.nextTo(why), {}, now);
}

Result<Changes> moveWhy(const Incident &incident, EntityId why, EntityId parent, EntityId before)
{
    if (!isThere(incident, why) || (!parent.isNull() && !isThere(incident, parent)))
        return noSuchWhy();
    WhyPlaces places(incident);
    if (places.isBelow(parent, why))
        return Error{ErrorCode::InvalidInput,
                     WhyVerbs::tr("a why can't hang below itself"),
                     {},
                     WhyVerbs::tr("Move what is below it first.")};
    if (before == why)
        return Changes();
    places.put(why, parent, before);
    return places.changes();
}

Result<Changes> removeWhy(const Incident &incident, EntityId why)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    Changes changes;
    int depth = -1;  // of the one that goes, while what hangs below it is passed
    for (const PlacedWhy &placed : whysInOrder(incident)) {
        if (depth >= 0 && placed.depth <= depth)
            break;
        if (placed.why->id == why)
            depth = placed.depth;
        if (depth >= 0)
            changes.append(ChangeOf<Why>(placed.why->id).set<&Why::deleted>(true));
    }
    return changes;
}

Result<Changes> setSystemAllowed(const Incident &incident, EntityId why, bool allowed)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    return setField<&Why::systemAllowed>(incident.whys(), why, allowed);
}

Result<Changes> pointWhyTo(const Incident &incident, EntityId why, EntityId evidence)
{
    if (!isThere(incident, why))
        return noSuchWhy();
    const Evidence *file = incident.evidence().find(evidence);
    const TimelineEntry *line = incident.entries().find(evidence);
    if (!evidence.isNull() && (!file || file->deleted) && (!line || line->deleted))
        return Error{ErrorCode::NotFound, WhyVerbs::tr("this evidence is gone"), {}, {}};
    return setField<&Why::evidence>(incident.whys(), why, evidence);
}

}  // namespace evenkeel
