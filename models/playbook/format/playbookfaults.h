// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlproblem.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// Whether a playbook, and so its file, can be called this: up to 40 of a-z, 0-9 and -.
[[nodiscard]] bool isPlaybookName(const QString &name);

/// What doesn't hold together in a playbook each value of which can be read: names and ranks that come twice, roles,
/// topics, mitigations, checklists nobody defined, placeholders nobody fills, a playbook to run without levels.
[[nodiscard]] QList<YamlProblem> findPlaybookFaults(const Playbook &playbook, const YamlNode &root);

}  // namespace evenkeel
