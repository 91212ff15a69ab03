// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/privatebus.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

const QString DesktopName = u"desktop"_s;
const QString ProgramName = u"program"_s;

}  // namespace

bool PrivateBus::start()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead(5000))
        return false;
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return QDBusConnection::connectToBus(address, DesktopName).isConnected()
           && QDBusConnection::connectToBus(address, ProgramName).isConnected();
}

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(ProgramName);
    QDBusConnection::disconnectFromBus(DesktopName);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::desktop() const
{
    return QDBusConnection(DesktopName);
}

QDBusConnection PrivateBus::program() const
{
    return QDBusConnection(ProgramName);
}

bool PrivateBus::offer(const QString &service, const QString &path, QObject *object) const
{
    return desktop().registerService(service)
           && desktop().registerObject(path, object,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
}

void PrivateBus::withdraw(const QString &service, const QString &path) const
{
    desktop().unregisterObject(path);
    desktop().unregisterService(service);
}

}  // namespace evenkeel::test
