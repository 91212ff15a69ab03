// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/markup/wording/findwording.h"

#include <optional>

namespace evenkeel {

/// The rules by which actions are questioned, of all languages, as they ship. Read once; any thread.
[[nodiscard]] const WordingRules &shippedActionRules();
/// Rules of one file in the form of resources/language/actions. InvalidInput, with file and line, for what can't be
/// read.
[[nodiscard]] Result<WordingFile> readActionRules(const QByteArray &yaml, const QString &file);

/// What is vague in an action's words, with a reason and, as its rewrite, a question back. Nothing when it names a
/// number, by which its end can be told, or when there are no rules for the language.
[[nodiscard]] std::optional<WordingFinding> vagueWordingOf(const QString &action, const QString &language,
                                                           const WordingRules &rules);

/// As vagueWordingOf, for an action somebody still has to do; nothing when people said that its words are to stay (see
/// keepActionWording).
[[nodiscard]] std::optional<WordingFinding> questionOf(const Incident &incident, const ActionItem &action,
                                                       const WordingRules &rules);
/// Puts the question away: it isn't asked again as long as the action's words are the same.
[[nodiscard]] Changes keepActionWording(const Incident &incident, const ActionItem &action, const WordingRules &rules,
                                        Instant now);

}  // namespace evenkeel
