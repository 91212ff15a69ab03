// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace evenkeel {

/// Rows of the preview: what differs stands out in bold, what is as before steps back. Texts are wrapped to their
/// columns.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view owns it.
    explicit PreviewDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

}  // namespace evenkeel
