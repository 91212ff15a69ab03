// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/journalappender.h"

#include <QSet>
#include <QStringList>

namespace evenkeel {

class JournalConnection;

/// What goes when an entry is expunged: itself, what says its words again (the hypothesis or action that it announced,
/// what a postmortem's reader is told in its place) and what was recorded as a part of it.
[[nodiscard]] QSet<EntityId> expungedWith(const Incident &incident, const TimelineEntry &entry);

/// What these say in words of their own: what must not be left anywhere once they have gone.
[[nodiscard]] QStringList wordsToForget(const Incident &incident, const QSet<EntityId> &entities);

/// A text that was typed, without words that were expunged. What is itself a part of them goes as a whole.
[[nodiscard]] QString withoutWords(QString text, const QStringList &words);

/// Removes all that the journal ever said of an entry, and the bytes of its attachment unless another entity names
/// them: for a secret pasted by mistake. The digests stay, so the chain holds; a tombstone says who removed it, when
/// and why; the file is rebuilt, so that no byte of the payload is left in it. Can't be undone.
[[nodiscard]] Result<Committed> expungeEntry(JournalConnection &connection, JournalAppender &appender, EntityId entry,
                                             const QString &reason);

}  // namespace evenkeel
