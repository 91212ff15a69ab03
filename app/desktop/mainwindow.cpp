// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/core/error.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/bannerbar.h"
#include "widgets/now/nowpane.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/situation/situationpane.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/tables/actionspane.h"
#include "widgets/tables/commspane.h"
#include "widgets/tables/evidencepane.h"
#include "widgets/tables/hypothesespane.h"
#include "widgets/tables/rolespane.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::unique_ptr<Document> document, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_clock(clock), m_document(std::move(document)), m_actions(this), m_layout(*this)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    makePanes();
    makeMenus();
    connectActions();
    connectDocument();
    showTitle();
    showUndo();
    m_actions.action(ActionId::WorkspaceRespond)->setChecked(true);
    m_timeline->logLine().focusEdit();
}

MainWindow::~MainWindow()
{
    // The panes look at the document: they go first.
    delete takeCentralWidget();
    for (QDockWidget *dock : m_layout.all())
        delete dock;
    delete m_strip;
}

void MainWindow::makePanes()
{
    const PaneContext context{*m_document, m_clock, m_navigator};
    auto *centre = new QWidget(this);
    m_banner = new BannerBar(centre);
    m_timeline = new TimelinePane(context, centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_timeline, 1);
    centre->setFocusProxy(m_timeline);
    setCentralWidget(centre);

    m_strip = new StatusStrip(context, this);
    addToolBar(Qt::TopToolBarArea, m_strip);

    const auto add = [this](PaneId id, const QString &title, auto *pane) {
        m_layout.add(id, title, pane);
        connect(pane, &std::remove_pointer_t<decltype(pane)>::failed, this,
                [this](const Error &error) { m_banner->show(error); });
    };
    add(PaneId::Situation, tr("Situation"), new SituationPane(context));
    add(PaneId::Roles, tr("Roles"), new RolesPane(context));
    add(PaneId::Now, tr("Now"), new NowPane(context));
    add(PaneId::Checklist, tr("Checklist"), new ChecklistPane(context));
    add(PaneId::Hypotheses, tr("Hypotheses"), new HypothesesPane(context));
    add(PaneId::Comms, tr("Comms"), new CommsPane(context));
    add(PaneId::Actions, tr("Actions"), new ActionsPane(context));
    add(PaneId::Evidence, tr("Evidence"), new EvidencePane(context));
    add(PaneId::Postmortem, tr("Postmortem"), new PostmortemPane(context));
    connect(&m_navigator, &Navigator::arrived, this, &MainWindow::showPaneOf);
    connect(m_timeline, &TimelinePane::failed, this, [this](const Error &error) { m_banner->show(error); });
    connect(m_strip, &StatusStrip::failed, this, [this](const Error &error) { m_banner->show(error); });
    connect(m_strip, &StatusStrip::commanderRequested, this, [this] {
        m_layout.dock(PaneId::Roles)->show();
        m_layout.dock(PaneId::Roles)->raise();
        m_layout.dock(PaneId::Roles)->widget()->setFocus(Qt::OtherFocusReason);
    });
}

// Brings the pane to the front that shows what somebody went to.
void MainWindow::showPaneOf(const EntityRef &entity)
{
    const auto pane = [&]() -> std::optional<PaneId> {
        switch (entity.kind) {
        case EntityKind::Facts:
        case EntityKind::ImpactWindow:
        case EntityKind::Link:
            return PaneId::Situation;
        case EntityKind::RoleAssignment:
            return PaneId::Roles;
        case EntityKind::Hypothesis:
            return PaneId::Hypotheses;
        case EntityKind::ActionItem:
            return PaneId::Actions;
        case EntityKind::CommsDraft:
            return PaneId::Comms;
        case EntityKind::Evidence:
            return PaneId::Evidence;
        case EntityKind::PostmortemSection:
        case EntityKind::Why:
            return PaneId::Postmortem;
        case EntityKind::Entry:
        case EntityKind::ListMember:
        case EntityKind::Unknown:
            break;
        }
        return std::nullopt;
    }();
    if (!pane)
        return;
    m_layout.dock(*pane)->show();
    m_layout.dock(*pane)->raise();
}

