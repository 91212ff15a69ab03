// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

namespace evenkeel {

class Incident;

/// What `show` prints: the incident on one screen of a terminal, private lines included, in the incident's language.
/// Text is cleaned of control characters, so that none of it reaches the terminal as a command.
[[nodiscard]] QString incidentToText(const Incident &incident, Instant now, const QString &head);

}  // namespace evenkeel
