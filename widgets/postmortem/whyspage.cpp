// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/whyspage.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/document/draftstore.h"
#include "models/incident/commands/whyverbs.h"
#include "models/postmortem/postmortemwriting.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/emptynote.h"
#include "widgets/postmortem/buttonrow.h"
#include "widgets/postmortem/frontstack.h"
#include "widgets/postmortem/whydelegate.h"
#include "widgets/tables/chosencolumns.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// In letters of the page's width.
constexpr int LettersForEvidence = 50;
constexpr int LettersForQuestions = 60;
constexpr int LinesForAll = 13;

QModelIndex firstColumn(const QModelIndex &index)
{
    return index.siblingAtColumn(0);
}

}  // namespace

WhysPage::WhysPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document), m_model(context.document, context.clock), m_hint(new QLabel(this)),
      m_stack(new FrontStack(this)), m_tree(new QTreeView(this)),
      m_buttons(new ButtonRow(tr("All that can be done with an answer"), this))
{
    auto *banner = new BannerBar(this);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_hint->setAccessibleName(tr("What to ask next"));
    m_tree->setModel(&m_model);
    m_tree->setAccessibleName(tr("Five whys"));
    m_tree->setAccessibleDescription(
        tr("Enter asks on, Ctrl+Enter adds another answer to the same question, F2 edits, Alt with the arrows moves."));
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::DoubleClicked);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTabKeyNavigation(false);
    m_tree->setWordWrap(true);
    m_tree->setExpandsOnDoubleClick(false);
    // As tall as there is room for: in a low window the tree is scrolled and not the page around it.
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *delegate = new WhyDelegate(m_tree, m_model);
    m_tree->setItemDelegate(delegate);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    // On two lines, as most answers are.
    header->resizeSection(int(WhyTreeModel::Column::End),
                          fontMetrics().horizontalAdvance(tr("The system allowed it")) * 2 / 3 + theme::wide(this));
    for (const auto column : {WhyTreeModel::Column::Evidence, WhyTreeModel::Column::Question})
        header->resizeSection(int(column), 18 * fontMetrics().averageCharWidth());
    // Asked before it is answered.
    header->moveSection(int(WhyTreeModel::Column::Question), 1);
    m_columns = new ChosenColumns(header, u"whys"_s);

    auto *empty = new QWidget(m_stack);
    auto *lesson = new QVBoxLayout(empty);
    lesson->setContentsMargins(0, 0, 0, 0);
    auto *note = new EmptyNote(tr("Nobody has asked why yet."),
                               tr("Begin with what users saw, and answer why that was so. Then ask of each answer "
                                  "why it was so, until the answer is that the system allowed it. One question may "
                                  "have several answers."),
                               context.document, empty);
    note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lesson->addWidget(note);
    auto *begin = new QPushButton(tr("Ask the first why"), empty);
    lesson->addWidget(begin, 0, Qt::AlignLeading);
    lesson->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tree);

    m_buttons->setSpacing(theme::narrow(this));
    addActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(banner);
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_buttons);

    connect(begin, &QPushButton::clicked, this, &WhysPage::askOn);
    connect(&m_model, &WhyTreeModel::failed, this, &WhysPage::failed);
    connect(delegate, &WhyDelegate::failed, this, &WhysPage::failed);
    connect(m_columns, &ChosenColumns::restored, this, &WhysPage::fitColumns);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhysPage::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, [this] {
            m_tree->expandAll();
            follow();
        });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        follow();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WhysPage::follow);
    connect(&context.document, &Document::readOnlyChanged, this, &WhysPage::follow);
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset
            || std::ranges::find(changes.touched, EntityKind::Seal, &EntityRef::kind) != changes.touched.end())
            follow();
    });
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    follow();
    adoptOlderDrafts(context.clock.now());
    delegate->keepDrafts(context, EntityKind::Why, banner);
}

// Editors write down what was typed while they go; by then there is nobody here to be told.
WhysPage::~WhysPage()
{
    m_document.disconnect(this);
    delete m_tree;
}

// Earlier versions kept what was typed under the answer's number.
void WhysPage::adoptOlderDrafts(Instant now)
{
    if (m_document.isReadOnly())
        return;
    const Incident &incident = m_document.incident();
    const EntityRef facts{EntityKind::Facts, incident.id()};
    for (Draft left : m_document.drafts().all()) {
        if (left.entity != facts || !left.field.startsWith("why."_L1))
            continue;
        const QString old = left.field;
        const auto answered = answerWhy(incident, old.mid(4).toInt(), left.text, now);
        // One that isn't asked yet is told of as a row that is gone.
        left.entity = {EntityKind::Why, answered ? answered->last().id : EntityId::generate(now)};
        left.field = WhyDelegate::answerField();
        if (m_document.drafts().keep(left))
            m_document.drafts().remove(facts, old);
    }
}

QAction *WhysPage::addAction(bool asButton, const QString &text, const QList<QKeySequence> &keys,
                             const std::function<void()> &triggered)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, triggered);
    m_buttons->menu().addAction(action);
    if (asButton) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(text);
        m_buttons->addButton(button);
    }
    return action;
}