void MainWindow::makeMenus()
{
    for (const ActionMenu id :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::Incident, ActionMenu::View, ActionMenu::Help}) {
        QMenu *menu = menuBar()->addMenu(ActionRegistry::title(id));
        menu->addActions(m_actions.of(id));
        if (id == ActionMenu::View) {
            menu->addSeparator();
            for (const QDockWidget *dock : m_layout.all())
                menu->addAction(dock->toggleViewAction());
        }
    }
    m_workspaces = new QActionGroup(this);
    for (const ActionId id : {ActionId::WorkspaceRespond, ActionId::WorkspaceCommunicate, ActionId::WorkspaceReview})
        m_workspaces->addAction(m_actions.action(id));
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { m_actions.connectTo(id, this, slot); };
    on(ActionId::Declare, [this] { emit declareRequested(); });
    on(ActionId::Open, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Open an incident"), QFileInfo(m_document->path()).path(), tr("Incidents (*.keel)"));
        if (!path.isEmpty())
            emit openRequested(path);
    });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Settings, [this] { emit settingsRequested(); });
    on(ActionId::Quit, [] { QCoreApplication::quit(); });
    on(ActionId::Undo, [this] { undoOrRedo(true); });
    on(ActionId::Redo, [this] { undoOrRedo(false); });
    on(ActionId::FocusLogLine, [this] { m_timeline->logLine().focusEdit(); });
    on(ActionId::FilterTimeline, [this] { m_timeline->filterBar().focusText(); });
    on(ActionId::PinEntry, [this] { m_timeline->pinCurrent(); });
    on(ActionId::MakeEntryPrivate, [this] { m_timeline->makeCurrentPrivate(); });
    on(ActionId::RemoveEntry, [this] { m_timeline->removeSelected(); });
    on(ActionId::ChangeSeverity, [this] { m_strip->openSeverity(); });
    on(ActionId::ChangeStatus, [this] { m_strip->openStatus(); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::WorkspaceRespond, [this] { m_layout.arrange(Workspace::Respond); });
    on(ActionId::WorkspaceCommunicate, [this] { m_layout.arrange(Workspace::Communicate); });
    on(ActionId::WorkspaceReview, [this] { m_layout.arrange(Workspace::Review); });
    on(ActionId::ResetLayout, [this] { m_layout.arrange(m_layout.workspace()); });
    on(ActionId::ShowUtc, [this](bool utc) { m_timeline->model().setUtc(utc); });
    on(ActionId::ShareView, [this](bool shared) { m_timeline->setShareView(shared); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Evenkeel"),
                           tr("Evenkeel %1\n\nRun an incident, keep its timeline, write its postmortem.\n"
                              "GPL-3.0-or-later")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectDocument()
{
    connect(m_document.get(), &Document::changed, this, [this] {
        showTitle();
        showUndo();
    });
    connect(m_document.get(), &Document::troubled, this, &MainWindow::onTroubled);
    connect(m_document.get(), &Document::troubleOver, m_banner, &BannerBar::dismiss);
    connect(m_document.get(), &Document::pathChanged, this, [this] {
        m_banner->dismiss();
        showTitle();
    });
    connect(m_document.get(), &Document::clockAhead, this, [this](std::chrono::milliseconds by) {
        m_banner->show(tr("The newest entry is %1 ahead of this machine's clock: one of the clocks is wrong.")
                           .arg(formatDuration(by)));
    });
    if (const auto &reason = m_document->readOnlyReason()) {
        auto *elsewhere = new QAction(tr("Save elsewhere…"), this);
        connect(elsewhere, &QAction::triggered, this, &MainWindow::saveElsewhere);
        m_banner->show(*reason, {elsewhere});
    } else if (const int spilled = m_document->spilledCount(); spilled > 0) {
        auto *apply = new QAction(tr("Add them"), this);
        connect(apply, &QAction::triggered, this, [this] {
            m_banner->dismiss();
            m_document->applySpilled();
        });
        m_banner->show(
            tr("%n change(s) of an earlier session never reached the file. They were kept.", nullptr, spilled),
            {apply});
    }
}

void MainWindow::showTitle()
{
    const IncidentFacts &facts = m_document->incident().facts();
    setWindowTitle(tr("%1 %2 – Evenkeel").arg(facts.key, facts.title));
    setWindowFilePath(m_document->path());
}

void MainWindow::showUndo()
{
    const UndoStack &stack = m_document->undoStack();
    QAction *undo = m_actions.action(ActionId::Undo);
    QAction *redo = m_actions.action(ActionId::Redo);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoName()) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoName()) : tr("&Redo"));
}

void MainWindow::undoOrRedo(bool undo)
{
    const auto left = undo ? m_document->undo() : m_document->redo();
    if (!left)
        m_banner->show(left.error());
    else if (!left->isEmpty())
        m_banner->show(tr("Somebody has changed this since, so it was left: %1").arg(left->join(u", "_s)));
    showUndo();
}

void MainWindow::openPalette()
{
    QList<QAction *> actions = m_actions.all();
    actions.removeOne(m_actions.action(ActionId::Palette));
    for (const QDockWidget *dock : m_layout.all())
        actions.append(dock->toggleViewAction());
    auto *palette = new CommandPalette(actions, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::saveElsewhere()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Go on in a copy"), QFileInfo(m_document->path()).fileName(), tr("Incidents (*.keel)"));
    if (!path.isEmpty())
        m_document->saveElsewhere(path);
}

void MainWindow::onTroubled(const Error &error)
{
    QList<QAction *> remedies;
    const auto offer = [&](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        remedies.append(action);
    };
    if (error.code == ErrorCode::Replaced)
        offer(tr("Open it anew"), [this] { m_document->reopen(); });
    else
        offer(tr("Try again"), [this] { m_document->retry(); });
    offer(tr("Save elsewhere…"), [this] { saveElsewhere(); });
    m_banner->show(error, remedies);
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : m_actions.all())
        if (!action->shortcut().isEmpty())
            lines.append(action->shortcut().toString(QKeySequence::NativeText) + u'\t' + action->text().remove(u'&'));
    QMessageBox sheet(QMessageBox::NoIcon, tr("Shortcuts"), lines.join(u'\n'), QMessageBox::Close, this);
    sheet.exec();
}

void MainWindow::restoreArrangement(const QByteArray &geometry, const QByteArray &state)
{
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    // Docks have their places before they can be put elsewhere.
    m_layout.arrange(m_layout.workspace());
    m_arranged = !state.isEmpty() && m_layout.restore(state);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // By shares of the window, whose size is certain only now.
    if (!std::exchange(m_arranged, true))
        m_layout.arrange(m_layout.workspace());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A pane that holds words under edit hands them over when it is hidden.
    for (QDockWidget *dock : m_layout.all())
        if (dock->isVisible())
            dock->widget()->hide();
    const auto drained = m_document->close();
    if (!drained) {
        const auto answer = QMessageBox::warning(
            this, tr("Not everything is on the disk"),
            drained.error().message() + u"\n\n"_s
                + tr("What isn't is kept on this machine and offered again when the incident is opened next."),
            QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Close) {
            for (QDockWidget *dock : m_layout.all())
                dock->widget()->show();
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
