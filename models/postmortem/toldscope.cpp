// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/toldscope.h"

namespace evenkeel {

ToldScope ToldScope::ofEverything(const Incident &incident)
{
    return {incident.timeline(), [](const Evidence &) { return true; }, [](const Hypothesis &) { return true; }};
}

}  // namespace evenkeel
