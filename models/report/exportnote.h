// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

namespace evenkeel {

/// The newest hash as hex digits; empty when the options name none or something else.
[[nodiscard]] QString recordHash(const ReportOptions &options);
/// Its first twelve digits, which tell two versions of a record apart at a glance.
[[nodiscard]] QString shortRecordHash(const ReportOptions &options);
/// Where an export comes from: "Exported 2026-03-14 12:00 UTC, record 0123456789ab", and in how many
/// places words were redacted.
[[nodiscard]] QString exportNote(const ReportScope &scope);

}  // namespace evenkeel
