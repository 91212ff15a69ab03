// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/reviewpage.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/sealing.h"
#include "models/items/reviewcommentsmodel.h"
#include "models/items/reviewersmodel.h"
#include "models/items/sharingsmodel.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/postmortem/aboutpage.h"
#include "widgets/postmortem/reviewstep.h"
#include "widgets/tables/tablepane.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_about(new AboutPage(context, this)), m_step(new ReviewStep(context, this)),
      m_lacking(new QLabel(this)), m_missing(new QListView(this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Comments, reviewers and sharing"));
    for (int tab = 0; tab <= int(Tab::Shared); ++tab)
        m_tabs->addTab(QString());
    m_stack->setMinimumHeight(8 * fontMetrics().lineSpacing());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_step);
    column->addWidget(m_about);
    column->addWidget(makeMissing());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_about);

    connect(m_about, &AboutPage::failed, this, &ReviewPage::failed);
    connect(m_about, &AboutPage::noticed, this, &ReviewPage::noticed);
    connect(m_step, &ReviewStep::failed, this, &ReviewPage::failed);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&context.playbook, &PlaybookRun::changed, this, &ReviewPage::lookAgain);
    connect(&context.document, &Document::changed, this, &ReviewPage::nameTabs);
    nameTabs();
}

QWidget *ReviewPage::makeMissing()
{
    auto *box = new QWidget(this);
    m_missing->setItemDelegate(new WrapDelegate(m_missing));
    m_missing->setModel(&m_missingModel);
    m_missing->setWordWrap(true);
    m_missing->setResizeMode(QListView::Adjust);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missing->setAccessibleName(tr("What is missing"));
    m_missing->setAccessibleDescription(tr("Enter goes to where it is given."));
    m_missing->setToolTip(m_missing->accessibleDescription());
    m_missing->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_missing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_missing->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_missing->setMaximumHeight(7 * fontMetrics().lineSpacing());
    m_lacking->setWordWrap(true);
    m_lacking->setBuddy(m_missing);
    connect(m_missing, &QListView::activated, this,
            [this](const QModelIndex &index) { emit goneTo(m_missingModel.partAt(index.row())); });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_lacking);
    column->addWidget(m_missing);
    return box;
}

TablePane *ReviewPage::makeComments()
{
    auto model = std::make_unique<ReviewCommentsModel>(m_context.document, m_context.clock);
    m_commentsModel = model.get();
    auto *pane = new TablePane(m_context, std::move(model),
                               {tr("Comments"),
                                tr("No comment is open."),
                                tr("Select words in a section and press Ctrl+Alt+M to comment on them. F9 goes from "
                                   "one comment to the next."),
                                {}},
                               int(ReviewCommentsModel::Column::Text), this);
    pane->view().setAccessibleDescription(tr("Enter goes to the words, Space settles the comment."));
    pane->view().setToolTip(pane->view().accessibleDescription());
    pane->view().installEventFilter(this);
    connect(pane, &TablePane::failed, this, &ReviewPage::failed);
    return pane;
}

TablePane *ReviewPage::makeReviewers()
{
    auto *pane = new TablePane(m_context, std::make_unique<ReviewersModel>(m_context.document, m_context.clock),
                               {tr("Reviewers"), tr("Nobody is asked to review it."),
                                tr("Type a name below. What they say is kept with the words they read: when those "
                                   "change, it shows."),
                                tr("Ask somebody to review it")},
                               int(ReviewersModel::Column::Verdict), this);
    pane->view().setAccessibleDescription(tr("Enter on what they say changes it, Delete drops a reviewer."));
    pane->view().setToolTip(pane->view().accessibleDescription());
    pane->view().installEventFilter(this);
    connect(pane, &TablePane::failed, this, &ReviewPage::failed);
    connect(pane, &TablePane::added, this, [this, pane](const QString &person) {
        if (!perform(tr("ask %1 to review").arg(person),
                     evenkeel::askReviewer(m_context.document.incident(), person, m_context.clock.now())))
            pane->refuse();
    });
    return pane;
}

TablePane *ReviewPage::makeSharings()
{
    auto *pane =
        new TablePane(m_context, std::make_unique<SharingsModel>(m_context.document, m_context.clock),
                      {tr("Shared"), tr("It was shared with nobody."),
                       tr("Type below with whom, and how: “all engineers via mail”."), tr("Shared with … via …")},
                      int(SharingsModel::Column::With), this);
    pane->view().setAccessibleDescription(tr("Delete takes a line away."));
    pane->view().installEventFilter(this);
    connect(pane, &TablePane::failed, this, &ReviewPage::failed);
    connect(pane, &TablePane::added, this, [this, pane](const QString &text) {
        const QString via = tr(" via ", "between with whom something was shared and how");
        const qsizetype at = text.lastIndexOf(via, -1, Qt::CaseInsensitive);
        const SharingDraft draft{at < 0 ? text : text.left(at), at < 0 ? QString() : text.mid(at + via.size()),
                                 Audience::Internal};
        if (!perform(tr("postmortem shared with %1").arg(draft.with),
                     sharePostmortem(m_context.document.incident(), draft, {.now = m_context.clock.now()})))
            pane->refuse();
    });
    return pane;
}

