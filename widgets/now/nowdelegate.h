// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/wrapdelegate.h"

namespace evenkeel {

/// Colours what is late and what is soon due, and dims what was put off; the words say it too.
class NowDelegate : public WrapDelegate
{
    Q_OBJECT

public:
    using WrapDelegate::WrapDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}  // namespace evenkeel
