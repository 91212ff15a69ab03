// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/vagueaction.h"

#include "models/incident/commands/recordverbs.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class VagueActionTest : public QObject
{
    Q_OBJECT

private slots:
    void questions_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *language, const QString &action, const QString &rule) {
            QTest::addRow("%s %s", language, qPrintable(action)) << QString::fromLatin1(language) << action << rule;
        };
        row("en", u"Improve monitoring"_s, u"improve"_s);
        row("en", u"improve"_s, u"improve"_s);
        row("en", u"Better alerts"_s, u"improve"_s);
        row("en", u"Make the deployment more reliable"_s, u"improve"_s);
        row("en", u"Look into the connection pool"_s, u"look-into"_s);
        row("en", u"Investigate"_s, u"look-into"_s);
        row("en", u"Consider a second region"_s, u"look-into"_s);
        row("", u"More tests for checkout"_s, u"more"_s);
        row("en", u"Increase test coverage"_s, u"more"_s);
        row("en", u"Be more careful with migrations"_s, u"be-careful"_s);
        row("en", u"Ensure that this does not happen again"_s, u"never-again"_s);
        row("en-GB", u"Improve PAY-512's runbook"_s, u"improve"_s);
        row("de", u"Monitoring verbessern"_s, u"improve"_s);
        row("de", u"Alarme prüfen"_s, u"look-into"_s);
        row("de", u"Verbindungspool anschauen"_s, u"look-into"_s);
        row("de", u"Mehr Tests"_s, u"more"_s);
        row("de", u"Vorsichtiger sein"_s, u"be-careful"_s);
        row("en", u"Alert on the pool's waiting time"_s, {});
        row("en", u"Raise the pool to 200 connections"_s, {});
        row("en", u"Improve the alert so that it fires before users notice"_s, {});
        row("en", u"Reduce what one release can break by deploying region after region"_s, {});
        row("en", u"Put a slow mail server into the load tests"_s, {});
        row("en", u"Look into the pool and set its limit"_s, {});
        row("en", u"Review all limits by 2026-04-01"_s, {});
        row("en", u""_s, {});
        row("de", u"Alarm auf die Wartezeit des Pools einrichten"_s, {});
        row("de", u"Antwortzeit auf unter 200 ms senken"_s, {});
        row("fr", u"Improve monitoring"_s, {});
    }
    void questions()
    {
        QFETCH(QString, language);
        QFETCH(QString, action);
        QFETCH(QString, rule);
        const auto found = vagueWordingOf(action, language, shippedActionRules());
        QCOMPARE(found ? found->rule : QString(), rule);
        if (found) {
            QVERIFY(!found->reason.isEmpty());
            QVERIFY(found->rewrite.endsWith(u'?'));
        }
    }

    void canBePutAwayForTheseWords()
    {
        Incident incident;
        qint64 stamps = 0;
        const auto apply = [&](const Changes &changes) {
            incident.apply({{{++stamps, 1}, Instant{}, {}, {}}, changes});
        };
        const WordingRules &rules = shippedActionRules();
        apply({addAction(u"Improve monitoring"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {}, Instant{})});
        const auto action = [&]() -> const ActionItem & { return *incident.actions().all().front(); };
        QVERIFY(questionOf(incident, action(), rules));
        apply(keepActionWording(incident, action(), rules, Instant{}));
        QVERIFY(!questionOf(incident, action(), rules));
        QVERIFY(keepActionWording(incident, action(), rules, Instant{}).isEmpty());
        // Other words are asked about anew.
        apply({ChangeOf<ActionItem>(action().id).set<&ActionItem::text>(u"Improve tracing"_s)});
        QVERIFY(questionOf(incident, action(), rules));
        // What is settled isn't asked about.
        apply({ChangeOf<ActionItem>(action().id).set<&ActionItem::done>(Instant{})});
        QVERIFY(!questionOf(incident, action(), rules));
    }

    void filesAreReadWithCare_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("another file") << QByteArray("evenkeel-language: 1\nlanguage: en\n");
        QTest::newRow("no rules") << QByteArray("evenkeel-actions: 1\nlanguage: en\n");
        QTest::newRow("no question") << QByteArray(
            "evenkeel-actions: 1\nlanguage: en\nrules:\n  - rule: a\n    patterns: b\n    reason: c\n");
        QTest::newRow("no YAML") << QByteArray("\t{");
    }
    void filesAreReadWithCare()
    {
        QFETCH(QByteArray, yaml);
        const auto read = readActionRules(yaml, u"x.yaml"_s);
        QVERIFY(!read);
        QVERIFY(read.error().message().contains(u"x.yaml"_s));
    }
};

EVENKEEL_TEST(VagueActionTest);
#include "tst_vagueaction.moc"
