// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entityid.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;

class EntityIdTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsThroughText()
    {
        const EntityId id(0x0123456789abcdefull, 0xfedcba9876543210ull);
        QCOMPARE(id.toString().size(), 26);
        QVERIFY(EntityId::fromString(id.toString()) == id);
        QVERIFY(EntityId::fromString(id.toString().toUpper()) == id);
        QVERIFY(EntityId::fromLatin1(id.toString().toLatin1()) == id);
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("01hzzzzzzzzzzzzzzzzzzzzzz");
        QTest::newRow("over 128 bits") << QStringLiteral("8zzzzzzzzzzzzzzzzzzzzzzzzz");
        QTest::newRow("letter u") << QStringLiteral("0uzzzzzzzzzzzzzzzzzzzzzzzz");
        QTest::newRow("beyond ASCII") << QStringLiteral("0éßzzzzzzzzzzzzzzzzzzzzzzz");
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QString, text);
        QVERIFY(!EntityId::fromString(text));
    }

    void sortsByTime()
    {
        const Instant early = *fromIsoUtc(u"2026-01-01T00:00:00Z");
        QVERIFY(EntityId::generate(early) < EntityId::generate(early + std::chrono::milliseconds(1)));
        EntityId last = EntityId::generate(early);
        for (int i = 0; i < 1000; ++i) {
            const EntityId next = EntityId::generate(early);
            QVERIFY(last < next);
            last = next;
        }
    }

    void sameOriginGivesSameId()
    {
        QVERIFY(EntityId::ofOrigin("slack:C1/17.000001") == EntityId::ofOrigin("slack:C1/17.000001"));
        QVERIFY(EntityId::ofOrigin("slack:C1/17.000001") != EntityId::ofOrigin("slack:C1/17.000002"));
    }
};

EVENKEEL_TEST(EntityIdTest);
#include "tst_entityid.moc"
