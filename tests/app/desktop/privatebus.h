// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace evenkeel::test {

/// A bus of the test's own, with a connection for those that stand in for the desktop and one for the program.
class PrivateBus
{
public:
    /// False where there is no dbus-daemon: packaging/setup.sh test installs it.
    [[nodiscard]] bool start();
    ~PrivateBus();

    [[nodiscard]] QDBusConnection desktop() const;
    [[nodiscard]] QDBusConnection program() const;
    /// Puts an object on the bus, its slots and signals, under a service's name.
    [[nodiscard]] bool offer(const QString &service, const QString &path, QObject *object) const;
    void withdraw(const QString &service, const QString &path) const;

private:
    QProcess m_daemon;
};

}  // namespace evenkeel::test
