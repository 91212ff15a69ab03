// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/wordingof.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString storedNameOf(const WordingPlace &place)
{
    if (const auto *section = std::get_if<SectionKey>(&place))
        return u"section."_s + nameOf(*section);
    if (const auto *list = std::get_if<ListName>(&place))
        return u"list."_s + nameOf(*list);
    return QString(entityKindName(std::get<EntityKind>(place)));
}

bool holdsWords(const Incident &incident)
{
    bool holds = !incident.list(ListName::Factor).empty() || !incident.list(ListName::WentPoorly).empty();
    incident.sections().forEach([&](const PostmortemSection &section) { holds |= !section.body.isEmpty(); });
    incident.whys().forEach([&](const Why &why) { holds |= !why.answer.isEmpty(); });
    return holds;
}

}  // namespace

QStringList peopleNamedIn(const Incident &incident)
{
    QStringList people;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !people.contains(name))
            people.append(name);
    };
    incident.roles().forEach([&](const RoleAssignment &role) { add(role.person); });
    incident.actions().forEach([&](const ActionItem &action) { add(action.owner); });
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) { add(hypothesis.owner); });
    incident.responderStates().forEach([&](const ResponderState &state) { add(state.person); });
    incident.entries().forEach([&](const TimelineEntry &entry) {
        add(entry.owner);
        add(entry.author);
    });
    return people;
}

QList<PlacedWording> wordingOf(const Incident &incident, const WordingRules &rules, WordingJudge judge)
{
    // Asked after each change: most incidents have no postmortem yet.
    if (!holdsWords(incident))
        return {};
    const QStringList names = peopleNamedIn(incident);
    QList<PlacedWording> found;
    const auto look = [&](const WordingPlace &place, const EntityRef &entity, const QString &text) {
        for (const WordingFinding &finding : findWording(text, rules, incident.facts().language, names, nullptr, judge))
            if (!isWordingKept(incident, place, finding))
                found.append({place, entity, finding, text.sliced(finding.start, finding.length)});
    };
    incident.sections().forEach([&](const PostmortemSection &section) {
        look(section.section, {EntityKind::PostmortemSection, section.id}, section.body);
    });
    incident.whys().forEach([&](const Why &why) { look(EntityKind::Why, {EntityKind::Why, why.id}, why.answer); });
    for (const ListName list : {ListName::Factor, ListName::WentPoorly})
        for (const ListMember *member : incident.list(list))
            look(list, {EntityKind::ListMember, member->id}, member->text);
    return found;
}

QString keptWordingText(const WordingPlace &place, const WordingFinding &finding)
{
    return storedNameOf(place) + u' ' + finding.rule + u' ' + finding.sentence;
}

bool isWordingKept(const Incident &incident, const WordingPlace &place, const WordingFinding &finding)
{
    const QString text = keptWordingText(place, finding);
    return std::ranges::any_of(incident.list(ListName::KeptWording),
                               [&](const ListMember *kept) { return kept->text == text; });
}

}  // namespace evenkeel
