// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/finddelegate.h"

#include "models/items/findmodel.h"
#include "widgets/theme/calmstyle.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = theme::groupOf(option, widget);
    const QColor text = option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    const int space = widget ? theme::narrow(widget) : 0;
    QRect room = option.rect.adjusted(space, 0, -space, 0);
    // One column for all rows, so that the texts begin below each other.
    const int column = option.fontMetrics.horizontalAdvance(u"Contributing factors"_s) + space;
    QRect kind = room;
    kind.setWidth(column);
    room.setLeft(kind.right() + space);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(chosen ? text : theme::subdued(option.palette));
    painter->setFont(option.font);
    kind = QStyle::visualRect(option.direction, option.rect, kind);
    room = QStyle::visualRect(option.direction, option.rect, room);
    painter->drawText(kind, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(index.data(FindModel::KindRole).toString(), Qt::ElideRight,
                                                    kind.width() - space));
    QFont strong = option.font;
    strong.setBold(true);
    // By the widest it can be, which costs a letter or two where little of it is bold.
    QTextLayout line(QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, room.width()),
                     option.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    wrap.setTextDirection(option.direction);
    line.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setFontUnderline(true);
    for (const auto &mark : index.data(FindModel::MarksRole).value<QList<SearchWords::Mark>>())
        formats.append({int(mark.from), int(mark.length), found});
    line.setFormats(formats);
    line.beginLayout();
    QTextLine only = line.createLine();
    only.setLineWidth(room.width());
    line.endLayout();
    painter->setPen(text);
    painter->setClipRect(room);
    line.draw(painter, QPointF(room.left(), room.top() + (room.height() - only.height()) / 2));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int space = option.widget ? theme::narrow(option.widget) : 0;
    return {option.fontMetrics.height() * 20, option.fontMetrics.height() + space};
}

}  // namespace evenkeel
