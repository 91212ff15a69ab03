// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/colourscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Portal = u"org.freedesktop.portal.Desktop"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;
const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString SchemeKey = u"color-scheme"_s;

}  // namespace

void ColourScheme::reach(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    // By name, as QtDBus has it: an interface object, whose signals have types, first waits for the bus to say who owns
    // the service, and the window would wait with it.
    bus.connect(Portal, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(Portal, PortalPath, PortalSettings, u"Read"_s);
    ask.setArguments({AppearanceGroup, SchemeKey});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void ColourScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == AppearanceGroup && key == SchemeKey)
        take(value.variant());
}

void ColourScheme::take(const QVariant &value)
{
    // Older portals wrap the value once more.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const Preference told = inner.toUInt() == 1   ? Preference::Dark
                            : inner.toUInt() == 2 ? Preference::Light
                                                  : Preference::Unknown;
    if (std::exchange(m_preference, told) != told)
        emit changed();
}

}  // namespace evenkeel
