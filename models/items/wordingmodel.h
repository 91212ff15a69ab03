// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/wordingof.h"
#include "models/items/followedrows.h"

namespace evenkeel {

class ProseCheck;

/// A phrase that is questioned, as a row.
struct WordingRow {
    PlacedWording found;

    [[nodiscard]] QString key() const;
    bool operator==(const WordingRow &) const = default;
};

/// What the language rules question in a postmortem, a row a phrase. Follows a ProseCheck, which must outlive it.
class WordingModel : public FollowedRows<WordingRow>
{
    Q_OBJECT

public:
    explicit WordingModel(const ProseCheck &check, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const PlacedWording &findingAt(int row) const { return rows()[row].found; }

    /// Where it stands, as people call it.
    [[nodiscard]] static QString nameOf(const WordingPlace &place);

private:
    void readCheck();

    const ProseCheck &m_check;
};

}  // namespace evenkeel
