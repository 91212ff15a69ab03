// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinedelegate.h"

#include "models/items/timelinemodel.h"
#include "widgets/theme/calmstyle.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPainter>
#include <QtMath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Whether the view has given day and kind no room.
bool isNarrow(const QStyleOptionViewItem *option)
{
    const auto *view = qobject_cast<const TimelineView *>(option->widget);
    return view && view->isNarrow();
}

QList<theme::Sign> signsOf(const QModelIndex &index)
{
    QList<theme::Sign> signs;
    switch (TimelineModel::Column(index.column())) {
    case TimelineModel::Column::Time:
        if (index.data(TimelineModel::PendingRole).toBool())
            signs.append(theme::Sign::Pending);
        break;
    case TimelineModel::Column::Kind:
        signs.append(theme::signOf(EntryKind(index.data(TimelineModel::KindRole).toInt())));
        break;
    case TimelineModel::Column::Text:
        if (index.data(TimelineModel::PinnedRole).toBool())
            signs.append(theme::Sign::Star);
        if (index.data(TimelineModel::PrivateRole).toBool())
            signs.append(theme::Sign::Barred);
        if (!index.data(TimelineModel::AttachmentRole).toString().isEmpty())
            signs.append(theme::Sign::Sheet);
        break;
    case TimelineModel::Column::Owner:
    case TimelineModel::Column::Count:
        break;
    }
    return signs;
}

QColor textColour(const QStyleOptionViewItem &item)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    return item.palette.color(theme::groupOf(item, item.widget),
                              isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor subduedColour(const QStyleOptionViewItem &item)
{
    return item.state.testFlag(QStyle::State_Selected) ? textColour(item) : theme::subdued(item.palette);
}

}  // namespace

TimelineDelegate::TimelineDelegate(QAbstractItemView *view) : DraftDelegate(view), m_language(QLocale().bcp47Name()) {}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (TimelineModel::Column(index.column())) {
    case TimelineModel::Column::Time:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        if (index.data(TimelineModel::FirstOfDayRole).toBool() && !isNarrow(option))
            option->text = index.data(TimelineModel::DayRole).toString() + u"  "_s + option->text;
        break;
    case TimelineModel::Column::Kind:
        if (isNarrow(option))
            option->text.clear();
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
        break;
    case TimelineModel::Column::Text:
        if (index.data(TimelineModel::FirstOfDayRole).toBool() && isNarrow(option))
            option->text = u"[%1]  %2"_s.arg(index.data(TimelineModel::DayRole).toString(), option->text);
        if (index.data(TimelineModel::FirstNewRole).toBool())
            option->text = u"[%1]  %2"_s.arg(index.data(TimelineModel::NewSinceRole).toString(), option->text);
        if (index.data(TimelineModel::PinnedRole).toBool())
            option->font.setBold(true);
        break;
    case TimelineModel::Column::Owner:
    case TimelineModel::Column::Count:
        break;
    }
}

// By itself: the style's way shapes each text four times, and a timeline is nearly all text.
void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int space = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, option.widget) + 1;
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, item.displayAlignment);
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    QRect words = option.rect;
    const int sign = option.fontMetrics.height();
    painter->setPen(subduedColour(item));
    for (const theme::Sign one : signsOf(index)) {
        theme::drawSign(*painter, one, mirrored(QRect(words.left(), words.top(), sign, words.height())));
        words.setLeft(words.left() + sign);
    }
    const bool isText = index.column() == int(TimelineModel::Column::Text);
    if (const QStringList tags = isText ? index.data(TimelineModel::TagsRole).toStringList() : QStringList();
        !tags.isEmpty()) {
        // At most a third of the line: what happened comes first.
        const ShapedLine shown(u'#' + tags.join(u" #"_s), option.font, option.direction, option.rect.width() / 3);
        QRect end = words;
        end.setLeft(end.right() + 1 - qCeil(shown.width()) - 2 * space);
        words.setRight(end.left() - 1);
        shown.draw(*painter, mirrored(end).adjusted(space, 0, -space, 0),
                   QStyle::visualAlignment(option.direction, Qt::AlignTrailing));
    }
    words = mirrored(words).adjusted(space, 0, -space, 0);
    painter->setPen(textColour(item));
    m_shaped.of(item.text, item.font, item.direction, words.width()).draw(*painter, words, side);
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor =
            item.palette.color(theme::groupOf(item, item.widget),
                               item.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
    const int stroke = std::max(1, option.fontMetrics.lineWidth());
    if (index.data(TimelineModel::FirstNewRole).toBool()) {
        QRect rule = option.rect;
        rule.setHeight(stroke);
        painter->fillRect(rule, theme::caution(option.palette));
    }
    if (index.column() == 0 && index.data(TimelineModel::NewRole).toBool()) {
        QRect edge = option.rect;
        edge.setWidth(3 * stroke);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme::caution(option.palette));
    }
}

QComboBox *TimelineDelegate::makeChoice(QWidget *parent, const QModelIndex &index) const
{
    if (index.column() != int(TimelineModel::Column::Kind))
        return nullptr;
    auto *kinds = new QComboBox(parent);
    for (const auto &[kind, name] : EnumNames<EntryKind>::names)
        kinds->addItem(theme::iconOf(theme::signOf(kind)), m_language.name(kind), QString(QLatin1StringView(name)));
    return kinds;
}

void TimelineDelegate::takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto kind = enumFromName<EntryKind>(choice.currentData().toString());
    auto *timeline = qobject_cast<TimelineModel *>(model);
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    if (!kind || !timeline || !view)
        return;
    QList<EntityId> lines;
    if (view->selectionModel()->isRowSelected(index.row()))
        for (const QModelIndex &row : view->selectionModel()->selectedRows())
            lines.append(timeline->idAt(row));
    else
        lines.append(timeline->idAt(index));
    timeline->setKind(lines, *kind);
}

}  // namespace evenkeel
