// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "app/desktop/documentbanners.h"
#include "app/desktop/recordtools.h"
#include "app/desktop/sheets.h"
#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/document/evidencestore.h"
#include "models/playbook/gate.h"
#include "models/report/postmortemreadiness.h"
#include "models/workspace/workspacefile.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enterpress.h"
#include "widgets/copy/selectioncopy.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/find/findbar.h"
#include "widgets/guardrail/guardrailbar.h"
#include "widgets/prompts/promptbar.h"
#include "widgets/situation/situationpane.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::unique_ptr<Document> document, const Clock &clock, const Settings *settings,
                       QWidget *parent)
    : QMainWindow(parent), m_document(std::move(document)), m_clock(*m_document, clock),
      m_playbook(*m_document, m_clock), m_actions(this), m_layout(*this)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setAnimated(false);  // panes stand where they belong at once
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    pressButtonsByEnter(this);
    // While the machine's fonts are still looked through, for which all that follows would wait.
    create();
    m_playbook.wait();
    readWorkspace();
    holdGuardrails(*m_document, m_playbook);
    holdReadiness(*m_document, m_playbook);
    makeCentre();
    const PaneContext context{*m_document, m_clock, m_navigator, m_playbook, settings};
    m_panes = new Panes(context, *this, m_layout);
    m_sheets = new Sheets(context, *this);
    const auto tell = [this](const Error &error) {
        // What a guardrail refused has a bar of its own, with what mends it.
        if (error.code != ErrorCode::Blocked)
            m_banner->show(error);
    };
    connect(m_panes, &Panes::failed, this, tell);
    connect(m_panes, &Panes::handOverRequested, m_sheets, &Sheets::handOver);
    connect(m_panes, &Panes::checkInRequested, m_sheets, &Sheets::checkIn);
    connect(m_panes, &Panes::goalReached, this, &MainWindow::goTo);
    connect(m_panes, &Panes::evidenceRequested, m_actions.action(ActionId::AttachFile), &QAction::trigger);
    connect(m_sheets, &Sheets::failed, this, tell);
    connect(m_panes, &Panes::respondersRequested, m_sheets, &Sheets::responders);
    connect(m_panes, &Panes::meetingRequested, m_sheets, &Sheets::meet);
    m_prompts = new PromptBar(context, this);
    setStatusBar(m_prompts);
    connect(m_prompts, &PromptBar::failed, this, tell);
    connect(m_prompts, &PromptBar::left, this, [this] { m_panes->enter(m_layout.centre()); });
    connect(m_prompts, &PromptBar::askingChanged, m_actions.action(ActionId::AskQuestions), &QAction::setChecked);
    m_actions.action(ActionId::AskQuestions)->setChecked(m_prompts->isAsking());
    connect(m_guardrails, &GuardrailBar::failed, this, tell);
    new DocumentBanners(*m_document, *m_banner, *this);
    m_selectionCopy = new SelectionCopy(*this, *m_document);
    makeMenus();
    connectActions();
    auto *tools = new RecordTools(context, {*this, m_actions, *m_banner, *m_travel});
    connect(m_panes, &Panes::made, tools, [tools](QWidget *pane) {
        if (auto *made = qobject_cast<TimelinePane *>(pane))
            tools->attend(*made);
    });
    connect(tools, &RecordTools::travelled, this, &MainWindow::showTitle);
    connect(tools, &RecordTools::redactionRequested, m_sheets, &Sheets::redact);
    connect(m_panes, &Panes::made, this, &MainWindow::paneMade);
    connect(m_sheets, &Sheets::meetingMade, this, &MainWindow::paneMade);
    connect(m_sheets, &Sheets::meetingLeft, this, &MainWindow::paneLeft);
    // Docks that were empty gave way to those that weren't; and panes know how little room they can do with only once
    // they are shown.
    connect(m_panes, &Panes::completed, this, [this] {
        m_arranged = m_layout.workspace() != m_arrangedAs;
        arrange();
        paintAnew();
    });
    connect(m_document.get(), &Document::expunged, this, &MainWindow::showUndo);
    connect(m_document.get(), &Document::changed, this, [this] {
        showTitle();
        showUndo();
    });
    connect(m_document.get(), &Document::pathChanged, this, &MainWindow::showTitle);
    showTitle();
    showUndo();
    showWorkspace();
}

MainWindow::~MainWindow()
{
    disconnect(m_document.get(), nullptr, this, nullptr);
    // The panes and sheets look at the document: they go first.
    delete m_sheets;
    delete takeCentralWidget();
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        delete dock;
    delete &m_panes->strip();
    delete m_prompts;
}

// What it says can wait: a file that is wrong is told of once there is a banner to tell it.
void MainWindow::readWorkspace()
{
    const auto workspace = WorkspaceFile::besideIncident(m_document->path());
    if (workspace)
        m_playbook.setSurroundings(workspace->surroundings);
    else
        QTimer::singleShot(0, this, [this, error = workspace.error()] { m_banner->show(error); });
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_banner = new BannerBar(centre);
    m_guardrails = new GuardrailBar({*m_document, m_clock, m_navigator, m_playbook}, centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_guardrails);
    m_travel = new TimeTravelBar({*m_document, m_clock, m_navigator, m_playbook}, centre);
    layout->addWidget(m_travel);
    setCentralWidget(centre);
    m_layout.setCentre(layout);
}

FindBar &MainWindow::findBar()
{
    if (!m_find) {
        m_find = new FindBar({*m_document, m_clock, m_navigator, m_playbook}, centralWidget());
        m_find->model().setWithoutPrivate(m_actions.action(ActionId::ShareView)->isChecked());
        auto *column = qobject_cast<QBoxLayout *>(centralWidget()->layout());
        column->insertWidget(column->indexOf(m_travel), m_find);
        setTabOrder(m_travel->previousInFocusChain(), m_find);
        connect(m_find, &FindBar::entered, m_panes, &Panes::enterCurrent);
    }
    return *m_find;
}

