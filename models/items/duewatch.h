// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/guardrails.h"

#include <QObject>

#include <optional>

namespace evenkeel {

class Clock;
class Document;

/// Says when something of an incident falls due. What was due before it was watched, or comes in with a time that has
/// passed, isn't told: that is for whoever looks, not for who must be called.
class DueWatch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DueWatch(const Document &document, const Clock &clock, QObject *parent = nullptr);

    /// The next thing that falls due; unset when nothing has a time.
    [[nodiscard]] std::optional<Due> next() const;
    /// How much has come to its time and isn't done.
    [[nodiscard]] int overdueCount() const;

public slots:
    /// To be called as time passes.
    void tick();

signals:
    void fellDue(const evenkeel::Due &due);

private:
    void readIncident();

    const Document &m_document;
    const Clock &m_clock;
    QList<Due> m_due;  ///< the soonest first
    Instant m_told;    ///< what fell due up to then was told
};

}  // namespace evenkeel
