// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookpreview.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// What a playbook does to the sample, against what it did before it was edited. All of it, or only what differs.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Change, At, What, Outcome, Count };
    enum Role {
        ChangeRole = Qt::UserRole,  ///< PreviewDifference::Change, as int
        RoleEnd
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<PreviewDifference> &differences);
    void setOnlyChanges(bool only);
    /// The first row that differs; invalid when none does.
    [[nodiscard]] QModelIndex firstChange() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void show();
    [[nodiscard]] static QString textOf(const PreviewDifference &difference, Column column);

    QList<PreviewDifference> m_all;
    QList<PreviewDifference> m_rows;
    bool m_onlyChanges = false;
};

}  // namespace evenkeel
