// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/notesmodel.h"
#include "widgets/common/wrapdelegate.h"

namespace evenkeel {

/// Participants' notes: headings bold, notes with whose they are.
class NotesDelegate : public WrapDelegate
{
public:
    using WrapDelegate::WrapDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WrapDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(NotesModel::HeadingRole).toBool());
    }
};

}  // namespace evenkeel
