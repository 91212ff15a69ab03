// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistdelegate.h"

#include "models/items/checklistmodel.h"
#include "widgets/theme/calmstyle.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace evenkeel {

namespace {

using Kind = ChecklistModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(ChecklistModel::KindRole).value<Kind>();
}

const QStyle &styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? *item.widget->style() : *QApplication::style();
}

int heightOf(const QString &text, const QFontMetrics &metrics, int width)
{
    return text.isEmpty() ? 0
                          : metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

int paddingOf(const QStyleOptionViewItem &item)
{
    return item.fontMetrics.height() / 6;
}

}  // namespace

void ChecklistDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrapDelegate::initStyleOption(option, index);
    switch (kindOf(index)) {
    case Kind::Section:
        option->font.setBold(true);
        break;
    case Kind::Title:
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
        break;
    case Kind::Step:
    case Kind::Task:
        if (index.data(ChecklistModel::SettledRole).toBool())
            option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
        option->font.setStrikeOut(index.data(ChecklistModel::DoneRole).toBool());
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

QStyleOptionViewItem ChecklistDelegate::firstLineOf(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem first = item;
    first.text.clear();
    const int box = styleOf(item).pixelMetric(QStyle::PM_IndicatorHeight, &item, item.widget);
    first.rect.setHeight(std::max(item.fontMetrics.height(), box) + 2 * paddingOf(item));
    return first;
}

ChecklistDelegate::Places ChecklistDelegate::placesIn(const QStyleOptionViewItem &item, const QModelIndex &index)
{
    const QStyle &style = styleOf(item);
    const QStyleOptionViewItem first = firstLineOf(item);
    const int padding = paddingOf(item);
    const int line = item.fontMetrics.height();
    const int top = first.rect.top() + (first.rect.height() - line) / 2;
    const QRect whole = item.rect.adjusted(2 * padding, 0, -2 * padding, 0);
    Places places;
    int indent = 0;
    int trail = 0;
    switch (kindOf(index)) {
    case Kind::Section: {
        indent = line + padding;
        const int arrow = line * 2 / 3;
        places.lead = {whole.left() + (line - arrow) / 2, top + (line - arrow) / 2, arrow, arrow};
        trail = item.fontMetrics.horizontalAdvance(index.data(ChecklistModel::CountRole).toString()) + 2 * padding;
        places.count = {whole.right() - trail, top, trail, line};
        break;
    }
    case Kind::Title:
        break;
    case Kind::Step:
    case Kind::Task:
        // Where the style puts it is where it looks for presses; it is given in the direction of reading already.
        places.lead = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &first, item.widget);
        indent = places.lead.width() + 3 * padding;
        break;
    }
    const int width = std::max(whole.width() - indent - trail, line);
    const QString second = index.data(ChecklistModel::SecondRole).toString();
    places.text = {whole.left() + indent, top, width, std::max(heightOf(item.text, item.fontMetrics, width), line)};
    places.second = {places.text.left(), places.text.bottom() + 1, width,
                     heightOf(second, QFontMetrics(item.widget ? item.widget->font() : item.font), width)};
    places.height = places.text.height() + places.second.height() + 2 * (top - item.rect.top());
    const auto mirror = [&](QRect &rect) { rect = QStyle::visualRect(item.direction, item.rect, rect); };
    for (QRect *rect : {&places.text, &places.second, &places.count})
        mirror(*rect);
    if (kindOf(index) == Kind::Section)
        mirror(places.lead);
    return places;
}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Places places = placesIn(item, index);
    const QStyle &style = styleOf(item);
    painter->save();
    painter->setClipRect(item.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const Kind kind = kindOf(index);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = theme::groupOf(item, item.widget);
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor behind = selected ? text : theme::subdued(item.palette);
    const auto leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignTop);

    if (kind == Kind::Section) {
        QStyleOption arrow;
        arrow.rect = places.lead;
        arrow.palette = item.palette;
        arrow.palette.setColor(QPalette::ButtonText, text);
        arrow.palette.setColor(QPalette::WindowText, text);
        arrow.state = item.state | QStyle::State_Enabled;
        const bool mirrored = item.direction == Qt::RightToLeft;
        style.drawPrimitive(index.data(ChecklistModel::OpenRole).toBool() ? QStyle::PE_IndicatorArrowDown
                            : mirrored                                    ? QStyle::PE_IndicatorArrowLeft
                                                                          : QStyle::PE_IndicatorArrowRight,
                            &arrow, painter, item.widget);
    } else if (kind != Kind::Title) {
        QStyleOptionViewItem box = item;
        box.rect = places.lead;
        box.state &= ~QStyle::State_HasFocus;
        box.state |= item.checkState == Qt::Checked            ? QStyle::State_On
                     : item.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                               : QStyle::State_Off;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
    }
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(places.text, int(leading) | Qt::TextWordWrap, item.text);
    painter->setFont(item.widget ? item.widget->font() : item.font);
    painter->setPen(behind);
    painter->drawText(places.second, int(leading) | Qt::TextWordWrap,
                      index.data(ChecklistModel::SecondRole).toString());
    if (kind == Kind::Section)
        painter->drawText(places.count, int(QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignTop)),
                          index.data(ChecklistModel::CountRole).toString());
    painter->restore();
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Window);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = view().viewport()->width();
    item.rect = {0, 0, width, QWIDGETSIZE_MAX};
    return {width, placesIn(item, index).height};
}

bool ChecklistDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    return WrapDelegate::editorEvent(event, model, firstLineOf(option), index);
}

}  // namespace evenkeel
