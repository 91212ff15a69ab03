// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <functional>

class QMenu;

namespace evenkeel {

/// Every gesture of the window that has a name.
enum class ActionId {
    Declare,
    Open,
    Export,
    CloseWindow,
    Playbooks,
    Settings,
    Quit,
    Undo,
    Redo,
    CopyPlainText,
    CopyMarkdown,
    CopySlack,
    FocusLogLine,
    AttachFile,
    Find,
    FindNext,
    FindPrevious,
    FilterTimeline,
    JumpToTime,
    PinEntry,
    TagEntry,
    RekindEntry,
    MakeEntryPrivate,
    RemoveEntry,
    Expunge,
    Redact,
    ChangeSeverity,
    ChangeStatus,
    HelpWithSeverity,
    PickMitigation,
    ShowCriteria,
    FollowPlaybook,
    HandOver,
    CatchUp,
    CheckIn,
    DraftMessage,
    Responders,
    Meet,
    AnswerQuestion,
    AskQuestions,
    OpenBridge,
    CopyBridge,
    Palette,
    WorkspaceRespond,
    WorkspaceCommunicate,
    WorkspaceReview,
    NextPane,
    PreviousPane,
    DockPanes,
    ResetLayout,
    ShowUtc,
    ShareView,
    TimeTravel,
    FieldHistory,
    Shortcuts,
    Tour,
    About,
    Count
};

enum class ActionMenu { File, Edit, Incident, View, Help };

/// The window's actions by id: the one source of menus, palette, shortcuts and the shortcuts sheet.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `window`, in which their shortcuts work.
    explicit ActionRegistry(QWidget *window);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    [[nodiscard]] QList<QAction *> all() const { return {m_actions.begin(), m_actions.end()}; }
    [[nodiscard]] QList<QAction *> of(ActionMenu menu) const;
    /// In the order of the menu bar.
    [[nodiscard]] static std::array<ActionMenu, 5> menus();
    [[nodiscard]] static QString title(ActionMenu menu);

    template <typename Context, typename F>
    void connectTo(ActionId id, Context *context, F slot) const
    {
        connect(action(id), &QAction::triggered, context, slot);
    }

protected:
    /// Lets the window's shortcuts through to it from a text field, where some mean something else to Qt (Ctrl+E goes
    /// to the line's end) that the program's own meaning takes precedence over.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool winsOver(const QWidget *field, ActionId id);

    QWidget *m_window;
    std::array<QAction *, size_t(ActionId::Count)> m_actions{};
};

}  // namespace evenkeel
