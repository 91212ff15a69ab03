// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/incident/incident.h"

namespace evenkeel {

// How the reader of a postmortem is shown the timeline. None of these touches the record: what they say is kept beside
// it, and taken back it leaves the lines as they were logged. Entries that aren't there, or are removed, give no
// change.

/// The same in every copy of the file, so that two people who curate one line have curated one line.
[[nodiscard]] EntityId curatedLineId(EntityId entry);
/// What is said of the entry; nullptr when nothing is.
[[nodiscard]] const CuratedLine *curatedLineOf(const Incident &incident, EntityId entry);

/// Leaves lines out of what the reader is told, and with each what is merged into it. The reason may be empty.
[[nodiscard]] Changes dropLines(const Incident &incident, const QList<EntityId> &entries, const QString &because = {});
/// Takes dropped lines up again, and with one that is merged the line it is told in.
[[nodiscard]] Changes keepLines(const Incident &incident, const QList<EntityId> &entries);
/// Why a dropped line was dropped; no change for one that wasn't.
[[nodiscard]] Changes giveDropReason(const Incident &incident, EntityId entry, const QString &because);
/// Other words for the reader; empty, or those of the record: as recorded.
[[nodiscard]] Changes retitleLine(const Incident &incident, EntityId entry, const QString &title);
/// Another time for the reader, and the line's place goes by it; unset, or that of the record: as recorded.
[[nodiscard]] Changes retimeLine(const Incident &incident, EntityId entry, std::optional<Instant> occurred);

/// Tells lines within another, or within the one that this is itself told in. What was dropped is taken up again.
/// InvalidInput when that one is dropped, or is told in one of the lines.
[[nodiscard]] Result<Changes> mergeLines(const Incident &incident, const QList<EntityId> &entries, EntityId into);
/// Merged lines stand for themselves again; of a line that tells others, those.
[[nodiscard]] Changes takeLinesApart(const Incident &incident, const QList<EntityId> &entries);

/// A file or another line shows it, in place of what was said before; a null id: nothing does. NotFound when there is
/// neither a file nor a line of this id, InvalidInput when it is the line itself.
[[nodiscard]] Result<Changes> pointToEvidence(const Incident &incident, EntityId entry, EntityId evidence);
/// A link, or words, say where it is shown, in place of what was said before.
[[nodiscard]] Changes nameSource(const Incident &incident, EntityId entry, const QString &source);

/// Takes back all that is said of these lines.
[[nodiscard]] Changes tellAsRecorded(const Incident &incident, const QList<EntityId> &entries);

}  // namespace evenkeel
