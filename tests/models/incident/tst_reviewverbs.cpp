// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/reviewverbs.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/postmortemdigest.h"
#include "models/incident/sealing.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QTest>

#include <functional>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

using Verb = std::function<Changes(const Incident &, Instant)>;

EntityId firstOf(const Incident &incident)
{
    return incident.entries().at(0).id;
}

}  // namespace

Q_DECLARE_METATYPE(Verb)

class ReviewVerbsTest : public test::VerbTest
{
    Q_OBJECT

private:
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    void write()
    {
        m_incident = Incident();
        m_stamp = 0;
        apply({ChangeOf<IncidentFacts>(EntityId::ofOrigin("i"))
                   .set<&IncidentFacts::title>(u"Checkout returns 502"_s)
                   .set<&IncidentFacts::status>(IncidentStatus::Resolved)});
        EntryDraft line;
        line.text = u"errors began"_s;
        line.occurred = {now(), {}, {}};
        apply(logEntry(line, now()).changes);
        apply(writeSection(m_incident, SectionKey::Summary, u"The pool was empty."_s, now()));
        apply(addToList(m_incident, ListName::Factor, {u"no alert"_s}, now()));
        apply({addAction(u"Alert on the pool"_s, ActionCategory::Detective, ActionHorizon::Week, {}, {}, now())});
        apply({addAction(u"Restart the pods"_s, ActionCategory::Task, ActionHorizon::During, {}, {}, now())});
    }
    [[nodiscard]] const ActionItem &action(ActionCategory category) const
    {
        return *m_incident.actions().select([&](const ActionItem &one) { return one.category == category; }).front();
    }

private slots:
    void init() { write(); }

    void aReviewerIsAskedOnce()
    {
        QVERIFY(!askReviewer(m_incident, u"  "_s, now()));
        apply(*askReviewer(m_incident, u"Bo "_s, now()));
        QCOMPARE(*askReviewer(m_incident, u"bo"_s, now()), Changes());
        const Reviewer *bo = reviewerNamed(m_incident, u"BO"_s);
        QVERIFY(bo);
        QCOMPARE(bo->person, u"Bo"_s);
        QCOMPARE(bo->asked, now());
        apply(removeEntity(m_incident.reviewers(), bo->id));
        QVERIFY(!reviewerNamed(m_incident, u"Bo"_s));
        apply(*askReviewer(m_incident, u"Bo"_s, now()));
        QVERIFY(reviewerNamed(m_incident, u"Bo"_s));
    }

    void aVerdictIsOnTheWordsThatStand()
    {
        apply(*askReviewer(m_incident, u"Bo"_s, now()));
        const EntityId bo = reviewerNamed(m_incident, u"Bo"_s)->id;
        apply(*giveVerdict(m_incident, bo, ReviewVerdict::Approved, now()));
        const auto isOnOthers = [&] {
            return isOnOtherWords(*m_incident.reviewers().find(bo), postmortemDigest(m_incident));
        };
        QVERIFY(!isOnOthers());
        QCOMPARE(*giveVerdict(m_incident, bo, ReviewVerdict::Approved, now()), Changes());
        apply(writeSection(m_incident, SectionKey::Summary, u"A retry storm emptied the pool."_s, now()));
        QVERIFY(isOnOthers());
        // Said again, it is on these.
        apply(*giveVerdict(m_incident, bo, ReviewVerdict::Approved, now()));
        QVERIFY(!isOnOthers());
        apply(*giveVerdict(m_incident, bo, ReviewVerdict::Waiting, now()));
        QCOMPARE(m_incident.reviewers().find(bo)->digest, QString());
        QVERIFY(!m_incident.reviewers().find(bo)->answered);
        QCOMPARE(giveVerdict(m_incident, {}, ReviewVerdict::Approved, now()).error().code, ErrorCode::NotFound);
    }

