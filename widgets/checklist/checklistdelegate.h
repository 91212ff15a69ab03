// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/wrapdelegate.h"

namespace evenkeel {

/// Draws the checklist: a section's heading with an arrow and how much of it is done; a step with its box beside the
/// first line and, smaller and behind it, who and when. What is done is struck.
class ChecklistDelegate : public WrapDelegate
{
    Q_OBJECT

public:
    using WrapDelegate::WrapDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The box stands beside the first line: a press elsewhere is none on it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Places {
        QRect lead;  ///< the box, the arrow
        QRect text;
        QRect second;
        QRect count;
        int height = 0;
    };
    [[nodiscard]] static Places placesIn(const QStyleOptionViewItem &item, const QModelIndex &index);
    [[nodiscard]] static QStyleOptionViewItem firstLineOf(const QStyleOptionViewItem &item);
};

}  // namespace evenkeel
