// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "tests/support/mockclock.h"

#include <QObject>

namespace evenkeel::test {

/// A test of verbs: an incident without a file, to which changes are applied as one laptop's transactions.
class VerbTest : public QObject
{
protected:
    void apply(const Changes &changes)
    {
        const TransactionHeader header{{++m_stamp, 1}, m_clock.now(), QStringLiteral("Ana"), QStringLiteral("laptop")};
        for (const Change &change : changes)
            m_incident.apply(header, change);
    }

    MockClock m_clock;
    Incident m_incident;
    qint64 m_stamp = 0;
};

}  // namespace evenkeel::test
