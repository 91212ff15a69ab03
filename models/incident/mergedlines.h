// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

/// Which lines of the timeline a reader is told within another. A merged line may itself be merged: it is told in the
/// last of them. Where two laptops merged lines into each other, the earliest of these tells the rest. A line merged
/// into one that isn't there stands for itself. The incident must outlive it and not change meanwhile.
class MergedLines
{
public:
    explicit MergedLines(const Incident &incident) : m_incident(incident) {}
    /// Only these lines are there.
    MergedLines(const Incident &incident, const QSet<EntityId> &there) : m_incident(incident), m_there(&there) {}

    /// The line that the entry is told in; itself when it isn't merged. All entries together take a time that grows
    /// with their number, whatever their chains.
    [[nodiscard]] EntityId tellerOf(EntityId entry);

private:
    [[nodiscard]] EntityId next(EntityId entry) const;
    [[nodiscard]] EntityId earliest(const QList<EntityId> &circle) const;

    const Incident &m_incident;
    const QSet<EntityId> *m_there = nullptr;
    QHash<EntityId, EntityId> m_tellers;
};

}  // namespace evenkeel
