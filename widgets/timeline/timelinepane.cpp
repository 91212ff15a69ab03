// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepane.h"

#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/expungedialog.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelineview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

TimelinePane::TimelinePane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, context.clock),
      m_filterBar(new TimelineFilterBar(this)), m_view(new TimelineView(m_model, this)), m_empty(new QLabel(this)),
      m_whole(new QLabel(this)), m_logLine(new LogLineBar(context, this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No entry fits the filter. Esc in the filter shows all of them."));
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setAccessibleName(tr("The chosen entry in full"));
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setMargin(theme::narrow(this));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), theme::narrow(this), theme::narrow(this), theme::narrow(this));
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_filterBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_logLine);
    setFocusProxy(m_logLine);
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_filterBar, &TimelineFilterBar::filterChanged, &m_model, &TimelineModel::setFilter);
    connect(m_filterBar, &TimelineFilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &TimelineModel::failed, this, &TimelinePane::failed);
    connect(m_logLine, &LogLineBar::failed, this, &TimelinePane::failed);
    connect(m_logLine, &LogLineBar::logged, m_view, [this] { m_view->scrollToBottom(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelinePane::showCounts);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TimelinePane::showCounts);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TimelinePane::showCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TimelinePane::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePane::showCurrent);
    connect(&context.document, &Document::expunged, this,
            [this](EntityId, const Result<void> &done) { onExpunged(done); });
    connect(&context.navigator, &Navigator::arrived, this, &TimelinePane::onArrived);
    showCounts();
    m_view->scrollToBottom();
}

void TimelinePane::showCounts()
{
    const int shown = m_model.rowCount();
    m_filterBar->setCounts(shown, m_model.unfilteredCount());
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    showCurrent();
}

void TimelinePane::showCurrent()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(int(TimelineModel::Column::Text));
    const QString text = current.data(Qt::EditRole).toString();
    const bool cut =
        current.isValid()
        && m_view->fontMetrics().horizontalAdvance(text) + theme::wide(this) > m_view->columnWidth(current.column());
    m_whole->setText(cut ? text : QString());
    m_whole->setVisible(cut);
}

void TimelinePane::onArrived(const EntityRef &entity)
{
    if (entity.kind != EntityKind::Entry)
        return;
    QModelIndex line = m_model.indexOf(entity.id);
    if (!line.isValid()) {  // hidden by the filter
        m_filterBar->clear();
        line = m_model.indexOf(entity.id);
    }
    if (line.isValid()) {
        m_view->setCurrentIndex(line.siblingAtColumn(int(TimelineModel::Column::Text)));
        m_view->scrollTo(line, QAbstractItemView::PositionAtCenter);
    }
}

void TimelinePane::toggle(TimelineModel::Role role)
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_model.setData(current.siblingAtColumn(0), !current.data(role).toBool(), role);
}

void TimelinePane::pinCurrent()
{
    toggle(TimelineModel::PinnedRole);
}

void TimelinePane::makeCurrentPrivate()
{
    toggle(TimelineModel::PrivateRole);
}

void TimelinePane::removeSelected()
{
    Changes changes;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        changes += removeEntry(m_context.document.incident(), m_model.idAt(row));
    if (const auto done = m_context.document.perform(tr("remove %n entries", nullptr, int(rows.size())), changes);
        !done)
        emit failed(done.error());
}

void TimelinePane::expungeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const TimelineEntry *line = m_model.entryAt(current);
    if (!line)
        return;
    const EntityId id = line->id;
    m_expunging = line->text;
    auto *dialog = new ExpungeDialog(current.data(TimelineModel::SummaryRole).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (const auto begun = m_context.document.expunge(id, dialog->reason()); !begun)
            emit failed(begun.error());
    });
    dialog->open();
}

void TimelinePane::onExpunged(const Result<void> &done)
{
    m_logLine->edit().forget(std::exchange(m_expunging, {}));
    if (done)
        emit expunged();
    else
        emit failed(done.error());
}

void TimelinePane::setShareView(bool shared)
{
    m_filterBar->setWithoutPrivate(shared);
}

// Letters typed on the timeline go to the log line; that is where typing goes by default.
bool TimelinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool plain = (press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        m_view->edit(m_view->currentIndex());
        return true;
    }
    if (press->key() == Qt::Key_Delete && plain) {
        removeSelected();
        return true;
    }
    if (plain && !press->text().isEmpty() && press->text().at(0).isPrint()) {
        m_logLine->focusEdit();
        m_logLine->edit().insert(press->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
