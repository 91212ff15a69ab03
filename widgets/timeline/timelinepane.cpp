// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepane.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/evidenceintake.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/expungedialog.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/tagline.h"
#include "widgets/timeline/timelinedelegate.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace evenkeel {

TimelinePane::TimelinePane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, context.clock), m_banner(new BannerBar(this)),
      m_filterBar(new TimelineFilterBar(this)), m_view(new TimelineView(m_model, this)), m_empty(new QLabel(this)),
      m_whole(new QLabel(this)), m_showFile(new QAction(tr("Show its &file"), this)), m_question(new BannerBar(this)),
      m_logLine(new LogLineBar(context, this)), m_intake(new EvidenceIntake(context, *m_question, this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No entry fits the filter. Esc in the filter shows all of them."));
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setAccessibleDescription(tr("The chosen entry in full"));
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setMargin(theme::narrow(this));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), theme::narrow(this), theme::narrow(this), theme::narrow(this));
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_banner);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_question);
    layout->addWidget(m_logLine);
    setFocusProxy(m_logLine);
    m_view->installEventFilter(this);
    makeIntake();
    makeContextMenu();

    connect(m_filterBar, &TimelineFilterBar::filterChanged, &m_model, &TimelineModel::setFilter);
    connect(m_filterBar, &TimelineFilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filterBar, &TimelineFilterBar::timeAsked, this, &TimelinePane::goToTime);
    connect(m_filterBar, &TimelineFilterBar::newAsked, this, &TimelinePane::goToFirstNew);
    connect(&context.document, &Document::changed, this, &TimelinePane::showNew);
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
    connect(&context.document, &Document::forgotten, this,
            [this](const QSet<EntityId> &, const QStringList &words) { m_logLine->forget(words); });
    connect(&context.navigator, &Navigator::arrived, this, &TimelinePane::onArrived);
    connect(&m_view->delegate(), &TimelineDelegate::failed, this, &TimelinePane::failed);
    m_view->delegate().keepDrafts(context, EntityKind::Entry, m_banner);
    showCounts();
    showNew();
    m_view->scrollToBottom();
}

void TimelinePane::makeIntake()
{
    connect(m_intake, &EvidenceIntake::failed, this, &TimelinePane::failed);
    m_intake->watch(m_view, {});
    m_intake->watch(m_view->viewport(), {.entryAt = [this](const QPoint &point) { return entryAt(point); }});
    m_intake->watch(&m_logLine->edit(), {.isForText = true});
}

void TimelinePane::makeContextMenu()
{
    connect(m_showFile, &QAction::triggered, this, &TimelinePane::goToFile);
    m_view->addAction(m_showFile);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

// Made the current one, so that people see which entry takes what they drop.
EntityId TimelinePane::entryAt(const QPoint &point)
{
    const QModelIndex line = m_view->indexAt(point);
    if (line.isValid() && line.row() != m_view->currentIndex().row())
        m_view->setCurrentIndex(line);
    return m_model.idAt(line);
}

bool TimelinePane::goToFile()
{
    const auto file = EntityId::fromString(m_view->currentIndex().data(TimelineModel::AttachmentRole).toString());
    if (file)
        m_context.navigator.goTo({EntityKind::Evidence, *file});
    return file.has_value();
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
    m_showFile->setEnabled(!current.data(TimelineModel::AttachmentRole).toString().isEmpty());
}

void TimelinePane::showNew()
{
    m_filterBar->setNew(m_model.newCount());
}

void TimelinePane::choose(const QModelIndex &line)
{
    m_view->setCurrentIndex(line.siblingAtColumn(int(TimelineModel::Column::Text)));
    m_view->scrollTo(line, QAbstractItemView::PositionAtCenter);
}

void TimelinePane::onArrived(const EntityRef &entity)
{
    if (entity.kind != EntityKind::Entry)
        return;
    QModelIndex line = m_model.indexOf(entity.id);
    if (!line.isValid()) {
        const TimelineFilter before = m_filterBar->filter();
        m_filterBar->clear();
        line = m_model.indexOf(entity.id);
        if (line.isValid()) {
            auto *putBack = new QAction(tr("Put the filter back"), m_banner);
            connect(putBack, &QAction::triggered, this, [this, before] {
                m_banner->dismiss();
                m_filterBar->setFilter(before);
            });
            m_banner->show(tr("The filter hid this entry, so it was taken off."), {putBack});
        } else {
            m_filterBar->setFilter(before);  // something else hides it, or it is gone
        }
    }
    if (line.isValid())
        choose(line);
}

void TimelinePane::goToTime(const QString &text)
{
    const auto moment = readTime(text, {.now = m_context.clock.now(), .zone = m_model.zone()});
    if (!moment) {
        m_filterBar->answerTime(moment.error().message());
        return;
    }
    m_filterBar->answerTime({});
    m_view->setFocus();
    if (const QModelIndex line = m_model.firstAtOrAfter(moment->instant); line.isValid())
        choose(line);
}

void TimelinePane::goToFirstNew()
{
    QModelIndex line = m_model.firstNew();
    if (!line.isValid()) {
        m_filterBar->clear();
        line = m_model.firstNew();
    }
    if (line.isValid()) {
        choose(line);
        m_view->setFocus();
    }
}

QList<EntityId> TimelinePane::selectedLines() const
{
    QList<EntityId> lines;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        lines.append(m_model.idAt(row));
    if (lines.isEmpty() && m_view->currentIndex().isValid())
        lines.append(m_model.idAt(m_view->currentIndex()));
    return lines;
}

void TimelinePane::pinSelected()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        m_model.setPinned(selectedLines(), !current.data(TimelineModel::PinnedRole).toBool());
}

void TimelinePane::makeSelectedPrivate()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        m_model.setPrivate(selectedLines(), !current.data(TimelineModel::PrivateRole).toBool());
}

void TimelinePane::removeSelected()
{
    if (const QList<EntityId> lines = selectedLines(); !lines.isEmpty())
        m_model.remove(lines);
}

TagLine &TimelinePane::tagLine()
{
    if (!m_tags) {
        m_tags = new TagLine(this);
        auto *column = qobject_cast<QBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_logLine), m_tags);
        setTabOrder(m_view, m_tags);
        connect(m_tags, &TagLine::left, m_view, qOverload<>(&QWidget::setFocus));
        connect(m_tags, &TagLine::changed, this, [this](const QStringList &added, const QStringList &removed) {
            m_model.changeTags(selectedLines(), added, removed);
        });
    }
    return *m_tags;
}

void TimelinePane::tagSelected()
{
    const QList<EntityId> lines = selectedLines();
    if (lines.isEmpty() || m_context.document.isReadOnly())
        return;
    QStringList common = m_model.tagsOf(lines.front());
    for (const EntityId line : lines) {
        const QStringList tags = m_model.tagsOf(line);
        common.removeIf([&](const QString &tag) { return !tags.contains(tag, Qt::CaseInsensitive); });
    }
    tagLine().open(int(lines.size()), common, m_model.knownTags());
}

void TimelinePane::rekindSelected()
{
    const QModelIndex kind = m_view->currentIndex().siblingAtColumn(int(TimelineModel::Column::Kind));
    if (kind.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(kind);
}

void TimelinePane::expungeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const TimelineEntry *line = m_model.entryAt(current);
    if (!line)
        return;
    const EntityId id = line->id;
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
    if (press->key() == Qt::Key_Space && plain && goToFile())
        return true;
    if (plain && !press->text().isEmpty() && press->text().at(0).isPrint()) {
        m_logLine->focusEdit();
        m_logLine->edit().insert(press->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
