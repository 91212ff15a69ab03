// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportcontext.h"

namespace evenkeel {

/// A report as Markdown, without front matter.
[[nodiscard]] Result<QString> reportMarkdown(const ReportScope &scope, ReportLayout layout);

}  // namespace evenkeel
