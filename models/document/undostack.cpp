// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/undostack.h"

#include <algorithm>

namespace evenkeel {

namespace {

// What sets each field back to what it was. An entity that wasn't there becomes a tombstone.
Changes inverseOf(const Incident &before, const Changes &changes)
{
    Changes inverse;
    for (const Change &change : changes) {
        const Entity *entity = before.find(change.kind, change.id);
        Change back{change.kind, change.unknownKind, change.id, {}};
        if (!entity) {
            static const QByteArray deleted("deleted");
            back.fields.append({fieldIndex(change.kind, deleted), {}, true});
        } else {
            for (const FieldChange &field : change.fields)
                if (field.index >= 0)
                    back.fields.append({field.index, {}, fieldsOf(change.kind)[size_t(field.index)].read(*entity)});
        }
        inverse.append(back);
    }
    return inverse;
}

// Redoing a creation lifts the tombstone.
Changes redoOf(const Changes &changes, const Changes &inverse)
{
    Changes redo = changes;
    for (qsizetype i = 0; i < redo.size(); ++i) {
        const int deleted = fieldIndex(redo[i].kind, "deleted");
        const bool created = inverse[i].fields.size() == 1 && inverse[i].fields.first().index == deleted
                             && inverse[i].fields.first().value == FieldValue(true);
        if (created)
            redo[i].fields.append({deleted, {}, false});
    }
    return redo;
}

}  // namespace

Stamp UndoStack::Step::stampBefore(EntityId entity, int field) const
{
    const auto was =
        std::ranges::find_if(before, [&](const FieldStamp &one) { return one.entity == entity && one.field == field; });
    return was == before.end() ? Stamp() : was->stamp;
}

Stamp UndoStack::meaningOf(const FieldStamp &set) const
{
    const auto standIn = std::ranges::find_if(m_standIns, [&](const StandIn &one) {
        return one.set.stamp == set.stamp && one.set.entity == set.entity && one.set.field == set.field;
    });
    return standIn == m_standIns.end() ? set.stamp : standIn->meaning;
}

void UndoStack::push(const QString &name, const Incident &before, const Changes &changes, Stamp stamp)
{
    m_steps.remove(m_steps.size() - m_undone, m_undone);
    m_undone = 0;
    const Changes inverse = inverseOf(before, changes);
    Step step{name, redoOf(changes, inverse), inverse, stamp, {}};
    for (const Change &change : changes)
        if (const Entity *entity = before.find(change.kind, change.id))
            for (const FieldChange &field : change.fields)
                if (field.index >= 0) {
                    const FieldStamp set{change.id, field.index, entity->stamps.of(field.index)};
                    step.before.append({set.entity, set.field, meaningOf(set)});
                }
    m_steps.append(step);
}

void UndoStack::restamp(Stamp shown, Stamp stored)
{
    const auto take = [&](Stamp &stamp) {
        if (stamp == shown)
            stamp = stored;
    };
    for (Step &step : m_steps) {
        take(step.stamp);
        for (FieldStamp &was : step.before)
            take(was.stamp);
    }
    for (StandIn &standIn : m_standIns) {
        take(standIn.set.stamp);
        take(standIn.meaning);
    }
}

void UndoStack::setBarrier()
{
    m_steps.remove(m_steps.size() - m_undone, m_undone);
    m_undone = 0;
    m_barrier = int(m_steps.size());
}

void UndoStack::forget(const QSet<EntityId> &entities)
{
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        const auto isGone = [&](const Change &change) { return entities.contains(change.id); };
        if (!std::ranges::any_of(m_steps[i].changes, isGone))
            continue;
        if (i >= m_steps.size() - m_undone)
            --m_undone;
        else if (i < m_barrier)
            --m_barrier;
        m_steps.remove(i);
    }
}

QString UndoStack::undoName() const
{
    return canUndo() ? m_steps[m_steps.size() - 1 - m_undone].name : QString();
}

QString UndoStack::redoName() const
{
    return canRedo() ? m_steps[m_steps.size() - m_undone].name : QString();
}

UndoOutcome UndoStack::reverse(const Step &step, Direction direction, const Incident &now, Stamp stamp)
{
    UndoOutcome outcome{step.name, {}, {}};
    const bool back = direction == Direction::Back;
    for (const Change &change : back ? step.inverse : step.changes) {
        const Entity *entity = now.find(change.kind, change.id);
        Change still{change.kind, change.unknownKind, change.id, {}};
        const int deleted = fieldIndex(change.kind, "deleted");
        for (const FieldChange &field : change.fields) {
            if (entity && field.index >= 0 && fieldsOf(change.kind)[size_t(field.index)].read(*entity) == field.value)
                continue;  // it is so already
            const Stamp before = step.stampBefore(change.id, field.index);
            const Stamp set = entity ? meaningOf({change.id, field.index, entity->stamps.of(field.index)}) : Stamp();
            // A tombstone for what the step made: its own mark was never set by the step.
            if (!entity || set == (back ? step.stamp : before) || (field.index == deleted && set.isNull())) {
                still.fields.append(field);
                m_standIns.append({{change.id, field.index, stamp}, back ? before : step.stamp});
            } else {
                outcome.left.append(change.fieldName(field));
            }
        }
        if (!still.fields.isEmpty())
            outcome.changes.append(still);
    }
    return outcome;
}

std::optional<UndoOutcome> UndoStack::undo(const Incident &now, Stamp stamp)
{
    if (!canUndo())
        return std::nullopt;
    const Step &step = m_steps[m_steps.size() - 1 - m_undone];
    ++m_undone;
    return reverse(step, Direction::Back, now, stamp);
}

std::optional<UndoOutcome> UndoStack::redo(const Incident &now, Stamp stamp)
{
    if (!canRedo())
        return std::nullopt;
    const Step &step = m_steps[m_steps.size() - m_undone];
    --m_undone;
    return reverse(step, Direction::Forth, now, stamp);
}

}  // namespace evenkeel
