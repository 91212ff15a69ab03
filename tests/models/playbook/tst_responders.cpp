// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/responders.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RuledIncident;

namespace {

Playbook fourHours()
{
    Playbook playbook;
    playbook.clocks.onDuty = Limit::within(4h);
    return playbook;
}

const Responder *named(const QList<Responder> &responders, QStringView person)
{
    const auto at = std::ranges::find(responders, person, &Responder::person);
    return at == responders.end() ? nullptr : &*at;
}

}  // namespace

class RespondersTest : public QObject
{
    Q_OBJECT

private slots:
    void onDutySinceTheFirstTrace()
    {
        RuledIncident ruled;
        const Instant start = ruled.clock.now();
        ruled.log(u"first"_s, EntryKind::Note, u"Bo"_s);
        ruled.clock.advance(10min);
        ruled.apply(assignRole(ruled.incident, u"commander"_s, u"Cy"_s, ruled.now()), u"Bo"_s);
        const auto responders = respondersOf(ruled.incident, ruled.clock.now());
        QCOMPARE(named(responders, u"Bo")->since, std::optional(start));
        QCOMPARE(named(responders, u"Cy")->since, std::optional(start + 10min));
        QCOMPARE(named(responders, u"Cy")->roles, QStringList{u"commander"_s});
        // Whoever has been silent for an hour and holds nothing went home.
        ruled.clock.advance(1h);
        QVERIFY(!named(respondersOf(ruled.incident, ruled.clock.now()), u"Bo"));
        QVERIFY(named(respondersOf(ruled.incident, ruled.clock.now()), u"Cy"));
    }

    void whatTheySayCounts()
    {
        RuledIncident ruled;
        ruled.apply(assignRole(ruled.incident, u"commander"_s, u"Cy"_s, ruled.now()));
        const Instant since = ruled.clock.now() - 3h;
        ruled.apply(*reportResponder(u"Cy"_s, 2, since, false, ruled.now()));
        QCOMPARE(respondersOf(ruled.incident, ruled.clock.now()).first(),
                 (Responder{u"Cy"_s, {u"commander"_s}, since, 2, false}));
        ruled.clock.advance(1min);
        ruled.apply(*reportResponder(u"Cy"_s, 5, since, true, ruled.now()));
        QCOMPARE(*named(respondersOf(ruled.incident, ruled.clock.now()), u"Cy"),
                 (Responder{u"Cy"_s, {u"commander"_s}, {}, 5, true}));
    }

    void advice_data()
    {
        QTest::addColumn<bool>("inRole");
        QTest::addColumn<bool>("solo");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("stress");
        QTest::addColumn<bool>("onBreak");
        QTest::addColumn<int>("advice");  // -1: none
        QTest::newRow("fresh") << true << false << 30 << 1 << false << -1;
        QTest::newRow("almost") << true << false << 239 << 3 << false << -1;
        QTest::newRow("tired") << true << false << 240 << 0 << false << int(LoadAdvice::Swap);
        QTest::newRow("stressed") << true << false << 5 << 4 << false << int(LoadAdvice::Swap);
        QTest::newRow("stressed, without a role") << false << false << 5 << 5 << false << int(LoadAdvice::Break);
        QTest::newRow("tired, without a role") << false << false << 240 << 0 << false << int(LoadAdvice::Break);
        QTest::newRow("alone") << true << true << 5 << 4 << false << int(LoadAdvice::Break);
        QTest::newRow("on a break") << true << false << 240 << 5 << true << -1;
    }
    void advice()
    {
        QFETCH(bool, inRole);
        QFETCH(bool, solo);
        QFETCH(int, minutes);
        QFETCH(int, stress);
        QFETCH(bool, onBreak);
        QFETCH(int, advice);
        RuledIncident ruled(fourHours());
        ruled.playbook.solo = solo;
        const Instant since = ruled.clock.now() - std::chrono::minutes(minutes);
        if (inRole)
            ruled.apply(assignRole(ruled.incident, u"technical"_s, u"Cy"_s, ruled.now()));
        ruled.apply(*reportResponder(u"Cy"_s, stress, since, onBreak, ruled.now()));
        const auto given = responderAdvice(ruled.context());
        QCOMPARE(given.size(), advice < 0 ? 0 : 1);
        if (advice < 0)
            return;
        QCOMPARE(int(given.first().advice), advice);
        QCOMPARE(given.first().person, u"Cy"_s);
        // Put away, it is silent for an hour.
        ruled.apply(answerAid(aidOf(given.first()), {}, {}, ruled.now()));
        QVERIFY(responderAdvice(ruled.context()).isEmpty());
        ruled.clock.advance(1h);
        QVERIFY(!responderAdvice(ruled.context()).isEmpty());
        ruled.apply(changeStatus(ruled.incident, IncidentStatus::Resolved, ruled.now()));
        QVERIFY(responderAdvice(ruled.context()).isEmpty());
    }

    void aFastTimelineNeedsAScribe()
    {
        RuledIncident ruled;
        for (int n = 0; n < FastLines - 2; ++n)  // declaring wrote one
            ruled.log(u"line"_s);
        const auto wants = [&] {
            const auto given = responderAdvice(ruled.context());
            return std::ranges::any_of(given,
                                       [](const ResponderAdvice &one) { return one.advice == LoadAdvice::AddScribe; });
        };
        QVERIFY(!wants());
        ruled.log(u"one more"_s);
        QVERIFY(wants());
        ruled.clock.advance(FastWithin);
        QVERIFY(!wants());
        for (int n = 0; n < FastLines; ++n)
            ruled.log(u"line"_s);
        QVERIFY(wants());
        ruled.playbook.solo = true;
        QVERIFY(!wants());
        ruled.playbook.solo = false;
        ruled.apply(assignRole(ruled.incident, u"scribe"_s, u"Di"_s, ruled.now()));
        QVERIFY(!wants());
    }
};

EVENKEEL_TEST(RespondersTest);
#include "tst_responders.moc"
