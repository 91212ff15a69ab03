// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/attention.h"
#include "app/desktop/colourscheme.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/app/desktop/privatebus.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands in for the desktop's notification server on a bus of the test's own.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString summary;
        QString body;
    };
    QList<Shown> shown;
    QStringList capabilities;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming)
    QStringList GetCapabilities() const { return capabilities; }
    // NOLINTNEXTLINE(readability-identifier-naming): the bus gives the name.
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        shown.append({summary, body});
        return uint(shown.size());
    }

signals:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void ActionInvoked(uint id, const QString &action);
};

/// Stands in for the settings portal.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming)
    QDBusVariant Read(const QString &group, const QString &key)
    {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

signals:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

}  // namespace

class AttentionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is missing: packaging/setup.sh test installs it");
        QVERIFY(m_bus.offer(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, &m_server));
        QVERIFY(m_bus.offer(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, &m_portal));
    }
    void init() { m_server.shown.clear(); }

    void callsBackToAWindowThatIsNotInFront_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("text");
        QTest::newRow("with markup") << QStringList{u"body"_s, u"body-markup"_s} << u"call &lt;b&gt;the vendor"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"call <b>the vendor"_s;
    }
    void callsBackToAWindowThatIsNotInFront()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, text);
        m_server.capabilities = capabilities;
        test::OpenWindow w({.playbook = test::quietPlaybook()});
        Attention attention(w.file.clock);
        attention.reach(m_bus.program());
        attention.watch(&w.window);
        w.log(u"!a @ana 10m call <b>the vendor"_s);
        w.window.hide();
        w.file.clock.advance(10min);
        w.window.playbook().tick();
        QTRY_COMPARE(m_server.shown.size(), 1);
        QVERIFY(m_server.shown.first().summary.contains(u"INC-1"_s));
        QVERIFY2(m_server.shown.first().body.contains(text), qPrintable(m_server.shown.first().body));
        // Until the answer with its id is here, a press on it can't be ours.
        QTRY_VERIFY((emit m_server.ActionInvoked(1, u"default"_s), w.window.isVisible()));
    }

    void leavesAloneWhoLooksAtTheWindow()
    {
        test::OpenWindow w({.playbook = test::quietPlaybook()});
        Attention attention(w.file.clock);
        attention.reach(m_bus.program());
        attention.watch(&w.window);
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.log(u"!a @ana 10m call the vendor"_s);
        w.file.clock.advance(10min);
        w.window.playbook().tick();
        QTest::qWait(0);
        QCOMPARE(m_server.shown.size(), 0);
    }

    void canBeSwitchedOff()
    {
        test::OpenWindow w({.playbook = test::quietPlaybook()});
        Attention attention(w.file.clock);
        attention.reach(m_bus.program());
        attention.watch(&w.window);
        attention.setNotifying(false);
        w.log(u"!a @ana 10m call the vendor"_s);
        w.window.hide();
        w.file.clock.advance(10min);
        w.window.playbook().tick();
        QTest::qWait(0);
        QCOMPARE(m_server.shown.size(), 0);
    }

    void theTrayTellsTheSoonestOfAllWindows()
    {
        test::OpenWindow first({.playbook = test::quietPlaybook()});
        test::OpenWindow second({.playbook = test::quietPlaybook()});
        Attention attention(first.file.clock);
        attention.reach(m_bus.program());
        attention.setTray(true);
        QCOMPARE(attention.trayText(), QString());
        attention.watch(&first.window);
        attention.watch(&second.window);
        QCOMPARE(attention.trayText(), u"INC-1: nothing is due"_s);
        first.log(u"!a @ana 20m later"_s);
        second.log(u"!a @ana 10m sooner"_s);
        QCOMPARE(attention.trayText(), u"INC-1: action: sooner in 10 min"_s);
        attention.forget(&second.window);
        QCOMPARE(attention.trayText(), u"INC-1: action: later in 20 min"_s);
        first.file.clock.advance(21min);
        QCOMPARE(attention.trayText(), u"INC-1: 1 overdue"_s);
        attention.forget(&first.window);
    }

    void followsTheDesktopsScheme()
    {
        ColourScheme scheme;
        QSignalSpy changed(&scheme, &ColourScheme::changed);
        scheme.reach(m_bus.program());
        QTRY_COMPARE(scheme.preference(), ColourScheme::Preference::Dark);
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
        QTRY_COMPARE(scheme.preference(), ColourScheme::Preference::Light);
        QCOMPARE(changed.count(), 2);
    }

private:
    test::PrivateBus m_bus;
    NotificationServer m_server;
    Portal m_portal;
};

EVENKEEL_TEST(AttentionTest);
#include "tst_attention.moc"
