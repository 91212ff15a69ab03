// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/durations.h"
#include "models/incident/futuretimes.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

class VerbsTest : public test::VerbTest
{
    Q_OBJECT

    [[nodiscard]] VerbContext now(const QString &reason = {}) const { return {m_clock.now(), {}, reason}; }

    [[nodiscard]] const TimelineEntry *lastEntry() const
    {
        const TimelineEntry *last = nullptr;
        m_incident.entries().forEach([&](const TimelineEntry &entry) { last = &entry; });
        return last;
    }

private slots:
    void init()
    {
        m_clock = test::MockClock();
        m_incident = Incident();
        m_stamp = 0;
        apply(*declareIncident({.key = u"INC-1"_s,
                                .title = u" Checkout fails "_s,
                                .severity = Severity{u"sev-ics"_s, u"SEV2"_s, 2},
                                .systems = {u"api"_s, u"db"_s},
                                .began = m_clock.now() - minutes(20),
                                .zone = u"Europe/Berlin"_s},
                               m_clock.now()));
    }

    void declaringSetsFactsWindowAndLists()
    {
        const IncidentFacts &facts = m_incident.facts();
        QCOMPARE(facts.title, u"Checkout fails"_s);
        QCOMPARE(facts.status, IncidentStatus::Declared);
        QCOMPARE(facts.severityRank, 2);
        QVERIFY(momentOf(m_incident, Moment::Began) == m_clock.now() - minutes(20));
        QVERIFY(momentOf(m_incident, Moment::Detected) == m_clock.now());
        QVERIFY(momentOf(m_incident, Moment::Declared) == m_clock.now());
        QCOMPARE(m_incident.list(ListName::System).size(), size_t(2));
        QCOMPARE(m_incident.list(ListName::System).front()->text, u"api"_s);
        QCOMPARE(m_incident.zone().id(), "Europe/Berlin");
    }

