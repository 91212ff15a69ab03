// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/postmortemwriting.h"

#include "models/document/document.h"
#include "models/incident/sealing.h"

namespace evenkeel {

bool canWritePostmortem(const Document &document)
{
    return !document.isReadOnly() && !currentSeal(document.incident());
}

}  // namespace evenkeel
