// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/playbook/rulecontext.h"
#include "tests/support/mockclock.h"

#include <algorithm>
#include <optional>

namespace evenkeel::test {

/// An incident in memory that follows a playbook made by hand, for rules to be asked about.
class RuledIncident
{
public:
    explicit RuledIncident(Playbook followed = {}) : playbook(std::move(followed))
    {
        Declaration declaration;
        declaration.key = QStringLiteral("INC-1");
        declaration.title = QStringLiteral("Checkout returns 502");
        declaration.zone = QStringLiteral("UTC");
        apply(*declareIncident(declaration, clock.now()));
    }

    void apply(const Changes &changes, const QString &author = QStringLiteral("Ana"))
    {
        // Rules read from a stamp when a field was set.
        m_stamp = std::max(m_stamp + 1, qint64(clock.now().time_since_epoch().count()) * 1000);
        const TransactionHeader header{{m_stamp, 1}, clock.now(), author, QStringLiteral("laptop")};
        for (const Change &change : changes)
            incident.apply(header, change);
    }
    EntityId log(const QString &text, EntryKind kind = EntryKind::Note, const QString &author = QStringLiteral("Ana"))
    {
        EntryDraft draft;
        draft.kind = kind;
        draft.text = text;
        draft.occurred = {clock.now(), {}, {}};
        const LoggedEntry entry = logEntry(draft, clock.now());
        apply(entry.changes, author);
        return entry.entry;
    }
    /// Reads the journal anew; holds until the next one is asked for.
    [[nodiscard]] RuleContext context()
    {
        m_reading.emplace(playbook);
        m_reading->read(incident);
        return {incident, *m_reading, playbook, surroundings, clock.now()};
    }
    [[nodiscard]] VerbContext now(const QString &reason = {}) const { return {clock.now(), {}, reason}; }

    MockClock clock;
    Incident incident;
    Playbook playbook;
    Surroundings surroundings;

private:
    qint64 m_stamp = 0;
    std::optional<IncidentReading> m_reading;
};

/// A condition with a flag, a number or words.
[[nodiscard]] inline Condition condition(Predicate predicate)
{
    Condition made;
    made.predicate = predicate;
    return made;
}
[[nodiscard]] inline Condition lasting(Duration span)
{
    Condition made = condition(Predicate::LastingFor);
    made.span = span;
    return made;
}

}  // namespace evenkeel::test