    void declarationsThatMakeNoSenseAreRefused()
    {
        QCOMPARE(declareIncident({.title = u"  "_s}, m_clock.now()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(declareIncident({.title = u"T"_s, .zone = u"Mars/Base"_s}, m_clock.now()).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(declareIncident({.title = u"T"_s, .began = m_clock.now() + hours(1)}, m_clock.now()).error().code,
                 ErrorCode::InvalidInput);
    }

    void changingSeverityWritesItsLine()
    {
        apply(changeSeverity(m_incident, {u"sev-ics"_s, u"SEV1"_s, 1}, now(u"payments too"_s)));
        QCOMPARE(m_incident.facts().severityLevel, u"SEV1"_s);
        QCOMPARE(lastEntry()->kind, EntryKind::Severity);
        QCOMPARE(lastEntry()->before, u"SEV2"_s);
        QCOMPARE(lastEntry()->after, u"SEV1"_s);
        QCOMPARE(lastEntry()->reason, u"payments too"_s);
        QVERIFY(changeSeverity(m_incident, {u"sev-ics"_s, u"SEV1"_s, 1}, now()).isEmpty());
    }

    void statusSetsItsMomentOnce_data()
    {
        QTest::addColumn<IncidentStatus>("status");
        QTest::addColumn<Moment>("moment");
        QTest::newRow("acknowledged") << IncidentStatus::Acknowledged << Moment::Acknowledged;
        QTest::newRow("identified") << IncidentStatus::Identified << Moment::Identified;
        QTest::newRow("monitoring") << IncidentStatus::Monitoring << Moment::Mitigated;
        QTest::newRow("resolved") << IncidentStatus::Resolved << Moment::Resolved;
        QTest::newRow("closed") << IncidentStatus::Closed << Moment::Closed;
    }
    void statusSetsItsMomentOnce()
    {
        QFETCH(IncidentStatus, status);
        QFETCH(Moment, moment);
        m_clock.advance(minutes(5));
        const Instant first = m_clock.now();
        apply(changeStatus(m_incident, status, now()));
        QVERIFY(momentOf(m_incident, moment) == first);
        QCOMPARE(lastEntry()->kind, EntryKind::Status);
        m_clock.advance(minutes(5));
        apply(changeStatus(m_incident, IncidentStatus::Postmortem, now()));
        apply(changeStatus(m_incident, status, now()));
        if (status == IncidentStatus::Resolved || status == IncidentStatus::Closed)
            QVERIFY(momentOf(m_incident, moment) == first);
    }

    void statusLeadsOnlyWhereItCan_data()
    {
        QTest::addColumn<IncidentStatus>("from");
        QTest::addColumn<IncidentStatus>("to");
        QTest::addColumn<bool>("may");
        using enum IncidentStatus;
        for (const auto &[from, name] : EnumNames<IncidentStatus>::names)
            for (const auto &[to, other] : EnumNames<IncidentStatus>::names) {
                const bool over = from == Resolved || from == Postmortem || from == Closed;
                const bool early = from == Detected || from == Declared;
                const bool refused = (to == Reopened && !over) || ((to == Detected || to == Declared) && !early);
                QTest::addRow("%s to %s", name, other) << from << to << (from == to || !refused);
            }
    }
    void statusLeadsOnlyWhereItCan()
    {
        QFETCH(IncidentStatus, from);
        QFETCH(IncidentStatus, to);
        QFETCH(bool, may);
        apply({ChangeOf<IncidentFacts>(m_incident.id()).set<&IncidentFacts::status>(from)});
        const auto allowed = statusMayBecome(m_incident, to);
        QCOMPARE(bool(allowed), may);
        QVERIFY(allowed || (allowed.error().code == ErrorCode::InvalidInput && !allowed.error().remedy.isEmpty()));
    }

    void titleIsNeverEmpty()
    {
        QVERIFY(!renameIncident(m_incident, u" \n"_s));
        const auto renamed = renameIncident(m_incident, u" Other "_s);
        QVERIFY(renamed);
        apply(*renamed);
        QCOMPARE(m_incident.facts().title, u"Other"_s);
    }

    void aZoneIsOneThatThereIs()
    {
        QVERIFY(!moveToZone(m_incident, u"PST"_s));
        const auto moved = moveToZone(m_incident, u" Asia/Tokyo "_s);
        QVERIFY(moved);
        apply(*moved);
        QCOMPARE(m_incident.facts().zone, u"Asia/Tokyo"_s);
    }

    void findsWhatCanNotHaveHappenedYet()
    {
        const Instant present = m_clock.now();
        const Instant later = present + minutes(1);
        QVERIFY(futureTimes(changeStatus(m_incident, IncidentStatus::Closed, now()), present).isEmpty());
        QCOMPARE(futureTimes(*setMoment(m_incident, Moment::Restored, later, present), present), QList<Instant>{later});
        QVERIFY(futureTimes(*setMoment(m_incident, Moment::Restored, later, present), later).isEmpty());
        EntryDraft draft;
        draft.kind = EntryKind::Action;
        draft.text = u"a task"_s;
        draft.occurred.begin = present;
        draft.due = later;
        QVERIFY(futureTimes(logEntry(draft, present).changes, present).isEmpty());
        draft.occurred.begin = later;
        draft.text = u"2099-01-01T00:00:00Z"_s;
        QCOMPARE(futureTimes(logEntry(draft, present).changes, present), QList<Instant>{later});
        // One time said of two things is told once.
        VerbContext said = now();
        said.at = later;
        QCOMPARE(futureTimes(changeStatus(m_incident, IncidentStatus::Closed, said), present), QList<Instant>{later});
    }

    void nothingIsDerivedFromNowWhenRecordedAfterwards()
    {
        m_clock.advance(hours(24 * 400));
        QVERIFY(isRecordedAfterwards(m_incident, m_clock.now()));
        apply(changeStatus(m_incident, IncidentStatus::Resolved, now()));
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, now()));
        QVERIFY(!momentOf(m_incident, Moment::Resolved));
        QVERIFY(!lastEntry()->occurred);
        QVERIFY(!m_incident.holderOf(u"commander")->from);
        // A time that is said is taken.
        VerbContext said = now();
        said.at = m_clock.now() - hours(24 * 400);
        apply(changeStatus(m_incident, IncidentStatus::Closed, said));
        QVERIFY(momentOf(m_incident, Moment::Closed) == said.at);
    }

    void reopeningSumsTheWindows()
    {
        const Instant start = m_clock.now();
        apply(*setMoment(m_incident, Moment::Began, start, start));
        apply(*setMoment(m_incident, Moment::Restored, start + minutes(30), start));
        m_clock.advance(minutes(40));
        apply(changeStatus(m_incident, IncidentStatus::Resolved, now()));
        m_clock.advance(minutes(60));
        apply(changeStatus(m_incident, IncidentStatus::Investigating, now()));
        QCOMPARE(m_incident.windowsInOrder().size(), size_t(2));
        QVERIFY(!durationsOf(m_incident).toRecover);
        QVERIFY(durationsOf(m_incident).missing.contains(Moment::Restored));
        m_clock.advance(minutes(15));
        apply(*setMoment(m_incident, Moment::Restored, m_clock.now(), m_clock.now()));
        QVERIFY(durationsOf(m_incident).toRecover == std::optional<Duration>(minutes(45)));
        // What began it stays the first window's, what ended it the last one's.
        QVERIFY(momentOf(m_incident, Moment::Began) == start);
        QVERIFY(momentOf(m_incident, Moment::Restored) == m_clock.now());
    }

    void eachStretchOfImpactCanBeRetimed()
    {
        const Instant start = m_clock.now();
        apply(*setMoment(m_incident, Moment::Began, start, start));
        apply(*setMoment(m_incident, Moment::Restored, start + minutes(30), start));
        m_clock.advance(minutes(40));
        apply(changeStatus(m_incident, IncidentStatus::Acknowledged, now()));
        apply(changeStatus(m_incident, IncidentStatus::Resolved, now()));
        m_clock.advance(minutes(60));
        apply(changeStatus(m_incident, IncidentStatus::Investigating, now()));
        m_clock.advance(minutes(5));
        apply(changeStatus(m_incident, IncidentStatus::Acknowledged, now()));
        // The second stretch has its own moments, and "began" without a number is the one that is shown.
        const auto windows = m_incident.windowsInOrder();
        QVERIFY(windows[1]->acknowledged == m_clock.now());
        QVERIFY(momentOf(m_incident, Moment::Acknowledged) == start + minutes(40));
        apply(*setMoment(m_incident, Moment::Began, start - minutes(5), start));
        QVERIFY(momentOf(m_incident, Moment::Began) == start - minutes(5));
        QVERIFY(momentConflicts(m_incident).isEmpty());
        // Stretches that overlap are told of.
        apply(*setMoment(m_incident, Moment::Began, start + minutes(10), start, 2));
        QCOMPARE(momentConflicts(m_incident), (QList<MomentConflict>{{Moment::Restored, Moment::Began}}));
        QCOMPARE(setMoment(m_incident, Moment::Began, start, start, 3).error().code, ErrorCode::InvalidInput);
    }

    void durationsSayWhatIsMissing()
    {
        const Durations durations = durationsOf(m_incident);
        QVERIFY(durations.toDetect == std::optional<Duration>(minutes(20)));
        QVERIFY(!durations.toAcknowledge);
        QVERIFY(!durations.toRecover);
        QCOMPARE(durations.missing,
                 (QList<Moment>{Moment::Acknowledged, Moment::Mitigated, Moment::Restored, Moment::Resolved}));
    }

    void momentsOutOfOrderAreNamed()
    {
        QVERIFY(momentConflicts(m_incident).isEmpty());
        apply(*setMoment(m_incident, Moment::Restored, m_clock.now() - hours(5), m_clock.now()));
        QCOMPARE(momentConflicts(m_incident), (QList<MomentConflict>{{Moment::Began, Moment::Restored}}));
        apply(*setMoment(m_incident, Moment::Restored, std::nullopt, m_clock.now()));
        QVERIFY(momentConflicts(m_incident).isEmpty());
    }

    void handoverEndsOneAndBeginsAnother()
    {
        apply(assignRole(m_incident, u"commander"_s, u"Ana"_s, now()));
        m_clock.advance(hours(4));
        apply(assignRole(m_incident, u"commander"_s, u"Bo"_s, now(u"rest"_s)));
        QCOMPARE(m_incident.holderOf(u"commander")->person, u"Bo"_s);
        QCOMPARE(m_incident.roles().all().size(), size_t(2));
        QVERIFY(m_incident.roles().all().front()->to == m_clock.now());
        QCOMPARE(lastEntry()->kind, EntryKind::Handoff);
        QCOMPARE(lastEntry()->before, u"Ana"_s);
        QCOMPARE(lastEntry()->after, u"Bo"_s);
        QVERIFY(assignRole(m_incident, u"commander"_s, u"Bo"_s, now()).isEmpty());
        apply(*acknowledgeRole(m_incident, u"commander"_s, m_clock.now()));
        QVERIFY(m_incident.holderOf(u"commander")->acknowledged == m_clock.now());
        apply(assignRole(m_incident, u"commander"_s, QString(), now()));
        QVERIFY(!m_incident.holderOf(u"commander"));
        QCOMPARE(setRoleContact(m_incident, u"commander"_s, u"x"_s).error().code, ErrorCode::NotFound);
    }

    void hypothesesAndActionsComeWithTheirLine()
    {
        const LoggedEntry hypothesis = logEntry(
            {.kind = EntryKind::Hypothesis, .text = u"pool exhausted"_s, .occurred = {m_clock.now(), {}, false}},
            m_clock.now());
        apply(hypothesis.changes);
        const TimelineEntry *line = m_incident.entries().find(hypothesis.entry);
        QVERIFY(line);
        const Hypothesis *made = m_incident.hypotheses().find(line->regarding);
        QVERIFY(made);
        QCOMPARE(made->state, HypothesisState::Open);
        apply(*decideHypothesis(m_incident, made->id, HypothesisState::RuledOut, u"pool at 3 %"_s, m_clock.now()));
        QCOMPARE(m_incident.hypotheses().find(line->regarding)->because, u"pool at 3 %"_s);
        QVERIFY(!decideHypothesis(m_incident, EntityId(1, 2), HypothesisState::Open, {}, m_clock.now()));

        const LoggedEntry action = logEntry({.kind = EntryKind::Action,
                                             .text = u"roll back"_s,
                                             .occurred = {m_clock.now(), {}, false},
                                             .owner = u"Cy"_s,
                                             .due = m_clock.now() + minutes(10)},
                                            m_clock.now());
        apply(action.changes);
        const EntityId task = m_incident.entries().find(action.entry)->regarding;
        QCOMPARE(m_incident.actions().find(task)->owner, u"Cy"_s);
        apply(*completeAction(m_incident, task, m_clock.now()));
        QVERIFY(m_incident.actions().find(task)->done == m_clock.now());
    }

    void sameOriginIsTheSameEntry()
    {
        const EntryDraft draft{.text = u"x"_s, .occurred = {m_clock.now(), {}, false}, .origin = u"csv:1"_s};
        QVERIFY(logEntry(draft, m_clock.now()).entry == logEntry(draft, m_clock.now() + hours(1)).entry);
    }

    void listsAddRemoveAndReplace()
    {
        apply(addToList(m_incident, ListName::System, {u"API"_s, u"cache"_s}, m_clock.now()));
        QCOMPARE(m_incident.list(ListName::System).size(), size_t(3));
        apply(removeFromList(m_incident, ListName::System, {u"Db"_s}));
        QCOMPARE(m_incident.list(ListName::System).size(), size_t(2));
        apply(replaceList(m_incident, ListName::System, {u"cache"_s, u"queue"_s}, m_clock.now()));
        QStringList texts;
        for (const ListMember *member : m_incident.list(ListName::System))
            texts.append(member->text);
        QCOMPARE(texts, (QStringList{u"cache"_s, u"queue"_s}));
    }

    void whysAreAnsweredInTurn()
    {
        QVERIFY(!answerWhy(m_incident, 2, u"because"_s, m_clock.now()));
        apply(*answerWhy(m_incident, 1, u"the pool ran dry"_s, m_clock.now()));
        apply(*answerWhy(m_incident, 2, u"workers doubled"_s, m_clock.now()));
        apply(*answerWhy(m_incident, 1, u"connections ran out"_s, m_clock.now()));
        QCOMPARE(m_incident.whys().all().size(), size_t(2));
        QCOMPARE(m_incident.whys().all().front()->answer, u"connections ran out"_s);
    }

    void sectionsAndLinksAreWrittenOnce()
    {
        apply(writeSection(m_incident, SectionKey::Summary, u"**Payments** failed."_s, m_clock.now()));
        apply(writeSection(m_incident, SectionKey::Summary, u"Payments failed."_s, m_clock.now()));
        QCOMPARE(m_incident.sections().all().size(), size_t(1));
        QCOMPARE(m_incident.section(SectionKey::Summary)->body, u"Payments failed."_s);
        apply(setLink(m_incident, LinkPurpose::Bridge, u"https://a.example"_s, m_clock.now()));
        apply(setLink(m_incident, LinkPurpose::Bridge, u"https://b.example"_s, m_clock.now()));
        QCOMPARE(m_incident.links().all().size(), size_t(1));
        apply(setLink(m_incident, LinkPurpose::Bridge, {}, m_clock.now()));
        QVERIFY(m_incident.links().all().empty());
    }
};

EVENKEEL_TEST(VerbsTest);
#include "tst_verbs.moc"
