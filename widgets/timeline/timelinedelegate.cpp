// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinedelegate.h"

#include "models/items/timelinemodel.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPainter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Pending = u"\u25CC";  // a hollow ring
constexpr QStringView Pinned = u"\u2605";
constexpr QStringView Attached = u"\u25A3";  // a sheet with something on it
constexpr QStringView Private = u"\u2298";

// Whether the view has given day and kind no room.
bool isNarrow(const QStyleOptionViewItem *option)
{
    const auto *view = qobject_cast<const TimelineView *>(option->widget);
    return view && view->isNarrow();
}

}  // namespace

TimelineDelegate::TimelineDelegate(QAbstractItemView *view) : DraftDelegate(view), m_language(QLocale().bcp47Name()) {}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto marked = [&](QStringView mark) { option->text = mark.toString() + u' ' + option->text; };
    switch (TimelineModel::Column(index.column())) {
    case TimelineModel::Column::Time:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        if (index.data(TimelineModel::FirstOfDayRole).toBool() && !isNarrow(option))
            option->text = index.data(TimelineModel::DayRole).toString() + u"  "_s + option->text;
        if (index.data(TimelineModel::PendingRole).toBool())
            marked(Pending);
        break;
    case TimelineModel::Column::Kind:
        if (isNarrow(option))
            option->text.clear();
        marked(theme::kindSign(EntryKind(index.data(TimelineModel::KindRole).toInt())));
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
        break;
    case TimelineModel::Column::Text:
        if (!index.data(TimelineModel::AttachmentRole).toString().isEmpty())
            marked(Attached);
        if (index.data(TimelineModel::FirstOfDayRole).toBool() && isNarrow(option))
            option->text = u"[%1]  %2"_s.arg(index.data(TimelineModel::DayRole).toString(), option->text);
        if (index.data(TimelineModel::FirstNewRole).toBool())
            option->text = u"[%1]  %2"_s.arg(index.data(TimelineModel::NewSinceRole).toString(), option->text);
        if (index.data(TimelineModel::PrivateRole).toBool())
            marked(Private);
        if (index.data(TimelineModel::PinnedRole).toBool()) {
            marked(Pinned);
            option->font.setBold(true);
        }
        break;
    case TimelineModel::Column::Owner:
    case TimelineModel::Column::Count:
        break;
    }
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isText = index.column() == int(TimelineModel::Column::Text);
    const QStringList tags = isText ? index.data(TimelineModel::TagsRole).toStringList() : QStringList();
    if (tags.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
    } else {
        const QString words = u'#' + tags.join(u" #"_s);
        const int space = option.widget ? theme::narrow(option.widget) : 0;
        // At most a third of the line: what happened comes first.
        const QString shown = option.fontMetrics.elidedText(words, Qt::ElideRight, option.rect.width() / 3);
        const int width = option.fontMetrics.horizontalAdvance(shown) + 2 * space;
        QRect end = option.rect;
        end.setLeft(end.right() + 1 - width);
        QStyleOptionViewItem line = option;
        line.rect.setWidth(option.rect.width() - width);
        line.rect = QStyle::visualRect(option.direction, option.rect, line.rect);
        end = QStyle::visualRect(option.direction, option.rect, end);
        QStyledItemDelegate::paint(painter, line, index);
        QStyleOptionViewItem ground = option;
        ground.rect = end;
        ground.index = index;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        painter->save();
        painter->setPen(option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                                      : theme::subdued(option.palette));
        painter->drawText(end.adjusted(space, 0, -space, 0), Qt::AlignVCenter | Qt::AlignTrailing, shown);
        painter->restore();
    }
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
        kinds->addItem(theme::kindSign(kind) + u' ' + m_language.name(kind), QString(QLatin1StringView(name)));
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
