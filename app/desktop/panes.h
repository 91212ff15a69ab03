// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/docklayout.h"
#include "models/core/error.h"
#include "models/incident/incident.h"
#include "models/playbook/aids/advice.h"
#include "widgets/common/panecontext.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMainWindow;

namespace evenkeel {

class EvidencePane;
class SituationPane;
class StatusStrip;
class TimelinePane;

/// Puts a window's panes into its layout, makes them, and brings the one to the front that shows what somebody went to.
/// They are there when they are asked for, at the latest with makeRest(). They belong to the window; the layout
/// outlives this.
class Panes : public QObject
{
    Q_OBJECT

public:
    Panes(const PaneContext &context, QMainWindow &window, DockLayout &layout);

    [[nodiscard]] TimelinePane &timeline() const;
    [[nodiscard]] EvidencePane &evidence() const;
    [[nodiscard]] StatusStrip &strip() const { return *m_strip; }
    /// The pane visible, with the keyboard in it.
    void enter(PaneId id) const;
    /// The next pane that is seen, or with -1 the one before; with the keyboard in it.
    void enterNext(int step) const;
    /// Makes those that aren't there yet, one at a time with the event loop in between: for a window that is painted.
    /// Then completed().
    void makeRest();
    /// From the centre to the first of the bars above it that says something; false when there is nothing, or the
    /// keyboard is elsewhere.
    bool enterNotice(std::initializer_list<QWidget *> bars) const;
    /// An action a pane, called as the pane is, that enters it.
    [[nodiscard]] const QList<QAction *> &ways() const { return m_ways; }
    /// What panes offer by name beyond the window's actions: what can be done with a step of the checklist, a message
    /// from each template. They hold until they are asked for again.
    [[nodiscard]] QList<QAction *> offers();
    /// The Comms pane with its templates offered.
    void offerTemplates() const;
    /// The pane of what the navigator shows, with the keyboard in it.
    void enterCurrent() const;
    /// Opens or copies the bridge's address; where there is none, goes to the field where it can be typed.
    void useBridge(bool (SituationPane::*use)(LinkPurpose)) const;

signals:
    /// A pane, or a part of one that is made later: before it is seen for the first time.
    void made(QWidget *pane);
    /// All are there now.
    void completed();
    /// A pane couldn't do what was asked of it.
    void failed(const evenkeel::Error &error);
    /// Somebody is to hand over this role.
    void handOverRequested(const QString &role);
    /// Notes are to be compared.
    void checkInRequested();
    /// An answer to the playbook's advice leads there.
    void goalReached(evenkeel::AidGoal goal);
    /// Files are to be attached.
    void evidenceRequested();
    /// Somebody asks how those who respond fare.
    void respondersRequested();
    /// The meeting about the postmortem begins.
    void meetingRequested();

private:
    template <typename Pane>
    void add(PaneId id, const QString &title, std::function<void(Pane *)> connectPane = {});
    void showPaneOf(const EntityRef &entity) const;
    [[nodiscard]] std::optional<PaneId> paneOf(const EntityRef &entity) const;

    PaneContext m_context;
    DockLayout &m_layout;
    QList<QAction *> m_ways;
    QList<QAction *> m_offers;
    StatusStrip *m_strip;
};

}  // namespace evenkeel
