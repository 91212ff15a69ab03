// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportcontext.h"
#include "models/report/reportprogress.h"

namespace evenkeel {

/// A report as Markdown, without front matter. Cancelled once the progress answers false.
[[nodiscard]] Result<QString> reportMarkdown(const ReportScope &scope, ReportLayout layout,
                                             const ReportProgress &report = {});

/// What the journal makes of a section for the organisation's own postmortem, as Markdown without the section's
/// heading: what stands there until somebody writes it anew. Empty for a section that only people write. Any thread;
/// Cancelled once the progress answers false.
[[nodiscard]] Result<QString> generatedSection(const Incident &incident, SectionKey section, Instant now,
                                               const ReportProgress &report = {});

}  // namespace evenkeel
