// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace evenkeel {

/// Shows a list's texts wrapped to the width of its view, as tall as that makes them.
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view owns it.
    explicit WrapDelegate(QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] const QAbstractItemView &view() const { return *m_view; }

private:
    QAbstractItemView *m_view;
};

}  // namespace evenkeel
