// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/nowpane.h"

#include "models/document/document.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/navigator.h"
#include "widgets/now/nowdelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace evenkeel {

NowPane::NowPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_navigator(context.navigator), m_model(context.document, context.clock),
      m_list(new QListView(this)),
      m_empty(new EmptyNote(
          tr("Nothing is due."),
          tr("Tasks with a time, updates that were promised, and what the response still lacks appear here."), this))
{
    m_list->setItemDelegate(new NowDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What is due"));
    m_list->setAccessibleDescription(tr("The most urgent first. Enter goes to what it concerns."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);

    const auto goTo = [this](const QModelIndex &index) { m_navigator.goTo(m_model.subjectOf(index)); };
    // What a click activates is the desktop's choice; here one press is enough, and a second one does no harm.
    connect(m_list, &QListView::activated, this, goTo);
    connect(m_list, &QListView::clicked, this, goTo);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &NowPane::showWhetherEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &NowPane::showWhetherEmpty);
    showWhetherEmpty();

    connect(&m_second, &QTimer::timeout, &m_model, &NowModel::tick);
    m_second.start(std::chrono::seconds(1));
}

void NowPane::showWhetherEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
}

}  // namespace evenkeel
