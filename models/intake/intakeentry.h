// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/incident/enums.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// One record of another program, not yet an entry of an incident. All texts are cleaned (see cleanText).
struct IntakeEntry {
    /// The same for the same record whenever it is imported, unique within a source: EntityId::ofOrigin makes the id.
    QString origin;
    Occurrence occurred;
    EntryKind kind = EntryKind::Note;
    QString text;
    QString owner;
    /// Lines "name: value": what the source says beyond text and owner.
    QString note;
    /// http or https, or empty.
    QString link;
    std::optional<Instant> learned;
    QStringList tags;
    /// The origin of the entry this one answers; empty unless that entry is in the same result.
    QString replyTo;

    bool operator==(const IntakeEntry &) const = default;
};

}  // namespace evenkeel
