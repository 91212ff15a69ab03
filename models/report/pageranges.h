// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// The pages that somebody writes as "1-3, 5, 8-", counted from 1: from 0, each once, in the order of the report. Empty
/// text means all of them. InvalidInput, which says what can't be read, for all else and for pages that there aren't.
[[nodiscard]] Result<QList<int>> readPageRanges(const QString &text, int pageCount);

}  // namespace evenkeel
