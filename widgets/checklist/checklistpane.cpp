// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistpane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/playbook/playbookrun.h"
#include "widgets/checklist/checklistdelegate.h"
#include "widgets/checklist/stepline.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

ChecklistPane::ChecklistPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, context.clock, context.playbook),
      m_list(new QListView(this)),
      m_empty(new EmptyNote(tr("No steps yet."),
                            tr("The steps of the playbook appear here as phase and severity call for them. Below, add "
                               "what else somebody has to do or verify before this is over; what is done is kept, "
                               "struck."),
                            context.document, this)),
      m_detailRoom(new QScrollArea(this)), m_detail(new QLabel(m_detailRoom)), m_foot(new QStackedWidget(this)),
      m_ask(new StepLine(context, m_model, m_foot)), m_text(new QLineEdit(this)), m_category(new QComboBox(this))
{
    m_list->setItemDelegate(new ChecklistDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("Steps of the response"));
    m_list->setAccessibleDescription(
        tr("Space ticks a step or opens it again. O says who does it, N notes something, S skips it. Left and Right "
           "close and open a section, L shows or hides what comes later."));
    m_list->installEventFilter(this);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setAccessibleName(tr("How the step is done"));
    m_detailRoom->setWidget(m_detail);
    m_detailRoom->setWidgetResizable(true);
    m_detailRoom->setFrameShape(QFrame::NoFrame);
    m_detailRoom->setFocusPolicy(Qt::NoFocus);
    m_detailRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_foot->addWidget(makeAddLine());
    m_foot->addWidget(m_ask);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeOffers();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), 0, theme::narrow(this), theme::narrow(this));
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_detailRoom);
    layout->addWidget(m_foot);
    setTabOrder(m_list, m_text);
    setTabOrder(m_text, m_category);

    connect(m_ask, &StepLine::failed, this, &ChecklistPane::failed);
    connect(m_ask, &StepLine::opened, this, [this] { m_foot->setCurrentWidget(m_ask); });
    connect(m_ask, &StepLine::closed, this, [this] {
        const bool hadKeyboard = m_ask->edit().hasFocus();
        m_foot->setCurrentIndex(0);
        if (hadKeyboard)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &ChecklistModel::failed, this, &ChecklistPane::failed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ChecklistPane::showWhetherEmpty);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChecklistPane::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistPane::showCurrent);
    connect(&context.document, &Document::readOnlyChanged, this, &ChecklistPane::showCurrent);
    connect(&context.navigator, &Navigator::arrived, this, &ChecklistPane::follow);
    connect(m_list, &QListView::clicked, this, &ChecklistPane::openOrClose);
    connect(m_list, &QListView::doubleClicked, this, &ChecklistPane::openOrClose);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_model.kindOf(index) == ChecklistModel::Kind::Task)
            m_context.navigator.goTo(m_model.subjectOf(index));
    });
    // Some conditions wait for time to pass.
    connect(&m_clockTick, &QTimer::timeout, &m_model, &ChecklistModel::lookAtClock);
    m_clockTick.start(std::chrono::seconds(20));
    showWhetherEmpty();
    chooseFirst();
    if (m_ask->restore())
        m_foot->setCurrentWidget(m_ask);
}

ChecklistPane::~ChecklistPane()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
    // The line and the view must not outlive their model.
    delete m_ask;
    delete m_list;
}

QWidget *ChecklistPane::makeAddLine()
{
    m_text->setAccessibleName(tr("New step"));
    m_text->setAccessibleDescription(tr("Enter adds it to the list."));
    for (const ActionCategory category :
         {ActionCategory::Task, ActionCategory::Mitigating, ActionCategory::Verification})
        m_category->addItem(ChecklistModel::nameOf(category), QVariant::fromValue(category));
    m_category->setAccessibleName(tr("Kind of the new step"));
    followReadOnly(m_text, m_context.document, tr("Add a step"));
    followReadOnly(m_category, m_context.document);
    auto *adding = new QWidget(m_foot);
    auto *layout = new QHBoxLayout(adding);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_category);
    connect(m_text, &QLineEdit::returnPressed, this, &ChecklistPane::add);
    auto *draft =
        new LineDraft(m_text, m_context.document, m_context.clock, {EntityKind::Unknown, {}}, u"ChecklistModel"_s);
    connect(draft, &LineDraft::failed, this, &ChecklistPane::failed);
    draft->restore();
    return adding;
}

void ChecklistPane::makeOffers()
{
    m_tick = offer(tr("&Tick the step, or open it again"), Qt::Key_Space, &ChecklistPane::tick);
    m_owner = offer(tr("Wh&o does the step…"), Qt::Key_O, nullptr);
    m_note = offer(tr("&Note on the step…"), Qt::Key_N, nullptr);
    m_skip = offer(tr("&Skip the step because…"), Qt::Key_S, nullptr);
    m_reopen = offer(tr("Take back that it was skipped"), Qt::Key_U, &ChecklistPane::reopen);
    offer(tr("Show or hide what comes &later"), Qt::Key_L, &ChecklistPane::showOrHideLater);
    connect(m_owner, &QAction::triggered, this, [this] { ask(StepWord::Owner); });
    connect(m_note, &QAction::triggered, this, [this] { ask(StepWord::Note); });
    connect(m_skip, &QAction::triggered, this, [this] { ask(StepWord::Skipped); });
}

