// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include "app/desktop/notificationservice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsTheDesktopLikes = -1;  // how long it is shown

}  // namespace

void Notifier::reach(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    delete m_service;
    m_service = new NotificationService(bus, this);
    connect(m_service, &NotificationService::ActionInvoked, this, &Notifier::onActionInvoked);
    connect(m_service, &NotificationService::NotificationClosed, this, [this](uint id) { m_opens.remove(id); });
}

void Notifier::notify(const QString &summary, const QString &text, std::function<void()> onOpened)
{
    if (!m_service)
        return;
    if (m_readsMarkup) {
        send(summary, text, std::move(onOpened));
        return;
    }
    // Asked only now: asking starts the server where it isn't running.
    auto *answer = new QDBusPendingCallWatcher(m_service->asyncCall(u"GetCapabilities"_s), this);
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
    // The summary is plain everywhere.
    const QVariantList arguments{
        u"Evenkeel"_s,
        0U,
        u"org.evenkeel.evenkeel"_s,
        summary,
        *m_readsMarkup ? text.toHtmlEscaped() : text,
        QStringList{u"default"_s, tr("Open")},
        QVariantMap{{u"urgency"_s, QVariant::fromValue(uchar(1))}, {u"desktop-entry"_s, u"org.evenkeel.evenkeel"_s}},
        AsTheDesktopLikes};
    auto *answer = new QDBusPendingCallWatcher(m_service->asyncCallWithArgumentList(u"Notify"_s, arguments), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, onOpened = std::move(onOpened)] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_opens.insert(reply.value(), onOpened);
        answer->deleteLater();
    });
}

void Notifier::onActionInvoked(uint id)
{
    // Taken out first: opening a window may bring the next notification.
    if (const auto open = m_opens.take(id))
        open();
}

}  // namespace evenkeel
