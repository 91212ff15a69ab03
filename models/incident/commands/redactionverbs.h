// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// Words that are to be kept from readers, before they are in the file.
struct RedactionOrder {
    RedactionKind kind = RedactionKind::Passage;
    QString text;
    QString instead;  ///< empty: a bar
    bool fromAll = false;
    QString because;
};

/// What stands in place of words when nobody says what should.
[[nodiscard]] QString redactionBar();

/// Whether words may stand in place of others wherever those stood (in code, a link's label, a table, front matter):
/// they begin with a letter or a bar and mean nothing to Markdown, HTML, YAML or a table.
[[nodiscard]] bool canStandInstead(const QString &words);

/// In the order in which they were made, which is how they are numbered (from 1), whatever laptop it is.
[[nodiscard]] std::vector<const Redaction *> redactionsInOrder(const Incident &incident);

/// Keeps words from readers. InvalidInput where they are too short to be told from others, where what stands instead
/// can't, or would hold words that are kept from readers; AlreadyExists where the same words are kept already.
[[nodiscard]] Result<Changes> redact(const Incident &incident, const RedactionOrder &order, Instant now);

/// Says anew what is kept from whom; the same conditions. No change where nothing differs.
[[nodiscard]] Result<Changes> changeRedaction(const Incident &incident, EntityId id, const RedactionOrder &order);

/// The people in roles, now or earlier, whose names aren't redacted yet, each once, in the order in which they came.
[[nodiscard]] QStringList peopleToRedact(const Incident &incident);

/// Redacts those names for readers outside; `pattern` with %1 makes what stands instead: "Engineer A", "Engineer B".
[[nodiscard]] Changes redactPeople(const Incident &incident, const QString &pattern, Instant now);

/// The next of "Engineer A", "Engineer B", … "Engineer AA" that no redaction uses yet.
[[nodiscard]] QString nextPseudonym(const Incident &incident, const QString &pattern);

}  // namespace evenkeel
