// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/docklayout.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Below this, docks beside and below the centre have no room: a laptop's screen at a large scale.
constexpr QSize LeastForColumns(700, 560);

// The stored name of each dock: what QMainWindow's state knows it by.
QString objectNameOf(PaneId id)
{
    switch (id) {
    case PaneId::Timeline:
        return u"timeline"_s;
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

void DockLayout::add(PaneId id, const QString &title, std::function<QWidget *()> make)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(objectNameOf(id));
    m_places[size_t(id)] = {dock, std::move(make), nullptr};
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    // Also when somebody drags one onto another.
    QObject::connect(dock, &QDockWidget::visibilityChanged, &m_window, [this] { settleTabs(); });
}

QWidget *DockLayout::pane(PaneId id)
{
    Place &place = m_places[size_t(id)];
    if (!place.pane) {
        place.pane = place.make();
        place.pane->setAccessibleName(place.dock->windowTitle());
        put(id);
    }
    return place.pane;
}

std::optional<PaneId> DockLayout::unmade() const
{
    const auto place = std::ranges::find(m_places, nullptr, &Place::pane);
    return place == m_places.end() ? std::nullopt : std::optional(PaneId(place - m_places.begin()));
}

QList<QDockWidget *> DockLayout::docks() const
{
    QList<QDockWidget *> docks;
    for (const Place &place : m_places)
        if (place.dock)
            docks.append(place.dock);
    return docks;
}

QList<QWidget *> DockLayout::panes() const
{
    QList<QWidget *> panes;
    for (const Place &place : m_places)
        if (place.pane)
            panes.append(place.pane);
    return panes;
}

QList<QDockWidget *> DockLayout::all() const
{
    QList<QDockWidget *> filled = docks();
    filled.removeOne(dock(centre()));
    return filled;
}

QList<QAction *> DockLayout::toggles() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : docks())
        actions.append(dock->toggleViewAction());
    return actions;
}

void DockLayout::bringUp(PaneId id)
{
    pane(id);
    if (id == centre())
        return;
    dock(id)->show();
    dock(id)->raise();
}

void DockLayout::dockAll() const
{
    for (QDockWidget *dock : docks())
        dock->setFloating(false);
}

bool DockLayout::isSeen(const QWidget *part)
{
    if (!part || !part->isVisible())
        return false;
    while (part && !qobject_cast<const QDockWidget *>(part))
        part = part->parentWidget();
    return !part || !part->visibleRegion().isEmpty();
}

// A pane that changes between the centre and its dock keeps its state: the widget itself moves.
void DockLayout::fillCentre()
{
    // Before that, the window is to reach the screen first.
    if (m_window.isVisible())
        pane(centre());
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto id = PaneId(i);
        put(id);
        if (id == centre())
            dock(id)->hide();
        dock(id)->toggleViewAction()->setEnabled(id != centre());
    }
}

void DockLayout::put(PaneId id)
{
    const Place &place = m_places[size_t(id)];
    if (!place.pane)
        return;
    if (id == centre()) {
        m_centre->addWidget(place.pane, 1);
        m_centre->parentWidget()->setFocusProxy(place.pane);
    } else if (place.dock->widget() != place.pane) {
        place.dock->setWidget(place.pane);
    }
    place.pane->show();
}

