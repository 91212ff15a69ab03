// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/lessonverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct LessonVerbs {
    Q_DECLARE_TR_FUNCTIONS(LessonVerbs)
};

EntityId actionIdFor(EntityId drawn)
{
    return EntityId::ofOrigin("lesson-action/" + drawn.toString().toLatin1());
}

}  // namespace

std::vector<const ListMember *> drawnFromLessons(const Incident &incident, ListName list)
{
    std::vector<const ListMember *> drawn;
    incident.members().forEach([&](const ListMember &member) {
        if (member.list == list)
            drawn.push_back(&member);
    });
    std::ranges::sort(drawn, {},
                      [](const ListMember *member) { return std::tuple(member->sort, member->created, member->id); });
    return drawn;
}

Changes drawFromLesson(const Incident &incident, ListName list, EntityId lesson, const QString &text, Instant now)
{
    return addToList(incident, list, {text.simplified()}, now, lesson);
}

EntityId lessonAt(const Incident &incident, std::optional<ListName> list, const QString &line)
{
    if (!list) {
        const PostmortemSection *section = incident.section(SectionKey::Lessons);
        return section ? section->id : EntityId();
    }
    for (const ListMember *member : incident.list(*list))
        if (member->text.compare(line.trimmed(), Qt::CaseInsensitive) == 0)
            return member->id;
    return {};
}

QString wordsOfLesson(const QString &line)
{
    static const QRegularExpression marks(u"\\A\\s*(?:[-*+]|\\d+[.)])\\s+(?:\\[[ xX]\\]\\s+)?"_s);
    return QString(line).remove(marks).simplified();
}

QString lessonOf(const Incident &incident, const ListMember &drawn)
{
    if (const ListMember *lesson = incident.members().find(drawn.of); lesson && !lesson->deleted)
        return lesson->text;
    return {};
}

const ActionItem *actionFor(const Incident &incident, EntityId drawn)
{
    const ActionItem *action = incident.actions().find(actionIdFor(drawn));
    return action && !action->deleted ? action : nullptr;
}

Result<Changes> actOn(const Incident &incident, EntityId drawn, const QString &owner, Instant now)
{
    const ListMember *member = incident.members().find(drawn);
    if (!member || member->deleted)
        return Error{ErrorCode::NotFound, LessonVerbs::tr("it isn't in the list any more"), {}, {}};
    const EntityId id = actionIdFor(drawn);
    if (actionFor(incident, drawn))
        return setField<&ActionItem::owner>(incident.actions(), id, owner.simplified());
    Change action = addAction(
        member->text, member->list == ListName::Automation ? ActionCategory::Preventive : ActionCategory::Process,
        ActionHorizon::Month, owner.simplified(), std::nullopt, now);
    action.id = id;
    if (const ActionItem *removed = incident.actions().find(id))
        return restoreEntity(incident.actions(), removed->id) + Changes{action};
    return Changes{action};
}

}  // namespace evenkeel
