// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"

#include "models/incident/commands/statusverbs.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PlaybookVerbs {
    Q_DECLARE_TR_FUNCTIONS(PlaybookVerbs)
};

constexpr int MostStress = 5;

ChangeOf<TimelineEntry> decision(const QString &text, const VerbContext &context)
{
    ChangeOf<TimelineEntry> line(EntityId::generate(context.now));
    line.set<&TimelineEntry::kind>(EntryKind::Decision)
        .set<&TimelineEntry::text>(text)
        .set<&TimelineEntry::occurred>(context.at.value_or(context.now))
        .setUnlessEmpty<&TimelineEntry::reason>(context.reason);
    return line;
}

}  // namespace

Result<Changes> snoozeClock(const QString &clock, const QString &what, Instant until, const VerbContext &context)
{
    if (context.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     PlaybookVerbs::tr("a clock is put off for a reason"),
                     {},
                     PlaybookVerbs::tr("Say why it can wait.")};
    if (until <= context.now)
        return Error{ErrorCode::InvalidInput,
                     PlaybookVerbs::tr("a clock can only be put off to a later time"),
                     {},
                     PlaybookVerbs::tr("Give a time that is to come.")};
    const EntityId id = EntityId::generate(context.now);
    return Changes{ChangeOf<Snooze>(id).set<&Snooze::clock>(clock).set<&Snooze::until>(until).set<&Snooze::because>(
                       context.reason.trimmed()),
                   decision(PlaybookVerbs::tr("Put off: %1").arg(what), context)
                       .set<&TimelineEntry::subject>(u"snooze"_s)
                       .set<&TimelineEntry::after>(toIsoUtc(until))
                       .set<&TimelineEntry::regarding>(id)};
}

Changes answerAid(const QString &aid, const QString &answer, const QString &logged, const VerbContext &context)
{
    const EntityId id = EntityId::generate(context.now);
    Changes changes{ChangeOf<AidAnswer>(id)
                        .set<&AidAnswer::aid>(aid)
                        .setUnlessEmpty<&AidAnswer::answer>(answer)
                        .set<&AidAnswer::at>(context.at.value_or(context.now))};
    if (!logged.isEmpty())
        changes.append(decision(logged, context).set<&TimelineEntry::subject>(aid).set<&TimelineEntry::regarding>(id));
    return changes;
}

const AidAnswer *answerTo(const Incident &incident, const QString &aid)
{
    const AidAnswer *latest = nullptr;
    incident.aidAnswers().forEach([&](const AidAnswer &one) {
        if (one.aid == aid && (!latest || one.at > latest->at))
            latest = &one;
    });
    return latest;
}

Result<Changes> reportResponder(const QString &person, int stress, std::optional<Instant> onDutySince, bool onBreak,
                                const VerbContext &context)
{
    if (person.trimmed().isEmpty() || stress < 0 || stress > MostStress)
        return Error{ErrorCode::InvalidInput,
                     PlaybookVerbs::tr("a responder has a name, and a load from 1 to %1").arg(MostStress),
                     {},
                     PlaybookVerbs::tr("Say who it is and how they fare.")};
    return Changes{ChangeOf<ResponderState>(EntityId::generate(context.now))
                       .set<&ResponderState::person>(person.trimmed())
                       .setUnlessEmpty<&ResponderState::stress>(stress)
                       .setUnlessEmpty<&ResponderState::onDutySince>(onDutySince)
                       .setUnlessEmpty<&ResponderState::onBreak>(onBreak)};
}

Changes followPlaybook(const Incident &incident, const PlaybookChoice &playbook, const VerbContext &context)
{
    const IncidentFacts &facts = incident.facts();
    const PlaybookCopy *copy = incident.playbookCopy();
    if (copy && facts.playbook == playbook.name && copy->text == playbook.text)
        return {};
    const EntityId id = EntityId::generate(context.now);
    Changes changes{
        ChangeOf<PlaybookCopy>(id).set<&PlaybookCopy::name>(playbook.name).set<&PlaybookCopy::text>(playbook.text),
        ChangeOf<IncidentFacts>(incident.id())
            .set<&IncidentFacts::playbook>(playbook.name)
            .set<&IncidentFacts::playbookCopy>(id)
            .set<&IncidentFacts::drill>(playbook.drill),
        decision(PlaybookVerbs::tr("Playbook %1 instead of %2").arg(playbook.name, facts.playbook), context)
            .set<&TimelineEntry::subject>(u"playbook"_s)
            .set<&TimelineEntry::before>(facts.playbook)
            .set<&TimelineEntry::after>(playbook.name)};
    if (!playbook.severity || facts.severityRank == 0)
        return changes;
    if (playbook.severity->rank == facts.severityRank)
        changes.append(ChangeOf<IncidentFacts>(incident.id())
                           .set<&IncidentFacts::severityScheme>(playbook.severity->scheme)
                           .set<&IncidentFacts::severityLevel>(playbook.severity->level));
    else
        changes += changeSeverity(incident, *playbook.severity, context);
    return changes;
}

}  // namespace evenkeel
