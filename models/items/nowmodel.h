// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/items/followedrows.h"
#include "models/playbook/guardrails.h"

#include <utility>

namespace evenkeel {

class Clock;
class Document;
class PlaybookRun;

/// How pressing something is, the most pressing first.
enum class Urgency { Overdue, Blocking, Soon, Missing, Later };

/// What can be done about a thing on the spot.
enum class NowOffer {
    Nothing,
    Task,      ///< a task that is due: ask its owner, extend, reassign
    Rotation,  ///< the commander has been in the chair for long: hand over, or put the line away
};

/// One thing to attend to.
struct NowItem {
    Urgency urgency = Urgency::Later;
    QString what;
    QString countdown;  ///< "in 9 min", "late by 4 min"; what it stops, where it has no time
    EntityRef subject;  ///< a null id: something of this kind that isn't there yet
    NowOffer offer = NowOffer::Nothing;
    QString owner{};  ///< of a task

    [[nodiscard]] std::pair<QString, std::pair<int, EntityId>> key() const
    {
        return {what, {int(subject.kind), subject.id}};
    }
    bool operator==(const NowItem &) const = default;
};

/// What is overdue, due and missing, the most urgent first. Follows the document; the time goes on with tick().
class NowModel : public FollowedRows<NowItem>
{
    Q_OBJECT

public:
    enum Role { UrgencyRole = Qt::UserRole, WhatRole, CountdownRole, SubjectRole, OfferRole, RoleEnd };

    NowModel(const Document &document, const PlaybookRun &run, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] EntityRef subjectOf(const QModelIndex &index) const;
    [[nodiscard]] NowOffer offerOf(const QModelIndex &index) const;
    /// Puts a line away that only advises, for as long as it is about the same; others stay.
    void dismiss(const QModelIndex &index);

public slots:
    void tick();

private:
    void readIncident();

    const Document &m_document;
    const PlaybookRun &m_run;
    const Clock &m_clock;
    QList<Due> m_due;
    QList<UnmetGuardrail> m_unmet;
    EntityId m_rotationDismissed;  ///< the assignment for which it was
};

}  // namespace evenkeel
