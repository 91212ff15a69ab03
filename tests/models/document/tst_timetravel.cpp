// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/shownclock.h"
#include "models/document/timetravel.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Transaction noteAt(qint64 stamp, Instant logged, const QString &text, EntityId id)
{
    return {{{stamp, 1}, logged, u"Ana"_s, u"laptop"_s}, {ChangeOf<TimelineEntry>(id).set<&TimelineEntry::text>(text)}};
}

}  // namespace

class TimeTravelTest : public QObject
{
    Q_OBJECT

private slots:
    void eachStepIsTheFoldAsOfThen()
    {
        test::DocumentFixture file;
        for (int i = 0; i < 20; ++i) {
            file.clock.advance(1min);
            (void)file.log(u"line %1"_s.arg(i));
        }
        file.settle();
        JournalTimeline timeline;
        QVERIFY(timeline.read(file.path()));
        QCOMPARE(timeline.size(), 21);
        const auto connection = test::JournalFixture::open(file.path(), JournalConnection::Mode::ReadOnly);
        for (int i = 0; i < timeline.size(); ++i) {
            const auto then = JournalReader(*connection).fold(timeline.loggedAt(i));
            QVERIFY(then && timeline.incidentAt(i).tellsTheSameAs(*then));
            QCOMPARE(timeline.lastBy(timeline.loggedAt(i)), i);
        }
        QCOMPARE(timeline.lastBy(timeline.loggedAt(0) - 1s), -1);
        // Read on, it adds only what is new.
        (void)file.log(u"later"_s);
        file.settle();
        QVERIFY(timeline.read(file.path()));
        QCOMPARE(timeline.size(), 22);
        QVERIFY(timeline.incidentAt(21).tellsTheSameAs(file.incident()));
    }

    void checkpointsHoldWhateverTheOrderOfArrival()
    {
        const test::JournalFixture fixture;
        const Instant start = fixture.clock.now();
        constexpr int Count = 9'000;
        QList<Transaction> all;
        const EntityId one = EntityId::generate(start);
        for (int i = 0; i < Count; ++i)
            all.append(noteAt(i + 1, start + i * 1s, QString::number(i), one));
        JournalTimeline timeline;
        timeline.add(all.mid(0, 100) + all.mid(200));
        QCOMPARE(timeline.incidentAt(4'095).entries().find(one)->text, u"4195"_s);
        // A merge brings what was logged long ago.
        timeline.add(all.mid(100, 100));
        for (const int position : {0, 99, 100, 150, 200, 4'094, 4'095, 4'096, 8'191, 8'192, Count - 1})
            QCOMPARE(timeline.incidentAt(position).entries().find(one)->text, QString::number(position));
    }

    void theDocumentShowsThePastAndKeepsThePresent()
    {
        test::DocumentFixture file;
        file.clock.advance(10min);
        const Instant then = file.clock.now();
        (void)file.log(u"first"_s);
        file.clock.advance(10min);
        (void)file.log(u"second"_s);
        file.settle();
        const ShownClock clock(file.document(), file.clock);
        TimeTravel travel(file.document());
        QSignalSpy moved(&travel, &TimeTravel::moved);
        QSignalSpy readOnly(&file.document(), &Document::readOnlyChanged);
        travel.begin();
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(travel.position(), 2);
        travel.moveTo(1);
        travel.moveTo(0);
        travel.moveTo(1);
        QTRY_COMPARE(moved.count(), 2);
        QCOMPARE(file.document().incident().entries().size(), file.document().live().entries().size() - 1);
        QCOMPARE(clock.now(), then);
        QVERIFY(file.document().isReadOnly());
        QCOMPARE(readOnly.count(), 1);
        const auto refused =
            file.document().perform(u"impact"_s, setFact<&IncidentFacts::impact>(file.incident(), u"all"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Blocked);
        QVERIFY(!file.document().undo());

        travel.moveBy(-15min);
        QTRY_COMPARE(travel.position(), 0);
        QTRY_COMPARE(file.document().shownAt(), travel.timeline().loggedAt(0));
        travel.end();
        QVERIFY(!file.document().isReadOnly());
        QCOMPARE(clock.now(), file.clock.now());
        QCOMPARE(&file.document().incident(), &file.document().live());
        QVERIFY(file.document().undo());
    }

    void whatOthersAppendArrivesInThePresent()
    {
        test::DocumentFixture file;
        file.settle();
        const auto other =
            Document::open(file.path(), file.clock,
                           {.author = u"Bo"_s, .stateFolder = file.folder() + u"/other"_s, .pollEvery = 20ms});
        QVERIFY(other);
        TimeTravel travel(**other);
        QSignalSpy extended(&travel, &TimeTravel::extended);
        travel.begin();
        QTRY_VERIFY(travel.isReady());
        QSignalSpy changed(other->get(), &Document::changed);
        const EntityId id = file.log(u"meanwhile"_s);
        QTRY_VERIFY((*other)->live().find(EntityKind::Entry, id));
        QVERIFY(!(*other)->incident().find(EntityKind::Entry, id));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(extended.count(), 1);
        QCOMPARE(travel.position(), 0);
        travel.end();
        QVERIFY((*other)->incident().find(EntityKind::Entry, id));
        QCOMPARE(changed.count(), 1);
    }

    void aFileThatCannotBeReadEndsIt()
    {
        test::DocumentFixture file;
        file.settle();
        TimeTravel travel(file.document());
        QSignalSpy failed(&travel, &TimeTravel::failed);
        QVERIFY(QFile::rename(file.path(), file.path() + u".away"_s));
        travel.begin();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!travel.isOn());
        QVERIFY(QFile::rename(file.path() + u".away"_s, file.path()));
    }
};

EVENKEEL_TEST(TimeTravelTest);
#include "tst_timetravel.moc"
