// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace evenkeel {

class Redactor;

/// Looks for what is redacted in all that can be got out of a finished PDF: its pages, what it says of itself,
/// bookmarks, links, attached files and their names. Errors are those of checkRedacted and readPdf.
[[nodiscard]] Result<void> checkPdf(const QByteArray &pdf, const Redactor &redactor, const QStringList &own);

}  // namespace evenkeel
