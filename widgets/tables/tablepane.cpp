// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/tablepane.h"

#include "models/items/entitylistmodel.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/tables/celldelegate.h"
#include "widgets/tables/chosencolumns.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int FewestToFilter = 8;  // fewer are found by looking
// Letters, or a third of the table: what is longer must not take the room of what the table is about.
constexpr int WidestColumn = 40;

}  // namespace

TablePane::TablePane(const PaneContext &context, std::unique_ptr<EntityListModel> model, Words words, int stretched,
                     QWidget *parent)
    : QWidget(parent), m_context(context), m_model(std::move(model)), m_banner(new BannerBar(this)),
      m_filter(new QLineEdit(this)), m_view(new QTableView(this)),
      m_empty(new EmptyNote(words.empty, words.lesson, context.document, this)), m_add(new QLineEdit(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(words.name));
    m_filter->setClearButtonEnabled(true);
    m_view->setModel(m_model.get());
    auto *delegate = new CellDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(words.name);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    // Which rows tell how wide things are: those in sight, and some more.
    m_view->horizontalHeader()->setResizeContentsPrecision(100);
    m_view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    // By the class of its model: a name in English that stays the same in every language.
    const QString key = QString::fromLatin1(m_model->metaObject()->className()) + words.key;
    m_columns = new ChosenColumns(m_view->horizontalHeader(), key);
    fitColumns(true);
    m_add->setAccessibleName(words.placeholder.isEmpty() ? words.name : words.placeholder);
    m_add->setVisible(!words.placeholder.isEmpty());
    m_add->setEnabled(!words.placeholder.isEmpty());
    followReadOnly(m_add, context.document, words.placeholder);

    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_add);
    setFocusProxy(m_view);

    connect(m_model.get(), &EntityListModel::failed, this, &TablePane::failed);
    connect(m_filter, &QLineEdit::textChanged, m_model.get(), &EntityListModel::setFilter);
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_add->text().trimmed();
        if (text.isEmpty() || m_add->isReadOnly())
            return;
        m_refused = false;
        emit added(text);
        if (!m_refused)
            m_add->clear();
    });
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &TablePane::showEmptyOrTable);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &TablePane::showEmptyOrTable);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &TablePane::showEmptyOrTable);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &TablePane::onReset);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePane::noticeCurrent);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
                    fitColumns(false);
            });
    if (!words.placeholder.isEmpty()) {
        auto *draft = new LineDraft(m_add, context.document, context.clock, {EntityKind::Unknown, {}}, key);
        connect(draft, &LineDraft::failed, this, &TablePane::failed);
        draft->restore();
    }
    connect(delegate, &CellDelegate::failed, this, &TablePane::failed);
    delegate->keepDrafts(context, m_model->kind(), m_banner);
    connect(&m_context.navigator, &Navigator::arrived, this, &TablePane::follow);
    connect(&context.playbook, &PlaybookRun::ticked, m_model.get(), &EntityListModel::lookAtClock);
    showEmptyOrTable();
}

TablePane::~TablePane()
{
    // The view must not outlive its model.
    delete m_view;
}

void TablePane::clearFilter()
{
    m_filter->clear();
}

void TablePane::letShrink()
{
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setMinimumHeight(5 * fontMetrics().height());
}

void TablePane::showEmptyOrTable()
{
    const bool empty = m_model->rowCount() == 0 && m_model->filter().isEmpty();
    fitColumns(!empty && m_view->isHidden());
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_filter->setVisible(m_model->rowCount() >= FewestToFilter || !m_model->filter().isEmpty());
    setFocusProxy(empty && m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_view);
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns(true);
}

void TablePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
    fitColumns(true);
}

void TablePane::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::narrow(this));
}

void TablePane::noticeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_current = current.data(EntityListModel::IdRole).value<EntityId>();
    m_currentCell = {current.column(), current.row()};
}

void TablePane::onReset()
{
    const QModelIndex row = m_current.isNull() ? m_model->index(m_currentCell.y(), 0) : m_model->indexOf(m_current);
    if (row.isValid())
        m_view->setCurrentIndex(row.siblingAtColumn(m_currentCell.x()));
}

// As wide as what is in them, until somebody chooses. They only grow while they are looked at: a table doesn't twitch.
void TablePane::fitColumns(bool alsoNarrower)
{
    if (m_columns->isChosen())
        return;
    const ChosenColumns::Fitting fitting(*m_columns);
    const QHeaderView *header = m_view->horizontalHeader();
    const QAbstractItemView *view = m_view;  // which lets hints be asked
    const int widest = std::max(WidestColumn * fontMetrics().averageCharWidth(), m_view->width() / 3);
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column) || header->sectionResizeMode(column) == QHeaderView::Stretch)
            continue;
        const int wanted =
            std::max(std::min(view->sizeHintForColumn(column) + 1, widest), header->sectionSizeHint(column));
        if (alsoNarrower || wanted > header->sectionSize(column))
            m_view->setColumnWidth(column, wanted);
    }
}

void TablePane::follow(const EntityRef &entity)
{
    QModelIndex row = m_model->indexOf(entity.id);
    if (!row.isValid() && !m_model->filter().isEmpty()) {
        const QString filter = m_filter->text();
        m_filter->clear();
        row = m_model->indexOf(entity.id);
        if (!row.isValid())
            m_filter->setText(filter);  // it isn't the filter that hides it
    }
    if (!row.isValid())
        return;
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->edit(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
