// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/attention.h"

#include "app/desktop/mainwindow.h"
#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/items/duewatch.h"
#include "models/playbook/playbookrun.h"
#include "widgets/theme/countdownicon.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

Attention::Attention(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Attention::~Attention() = default;

void Attention::watch(MainWindow *window)
{
    auto due = std::make_unique<DueWatch>(window->playbook(), m_clock);
    connect(due.get(), &DueWatch::fellDue, this,
            [this, window](const PlaybookClock &fell) { onFellDue(window, fell); });
    connect(&window->playbook(), &PlaybookRun::ticked, this, &Attention::showTray);
    // In the tray with the next second: asking for one takes its time, and the window isn't painted yet.
    m_watched.push_back({window, std::move(due)});
}

void Attention::forget(const MainWindow *window)
{
    std::erase_if(m_watched, [window](const Watched &watched) { return watched.window == window; });
    showTray();
}

void Attention::setTray(bool shown)
{
    m_trayWanted = shown;
    showTray();
}

void Attention::onFellDue(MainWindow *window, const PlaybookClock &due)
{
    // Who has the window in front sees it there.
    if (!m_notifying || window->isActiveWindow())
        return;
    m_notifier.notify(tr("%1: due now", "key of the incident").arg(window->document().incident().facts().key), due.what,
                      [window = QPointer(window)] {
                          if (window)
                              bringUp(window);
                      });
}

const Attention::Watched *Attention::mostPressing() const
{
    const Watched *soonest = nullptr;
    for (const Watched &watched : m_watched) {
        const auto next = watched.due->next();
        const auto best = soonest ? soonest->due->next() : std::nullopt;
        if (!soonest || (next && (!best || next->dueNow() < best->dueNow())))
            soonest = &watched;
    }
    return soonest;
}

QString Attention::lineOf(const Watched &watched) const
{
    const QString key = watched.window->document().incident().facts().key;
    if (const auto next = watched.due->next())
        return tr("%1: %2 in %3", "key, what is due, time left")
            .arg(key, next->what, formatDuration(next->dueNow() - m_clock.now()));
    if (const int late = watched.due->overdueCount(); late > 0)
        return tr("%1: %n overdue", "key", late).arg(key);
    return tr("%1: nothing is due", "key").arg(key);
}

QString Attention::trayText() const
{
    const Watched *pressing = mostPressing();
    return pressing ? lineOf(*pressing) : QString();
}

void Attention::showTray()
{
    const Watched *pressing = mostPressing();
    if (!m_trayWanted || !pressing || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.reset();
        m_shown.reset();
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>();
        m_menu = std::make_unique<QMenu>();
        m_tray->setContextMenu(m_menu.get());
        connect(m_menu.get(), &QMenu::aboutToShow, this, &Attention::fillMenu);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (const Watched *first = mostPressing(); first && reason != QSystemTrayIcon::Context)
                bringUp(first->window);
        });
        fillMenu();
    }
    const auto next = pressing->due->next();
    std::optional<int> minutes;
    if (next)
        minutes = int(std::chrono::ceil<std::chrono::minutes>(next->dueNow() - m_clock.now()).count());
    const std::pair shown(minutes, pressing->due->overdueCount() > 0);
    if (std::exchange(m_shown, shown) != shown)
        m_tray->setIcon(theme::countdownIcon(shown.first, shown.second));
    m_tray->setToolTip(trayText());
    m_tray->show();
}

void Attention::fillMenu()
{
    m_menu->clear();
    for (const Watched &watched : m_watched)
        connect(m_menu->addAction(lineOf(watched)), &QAction::triggered, this,
                [window = watched.window] { bringUp(window); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Attention::quitRequested);
}

void Attention::bringUp(MainWindow *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace evenkeel
