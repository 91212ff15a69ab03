// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/wrapdelegate.h"

namespace evenkeel {

/// Strikes what is done.
class ChecklistDelegate : public WrapDelegate
{
    Q_OBJECT

public:
    using WrapDelegate::WrapDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}  // namespace evenkeel
