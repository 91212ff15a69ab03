// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/backlog.h"

#include "models/incident/commands/lessonverbs.h"

namespace evenkeel {

QList<BacklogItem> backlogOf(const Incident &incident, const Disclosure &disclosure)
{
    QList<BacklogItem> items;
    for (const ListName list : {ListName::RunbookChange, ListName::Automation})
        if (disclosure.shows(list))
            for (const ListMember *member : drawnFromLessons(incident, list))
                items.append({member, actionFor(incident, member->id)});
    return items;
}

}  // namespace evenkeel
