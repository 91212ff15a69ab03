// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/agenda.h"
#include "models/report/reportlanguage.h"

#include <QStringList>

namespace evenkeel {

// What those who meet read, in the incident's language.

/// "Root cause: five whys"
[[nodiscard]] QString agendaTitle(AgendaTopic topic, const ReportLanguage &language);
/// What stands there already: "12 lines"; empty where that is nothing, or says nothing.
[[nodiscard]] QString agendaCount(const AgendaPoint &point, const ReportLanguage &language);
/// Questions that a facilitator can ask at this point. They ask how things worked, never who.
[[nodiscard]] QStringList questionsFor(AgendaTopic topic, const ReportLanguage &language);

}  // namespace evenkeel
