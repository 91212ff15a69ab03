// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace evenkeel {

/// Who shows notifications on a bus, with its signals as it declares them. Making one asks the bus, not the service,
/// and waits for its answer. (Source: the Desktop Notifications Specification.)
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications", bus,
                                 parent)
    {
    }

signals:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus gives the names.
    void ActionInvoked(uint id, const QString &action);
    // NOLINTNEXTLINE(readability-identifier-naming)
    void NotificationClosed(uint id, uint reason);
};

}  // namespace evenkeel
