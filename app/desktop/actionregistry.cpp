// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actionregistry.h"

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
    case ActionId::CloseWindow:
        return {ActionRegistry::tr("&Close"), QKeySequence::Close, ActionMenu::File};
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
    case ActionId::FilterTimeline:
        return {ActionRegistry::tr("&Filter the timeline"), Qt::CTRL | Qt::Key_F, ActionMenu::Edit};
    case ActionId::PinEntry:
        return {ActionRegistry::tr("&Pin or unpin the entry"), Qt::CTRL | Qt::Key_P, ActionMenu::Edit};
    case ActionId::MakeEntryPrivate:
        return {ActionRegistry::tr("Make the entry pri&vate or public"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                ActionMenu::Edit};
    case ActionId::RemoveEntry:
        return {ActionRegistry::tr("Re&move the entry"), Qt::CTRL | Qt::Key_Backspace, ActionMenu::Edit};
    case ActionId::ChangeSeverity:
        return {ActionRegistry::tr("Change &severity"), Qt::ALT | Qt::Key_1, ActionMenu::Incident};
    case ActionId::ChangeStatus:
        return {ActionRegistry::tr("Change s&tatus"), Qt::ALT | Qt::Key_2, ActionMenu::Incident};
    case ActionId::Palette:
        return {ActionRegistry::tr("Find a &command…"), Qt::CTRL | Qt::Key_K, ActionMenu::Help};
    case ActionId::WorkspaceRespond:
        return {ActionRegistry::tr("&Respond"), Qt::CTRL | Qt::Key_1, ActionMenu::View, true};
    case ActionId::WorkspaceCommunicate:
        return {ActionRegistry::tr("&Communicate"), Qt::CTRL | Qt::Key_2, ActionMenu::View, true};
    case ActionId::WorkspaceReview:
        return {ActionRegistry::tr("Re&view"), Qt::CTRL | Qt::Key_3, ActionMenu::View, true};
    case ActionId::ResetLayout:
        return {ActionRegistry::tr("Reset &layout"), {}, ActionMenu::View};
    case ActionId::ShowUtc:
        return {ActionRegistry::tr("Times in &UTC"), Qt::CTRL | Qt::Key_U, ActionMenu::View, true};
    case ActionId::ShareView:
        return {ActionRegistry::tr("&Share view: hide what is private"), Qt::CTRL | Qt::Key_H, ActionMenu::View, true};
    case ActionId::Shortcuts:
        return {ActionRegistry::tr("&Shortcuts"), QKeySequence::HelpContents, ActionMenu::Help};
    case ActionId::About:
        return {ActionRegistry::tr("&About Evenkeel"), {}, ActionMenu::Help};
    case ActionId::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window)
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const Definition definition = definitionOf(ActionId(i));
        auto *action = new QAction(definition.text, window);
        action->setShortcut(definition.shortcut);
        action->setCheckable(definition.checkable);
        window->addAction(action);
        m_actions[i] = action;
    }
}

QList<QAction *> ActionRegistry::of(ActionMenu menu) const
{
    QList<QAction *> actions;
    for (size_t i = 0; i < m_actions.size(); ++i)
        if (definitionOf(ActionId(i)).menu == menu)
            actions.append(m_actions[i]);
    return actions;
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
