// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/report/incidentbuilder.h"

#include "models/incident/commands/impactverbs.h"

namespace evenkeel::test {

IncidentBuilder::IncidentBuilder(const QString &title, const QString &zone) : m_facts(next())
{
    fact<&IncidentFacts::title>(title);
    fact<&IncidentFacts::zone>(zone);
}

std::optional<Instant> IncidentBuilder::time(const char *iso)
{
    if (!iso)
        return std::nullopt;
    const auto instant = fromIsoUtc(QString::fromLatin1(iso));
    Q_ASSERT(instant);
    return instant;
}

IncidentBuilder &IncidentBuilder::changes(const Changes &changes)
{
    for (const Change &change : changes)
        apply(change);
    return *this;
}

EntityId IncidentBuilder::next()
{
    m_last = EntityId(0x019cee0000000000ull, ++m_ids);
    return m_last;
}

IncidentBuilder &IncidentBuilder::apply(const Change &change)
{
    const Instant logged = *time("2026-03-14T22:00:00Z") + std::chrono::seconds(m_stamps);
    m_incident.apply({{++m_stamps, 1}, logged, QStringLiteral("Ana"), QStringLiteral("laptop")}, change);
    return *this;
}

IncidentBuilder &IncidentBuilder::window(const ImpactWindow &window)
{
    m_window = next();
    return apply(ChangeOf<ImpactWindow>(m_window)
                     .setUnlessEmpty<&ImpactWindow::began>(window.began)
                     .setUnlessEmpty<&ImpactWindow::detected>(window.detected)
                     .setUnlessEmpty<&ImpactWindow::acknowledged>(window.acknowledged)
                     .setUnlessEmpty<&ImpactWindow::identified>(window.identified)
                     .setUnlessEmpty<&ImpactWindow::mitigated>(window.mitigated)
                     .setUnlessEmpty<&ImpactWindow::restored>(window.restored)
                     .set<&ImpactWindow::resolved>(window.resolved));
}

IncidentBuilder &IncidentBuilder::measure(ImpactDimension dimension, ImpactKnowledge knowledge, const QString &amount,
                                          const QString &unit)
{
    m_last = impactMeasureId({m_window, dimension});
    return apply(ChangeOf<ImpactMeasure>(m_last)
                     .set<&ImpactMeasure::window>(m_window)
                     .set<&ImpactMeasure::dimension>(dimension)
                     .set<&ImpactMeasure::knowledge>(knowledge)
                     .setUnlessEmpty<&ImpactMeasure::amount>(amount)
                     .setUnlessEmpty<&ImpactMeasure::unit>(unit));
}

IncidentBuilder &IncidentBuilder::role(const QString &role, const QString &person, const char *from, const char *to)
{
    return apply(ChangeOf<RoleAssignment>(next())
                     .set<&RoleAssignment::role>(role)
                     .set<&RoleAssignment::person>(person)
                     .set<&RoleAssignment::from>(time(from))
                     .set<&RoleAssignment::to>(time(to)));
}

IncidentBuilder &IncidentBuilder::entry(const char *occurred, EntryKind kind, const QString &text, const QString &owner)
{
    return apply(ChangeOf<TimelineEntry>(next())
                     .set<&TimelineEntry::kind>(kind)
                     .set<&TimelineEntry::text>(text)
                     .set<&TimelineEntry::owner>(owner)
                     .set<&TimelineEntry::occurred>(time(occurred)));
}

IncidentBuilder &IncidentBuilder::change(const char *occurred, EntryKind kind, const QString &before,
                                         const QString &after, const QString &reason, const QString &subject)
{
    return apply(ChangeOf<TimelineEntry>(next())
                     .set<&TimelineEntry::kind>(kind)
                     .set<&TimelineEntry::before>(before)
                     .set<&TimelineEntry::after>(after)
                     .set<&TimelineEntry::reason>(reason)
                     .set<&TimelineEntry::subject>(subject)
                     .set<&TimelineEntry::occurred>(time(occurred)));
}

IncidentBuilder &IncidentBuilder::hypothesis(const QString &text, HypothesisState state, const QString &because)
{
    return apply(ChangeOf<Hypothesis>(next())
                     .set<&Hypothesis::text>(text)
                     .set<&Hypothesis::state>(state)
                     .set<&Hypothesis::because>(because));
}

IncidentBuilder &IncidentBuilder::action(const QString &text, ActionCategory category, ActionHorizon horizon,
                                         const QString &owner, const char *due, const char *done)
{
    return apply(ChangeOf<ActionItem>(next())
                     .set<&ActionItem::text>(text)
                     .set<&ActionItem::category>(category)
                     .set<&ActionItem::horizon>(horizon)
                     .set<&ActionItem::owner>(owner)
                     .set<&ActionItem::due>(time(due))
                     .set<&ActionItem::done>(time(done)));
}

IncidentBuilder &IncidentBuilder::message(Audience audience, CommsState state, const QString &subject,
                                          const QString &body, const char *sent, const char *nextUpdateBy)
{
    return apply(ChangeOf<CommsDraft>(next())
                     .set<&CommsDraft::audience>(audience)
                     .set<&CommsDraft::state>(state)
                     .set<&CommsDraft::subject>(subject)
                     .set<&CommsDraft::body>(body)
                     .set<&CommsDraft::sent>(time(sent))
                     .set<&CommsDraft::nextUpdateBy>(time(nextUpdateBy)));
}

IncidentBuilder &IncidentBuilder::evidence(const QString &name, const QString &digest, const QString &source,
                                           const char *captured)
{
    return apply(ChangeOf<Evidence>(next())
                     .set<&Evidence::name>(name)
                     .set<&Evidence::digest>(digest)
                     .set<&Evidence::source>(source)
                     .set<&Evidence::captured>(time(captured)));
}

IncidentBuilder &IncidentBuilder::section(SectionKey key, const QString &markdown)
{
    return apply(
        ChangeOf<PostmortemSection>(next()).set<&PostmortemSection::section>(key).set<&PostmortemSection::body>(
            markdown));
}

IncidentBuilder &IncidentBuilder::why(const QString &question, const QString &answer)
{
    return apply(ChangeOf<Why>(next()).set<&Why::question>(question).set<&Why::answer>(answer).set<&Why::sort>(
        QStringLiteral("%1").arg(m_ids, 4, 10, QLatin1Char('0'))));
}

IncidentBuilder &IncidentBuilder::members(ListName list, const QStringList &texts)
{
    for (const QString &text : texts)
        apply(ChangeOf<ListMember>(next())
                  .set<&ListMember::list>(list)
                  .set<&ListMember::text>(text)
                  .set<&ListMember::sort>(QStringLiteral("%1").arg(m_ids, 4, 10, QLatin1Char('0'))));
    return *this;
}

IncidentBuilder &IncidentBuilder::link(LinkPurpose purpose, const QString &label, const QString &url)
{
    return apply(ChangeOf<Link>(next()).set<&Link::purpose>(purpose).set<&Link::label>(label).set<&Link::url>(url));
}

}  // namespace evenkeel::test
