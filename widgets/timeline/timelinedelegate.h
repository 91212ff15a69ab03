// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportlanguage.h"

#include <QStyledItemDelegate>

namespace evenkeel {

/// Draws a line of the timeline: a day where it begins, a hollow mark until the line is on the disk, a sign beside the
/// kind, a star for what is pinned, a sheet where there is a file, tags at the end of the line, and a rule with words
/// where new lines begin. What it draws stands in the model's words too.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ReportLanguage m_language;
};

}  // namespace evenkeel
