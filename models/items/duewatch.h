// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks/playbookclock.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace evenkeel {

class Clock;
class PlaybookRun;

/// Says when a clock of an incident falls due, once each: put off, it is told again when that time is over, and not
/// before. What was due before it was watched, or comes in with a time that has passed, isn't told: that is for whoever
/// looks, not for who must be called. While the past is shown nothing is told.
class DueWatch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DueWatch(const PlaybookRun &run, const Clock &clock, QObject *parent = nullptr);

    /// The next clock that falls due; unset when nothing has a time.
    [[nodiscard]] std::optional<PlaybookClock> next() const;
    /// How much has come to its time and isn't done.
    [[nodiscard]] int overdueCount() const;

signals:
    void fellDue(const evenkeel::PlaybookClock &clock);

private:
    void look();

    using Round = std::pair<QString, qint64>;  ///< a clock's key, and when it is due, in milliseconds
    const PlaybookRun &m_run;
    const Clock &m_clock;
    QSet<Round> m_waiting;  ///< seen before their time
    QSet<Round> m_told;     ///< or due when first seen
};

}  // namespace evenkeel
