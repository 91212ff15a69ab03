// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// The YAML block at the head of a record, between its "---" lines, for tools that index documents: id, type, status,
/// depends_on, title, severity, dates in UTC. Every text is a quoted scalar on one line.
[[nodiscard]] QString frontMatter(const ReportScope &scope);

}  // namespace evenkeel
