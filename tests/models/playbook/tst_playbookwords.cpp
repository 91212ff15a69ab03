// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/topicfinder.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class PlaybookWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoIsAloneIsNotTalkedToAsATeam()
    {
        const Playbook &solo = shippedPlaybook(u"solo"_s);
        QVERIFY(solo.solo);
        QCOMPARE(idsOf(solo.roles, &PlaybookRole::role), QStringList{u"commander"_s});
        static const QRegularExpression others(
            u"\\bteam|\\bVP\\b|vice president|\\bmanager\\b|\\bexecutive|\\bcolleague|"
            "\\b(communications|technical) lead|\\bscribe|\\bon-call chain|\\bcommander['\u2019]s"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : textsOf(solo))
            QVERIFY2(!others.match(text).hasMatch(), qPrintable(text));
        QVERIFY(solo.escalation.first().contains(u"provider"_s));
        for (const Checklist &checklist : solo.checklists)
            for (const ChecklistStep &step : checklist.steps)
                QVERIFY2(step.role.isEmpty(), qPrintable(checklist.checklist + u'/' + step.step));
    }

    void anExerciseSaysSo()
    {
        const Playbook &drill = shippedPlaybook(u"drill"_s);
        QVERIFY(drill.drill);
        QVERIFY(drill.title.startsWith(u"EXERCISE"_s));
        QCOMPARE(idsOf(drill.messages, &MessageTemplate::id),
                 idsOf(shippedPlaybook(u"sev-ics"_s).messages, &MessageTemplate::id));
        for (const MessageTemplate &message : drill.messages) {
            QVERIFY2(message.title.startsWith(u"EXERCISE"_s), qPrintable(message.id));
            QVERIFY2(message.subject.isEmpty() || message.subject.startsWith(u"EXERCISE"_s), qPrintable(message.id));
            QVERIFY2(message.body.startsWith(u"EXERCISE"_s, Qt::CaseInsensitive), qPrintable(message.id));
            // Nothing of it is meant to leave the house.
            QVERIFY2(message.audience == Audience::Internal, qPrintable(message.id));
        }
        for (const Checklist &checklist : drill.checklists)
            QVERIFY2(checklist.title.startsWith(u"Exercise"_s), qPrintable(checklist.checklist));
        for (const PlaybookLevel &level : drill.levels)
            QVERIFY2(level.criteria.startsWith(u"Exercise"_s) && level.response.startsWith(u"Exercise"_s),
                     qPrintable(level.level));
        QCOMPARE(drill.escalation.first(), u"Exercise lead"_s);
        for (const QString &name : runnablePlaybooks())
            QCOMPARE(shippedPlaybook(name).drill, name == "drill"_L1);
    }

    void whatAllShareNamesNoLevel()
    {
        static const QRegularExpression levels(u"\\b(SEV-?|P)[0-9]\\b"_s);
        for (const QString &text : textsOf(shippedPlaybook(u"common"_s)))
            QVERIFY2(!levels.match(text).hasMatch(), qPrintable(text));
    }

    void topicsAreRecognised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("topics");
        const auto row = [](const char *line, const QStringList &topics) {
            QTest::newRow(line) << QString::fromUtf8(line) << topics;
        };
        row("Deployed 4f2c to production at 14:00", {u"deployment"_s});
        row("Deployment 4f2c ausgerollt", {u"deployment"_s});
        row("config of the gateway was edited", {u"config-change"_s});
        row("Konfiguration des Gateways geändert", {u"config-change"_s});
        row("Traffic doubled after the newsletter", {u"traffic"_s});
        row("Lastspitze seit 14:00", {u"traffic"_s});
        row("The connection pool is at its connection limit", {u"capacity"_s});
        row("Auslastung bei 100 %", {u"capacity"_s});
        row("Checkout returns 502", {u"errors"_s});
        row("Die Fehlerrate steigt", {u"errors"_s});
        row("p99 latency at 12 s", {u"latency"_s});
        row("DNS lookups fail", {u"dns"_s});
        row("The payment provider reports problems", {u"third-party"_s});
        row("Feature flag new-cart is on", {u"feature-flag"_s});
        row("eu-west is unhealthy", {u"region"_s});
        row("roll back 4f2c", {u"rollback"_s});
        row("4f2c zurückgerollt", {u"rollback"_s});
        row("Rollback would revert a security patch", {u"rollback"_s, u"security-fix"_s, u"critical-fix"_s});
        row("Scaled up the workers to 20", {u"scale"_s});
        row("Drained eu-west", {u"region"_s, u"redirect"_s});
        row("Flushed the cache", {u"cache"_s, u"flush-cache"_s});
        row("Cache geleert", {u"cache"_s, u"flush-cache"_s});
        row("trying a hotfix", {u"forward-fix"_s});
        row("The error rate is falling", {u"errors"_s, u"improvement"_s});
        row("Fehlerrate sinkt", {u"errors"_s, u"improvement"_s});
        row("service has recovered", {u"improvement"_s});
        row("It has not improved", {u"no-improvement"_s});
        row("service has not recovered", {u"no-improvement"_s});
        row("it is not improving", {u"no-improvement"_s});
        row("Es ist nicht besser", {u"no-improvement"_s});
        row("keine Besserung", {u"no-improvement"_s});
        row("Fehlerrate sinkt nicht", {u"errors"_s, u"no-improvement"_s});
        row("Der Dienst erholt sich nicht", {u"no-improvement"_s});
        row("Checkout läuft wieder nicht", {u"no-improvement"_s});
        row("Rollback hat nichts gebracht", {u"rollback"_s, u"no-improvement"_s});
        row("Checkout ist wieder stabil", {u"improvement"_s});
        row("Der Dienst hat sich erholt", {u"improvement"_s});
        row("Es ist besser, wir warten", {});
        row("Einbruch der Zugriffszahlen", {u"traffic"_s});
        row("Angreifer im Netz", {u"security"_s});
        row("Alles steht im Ticket", {});
        row("Alles steht still", {u"full-outage"_s});
        row("Platte voll auf db-3", {u"capacity"_s});
        row("Antwortzeiten bei 12 s", {u"latency"_s});
        row("Namensauflösung schlägt fehl", {u"dns"_s});
        row("Der Drittanbieter meldet Probleme", {u"third-party"_s});
        row("Datenbank antwortet nicht", {u"database"_s});
        row("Rechenzentrum Frankfurt ohne Strom", {u"region"_s});
        row("Traffic umgeleitet", {u"traffic"_s, u"redirect"_s});
        row("auf mehr Instanzen hochskaliert", {u"scale"_s});
        row("Neue Version ausgerollt", {u"deployment"_s});
        row("Schnellkorrektur in Arbeit", {u"forward-fix"_s});
        row("Runbook zu Ende, keine Ideen mehr", {u"runbook-exhausted"_s});
        row("possible data loss in orders", {u"data-loss"_s});
        row("Datenverlust bei Bestellungen", {u"data-loss"_s});
        row("Data was exfiltrated", {u"security"_s});
        row("Complete outage of the shop", {u"full-outage"_s});
        row("Totalausfall des Shops", {u"full-outage"_s});
        row("Runbook did not help", {u"no-improvement"_s, u"runbook-exhausted"_s});
        row("migration 0042 locked the table", {u"database"_s});
        row("stale data from the CDN", {u"cache"_s});
        // Ordinary lines speak of nothing.
        row("Ana takes command", {});
        row("Bridge is open, 6 people joined", {});
        row("Called Bo, back in ten minutes", {});
        row("Support has 40 tickets", {});
        row("not all users are affected", {u"full-outage"_s});
        row("Looking at the dashboards now", {});
        row("Helmut übernimmt", {});
        row("500 users affected", {});
        row("Wir warten auf Rückmeldung", {});
        row("Next update at 14:30", {});
    }
    void topicsAreRecognised()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, topics);
        const QList<Topic> &known = shippedPlaybook(u"sev-ics"_s).topics;
        const TopicMask mask = TopicFinder(known).topicsIn(line);
        QStringList found;
        for (qsizetype i = 0; i < known.size(); ++i)
            if ((mask >> i & 1) != 0)
                found.append(known[i].topic);
        QCOMPARE(found, topics);
    }
};

EVENKEEL_TEST(PlaybookWordsTest);
#include "tst_playbookwords.moc"
