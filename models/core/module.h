// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFunctionPointer>
#include <QString>

namespace evenkeel {

/// What few runs need and takes large libraries (zip, PDF) is a module: a library beside the program, which brings
/// those along and is loaded when it is first needed, so that no start waits for it. Its functions are `extern
/// "C"`; the name of each ends in a number that changes with its parameters. A module links nothing of ours; what it
/// throws, it catches. Stays loaded. Any thread. Fails with NotFound when it isn't there, or isn't of this version.
[[nodiscard]] Result<QFunctionPointer> functionOfModule(const QString &module, const char *function);

}  // namespace evenkeel
