// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/rulecontext.h"

#include <QHash>

namespace evenkeel {

/// A question for people may not follow another sooner than this …
inline constexpr Duration BetweenPrompts = std::chrono::minutes(10);
/// … comes back no sooner than this while the situation is the same …
inline constexpr Duration SamePromptAfter = std::chrono::hours(1);
/// … and never appears to somebody who typed within this.
inline constexpr Duration QuietAfterTyping = std::chrono::seconds(20);

/// What only a window knows of its questions: the journal holds answers, and not what was shown.
struct PromptHistory {
    QString showing;                ///< the prompt on show; empty: none
    QHash<QString, Instant> shown;  ///< when each appeared last
    std::optional<Instant> typed;   ///< the last key press that was text
};

/// The question to show now; nullptr: none. What is on show stays until it is answered, put away, or its conditions no
/// longer hold, so that nothing flickers. A situation is new after another severity, status, mitigation or handover.
[[nodiscard]] const Prompt *promptToShow(const RuleContext &context, const PromptHistory &history);

/// As answers to it are stored (answerAid).
[[nodiscard]] QString aidOf(const Prompt &prompt);

/// Whether people want no questions in this incident; stored as an answer to PromptsAid.
inline constexpr QStringView PromptsAid = u"prompts";
inline constexpr QStringView PromptsOff = u"off";
inline constexpr QStringView PromptsOn = u"on";
[[nodiscard]] bool arePromptsOff(const Incident &incident);

}  // namespace evenkeel
