// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/aids/advice.h"
#include "models/playbook/aids/mitigationpicker.h"
#include "models/playbook/aids/severityhelper.h"
#include "models/playbook/guardrailchecks.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/incidentcase.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Course;
using test::IncidentCase;

class AidsTest : public QObject
{
    Q_OBJECT

    Playbook m_shipped;

    [[nodiscard]] IncidentCase incident() const
    {
        IncidentCase c;
        c.playbook = m_shipped;
        return c;
    }
    [[nodiscard]] static std::optional<Advice> find(IncidentCase &c, const QString &aid)
    {
        const auto advice = adviceOf(c.context());
        const auto found = std::ranges::find(advice, aid, &Advice::aid);
        return found == advice.end() ? std::nullopt : std::optional(*found);
    }

private slots:
    void initTestCase()
    {
        const auto loaded = PlaybookLibrary().load(PlaybookLibrary::defaultName());
        QVERIFY(loaded);
        m_shipped = *loaded;
    }

    // The five ambiguous situations and the nine rows of the table, each from the journal that shows it.
    void recognisesTheSituation_data()
    {
        QTest::addColumn<QString>("aid");
        QTest::addColumn<Course>("happens");
        QTest::addColumn<QString>("says");
        using C = IncidentCase;
        const auto row = [](const char *aid, const Course &happens, const QString &says) {
            QTest::newRow(aid) << QString::fromLatin1(aid) << happens << says;
        };
        const auto fact = []<auto Member>(C & c, const QString &value)
        {
            c.apply(setFact<Member>(c.incident, value));
        };
        row(
            "situation/many-services",
            [](C &c) {
                c.apply(addToList(c.incident, ListName::System, {u"checkout"_s, u"search"_s}, c.clock.now()));
                c.setStatus(IncidentStatus::Investigating);
            },
            u"checkout, search"_s);
        row("situation/deploy-and-traffic",
            [](C &c) {
                c.log(EntryKind::Note, u"Deployment of 4f2c finished"_s);
                c.pass(20min);
                c.log(EntryKind::Symptom, u"traffic is three times the usual"_s);
            },
            {});
        row("situation/rollback-reverts-fix",
            [](C &c) { c.log(EntryKind::Decision, u"a rollback would also revert the critical fix of Monday"_s); }, {});
        row(
            "situation/between-levels",
            [fact](C &c) {
                c.setSeverity(u"SEV2");
                fact.operator()<&IncidentFacts::users>(c, u"4,000 users"_s);
                c.apply(addToList(c.incident, ListName::Region, {u"eu-west"_s}, c.clock.now()));
            },
            u"4,000 users"_s);
        row(
            "situation/cause-unknown",
            [fact](C &c) {
                fact.operator()<&IncidentFacts::mitigation>(c, u"rolled back 4f2c"_s);
                c.log(EntryKind::Mitigation, u"rolled back 4f2c"_s);
                c.setStatus(IncidentStatus::Monitoring);
            },
            u"rolled back 4f2c"_s);
        row("decision/full-outage", [](C &c) { c.log(EntryKind::Symptom, u"The site is down"_s); }, {});
        row("decision/one-feature",
            [fact](C &c) { fact.operator()<&IncidentFacts::workaround>(c, u"export by hand"_s); }, {});
        row("decision/deploy-correlates",
            [](C &c) {
                c.log(EntryKind::Note, u"deployed 4f2c"_s);
                c.log(EntryKind::Alert, u"5xx above 20 %"_s);
            },
            {});
        row("decision/no-deploy", [](C &c) { c.log(EntryKind::Alert, u"Fehlerrate über 20 %"_s); }, {});
        row("decision/still-elevated",
            [](C &c) {
                c.log(EntryKind::Mitigation, u"scaled to 20 pods"_s);
                c.pass(10min);
            },
            {});
        row("decision/many-causes",
            [](C &c) {
                c.log(EntryKind::Hypothesis, u"the pool is exhausted"_s);
                c.log(EntryKind::Hypothesis, u"the cache is cold"_s);
            },
            {});
        row("decision/rollback-reverts-security",
            [](C &c) { c.log(EntryKind::Note, u"rollback to 4f2b takes back the security patch"_s); }, {});
        row("decision/resolved-cause-unknown", [](C &c) { c.setStatus(IncidentStatus::Resolved); }, {});
        row("decision/systemic-weakness",
            [](C &c) {
                c.setStatus(IncidentStatus::Postmortem);
                c.apply(addToList(c.incident, ListName::Factor, {u"no alert"_s, u"no test"_s}, c.clock.now()));
            },
            {});
    }
    void recognisesTheSituation()
    {
        QFETCH(QString, aid);
        QFETCH(Course, happens);
        QFETCH(QString, says);
        IncidentCase c = incident();
        c.setSeverity(u"SEV3");
        c.pass(1s);
        QVERIFY(!find(c, aid));
        happens(c);
        const auto advice = find(c, aid);
        QVERIFY(advice);
        QVERIFY2(advice->says.contains(says), qPrintable(advice->says));
        // Put away, it stays away; undone by nobody but a reopening.
        IncidentCase putAway = c;
        putAway.apply(answerAdvice(*advice, {}, c.context()));
        QVERIFY(!find(putAway, aid));
        // Each answer is a decision on the timeline.
        for (const SituationAnswer &answer : advice->answers) {
            IncidentCase answered = c;
            answered.pass(1s);
            answered.apply(answerAdvice(*advice, answer.answer, answered.context()));
            QVERIFY(!find(answered, aid));
            const auto lines = answered.incident.entries().select([&](const TimelineEntry &entry) {
                return entry.kind == EntryKind::Decision && entry.subject == aid && entry.text == answer.logged;
            });
            QCOMPARE(lines.size(), size_t(1));
        }
        if (advice->answers.isEmpty())
            QVERIFY(!nameOf(advice->offer).isEmpty());
    }

