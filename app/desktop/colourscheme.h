// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace evenkeel {

/// Whether the desktop wants dark windows or light ones, as its settings portal tells; Qt 6.4 doesn't ask it. Without a
/// portal nothing is known. (Source: org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme.)
class ColourScheme : public QObject
{
    Q_OBJECT

public:
    enum class Preference { Unknown, Dark, Light };

    using QObject::QObject;

    /// Asks the desktop on this bus; the answer comes with changed(). Until then nothing is known.
    void reach(const QDBusConnection &bus);

    [[nodiscard]] Preference preference() const { return m_preference; }

signals:
    void changed();

private:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void take(const QVariant &value);

    Preference m_preference = Preference::Unknown;
};

}  // namespace evenkeel
