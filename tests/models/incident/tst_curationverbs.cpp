// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/mergedlines.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CurationVerbsTest : public test::VerbTest
{
    Q_OBJECT

    using VerbTest::apply;
    void apply(const Result<Changes> &changes)
    {
        QVERIFY(changes);
        apply(*changes);
    }
    EntityId log(const QString &text)
    {
        m_clock.advance(1min);
        const LoggedEntry logged = logEntry({.text = text, .occurred = {m_clock.now(), {}, false}}, m_clock.now());
        apply(logged.changes);
        return logged.entry;
    }
    EntityId file(const QString &name)
    {
        const EntityId id = EntityId::generate(m_clock.now());
        apply(Changes{ChangeOf<Evidence>(id).set<&Evidence::name>(name)});
        return id;
    }
    [[nodiscard]] const CuratedLine &line(EntityId entry) const { return *curatedLineOf(m_incident, entry); }
    [[nodiscard]] EntityId tellerOf(EntityId entry) const { return MergedLines(m_incident).tellerOf(entry); }

private slots:
    void init()
    {
        m_incident = Incident();
        m_stamp = 0;
    }

    void oneLineOfTheTimelineIsOneInEveryCopy()
    {
        const EntityId entry = log(u"a"_s);
        QCOMPARE(curatedLineId(entry), curatedLineId(entry));
        QVERIFY(curatedLineId(entry) != curatedLineId(log(u"b"_s)));
        QVERIFY(!curatedLineOf(m_incident, entry));
    }

    void whatIsDroppedIsKeptAgain()
    {
        const EntityId entry = log(u"a"_s);
        const TimelineEntry before = *m_incident.entries().find(entry);
        apply(dropLines(m_incident, {entry}, u" said twice "_s));
        QVERIFY(line(entry).dropped);
        QCOMPARE(line(entry).because, u"said twice"_s);
        QCOMPARE(line(entry).entry, entry);
        // Said once; another reason is another gesture.
        QVERIFY(dropLines(m_incident, {entry}).isEmpty());
        apply(giveDropReason(m_incident, entry, u"noise"_s));
        QCOMPARE(line(entry).because, u"noise"_s);
        apply(keepLines(m_incident, {entry}));
        QVERIFY(!line(entry).dropped);
        QCOMPARE(line(entry).because, QString());
        QVERIFY(giveDropReason(m_incident, entry, u"noise"_s).isEmpty());
        QVERIFY(keepLines(m_incident, {entry}).isEmpty());
        // The record was never touched.
        QCOMPARE(m_incident.entries().find(entry)->text, before.text);
        QVERIFY(m_incident.entries().find(entry)->occurred == before.occurred);
    }

    void whatIsEmptyOrTheRecordsOwnIsAsRecorded()
    {
        const EntityId entry = log(u"pool gone"_s);
        const Instant occurred = *m_incident.entries().find(entry)->occurred;
        QVERIFY(retitleLine(m_incident, entry, u"pool gone"_s).isEmpty());
        QVERIFY(retimeLine(m_incident, entry, occurred).isEmpty());
        apply(retitleLine(m_incident, entry, u" The pool ran dry "_s));
        QCOMPARE(line(entry).title, u"The pool ran dry"_s);
        apply(retimeLine(m_incident, entry, occurred - 5min));
        QVERIFY(line(entry).occurred == occurred - 5min);
        apply(retitleLine(m_incident, entry, u"pool gone"_s));
        QCOMPARE(line(entry).title, QString());
        apply(retimeLine(m_incident, entry, std::nullopt));
        QVERIFY(!line(entry).occurred);
    }

    void linesAreToldInTheLastOfAChain()
    {
        const EntityId a = log(u"a"_s), b = log(u"b"_s), c = log(u"c"_s);
        apply(mergeLines(m_incident, {b}, a));
        QCOMPARE(tellerOf(b), a);
        // Into what it was merged into already.
        apply(mergeLines(m_incident, {c}, b));
        QCOMPARE(line(c).mergedInto, a);
        // The line itself among those chosen is no matter.
        QVERIFY(mergeLines(m_incident, {a, b, c}, a)->isEmpty());
        const EntityId d = log(u"d"_s);
        apply(mergeLines(m_incident, {a}, d));
        QCOMPARE(tellerOf(c), d);
        // No circle.
        QCOMPARE(mergeLines(m_incident, {d}, c).error().code, ErrorCode::InvalidInput);
        apply(takeLinesApart(m_incident, {d}));
        QCOMPARE(tellerOf(a), a);
        QCOMPARE(tellerOf(c), a);
        apply(takeLinesApart(m_incident, {c}));
        QCOMPARE(tellerOf(c), c);
        QCOMPARE(tellerOf(b), a);
    }

    void nothingIsToldInWhatIsLeftOut()
    {
        const EntityId a = log(u"a"_s), b = log(u"b"_s);
        apply(dropLines(m_incident, {a}));
        QCOMPARE(mergeLines(m_incident, {b}, a).error().code, ErrorCode::InvalidInput);
        // What was left out is told again in the other.
        apply(mergeLines(m_incident, {a}, b));
        QVERIFY(!line(a).dropped);
        apply(removeEntry(m_incident, b));
        QCOMPARE(tellerOf(a), a);
        QCOMPARE(mergeLines(m_incident, {a}, b).error().code, ErrorCode::NotFound);
    }

    void keepingAPartKeepsWhatTellsIt()
    {
        const EntityId a = log(u"a"_s), b = log(u"b"_s);
        apply(mergeLines(m_incident, {b}, a));
        apply(dropLines(m_incident, {a}));
        apply(keepLines(m_incident, {b}));
        QVERIFY(!line(a).dropped);
    }

    void twoLaptopsCirclesHaveAnEnd()
    {
        const EntityId a = log(u"a"_s), b = log(u"b"_s), c = log(u"c"_s);
        const auto into = [](EntityId entry, EntityId other) {
            return Changes{ChangeOf<CuratedLine>(curatedLineId(entry))
                               .set<&CuratedLine::entry>(entry)
                               .set<&CuratedLine::mergedInto>(other)};
        };
        apply(into(b, c));
        apply(into(c, b));
        apply(into(a, c));
        QCOMPARE(tellerOf(a), b);
        QCOMPARE(tellerOf(b), b);
        QCOMPARE(tellerOf(c), b);
        apply(into(a, a));
        QCOMPARE(tellerOf(a), a);
    }

    void pointsToWhatShowsIt()
    {
        const EntityId entry = log(u"a"_s), other = log(u"b"_s), graph = file(u"graph.png"_s);
        apply(pointToEvidence(m_incident, entry, graph));
        QCOMPARE(line(entry).evidence, graph);
        apply(nameSource(m_incident, entry, u" https://graphs.example.com/1 "_s));
        QCOMPARE(line(entry).source, u"https://graphs.example.com/1"_s);
        QVERIFY(line(entry).evidence.isNull());
        apply(pointToEvidence(m_incident, entry, other));
        QCOMPARE(line(entry).evidence, other);
        QCOMPARE(line(entry).source, QString());
        QCOMPARE(pointToEvidence(m_incident, entry, entry).error().code, ErrorCode::InvalidInput);
        QCOMPARE(pointToEvidence(m_incident, entry, EntityId(1, 1)).error().code, ErrorCode::NotFound);
        apply(pointToEvidence(m_incident, entry, EntityId()));
        QVERIFY(line(entry).evidence.isNull());
    }

    void asRecordedTakesAllBack()
    {
        const EntityId a = log(u"a"_s), b = log(u"b"_s);
        QVERIFY(tellAsRecorded(m_incident, {a}).isEmpty());
        apply(retitleLine(m_incident, a, u"A"_s));
        apply(nameSource(m_incident, a, u"the bridge"_s));
        apply(mergeLines(m_incident, {a}, b));
        apply(dropLines(m_incident, {a}, u"x"_s));
        apply(tellAsRecorded(m_incident, {a}));
        QCOMPARE(line(a).title + line(a).source + line(a).because, QString());
        QVERIFY(!line(a).dropped && line(a).mergedInto.isNull());
    }

    void nothingComesBackFromUnderATombstone()
    {
        const EntityId a = log(u"a"_s);
        apply(retitleLine(m_incident, a, u"secret"_s));
        // As undo does with what it brought to be.
        apply(Changes{ChangeOf<CuratedLine>(curatedLineId(a)).set<&CuratedLine::deleted>(true)});
        QVERIFY(!curatedLineOf(m_incident, a));
        apply(dropLines(m_incident, {a}));
        QVERIFY(line(a).dropped);
        QCOMPARE(line(a).title, QString());
        QCOMPARE(line(a).entry, a);
    }

    void linesThatAreGoneAreLeftAlone()
    {
        const EntityId a = log(u"a"_s);
        apply(removeEntry(m_incident, a));
        QVERIFY(dropLines(m_incident, {a, EntityId(1, 2)}).isEmpty());
        QVERIFY(retitleLine(m_incident, a, u"x"_s).isEmpty());
    }
};

EVENKEEL_TEST(CurationVerbsTest);
#include "tst_curationverbs.moc"
