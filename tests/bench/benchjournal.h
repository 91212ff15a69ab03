// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"

#include <QString>

namespace evenkeel::bench {

/// The changes that log the i-th line: a sentence of some 80 letters, four kinds in turn, an owner and a tag now and
/// then. The same in each run.
[[nodiscard]] Changes lineOf(int i);

/// A new file with an incident of so many lines, each a transaction of its own; ends the program when that fails.
void makeJournal(const QString &path, int lines);

/// Says why on stderr and ends the program.
[[noreturn]] void stop(const QString &why);

}  // namespace evenkeel::bench
