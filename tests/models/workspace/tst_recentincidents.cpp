// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recentincidentsmodel.h"
#include "models/workspace/recentincidents.h"
#include "tests/support/documentfixture.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

RecentIncident incidentAt(const QString &path, int minute)
{
    const Instant opened = *fromIsoUtc(u"2026-03-14T11:00:00Z") + std::chrono::minutes(minute);
    return {path,
            u"INC-%1"_s.arg(minute),
            u"Checkout returns 502, \"again\""_s,
            {u"sev-ics"_s, u"SEV2"_s, 2},
            IncidentStatus::Mitigating,
            *fromIsoUtc(u"2026-03-14T10:55:00Z"),
            opened,
            opened};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}  // namespace

class RecentIncidentsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasNoted()
    {
        const QTemporaryDir folder;
        const RecentIncidents list(folder.filePath(u"state"_s));
        QVERIFY(list.all().isEmpty());
        QVERIFY(list.note(incidentAt(u"/a"_s, 1)));
        QVERIFY(list.note(incidentAt(u"/b"_s, 2)));
        // Another window's object reads the same.
        QCOMPARE(RecentIncidents(folder.filePath(u"state"_s)).all(),
                 (QList{incidentAt(u"/b"_s, 2), incidentAt(u"/a"_s, 1)}));
        QVERIFY(!(QFile::permissions(folder.filePath(u"state/recent.json"_s)) & QFile::ReadOther));
    }

    void aFileStandsThereOnce()
    {
        const QTemporaryDir folder;
        const RecentIncidents list(folder.path());
        for (int minute : {1, 2, 3})
            QVERIFY(list.note(incidentAt(minute == 2 ? u"/b"_s : u"/a"_s, minute)));
        QCOMPARE(list.all(), (QList{incidentAt(u"/a"_s, 3), incidentAt(u"/b"_s, 2)}));
        QVERIFY(list.remove(u"/a"_s));
        QCOMPARE(list.all(), QList{incidentAt(u"/b"_s, 2)});
    }

    void keepsTheNewestThirty()
    {
        const QTemporaryDir folder;
        const RecentIncidents list(folder.path());
        for (int minute = 0; minute < 35; ++minute)
            QVERIFY(list.note(incidentAt(u"/%1"_s.arg(minute), minute)));
        QCOMPARE(list.all().size(), 30);
        QCOMPARE(list.all().first().path, u"/34"_s);
        QCOMPARE(list.all().last().path, u"/5"_s);
    }

    void corruptIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"incidents": [{"path": "/a")");
        QTest::newRow("not JSON") << QByteArray("\x00\xff\x13garbage", 10);
        QTest::newRow("another shape") << QByteArray(R"(["/a", "/b"])");
        QTest::newRow("lines of another shape") << QByteArray(R"({"incidents": [1, null, "x", {"path": 7}, []]})");
        QTest::newRow("no time") << QByteArray(R"({"incidents": [{"path": "/a", "opened": "soon"}]})");
    }
    void corruptIsEmpty()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        write(folder.filePath(u"recent.json"_s), content);
        const RecentIncidents list(folder.path());
        QVERIFY(list.all().isEmpty());
        QVERIFY(list.note(incidentAt(u"/a"_s, 1)));
        QCOMPARE(list.all().size(), 1);
    }

    void unknownWordsHaveTheirDefault()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"recent.json"_s),
              R"({"incidents": [{"path": "/a", "opened": "2026-03-14T11:00:00Z", "status": "pondering"}]})");
        const auto all = RecentIncidents(folder.path()).all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().status, IncidentStatus::Declared);
        QCOMPARE(all.first().changed, all.first().opened);
        QVERIFY(!all.first().declared);
    }

    void saysWhenItCantWrite()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"state"_s), "a file where the folder should be");
        const auto noted = RecentIncidents(folder.filePath(u"state"_s)).note(incidentAt(u"/a"_s, 1));
        QVERIFY(!noted);
    }

    void takesItFromAnOpenIncident()
    {
        DocumentFixture fixture;
        const auto noted =
            RecentIncident::of(fixture.incident(), fixture.path(), fixture.clock.now(), fixture.clock.now());
        QCOMPARE(noted.key, u"INC-1"_s);
        QCOMPARE(noted.title, u"Checkout returns 502"_s);
        QCOMPARE(noted.severity.level, u"SEV2"_s);
        QCOMPARE(noted.severity.rank, 2);
        QCOMPARE(noted.declared, fixture.clock.now());
        QCOMPARE(noted.path, fixture.path());
    }

    void modelShowsThem()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(u"there.keel"_s);
        write(there, "x");
        MockClock clock;
        RecentIncidentsModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIncidents({incidentAt(there, 2), incidentAt(folder.filePath(u"gone.keel"_s), 1)});
        const auto cell = [&](int row, RecentIncidentsModel::Column column) {
            return model.index(row, int(column)).data().toString();
        };
        using Column = RecentIncidentsModel::Column;
        QCOMPARE(cell(0, Column::Key), u"INC-2"_s);
        QCOMPARE(cell(0, Column::Severity), u"SEV2"_s);
        QCOMPARE(cell(0, Column::Status), u"Mitigating"_s);
        QCOMPARE(cell(0, Column::Age), u"1 h 5 min"_s);
        // Looked for in another thread.
        QTRY_COMPARE(cell(1, Column::Status), u"File not found"_s);
        QVERIFY(model.index(1, 0).data(RecentIncidentsModel::MissingRole).toBool());
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"File not found"_s));

        clock.advance(std::chrono::hours(48));
        QVERIFY(QFile::remove(there));
        model.recheck();
        QTRY_COMPARE(cell(0, Column::Status), u"File not found"_s);
        QVERIFY(cell(0, Column::Age).startsWith(u"2 d"_s));
        clock.setNow(*fromIsoUtc(u"2026-01-01T00:00:00Z"));
        QVERIFY(!cell(0, Column::Age).startsWith(u'-'));

        QVERIFY(model.removeRows(0, 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.pathAt(model.index(0, 0)), folder.filePath(u"gone.keel"_s));
        QVERIFY(!model.removeRows(0, 2));
    }
};

EVENKEEL_TEST(RecentIncidentsTest);
#include "tst_recentincidents.moc"