    void anOfferDoesWhatItSays()
    {
        IncidentCase c = incident();
        c.setSeverity(u"SEV3");
        c.pass(1s);
        c.apply(changesOf(AidOffer::EscalateSeverity, c.context()));
        QCOMPARE(c.incident.facts().severityLevel, u"SEV2"_s);
        c.pass(1s);
        c.apply(changesOf(AidOffer::ClassifyGravest, c.context()));
        QCOMPARE(c.incident.facts().severityRank, 1);
        QVERIFY(changesOf(AidOffer::EscalateSeverity, c.context()).isEmpty());
        c.apply(changesOf(AidOffer::Rollback, c.context()));
        QCOMPARE(latestMitigation(c.context())->means, u"rollback"_s);
        QCOMPARE(c.incident.facts().status, IncidentStatus::Mitigating);
        c.apply(changesOf(AidOffer::FollowUpRootCause, c.context()));
        const ActionItem *followUp = rootCauseFollowUp(c.incident);
        QVERIFY(followUp);
        QVERIFY(*followUp->due == c.clock.now() + 48h);
        c.apply(changesOf(AidOffer::DraftUpdate, c.context()));
        QCOMPARE(c.incident.comms().all().size(), size_t(1));
        QVERIFY(c.incident.comms().all().front()->body.contains(u"Checkout returns 502"));
    }

    void whatSuitsIsProposedFirst()
    {
        IncidentCase c = incident();
        c.log(EntryKind::Note, u"the new feature flag was turned on at noon"_s);
        const auto proposals = proposeMitigations(c.context());
        QCOMPARE(proposals.size(), c.playbook.mitigations.size());
        QVERIFY(proposals.first().suits);
        QVERIFY(proposals.first().option.checklists.contains(u"rollback-feature-flag"_s));
        QVERIFY(mitigateBy(u"prayer"_s, {}, c.context()).isEmpty());
    }

    void suggestsASeverity_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("milder");
        const auto row = [](const char *name, const QStringList &answers, const QString &level,
                            const QString &milder = {}) { QTest::newRow(name) << answers << level << milder; };
        row("nothing said", {}, {});
        row("nothing known", {u"users/unknown"_s}, {});
        row("everybody", {u"users/all"_s, u"data/safe"_s}, u"SEV1"_s);
        row("some, with a way round", {u"users/some"_s, u"workaround/easy"_s}, u"SEV3"_s);
        row("the gravest answer counts", {u"users/none"_s, u"data/lost"_s}, u"SEV1"_s);
        row("between two levels, the graver", {u"users/region"_s}, u"SEV2"_s, u"SEV3"_s);
        row("… unless another answer is clear", {u"users/many"_s, u"revenue/later"_s}, u"SEV2"_s);
        row("hardly anybody", {u"users/none"_s}, u"SEV4"_s);
    }
    void suggestsASeverity()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, level);
        QFETCH(QString, milder);
        QMap<QString, QString> given;
        for (const QString &answer : answers)
            given.insert(answer.section(u'/', 0, 0), answer.section(u'/', 1));
        const auto suggestion = suggestSeverity(m_shipped, given);
        QCOMPARE(suggestion.has_value(), !level.isEmpty());
        if (!suggestion)
            return;
        QCOMPARE(suggestion->level.level, level);
        QCOMPARE(suggestion->milder ? suggestion->milder->level : QString(), milder);
        QVERIFY(suggestion->reason().contains(level) && !suggestion->because.isEmpty());
    }
};

EVENKEEL_TEST(AidsTest);
#include "tst_aids.moc"
