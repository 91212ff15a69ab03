// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

/// A why and where it hangs in the tree.
struct PlacedWhy {
    const Why *why = nullptr;
    EntityId parent;  ///< the why whose answer it asks about; null: a question to begin with
    int depth = 0;    ///< 0: a question to begin with
    int place = 1;    ///< among those with the same parent
};

/// The whys as a tree, each before what hangs below it. Those without a parent are a chain in the order of `sort`, as
/// earlier files have it; one that is its own parent begins a tree of its own. No file makes this loop or loses a why:
/// what is in a circle, and what hangs on nothing that is there, is a question to begin with. The pointers hold as long
/// as the incident isn't changed.
[[nodiscard]] std::vector<PlacedWhy> whysInOrder(const Incident &incident);

}  // namespace evenkeel
