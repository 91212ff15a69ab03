// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// Which lines of the timeline are shown. Empty: all of them.
struct TimelineFilter {
    /// Part of what the line says, of its owner or of a tag; letters' case doesn't matter. Words with a # before them
    /// begin a tag, or stand so in the line; all of them must fit.
    QString text;
    QList<EntryKind> kinds;  ///< one of these; empty: any
    bool pinnedOnly = false;
    bool withoutPrivate = false;  ///< for a window that others see

    [[nodiscard]] bool isEmpty() const { return *this == TimelineFilter(); }
    bool operator==(const TimelineFilter &) const = default;
};

}  // namespace evenkeel
