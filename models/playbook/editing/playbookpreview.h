// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/playbook/playbook.h"

#include <QHash>

namespace evenkeel {

/// One thing that a playbook would have done in an incident: a clock that ran out, a guardrail that held something up,
/// a checklist that appeared.
struct PreviewLine {
    enum class Kind { Clock, Guardrail, Checklist };

    Kind kind = Kind::Clock;
    Instant at{};     ///< UTC: when it fell due, was held up, appeared
    QString what;     ///< translated: "the next update", the guardrail's words, the checklist's title
    QString outcome;  ///< translated: "late by 5 min", "never met", "blocks", "asks why", "reminds", "4 steps"
    QString key;      ///< the same thing under another playbook has the same key

    bool operator==(const PreviewLine &) const = default;
};

/// Both ways of one incident side by side.
struct PreviewDifference {
    enum class Change { Same, Added, Removed, Altered };

    Change change = Change::Same;
    std::optional<PreviewLine> before;
    std::optional<PreviewLine> after;

    bool operator==(const PreviewDifference &) const = default;
};

/// A recorded incident to try playbooks on: what each would have done in it, had people acted as they did. Its
/// severities are taken over by rank. Pure; any thread.
class PlaybookPreview
{
public:
    /// The sample that ships.
    [[nodiscard]] static PlaybookPreview ofSample();
    /// The transactions of one incident, in the order of their stamps. What they are replayed on is the time at which
    /// each was logged.
    explicit PlaybookPreview(QList<Transaction> journal);

    /// By time. What was met in time is no line.
    [[nodiscard]] QList<PreviewLine> linesUnder(const Playbook &playbook) const;

private:
    QList<Transaction> m_journal;
    QHash<QString, int> m_ranks;  ///< of the levels it speaks of
};

/// Line by line, by time; each line of either stands once.
[[nodiscard]] QList<PreviewDifference> compare(const QList<PreviewLine> &before, const QList<PreviewLine> &after);

}  // namespace evenkeel
