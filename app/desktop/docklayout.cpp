// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/docklayout.h"

#include <QDockWidget>
#include <QMainWindow>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The stored name of each dock: what QMainWindow's state knows it by.
QString objectNameOf(PaneId id)
{
    switch (id) {
    case PaneId::Situation:
        return u"situation"_s;
    case PaneId::Roles:
        return u"roles"_s;
    case PaneId::Now:
        return u"now"_s;
    case PaneId::Checklist:
        return u"checklist"_s;
    case PaneId::Postmortem:
        return u"postmortem"_s;
    case PaneId::Hypotheses:
        return u"hypotheses"_s;
    case PaneId::Comms:
        return u"comms"_s;
    case PaneId::Actions:
        return u"actions"_s;
    case PaneId::Evidence:
        return u"evidence"_s;
    case PaneId::Count:
        break;
    }
    return {};
}

}  // namespace

void DockLayout::add(PaneId id, const QString &title, QWidget *pane)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(objectNameOf(id));
    dock->setWidget(pane);
    pane->setAccessibleName(title);
    m_docks[size_t(id)] = dock;
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
}

QList<QDockWidget *> DockLayout::all() const
{
    QList<QDockWidget *> docks;
    for (QDockWidget *dock : m_docks)
        if (dock)
            docks.append(dock);
    return docks;
}

void DockLayout::tabify(std::initializer_list<PaneId> panes, Qt::DockWidgetArea area, PaneId front)
{
    QDockWidget *first = nullptr;
    for (const PaneId id : panes) {
        QDockWidget *next = dock(id);
        if (!next)
            continue;
        next->setFloating(false);
        next->show();
        m_window.addDockWidget(area, next);
        if (first)
            m_window.tabifyDockWidget(first, next);
        else
            first = next;
    }
    if (QDockWidget *top = dock(front))
        top->raise();
}

void DockLayout::arrange(Workspace workspace)
{
    m_workspace = workspace;
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    for (QDockWidget *dock : all()) {
        dock->setFloating(false);  // while the window still knows it
        m_window.removeDockWidget(dock);
    }
    switch (workspace) {
    case Workspace::Respond:
    case Workspace::Count:
        tabify({PaneId::Situation}, Qt::LeftDockWidgetArea, PaneId::Situation);
        tabify({PaneId::Roles}, Qt::LeftDockWidgetArea, PaneId::Roles);
        tabify({PaneId::Now}, Qt::RightDockWidgetArea, PaneId::Now);
        tabify({PaneId::Checklist}, Qt::RightDockWidgetArea, PaneId::Checklist);
        tabify({PaneId::Hypotheses, PaneId::Actions, PaneId::Comms, PaneId::Evidence, PaneId::Postmortem},
               Qt::BottomDockWidgetArea, PaneId::Hypotheses);
        break;
    case Workspace::Communicate:
        tabify({PaneId::Situation, PaneId::Roles}, Qt::LeftDockWidgetArea, PaneId::Situation);
        tabify({PaneId::Now, PaneId::Checklist}, Qt::LeftDockWidgetArea, PaneId::Now);
        tabify({PaneId::Comms}, Qt::RightDockWidgetArea, PaneId::Comms);
        tabify({PaneId::Actions, PaneId::Hypotheses, PaneId::Evidence, PaneId::Postmortem}, Qt::BottomDockWidgetArea,
               PaneId::Actions);
        break;
    case Workspace::Review:
        tabify({PaneId::Postmortem, PaneId::Situation, PaneId::Roles, PaneId::Now, PaneId::Checklist},
               Qt::LeftDockWidgetArea, PaneId::Postmortem);
        tabify({PaneId::Actions, PaneId::Hypotheses, PaneId::Evidence, PaneId::Comms}, Qt::BottomDockWidgetArea,
               PaneId::Actions);
        break;
    }
    // By shares of the window, so that it holds at any size and scale.
    const auto share = [this](Qt::DockWidgetArea area, Qt::Orientation orientation, int size) {
        for (QDockWidget *dock : all()) {
            if (m_window.dockWidgetArea(dock) != area)
                continue;
            m_window.resizeDocks({dock}, {size}, orientation);
            return;
        }
    };
    share(Qt::LeftDockWidgetArea, Qt::Horizontal,
          workspace == Workspace::Review ? m_window.width() / 2 : m_window.width() / 5);
    share(Qt::RightDockWidgetArea, Qt::Horizontal,
          workspace == Workspace::Communicate ? m_window.width() * 2 / 5 : m_window.width() / 5);
    share(Qt::BottomDockWidgetArea, Qt::Vertical, m_window.height() / 4);
}

QByteArray DockLayout::state() const
{
    return m_window.saveState(StateVersion);
}

bool DockLayout::restore(const QByteArray &state)
{
    if (!state.isEmpty() && m_window.restoreState(state, StateVersion))
        return true;
    arrange(m_workspace);
    return false;
}

}  // namespace evenkeel
