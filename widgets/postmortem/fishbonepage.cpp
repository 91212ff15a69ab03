// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/fishbonepage.h"

#include "models/document/document.h"
#include "models/incident/commands/factorverbs.h"
#include "models/postmortem/postmortemwriting.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/postmortem/buttonrow.h"
#include "widgets/postmortem/factordelegate.h"
#include "widgets/postmortem/fishboneview.h"
#include "widgets/tables/chosencolumns.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

FishbonePage::FishbonePage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document), m_model(context.document, context.clock),
      m_tree(new QTreeView(this)), m_view(new FishboneView), m_scroll(new QScrollArea(this)),
      m_empty(new EmptyNote(
          tr("No contributing factor yet."),
          tr("Write below what made it possible, or worse, one a line: conditions of the system, and no person. "
             "Categories put them on the bones of a fishbone, which is drawn here and in the report."),
          context.document, this)),
      m_splitter(new TurningSplitter(u"fishbone"_s, this)), m_bones(new QMenu(this))
{
    auto *banner = new BannerBar(this);
    m_tree->setModel(&m_model);
    m_tree->setAccessibleName(tr("Contributing factors"));
    m_tree->setAccessibleDescription(
        tr("F2 edits, F4 puts a factor on a category, Alt with Up and Down moves, Delete removes."));
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::DoubleClicked);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTabKeyNavigation(false);
    m_tree->setWordWrap(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMinimumHeight(5 * fontMetrics().height());
    auto *delegate = new FactorDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(int(FactorsModel::Column::Link), 18 * fontMetrics().averageCharWidth());
    new ChosenColumns(header, u"factors"_s);

    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    addNewFactors(column, context);
    auto *buttons = new ButtonRow(tr("All that can be done with a factor"), this);
    buttons->setSpacing(theme::narrow(this));
    addActions(buttons);
    column->addWidget(buttons);

    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(5 * fontMetrics().height());
    m_splitter->setOrientation(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_scroll);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(banner);
    layout->addWidget(m_splitter, 1);

    connect(&m_model, &FactorsModel::failed, this, &FishbonePage::failed);
    connect(delegate, &FactorDelegate::failed, this, &FishbonePage::failed);
    connect(&m_model, &FactorsModel::fishboneChanged, this, &FishbonePage::follow);
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, [](const EntityRef &touched) {
                return touched.kind == EntityKind::Facts;
            }))
            follow();
    });
    connect(&context.document, &Document::readOnlyChanged, this, &FishbonePage::follow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FishbonePage::followSelection);
    connect(m_view, &FishboneView::clicked, this, [this](EntityId id) {
        pointAt(id);
        m_tree->setFocus();
    });
    connect(m_bones, &QMenu::aboutToShow, this, &FishbonePage::fillBoneMenu);
    follow();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    delegate->keepDrafts(context, EntityKind::ListMember, banner);
}

// Editors write down what was typed while they go; by then there is nobody here to be told.
FishbonePage::~FishbonePage()
{
    m_document.disconnect(this);
    delete m_tree;
}

void FishbonePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->turn(Qt::Vertical, {height() / 2, height() / 2});
}

void FishbonePage::addNewFactors(QBoxLayout *column, const PaneContext &context)
{
    auto *banner = new BannerBar(this);
    column->addWidget(banner);
    auto *edit = new GrowingEdit(this);
    edit->setPlaceholderText(tr("New factors, one a line; Ctrl+Enter adds them"));
    edit->setAccessibleName(tr("New contributing factors"));
    edit->setAccessibleDescription(tr("One a line. Ctrl+Enter adds them to the category that is selected above."));
    column->addWidget(edit);
    // Under the name that earlier versions kept the whole list under, one a line: what is there isn't added again.
    DraftField field{{EntityKind::Facts, m_document.incident().id()},
                     u"list."_s + nameOf(ListName::Factor),
                     tr("New contributing factors"),
                     EntityKind::ListMember,
                     [](const Incident &) { return QString(); },
                     [this](const Incident &incident, const QString &text, Instant now) {
                         return addFactors(incident, text.split(u'\n'), m_model.boneAt(m_tree->currentIndex()), now);
                     }};
    field.adds = true;
    m_editor = new DraftEditor(edit, context.document, context.clock, std::move(field));
    connect(m_editor, &DraftEditor::failed, this, &FishbonePage::failed);
    auto *offer = new DraftOffer(banner, context.document, {m_editor}, this);
    connect(offer, &DraftOffer::restored, edit, [edit] { edit->setFocus(); });
}

QAction *FishbonePage::addAction(ButtonRow *buttons, const QString &text, const QList<QKeySequence> &keys,
                                 const std::function<void(const QModelIndex &)> &triggered)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(keys.isEmpty() ? text
                                      : tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, triggered] { triggered(m_tree->currentIndex().siblingAtColumn(0)); });
    if (buttons) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(text);
        buttons->addButton(button);
    }
    return action;
}

