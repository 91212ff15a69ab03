// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Notifications = u"org.freedesktop.Notifications"_s;
const QString NotificationsPath = u"/org/freedesktop/Notifications"_s;
constexpr int AsTheDesktopLikes = -1;  // how long it is shown

}  // namespace

void Notifier::reach(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    m_bus = bus;
    // By name, as QtDBus has it: an interface object, whose signals have types, first waits for the bus to say who owns
    // the service, and the window would wait with it.
    m_bus->connect(Notifications, NotificationsPath, Notifications, u"ActionInvoked"_s, this,
                   SLOT(onActionInvoked(uint, QString)));
    m_bus->connect(Notifications, NotificationsPath, Notifications, u"NotificationClosed"_s, this,
                   SLOT(onClosed(uint, uint)));
}

void Notifier::notify(const QString &summary, const QString &text, std::function<void()> onOpened)
{
    if (!m_bus)
        return;
    if (m_readsMarkup) {
        send(summary, text, std::move(onOpened));
        return;
    }
    // Asked only now: asking starts the server where it isn't running.
    auto *answer =
        new QDBusPendingCallWatcher(m_bus->asyncCall(QDBusMessage::createMethodCall(
                                        Notifications, NotificationsPath, Notifications, u"GetCapabilities"_s)),
                                    this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, summary, text, onOpened = std::move(onOpened)] {
                const QDBusPendingReply<QStringList> reply = *answer;
                m_readsMarkup = !reply.isValid() || reply.value().contains(u"body-markup"_s);
                send(summary, text, onOpened);
                answer->deleteLater();
            });
}

void Notifier::send(const QString &summary, const QString &text, std::function<void()> onOpened)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Notifications, NotificationsPath, Notifications, u"Notify"_s);
    // The summary is plain everywhere.
    call.setArguments(
        {u"Evenkeel"_s, 0U, u"org.evenkeel.evenkeel"_s, summary, *m_readsMarkup ? text.toHtmlEscaped() : text,
         QStringList{u"default"_s, tr("Open")},
         QVariantMap{{u"urgency"_s, QVariant::fromValue(uchar(1))}, {u"desktop-entry"_s, u"org.evenkeel.evenkeel"_s}},
         AsTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, onOpened = std::move(onOpened)] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_opens.insert(reply.value(), onOpened);
        answer->deleteLater();
    });
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    Q_UNUSED(action)
    // Taken out first: opening a window may bring the next notification.
    if (const auto open = m_opens.take(id))
        open();
}

void Notifier::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_opens.remove(id);
}

}  // namespace evenkeel
