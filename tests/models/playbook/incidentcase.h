// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/playbook/ruledincident.h"

#include <QMetaType>

#include <functional>

namespace evenkeel::test {

/// The same with a small playbook: three levels, each guardrail, a few words.
class IncidentCase : public RuledIncident
{
public:
    IncidentCase();

    EntityId log(EntryKind kind, const QString &text, const QString &owner = {});
    void setSeverity(QStringView level);
    void setStatus(IncidentStatus status);
    void setCommander(const QString &person);
    void pass(Duration time) { clock.advance(time); }
};

/// A playbook of this YAML; what is wrong with it aborts the test.
[[nodiscard]] Playbook playbookFrom(const QByteArray &yaml);

/// What happens to an incident; a column of a test's data.
using Course = std::function<void(IncidentCase &)>;

}  // namespace evenkeel::test

Q_DECLARE_METATYPE(evenkeel::test::Course)
