// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/actionorder.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

std::vector<const ActionItem *> actionsInOrder(const Incident &incident, const Disclosure &disclosure)
{
    auto items = incident.actions().select([&](const ActionItem &item) { return disclosure.shows(item); });
    std::ranges::sort(
        items, {}, [](const ActionItem *item) { return std::tuple(!item->due, item->due, item->created, item->id); });
    return items;
}

QString dueText(Instant due, const ReportTime &time)
{
    const QString clock = time.clock(due);
    return clock == u"00:00" || clock == u"23:59" ? time.date(due) : time.dateAndClock(due);
}

}  // namespace evenkeel
