// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/playbook/rulecontext.h"
#include "tests/support/mockclock.h"

#include <QMetaType>

#include <functional>

namespace evenkeel::test {

/// An incident without a file, and a small playbook for it: two levels, each guardrail, a few words. What a rule is
/// asked is read anew each time.
class IncidentCase
{
public:
    IncidentCase();

    /// As a transaction of Ana's, at the clock's time.
    void apply(const Changes &changes);
    EntityId log(EntryKind kind, const QString &text, const QString &owner = {});
    void setSeverity(QStringView level);
    void setStatus(IncidentStatus status);
    void setCommander(const QString &person);
    void pass(Duration time) { clock.advance(time); }

    [[nodiscard]] RuleContext context();

    MockClock clock;
    Incident incident;
    Playbook playbook;
    Surroundings surroundings;

private:
    IncidentReading m_reading;
    qint64 m_stamp = 0;
};

/// A playbook of this YAML; what is wrong with it aborts the test.
[[nodiscard]] Playbook playbookFrom(const QByteArray &yaml);

/// What happens to an incident; a column of a test's data.
using Course = std::function<void(IncidentCase &)>;

}  // namespace evenkeel::test

Q_DECLARE_METATYPE(evenkeel::test::Course)
