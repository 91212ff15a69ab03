// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/mainwindow.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"

#include <QDockWidget>
#include <QTimer>

namespace evenkeel {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeToSeeItDone = 900ms;

}  // namespace

Tour::Tour(MainWindow &window) : QObject(&window), m_window(window), m_panel(new TourPanel(&window))
{
    makeStops();
    connect(m_panel, &TourPanel::nextRequested, this, [this] { goTo(m_step + 1); });
    connect(m_panel, &TourPanel::backRequested, this, [this] { goTo(m_step - 1); });
    connect(m_panel, &TourPanel::endRequested, this, &Tour::end);
    connect(&window.document(), &Document::changed, this, &Tour::look);
    // After what the action does was done.
    for (const QAction *action : window.actions().all())
        connect(action, &QAction::triggered, this, &Tour::look, Qt::QueuedConnection);
    goTo(0);
}

void Tour::makeStops()
{
    const auto incident = [this]() -> const Incident & { return m_window.document().incident(); };
    const auto pane = [this](PaneId id) {
        return [this, id]() -> QWidget * {
            m_window.layout().bringUp(id);
            return m_window.layout().pane(id);
        };
    };
    const auto strip = [this]() -> QWidget * { return &m_window.strip(); };
    const auto logLine = [this]() -> QWidget * { return &m_window.timeline().logLine(); };

    m_stops.push_back(
        {{tr("An incident in one window"),
          tr("This is the sample, a copy of your own: nothing you do here touches a real incident. At the "
             "top: how grave it is, what state it is in, how long it lasts, what is due, who commands."),
          {}},
         strip,
         {}});
    m_stops.push_back(
        {{tr("The log line"),
          tr("Whatever you type goes here. A time in front says when it happened, !d makes it a decision, "
             "@name says whose it is. What it doesn't understand is text, never an error."),
          tr("type  -7m !d roll back the release @ana  and press Enter")},
         logLine,
         [incident] { return QString::number(incident().entries().size()); }});
    m_stops.push_back(
        {{tr("Hypotheses"),
          tr("!h puts a guess on the table, with its clock running. Rule it out or confirm it in its pane; "
             "the timeline remembers both."),
          tr("type  !h the connection pool is exhausted  and press Enter")},
         pane(PaneId::Hypotheses),
         [incident] { return QString::number(incident().hypotheses().size()); }});
    m_stops.push_back({{tr("A task with a countdown"),
                        tr("!a gives somebody a task. With 10m or by 16:00 it counts down, and when the time is up the "
                           "Now pane says so."),
                        tr("type  !a @bo 10m ask the vendor  and press Enter")},
                       pane(PaneId::Now),
                       [incident] { return QString::number(incident().actions().size()); }});
    m_stops.push_back(
        {{tr("How grave is it?"), tr("Severity and status are one press away and write the timeline by themselves."),
          tr("press Alt+1 and choose another severity")},
         strip,
         [incident] { return incident().facts().severityLevel; }});
    m_stops.push_back({{tr("Nothing is lost, nothing is final"),
                        tr("Every step can be undone by its name. What was before stays in the incident's journal."),
                        tr("press Ctrl+Z")},
                       strip,
                       [this] { return m_window.document().undoStack().redoName(); }});
    m_stops.push_back(
        {{tr("The situation"),
          tr("What users notice, which systems, which regions, who is to be told. Click any of it and type; "
             "the moments below are what durations come from."),
          {}},
         pane(PaneId::Situation),
         {}});
    m_stops.push_back(
        {{tr("Who does what"),
          tr("Type a name into a role to assign it. A handover gives the next person everything they need, "
             "and has them say it back."),
          {}},
         pane(PaneId::Roles),
         {}});
    m_stops.push_back(
        {{tr("Words for others"),
          tr("Drafts wait here until somebody approves them. What was promised (the next update by 14:30) "
             "is watched in the strip and in Now."),
          tr("press Ctrl+2 for the workspace made for it")},
         pane(PaneId::Comms),
         [this] { return QString::number(int(m_window.layout().workspace())); }});
    m_stops.push_back(
        {{tr("Everything by its name"),
          tr("Ctrl+K finds any command or pane as you type a few of its letters. F1 lists the shortcuts."),
          {}},
         [this] { return m_window.centralWidget(); },
         {}});
    m_stops.push_back({{tr("Two days later"),
                        tr("The review workspace has the postmortem in its centre and the timeline beside it to draw "
                           "from. Export makes a PDF or Markdown of it for whoever asks."),
                        tr("press Ctrl+3")},
                       pane(PaneId::Postmortem),
                       [this] { return QString::number(int(m_window.layout().workspace())); }});
}

void Tour::goTo(int step)
{
    if (step >= stepCount()) {
        end();
        return;
    }
    m_step = std::max(0, step);
    m_done = false;
    const Stop &stop = m_stops[size_t(m_step)];
    m_before = stop.state ? stop.state() : QString();
    m_panel->showStep(stop.step, m_step + 1, stepCount());
    m_panel->pointAt(stop.target());
    m_window.timeline().logLine().focusEdit();
}

void Tour::look()
{
    const Stop &stop = m_stops[size_t(m_step)];
    if (m_done || !stop.state || stop.state() == m_before)
        return;
    m_done = true;
    m_panel->showDone();
    QTimer::singleShot(TimeToSeeItDone, this, [this, step = m_step] {
        if (m_step == step)
            goTo(step + 1);
    });
}

void Tour::end()
{
    m_panel->pointAt(nullptr);
    m_panel->hide();
    m_panel->deleteLater();
    deleteLater();
}

}  // namespace evenkeel
