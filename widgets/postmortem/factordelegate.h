// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postmortem/treedelegate.h"

namespace evenkeel {

/// Edits contributing factors, the names of their categories, and links.
class FactorDelegate : public TreeDelegate
{
    Q_OBJECT

public:
    using TreeDelegate::TreeDelegate;

protected:
    [[nodiscard]] DraftField fieldOf(const QModelIndex &index) const override;
};

}  // namespace evenkeel
