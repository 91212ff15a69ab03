// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/promises.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

std::vector<const CommsDraft *> standingPromises(const Incident &incident, const Disclosure &disclosure)
{
    auto sent = incident.comms().select(
        [&](const CommsDraft &message) { return message.state == CommsState::Sent && disclosure.shows(message); });
    std::ranges::sort(sent, {}, [](const CommsDraft *message) {
        return std::tuple(message->sent.value_or(message->logged), message->created);
    });
    std::vector<const CommsDraft *> promises;
    for (const CommsDraft *message : sent) {
        std::erase_if(promises, [&](const CommsDraft *other) { return other->audience == message->audience; });
        if (message->nextUpdateBy)
            promises.push_back(message);
    }
    std::ranges::sort(promises, {}, [](const CommsDraft *message) { return *message->nextUpdateBy; });
    return promises;
}

}  // namespace evenkeel
