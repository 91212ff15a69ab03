// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recentincidentsmodel.h"

#include "models/core/clock.h"

#include <QDir>
#include <QLocale>
#include <QSet>

#include <utility>

namespace evenkeel {

RecentIncidentsModel::RecentIncidentsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_language(QLocale().bcp47Name())
{
    connect(&m_presence, &FilePresence::looked, this, &RecentIncidentsModel::take);
}

void RecentIncidentsModel::take(const QString &path, bool present)
{
    for (int row = 0; row < rowCount(); ++row) {
        Row &known = m_rows[row];
        if (known.incident.path == path && std::exchange(known.missing, !present) == present)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    emit looked(path, present);
}

void RecentIncidentsModel::setIncidents(const QList<RecentIncident> &incidents)
{
    beginResetModel();
    QSet<QString> missing;
    for (const Row &row : std::as_const(m_rows))
        if (row.missing)
            missing.insert(row.incident.path);
    m_rows.clear();
    for (const RecentIncident &incident : incidents)
        m_rows.append({incident, missing.contains(incident.path)});
    endResetModel();
    recheck();
}

void RecentIncidentsModel::recheck()
{
    if (m_rows.isEmpty())
        return;
    QStringList paths;
    for (const Row &row : std::as_const(m_rows))
        paths.append(row.incident.path);
    m_presence.look(paths);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecentIncidentsModel::pathAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].incident.path : QString();
}

QModelIndex RecentIncidentsModel::indexOf(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].incident.path == path)
            return index(row, 0);
    }
    return {};
}

int RecentIncidentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecentIncidentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RecentIncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(row.incident.title.toHtmlEscaped(), QDir::toNativeSeparators(row.incident.path).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        if (Column(index.column()) == Column::Severity && row.incident.severity.rank == 0)
            return tr("no severity");
        // The first cell tells the whole line, so that walking down the list is enough.
        return Column(index.column()) == Column::Key ? summary(row) : text(row, Column(index.column()));
    case PathRole:
        return row.incident.path;
    case MissingRole:
        return row.missing;
    case LevelRole:
        return row.incident.severity.level;
    case RankRole:
        return row.incident.severity.rank;
    default:
        return {};
    }
}

QVariant RecentIncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Key:
        return tr("Incident");
    case Column::Title:
        return tr("Title");
    case Column::Severity:
        return tr("Severity");
    case Column::Status:
        return tr("Status");
    case Column::Age:
        return tr("Age");
    case Column::Count:
        break;
    }
    return {};
}

bool RecentIncidentsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    return true;
}

QString RecentIncidentsModel::text(const Row &row, Column column) const
{
    const RecentIncident &incident = row.incident;
    switch (column) {
    case Column::Key:
        return incident.key;
    case Column::Title:
        return incident.title;
    case Column::Severity:
        return incident.severity.rank > 0 ? incident.severity.level : QString(QChar(0x2013));
    case Column::Status:
        return row.missing ? tr("File not found") : ReportLanguage::asHeading(m_language.name(incident.status));
    case Column::Age:
        // A clock that was put back doesn't make an incident younger than nothing.
        return m_language.duration(
            std::max(Duration::zero(), m_clock.now() - incident.declared.value_or(incident.opened)));
    case Column::Count:
        break;
    }
    return {};
}

QString RecentIncidentsModel::summary(const Row &row) const
{
    const QString severity = row.incident.severity.rank > 0 ? row.incident.severity.level : tr("no severity");
    return tr("%1, %2, %3, %4, %5 old")
        .arg(row.incident.key, row.incident.title, severity, text(row, Column::Status), text(row, Column::Age));
}

}  // namespace evenkeel
