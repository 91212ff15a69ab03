// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QList>

namespace evenkeel {

class Document;
class PlaybookRun;
struct RuleContext;

/// Something a postmortem lacks before it goes on.
struct MissingPart {
    /// Required holds it back; what is advised is asked about once.
    enum class Weight { Required, Advised };
    Weight weight = Weight::Required;
    QString what;                       ///< translated, a sentence without its full stop
    EntityRef place;                    ///< where it is mended; a null id: where things of this kind are
    std::optional<SectionKey> section;  ///< … or in this section
    QString field;                      ///< … or in this field of it, by its stored name

    bool operator==(const MissingPart &) const = default;
};

/// What the postmortem lacks for a state, what is required first; nothing for a draft.
///
/// To be reviewed: the front matter of the record reads as YAML and has its keys, and what the playbook requires of
/// every postmortem is said. To be final, besides: every comment is settled, no reviewer wants changes, and the
/// playbook's gates for closing that concern the postmortem are met. Advised: a target, reviewers, what they said and
/// to which words, times that a reader misses, sections that nobody called done, and the other gates.
[[nodiscard]] QList<MissingPart> missingFor(PostmortemState state, const RuleContext &context);

[[nodiscard]] bool lacksRequired(const QList<MissingPart> &missing);
/// Those of a weight in one sentence, the first few of many.
[[nodiscard]] QString inOneSentence(const QList<MissingPart> &missing, MissingPart::Weight weight);

/// Why these changes may not be: they let the postmortem go on although something required is missing, or make it final
/// without a seal. The incident is the context's.
[[nodiscard]] Result<void> mayGoOn(const RuleContext &context, const Changes &changes);

/// That holds for whatever this document is asked to perform from now on. The run must outlive it.
void holdReadiness(Document &document, const PlaybookRun &run);

}  // namespace evenkeel
