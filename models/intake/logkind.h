// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

/// What a log line can be marked as.
enum class LogKind { Note, Decision, Hypothesis, Action, Symptom, Mitigation, Paged };

/// Of the letter after "!": n d h a s m p, in either case.
[[nodiscard]] std::optional<LogKind> logKindOfMark(QChar letter);
/// "Decision", in the language of the program.
[[nodiscard]] QString logKindName(LogKind kind);

}  // namespace evenkeel
