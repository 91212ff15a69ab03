// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QDBusConnection;

namespace evenkeel {

class NotificationService;

/// Notifications through the desktop. Where nobody shows them, nothing happens. (Source: the Desktop Notifications
/// Specification, org.freedesktop.Notifications.)
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the desktop is; before that nothing is shown.
    void reach(const QDBusConnection &bus);
    /// `onOpened` is called when the person presses the notification.
    void notify(const QString &summary, const QString &text, std::function<void()> onOpened);

private:
    void onActionInvoked(uint id);
    void send(const QString &summary, const QString &text, std::function<void()> onOpened);

    std::optional<bool> m_readsMarkup;  ///< whether the server takes the text as HTML; once it has told
    NotificationService *m_service = nullptr;
    QHash<uint, std::function<void()>> m_opens;
};

}  // namespace evenkeel