void WhysPage::addActions()
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(true, tr("Ask why"), {Qt::Key_Return, Qt::Key_Enter}, [this] { askOn(); });
    addAction(true, tr("Another answer"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
              [this] { edit(m_model.branch(firstColumn(m_tree->currentIndex()))); });
    m_ofRow.append(addAction(true, tr("The system allowed it"), {Qt::ALT | Qt::Key_End},
                             [this] { m_model.toggleSystemAllowed(firstColumn(m_tree->currentIndex())); }));
    m_ofRow.append(
        addAction(true, tr("Evidence…"), {Qt::Key_F4}, [this] { editCell(WhyTreeModel::Column::Evidence); }));
    m_ofRow.append(addAction(true, tr("Question…"), {Qt::SHIFT | Qt::Key_F2},
                             [this] { editCell(WhyTreeModel::Column::Question); }));
    for (const auto &[text, key, direction] :
         {std::tuple(tr("Move up"), Qt::Key_Up, WhyTreeModel::Direction::Up),
          {tr("Move down"), Qt::Key_Down, WhyTreeModel::Direction::Down},
          {tr("Hang below the one above"), Qt::Key_Right, WhyTreeModel::Direction::In},
          {tr("Hang one further out"), Qt::Key_Left, WhyTreeModel::Direction::Out}})
        m_ofRow.append(addAction(false, text, {Qt::ALT | key}, [this, where = direction] { move(where); }));
    m_ofRow.append(addAction(true, tr("Remove"), {Qt::Key_Delete},
                             [this] { pointAt(m_model.remove(firstColumn(m_tree->currentIndex()))); }));
}

void WhysPage::askOn()
{
    // Nobody asks about an answer that isn't there yet.
    const QModelIndex at = firstColumn(m_tree->currentIndex());
    if (at.isValid() && at.data(Qt::EditRole).toString().trimmed().isEmpty())
        edit(m_model.idAt(at));
    else
        edit(m_model.askOn(at));
}

void WhysPage::move(WhyTreeModel::Direction direction)
{
    pointAt(m_model.move(firstColumn(m_tree->currentIndex()), direction));
}

void WhysPage::edit(EntityId why)
{
    if (why.isNull())
        return;
    follow();
    pointAt(why);
    m_tree->setFocus();
    m_tree->edit(m_model.indexOf(why));
}

void WhysPage::editCell(WhyTreeModel::Column column)
{
    const QModelIndex cell = m_tree->currentIndex().siblingAtColumn(int(column));
    m_tree->showColumn(int(column));
    m_tree->setCurrentIndex(cell);
    m_tree->edit(cell);
}

void WhysPage::pointAt(EntityId why)
{
    const QModelIndex at = m_model.indexOf(why);
    if (!at.isValid())
        return;
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
}

void WhysPage::follow()
{
    const bool isEmpty = m_model.rowCount() == 0;
    // Whoever had the keyboard in what goes is in what comes.
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    auto *begin = m_stack->widget(0)->findChild<QPushButton *>();
    QWidget *goTo = isEmpty ? static_cast<QWidget *>(begin) : m_tree;
    setFocusProxy(goTo);
    if (hadFocus && !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        goTo->setFocus();
    m_hint->setText(m_model.hintFor(firstColumn(m_tree->currentIndex())));
    fitColumns();
    m_hint->setVisible(!isEmpty);
    m_buttons->setVisible(!isEmpty);
    const bool canEdit = canWritePostmortem(m_document);
    begin->setEnabled(canEdit);
    // The window has its own on it, a field's history among them.
    for (QAction *action : m_tree->actions())
        if (action->parent() == m_tree)
            action->setEnabled(canEdit && (m_tree->currentIndex().isValid() || !m_ofRow.contains(action)));
}

void WhysPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// Answers come first: what else there is comes with room, or when it is edited. In a low page the tree is what is seen,
// and of what to ask next the first line.
void WhysPage::fitColumns()
{
    using enum WhyTreeModel::Column;
    const bool isLow = height() < LinesForAll * fontMetrics().lineSpacing();
    m_hint->setMaximumHeight(isLow ? fontMetrics().lineSpacing() : QWIDGETSIZE_MAX);
    m_hint->setToolTip(isLow ? m_hint->text() : QString());
    m_tree->setMinimumHeight((isLow ? 3 : 5) * fontMetrics().height());
    m_tree->setHeaderHidden(isLow);
    const int letters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    const auto hide = [this](WhyTreeModel::Column column, bool isHidden) {
        if (m_tree->currentIndex().column() != int(column))
            m_tree->setColumnHidden(int(column), isHidden);
    };
    hide(Evidence, letters < LettersForEvidence);
    // A deep answer would otherwise have room for a word a line.
    if (letters < LettersForEvidence)
        m_tree->setIndentation(theme::wide(this) / 2);
    else
        m_tree->resetIndentation();
    // Mostly all is asked by "Why?".
    hide(Question, !m_model.hasQuestions() || letters < LettersForQuestions);
}

}  // namespace evenkeel
