// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/colourscheme.h"

#include "app/desktop/settingsportal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString SchemeKey = u"color-scheme"_s;

}  // namespace

void ColourScheme::reach(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    auto *portal = new SettingsPortal(bus, this);
    connect(portal, &SettingsPortal::SettingChanged, this, &ColourScheme::onSettingChanged);
    auto *answer = new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, AppearanceGroup, SchemeKey), this);
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
