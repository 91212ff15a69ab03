// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class InstantTest : public QObject
{
    Q_OBJECT

private slots:
    void readsIsoTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("stored form") << u"2020-02-20T21:17:00Z"_s << u"2020-02-20T21:17:00Z"_s;
        QTest::newRow("milliseconds") << u"2020-02-20T21:17:00.25Z"_s << u"2020-02-20T21:17:00.250Z"_s;
        QTest::newRow("nanoseconds") << u"2026-11-20T20:26:59.243420033Z"_s << u"2026-11-20T20:26:59.243Z"_s;
        QTest::newRow("no seconds") << u"2020-02-20T21:17Z"_s << u"2020-02-20T21:17:00Z"_s;
        QTest::newRow("offset") << u"2020-02-20T22:17:00+01:00"_s << u"2020-02-20T21:17:00Z"_s;
        QTest::newRow("offset across midnight") << u"2020-02-29T23:30:00-0200"_s << u"2020-03-01T01:30:00Z"_s;
        QTest::newRow("no offset") << u"2020-02-20T21:17:00"_s << u""_s;
        QTest::newRow("no such day") << u"2021-02-29T21:17:00Z"_s << u""_s;
        QTest::newRow("Alertmanager's never") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
        QTest::newRow("hour 24") << u"2020-02-20T24:00:00Z"_s << u""_s;
        QTest::newRow("garbage") << u"yesterday-ish, perhaps"_s << u""_s;
        QTest::newRow("cut off") << u"2020-02-20T21:17:"_s << u""_s;
    }
    void readsIsoTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const auto instant = fromIsoUtc(text);
        QCOMPARE(instant ? toIsoUtc(*instant) : QString(), stored);
    }
};

EVENKEEL_TEST(InstantTest);
#include "tst_instant.moc"
