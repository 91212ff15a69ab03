// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/wordingverbs.h"

#include "models/incident/commands/listverbs.h"

namespace evenkeel {

Changes suppressWording(const Incident &incident, const WordingPlace &place, const WordingFinding &finding, Instant now)
{
    return addToList(incident, ListName::KeptWording, {keptWordingText(place, finding)}, now);
}

}  // namespace evenkeel