void FishbonePage::addActions(ButtonRow *buttons)
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_usual = addAction(buttons, tr("Usual categories"), {}, [this](const QModelIndex &) { m_model.addUsualBones(); });
    addAction(buttons, tr("New category"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
              [this](const QModelIndex &) {
                  const QModelIndex made = m_model.indexOf(m_model.addBone());
                  if (!made.isValid())
                      return;
                  editCell(made);
                  // Its name is only what it begins with.
                  for (auto *name : m_tree->viewport()->findChildren<QPlainTextEdit *>())
                      name->selectAll();
              });
    m_ofRow.append(addAction(buttons, tr("Put on…"), {Qt::Key_F4}, [this](const QModelIndex &) { showBoneMenu(); }));
    m_ofRow.append(addAction(buttons, tr("Link…"), {Qt::SHIFT | Qt::Key_F2}, [this](const QModelIndex &row) {
        editCell(row.siblingAtColumn(int(FactorsModel::Column::Link)));
    }));
    m_ofRow.append(addAction(nullptr, tr("Move up"), {Qt::ALT | Qt::Key_Up}, [this](const QModelIndex &row) {
        const EntityId id = m_model.idAt(row);
        if (m_model.moveUp(row))
            pointAt(id);
    }));
    m_ofRow.append(addAction(nullptr, tr("Move down"), {Qt::ALT | Qt::Key_Down}, [this](const QModelIndex &row) {
        const EntityId id = m_model.idAt(row);
        if (m_model.moveDown(row))
            pointAt(id);
    }));
    m_ofRow.append(
        addAction(buttons, tr("Remove"), {Qt::Key_Delete}, [this](const QModelIndex &row) { m_model.remove(row); }));
    buttons->menu().addActions(m_tree->actions());
}

void FishbonePage::fillBoneMenu()
{
    m_bones->clear();
    const QPersistentModelIndex row(m_tree->currentIndex().siblingAtColumn(0));
    const EntityId factor = m_model.idAt(row);
    const auto add = [&](const QString &name, EntityId bone) {
        QAction *action = m_bones->addAction(QString(name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_model.boneAt(row) == bone);
        connect(action, &QAction::triggered, this, [this, factor, bone] {
            if (m_model.putOn(m_model.indexOf(factor), bone))
                pointAt(factor);
        });
    };
    for (const FishboneBone &bone : m_model.fishbone().bones)
        add(bone.name, bone.id);
    add(FactorsModel::looseName(), {});
}

void FishbonePage::showBoneMenu()
{
    if (m_tree->currentIndex().siblingAtColumn(0).data(FactorsModel::CategoryRole).toBool())
        return;
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    m_bones->popup(m_tree->viewport()->mapToGlobal(row.bottomLeft()));
}

void FishbonePage::editCell(const QModelIndex &cell)
{
    m_tree->setFocus();
    m_tree->setCurrentIndex(cell);
    m_tree->scrollTo(cell);
    if (m_model.flags(cell).testFlag(Qt::ItemIsEditable))
        m_tree->edit(cell);
}

void FishbonePage::pointAt(EntityId member)
{
    const QModelIndex at = m_model.indexOf(member);
    if (!at.isValid())
        return;
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
}

void FishbonePage::follow()
{
    m_tree->expandAll();
    m_view->setFishbone(m_model.fishbone(),
                        {m_document.incident().facts().title.simplified(), FactorsModel::looseName(), tr("%1 more")},
                        m_model.description());
    m_usual->setVisible(m_model.fishbone().bones.isEmpty());
    const bool isEmpty = m_model.rowCount() == 0;
    // Whoever had the keyboard in what goes is in what stays.
    if (isEmpty && m_tree->hasFocus())
        m_editor->edit()->setFocus();
    const bool adds = canWritePostmortem(m_document);
    m_editor->edit()->setVisible(adds);
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    QWidget *editor = adds ? m_editor->edit() : nullptr;
    setFocusProxy(isEmpty ? editor : m_tree);
    followSelection();
}

void FishbonePage::followSelection()
{
    const QModelIndex row = m_tree->currentIndex().siblingAtColumn(0);
    const EntityId id = m_model.idAt(row);
    m_view->setCurrent(id);
    const bool edits = canWritePostmortem(m_document);
    // The window has its own on it, a field's history among them.
    for (QAction *action : m_tree->actions())
        if (action->parent() == m_tree)
            action->setEnabled(edits && (!id.isNull() || !m_ofRow.contains(action)));
    if (const QRect area = m_view->areaOf(id); !area.isEmpty() && isVisible())
        m_scroll->ensureVisible(area.center().x(), area.center().y(), area.width() / 2, area.height());
}

}  // namespace evenkeel
