// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/missingmodel.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingPart &part = partAt(index.row());
    const bool isRequired = part.weight == MissingPart::Weight::Required;
    switch (role) {
    case Qt::DisplayRole:
        // A full stop of a circle holds back, an empty one doesn't; the words say it too.
        return isRequired ? u"\u25CF "_s + tr("Required: %1").arg(part.what)
                          : u"\u25CB "_s + tr("Advised: %1").arg(part.what);
    case Qt::AccessibleTextRole:
        return isRequired ? tr("Required: %1").arg(part.what) : tr("Advised: %1").arg(part.what);
    default:
        return {};
    }
}

void MissingModel::show(const QList<MissingPart> &missing)
{
    // Few, and without a key of their own: what differs is shown anew.
    if (missing == rows())
        return;
    beginResetModel();
    setRows(missing);
    endResetModel();
}

}  // namespace evenkeel
