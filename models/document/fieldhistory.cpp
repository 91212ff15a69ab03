// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fieldhistory.h"

#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

namespace {

// Whether a change tells of what is asked for. Members say which list they are of when they come to be.
bool concerns(const FieldRef &what, const Change &change, QList<EntityId> &members)
{
    if (change.kind != what.entity.kind)
        return false;
    if (!what.isList())
        return change.id == what.entity.id;
    ListMember told;
    bool says = false;
    for (const FieldChange &field : change.fields) {
        if (field.index < 0)
            continue;
        says = says || field.index == fieldIndexOf<&ListMember::list>();
        fieldsOf(change.kind)[size_t(field.index)].assign(told, field.value);
    }
    if (says && told.list == what.list && told.of.isNull())
        members.append(change.id);
    return members.contains(change.id);
}

bool isWanted(const FieldRef &what, int field)
{
    if (what.isList())
        return field == fieldIndexOf<&ListMember::text>() || field == fieldIndex(EntityKind::ListMember, "deleted");
    return field >= 0 && (what.field == FieldRef::AllFields || what.field == field);
}

}  // namespace

Result<QList<FieldEdit>> readFieldHistory(const QString &path, const FieldRef &what, std::optional<Instant> asOf)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    struct Told {
        Stamp stamp;
        FieldEdit edit;
    };
    QList<Told> told;
    QList<EntityId> members;
    const auto done =
        JournalReader(**connection).readKind(what.entity.kind, [&](qint64, const Transaction &transaction) {
            const TransactionHeader &header = transaction.header;
            if (asOf && header.logged > *asOf)
                return;
            for (const Change &change : transaction.changes) {
                if (!concerns(what, change, members))
                    continue;
                for (const FieldChange &field : change.fields)
                    if (isWanted(what, field.index))
                        told.append(
                            {header.stamp,
                             {{change.kind, change.id}, field.index, {}, field.value, header.logged, header.author}});
            }
        });
    if (!done)
        return done.error();
    std::ranges::stable_sort(told, {}, &Told::stamp);

    QList<FieldEdit> edits;
    QHash<std::pair<EntityId, int>, FieldValue> values;
    const int text = fieldIndexOf<&ListMember::text>();
    for (Told &next : told) {
        FieldEdit &edit = next.edit;
        if (what.isList() && edit.field != text) {
            const bool removed = edit.after == FieldValue(true);
            edit.field = text;
            edit.after = removed ? FieldValue() : values.value({edit.entity.id, -1});
        } else if (what.isList()) {
            values[{edit.entity.id, -1}] = edit.after;  // what lifting the tombstone brings back
        }
        FieldValue &value = values[{edit.entity.id, edit.field}];
        edit.before = std::exchange(value, edit.after);
        if (edit.before != edit.after)
            edits.append(edit);
    }
    return edits;
}

}  // namespace evenkeel
