// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/followedrows.h"
#include "models/report/postmortemreadiness.h"

namespace evenkeel {

/// What a postmortem lacks before it goes on, a row each, what is required first.
class MissingModel : public FollowedRows<MissingPart>
{
    Q_OBJECT

public:
    using FollowedRows::FollowedRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void show(const QList<MissingPart> &missing);
    [[nodiscard]] const MissingPart &partAt(int row) const { return rows()[row]; }
    [[nodiscard]] const QList<MissingPart> &parts() const { return rows(); }
};

}  // namespace evenkeel
