// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/redactionsmodel.h"

#include "models/incident/fieldref.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString nameOfKind(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Name:
        return RedactionsModel::tr("Name");
    case RedactionKind::Passage:
        return RedactionsModel::tr("Passage");
    }
    return {};
}

QString nameOfReaders(bool fromAll)
{
    return fromAll ? RedactionsModel::tr("All readers") : RedactionsModel::tr("Readers outside");
}

bool isKnownPerson(const Incident &incident, const QString &words)
{
    const auto isIt = [&](const QString &person) {
        return person.simplified().compare(words, Qt::CaseInsensitive) == 0;
    };
    return !incident.roles().select([&](const RoleAssignment &role) { return isIt(role.person); }).empty()
           || !incident.entries().select([&](const TimelineEntry &entry) { return isIt(entry.owner); }).empty()
           || !incident.actions().select([&](const ActionItem &action) { return isIt(action.owner); }).empty()
           || isIt(incident.facts().postmortemOwner);
}

}  // namespace

RedactionsModel::RedactionsModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::Redaction, parent)
{
    loadRows();
}

QString RedactionsModel::pseudonymPattern(const Incident &incident)
{
    return ReportLanguage(incident.facts().language).word(QT_TRANSLATE_NOOP("Report", "Engineer %1"));
}

RedactionOrder RedactionsModel::orderFor(const Incident &incident, const QString &words)
{
    RedactionOrder order;
    order.text = words.simplified();
    if (!isKnownPerson(incident, order.text))
        return order;
    order.kind = RedactionKind::Name;
    order.instead = nextPseudonym(incident, pseudonymPattern(incident));
    return order;
}

int RedactionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> RedactionsModel::idsInOrder() const
{
    QList<EntityId> ids;
    for (const Redaction *redaction : redactionsInOrder(incident()))
        ids.append(redaction->id);
    return ids;
}

int RedactionsModel::numberOf(EntityId row) const
{
    return int(idsInOrder().indexOf(row)) + 1;
}

QString RedactionsModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Number:
        return tr("No.");
    case Column::Words:
        return tr("Words");
    case Column::Kind:
        return tr("Kind");
    case Column::Instead:
        return tr("In their place");
    case Column::From:
        return tr("Kept from");
    case Column::Because:
        return tr("Because");
    case Column::Count:
        break;
    }
    return {};
}

int RedactionsModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&Redaction::text>(),    fieldIndexOf<&Redaction::text>(),
                                 fieldIndexOf<&Redaction::kind>(),    fieldIndexOf<&Redaction::instead>(),
                                 fieldIndexOf<&Redaction::fromAll>(), fieldIndexOf<&Redaction::because>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString RedactionsModel::text(EntityId row, int column) const
{
    const Redaction *redaction = incident().redactions().find(row);
    if (!redaction)
        return {};
    switch (Column(column)) {
    case Column::Number:
        return QString::number(numberOf(row));
    case Column::Words:
        return redaction->text;
    case Column::Kind:
        return nameOfKind(redaction->kind);
    case Column::Instead:
        return redaction->instead.isEmpty() ? redactionBar() : redaction->instead;
    case Column::From:
        return nameOfReaders(redaction->fromAll);
    case Column::Because:
        return redaction->because;
    case Column::Count:
        break;
    }
    return {};
}

QVariant RedactionsModel::editValue(EntityId row, int column) const
{
    const Redaction *redaction = incident().redactions().find(row);
    if (redaction && Column(column) == Column::Kind)
        return int(redaction->kind);
    if (redaction && Column(column) == Column::From)
        return int(redaction->fromAll);
    if (redaction && Column(column) == Column::Instead)
        return redaction->instead;
    return text(row, column);
}

QVariant RedactionsModel::sortKey(EntityId row, int column) const
{
    return Column(column) == Column::Number ? QVariant(numberOf(row)) : EntityListModel::sortKey(row, column);
}

Choices RedactionsModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) == Column::Kind)
        return choicesOf<RedactionKind>([](RedactionKind kind) { return nameOfKind(kind); });
    if (Column(column) == Column::From)
        return {{int(false), nameOfReaders(false)}, {int(true), nameOfReaders(true)}};
    return {};
}

bool RedactionsModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) != Column::Number;
}

Result<EntityListModel::Edit> RedactionsModel::edit(EntityId row, int column, const QVariant &value) const
{
    const Redaction *redaction = incident().redactions().find(row);
    if (!redaction || redaction->deleted)
        return gone();
    RedactionOrder order{redaction->kind, redaction->text, redaction->instead, redaction->fromAll, redaction->because};
    const QString written = value.toString().simplified();
    switch (Column(column)) {
    case Column::Words:
        order.text = written;
        break;
    case Column::Kind: {
        const auto kind = chosen<RedactionKind>(value);
        if (!kind)
            return notAChoice();
        order.kind = *kind;
        break;
    }
    case Column::Instead:
        order.instead = written == redactionBar() ? QString() : written;
        break;
    case Column::From:
        order.fromAll = value.toInt() != int(false);
        break;
    case Column::Because:
        order.because = written;
        break;
    case Column::Number:
    case Column::Count:
        return Edit{};
    }
    const auto changes = changeRedaction(incident(), row, order);
    if (!changes)
        return changes.error();
    return Edit{tr("change redaction %1").arg(numberOf(row)), *changes};
}

}  // namespace evenkeel