// Qt mirrors what is in a dock, and not where docks are.
Qt::DockWidgetArea DockLayout::mirrored(Qt::DockWidgetArea area) const
{
    if (!m_window.isRightToLeft() || area == Qt::BottomDockWidgetArea)
        return area;
    return area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

void DockLayout::tabify(std::initializer_list<PaneId> panes, Qt::DockWidgetArea area, PaneId front)
{
    QDockWidget *first = nullptr;
    for (const PaneId id : panes) {
        QDockWidget *next = dock(id);
        next->setFloating(false);
        next->show();
        m_window.addDockWidget(mirrored(area), next);
        if (first)
            m_window.tabifyDockWidget(first, next);
        else
            first = next;
    }
    dock(front)->raise();
}

void DockLayout::switchTo(Workspace workspace)
{
    m_states[size_t(m_workspace)] = m_window.saveState(StateVersion);
    m_workspace = workspace;
    (void)takeUp();
}

// The present workspace as it was left; false when that can't be read, and it stands in its own arrangement.
bool DockLayout::takeUp()
{
    fillCentre();
    const QByteArray &left = m_states[size_t(m_workspace)];
    if (left.isEmpty() || !m_window.restoreState(left, StateVersion)) {
        arrange();
        return false;
    }
    if (!fitsTheScreen()) {
        arrange();
        // It has grown with what it held for a moment.
        m_window.layout()->activate();
        const int title = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        m_window.resize(m_window.size().boundedTo(m_window.screen()->availableSize() - QSize(0, title)));
        return false;
    }
    dock(centre())->hide();
    // A window that is being shown comes before what floats beside it, which would lie behind it.
    for (QDockWidget *dock : docks())
        if (dock->isFloating() && dock->isVisible())
            QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
    settleTabs();
    return true;
}

void DockLayout::reset()
{
    fillCentre();
    arrange();
}

void DockLayout::arrange()
{
    m_window.setCorner(m_window.isRightToLeft() ? Qt::BottomRightCorner : Qt::BottomLeftCorner,
                       mirrored(Qt::LeftDockWidgetArea));
    for (QDockWidget *dock : docks()) {
        dock->setFloating(false);  // while the window still knows it
        m_window.removeDockWidget(dock);
    }
    if (isSmall()) {
        arrangeAsTabs();
        return;
    }
    switch (m_workspace) {
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
        tabify({PaneId::Timeline, PaneId::Situation, PaneId::Roles, PaneId::Now, PaneId::Checklist},
               Qt::RightDockWidgetArea, PaneId::Timeline);
        tabify({PaneId::Actions, PaneId::Hypotheses, PaneId::Evidence, PaneId::Comms}, Qt::BottomDockWidgetArea,
               PaneId::Actions);
        break;
    }
    // By shares of the window, so that it holds at any size and scale.
    const int width = m_window.width();
    const int height = m_window.height();
    const auto share = [this](std::initializer_list<std::pair<PaneId, int>> shares, Qt::Orientation orientation) {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        for (const auto &[id, size] : shares) {
            docks.append(dock(id));
            sizes.append(size);
        }
        m_window.resizeDocks(docks, sizes, orientation);
    };
    switch (m_workspace) {
    case Workspace::Respond:
    case Workspace::Count:
        share({{PaneId::Situation, width / 5}, {PaneId::Now, width / 5}}, Qt::Horizontal);
        share({{PaneId::Situation, height * 3 / 5}, {PaneId::Roles, height * 2 / 5}}, Qt::Vertical);
        share({{PaneId::Now, height / 2}, {PaneId::Checklist, height / 2}}, Qt::Vertical);
        share({{PaneId::Hypotheses, height / 4}}, Qt::Vertical);
        break;
    case Workspace::Communicate:
        share({{PaneId::Situation, width / 5}, {PaneId::Comms, width * 2 / 5}}, Qt::Horizontal);
        share({{PaneId::Situation, height * 3 / 5}, {PaneId::Now, height * 2 / 5}}, Qt::Vertical);
        share({{PaneId::Actions, height / 4}}, Qt::Vertical);
        break;
    case Workspace::Review:
        share({{PaneId::Timeline, width * 2 / 5}}, Qt::Horizontal);
        share({{PaneId::Actions, height / 4}}, Qt::Vertical);
        break;
    }
    settleTabs();
}

// One behind the other, beside the centre.
void DockLayout::arrangeAsTabs()
{
    switch (m_workspace) {
    case Workspace::Respond:
    case Workspace::Count:
        tabify({PaneId::Now, PaneId::Checklist, PaneId::Situation, PaneId::Roles, PaneId::Hypotheses, PaneId::Actions,
                PaneId::Comms, PaneId::Evidence, PaneId::Postmortem},
               Qt::RightDockWidgetArea, PaneId::Now);
        break;
    case Workspace::Communicate:
        tabify({PaneId::Comms, PaneId::Now, PaneId::Checklist, PaneId::Situation, PaneId::Roles, PaneId::Actions,
                PaneId::Hypotheses, PaneId::Evidence, PaneId::Postmortem},
               Qt::RightDockWidgetArea, PaneId::Comms);
        break;
    case Workspace::Review:
        tabify({PaneId::Timeline, PaneId::Actions, PaneId::Situation, PaneId::Roles, PaneId::Now, PaneId::Checklist,
                PaneId::Hypotheses, PaneId::Evidence, PaneId::Comms},
               Qt::RightDockWidgetArea, PaneId::Timeline);
        break;
    }
    // What is in front while one responds is short lines; words are written in the others.
    const PaneId any = centre() == PaneId::Timeline ? PaneId::Now : PaneId::Timeline;
    const int width = m_window.width();
    m_window.resizeDocks({dock(any)}, {m_workspace == Workspace::Respond ? width * 2 / 5 : width / 2}, Qt::Horizontal);
    settleTabs();
}

bool DockLayout::isSmall() const
{
    const QSize room = m_window.size().boundedTo(m_window.screen()->availableSize());
    return room.width() < LeastForColumns.width() || room.height() < LeastForColumns.height();
}

// What was arranged on a larger screen may want more than this one has.
bool DockLayout::fitsTheScreen() const
{
    const QSize least = m_window.minimumSizeHint();
    const QSize room = m_window.screen()->availableSize();
    return least.width() <= room.width() && least.height() <= room.height();
}

// The window makes its tab bars itself, whenever docks come to lie on each other.
void DockLayout::settleTabs() const
{
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setAccessibleName(tr("Panes"));
        // Where there is little room, some names and arrows to the others; not two letters of each.
        tabs->setElideMode(Qt::ElideNone);
    }
}

QByteArray DockLayout::state() const
{
    States states = m_states;
    states[size_t(m_workspace)] = m_window.saveState(StateVersion);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << StateVersion << int(m_workspace);
    for (const QByteArray &state : states)
        out << state;
    return bytes;
}

bool DockLayout::restore(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    int version = 0;
    int workspace = 0;
    in >> version >> workspace;
    States states;
    if (in.status() == QDataStream::Ok && version == StateVersion)
        for (QByteArray &left : states)
            in >> left;
    if (in.status() != QDataStream::Ok || version != StateVersion || workspace < 0
        || workspace >= int(Workspace::Count)) {
        reset();
        return false;
    }
    m_states = states;
    m_workspace = Workspace(workspace);
    return takeUp();
}

}  // namespace evenkeel
