// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace evenkeel {

/// The panes around the timeline.
enum class PaneId { Situation, Roles, Now, Checklist, Hypotheses, Comms, Actions, Evidence, Postmortem, Count };

/// Three arrangements of the same panes, for three jobs.
enum class Workspace { Respond, Communicate, Review, Count };

/// The docks of a window and their arrangements. A state that can't be restored (corrupt, of another version) gives the
/// workspace's own arrangement instead.
class DockLayout
{
public:
    /// Raise when docks come or go: older states then count as unreadable.
    static constexpr int StateVersion = 2;

    explicit DockLayout(QMainWindow &window) : m_window(window) {}

    void add(PaneId id, const QString &title, QWidget *pane);
    [[nodiscard]] QDockWidget *dock(PaneId id) const { return m_docks[size_t(id)]; }
    [[nodiscard]] QList<QDockWidget *> all() const;

    [[nodiscard]] Workspace workspace() const { return m_workspace; }
    void arrange(Workspace workspace);

    [[nodiscard]] QByteArray state() const;
    /// Whether it could be restored.
    bool restore(const QByteArray &state);

private:
    void tabify(std::initializer_list<PaneId> panes, Qt::DockWidgetArea area, PaneId front);

    QMainWindow &m_window;
    std::array<QDockWidget *, size_t(PaneId::Count)> m_docks{};
    Workspace m_workspace = Workspace::Respond;
};

}  // namespace evenkeel