void MainWindow::makeMenus()
{
    for (const ActionMenu id : ActionRegistry::menus()) {
        QMenu *menu = menuBar()->addMenu(ActionRegistry::title(id));
        menu->addActions(m_actions.of(id));
        if (id == ActionMenu::View) {
            menu->addSeparator();
            menu->addActions(m_layout.toggles());
        }
    }
    m_workspaces = new QActionGroup(this);
    for (const ActionId id : {ActionId::WorkspaceRespond, ActionId::WorkspaceCommunicate, ActionId::WorkspaceReview})
        m_workspaces->addAction(m_actions.action(id));
}

void MainWindow::showWorkspace()
{
    const auto id = [this] {
        switch (m_layout.workspace()) {
        case Workspace::Communicate:
            return ActionId::WorkspaceCommunicate;
        case Workspace::Review:
            return ActionId::WorkspaceReview;
        case Workspace::Respond:
        case Workspace::Count:
            break;
        }
        return ActionId::WorkspaceRespond;
    }();
    m_actions.action(id)->setChecked(true);
}

// The keyboard stays where it was; a pane that went elsewhere, or out of sight, would leave it to a bar of tabs.
void MainWindow::switchTo(Workspace workspace)
{
    const QPointer<QWidget> focus = focusWidget();
    m_layout.switchTo(workspace);
    if (focus && DockLayout::isSeen(focus))
        focus->setFocus(Qt::OtherFocusReason);
    else
        m_panes->enter(m_layout.centre());
    paintAnew();
}

// A bar of tabs that was moved leaves a line behind, at scales like 150 % above all.
void MainWindow::paintAnew()
{
    update();
    for (QWidget *part : findChildren<QWidget *>())
        part->update();
}

void MainWindow::showTitle()
{
    const IncidentFacts &facts = m_document->incident().facts();
    const QString moment = m_travel->moment();
    // What was recovered may have lost its name.
    QString name = facts.title.isEmpty() ? QFileInfo(m_document->path()).fileName() : facts.title;
    if (m_actions.action(ActionId::ShareView)->isChecked())
        name = tr("%1, without what is private", "the incident's title").arg(name);
    if (facts.drill)
        name = tr("DRILL %1", "the incident's title").arg(name);
    setWindowTitle(moment.isEmpty() ? tr("%1 %2 – Evenkeel").arg(facts.key, name).trimmed()
                                    : tr("%1 %2, read-only, as known at %3 – Evenkeel").arg(facts.key, name, moment));
    setWindowFilePath(m_document->path());
}

void MainWindow::showUndo()
{
    const UndoStack &stack = m_document->undoStack();
    QAction *undo = m_actions.action(ActionId::Undo);
    QAction *redo = m_actions.action(ActionId::Redo);
    undo->setEnabled(stack.canUndo() && !m_document->isReadOnly());
    redo->setEnabled(stack.canRedo() && !m_document->isReadOnly());
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoName()) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoName()) : tr("&Redo"));
}

void MainWindow::setLeft(Instant left)
{
    m_sheets->setLeft(left);
}

void MainWindow::restoreArrangement(const QByteArray &geometry, const QByteArray &state)
{
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    // Docks have their places before they can be put elsewhere.
    if (!state.isEmpty())
        m_layout.reset();
    m_left = state;
    m_arranged = false;
    arrange();
}

void MainWindow::arrange()
{
    if (std::exchange(m_arranged, true))
        return;
    if (m_left.isEmpty() || !m_layout.restore(m_left))
        m_layout.reset();
    m_arrangedAs = m_layout.workspace();
    showWorkspace();
}

// Qt's own way leads into panes behind others, which count as shown, and can go round in circles there.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *begin = focusWidget() ? focusWidget() : this;
    QWidget *at = begin;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        const bool stops = (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !at->focusProxy() && at->isEnabled();
        if (stops && at->window() == this && DockLayout::isSeen(at)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != begin);
    return false;
}

// Making the centre's pane takes as long as a window manager takes to put a window up: both at once.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    arrange();
    QMetaObject::invokeMethod(this, &MainWindow::fillCentre, Qt::QueuedConnection);
}

void MainWindow::fillCentre()
{
    m_layout.pane(m_layout.centre());
    if (!focusWidget())
        timeline().logLine().focusEdit();
}

// Strip, timeline and log line are what somebody opens an incident for: the other panes follow once those are seen.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, [this] {
            emit painted();
            m_playbook.begin();
            m_panes->makeRest();
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_document->evidence().isStoring()
        && QMessageBox::warning(this, tr("A file is still being stored"),
                                tr("Closing stops it, and the file won't be part of the incident."),
                                QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel)
               != QMessageBox::Close) {
        event->ignore();
        return;
    }
    emit closing();
    // A pane that holds words under edit hands them over when it is hidden.
    QList<QWidget *> handedOver;
    for (QWidget *pane : m_layout.panes())
        if (pane->isVisible())
            handedOver.append(pane);
    for (QWidget *pane : handedOver)
        pane->hide();
    const auto drained = m_document->close();
    if (!drained) {
        const auto answer = QMessageBox::warning(
            this, tr("Not everything is on the disk"),
            drained.error().message() + u"\n\n"_s
                + tr("What isn't is kept on this machine and offered again when the incident is opened next."),
            QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Close) {
            for (QWidget *pane : handedOver)
                pane->show();
            event->ignore();
            return;
        }
    }
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(".keel"_L1))
            emit openRequested(url.toLocalFile());
}

}  // namespace evenkeel
