// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

#include <QMap>

#include <optional>

namespace evenkeel {

/// What the answers speak for.
struct SeveritySuggestion {
    PlaybookLevel level;
    std::optional<PlaybookLevel> milder;  ///< set: it lies between the two, and the graver is proposed
    QStringList because;                  ///< the answers that decided, in the playbook's words

    /// In a sentence, translated.
    [[nodiscard]] QString reason() const;
    bool operator==(const SeveritySuggestion &) const = default;
};

/// The gravest level that any answer speaks for; nothing while none does. An answer that lies between two levels, with
/// no other that speaks for the graver alone, gives both. `answers`: question → answer, by their names.
[[nodiscard]] std::optional<SeveritySuggestion> suggestSeverity(const Playbook &playbook,
                                                                const QMap<QString, QString> &answers);

}  // namespace evenkeel
