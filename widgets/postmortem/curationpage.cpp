// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/curationpage.h"

#include "models/document/document.h"
#include "models/items/curationmodel.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/enumchoice.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/curationdelegate.h"
#include "widgets/tables/chosencolumns.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;
using CurationColumn = CurationModel::Column;

namespace {

// Letters that fit beside the lines' own words before a column is left to the line below the table.
constexpr int RoomForKnown = 90;
constexpr int RoomForEvidence = 55;

}  // namespace

CurationPage::CurationPage(const PaneContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of the postmortem"));
}

CurationPage::~CurationPage()
{
    // The view must not outlive its model.
    delete m_view;
}

void CurationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model)
        m_model->setActive(true);
    else
        make();
}

void CurationPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_model)
        m_model->setActive(false);
}

void CurationPage::make()
{
    m_model = new CurationModel(m_context.document, m_context.clock, this);
    m_banner = new BannerBar(this);
    m_counts = new QLabel(this);
    m_counts->setWordWrap(true);
    m_empty = new EmptyNote(tr("No line yet."),
                            tr("What is logged on the timeline appears here. Leave out what a reader doesn't need, "
                               "put the rest in their words, and say what shows it. The record stays as it is."),
                            m_context.document, this);
    m_nothing = new QLabel(tr("No line is like this. Choose “All lines” above to see the others."), this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail = new QLabel(this);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAccessibleDescription(tr("The chosen line in full"));
    m_keys = new QLabel(tr("Del leaves out, K keeps, F2 rewords, T sets the time, E the evidence, M merges, Enter goes "
                           "to the entry"),
                        this);
    m_keys->setWordWrap(true);
    theme::Ink::set(m_keys, theme::subdued);
    makeView();
    makeFilter();
    makeActions();

    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_banner);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_keys);
    connectModel();
    showCounts();
    m_view->setCurrentIndex(m_model->index(0, int(CurationColumn::Text)));
    showCurrent();
    fitColumns();
    if (hasFocus())
        m_view->setFocus();
    emit made(this);
}

void CurationPage::makeView()
{
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    auto *delegate = new CurationDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("Timeline for the reader"));
    m_view->setAccessibleDescription(tr("Delete leaves lines out, K keeps them, F2 puts a line in other words, T gives "
                                        "it another time, E says what shows it, M merges the chosen lines into the "
                                        "first, Enter goes to the entry."));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    // As tall as there is room for: it is the table that is scrolled, and not the page around it.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setMinimumHeight(4 * fontMetrics().height());
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(int(CurationColumn::Text), QHeaderView::Stretch);
    m_view->horizontalHeader()->setResizeContentsPrecision(100);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::narrow(this));
    m_columns = new ChosenColumns(m_view->horizontalHeader(), u"curation"_s);
    connect(m_columns, &ChosenColumns::restored, this, &CurationPage::showCounts);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    connect(delegate, &CurationDelegate::failed, this, &CurationPage::failed);
    delegate->keepDrafts(m_context, EntityKind::CuratedLine, m_banner);
}

void CurationPage::makeFilter()
{
    m_filter = new QComboBox(this);
    m_filter->setAccessibleName(tr("Which lines are shown"));
    for (const auto &[filter, name] : {std::pair(CurationFilter::All, tr("All lines")),
                                       {CurationFilter::Kept, tr("Kept")},
                                       {CurationFilter::LeftOut, tr("Left out")},
                                       {CurationFilter::Unshown, tr("Claims without evidence")}})
        m_filter->addItem(name, int(filter));
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setFilter(chosen<CurationFilter>(m_filter)); });
}