QAction *ChecklistPane::offer(const QString &text, const QKeySequence &key, void (ChecklistPane::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    m_offers.append(action);
    return action;
}

void ChecklistPane::tick()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_model.kindOf(current) == ChecklistModel::Kind::Section)
        openOrClose(current);
    else if (current.flags().testFlag(Qt::ItemIsUserCheckable))
        m_model.setData(current, current.data(ChecklistModel::DoneRole).toBool() ? Qt::Unchecked : Qt::Checked,
                        Qt::CheckStateRole);
}

void ChecklistPane::reopen()
{
    m_model.reopen(m_list->currentIndex());
}

void ChecklistPane::showOrHideLater()
{
    setShowsLater(!showsLater());
}

void ChecklistPane::ask(StepWord word)
{
    m_ask->ask(m_list->currentIndex(), word);
}

void ChecklistPane::add()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    const auto category = m_category->currentData().value<ActionCategory>();
    const auto performed = m_context.document.perform(
        tr("step “%1”").arg(text.left(40)),
        {evenkeel::addAction(text, category, ActionHorizon::During, {}, {}, m_context.clock.now())});
    if (performed)
        m_text->clear();
    else
        emit failed(performed.error());
}

void ChecklistPane::follow(const EntityRef &entity)
{
    if (entity.kind != EntityKind::ActionItem && entity.kind != EntityKind::StepRecord)
        return;
    if (const QModelIndex index = m_model.reveal(entity.id); index.isValid())
        m_list->setCurrentIndex(index);
}

// The first that is still to be done, so that the keys of the list mean something at once.
void ChecklistPane::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const auto kind = m_model.kindOf(index);
        const bool isStep = kind == ChecklistModel::Kind::Step || kind == ChecklistModel::Kind::Task;
        if (!isStep || index.data(ChecklistModel::SettledRole).toBool())
            continue;
        m_list->setCurrentIndex(index);
        if (const QModelIndex section = m_model.sectionOf(index); section.isValid())
            m_list->scrollTo(section, QAbstractItemView::PositionAtTop);
        return;
    }
}

void ChecklistPane::openOrClose(const QModelIndex &section)
{
    if (m_model.kindOf(section) == ChecklistModel::Kind::Section)
        m_model.setOpen(section, !section.data(ChecklistModel::OpenRole).toBool());
}

// Right opens a section, Left closes it, from any of its rows.
bool ChecklistPane::takeArrow(int key)
{
    const QModelIndex section = m_model.sectionOf(m_list->currentIndex());
    if (!section.isValid())
        return false;
    const bool opens = key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    if (!opens)
        m_list->setCurrentIndex(section);
    m_model.setOpen(section, opens);
    return true;
}

bool ChecklistPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == 0;
        const bool arrow = press->key() == Qt::Key_Left || press->key() == Qt::Key_Right;
        if (plain && arrow && takeArrow(press->key()))
            return true;
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (plain && enter && m_model.kindOf(m_list->currentIndex()) == ChecklistModel::Kind::Section) {
            openOrClose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDetail();
}

void ChecklistPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_owner->setEnabled(m_model.takes(current, StepWord::Owner));
    m_note->setEnabled(m_model.takes(current, StepWord::Note));
    m_skip->setEnabled(m_model.takes(current, StepWord::Skipped));
    m_reopen->setEnabled(!m_context.document.isReadOnly() && current.data(ChecklistModel::SkippedRole).toBool());
    m_tick->setEnabled(current.isValid());
    m_detail->setText(current.data(ChecklistModel::DetailRole).toString());
    fitDetail();
}

// Room for two lines is kept wherever the playbook explains its steps, so that walking down the list doesn't shake it;
// but in a low dock the steps come first.
void ChecklistPane::fitDetail()
{
    const auto &checklists = m_context.playbook.playbook().checklists;
    const bool explains = std::ranges::any_of(checklists, [](const Checklist &checklist) {
        return std::ranges::any_of(checklist.steps, [](const ChecklistStep &step) { return !step.detail.isEmpty(); });
    });
    constexpr int Enough = 16;
    const int line = fontMetrics().lineSpacing();
    const int wanted = m_detail->text().isEmpty() ? 0 : m_detail->heightForWidth(m_detailRoom->viewport()->width());
    const bool isLow = height() < Enough * line;
    m_detailRoom->setFixedHeight(std::clamp(wanted, 2 * line, (isLow ? 2 : 6) * line));
    m_detailRoom->setVisible(explains && !m_list->isHidden() && (wanted > 0 || !isLow));
}

void ChecklistPane::showWhetherEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_text) : m_list);
    if (!m_list->currentIndex().isValid())
        chooseFirst();
    showCurrent();
}

}  // namespace evenkeel
