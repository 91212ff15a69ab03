// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notifier.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QSystemTrayIcon;

namespace evenkeel {

class Clock;
class DueWatch;
class MainWindow;
struct PlaybookClock;

/// Calls people back to a window that isn't in front: a notification when something falls due, and an icon in the tray
/// with the time that is left until the next thing does. Both can be switched off.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit Attention(const Clock &clock, QObject *parent = nullptr);
    ~Attention() override;

    /// Where the desktop shows notifications; before that there are none.
    void reach(const QDBusConnection &bus) { m_notifier.reach(bus); }

    void watch(MainWindow *window);
    void forget(const MainWindow *window);
    void setNotifying(bool notifying) { m_notifying = notifying; }
    void setTray(bool shown);

    /// What the icon says of the windows: "INC-7: update in 9 min". Empty while there is no window.
    [[nodiscard]] QString trayText() const;

signals:
    void quitRequested();

private:
    struct Watched {
        MainWindow *window;
        std::unique_ptr<DueWatch> due;
    };
    void onFellDue(MainWindow *window, const PlaybookClock &due);
    void showTray();
    void fillMenu();
    /// The one with the soonest thing to do; the first where nothing has a time; nullptr without windows.
    [[nodiscard]] const Watched *mostPressing() const;
    [[nodiscard]] QString lineOf(const Watched &watched) const;
    static void bringUp(MainWindow *window);

    const Clock &m_clock;
    Notifier m_notifier;
    std::vector<Watched> m_watched;
    bool m_notifying = true;
    bool m_trayWanted = false;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    /// Minutes left, and whether something is overdue, as the icon shows them.
    std::optional<std::pair<std::optional<int>, bool>> m_shown;
};

}  // namespace evenkeel
