// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace evenkeel {

/// The desktop's settings on a bus, with the signal as it is declared there. Making one asks the bus, not the service,
/// and waits for its answer. (Source: org.freedesktop.portal.Settings.)
class SettingsPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(const QDBusConnection &bus, QObject *parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                 QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Settings",
                                 bus, parent)
    {
    }

signals:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus gives the name.
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

}  // namespace evenkeel
