// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/impactverbs.h"
#include "models/postmortem/runningimpact.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr Instant Noon{std::chrono::hours(12)};

}  // namespace

/// Of an incident whose impact lasted from 12:00 to 12:30, and goes on since 13:00.
class ImpactTableTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    qint64 m_stamps = 0;
    const EntityId m_first{1, 1};
    const EntityId m_second{1, 2};

    void apply(const Changes &changes)
    {
        m_incident.apply({{{++m_stamps, 1}, Instant(std::chrono::milliseconds(m_stamps)), {}, {}}, changes});
    }
    void say(EntityId window, ImpactDimension dimension, const QString &text)
    {
        apply(*setMeasure(m_incident, {window, dimension}, text, QLocale::c()));
    }
    [[nodiscard]] ImpactTotal total(ImpactDimension dimension, Instant until = Noon + minutes(70)) const
    {
        return ImpactTable::of(m_incident, until).total(dimension);
    }

private slots:
    void init()
    {
        m_incident = {};
        apply({ChangeOf<ImpactWindow>(m_first).set<&ImpactWindow::began>(Noon).set<&ImpactWindow::restored>(
                   Noon + minutes(30)),
               ChangeOf<ImpactWindow>(m_second).set<&ImpactWindow::began>(Noon + minutes(60))});
    }

    void aRateCountsTheMinutesOfItsStretch()
    {
        say(m_first, ImpactDimension::Revenue, u"100 EUR/min"_s);
        say(m_second, ImpactDimension::Revenue, u"~50 eur/min"_s);
        const ImpactTotal sum = total(ImpactDimension::Revenue);
        QCOMPARE(sum.amount, std::optional(30 * 100 + 10 * 50.0));
        QCOMPARE(sum.bound, ImpactBound::About);
        QCOMPARE(sum.knowledge, ImpactKnowledge::Known);
        // Before it began it cost nothing.
        QCOMPARE(total(ImpactDimension::Revenue, Noon).amount, std::optional(3000.0));
    }

    void moneyIsNeverAddedAcrossCurrencies()
    {
        say(m_first, ImpactDimension::Revenue, u"100 EUR"_s);
        say(m_second, ImpactDimension::Revenue, u"100 USD"_s);
        QCOMPARE(total(ImpactDimension::Revenue).amount, std::nullopt);
        QCOMPARE(total(ImpactDimension::Revenue).knowledge, ImpactKnowledge::Known);
        say(m_second, ImpactDimension::Revenue, u"2 USD/min"_s);
        say(m_first, ImpactDimension::Revenue, u"1 EUR/min"_s);
        const auto running = runningImpactOf(m_incident, Noon + minutes(70));
        QCOMPARE(running.size(), 2);
        QCOMPARE(running[0].unit, u"EUR"_s);
        QCOMPARE(running[0].amount, 30.0);
        QVERIFY(!running[0].isRunning);
        QCOMPARE(running[1].unit, u"USD"_s);
        QCOMPARE(running[1].amount, 20.0);
        QVERIFY(running[1].isRunning);
    }

    void unknownNoneAndUnsaidAreTold_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<ImpactKnowledge>("knowledge");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<ImpactBound>("bound");
        QTest::newRow("nothing") << QString() << QString() << ImpactKnowledge::Unsaid << QString()
                                 << ImpactBound::Exact;
        QTest::newRow("none") << u"none"_s << u"none"_s << ImpactKnowledge::None << QString() << ImpactBound::Exact;
        QTest::newRow("none, then?") << u"none"_s << QString() << ImpactKnowledge::Unsaid << QString()
                                     << ImpactBound::Exact;
        QTest::newRow("unknown once") << u"none"_s << u"unknown"_s << ImpactKnowledge::Unknown << QString()
                                      << ImpactBound::Exact;
        QTest::newRow("at least") << u"12"_s << u"unknown"_s << ImpactKnowledge::Known << u"12"_s
                                  << ImpactBound::AtLeast;
        QTest::newRow("with none") << u"12"_s << u"none"_s << ImpactKnowledge::Known << u"12"_s << ImpactBound::Exact;
        QTest::newRow("both") << u"12"_s << u"3"_s << ImpactKnowledge::Known << u"15"_s << ImpactBound::Exact;
        QTest::newRow("at most and at least")
            << u"<12"_s << u">3"_s << ImpactKnowledge::Known << u"15"_s << ImpactBound::About;
    }
    void unknownNoneAndUnsaidAreTold()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(ImpactKnowledge, knowledge);
        QFETCH(QString, amount);
        QFETCH(ImpactBound, bound);
        say(m_first, ImpactDimension::Requests, first);
        say(m_second, ImpactDimension::Requests, second);
        const ImpactTotal sum = total(ImpactDimension::Requests);
        QCOMPARE(sum.knowledge, knowledge);
        QCOMPARE(sum.amount ? QString::number(*sum.amount) : QString(), amount);
        QCOMPARE(sum.bound, bound);
    }

    void theSameUsersMayComeTwice()
    {
        say(m_first, ImpactDimension::Users, u"100"_s);
        QCOMPARE(total(ImpactDimension::Users).bound, ImpactBound::AtLeast);
        say(m_second, ImpactDimension::Users, u"50"_s);
        QCOMPARE(total(ImpactDimension::Users).amount, std::optional(150.0));
        QCOMPARE(total(ImpactDimension::Users).bound, ImpactBound::AtMost);
        // With a third stretch of which nobody knows there were at least those of the worst, and nobody knows how many.
        apply({ChangeOf<ImpactWindow>(EntityId{1, 3}).set<&ImpactWindow::began>(Noon + minutes(90))});
        QCOMPARE(total(ImpactDimension::Users).amount, std::optional(100.0));
        QCOMPARE(total(ImpactDimension::Users).bound, ImpactBound::AtLeast);
    }

    void whatIsRoughIsAtLeastThatWhereTheRestIsUnknown()
    {
        say(m_first, ImpactDimension::Requests, u"~300"_s);
        say(m_second, ImpactDimension::Requests, u"unknown"_s);
        QCOMPARE(total(ImpactDimension::Requests).amount, std::optional(300.0));
        QCOMPARE(total(ImpactDimension::Requests).bound, ImpactBound::AtLeast);
        // Of "at most" and unknown nothing is known of all.
        say(m_first, ImpactDimension::Requests, u"<300"_s);
        QCOMPARE(total(ImpactDimension::Requests).amount, std::nullopt);
        QCOMPARE(total(ImpactDimension::Requests).knowledge, ImpactKnowledge::Known);
    }

    void sharesAreNeverAdded()
    {
        say(m_first, ImpactDimension::Requests, u"70 %"_s);
        say(m_second, ImpactDimension::Requests, u"~80 %"_s);
        const ImpactTotal both = total(ImpactDimension::Requests);
        QCOMPARE(both.amount, std::optional(80.0));
        QCOMPARE(both.bound, ImpactBound::About);
        QCOMPARE(both.worst, m_second);
        QCOMPARE(both.unknownWindows, 0);
        say(m_second, ImpactDimension::Requests, u"unknown"_s);
        QCOMPARE(total(ImpactDimension::Requests).amount, std::optional(70.0));
        QCOMPARE(total(ImpactDimension::Requests).bound, ImpactBound::Exact);
        QCOMPARE(total(ImpactDimension::Requests).unknownWindows, 1);
        // The error budget is one for all: what is used up adds up.
        say(m_first, ImpactDimension::ErrorBudget, u"12 %"_s);
        say(m_second, ImpactDimension::ErrorBudget, u"30 %"_s);
        QCOMPARE(total(ImpactDimension::ErrorBudget).amount, std::optional(42.0));
    }

    void usersTimesMinutesRunOn()
    {
        say(m_first, ImpactDimension::Users, u"100 shoppers"_s);
        say(m_second, ImpactDimension::Users, u"~10"_s);
        const auto at = [this](minutes after) { return runningImpactOf(m_incident, Noon + after); };
        QCOMPARE(at(minutes(70)).size(), 1);
        QCOMPARE(at(minutes(70)).front().amount, 100 * 30 + 10 * 10.0);
        QVERIFY(at(minutes(70)).front().isUserTime);
        QVERIFY(at(minutes(70)).front().isRough);
        QCOMPARE(at(minutes(71)).front().amount, 100 * 30 + 10 * 11.0);
        // What ended stands still.
        apply({ChangeOf<ImpactWindow>(m_second).set<&ImpactWindow::restored>(Noon + minutes(65))});
        QCOMPARE(at(minutes(900)).front().amount, 100 * 30 + 10 * 5.0);
        QVERIFY(!at(minutes(900)).front().isRunning);
        say(m_second, ImpactDimension::Users, u"3 %"_s);
        QCOMPARE(at(minutes(900)).front().amount, 3000.0);
        // Nor does a share grow by the minute, whatever a file says.
        say(m_first, ImpactDimension::Requests, u"34 %"_s);
        apply({ChangeOf<ImpactMeasure>(impactMeasureId({m_first, ImpactDimension::Requests}))
                   .set<&ImpactMeasure::perMinute>(true)});
        QCOMPARE(at(minutes(900)).size(), 1);
    }

    void whatAFileHoldsInsteadOfANumberCountsNothing()
    {
        say(m_first, ImpactDimension::Users, u"100"_s);
        apply({ChangeOf<ImpactMeasure>(impactMeasureId({m_first, ImpactDimension::Users}))
                   .set<&ImpactMeasure::amount>(u"1e999"_s)});
        QCOMPARE(total(ImpactDimension::Users).amount, std::nullopt);
        QVERIFY(runningImpactOf(m_incident, Noon + minutes(70)).isEmpty());
    }
};

EVENKEEL_TEST(ImpactTableTest);
#include "tst_impacttable.moc"
