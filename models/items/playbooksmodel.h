// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/playbook/playbooklibrary.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// The playbooks that there are, with what is wrong with them. Read in a thread of its own.
class PlaybooksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Title, Name, State, Count };
    enum Role {
        ProblemRole = Qt::UserRole,  ///< the first problem, with file and line; empty: sound
        RoleEnd
    };
    struct Row {
        PlaybookLibrary::Listed listed;
        QString title;
        QString description;
        bool inPlaceOfShipped = false;
        QList<YamlProblem> problems;

        [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
    };

    explicit PlaybooksModel(const PlaybookLibrary &library, QObject *parent = nullptr);

    /// Reads all of them anew; tells when it has.
    void reload();
    /// What new incidents follow.
    void setUsual(const QString &name);
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void loaded();

private:
    [[nodiscard]] QString stateOf(const Row &row) const;

    PlaybookLibrary m_library;
    QList<Row> m_rows;
    QString m_usual;
    bool m_again = false;  ///< asked for while it was reading
    BackgroundWork m_work;
};

}  // namespace evenkeel
