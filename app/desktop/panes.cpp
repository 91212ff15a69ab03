// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panes.h"

#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/navigator.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/now/nowpane.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/situation/situationpane.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/tables/actionspane.h"
#include "widgets/tables/commspane.h"
#include "widgets/tables/hypothesespane.h"
#include "widgets/tables/rolespane.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

Panes::Panes(const PaneContext &context, QMainWindow &window, DockLayout &layout)
    : QObject(&window), m_context(context), m_layout(layout)
{
    m_strip = new StatusStrip(context, &window);
    window.addToolBar(Qt::TopToolBarArea, m_strip);
    connect(m_strip, &StatusStrip::failed, this, &Panes::failed);
    connect(m_strip, &StatusStrip::commanderRequested, this, [this] { emit handOverRequested(u"commander"_s); });

    add<TimelinePane>(PaneId::Timeline, tr("Timeline"));
    add<SituationPane>(PaneId::Situation, tr("Situation"));
    add<RolesPane>(PaneId::Roles, tr("Roles"), [this](RolesPane *pane) {
        connect(pane, &RolesPane::handOverRequested, this, &Panes::handOverRequested);
        connect(pane, &RolesPane::respondersRequested, this, &Panes::respondersRequested);
    });
    add<NowPane>(PaneId::Now, tr("Now"), [this](NowPane *pane) {
        connect(pane, &NowPane::handOverRequested, this, [this] { emit handOverRequested(u"commander"_s); });
        connect(pane, &NowPane::severityRequested, this, [this] { emit goalReached(AidGoal::SeverityHelper); });
        connect(pane, &NowPane::checkInRequested, this, &Panes::checkInRequested);
        connect(pane, &NowPane::evidenceRequested, this, &Panes::evidenceRequested);
        connect(pane, &NowPane::wentThere, this, &Panes::enterCurrent);
        connect(pane, &NowPane::goalReached, this, &Panes::goalReached);
        connect(pane, &NowPane::reliefRequested, this, &Panes::handOverRequested);
    });
    add<ChecklistPane>(PaneId::Checklist, tr("Checklist"));
    add<HypothesesPane>(PaneId::Hypotheses, tr("Hypotheses"));
    add<CommsPane>(PaneId::Comms, tr("Comms"));
    add<ActionsPane>(PaneId::Actions, tr("Actions"));
    add<EvidencePane>(PaneId::Evidence, tr("Evidence"));
    add<PostmortemPane>(PaneId::Postmortem, tr("Postmortem"), [this](PostmortemPane *pane) {
        connect(pane, &PostmortemPane::meetingRequested, this, &Panes::meetingRequested);
        connect(pane, &PostmortemPane::partMade, this, &Panes::made);
    });
    connect(&context.navigator, &Navigator::arrived, this, &Panes::showPaneOf);
}

template <typename Pane>
void Panes::add(PaneId id, const QString &title, std::function<void(Pane *)> connectPane)
{
    auto *way = new QAction(title, this);
    connect(way, &QAction::triggered, this, [this, id] { enter(id); });
    m_ways.append(way);
    m_layout.add(id, title, [this, connectPane = std::move(connectPane)] {
        auto *pane = new Pane(m_context);
        connect(pane, &Pane::failed, this, &Panes::failed);
        if (connectPane)
            connectPane(pane);
        emit made(pane);
        return pane;
    });
}

void Panes::makeRest()
{
    const auto next = m_layout.unmade();
    if (!next)
        return;
    m_layout.pane(*next);
    if (m_layout.unmade())
        QTimer::singleShot(0, this, &Panes::makeRest);
    else
        emit completed();
}

QList<QAction *> Panes::offers()
{
    qDeleteAll(std::exchange(m_offers, {}));
    const auto offer = [this](const QString &text, const QKeySequence &shown, PaneId id, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(shown);  // in no widget: told, and not taken
        connect(action, &QAction::triggered, this, [this, id, slot] {
            enter(id);
            slot();
        });
        m_offers.append(action);
    };
    for (QAction *one : qobject_cast<ChecklistPane *>(m_layout.pane(PaneId::Checklist))->offers())
        offer(tr("Checklist: %1").arg(one->text().remove(u'&')), one->shortcut(), PaneId::Checklist,
              [one] { one->trigger(); });
    auto *postmortem = qobject_cast<PostmortemPane *>(m_layout.pane(PaneId::Postmortem));
    for (QAction *one : postmortem->offers())
        offer(tr("Postmortem: %1").arg(one->text().remove(u'&')), one->shortcut(), PaneId::Postmortem,
              [one] { one->trigger(); });
    for (const PostmortemPart &part : postmortem->parts())
        offer(tr("Postmortem: %1").arg(PostmortemOutlineModel::nameOf(part)), {}, PaneId::Postmortem,
              [postmortem, part] { postmortem->showPart(part); });
    auto *comms = qobject_cast<CommsPane *>(m_layout.pane(PaneId::Comms));
    for (const MessageTemplate &message : m_context.playbook.playbook().messages)
        offer(tr("Draft: %1", "a message from a template").arg(message.title), {}, PaneId::Comms,
              [comms, id = message.id] { comms->draftFrom(id); });
    return m_offers;
}

