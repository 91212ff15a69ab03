// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "models/items/recentincidentsmodel.h"
#include "models/workspace/recentincidents.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enterpress.h"
#include "widgets/start/recentdelegate.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using RecentColumn = RecentIncidentsModel::Column;

QLabel *heading(const QString &text, qreal size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    return label;
}

// The first incident file among what is dragged; empty when there is none.
QString incidentFileIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(".keel"_L1, Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

}  // namespace

StartPage::StartPage(const RecentIncidents &recent, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_model(new RecentIncidentsModel(clock, this)), m_banner(new BannerBar(this)),
      m_declare(new QPushButton(tr("&Declare incident"), this)), m_open(new QPushButton(tr("&Open…"), this)),
      m_sample(new QPushButton(tr("&Try the sample"), this)), m_settings(new QPushButton(tr("&Settings…"), this)),
      m_playbooks(new QPushButton(tr("Play&books…"), this)), m_stack(new QStackedWidget(this)),
      m_forget(new QAction(tr("Remove from this list"), this))
{
    pressButtonsByEnter(this);
    setAccessibleName(tr("Start"));
    setAcceptDrops(true);
    m_declare->setAccessibleDescription(tr("Something is broken now: name it, and its timeline begins."));
    m_open->setAccessibleDescription(tr("An incident's file that is here already, or that somebody sent."));
    m_sample->setAccessibleDescription(tr("A made-up incident to look around in."));
    m_settings->setAccessibleDescription(tr("Your name, where new incidents go, how things look."));
    m_playbooks->setAccessibleDescription(tr("How you respond: levels, checklists, guardrails, clocks."));
    for (QPushButton *button : {m_declare, m_open, m_sample, m_playbooks, m_settings}) {
        button->setAutoDefault(true);
        button->setToolTip(button->accessibleDescription());
        // Room around the words: these are the ways on, and the first thing anybody sees.
        button->setMinimumSize(button->sizeHint() + QSize(2 * theme::wide(this), theme::narrow(this)));
    }
    m_declare->setDefault(true);
    // As in the window of an incident.
    const auto alsoBy = [this](const QKeySequence &key, QPushButton *button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    };
    alsoBy(QKeySequence::New, m_declare);
    alsoBy(QKeySequence::Open, m_open);
    alsoBy(Qt::CTRL | Qt::Key_Comma, m_settings);
    connect(m_declare, &QPushButton::clicked, this, &StartPage::declareRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested({}); });
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_settings, &QPushButton::clicked, this, &StartPage::settingsRequested);
    connect(m_playbooks, &QPushButton::clicked, this, &StartPage::playbooksRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_declare);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    buttons->addWidget(m_playbooks);
    buttons->addWidget(m_settings);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeWelcome());

    auto *layout = new QVBoxLayout(this);
    const int margin = 2 * theme::wide(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme::wide(this));
    layout->addWidget(m_banner);
    layout->addWidget(heading(u"Evenkeel"_s, 1.8, this));
    layout->addLayout(buttons);
    layout->addSpacing(theme::wide(this));
    layout->addWidget(m_stack, 1);

    connect(m_model, &RecentIncidentsModel::looked, this, &StartPage::onLooked);
    // Ages grow, and sticks are pulled out, while the page is looked at.
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->recheck();
    });
    tick->start(std::chrono::minutes(1));
    reload();
}

QWidget *StartPage::makeList()
{
    auto *page = new QWidget(this);
    m_list = new QTableView(page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setAccessibleName(tr("Recent incidents"));
    m_list->setAccessibleDescription(tr("Enter opens the chosen incident, Delete takes it off this list."));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(RecentColumn::Title), QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);

    auto *open = new QAction(tr("Open"), m_list);
    connect(open, &QAction::triggered, this, &StartPage::openCurrent);
    connect(m_list, &QTableView::activated, this, &StartPage::openCurrent);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    connect(m_forget, &QAction::triggered, this, &StartPage::forgetCurrent);
    m_list->addActions({open, m_forget});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Recent incidents"), 1.1, page));
    layout->addWidget(m_list, 1);
    return page;
}

QWidget *StartPage::makeWelcome()
{
    m_welcome = new QWidget(this);
    auto *layout = new QVBoxLayout(m_welcome);
    layout->setContentsMargins({});
    layout->setSpacing(theme::wide(this));
    layout->addWidget(heading(tr("No incident yet"), 1.1, m_welcome));
    const auto tell = [&](const QString &text) {
        auto *label = new QLabel(text, m_welcome);
        label->setWordWrap(true);
        // Longer lines are hard to read.
        label->setMaximumWidth(label->fontMetrics().averageCharWidth() * 100);
        layout->addWidget(label);
    };
    tell(
        tr("<b>Is something broken right now?</b> Declare an incident: a title and a severity are enough. From then on "
           "every line you type is safe on the disk, with its time."));
    tell(tr("<b>Did somebody send you a file?</b> Open it, or drop it here. One incident is one .keel file; copy it, "
            "mail it, keep it where you like."));
    tell(tr("<b>Is all calm?</b> The best time to try the sample: a checkout that failed, and how it was put right."));
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_welcome);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void StartPage::reload()
{
    const QString chosen = m_model->pathAt(m_list->currentIndex());
    m_model->setIncidents(m_recent.all());
    const QModelIndex again = m_model->indexOf(chosen);
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showListOrWelcome();
}

void StartPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString path = m_model->pathAt(current);
    if (path.isEmpty())
        return;
    // A share that doesn't answer must not hold the page: it can be told of another meanwhile.
    m_wanted = path;
    m_model->look(path);
}

void StartPage::onLooked(const QString &path, bool present)
{
    if (path != m_wanted)
        return;
    m_wanted.clear();
    if (present) {
        emit openRequested(path);
        return;
    }
    m_banner->show(Error{ErrorCode::NotFound, tr("this file isn't there any more"), path,
                         tr("If it was moved, open it from its new place; if it is on a stick or a share, connect that "
                            "and press Enter again.")},
                   {m_forget});
}

void StartPage::forgetCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (const auto removed = m_recent.remove(m_model->pathAt(current)); !removed) {
        m_banner->show(removed.error());
        return;
    }
    m_banner->dismiss();
    m_model->removeRow(current.row());
    showListOrWelcome();
}

void StartPage::showListOrWelcome()
{
    const bool any = m_model->rowCount() > 0;
    const bool hadFocus = m_list->hasFocus();
    m_stack->setCurrentIndex(any ? 0 : 1);
    setFocusProxy(any ? static_cast<QWidget *>(m_list) : m_declare);
    if (!any && hadFocus)
        m_declare->setFocus();
}

void StartPage::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!incidentFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QString path = incidentFileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit openRequested(path);
}

}  // namespace evenkeel
