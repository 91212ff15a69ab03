// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/zonename.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ZoneNameTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsPlaces_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"UTC", "GMT", "Etc/UTC", "Etc/GMT+5", "Europe/Berlin", "Europe/Kyiv", "US/Pacific",
                                 "Asia/Calcutta", "America/Argentina/Buenos_Aires", "America/Port-au-Prince"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void knowsPlaces()
    {
        QFETCH(QString, name);
        const auto zone = zoneFromName(name);
        QVERIFY(zone);
        QVERIFY(zone->isValid());
        QCOMPARE(QString::fromUtf8(zone->id()), name);
    }

    void knowsNoRulesAndAbbreviations_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", " ", "PST", "CEST", "CET", "Foo", "EST5EDT", "PST8PDT,M3.2.0/2,M11.1.0/2",
                                 "<+03>-3", "UTC+2", "europe/berlin", "Europe/Nowhere", "Europe/", "/Europe/Berlin",
                                 "../zoneinfo/Europe/Berlin", "posix/Europe/Berlin", "Europe/Berlin\n", "EST5/EDT"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void knowsNoRulesAndAbbreviations()
    {
        QFETCH(QString, name);
        const auto zone = zoneFromName(name);
        QVERIFY(!zone);
        QCOMPARE(zone.error().code, ErrorCode::InvalidInput);
        QVERIFY(zone.error().remedy.contains(u"Europe/Berlin"_s));
    }

    void knowsTheMachines()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Vienna");
        QCOMPARE(systemZoneName(), u"Europe/Vienna"_s);
        qputenv("TZ", "Foo");
        QCOMPARE(systemZoneName(), u"UTC"_s);
        qputenv("TZ", before);
    }
};

EVENKEEL_TEST(ZoneNameTest);
#include "tst_zonename.moc"