void Panes::offerTemplates() const
{
    enter(PaneId::Comms);
    qobject_cast<CommsPane *>(m_layout.pane(PaneId::Comms))->offerTemplates();
}

TimelinePane &Panes::timeline() const
{
    return *qobject_cast<TimelinePane *>(m_layout.pane(PaneId::Timeline));
}

EvidencePane &Panes::evidence() const
{
    return *qobject_cast<EvidencePane *>(m_layout.pane(PaneId::Evidence));
}

void Panes::enter(PaneId id) const
{
    m_layout.bringUp(id);
    // One that floats has a window of its own, to which the keyboard goes too.
    m_layout.pane(id)->activateWindow();
    m_layout.pane(id)->setFocus(Qt::OtherFocusReason);
}

void Panes::enterNext(int step) const
{
    constexpr int Count = int(PaneId::Count);
    const QWidget *focus = QApplication::focusWidget();
    int at = int(m_layout.centre());
    for (int id = 0; id < Count; ++id)
        if (m_layout.pane(PaneId(id))->isAncestorOf(focus))
            at = id;
    for (int tried = 1; tried < Count; ++tried) {
        const auto next = PaneId((at + Count + tried * step % Count) % Count);
        if (!DockLayout::isSeen(m_layout.pane(next)))
            continue;
        enter(next);
        // One with nothing in it to go to is passed by.
        if (m_layout.pane(next)->isAncestorOf(QApplication::focusWidget()))
            return;
    }
}

bool Panes::enterNotice(std::initializer_list<QWidget *> bars) const
{
    const auto shown = std::ranges::find_if(bars, &QWidget::isVisible);
    if (shown == bars.end() || !m_layout.pane(m_layout.centre())->isAncestorOf(QApplication::focusWidget()))
        return false;
    (*shown)->setFocus(Qt::TabFocusReason);
    return true;
}

void Panes::enterCurrent() const
{
    const auto pane = paneOf(m_context.navigator.current());
    if (!pane)
        return;
    enter(*pane);
    // There the keyboard goes to the log line by default, and not to what was found.
    if (pane == PaneId::Timeline)
        timeline().view().setFocus(Qt::OtherFocusReason);
}

void Panes::useBridge(bool (SituationPane::*use)(LinkPurpose)) const
{
    auto *situation = qobject_cast<SituationPane *>(m_layout.pane(PaneId::Situation));
    if (!(situation->*use)(LinkPurpose::Bridge)) {
        situation->pointAt(LinkPurpose::Bridge);
        enter(PaneId::Situation);
    }
}

std::optional<PaneId> Panes::paneOf(const EntityRef &entity) const
{
    switch (entity.kind) {
    case EntityKind::Facts:
    case EntityKind::ImpactWindow:
    case EntityKind::Link:
        return PaneId::Situation;
    case EntityKind::RoleAssignment:
        return PaneId::Roles;
    case EntityKind::Entry:
        return PaneId::Timeline;
    case EntityKind::Hypothesis:
        return PaneId::Hypotheses;
    case EntityKind::ActionItem:
        return PaneId::Actions;
    case EntityKind::CommsDraft:
        return PaneId::Comms;
    case EntityKind::Evidence:
        return PaneId::Evidence;
    case EntityKind::PostmortemSection:
    case EntityKind::Why:
    case EntityKind::CuratedLine:
    case EntityKind::ImpactMeasure:
    case EntityKind::Reviewer:
    case EntityKind::ReviewComment:
    case EntityKind::ParticipantNote:
    case EntityKind::Sharing:
    case EntityKind::Seal:
    case EntityKind::ParkedTopic:
    case EntityKind::Redaction:
        return PaneId::Postmortem;
    case EntityKind::ListMember:
        if (const ListMember *member = m_context.document.incident().members().find(entity.id))
            return SituationPane::shows(member->list) ? PaneId::Situation : PaneId::Postmortem;
        break;
    case EntityKind::StepRecord:
        return PaneId::Checklist;
    case EntityKind::PlaybookCopy:
    case EntityKind::Snooze:
    case EntityKind::ResponderState:
    case EntityKind::AidAnswer:
    case EntityKind::CheckIn:
        return PaneId::Now;
    case EntityKind::Unknown:
        break;
    }
    return std::nullopt;
}

void Panes::showPaneOf(const EntityRef &entity) const
{
    if (const auto pane = paneOf(entity))
        m_layout.bringUp(*pane);
}

}  // namespace evenkeel
