// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

/// What a why still lacks.
enum class WhyNeed {
    Nothing,
    Answer,
    AnotherWhy,  ///< it is answered, nobody asks on, and nobody said that the system allowed it
};

struct WhyRow {
    EntityId id;
    EntityId parent;  ///< null: a question to begin with
    int depth = 0;
    int place = 1;   ///< among those with the same parent
    QString number;  ///< "1.2.1"; of those very deep the middle is left out
    QString question;
    QString answer;
    EntityId evidence;
    bool systemAllowed = false;
    WhyNeed need = WhyNeed::Nothing;

    [[nodiscard]] EntityId key() const { return id; }
    [[nodiscard]] EntityId parentKey() const { return parent; }
    bool operator==(const WhyRow &) const = default;
};

/// The five whys as a tree, each row before those below it (see whysInOrder for what hangs where).
struct WhyTree {
    [[nodiscard]] static WhyTree of(const Incident &incident);

    /// Whether some why has two answers; else it is a plain chain.
    [[nodiscard]] bool branches() const;
    /// How many branches haven't come to their end.
    [[nodiscard]] int openEnds() const;

    QList<WhyRow> rows;
    bool operator==(const WhyTree &) const = default;
};

}  // namespace evenkeel
