// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineview.h"

#include "models/items/timelinemodel.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelinedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace evenkeel {

using namespace Qt::StringLiterals;
using TimelineColumn = TimelineModel::Column;

namespace {

// In letters.
constexpr int WideFrom = 100;
constexpr int TightBelow = 60;

}  // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new TimelineDelegate(this))
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("What happened, in order. Enter edits a cell, Space goes to an entry's file."));
    verticalHeader()->hide();  // before it would measure itself
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Measuring every line would take as long as there are lines.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(int(TimelineColumn::Text), QHeaderView::Stretch);
    measure();
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineView::onAboutToInsert);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::onInserted);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::onAboutToReset);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::onReset);
}

void TimelineView::measure()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme::narrow(this));
    m_room = roomNow();
    // A sign is as wide as a line is high.
    const int sign = metrics.height();
    const auto show = [&](TimelineColumn column, const QString &text, int around) {
        setColumnWidth(int(column), metrics.horizontalAdvance(text) + around);
    };
    const int around = sign + 2 * theme::wide(this);
    switch (m_room) {
    case Room::Wide:
        show(TimelineColumn::Time, u"2026-12-28  00:00"_s, around);
        show(TimelineColumn::Kind, u"communication"_s, around);
        show(TimelineColumn::Owner, u"Maximiliane"_s, around);
        break;
    // Beside an editor there is little room, and what happened needs it most: the day goes before the words then, and
    // kinds are told by their signs.
    case Room::Narrow:
        show(TimelineColumn::Time, u"00:00\u201300:00"_s, around);
        show(TimelineColumn::Kind, {}, around);
        show(TimelineColumn::Owner, u"Maxim"_s, around);
        break;
    case Room::Tight:
        show(TimelineColumn::Time, u"~00:00"_s, sign + theme::narrow(this));
        show(TimelineColumn::Kind, u"Kind"_s, theme::wide(this));
        show(TimelineColumn::Owner, u"Maxim"_s, theme::wide(this));
        break;
    }
}

TimelineView::Room TimelineView::roomNow() const
{
    const int letters = width() / fontMetrics().averageCharWidth();
    return letters >= WideFrom ? Room::Wide : letters >= TightBelow ? Room::Narrow : Room::Tight;
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool following = isFollowing();
    QTableView::resizeEvent(event);
    if (roomNow() != m_room)
        measure();
    if (following)
        scrollToBottom();
}

// Who comes by keys and has chosen no line yet begins at the newest in view, and not, as in other tables, at the top.
void TimelineView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        const int inView = rowAt(viewport()->height() - 1);
        const int row = inView >= 0 ? inView : m_model.rowCount() - 1;
        const QModelIndex newest = m_model.index(row, int(TimelineColumn::Text));
        selectionModel()->setCurrentIndex(newest, QItemSelectionModel::NoUpdate);
        scrollTo(newest);
    }
    QTableView::focusInEvent(event);
}

// Home and End go to the oldest and the newest line: its cells are few, its lines are many.
QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && action == MoveHome)
        return current.siblingAtRow(0);
    if (current.isValid() && action == MoveEnd)
        return current.siblingAtRow(m_model.rowCount() - 1);
    return QTableView::moveCursor(action, modifiers);
}

bool TimelineView::isFollowing() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TimelineView::onAboutToInsert()
{
    m_following = isFollowing();
}

void TimelineView::onInserted(const QModelIndex &parent, int first, int last)
{
    Q_UNUSED(parent)
    if (m_following) {
        scrollToBottom();
        return;
    }
    // A step of the bar is a line.
    if (first <= verticalScrollBar()->value()) {
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + last - first + 1);
    }
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_current = m_model.idAt(current);
    m_currentColumn = current.column();
}

void TimelineView::onAboutToReset()
{
    m_following = isFollowing();
    m_currentInView = viewport()->rect().intersects(visualRect(currentIndex()));
}

void TimelineView::onReset()
{
    const QModelIndex current = m_model.indexOf(m_current);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_currentColumn),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateGeometries();
    if (current.isValid() && m_currentInView)
        scrollTo(current, PositionAtCenter);
    else if (m_following)
        scrollToBottom();
}

}  // namespace evenkeel
