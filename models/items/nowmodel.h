// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/followedrows.h"
#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/guardrails.h"

#include <optional>

namespace evenkeel {

class Clock;
class Document;
class PlaybookRun;

/// How pressing something is, the most pressing first.
enum class Urgency { Overdue, Blocking, Soon, Missing, Snoozed, Later };

/// One thing to attend to.
struct NowItem {
    QString id;  ///< tells it from the others
    Urgency urgency = Urgency::Later;
    QString what;
    QString countdown;  ///< "in 9 min", "late by 4 min"; what it stops, where it has no time
    EntityRef subject;  ///< a null id: something of this kind that isn't there yet
    QString owner{};    ///< of a task
    std::optional<PlaybookClock> clock{};
    ClockOffer offer = ClockOffer::None;
    QString escalatesTo{};
    bool maySnooze = false;

    [[nodiscard]] const QString &key() const { return id; }
    bool operator==(const NowItem &) const = default;
};

/// What is overdue, due, put off and missing, the most urgent first. Follows the run of the playbook, and the time by
/// its ticks.
class NowModel : public FollowedRows<NowItem>
{
    Q_OBJECT

public:
    enum Role { UrgencyRole = Qt::UserRole, WhatRole, CountdownRole, SubjectRole, RoleEnd };

    /// All must outlive it.
    NowModel(const Document &document, const PlaybookRun &run, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] EntityRef subjectOf(const QModelIndex &index) const { return itemAt(index).subject; }
    /// The thing itself; an empty one where there is none.
    [[nodiscard]] NowItem itemAt(const QModelIndex &index) const;

private:
    void readIncident();
    void showTimes();
    [[nodiscard]] NowItem itemOf(const PlaybookClock &clock, Instant now) const;

    const Document &m_document;
    const PlaybookRun &m_run;
    const Clock &m_clock;
    QList<UnmetGuardrail> m_unmet;
};

}  // namespace evenkeel
