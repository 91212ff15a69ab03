// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entitylistmodel.h"

#include "models/core/clock.h"
#include "models/incident/fieldref.h"
#include "models/intake/logdraft.h"
#include "models/items/fieldrole.h"
#include "models/markup/escapehtml.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

EntityListModel::EntityListModel(Document &document, const Clock &clock, EntityKind kind, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock), m_kind(kind), m_language(QLocale().bcp47Name()),
      m_zone(document.incident().zone()), m_time(m_zone)
{
    connect(&document, &Document::changed, this, &EntityListModel::onChanged);
    connect(&document, &Document::safe, this, &EntityListModel::onSafe);
}

Instant EntityListModel::now() const
{
    return m_clock.now();
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EntityId row = rows()[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::CheckStateRole: {
        const auto checked = isChecked(row, column);
        return checked ? QVariant(int(*checked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case IdRole:
        return QVariant::fromValue(entityOf(row));
    case SortRole:
        return sortKey(row, column);
    case PendingRole:
        return m_document.isPending(entityOf(row));
    case OverdueRole:
        return isOverdue(row);
    case ChoicesRole: {
        const Choices offered = choices(row, column);
        return offered.isEmpty() ? QVariant() : QVariant::fromValue(offered);
    }
    case SuggestionsRole: {
        const QStringList offered = suggestions(row, column);
        return offered.isEmpty() ? QVariant() : QVariant(offered);
    }
    case QuestionRole:
    case Qt::ToolTipRole: {
        const QString asked = question(row, column);
        if (asked.isEmpty())
            return {};
        return role == Qt::ToolTipRole ? toolTipText(asked) : asked;
    }
    case FieldRole:
        return QVariant::fromValue(FieldRef{{m_kind, entityOf(row)}, fieldOf(column)});
    case RowRole:
        return QVariant::fromValue(EntityRef{m_kind, row});
    default:
        return role >= RoleCount ? furtherData(row, role) : QVariant();
    }
}

QString EntityListModel::spokenText(EntityId row, int column) const
{
    QStringList parts;
    if (const auto checked = isChecked(row, column))
        parts.append(*checked ? tr("yes") : tr("no"));
    if (const QString shown = text(row, column); !shown.isEmpty())
        parts.append(shown);
    if (parts.isEmpty())
        parts.append(tr("empty"));
    if (const QString asked = question(row, column); !asked.isEmpty())
        parts.append(asked);
    if (column == dueColumn() && isOverdue(row))
        parts.append(tr("overdue"));
    if (column == 0 && m_document.isPending(entityOf(row)))
        parts.append(tr("being saved"));
    return tr("%1: %2", "column, what the cell says").arg(columnName(column), parts.join(u", "_s));
}

QVariant EntityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool named = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!named || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnName(section);
}

Qt::ItemFlags EntityListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (canBeDragged())
        flags |= Qt::ItemIsDragEnabled;
    const EntityId row = rows()[index.row()];
    if (!m_document.isReadOnly() && isEditable(row, index.column()))
        flags |= isChecked(row, index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool EntityListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const Qt::ItemFlag needed = role == Qt::CheckStateRole ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    if ((role != Qt::EditRole && role != Qt::CheckStateRole) || !flags(index).testFlag(needed))
        return false;
    const auto edited = edit(rows()[index.row()], index.column(), value);
    if (!edited) {
        emit failed(edited.error());
        return false;
    }
    const auto performed = edited->isFinal && !edited->changes.isEmpty()
                               ? m_document.performFinally(edited->name, edited->changes)
                               : m_document.perform(edited->name, edited->changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

bool EntityListModel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

void EntityListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QList<EntityId> before = rows();
    setRows(rowsInOrder());
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to.append(this->index(int(rows().indexOf(before[index.row()])), index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void EntityListModel::sortRows(QList<EntityId> &rows) const
{
    if (m_sortColumn < 0)
        return;
    struct Keyed {
        QVariant key;
        EntityId row;
    };
    std::vector<Keyed> keyed;
    for (const EntityId row : rows)
        keyed.push_back({sortKey(row, m_sortColumn), row});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isLess = [&](const QVariant &a, const QVariant &b) {
        if (a.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    std::ranges::stable_sort(keyed, [&](const Keyed &a, const Keyed &b) {
        if (!a.key.isValid() || !b.key.isValid())
            return a.key.isValid() && !b.key.isValid();
        return m_sortOrder == Qt::AscendingOrder ? isLess(a.key, b.key) : isLess(b.key, a.key);
    });
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

bool EntityListModel::fitsFilter(EntityId row, const QStringList &words) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(text(row, column));
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(cells,
                                   [&](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

QList<EntityId> EntityListModel::rowsInOrder() const
{
    QList<EntityId> rows = idsInOrder();
    const QStringList words = m_filter.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        rows.removeIf([&](EntityId row) { return !fitsFilter(row, words); });
    sortRows(rows);
    return rows;
}

void EntityListModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) != filter)
        updateRows({});
}

void EntityListModel::setZone(const std::optional<QTimeZone> &zone)
{
    m_chosenZone = zone;
    if (noticeZone())
        updateRows({rows().cbegin(), rows().cend()});
}

bool EntityListModel::noticeZone()
{
    const QTimeZone zone = m_chosenZone.value_or(incident().zone());
    if (zone == m_zone)
        return false;
    m_zone = zone;
    m_time = ReportTime(zone);
    return true;
}

void EntityListModel::loadRows()
{
    setRows(rowsInOrder());
    for (const EntityId row : rows()) {
        if (isOverdue(row))
            m_overdue.insert(row);
        m_clockTexts.insert(row, clockText(row));
    }
}

void EntityListModel::resetRows()
{
    beginResetModel();
    m_overdue.clear();
    m_clockTexts.clear();
    loadRows();
    endResetModel();
}

void EntityListModel::onChanged(const ChangeSet &changes)
{
    if (changes.reset) {
        (void)noticeZone();
        resetRows();
        return;
    }
    QSet<EntityId> touched;
    bool ofTheIncident = false;
    for (const EntityRef &ref : changes.touched) {
        ofTheIncident = ofTheIncident || ref.kind == EntityKind::Facts;
        if (const auto row = rowOf(ref))
            touched.insert(*row);
        if (changesAll(ref))
            touched.unite({rows().cbegin(), rows().cend()});
    }
    if (ofTheIncident && noticeZone())
        touched.unite({rows().cbegin(), rows().cend()});
    if (!touched.isEmpty())
        updateRows(touched);
    // Whether something is overdue may also hang on where the incident stands.
    if (!touched.isEmpty() || ofTheIncident)
        lookAtClock();
}

void EntityListModel::onSafe(const QList<EntityId> &entities)
{
    const QSet<EntityId> written(entities.cbegin(), entities.cend());
    QSet<EntityId> safe;
    for (const EntityId row : rows())
        if (written.contains(entityOf(row)))
            safe.insert(row);
    tellChanged(safe, {PendingRole, Qt::AccessibleTextRole});
}

void EntityListModel::lookAtClock()
{
    QSet<EntityId> overdue;
    QSet<EntityId> differ;
    QSet<EntityId> moved;
    for (const EntityId row : rows()) {
        const QString shown = clockText(row);
        if (m_clockTexts.value(row) != shown) {
            m_clockTexts.insert(row, shown);
            moved.insert(row);
        }
        if (isOverdue(row))
            overdue.insert(row);
        if (overdue.contains(row) != m_overdue.contains(row))
            differ.insert(row);
    }
    m_overdue = overdue;
    tellChanged(differ, {OverdueRole, Qt::AccessibleTextRole});
    tellChanged(moved, {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void EntityListModel::updateRows(const QSet<EntityId> &touched)
{
    const QList<EntityId> after = rowsInOrder();
    // What is told as changed or new shows its time already.
    for (const EntityId row : after)
        if (touched.contains(row) || !m_clockTexts.contains(row))
            m_clockTexts.insert(row, clockText(row));
    QSet<EntityId> known;
    for (const EntityId row : rows())
        if (touched.contains(row))
            known.insert(row);
    if (!follow(after, MostRows - touched.size())) {
        resetRows();
        return;
    }
    tellChanged(known);
}

void EntityListModel::tellChanged(const QSet<EntityId> &changed, const QList<int> &roles)
{
    if (changed.isEmpty())
        return;
    for (int first = 0; first < rowCount(); ++first) {
        int end = first;
        while (end < rowCount() && changed.contains(rows()[end]))
            ++end;
        if (end == first)
            continue;
        emit dataChanged(index(first, 0), index(end - 1, columnCount() - 1), roles);
        first = end;
    }
}

QModelIndex EntityListModel::indexOf(EntityId entity, int column) const
{
    const auto at = std::ranges::find_if(rows(), [&](EntityId row) { return entityOf(row) == entity; });
    return entity.isNull() || at == rows().cend() ? QModelIndex() : index(int(at - rows().cbegin()), column);
}

std::optional<EntityId> EntityListModel::rowOf(const EntityRef &touched) const
{
    return touched.kind == m_kind ? std::optional(touched.id) : std::nullopt;
}

QVariant EntityListModel::sortKey(EntityId row, int column) const
{
    const QString shown = text(row, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

Choices EntityListModel::choices(EntityId /*row*/, int /*column*/) const
{
    return {};
}

QStringList EntityListModel::suggestions(EntityId /*row*/, int column) const
{
    return isPerson(column) ? logLineContext(incident(), now()).people : QStringList();
}

std::optional<bool> EntityListModel::isChecked(EntityId /*row*/, int /*column*/) const
{
    return std::nullopt;
}

QVariant EntityListModel::furtherData(EntityId /*row*/, int /*role*/) const
{
    return {};
}

}  // namespace evenkeel
