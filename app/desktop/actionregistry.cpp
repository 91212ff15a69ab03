// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actionregistry.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QWidget>

namespace evenkeel {

namespace {

struct Definition {
    QString text;
    QKeySequence shortcut;
    ActionMenu menu;
    bool checkable = false;
};

Definition definitionOf(ActionId id)
{
    switch (id) {
    case ActionId::Declare:
        return {ActionRegistry::tr("&Declare incident…"), QKeySequence::New, ActionMenu::File};
    case ActionId::Open:
        return {ActionRegistry::tr("&Open…"), QKeySequence::Open, ActionMenu::File};
    case ActionId::Export:
        return {ActionRegistry::tr("&Export…"), Qt::CTRL | Qt::Key_E, ActionMenu::File};
    case ActionId::Print:
        return {ActionRegistry::tr("&Print…"), QKeySequence::Print, ActionMenu::File};
    case ActionId::CloseWindow:
        return {ActionRegistry::tr("&Close"), QKeySequence::Close, ActionMenu::File};
    case ActionId::Playbooks:
        return {ActionRegistry::tr("Play&books…"), {}, ActionMenu::File};
    case ActionId::Settings:
        return {ActionRegistry::tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, ActionMenu::File};
    case ActionId::Quit:
        return {ActionRegistry::tr("&Quit"), Qt::CTRL | Qt::Key_Q, ActionMenu::File};
    case ActionId::Undo:
        return {ActionRegistry::tr("&Undo"), Qt::CTRL | Qt::Key_Z, ActionMenu::Edit};
    case ActionId::Redo:
        return {ActionRegistry::tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, ActionMenu::Edit};
    case ActionId::CopyPlainText:
        return {ActionRegistry::tr("Copy as plain te&xt"), QKeySequence::Copy, ActionMenu::Edit};
    case ActionId::CopyMarkdown:
        return {ActionRegistry::tr("&Copy as Markdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, ActionMenu::Edit};
    case ActionId::CopySlack:
        return {ActionRegistry::tr("Copy for &Slack"), {}, ActionMenu::Edit};
    case ActionId::FocusLogLine:
        return {ActionRegistry::tr("&Log line"), Qt::CTRL | Qt::Key_L, ActionMenu::Incident};
    case ActionId::AttachFile:
        return {ActionRegistry::tr("&Attach a file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, ActionMenu::Incident};
    case ActionId::Find:
        return {ActionRegistry::tr("&Find…"), QKeySequence::Find, ActionMenu::Edit};
    case ActionId::FindNext:
        return {ActionRegistry::tr("Find &next"), Qt::Key_F3, ActionMenu::Edit};
    case ActionId::FindPrevious:
        return {ActionRegistry::tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, ActionMenu::Edit};
    case ActionId::FilterTimeline:
        return {ActionRegistry::tr("Fi&lter the timeline"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, ActionMenu::Edit};
    case ActionId::JumpToTime:
        return {ActionRegistry::tr("&Go to a time"), Qt::CTRL | Qt::Key_G, ActionMenu::Edit};
    case ActionId::PinEntry:
        return {ActionRegistry::tr("&Pin or unpin the entry"), Qt::CTRL | Qt::Key_D, ActionMenu::Edit};
    case ActionId::TagEntry:
        return {ActionRegistry::tr("&Tags of the entry"), Qt::CTRL | Qt::Key_T, ActionMenu::Edit};
    case ActionId::RekindEntry:
        return {ActionRegistry::tr("&Kind of the entry"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, ActionMenu::Edit};
    case ActionId::MakeEntryPrivate:
        return {ActionRegistry::tr("Make the entry private or pu&blic"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                ActionMenu::Edit};
    case ActionId::RemoveEntry:
        return {ActionRegistry::tr("Re&move the entry"), Qt::CTRL | Qt::Key_Backspace, ActionMenu::Edit};
    case ActionId::Expunge:
        return {ActionRegistry::tr("E&xpunge the entry…"), {}, ActionMenu::Edit};
    case ActionId::Redact:
        return {ActionRegistry::tr("Re&dact words…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, ActionMenu::Edit};
    case ActionId::ChangeSeverity:
        return {ActionRegistry::tr("Change &severity"), Qt::ALT | Qt::Key_1, ActionMenu::Incident};
    case ActionId::ChangeStatus:
        return {ActionRegistry::tr("Change s&tatus"), Qt::ALT | Qt::Key_2, ActionMenu::Incident};
    case ActionId::HelpWithSeverity:
        return {ActionRegistry::tr("How &grave is it?…"), Qt::ALT | Qt::SHIFT | Qt::Key_1, ActionMenu::Incident};
    case ActionId::PickMitigation:
        return {ActionRegistry::tr("Choose a &mitigation…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, ActionMenu::Incident};
    case ActionId::ShowCriteria:
        return {ActionRegistry::tr("Success c&riteria…"), {}, ActionMenu::Incident};
    case ActionId::FollowPlaybook:
        return {ActionRegistry::tr("Follow another &playbook…"), {}, ActionMenu::Incident};
    case ActionId::HandOver:
        return {ActionRegistry::tr("&Hand over…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, ActionMenu::Incident};
    case ActionId::CatchUp:
        return {ActionRegistry::tr("Catch me &up…"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, ActionMenu::Incident};
    case ActionId::CheckIn:
        return {ActionRegistry::tr("Check &in…"), Qt::CTRL | Qt::Key_I, ActionMenu::Incident};
    case ActionId::DraftMessage:
        return {ActionRegistry::tr("Draft a &message…"), Qt::CTRL | Qt::Key_M, ActionMenu::Incident};
    case ActionId::Responders:
        return {ActionRegistry::tr("How responders &fare…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, ActionMenu::Incident};
    case ActionId::Meet:
        return {ActionRegistry::tr("Review m&eeting…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, ActionMenu::Incident};
    case ActionId::AnswerQuestion:
        return {ActionRegistry::tr("Answer the &question"), Qt::CTRL | Qt::Key_J, ActionMenu::Incident};
    case ActionId::AskQuestions:
        return {ActionRegistry::tr("Questions for &people in this incident"), {}, ActionMenu::View, true};
    case ActionId::OpenBridge:
        return {ActionRegistry::tr("Open the &bridge"), Qt::CTRL | Qt::Key_B, ActionMenu::Incident};
    case ActionId::CopyBridge:
        return {ActionRegistry::tr("&Copy the bridge's address"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                ActionMenu::Incident};
    case ActionId::Palette:
        return {ActionRegistry::tr("Find a &command…"), Qt::CTRL | Qt::Key_K, ActionMenu::Help};
    case ActionId::WorkspaceRespond:
        return {ActionRegistry::tr("&Respond"), Qt::CTRL | Qt::Key_1, ActionMenu::View, true};
    case ActionId::WorkspaceCommunicate:
        return {ActionRegistry::tr("&Communicate"), Qt::CTRL | Qt::Key_2, ActionMenu::View, true};
    case ActionId::WorkspaceReview:
        return {ActionRegistry::tr("Re&view"), Qt::CTRL | Qt::Key_3, ActionMenu::View, true};
    case ActionId::NextPane:
        return {ActionRegistry::tr("&Next pane"), Qt::Key_F6, ActionMenu::View};
    case ActionId::PreviousPane:
        return {ActionRegistry::tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6, ActionMenu::View};
    case ActionId::DockPanes:
        return {ActionRegistry::tr("&Dock floating panes"), {}, ActionMenu::View};
    case ActionId::ResetLayout:
        return {ActionRegistry::tr("Reset &layout"), {}, ActionMenu::View};
    case ActionId::ShowUtc:
        return {ActionRegistry::tr("Times in &UTC"), Qt::CTRL | Qt::Key_U, ActionMenu::View, true};
    case ActionId::ShareView:
        return {ActionRegistry::tr("&Share view: hide what is private"), Qt::CTRL | Qt::Key_H, ActionMenu::View, true};
    case ActionId::TimeTravel:
        return {ActionRegistry::tr("&Time travel"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, ActionMenu::View, true};
    case ActionId::FieldHistory:
        return {ActionRegistry::tr("&History of the field"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y, ActionMenu::View};
    case ActionId::Shortcuts:
        return {ActionRegistry::tr("&Shortcuts"), QKeySequence::HelpContents, ActionMenu::Help};
    case ActionId::Tour:
        return {ActionRegistry::tr("&Guided tour"), {}, ActionMenu::Help};
    case ActionId::About:
        return {ActionRegistry::tr("&About Evenkeel"), {}, ActionMenu::Help};
    case ActionId::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const Definition definition = definitionOf(ActionId(i));
        auto *action = new QAction(definition.text, window);
        action->setShortcut(definition.shortcut);
        action->setCheckable(definition.checkable);
        window->addAction(action);
        m_actions[i] = action;
    }
}

bool ActionRegistry::winsOver(const QWidget *field, ActionId id)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    // What a field can do with its own words is its own; Ctrl+Z in an empty one undoes the incident's last step.
    if (id == ActionId::Undo)
        return line ? !line->isUndoAvailable() : text && !text->document()->isUndoAvailable();
    if (id == ActionId::Redo)
        return line ? !line->isRedoAvailable() : text && !text->document()->isRedoAvailable();
    return id != ActionId::CopyPlainText && id != ActionId::RemoveEntry;
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *field = qobject_cast<const QWidget *>(watched);
    const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field);
    if (!isField || field->window() != m_window)
        return false;
    const QKeySequence pressed(static_cast<const QKeyEvent *>(event)->keyCombination());
    for (size_t i = 0; i < m_actions.size(); ++i)
        if (m_actions[i]->isEnabled() && m_actions[i]->shortcut() == pressed) {
            event->setAccepted(!winsOver(field, ActionId(i)));  // accepted: the field takes it
            return true;
        }
    return false;
}

QList<QAction *> ActionRegistry::of(ActionMenu menu) const
{
    QList<QAction *> actions;
    for (size_t i = 0; i < m_actions.size(); ++i)
        if (definitionOf(ActionId(i)).menu == menu)
            actions.append(m_actions[i]);
    return actions;
}

std::array<ActionMenu, 5> ActionRegistry::menus()
{
    return {ActionMenu::File, ActionMenu::Edit, ActionMenu::Incident, ActionMenu::View, ActionMenu::Help};
}

QString ActionRegistry::title(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return tr("&File");
    case ActionMenu::Edit:
        return tr("&Edit");
    case ActionMenu::Incident:
        return tr("&Incident");
    case ActionMenu::View:
        return tr("&View");
    case ActionMenu::Help:
        return tr("&Help");
    }
    return {};
}

}  // namespace evenkeel
