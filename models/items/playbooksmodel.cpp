// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbooksmodel.h"

#include "models/markup/escapehtml.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QList<PlaybooksModel::Row> readPlaybooks(const PlaybookLibrary &library, const BackgroundWork::GoOn &goOn)
{
    QList<PlaybooksModel::Row> rows;
    for (const PlaybookLibrary::Listed &listed : library.list()) {
        if (!goOn(0))
            break;
        LoadedPlaybook loaded = library.loadFile(listed.path);
        rows.append({listed, loaded.playbook.title, loaded.playbook.description,
                     !listed.ships && PlaybookLibrary::ships(listed.name), std::move(loaded.problems)});
    }
    return rows;
}

}  // namespace

PlaybooksModel::PlaybooksModel(const PlaybookLibrary &library, QObject *parent)
    : QAbstractTableModel(parent), m_library(library)
{
}

void PlaybooksModel::reload()
{
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    auto read = std::make_shared<QList<Row>>();
    m_work.start(
        [library = m_library, read](const BackgroundWork::GoOn &goOn) { *read = readPlaybooks(library, goOn); });
    connect(
        &m_work, &BackgroundWork::finished, this,
        [this, read] {
            beginResetModel();
            m_rows = std::move(*read);
            endResetModel();
            if (std::exchange(m_again, false))
                reload();
            emit loaded();
        },
        Qt::SingleShotConnection);
}

void PlaybooksModel::setUsual(const QString &name)
{
    m_usual = name;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, int(Column::State)), index(int(m_rows.size()) - 1, int(Column::State)));
}

const PlaybooksModel::Row *PlaybooksModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[index.row()] : nullptr;
}

QModelIndex PlaybooksModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_rows, [&name](const Row &row) { return row.listed.name == name; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int PlaybooksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlaybooksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString PlaybooksModel::stateOf(const Row &row) const
{
    QStringList parts{row.listed.ships       ? tr("ships with Evenkeel")
                      : row.inPlaceOfShipped ? tr("your own, in place of the shipped one")
                                             : tr("your own")};
    if (row.listed.name == m_usual)
        parts.append(tr("used for new incidents"));
    if (!row.isSound())
        parts.append(tr("%n problem(s)", nullptr, int(row.problems.size())));
    return parts.join(u", "_s);
}

QVariant PlaybooksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == ProblemRole)
        return row.isSound() ? QString() : row.problems.first().toError().message();
    if (role == Qt::ToolTipRole)
        return toolTipText(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Title:
        // What can't be read has no title.
        return row.title.isEmpty() ? row.listed.name : row.title;
    case Column::Name:
        return row.listed.name;
    case Column::State:
        return stateOf(row);
    case Column::Count:
        break;
    }
    return {};
}

QVariant PlaybooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Title:
        return tr("Title");
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("State");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace evenkeel
