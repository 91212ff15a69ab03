// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportlanguage.h"
#include "models/workspace/filepresence.h"
#include "models/workspace/recentincidents.h"

#include <QAbstractTableModel>

namespace evenkeel {

class Clock;

/// The recent incidents as rows. Whether a file is still there is looked up when the list is given, and by recheck, in
/// another thread; until then a row is as it was known last. The clock must outlive it.
class RecentIncidentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Key, Title, Severity, Status, Age, Count };
    enum Role {
        PathRole = Qt::UserRole,
        MissingRole,  ///< bool: there is no such file any more
        LevelRole,    ///< the severity's name
        RankRole,     ///< the severity's rank
        RoleEnd
    };

    explicit RecentIncidentsModel(const Clock &clock, QObject *parent = nullptr);

    void setIncidents(const QList<RecentIncident> &incidents);
    /// Looks again which files are there, and how old everything is by now.
    void recheck();
    /// Looks whether this one is there; looked tells.
    void look(const QString &path) { m_presence.look({path}); }
    [[nodiscard]] QString pathAt(const QModelIndex &index) const;
    /// The first cell of the row with this file; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Takes rows off this model; the caller takes them off the stored list.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

signals:
    void looked(const QString &path, bool present);

private:
    void take(const QString &path, bool present);
    struct Row {
        RecentIncident incident;
        bool missing = false;
    };
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString summary(const Row &row) const;

    const Clock &m_clock;
    ReportLanguage m_language;
    QList<Row> m_rows;
    FilePresence m_presence;
};

}  // namespace evenkeel