    void commentsAreAnsweredSettledAndOpenedAgain()
    {
        QVERIFY(!comment({SectionKey::Summary, {}, {}, u" \n"_s}, u"Bo"_s, now()));
        apply(*comment({SectionKey::Summary, u"pool"_s, u"The "_s, u"Which one?"_s}, u"Bo"_s, now()));
        QCOMPARE(openComments(m_incident).size(), 1U);
        const EntityId thread = openComments(m_incident).front()->id;
        apply(*answerComment(m_incident, thread, u"The API's."_s, u"Ana"_s, now()));
        const auto answers = answersTo(m_incident, thread);
        QCOMPARE(answers.size(), 1U);
        // An answer to an answer is one to the comment.
        apply(*answerComment(m_incident, answers.front()->id, u"Say so."_s, u"Bo"_s, now()));
        QCOMPARE(answersTo(m_incident, thread).size(), 2U);
        QCOMPARE(openComments(m_incident).size(), 1U);
        apply(*resolveComment(m_incident, answers.front()->id, true, u"Ana"_s, now()));
        QVERIFY(openComments(m_incident).empty());
        QCOMPARE(m_incident.reviewComments().find(thread)->resolvedBy, u"Ana"_s);
        QCOMPARE(*resolveComment(m_incident, thread, true, u"Cy"_s, now()), Changes());
        // Who answers what was settled hasn't settled it.
        apply(*answerComment(m_incident, thread, u"It still says pool."_s, u"Bo"_s, now()));
        QCOMPARE(openComments(m_incident).size(), 1U);
        apply(*removeComment(m_incident, thread));
        QVERIFY(openComments(m_incident).empty());
        QVERIFY(answersTo(m_incident, thread).empty());
        QCOMPARE(resolveComment(m_incident, thread, true, {}, now()).error().code, ErrorCode::NotFound);
    }

    void sharingIsRecordedWithWhatWasGiven()
    {
        QVERIFY(!sharePostmortem(m_incident, {u" "_s, {}, Audience::Customer}, {.now = now()}));
        apply(*sharePostmortem(m_incident, {u"all hands"_s, u"mail"_s, Audience::Internal}, {.now = now()}));
        apply(
            *sharePostmortem(m_incident, {u"Acme"_s, {}, Audience::Customer}, {.now = now() + std::chrono::hours(1)}));
        QCOMPARE(m_incident.sharings().all().size(), 2U);
        QCOMPARE(m_incident.sharings().all().front()->digest, postmortemDigest(m_incident));
        QCOMPARE(m_incident.facts().postmortemShared, now());
        QCOMPARE(m_incident.facts().postmortemSharedWith, u"all hands, Acme"_s);
        // What is taken back is asked by no criterion any more.
        apply(removeSharing(m_incident, sharingsInOrder(m_incident).front()->id));
        QCOMPARE(m_incident.facts().postmortemShared, now() + std::chrono::hours(1));
        QCOMPARE(m_incident.facts().postmortemSharedWith, u"Acme"_s);
        // A name may hold a comma.
        const EntityId acme = sharingsInOrder(m_incident).front()->id;
        apply(withSharedFacts(m_incident, setField<&Sharing::with>(m_incident.sharings(), acme, u"Acme, Inc"_s)));
        apply(*sharePostmortem(m_incident, {u"Inc"_s, {}, Audience::Customer}, {.now = now() + std::chrono::hours(2)}));
        QCOMPARE(m_incident.facts().postmortemSharedWith, u"Acme, Inc, Inc"_s);
        for (const Sharing *one : m_incident.sharings().all())
            apply(removeSharing(m_incident, one->id));
        QVERIFY(!m_incident.facts().postmortemShared);
        QCOMPARE(m_incident.facts().postmortemSharedWith, QString());
    }

