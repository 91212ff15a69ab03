// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/previewmodel.h"

#include "models/markup/escapehtml.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString shownTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC), u"ddd hh:mm"_s);
}

// Both, where they differ.
template <typename F>
QString beforeAndAfter(const PreviewDifference &difference, F text)
{
    const QString before = difference.before ? text(*difference.before) : QString();
    const QString after = difference.after ? text(*difference.after) : QString();
    if (before.isEmpty() || before == after)
        return after;
    return after.isEmpty() ? before : u"%1 → %2"_s.arg(before, after);
}

}  // namespace

void PreviewModel::setDifferences(const QList<PreviewDifference> &differences)
{
    m_all = differences;
    show();
}

void PreviewModel::setOnlyChanges(bool only)
{
    m_onlyChanges = only;
    show();
}

void PreviewModel::show()
{
    QList<PreviewDifference> rows = m_all;
    if (m_onlyChanges)
        rows.removeIf([](const PreviewDifference &row) { return row.change == PreviewDifference::Change::Same; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex PreviewModel::firstChange() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const PreviewDifference &row) { return row.change != PreviewDifference::Change::Same; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString PreviewModel::textOf(const PreviewDifference &difference, Column column)
{
    switch (column) {
    case Column::Change:
        switch (difference.change) {
        case PreviewDifference::Change::Same:
            return {};
        case PreviewDifference::Change::Added:
            return tr("+ new");
        case PreviewDifference::Change::Removed:
            return tr("− gone");
        case PreviewDifference::Change::Altered:
            return tr("≠ changed");
        }
        break;
    case Column::At:
        return beforeAndAfter(difference, [](const PreviewLine &line) { return shownTime(line.at); });
    case Column::What:
        return beforeAndAfter(difference, [](const PreviewLine &line) { return line.what; });
    case Column::Outcome:
        return beforeAndAfter(difference, [](const PreviewLine &line) { return line.outcome; });
    case Column::Count:
        break;
    }
    return {};
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewDifference &row = m_rows[index.row()];
    const QString text = textOf(row, Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("as before") : text;
    case ChangeRole:
        return int(row.change);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Change:
        return tr("Change");
    case Column::At:
        return tr("UTC");
    case Column::What:
        return tr("What");
    case Column::Outcome:
        return tr("What comes of it");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace evenkeel
