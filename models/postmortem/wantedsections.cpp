// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/wantedsections.h"

#include "models/incident/sectionorder.h"

#include <algorithm>

namespace evenkeel {

namespace {

const SectionRule *ruleOf(const Playbook &playbook, SectionKey section)
{
    const auto rule = std::ranges::find(playbook.sections, section, &SectionRule::section);
    return rule == playbook.sections.cend() ? nullptr : &*rule;
}

bool tellsOfImpact(const Incident &incident)
{
    const IncidentFacts &facts = incident.facts();
    return !facts.usersImpact.isEmpty() || !facts.revenueImpact.isEmpty() || !facts.dataImpact.isEmpty()
           || !facts.reputationImpact.isEmpty() || !facts.users.isEmpty()
           || !incident.impactMeasures()
                   .select([](const ImpactMeasure &measure) { return measure.knowledge != ImpactKnowledge::Unsaid; })
                   .empty();
}

}  // namespace

bool tellsOf(const Incident &incident, SectionKey section)
{
    const PostmortemSection *written = incident.section(section);
    if (written && !written->body.trimmed().isEmpty())
        return true;
    switch (section) {
    case SectionKey::Impact:
        return tellsOfImpact(incident);
    case SectionKey::Timeline:
        return incident.entries().size() > 0;
    case SectionKey::RootCause:
        return !incident.whys().select([](const Why &why) { return !why.answer.trimmed().isEmpty(); }).empty();
    case SectionKey::Factors:
        return !incident.list(ListName::Factor).empty();
    case SectionKey::Lessons:
        return !incident.list(ListName::WentWell).empty() || !incident.list(ListName::WentPoorly).empty()
               || !incident.list(ListName::GotLucky).empty();
    case SectionKey::Actions:
        return !incident.actions()
                    .select([](const ActionItem &action) {
                        return action.category != ActionCategory::Task
                               && action.category != ActionCategory::Verification;
                    })
                    .empty();
    case SectionKey::Messages:
        return !incident.comms()
                    .select([](const CommsDraft &message) { return message.state == CommsState::Sent; })
                    .empty();
    case SectionKey::Summary:
    case SectionKey::Detection:
    case SectionKey::Response:
    case SectionKey::Recovery:
    case SectionKey::Mitigators:
    case SectionKey::Glossary:
    case SectionKey::Appendix:
        break;
    }
    return false;
}

QString guidanceFor(const Playbook &playbook, SectionKey section)
{
    const SectionRule *rule = ruleOf(playbook, section);
    return rule ? rule->guidance : QString();
}

QList<SectionKey> sectionsStillWanted(const Incident &incident, const Playbook &playbook)
{
    QList<SectionKey> wanted;
    for (const SectionKey section : sectionOrder(incident)) {
        const SectionRule *rule = ruleOf(playbook, section);
        if (rule && rule->required && !tellsOf(incident, section))
            wanted.append(section);
    }
    return wanted;
}

}  // namespace evenkeel
