// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/condition.h"
#include "models/playbook/editing/playbookschema.h"

namespace evenkeel {

/// What the form calls the parts of a playbook: each key, each word of a closed set, each condition. Translated, in the
/// window's language; the file's own words stay as they are.
class PlaybookWords
{
public:
    /// A key's label; empty for one the format doesn't have.
    [[nodiscard]] static QString label(const PlaybookSchema &schema, const PlaybookField &field);
    /// What belongs there, in a sentence or less; empty where the label says it.
    [[nodiscard]] static QString hint(const PlaybookSchema &schema, const PlaybookField &field);
    /// What an item of a list is: "level", "step".
    [[nodiscard]] static QString item(const PlaybookSchema &schema);
    /// One of a key's choices.
    [[nodiscard]] static QString choice(const QString &stored);
    [[nodiscard]] static QString condition(Predicate predicate);
    /// How a condition's parameter is written, as an example.
    [[nodiscard]] static QString parameterHint(Condition::Parameter parameter);
};

}  // namespace evenkeel