void ReviewPage::makeTables()
{
    if (m_comments)
        return;
    m_comments = makeComments();
    m_reviewers = makeReviewers();
    m_sharings = makeSharings();
    m_settledToo = new QCheckBox(tr("Settled ones too"), m_comments);
    m_comments->layout()->addWidget(m_settledToo);
    connect(m_settledToo, &QCheckBox::toggled, m_commentsModel, &ReviewCommentsModel::setShowsSettled);
    for (TablePane *table : {m_comments, m_reviewers, m_sharings}) {
        table->letShrink();
        m_stack->addWidget(table);  // in the order of the tabs
    }
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    nameTabs();
}

void ReviewPage::bringUp(Tab tab)
{
    makeTables();
    m_tabs->setCurrentIndex(int(tab));
}

void ReviewPage::nameTabs()
{
    const auto named = [this](Tab tab, const QString &name, int count) {
        m_tabs->setTabText(int(tab), count > 0 ? u"%1 (%2)"_s.arg(name).arg(count) : name);
    };
    const Incident &incident = m_context.document.incident();
    named(Tab::Comments, tr("Comments"), int(openComments(incident).size()));
    named(Tab::Reviewers, tr("Reviewers"), int(incident.reviewers().all().size()));
    named(Tab::Shared, tr("Shared"), int(incident.sharings().all().size()));
    // Where all are settled, they are still to be found.
    if (m_settledToo)
        m_settledToo->setVisible(incident.reviewComments().size() > 0);
}

void ReviewPage::restoreDrafts()
{
    m_about->restoreDrafts();
}

void ReviewPage::askReviewer()
{
    bringUp(Tab::Reviewers);
    m_reviewers->addLine().setFocus(Qt::OtherFocusReason);
}

void ReviewPage::share()
{
    bringUp(Tab::Shared);
    m_sharings->addLine().setFocus(Qt::OtherFocusReason);
}

void ReviewPage::pointAt(const MissingPart &part)
{
    if (part.place.kind == EntityKind::Reviewer && part.place.id.isNull())
        return askReviewer();
    if (part.place.kind == EntityKind::Reviewer) {
        bringUp(Tab::Reviewers);
        m_reviewers->view().setCurrentIndex(
            m_reviewers->model().indexOf(part.place.id, int(ReviewersModel::Column::Verdict)));
        m_reviewers->view().setFocus(Qt::OtherFocusReason);
    } else {
        m_about->pointAt(part.field);
    }
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeTables();
    lookAgain();
}

void ReviewPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isStale)
        QMetaObject::invokeMethod(this, &ReviewPage::lookAgain, Qt::QueuedConnection);
}

// Not before it is seen: it reads all of the postmortem. What lies behind another pane's tab counts as visible.
void ReviewPage::lookAgain()
{
    m_isStale = visibleRegion().isEmpty();
    if (m_isStale)
        return;
    const bool isSealed = currentSeal(m_context.document.incident());
    const PostmortemState next = m_step->next();
    m_missingModel.show(isSealed ? QList<MissingPart>() : missingFor(next, m_context.playbook.context()));
    const bool lacks = m_missingModel.rowCount() > 0;
    m_missing->setVisible(lacks);
    m_lacking->setVisible(!isSealed);
    const bool toReview = next == PostmortemState::Review;
    m_lacking->setText(lacks ? (toReview ? tr("Before it goes to review:") : tr("Before it is final:"))
                             : (toReview ? tr("Nothing is missing before it goes to review.")
                                         : tr("Nothing is missing before it is final.")));
}

bool ReviewPage::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

void ReviewPage::settleChosen()
{
    const QModelIndex current = m_comments->view().currentIndex();
    const QModelIndex state = current.siblingAtColumn(int(ReviewCommentsModel::Column::State));
    if (!current.isValid())
        return;
    const bool isSettled = state.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_comments->model().setData(state, isSettled ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ReviewPage::dropChosen()
{
    const bool ofReviewers = m_stack->currentWidget() == m_reviewers;
    const TablePane *pane = ofReviewers ? m_reviewers : m_sharings;
    const EntityId chosen = pane->view().currentIndex().data(EntityListModel::IdRole).value<EntityId>();
    const Incident &incident = m_context.document.incident();
    if (ofReviewers)
        perform(tr("drop the reviewer"), removeEntity(incident.reviewers(), chosen));
    else
        perform(tr("take away that it was shared"), removeSharing(incident, chosen));
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_comments)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ofComments = watched == &m_comments->view();
    if (ofComments && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        const QModelIndex current = m_comments->view().currentIndex();
        if (current.isValid())
            emit commentChosen(current.data(EntityListModel::IdRole).value<EntityId>());
        return true;
    }
    if (ofComments && key == Qt::Key_Space) {
        settleChosen();
        return true;
    }
    if (!ofComments && key == Qt::Key_Delete) {
        dropChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
