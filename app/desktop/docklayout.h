// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace evenkeel {

/// The panes of a window.
enum class PaneId {
    Timeline,
    Situation,
    Roles,
    Now,
    Checklist,
    Hypotheses,
    Comms,
    Actions,
    Evidence,
    Postmortem,
    Count
};

/// Three arrangements of the same panes, for three jobs.
enum class Workspace { Respond, Communicate, Review, Count };

/// Where the panes of a window stand: one in the centre (the timeline, or in Review the postmortem), the others as
/// docks. Each workspace keeps the arrangement that was made of it. One that can't be restored (corrupt, of another
/// version, too large for the screen) gives the workspace's own instead. In a small window that is tabs on one side.
class DockLayout
{
    Q_DECLARE_TR_FUNCTIONS(DockLayout)

public:
    /// Raise when docks come or go: older arrangements then count as unreadable.
    static constexpr int StateVersion = 3;

    explicit DockLayout(QMainWindow &window) : m_window(window) {}

    /// Panes in the centre are put into this layout, at its end. Before the first add.
    void setCentre(QBoxLayout *centre) { m_centre = centre; }
    /// A dock for the pane that this makes, which belongs to the window from then on. It is made when somebody asks for
    /// it or can see it, so that a window needn't wait for all of them.
    void add(PaneId id, const QString &title, std::function<QWidget *()> make);
    [[nodiscard]] QDockWidget *dock(PaneId id) const { return m_places[size_t(id)].dock; }
    QWidget *pane(PaneId id);
    /// Those that were made.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// The first that wasn't made yet.
    [[nodiscard]] std::optional<PaneId> unmade() const;
    /// All but the centre's, which is empty.
    [[nodiscard]] QList<QDockWidget *> all() const;
    /// Shows and hides docks; the centre's is disabled.
    [[nodiscard]] QList<QAction *> toggles() const;
    [[nodiscard]] PaneId centre() const
    {
        return m_workspace == Workspace::Review ? PaneId::Postmortem : PaneId::Timeline;
    }
    /// Those that float go back to where they were.
    void dockAll() const;
    /// Makes the pane visible, wherever it is. The keyboard stays where it was.
    void bringUp(PaneId id);
    /// Whether people can see it: Qt shows panes behind another's tab as well, where there is nothing to see.
    [[nodiscard]] static bool isSeen(const QWidget *part);

    [[nodiscard]] Workspace workspace() const { return m_workspace; }
    /// As it was left; in its own arrangement the first time. The centre's pane is made with it where the window is
    /// visible.
    void switchTo(Workspace workspace);
    /// Puts the present workspace back into its own arrangement.
    void reset();

    /// Of all workspaces.
    [[nodiscard]] QByteArray state() const;
    /// Whether it could be restored.
    bool restore(const QByteArray &state);

private:
    struct Place {
        QDockWidget *dock = nullptr;
        std::function<QWidget *()> make;
        QWidget *pane = nullptr;
    };
    using States = std::array<QByteArray, size_t(Workspace::Count)>;

    [[nodiscard]] QList<QDockWidget *> docks() const;
    void fillCentre();
    void put(PaneId id);
    [[nodiscard]] bool takeUp();
    void arrange();
    void arrangeAsTabs();
    [[nodiscard]] bool isSmall() const;
    [[nodiscard]] bool fitsTheScreen() const;
    [[nodiscard]] Qt::DockWidgetArea mirrored(Qt::DockWidgetArea area) const;
    void settleTabs() const;
    void tabify(std::initializer_list<PaneId> panes, Qt::DockWidgetArea area, PaneId front);

    QMainWindow &m_window;
    QBoxLayout *m_centre = nullptr;
    std::array<Place, size_t(PaneId::Count)> m_places{};
    States m_states;  ///< of the workspaces that aren't shown
    Workspace m_workspace = Workspace::Respond;
};

}  // namespace evenkeel