    void theDigestCoversWhatIsSaid_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, const Verb &verb, bool covered) {
            QTest::newRow(name) << verb << covered;
        };
        row(
            "a section",
            [](const Incident &i, Instant now) { return writeSection(i, SectionKey::Lessons, u"Watch pools."_s, now); },
            true);
        row(
            "a section's place",
            [](const Incident &i, Instant now) { return moveSection(i, SectionKey::Actions, 0, now); }, true);
        row(
            "a factor",
            [](const Incident &i, Instant now) { return addToList(i, ListName::Factor, {u"no limit"_s}, now); }, true);
        row(
            "a runbook change that follows from a lesson",
            [](const Incident &i, Instant now) {
                return drawFromLesson(i, ListName::RunbookChange, EntityId::ofOrigin("lesson"), u"name the host"_s,
                                      now);
            },
            true);
        row(
            "what is to be automated after a lesson",
            [](const Incident &i, Instant now) {
                return drawFromLesson(i, ListName::Automation, EntityId::ofOrigin("lesson"), u"check hosts"_s, now);
            },
            true);
        row(
            "a why", [](const Incident &i, Instant now) { return *answerWhy(i, 1, u"because"_s, now); }, true);
        row(
            "a line left out", [](const Incident &i, Instant) { return dropLines(i, {firstOf(i)}); }, true);
        row(
            "a line's time",
            [](const Incident &i, Instant now) { return retimeLine(i, firstOf(i), now - std::chrono::hours(1)); },
            true);
        row(
            "a line of the record",
            [](const Incident &i, Instant) { return setEntry<&TimelineEntry::text>(i, firstOf(i), u"errors rose"_s); },
            true);
        row(
            "the title", [](const Incident &i, Instant) { return *renameIncident(i, u"Checkout is down"_s); }, true);
        row(
            "a follow-up",
            [](const Incident &, Instant now) {
                return Changes{addAction(u"x"_s, ActionCategory::Process, ActionHorizon::Unset, {}, {}, now)};
            },
            true);
        row(
            "a comment",
            [](const Incident &, Instant now) {
                return *comment({SectionKey::Summary, {}, {}, u"?"_s}, u"Bo"_s, now);
            },
            false);
        row(
            "a reviewer", [](const Incident &i, Instant now) { return *askReviewer(i, u"Bo"_s, now); }, false);
        row(
            "who owns it",
            [](const Incident &i, Instant) { return setFact<&IncidentFacts::postmortemOwner>(i, u"Bo"_s); }, false);
        row(
            "the zone it is shown in", [](const Incident &i, Instant) { return *moveToZone(i, u"Asia/Tokyo"_s); },
            false);
        row(
            "its language", [](const Incident &i, Instant) { return setFact<&IncidentFacts::language>(i, u"de"_s); },
            false);
        row(
            "a pin", [](const Incident &i, Instant) { return setEntry<&TimelineEntry::pinned>(i, firstOf(i), true); },
            false);
        row(
            "done", [](const Incident &i, Instant now) { return setSectionDone(i, SectionKey::Summary, true, now); },
            false);
        row(
            "the incident is closed",
            [](const Incident &i, Instant) { return setFact<&IncidentFacts::status>(i, IncidentStatus::Closed); },
            false);
    }
    void theDigestCoversWhatIsSaid()
    {
        QFETCH(Verb, verb);
        QFETCH(bool, covered);
        const QString before = postmortemDigest(m_incident);
        QCOMPARE(before.size(), 64);
        const Changes changes = verb(m_incident, now());
        QVERIFY(!changes.isEmpty());
        const Incident after = m_incident.with(changes, now());
        QCOMPARE(postmortemDigest(after) != before, covered);
        // And what it covers, a seal protects.
        apply(*sealPostmortem(m_incident, u"Ana"_s, now()));
        QVERIFY(sealHolds(m_incident));
        QCOMPARE(!sealAllows(m_incident, changes), covered);
    }

    // As the header writes it down: a later version, and another program, must give the same for the same words.
    void theDigestStaysTheSame()
    {
        Incident incident;
        const TransactionHeader header{{1, 1}, Instant(), u"Ana"_s, u"laptop"_s};
        const auto set = [&](const Change &change) { incident.apply(header, change); };
        set(ChangeOf<IncidentFacts>(EntityId::ofOrigin("i"))
                .set<&IncidentFacts::key>(u"INC-1"_s)
                .set<&IncidentFacts::title>(u"Größe 502"_s));
        set(ChangeOf<PostmortemSection>(EntityId::ofOrigin("s"))
                .set<&PostmortemSection::section>(SectionKey::Summary)
                .set<&PostmortemSection::body>(u"It broke."_s));
        set(ChangeOf<TimelineEntry>(EntityId::ofOrigin("e"))
                .set<&TimelineEntry::text>(u"errors"_s)
                .set<&TimelineEntry::occurred>(fromIsoUtc(u"2026-03-14T12:00:00Z"_s)));
        const QByteArray hashed = "evenkeel postmortem 1\n"
                                  "incident\nkey=5:INC-1\ntitle=11:Gr\xc3\xb6\xc3\x9f"
                                  "e 502\ndetection=7:unknown\n"
                                  "section\nsection=7:summary\nbody=9:It broke.\n"
                                  "entry\nkind=4:note\ntext=6:errors\noccurred=20:2026-03-14T12:00:00Z\n"
                                  "audience=8:internal\nid=26:"
                                  + EntityId::ofOrigin("e").toString().toLatin1() + "\n";
        QCOMPARE(postmortemDigest(incident),
                 QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex()));
    }

    void whatIsSealedStaysUntilItIsReopened()
    {
        apply(*sealPostmortem(m_incident, u"Ana"_s, now()));
        QCOMPARE(m_incident.facts().postmortemState, PostmortemState::Final);
        QVERIFY(!sealPostmortem(m_incident, u"Bo"_s, now()));
        const auto refused = sealAllows(m_incident, writeSection(m_incident, SectionKey::Summary, u"x"_s, now()));
        QVERIFY(!refused);
        QVERIFY(refused.error().what.contains(u"Ana"_s));
        QVERIFY(refused.error().remedy.contains(u"--reason"_s));
        QVERIFY(!sealAllows(m_incident, setPostmortemState(m_incident, PostmortemState::Draft, now())));

        QVERIFY(!reopenPostmortem(m_incident, u"Bo"_s, {.now = now(), .reason = u" "_s}));
        const Changes reopening = *reopenPostmortem(m_incident, u"Bo"_s, {.now = now(), .reason = u"wrong pool"_s});
        QVERIFY(sealAllows(m_incident, reopening));
        apply(reopening);
        QVERIFY(!currentSeal(m_incident));
        QCOMPARE(m_incident.facts().postmortemState, PostmortemState::Review);
        const Seal &seal = m_incident.seals().at(0);
        QCOMPARE(seal.because, u"wrong pool"_s);
        QCOMPARE(seal.reopenedBy, u"Bo"_s);
        // The record tells of it, and the postmortem's own timeline doesn't.
        const TimelineEntry &line = m_incident.entries().at(m_incident.entries().size() - 1);
        QVERIFY(line.reason == u"wrong pool"_s);
        QVERIFY(curatedLineOf(m_incident, line.id)->dropped);
        QVERIFY(sealAllows(m_incident, writeSection(m_incident, SectionKey::Summary, u"x"_s, now())));
        QVERIFY(!reopenPostmortem(m_incident, u"Bo"_s, {.now = now(), .reason = u"again"_s}));
    }

    void theRecordGoesOn()
    {
        apply(*sealPostmortem(m_incident, u"Ana"_s, now()));
        EntryDraft line;
        line.text = u"errors again"_s;
        line.occurred = {now(), {}, {}};
        const LoggedEntry logged = logEntry(line, now());
        QVERIFY(sealAllows(m_incident, logged.changes));
        apply(logged.changes);
        QVERIFY(sealHolds(m_incident));
        // What came later may be corrected.
        QVERIFY(sealAllows(m_incident, setEntry<&TimelineEntry::text>(m_incident, logged.entry, u"more errors"_s)));
        const ActionItem &followUp = action(ActionCategory::Detective);
        QVERIFY(sealAllows(m_incident, *completeAction(m_incident, followUp.id, now())));
        QVERIFY(sealAllows(m_incident, setField<&ActionItem::owner>(m_incident.actions(), followUp.id, u"Bo"_s)));
        QVERIFY(!sealAllows(m_incident, setField<&ActionItem::text>(m_incident.actions(), followUp.id, u"x"_s)));
        const ActionItem &task = action(ActionCategory::Task);
        QVERIFY(sealAllows(m_incident, setField<&ActionItem::text>(m_incident.actions(), task.id, u"x"_s)));
        // Broken out again, the incident is everybody's; then the seal no longer fits, and that is told.
        apply(setFact<&IncidentFacts::status>(m_incident, IncidentStatus::Reopened));
        const Changes renamed = *renameIncident(m_incident, u"Checkout is down again"_s);
        QVERIFY(sealAllows(m_incident, renamed));
        apply(renamed);
        QVERIFY(!sealHolds(m_incident));
    }
};

EVENKEEL_TEST(ReviewVerbsTest);
#include "tst_reviewverbs.moc"
