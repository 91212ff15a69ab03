// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "app/desktop/documentbanners.h"
#include "models/core/clock.h"
#include "models/core/error.h"
#include "widgets/common/bannerbar.h"
#include "widgets/copy/selectioncopy.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/statusstrip/statusstrip.h"
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
    makeCentre();
    m_panes = new Panes({*m_document, m_clock, m_navigator}, *this, m_layout);
    connect(m_panes, &Panes::failed, this, [this](const Error &error) { m_banner->show(error); });
    new DocumentBanners(*m_document, *m_banner, *this);
    m_selectionCopy = new SelectionCopy(*this, *m_document);
    makeMenus();
    connectActions();
    connect(m_document.get(), &Document::changed, this, [this] {
        showTitle();
        showUndo();
    });
    connect(m_document.get(), &Document::pathChanged, this, &MainWindow::showTitle);
    showTitle();
    showUndo();
    showWorkspace();
    timeline().logLine().focusEdit();
}

MainWindow::~MainWindow()
{
    // The panes look at the document: they go first.
    delete takeCentralWidget();
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        delete dock;
    delete &m_panes->strip();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_banner = new BannerBar(centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    setCentralWidget(centre);
    m_layout.setCentre(layout);
}

void MainWindow::makeMenus()
{
    for (const ActionMenu id :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::Incident, ActionMenu::View, ActionMenu::Help}) {
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
    on(ActionId::Export, [this] { emit exportRequested(); });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Settings, [this] { emit settingsRequested(); });
    on(ActionId::Quit, [] { QCoreApplication::quit(); });
    on(ActionId::Undo, [this] { undoOrRedo(true); });
    on(ActionId::Redo, [this] { undoOrRedo(false); });
    on(ActionId::CopyPlainText, [this] { copyAs(CopyForm::PlainText); });
    on(ActionId::CopyMarkdown, [this] { copyAs(CopyForm::Markdown); });
    on(ActionId::CopySlack, [this] { copyAs(CopyForm::Slack); });
    on(ActionId::FocusLogLine, [this] {
        m_layout.bringUp(PaneId::Timeline);
        timeline().logLine().focusEdit();
    });
    on(ActionId::FilterTimeline, [this] {
        m_layout.bringUp(PaneId::Timeline);
        timeline().filterBar().focusText();
    });
    on(ActionId::PinEntry, [this] { timeline().pinCurrent(); });
    on(ActionId::MakeEntryPrivate, [this] { timeline().makeCurrentPrivate(); });
    on(ActionId::RemoveEntry, [this] { timeline().removeSelected(); });
    on(ActionId::ChangeSeverity, [this] { m_panes->strip().openSeverity(); });
    on(ActionId::ChangeStatus, [this] { m_panes->strip().openStatus(); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::WorkspaceRespond, [this] { m_layout.switchTo(Workspace::Respond); });
    on(ActionId::WorkspaceCommunicate, [this] { m_layout.switchTo(Workspace::Communicate); });
    on(ActionId::WorkspaceReview, [this] { m_layout.switchTo(Workspace::Review); });
    on(ActionId::ResetLayout, [this] { m_layout.reset(); });
    on(ActionId::ShowUtc, [this](bool utc) { timeline().model().setUtc(utc); });
    on(ActionId::ShareView, [this](bool shared) { timeline().setShareView(shared); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Evenkeel"),
                           tr("Evenkeel %1\n\nRun an incident, keep its timeline, write its postmortem.\n"
                              "GPL-3.0-or-later")
                               .arg(QCoreApplication::applicationVersion()));
    });
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

void MainWindow::copyAs(CopyForm form)
{
    if (!m_selectionCopy->copy(form, m_actions.action(ActionId::ShareView)->isChecked()))
        m_banner->show(tr("Nothing is selected here that could be copied. Choose rows or some text first."));
}

void MainWindow::openPalette()
{
    QList<QAction *> actions = m_actions.all();
    actions.removeOne(m_actions.action(ActionId::Palette));
    actions.append(m_layout.toggles());
    auto *palette = new CommandPalette(actions, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
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
    m_layout.reset();
    m_arranged = !state.isEmpty() && m_layout.restore(state);
    showWorkspace();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // By shares of the window, whose size is certain only now.
    if (!std::exchange(m_arranged, true))
        m_layout.reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
