// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

struct TimelineEntry;
class ReportLanguage;

/// What a line of the timeline says, as plain text. A derived line stores values; here they become a sentence in the
/// report's language: "Severity SEV2 → SEV1: reason". Empty when the line says nothing.
[[nodiscard]] QString wordsOf(const TimelineEntry &entry, const ReportLanguage &language);

/// What the program wrote down of an event, in few words for its line: "→ mitigated", "Ana became incident commander".
[[nodiscard]] QString markOf(const TimelineEntry &entry, const ReportLanguage &language);
/// Whether a line needs no word for its kind beside it: a note, and lines whose words begin with it.
[[nodiscard]] bool saysItsKind(const TimelineEntry &entry);

}  // namespace evenkeel
