// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/items/followedrows.h"
#include "models/playbook/guardrails.h"

namespace evenkeel {

class Clock;
class Document;

/// How pressing something is, the most pressing first.
enum class Urgency { Overdue, Blocking, Soon, Missing, Later };

/// One thing to attend to.
struct NowItem {
    Urgency urgency = Urgency::Later;
    QString what;
    QString countdown;  ///< "in 9 min", "late by 4 min"; what it stops, where it has no time
    EntityRef subject;  ///< a null id: something of this kind that isn't there yet

    [[nodiscard]] bool isSame(const NowItem &other) const { return what == other.what && subject == other.subject; }
    bool operator==(const NowItem &) const = default;
};

/// What is overdue, due and missing, the most urgent first. Follows the document; the time goes on with tick().
class NowModel : public FollowedRows<NowItem>
{
    Q_OBJECT

public:
    enum Role { UrgencyRole = Qt::UserRole, WhatRole, CountdownRole, SubjectRole, RoleEnd };

    NowModel(const Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] EntityRef subjectOf(const QModelIndex &index) const;

public slots:
    void tick();

private:
    void readIncident();

    const Document &m_document;
    const Clock &m_clock;
    QList<Due> m_due;
    QList<UnmetGuardrail> m_unmet;
};

}  // namespace evenkeel
