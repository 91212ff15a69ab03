// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/fieldref.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// One time a field was set: by whom, when, to what, and what it held before.
struct FieldEdit {
    EntityRef entity;
    int field = 0;
    FieldValue before;
    FieldValue after;
    Instant logged{};
    QString author;

    bool operator==(const FieldEdit &) const = default;
};

/// Every time the journal set these fields to something else, oldest first in the order of stamps, which is the order
/// that decides what holds. An item taken off a list is told as its text set to nothing. With a moment: what had been
/// logged by then. Over a connection of its own, in any thread.
[[nodiscard]] Result<QList<FieldEdit>> readFieldHistory(const QString &path, const FieldRef &what,
                                                        std::optional<Instant> asOf = {});

}  // namespace evenkeel
