// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/rulecontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace evenkeel {

class Clock;
class Document;

/// The playbook that a document's incident follows, with what its rules need to know kept up to date. One a window;
/// panes ask it. Nothing is read before somebody asks.
///
/// It is also the one that knows how time passes: whatever counts down listens to ticked() and asks the clock anew, so
/// that it is right after a sleep, a restart, and when somebody sets the clock.
class PlaybookRun : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlaybookRun(const Document &document, const Clock &clock, Surroundings surroundings = {},
                QObject *parent = nullptr);
    ~PlaybookRun() override;

    [[nodiscard]] const Playbook &playbook() const;
    /// For rules, at this moment of the clock. Holds until the document changes.
    [[nodiscard]] RuleContext context() const;
    void setSurroundings(const Surroundings &surroundings);
    /// As clocksOf tells them; worked out once after each change.
    [[nodiscard]] const QList<PlaybookClock> &clocks() const;
    /// The clock about one thing (a message, an action) that isn't met; nullptr when there is none. Holds until the
    /// document changes.
    [[nodiscard]] const PlaybookClock *clockOf(EntityId subject) const;
    /// What is shown is the past: nothing falls due in it.
    [[nodiscard]] bool showsThePast() const;

    /// Until begin(), what only adds to a window leaves the playbook alone: a window is painted before a playbook is
    /// read for it. Whoever asks is answered all the same.
    void wait() { m_waits = true; }
    [[nodiscard]] bool isWaiting() const { return m_waits; }
    /// Somebody asked, and the playbook is in memory.
    [[nodiscard]] bool isRead() const { return m_state != nullptr; }
    /// Tells all that listen to changed().
    void begin();

public slots:
    /// Tells that time has passed. A timer of its own does so: when a clock changes its state, at least each second
    /// (timers stand still while the machine sleeps, and know nothing of a clock that is set).
    void tick();

signals:
    /// The document changed, and this knows it: what follows playbooks listens here and not to the document.
    void changed();
    /// Time has passed; the incident is as it was.
    void ticked();

private:
    struct State;
    State &state() const;
    void waitForTick();

    const Document &m_document;
    const Clock &m_clock;
    Surroundings m_surroundings;
    mutable std::unique_ptr<State> m_state;  ///< once asked for
    QTimer m_timer;
    bool m_waits = false;
};

}  // namespace evenkeel
