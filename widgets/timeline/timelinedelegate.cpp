// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinedelegate.h"

#include "models/items/timelinemodel.h"
#include "widgets/common/editorfilling.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

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

// Beside the words of a cell: its ground, and the pen for what is drawn on it.
void beginBeside(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &place)
{
    QStyleOptionViewItem ground = option;
    ground.rect = place;
    ground.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                                  : theme::subdued(option.palette));
}

}  // namespace

TimelineDelegate::TimelineDelegate(QObject *parent) : QStyledItemDelegate(parent), m_language(QLocale().bcp47Name()) {}

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

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int space = option.widget ? theme::narrow(option.widget) : 0;
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    QStyleOptionViewItem words = option;
    painter->save();
    if (const auto signs = signsOf(index); !signs.isEmpty()) {
        const int side = option.fontMetrics.height();
        QRect begin = option.rect;
        begin.setWidth(std::min(begin.width(), int(signs.size()) * side));
        words.rect.setLeft(begin.right() + 1);
        beginBeside(painter, option, index, mirrored(begin));
        QRect place(begin.left(), begin.top(), side, begin.height());
        for (const theme::Sign sign : signs) {
            theme::drawSign(*painter, sign, mirrored(place));
            place.translate(side, 0);
        }
    }
    const bool isText = index.column() == int(TimelineModel::Column::Text);
    if (const QStringList tags = isText ? index.data(TimelineModel::TagsRole).toStringList() : QStringList();
        !tags.isEmpty()) {
        // At most a third of the line: what happened comes first.
        const QString shown =
            option.fontMetrics.elidedText(u'#' + tags.join(u" #"_s), Qt::ElideRight, option.rect.width() / 3);
        QRect end = option.rect;
        end.setLeft(end.right() + 1 - option.fontMetrics.horizontalAdvance(shown) - 2 * space);
        words.rect.setRight(end.left() - 1);
        beginBeside(painter, option, index, mirrored(end));
        painter->drawText(mirrored(end).adjusted(space, 0, -space, 0), Qt::AlignVCenter | Qt::AlignTrailing, shown);
    }
    painter->restore();
    words.rect = mirrored(words.rect);
    QStyledItemDelegate::paint(painter, words, index);
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

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == int(TimelineModel::Column::Kind)) {
        auto *kinds = new QComboBox(parent);
        for (const auto &[kind, name] : EnumNames<EntryKind>::names)
            kinds->addItem(theme::iconOf(theme::signOf(kind)), m_language.name(kind), QString(QLatin1StringView(name)));
        editor = kinds;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (editor)
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void TimelineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (EditorFilling::isDone(editor))
        return;
    if (auto *kinds = qobject_cast<QComboBox *>(editor))
        kinds->setCurrentIndex(kinds->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *kinds = qobject_cast<QComboBox *>(editor);
    if (!kinds) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    const auto kind = enumFromName<EntryKind>(kinds->currentData().toString());
    auto *timeline = qobject_cast<TimelineModel *>(model);
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    if (!kind || !timeline || !view)
        return;
    // One of several chosen lines speaks for all of them.
    QList<EntityId> lines;
    if (view->selectionModel()->isRowSelected(index.row()))
        for (const QModelIndex &row : view->selectionModel()->selectedRows())
            lines.append(timeline->idAt(row));
    else
        lines.append(timeline->idAt(index));
    timeline->setKind(lines, *kind);
}

}  // namespace evenkeel
