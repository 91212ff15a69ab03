// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/lastupdate.h"

#include "models/incident/incident.h"

#include <algorithm>

namespace evenkeel {

std::optional<Instant> lastUpdateSent(const Incident &incident)
{
    std::optional<Instant> last;
    incident.comms().forEach([&](const CommsDraft &message) {
        if (message.state == CommsState::Sent && message.sent)
            last = std::max(last.value_or(*message.sent), *message.sent);
    });
    return last;
}

bool isNewSince(const TimelineEntry &entry, Instant sent)
{
    const bool tellsOfSending = entry.kind == EntryKind::Communication && !entry.regarding.isNull();
    return !entry.deleted && entry.logged > sent && !tellsOfSending;
}

}  // namespace evenkeel
