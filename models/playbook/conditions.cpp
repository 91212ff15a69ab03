// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/durations.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/rulecontext.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Within so long of one another, two things happened "at the same time".
constexpr Duration SameTime = std::chrono::hours(1);

int countOf(const Incident &incident, ListName list)
{
    return int(incident.list(list).size());
}

bool anyHeld(const Incident &incident, const QStringList &roles, bool held)
{
    return std::ranges::any_of(roles, [&](const QString &role) {
        const RoleAssignment *holder = incident.holderOf(role);
        return (holder && !holder->person.isEmpty()) == held;
    });
}

QList<int> indicesOf(const QStringList &topics, const Playbook &playbook)
{
    QList<int> indices;
    for (const QString &topic : topics)
        indices.append(playbook.topicIndex(topic));
    return indices;
}

bool noImprovementFor(const RuleContext &context, Duration span)
{
    const auto mitigation = latestMitigation(context);
    return mitigation && context.now - mitigation->line.at >= span && !improvedSince(context, mitigation->line.at);
}

}  // namespace

bool holds(const Condition &condition, const RuleContext &context)
{
    const Incident &incident = context.incident;
    const IncidentFacts &facts = incident.facts();
    switch (condition.predicate) {
    case Predicate::Ranks:
        return facts.severityRank > 0 && condition.ranks.contains(facts.severityRank);
    case Predicate::Unclassified:
        return (facts.severityRank == 0) == condition.flag;
    case Predicate::Status:
        return condition.statuses.contains(facts.status);
    case Predicate::RoleOpen:
        return anyHeld(incident, condition.words, false);
    case Predicate::RoleHeld:
        return anyHeld(incident, condition.words, true);
    case Predicate::SystemsAtLeast:
        return countOf(incident, ListName::System) >= condition.number;
    case Predicate::RegionsAtLeast:
        return countOf(incident, ListName::Region) >= condition.number;
    case Predicate::UsersKnown:
        return !facts.users.isEmpty() == condition.flag;
    case Predicate::WorkaroundKnown:
        return !facts.workaround.isEmpty() == condition.flag;
    case Predicate::RootCauseKnown:
        return isRootCauseKnown(incident) == condition.flag;
    case Predicate::Mitigated: {
        const auto windows = incident.windowsInOrder();
        const bool mitigated = context.reading.lastOf(EntryKind::Mitigation)
                               || (!windows.empty() && (windows.back()->mitigated || windows.back()->restored));
        return mitigated == condition.flag;
    }
    case Predicate::MitigatedBy: {
        const auto mitigation = latestMitigation(context);
        return mitigation && condition.words.contains(mitigation->means);
    }
    case Predicate::Improved: {
        const auto mitigation = latestMitigation(context);
        return mitigation && improvedSince(context, mitigation->line.at) == condition.flag;
    }
    case Predicate::NoImprovementFor:
        return !isResponseOver(facts.status) && noImprovementFor(context, condition.span);
    case Predicate::Mentions:
        return std::ranges::all_of(condition.words, [&](const QString &topic) {
            return context.reading.lastMention(context.playbook.topicIndex(topic)).has_value();
        });
    case Predicate::MentionsNone:
        return std::ranges::none_of(condition.words, [&](const QString &topic) {
            return context.reading.lastMention(context.playbook.topicIndex(topic)).has_value();
        });
    case Predicate::Together:
        return context.reading.together(indicesOf(condition.words, context.playbook), SameTime).has_value();
    case Predicate::OpenHypothesesAtLeast:
        return int(incident.hypotheses()
                       .select([](const Hypothesis &one) { return one.state == HypothesisState::Open; })
                       .size())
               >= condition.number;
    case Predicate::NobodyTold:
        return !latestUpdateSent(context).has_value() == condition.flag;
    case Predicate::QuietFor:
        return context.reading.lastLogged() && context.now - *context.reading.lastLogged() >= condition.span;
    case Predicate::LastingFor: {
        const auto since = detectedAt(incident);
        return !isResponseOver(facts.status) && since && context.now - *since >= condition.span;
    }
    case Predicate::FactorsAtLeast:
        return countOf(incident, ListName::Factor) >= condition.number;
    case Predicate::Postmortem:
        return condition.postmortem.contains(facts.postmortemState);
    case Predicate::Host:
        return condition.words.contains(context.surroundings.host, Qt::CaseInsensitive);
    case Predicate::Orm:
        return condition.words.contains(context.surroundings.orm, Qt::CaseInsensitive);
    }
    return false;
}

bool allHold(const QList<Condition> &conditions, const RuleContext &context)
{
    return std::ranges::all_of(conditions, [&](const Condition &condition) { return holds(condition, context); });
}

}  // namespace evenkeel
