// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "models/postmortem/curatedtimeline.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// The lines in their order: "text", "(text)" when it is dropped, "+text" when it is told in the one above.
QStringList told(const Incident &incident, const CuratedTimeline &timeline)
{
    QStringList lines;
    for (const ToldLine &line : timeline.lines()) {
        const QString recorded = incident.entries().find(line.entry)->text;
        const QString text =
            (line.toldIn.isNull() ? QString() : u"+"_s) + (line.title.isEmpty() ? recorded : line.title);
        lines.append(line.isDropped ? u"(%1)"_s.arg(text) : text);
    }
    return lines;
}
QStringList told(const Incident &incident)
{
    return told(incident, CuratedTimeline(incident));
}

class Sample
{
public:
    IncidentBuilder b{u"T"_s};
    EntityId line(const char *clock, const QString &text, EntryKind kind = EntryKind::Note)
    {
        return b.entry(clock ? QByteArray("2026-03-14T" + QByteArray(clock) + ":00Z").constData() : nullptr, kind, text)
            .last();
    }
    [[nodiscard]] ToldLine of(EntityId entry) const { return *CuratedTimeline(b.incident()).find(entry); }
};

}  // namespace

class CuratedTimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInTheReadersOrder()
    {
        Sample s;
        const EntityId a = s.line("12:00", u"a"_s), b = s.line("12:05", u"b"_s), c = s.line("12:10", u"c"_s);
        const EntityId d = s.line(nullptr, u"d"_s);
        QCOMPARE(told(s.b.incident()), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        s.b.changes(retimeLine(s.b.incident(), d, IncidentBuilder::time("2026-03-14T12:02:00Z")))
            .changes(retimeLine(s.b.incident(), a, IncidentBuilder::time("2026-03-14T12:20:00Z")))
            .changes(retitleLine(s.b.incident(), b, u"B"_s))
            .changes(dropLines(s.b.incident(), {c}, u"noise"_s));
        QCOMPARE(told(s.b.incident()), (QStringList{u"d"_s, u"B"_s, u"(c)"_s, u"a"_s}));
        const CuratedTimeline timeline(s.b.incident());
        QCOMPARE(timeline.keptCount(), 3);
        QCOMPARE(timeline.droppedCount(), 1);
        QVERIFY(timeline.find(a)->isRetimed);
        QCOMPARE(timeline.find(c)->because, u"noise"_s);
        QVERIFY(timeline.find(b)->isCurated);
        QVERIFY(timeline == CuratedTimeline(s.b.incident()));
    }

    void whatIsMergedIsToldAfterItsLine()
    {
        Sample s;
        const EntityId a = s.line("12:00", u"a"_s), b = s.line("12:05", u"b"_s), c = s.line("12:10", u"c"_s);
        s.b.changes(*mergeLines(s.b.incident(), {a, c}, b));
        QCOMPARE(told(s.b.incident()), (QStringList{u"b"_s, u"+a"_s, u"+c"_s}));
        QCOMPARE(s.of(b).parts, (QList{a, c}));
        QCOMPARE(CuratedTimeline(s.b.incident()).keptCount(), 3);
        // A part can go alone; with the line all of them go, and all are counted.
        s.b.changes(dropLines(s.b.incident(), {c}));
        QCOMPARE(told(s.b.incident()), (QStringList{u"b"_s, u"+a"_s, u"(+c)"_s}));
        QCOMPARE(s.of(b).parts, QList{a});
        s.b.changes(dropLines(s.b.incident(), {b}));
        QCOMPARE(CuratedTimeline(s.b.incident()).droppedCount(), 3);
        QVERIFY(!s.of(a).isDroppedSo);
    }

    void whatMayNotBeToldIsAsIfItWerent()
    {
        Sample s;
        const EntityId a = s.line("12:00", u"a"_s), b = s.line("12:05", u"b"_s);
        s.b.changes(*mergeLines(s.b.incident(), {b}, a));
        ToldScope scope = ToldScope::ofEverything(s.b.incident());
        std::erase_if(scope.lines, [&](const TimelineEntry *entry) { return entry->id == a; });
        const CuratedTimeline timeline(s.b.incident(), scope);
        QCOMPARE(told(s.b.incident(), timeline), QStringList{u"b"_s});
        QVERIFY(!timeline.find(a));
    }

    void aClaimWantsEvidence_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<bool>("claims");
        for (const auto &[kind, name] : EnumNames<EntryKind>::names)
            QTest::newRow(name) << kind
                                << (kind == EntryKind::Symptom || kind == EntryKind::Hypothesis
                                    || kind == EntryKind::Decision || kind == EntryKind::Mitigation
                                    || kind == EntryKind::Evidence);
    }
    void aClaimWantsEvidence()
    {
        QFETCH(EntryKind, kind);
        QFETCH(bool, claims);
        Sample s;
        const EntityId line = s.line("12:00", u"a"_s, kind);
        QCOMPARE(s.of(line).lacksEvidence, claims);
        QCOMPARE(CuratedTimeline(s.b.incident()).unshownCount(), claims ? 1 : 0);
        s.b.changes(dropLines(s.b.incident(), {line}));
        QVERIFY(!s.of(line).lacksEvidence);
    }

    void whatCountsAsEvidence()
    {
        Sample s;
        const EntityId graph = s.b.evidence(u"graph.png"_s, {}, {}, nullptr).last();
        const EntityId claim = s.line("12:00", u"slow"_s, EntryKind::Symptom);
        const auto lacks = [&](const Incident &incident) {
            return CuratedTimeline(incident).find(claim)->lacksEvidence;
        };
        const Incident bare = s.b.incident();
        QVERIFY(lacks(bare));
        const Instant now = *IncidentBuilder::time("2026-03-15T00:00:00Z");
        const auto with = [&](const Changes &changes) { return bare.with(changes, now); };
        const auto change = [&] { return ChangeOf<TimelineEntry>(claim); };
        QVERIFY(!lacks(with({change().set<&TimelineEntry::attachment>(graph)})));
        QVERIFY(!lacks(with({change().set<&TimelineEntry::link>(u"https://g.example.com"_s)})));
        QVERIFY(!lacks(with(*pointToEvidence(bare, claim, graph))));
        QVERIFY(!lacks(with(nameSource(bare, claim, u"seen on the bridge"_s))));
        // A file that is gone shows nothing.
        const Incident pointed = with(*pointToEvidence(bare, claim, graph));
        QVERIFY(lacks(pointed.with({ChangeOf<Evidence>(graph).set<&Evidence::deleted>(true)}, now)));
        // A file attached to a line about it.
        s.line("12:10", u"the graph"_s);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(claim);
        QVERIFY(lacks(s.b.incident()));
        s.b.with<TimelineEntry, &TimelineEntry::attachment>(graph);
        QVERIFY(!lacks(s.b.incident()));
        QCOMPARE(s.of(claim).shownBy.files, QList{graph});
    }

    void aReplyToAnAlertIsShownByIt()
    {
        Sample s;
        const EntityId alert = s.line("11:59", u"latency"_s, EntryKind::Alert);
        const EntityId note = s.line("11:58", u"hm"_s);
        const EntityId first = s.line("12:00", u"slow"_s, EntryKind::Symptom);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(alert);
        const EntityId second = s.line("12:01", u"slower"_s, EntryKind::Symptom);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(note);
        QVERIFY(!s.of(first).lacksEvidence);
        QVERIFY(s.of(second).lacksEvidence);
    }

    void aHypothesisIsShownByWhyItWasDecided()
    {
        Sample s;
        const EntityId open = s.b.hypothesis(u"pool"_s, HypothesisState::Open, {}).last();
        const EntityId first = s.line("12:00", u"pool"_s, EntryKind::Hypothesis);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(open);
        const EntityId decided = s.b.hypothesis(u"disk"_s, HypothesisState::RuledOut, u"half empty"_s).last();
        const EntityId second = s.line("12:01", u"disk"_s, EntryKind::Hypothesis);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(decided);
        QVERIFY(s.of(first).lacksEvidence);
        QVERIFY(!s.of(second).lacksEvidence);
    }

    void aPartsEvidenceShowsTheWhole()
    {
        Sample s;
        const EntityId claim = s.line("12:00", u"slow"_s, EntryKind::Symptom);
        const EntityId part = s.line("12:01", u"p99"_s);
        s.b.with<TimelineEntry, &TimelineEntry::link>(u"https://g.example.com"_s)
            .changes(*mergeLines(s.b.incident(), {part}, claim));
        QVERIFY(!s.of(claim).lacksEvidence);
        s.b.changes(dropLines(s.b.incident(), {part}));
        QVERIFY(s.of(claim).lacksEvidence);
    }

    void knowsTheStateAtEachLine()
    {
        Sample s;
        s.b.role(u"commander"_s, u"Ana"_s, "2026-03-14T12:02:00Z", "2026-03-14T12:30:00Z")
            .role(u"commander"_s, u"Dov"_s, "2026-03-14T12:30:00Z");
        const EntityId pool = s.b.hypothesis(u"pool"_s, HypothesisState::RuledOut, u"fine"_s).last();
        s.b.with<Hypothesis, &Hypothesis::opened>(IncidentBuilder::time("2026-03-14T12:08:00Z"))
            .with<Hypothesis, &Hypothesis::decided>(IncidentBuilder::time("2026-03-14T12:40:00Z"));
        const EntityId begin = s.line("12:00", u"begin"_s);
        s.b.with<TimelineEntry, &TimelineEntry::learned>(IncidentBuilder::time("2026-03-14T13:00:00Z"));
        const EntityId raised = s.b.change("2026-03-14T12:05:00Z", EntryKind::Severity, {}, u"SEV2"_s).last();
        const EntityId status = s.b.change("2026-03-14T12:05:00Z", EntryKind::Status, {}, u"investigating"_s).last();
        const EntityId late = s.line("12:30", u"late"_s);
        const EntityId end = s.line("12:50", u"end"_s);
        const EntityId untimed = s.line(nullptr, u"x"_s);

        QCOMPARE(s.of(begin).known, (KnownThen{{}, {}, {}, 0, {}, IncidentBuilder::time("2026-03-14T13:00:00Z")}));
        QCOMPARE(s.of(raised).known, (KnownThen{u"SEV2"_s, {}, u"Ana"_s, 0, {}, {}}));
        QCOMPARE(s.of(status).known, (KnownThen{u"SEV2"_s, u"investigating"_s, u"Ana"_s, 0, {}, {}}));
        QCOMPARE(s.of(late).known, (KnownThen{u"SEV2"_s, u"investigating"_s, u"Dov"_s, 1, {pool}, {}}));
        QCOMPARE(s.of(end).known, (KnownThen{u"SEV2"_s, u"investigating"_s, u"Dov"_s, 0, {}, {}}));
        QCOMPARE(s.of(untimed).known, KnownThen());
        // Told or not, it held.
        s.b.changes(dropLines(s.b.incident(), {raised}));
        QCOMPARE(s.of(end).known.severity, u"SEV2"_s);
    }

    void guessesNoHypothesis()
    {
        Sample s;
        const EntityId spoken = s.b.hypothesis(u"spoken of"_s, HypothesisState::Open, {}).last();
        s.b.hypothesis(u"nobody knows since when"_s, HypothesisState::Open, {});
        const EntityId undated = s.b.hypothesis(u"nobody knows until when"_s, HypothesisState::RuledOut, {}).last();
        s.line("12:00", u"spoken of"_s, EntryKind::Hypothesis);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(spoken);
        s.line("12:00", u"undated"_s, EntryKind::Hypothesis);
        s.b.with<TimelineEntry, &TimelineEntry::regarding>(undated);
        const EntityId end = s.line("12:10", u"end"_s);
        QCOMPARE(s.of(end).known.newestHypotheses, QList{spoken});
    }

    void threeThousandLinesTakeNoTime()
    {
        Sample s;
        const Instant begin = *IncidentBuilder::time("2026-03-14T12:00:00Z");
        EntityId before;  // of the first: none
        Changes changes;
        for (int i = 0; i < 3000; ++i) {
            const EntityId id(1, quint64(i) + 1);
            changes.append(ChangeOf<TimelineEntry>(id)
                               .set<&TimelineEntry::text>(u"line %1"_s.arg(i))
                               .set<&TimelineEntry::occurred>(begin + std::chrono::seconds(i)));
            changes.append(ChangeOf<Hypothesis>(EntityId(2, quint64(i) + 1))
                               .set<&Hypothesis::text>(u"h"_s)
                               .set<&Hypothesis::opened>(begin + std::chrono::seconds(i)));
            // The longest chain there can be.
            changes.append(ChangeOf<CuratedLine>(curatedLineId(id))
                               .set<&CuratedLine::entry>(id)
                               .set<&CuratedLine::mergedInto>(before));
            before = id;
        }
        s.b.changes(changes);
        QElapsedTimer timer;
        timer.start();
        const CuratedTimeline timeline(s.b.incident());
        QCOMPARE(timeline.lines().size(), 3000);
        QCOMPARE(timeline.lines().first().parts.size(), 2999);
        // Not a measure: each line looked up among all others would take minutes.
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

EVENKEEL_TEST(CuratedTimelineTest);
#include "tst_curatedtimeline.moc"