QAction *CurationPage::addAction(const QString &text, const QList<QKeySequence> &keys, void (CurationPage::*slot)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcuts(keys);
    // Letters are the table's own only: what is typed into a cell stays words.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void CurationPage::makeActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_edits = {
        addAction(tr("&Leave out"), {Qt::Key_Delete, Qt::Key_Backspace}, &CurationPage::drop),
        addAction(tr("&Keep"), {Qt::Key_K}, &CurationPage::keep),
        addAction(tr("&Put in other words"), {Qt::Key_F2}, &CurationPage::editText),
        addAction(tr("Give another &time"), {Qt::Key_T}, &CurationPage::editTime),
        addAction(tr("Say what shows it (&evidence)"), {Qt::Key_E}, &CurationPage::editEvidence),
        addAction(tr("Say &why it is left out"), {Qt::Key_W}, &CurationPage::editReason),
        addAction(tr("&Merge into the first"), {Qt::Key_M}, &CurationPage::merge),
        addAction(tr("Take &apart"), {Qt::SHIFT | Qt::Key_M}, &CurationPage::takeApart),
        addAction(tr("Tell as &recorded"), {}, &CurationPage::tellAsRecorded),
    };
    addAction(tr("&Go to the entry"), {Qt::Key_Return, Qt::Key_Enter}, &CurationPage::goToEntry);
    m_showLeftOut = new QAction(tr("Show what is left &out"), m_view);
    m_showLeftOut->setCheckable(true);
    connect(m_showLeftOut, &QAction::triggered, this,
            [this](bool shown) { choose(m_filter, shown ? CurationFilter::All : CurationFilter::Kept); });
    m_view->addAction(m_showLeftOut);
}

void CurationPage::connectModel()
{
    connect(m_model, &CurationModel::failed, this, &CurationPage::failed);
    connect(m_model, &CurationModel::counted, this, &CurationPage::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CurationPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CurationPage::findCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CurationPage::noticeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CurationPage::enableActions);
    // When the past is shown, the model's lines are still those of now: counts follow when it has read them.
    connect(&m_context.document, &Document::readOnlyChanged, this, [this] {
        enableActions();
        m_keys->setVisible(m_model->rowCount() > 0 && !m_context.document.isReadOnly());
    });
    connect(&m_context.navigator, &Navigator::arrived, this, &CurationPage::follow);
}

QList<EntityId> CurationPage::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<EntityId> entries;
    for (const QModelIndex &row : std::as_const(rows))
        entries.append(m_model->entryAt(row));
    if (entries.isEmpty() && m_view->currentIndex().isValid())
        entries.append(m_model->entryAt(m_view->currentIndex()));
    return entries;
}

void CurationPage::drop()
{
    if (const QList<EntityId> lines = selected(); !lines.isEmpty())
        m_model->drop(lines);
}

void CurationPage::keep()
{
    if (const QList<EntityId> lines = selected(); !lines.isEmpty())
        m_model->keep(lines);
}

void CurationPage::editCell(int column)
{
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(column);
    if (!cell.flags().testFlag(Qt::ItemIsEditable))
        return;
    // A narrow table leaves columns out.
    m_view->showColumn(column);
    m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(cell);
    m_view->edit(cell);
}

// Of the cell that is current, where it can be edited: that is what F2 does in tables.
void CurationPage::editText()
{
    const QModelIndex current = m_view->currentIndex();
    editCell(current.flags().testFlag(Qt::ItemIsEditable) ? current.column() : int(CurationColumn::Text));
}

void CurationPage::editTime()
{
    editCell(int(CurationColumn::Time));
}

void CurationPage::editEvidence()
{
    editCell(int(CurationColumn::Evidence));
}

void CurationPage::editReason()
{
    editCell(int(CurationColumn::Because));
}

void CurationPage::merge()
{
    const QList<EntityId> lines = selected();
    if (lines.size() < 2) {
        m_banner->show(tr("Choose two lines or more, with Shift and the arrows or with Ctrl, then press M."));
        return;
    }
    m_banner->dismiss();
    m_model->merge(lines, lines.first());
}

void CurationPage::takeApart()
{
    if (const QList<EntityId> lines = selected(); !lines.isEmpty())
        m_model->takeApart(lines);
}

void CurationPage::tellAsRecorded()
{
    if (const QList<EntityId> lines = selected(); !lines.isEmpty())
        m_model->tellAsRecorded(lines);
}

