// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/intake/noteform.h"

namespace evenkeel {

/// The form for this incident's participants, in the incident's language, with what stands around its questions.
[[nodiscard]] NoteForm noteFormFor(const Incident &incident);

/// The form as it is sent out: Markdown that also reads well as a plain mail, in lines that mail programs leave whole.
[[nodiscard]] QString noteFormText(const Incident &incident);

/// What the file is called: "INC-2041-notes.md"
[[nodiscard]] QString noteFormFileName(const Incident &incident);

}  // namespace evenkeel
