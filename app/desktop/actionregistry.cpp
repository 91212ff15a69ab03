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
    using R = ActionRegistry;
    switch (id) {
    case ActionId::Declare:
        return {R::tr("&Declare incident…"), QKeySequence::New, ActionMenu::File};
    case ActionId::Open:
        return {R::tr("&Open…"), QKeySequence::Open, ActionMenu::File};
    case ActionId::CloseWindow:
        return {R::tr("&Close"), QKeySequence::Close, ActionMenu::File};
    case ActionId::Settings:
        return {R::tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, ActionMenu::File};
    case ActionId::Quit:
        return {R::tr("&Quit"), Qt::CTRL | Qt::Key_Q, ActionMenu::File};
    case ActionId::Undo:
        return {R::tr("&Undo"), Qt::CTRL | Qt::Key_Z, ActionMenu::Edit};
    case ActionId::Redo:
        return {R::tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, ActionMenu::Edit};
    case ActionId::FocusLogLine:
        return {R::tr("&Log line"), Qt::CTRL | Qt::Key_L, ActionMenu::Incident};
    case ActionId::FilterTimeline:
        return {R::tr("&Filter the timeline"), Qt::CTRL | Qt::Key_F, ActionMenu::Edit};
    case ActionId::PinEntry:
        return {R::tr("&Pin or unpin the entry"), Qt::CTRL | Qt::Key_P, ActionMenu::Edit};
    case ActionId::MakeEntryPrivate:
        return {R::tr("Make the entry pri&vate or public"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, ActionMenu::Edit};
    case ActionId::RemoveEntry:
        return {R::tr("Re&move the entry"), Qt::CTRL | Qt::Key_Backspace, ActionMenu::Edit};
    case ActionId::ChangeSeverity:
        return {R::tr("Change &severity"), Qt::ALT | Qt::Key_1, ActionMenu::Incident};
    case ActionId::ChangeStatus:
        return {R::tr("Change s&tatus"), Qt::ALT | Qt::Key_2, ActionMenu::Incident};
    case ActionId::Palette:
        return {R::tr("Find a &command…"), Qt::CTRL | Qt::Key_K, ActionMenu::Help};
    case ActionId::WorkspaceRespond:
        return {R::tr("&Respond"), Qt::CTRL | Qt::Key_1, ActionMenu::View, true};
    case ActionId::WorkspaceCommunicate:
        return {R::tr("&Communicate"), Qt::CTRL | Qt::Key_2, ActionMenu::View, true};
    case ActionId::WorkspaceReview:
        return {R::tr("Re&view"), Qt::CTRL | Qt::Key_3, ActionMenu::View, true};
    case ActionId::ResetLayout:
        return {R::tr("Reset &layout"), {}, ActionMenu::View};
    case ActionId::ShowUtc:
        return {R::tr("Times in &UTC"), Qt::CTRL | Qt::Key_U, ActionMenu::View, true};
    case ActionId::ShareView:
        return {R::tr("&Share view: hide what is private"), Qt::CTRL | Qt::Key_H, ActionMenu::View, true};
    case ActionId::Shortcuts:
        return {R::tr("&Shortcuts"), QKeySequence::HelpContents, ActionMenu::Help};
    case ActionId::About:
        return {R::tr("&About Evenkeel"), {}, ActionMenu::Help};
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