void CurationPage::goToEntry()
{
    if (const EntityId entry = m_model->entryAt(m_view->currentIndex()); !entry.isNull())
        m_context.navigator.goTo({EntityKind::Entry, entry});
}

void CurationPage::showCounts()
{
    const CuratedTimeline &timeline = m_model->timeline();
    const int all = int(timeline.lines().size());
    QStringList counts{tr("%1 of %n lines kept", nullptr, all).arg(timeline.keptCount())};
    if (timeline.unshownCount() > 0)
        counts.append(tr("%n claims without evidence", nullptr, timeline.unshownCount()));
    if (m_model->privateCount() > 0)
        counts.append(tr("%n private lines are in no report", nullptr, m_model->privateCount()));
    m_counts->setText(counts.join(u"; "_s));
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(all == 0);
    m_nothing->setVisible(all > 0 && !any);
    m_counts->setVisible(all > 0 || m_model->privateCount() > 0);
    m_filter->setVisible(all > 0);
    m_showLeftOut->setChecked(m_model->filter() == CurationFilter::All || m_model->filter() == CurationFilter::LeftOut);
    m_view->setColumnHidden(int(CurationColumn::Because), timeline.droppedCount() == 0
                                                              || m_model->filter() == CurationFilter::Kept
                                                              || m_model->filter() == CurationFilter::Unshown);
    m_keys->setVisible(any && !m_context.document.isReadOnly());
    setFocusProxy(any ? static_cast<QWidget *>(m_view) : m_filter);
    fitColumns();
    showCurrent();
}

void CurationPage::showCurrent()
{
    const QString detail = m_view->currentIndex().data(CurationModel::DetailRole).toString();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    enableActions();
}

void CurationPage::enableActions()
{
    const bool can = !m_context.document.isReadOnly() && m_view->currentIndex().isValid();
    for (QAction *edit : std::as_const(m_edits))
        edit->setEnabled(can);
}

bool CurationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// As wide as what is in them, and never so wide that the lines' own words have no room, until somebody chooses.
void CurationPage::fitColumns()
{
    if (!m_model)
        return;
    // Nor is a column taken from under who types into it.
    const auto editors = m_view->viewport()->findChildren<QLineEdit *>();
    if (!std::ranges::all_of(editors, &QWidget::isHidden))
        return;
    const int letters = m_view->width() / std::max(1, fontMetrics().averageCharWidth());
    m_view->setColumnHidden(int(CurationColumn::Known), letters < RoomForKnown);
    m_view->setColumnHidden(int(CurationColumn::Evidence), letters < RoomForEvidence);
    if (m_columns->isChosen())
        return;
    const ChosenColumns::Fitting fitting(*m_columns);
    const QAbstractItemView *view = m_view;  // which lets hints be asked
    const QHeaderView *header = m_view->horizontalHeader();
    for (const CurationColumn column :
         {CurationColumn::Time, CurationColumn::Evidence, CurationColumn::Known, CurationColumn::Because})
        if (!m_view->isColumnHidden(int(column)))
            m_view->setColumnWidth(
                int(column),
                std::min(std::max(view->sizeHintForColumn(int(column)) + 1, header->sectionSizeHint(int(column))),
                         column == CurationColumn::Time ? m_view->width() * 2 / 5 : m_view->width() / 5));
}

void CurationPage::noticeCurrent()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        m_current = m_model->entryAt(current);
        m_currentColumn = current.column();
    }
    showCurrent();
}

void CurationPage::findCurrent()
{
    if (const QModelIndex row = m_model->indexOf(m_current); row.isValid())
        m_view->setCurrentIndex(row.siblingAtColumn(m_currentColumn));
}

void CurationPage::follow(const EntityRef &entity)
{
    const QModelIndex row = entity.kind == EntityKind::Entry ? m_model->indexOf(entity.id) : QModelIndex();
    if (!row.isValid() || row.row() == m_view->currentIndex().row())
        return;
    m_view->setCurrentIndex(row.siblingAtColumn(int(CurationColumn::Text)));
    m_view->scrollTo(row);
}

}  // namespace evenkeel
