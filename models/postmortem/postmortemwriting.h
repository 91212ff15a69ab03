// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

class Document;

/// Whether the postmortem can be written in now: its file can, and it isn't sealed.
[[nodiscard]] bool canWritePostmortem(const Document &document);

}  // namespace evenkeel
