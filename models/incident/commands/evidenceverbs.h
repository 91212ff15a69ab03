// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QSet>

namespace evenkeel {

/// A file whose bytes are stored already.
struct EvidenceDraft {
    QString name;  ///< as somebody called it; only what evidenceName leaves is kept
    QString mimeType;
    qint64 size = 0;
    QByteArray digest;  ///< SHA-256
    QString source;     ///< where it came from, in words
    std::optional<Instant> captured;

    bool operator==(const EvidenceDraft &) const = default;
};

/// What attaching adds: the file, and the line that points to it.
struct AttachedEvidence {
    EntityId evidence;
    EntityId entry;
    Changes changes;
};

/// What may be kept of a file's name: no folders, no control or direction characters, one line, at most 120 characters
/// with its suffix whole. "file" when nothing is left.
[[nodiscard]] QString evidenceName(QStringView given);

/// Keeps a file with the incident. The line `target` points to it when there is such a line and it has no file yet;
/// else a new line does, which answers `target`, and is as private as that. InvalidInput without a digest.
[[nodiscard]] Result<AttachedEvidence> attachEvidence(const Incident &incident, const EvidenceDraft &draft,
                                                      EntityId target, Instant now);

/// The files that only private lines point to: they aren't for a shared screen.
[[nodiscard]] QSet<EntityId> privateEvidence(const Incident &incident);

}  // namespace evenkeel
