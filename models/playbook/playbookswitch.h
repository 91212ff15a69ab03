// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

class PlaybookLibrary;
struct RuleContext;

/// A playbook that an incident could follow.
struct PlaybookOffer {
    QString name;
    Playbook playbook;           ///< as far as its file could be read
    std::optional<Error> fault;  ///< the first problem of its file: it can't be followed
    bool followed = false;       ///< by the incident, now
    /// The incident follows a copy of this one, and the person's own file has changed since.
    bool newer = false;

    [[nodiscard]] bool canBeFollowed() const { return !fault && (!followed || newer); }
    bool operator==(const PlaybookOffer &) const = default;
};

/// The library's playbooks by name, and the one that is followed if the library hasn't got it any more. Reads files.
[[nodiscard]] QList<PlaybookOffer> playbooksToFollow(const PlaybookLibrary &library, const RuleContext &context);

/// What would be otherwise in an incident from the moment on at which it followed another playbook.
struct PlaybookSwitch {
    PlaybookChoice choice;  ///< for the verb

    struct Held {
        Guardrail guardrail = Guardrail::SeverityBeforeTriage;
        GuardrailEffect effect = GuardrailEffect::Remind;
        /// As it is held now, where it is; set only where it would be held otherwise.
        std::optional<GuardrailEffect> before;
        bool operator==(const Held &) const = default;
    };
    QString levelBefore;  ///< empty: not classified
    QString levelAfter;
    Limit updatesBefore;  ///< how often stakeholders hear of it
    Limit updatesAfter;
    QList<Held> gained;              ///< guardrails that hold then and not now, or otherwise
    QList<Held> lost;                ///< that hold now and not then
    int stepsKept = 0;               ///< touched ones that the other playbook has as well
    int stepsApart = 0;              ///< that it hasn't: they stand apart, as of an earlier playbook
    QList<PlaybookClock> dueAtOnce;  ///< that aren't due now
};
[[nodiscard]] PlaybookSwitch switchTo(const Playbook &playbook, const RuleContext &context);

}  // namespace evenkeel
