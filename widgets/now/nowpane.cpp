// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/nowpane.h"

#include "models/document/document.h"
#include "widgets/aids/advicepanel.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/navigator.h"
#include "widgets/now/adviceline.h"
#include "widgets/now/nowdelegate.h"
#include "widgets/now/nowoffers.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace evenkeel {

NowPane::NowPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_navigator(context.navigator), m_model(context.document, context.playbook, context.clock),
      m_list(new QListView(this)), m_empty(new EmptyNote(tr("Nothing is due."),
                                                         tr("What the playbook asks for by a time, tasks, updates that "
                                                            "were promised, and what the response still lacks "
                                                            "appear here."),
                                                         context.document, this)),
      m_offers(new NowOffers(context, this))
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
    m_list->setAccessibleDescription(tr(
        "The most urgent first. Enter goes to what it concerns. What can be done about a line is offered below, each "
        "with its letter; P puts it off."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), 0, theme::narrow(this), 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_offers);
    auto *situation = new AdvicePanel(context, this);
    layout->addWidget(situation);
    connect(situation, &AdvicePanel::failed, this, &NowPane::failed);
    connect(situation, &AdvicePanel::goalReached, this, &NowPane::goalReached);
    auto *advice = new AdviceLine(context, this);
    layout->addWidget(advice);
    connect(advice, &AdviceLine::failed, this, &NowPane::failed);
    connect(advice, &AdviceLine::reliefRequested, this, &NowPane::reliefRequested);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);

    const auto goTo = [this](const QModelIndex &index) { m_navigator.goTo(m_model.subjectOf(index)); };
    // What a click activates is the desktop's choice; here one press is enough, and a second one does no harm.
    connect(m_list, &QListView::activated, this, goTo);
    connect(m_list, &QListView::clicked, this, goTo);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &NowPane::showWhetherEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &NowPane::showWhetherEmpty);
    showWhetherEmpty();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_chosen = m_list->hasFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NowPane::showOffers);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &NowPane::showOffers);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &NowPane::showOffers);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &NowPane::showOffers);
    connect(m_offers, &NowOffers::failed, this, &NowPane::failed);
    connect(m_offers, &NowOffers::handOverRequested, this, &NowPane::handOverRequested);
    connect(m_offers, &NowOffers::severityRequested, this, &NowPane::severityRequested);
    connect(m_offers, &NowOffers::checkInRequested, this, &NowPane::checkInRequested);
    connect(m_offers, &NowOffers::evidenceRequested, this, &NowPane::evidenceRequested);
    connect(m_offers, &NowOffers::wentThere, this, &NowPane::wentThere);
    connect(m_offers, &NowOffers::answered, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    showOffers();
}

void NowPane::showWhetherEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
}

void NowPane::showOffers()
{
    // What is most urgent is always at hand, unless somebody chose another or is about to answer.
    const bool isBusy = m_list->hasFocus() || m_offers->isAncestorOf(QApplication::focusWidget());
    if (m_model.rowCount() > 0 && (!m_list->currentIndex().isValid() || (!m_chosen && !isBusy)))
        m_list->setCurrentIndex(m_model.index(0));
    const QModelIndex current = m_list->currentIndex();
    m_offers->offer(m_model.itemAt(current));
}

bool NowPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && m_offers->takeKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
