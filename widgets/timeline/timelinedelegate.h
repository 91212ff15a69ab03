// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportlanguage.h"
#include "widgets/common/draftdelegate.h"
#include "widgets/timeline/shapedline.h"

namespace evenkeel {

/// Draws a line of the timeline: a day where it begins, a hollow mark until the line is on the disk, a sign beside the
/// kind, a star for what is pinned, a sheet where there is a file, tags at the end of the line, and a rule with words
/// where new lines begin. What it draws stands in the model's words too.
class TimelineDelegate : public DraftDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QComboBox *makeChoice(QWidget *parent, const QModelIndex &index) const override;
    /// One of several chosen lines speaks for all of them.
    void takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ReportLanguage m_language;
    mutable ShapedLines m_shaped;
};

}  // namespace evenkeel
