// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// What undoing a step comes to.
struct UndoOutcome {
    QString name;
    Changes changes;   ///< the inverse, for the fields that still are as the step left them
    QStringList left;  ///< names of fields that somebody has changed since, and that are left alone
};

/// This window's transactions and how to take them back. What was sent or sealed is a barrier: nothing before it is
/// undone. Holds no journal; Document appends what it gives.
class UndoStack
{
public:
    /// Remembers a step before it is applied: `before` is the incident without it.
    void push(const QString &name, const Incident &before, const Changes &changes, Stamp stamp);
    /// The stamp under which a step was stored, where the writer had to raise it.
    void restamp(Stamp shown, Stamp stored);
    void setBarrier();
    /// Drops the steps that touch any of these, which are gone for good: undoing or redoing would bring words back.
    void forget(const QSet<EntityId> &entities);

    [[nodiscard]] bool canUndo() const { return m_undone < int(m_steps.size()) - m_barrier; }
    [[nodiscard]] bool canRedo() const { return m_undone > 0; }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// What the next undo or redo does; `stamp` is the one its transaction will have. Moves the position.
    [[nodiscard]] std::optional<UndoOutcome> undo(const Incident &now, Stamp stamp);
    [[nodiscard]] std::optional<UndoOutcome> redo(const Incident &now, Stamp stamp);

private:
    struct FieldStamp {
        EntityId entity;
        int field = 0;
        Stamp stamp;
    };
    struct Step {
        QString name;
        Changes changes;
        Changes inverse;
        Stamp stamp;               ///< of its transaction
        QList<FieldStamp> before;  ///< which stamps its fields had without it
        [[nodiscard]] Stamp stampBefore(EntityId entity, int field) const;
    };
    /// Undoing or redoing sets a field to what an older stamp had set it to: since then it stands for that one.
    struct StandIn {
        FieldStamp set;
        Stamp meaning;
    };
    enum class Direction { Back, Forth };
    [[nodiscard]] UndoOutcome reverse(const Step &step, Direction direction, const Incident &now, Stamp stamp);
    [[nodiscard]] Stamp meaningOf(const FieldStamp &set) const;

    QList<Step> m_steps;
    QList<StandIn> m_standIns;
    int m_undone = 0;   ///< steps taken back, from the end
    int m_barrier = 0;  ///< steps at the beginning that can't be
};

}  // namespace evenkeel
