// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

namespace evenkeel {

class ReportLanguage;
class ReportTime;

/// What people call a field, in the language of the window: "Impact". Empty for a field that says nothing to them, such
/// as a sort key. The one table of these names.
[[nodiscard]] QString nameOfField(EntityKind kind, int field);

/// A field's value in words: times in the zone of `time`, enums by name. Empty when it holds nothing.
[[nodiscard]] QString wordsOfValue(EntityKind kind, int field, const FieldValue &value, const ReportLanguage &language,
                                   const ReportTime &time);

/// What a transaction did, for one line: the line of the timeline that it added, else the fields that it set.
/// `after` is the incident with it.
[[nodiscard]] QString wordsOf(const Transaction &transaction, const Incident &after, const ReportLanguage &language);

}  // namespace evenkeel
