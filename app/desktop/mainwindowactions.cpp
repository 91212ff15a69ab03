// SPDX-License-Identifier: GPL-3.0-or-later
// What each action of the window does.
#include "app/desktop/mainwindow.h"

#include "app/desktop/sheets.h"
#include "models/core/error.h"
#include "widgets/common/bannerbar.h"
#include "widgets/copy/selectioncopy.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/find/findbar.h"
#include "widgets/guardrail/guardrailbar.h"
#include "widgets/help/shortcutssheet.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/prompts/promptbar.h"
#include "widgets/situation/situationpane.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace evenkeel {

using namespace Qt::StringLiterals;

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
    on(ActionId::Print, [this] { emit printRequested(); });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Playbooks, [this] { emit playbooksRequested(); });
    on(ActionId::Settings, [this] { emit settingsRequested(); });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    on(ActionId::Undo, [this] { undoOrRedo(true); });
    on(ActionId::Redo, [this] { undoOrRedo(false); });
    on(ActionId::CopyPlainText, [this] { copyAs(CopyForm::PlainText); });
    on(ActionId::CopyMarkdown, [this] { copyAs(CopyForm::Markdown); });
    on(ActionId::CopySlack, [this] { copyAs(CopyForm::Slack); });
    on(ActionId::FocusLogLine, [this] {
        m_layout.bringUp(PaneId::Timeline);
        activateWindow();  // from a pane that floats
        timeline().logLine().focusEdit();
    });
    on(ActionId::AttachFile, [this] {
        m_layout.bringUp(PaneId::Evidence);
        m_panes->evidence().chooseFiles();
    });
    on(ActionId::Find, [this] { findBar().open(); });
    on(ActionId::FindNext, [this] { findBar().goOn(1); });
    on(ActionId::FindPrevious, [this] { findBar().goOn(-1); });
    on(ActionId::FilterTimeline, [this] {
        m_layout.bringUp(PaneId::Timeline);
        timeline().filterBar().focusText();
    });
    on(ActionId::JumpToTime, [this] {
        m_layout.bringUp(PaneId::Timeline);
        timeline().filterBar().askForTime();
    });
    on(ActionId::PinEntry, [this] { timeline().pinSelected(); });
    on(ActionId::TagEntry, [this] { timeline().tagSelected(); });
    on(ActionId::RekindEntry, [this] { timeline().rekindSelected(); });
    on(ActionId::MakeEntryPrivate, [this] { timeline().makeSelectedPrivate(); });
    on(ActionId::RemoveEntry, [this] { timeline().removeSelected(); });
    on(ActionId::ChangeSeverity, [this] { m_panes->strip().openSeverity(); });
    on(ActionId::ChangeStatus, [this] { m_panes->strip().openStatus(); });
    on(ActionId::HandOver, [this] { m_sheets->handOver(u"commander"_s); });
    on(ActionId::HelpWithSeverity, [this] { m_sheets->helpWithSeverity(); });
    on(ActionId::PickMitigation, [this] { m_sheets->pickMitigation(); });
    on(ActionId::ShowCriteria, [this] { m_sheets->showCriteria(); });
    on(ActionId::FollowPlaybook, [this] { m_sheets->followPlaybook(); });
    on(ActionId::CatchUp, [this] { m_sheets->catchUp(); });
    on(ActionId::CheckIn, [this] { m_sheets->checkIn(); });
    on(ActionId::DraftMessage, [this] { m_panes->offerTemplates(); });
    on(ActionId::Responders, [this] { m_sheets->responders(); });
    on(ActionId::Meet, [this] { m_sheets->meet(); });
    on(ActionId::AnswerQuestion, [this] {
        if (!m_prompts->enter())
            m_banner->show(tr("There is no question now."));
    });
    on(ActionId::AskQuestions, [this](bool asks) { m_prompts->setAsking(asks); });
    on(ActionId::OpenBridge, [this] { m_panes->useBridge(&SituationPane::openLink); });
    on(ActionId::CopyBridge, [this] { m_panes->useBridge(&SituationPane::copyLink); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::WorkspaceRespond, [this] { switchTo(Workspace::Respond); });
    on(ActionId::WorkspaceCommunicate, [this] { switchTo(Workspace::Communicate); });
    on(ActionId::WorkspaceReview, [this] { switchTo(Workspace::Review); });
    on(ActionId::NextPane, [this] {
        if (!m_panes->enterNotice({m_guardrails, m_banner}))
            m_panes->enterNext(1);
    });
    on(ActionId::PreviousPane, [this] { m_panes->enterNext(-1); });
    on(ActionId::DockPanes, [this] { m_layout.dockAll(); });
    on(ActionId::ResetLayout, [this] { m_layout.reset(); });
    on(ActionId::ShowUtc, [this](bool utc) { timeline().model().setUtc(utc); });
    on(ActionId::ShareView, [this](bool shared) {
        timeline().setShareView(shared);
        m_panes->evidence().setShareView(shared);
        if (m_find)
            m_find->model().setWithoutPrivate(shared);
        showTitle();
    });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::Tour, [this] { emit tourRequested(); });
    on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Evenkeel"),
                           tr("Evenkeel %1\n\nRun an incident, keep its timeline, write its postmortem.\n"
                              "GPL-3.0-or-later")
                               .arg(QCoreApplication::applicationVersion()));
    });
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
    actions.append(m_panes->ways());
    actions.append(m_panes->offers());
    auto *palette = new CommandPalette(actions, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcuts()
{
    QList<ShortcutsSheet::Group> groups;
    for (const ActionMenu menu : ActionRegistry::menus()) {
        ShortcutsSheet::Group group{ActionRegistry::title(menu).remove(u'&'), {}};
        for (const QAction *action : m_actions.of(menu))
            if (!action->shortcut().isEmpty())
                group.lines.append(
                    {action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
        groups.append(group);
    }
    groups.insert(2, ShortcutsSheet::logLineGroup());
    groups.insert(3, ShortcutsSheet::checklistGroup());
    auto *sheet = new ShortcutsSheet(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

// Where an answer to the playbook's advice leads.
void MainWindow::goTo(AidGoal goal)
{
    switch (goal) {
    case AidGoal::Nowhere:
        return;
    case AidGoal::SeverityHelper:
        return m_sheets->helpWithSeverity();
    case AidGoal::MitigationPicker:
        return m_sheets->pickMitigation();
    case AidGoal::Bridge:
        return m_actions.action(ActionId::OpenBridge)->trigger();
    case AidGoal::Hypotheses:
        return m_panes->enter(PaneId::Hypotheses);
    case AidGoal::Comms:
        return m_panes->enter(PaneId::Comms);
    case AidGoal::Actions:
        return m_panes->enter(PaneId::Actions);
    case AidGoal::Checklist:
        return m_panes->enter(PaneId::Checklist);
    }
}

}  // namespace evenkeel
