// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/prompts.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RuledIncident;

namespace {

// As a window does it: asks, and remembers what it shows.
struct Asked {
    Asked()
    {
        ruled.playbook.prompts = {{u"pain"_s, PromptKind::Metacognition, u"Is it the customers' pain?"_s, {}},
                                  {u"late"_s, PromptKind::Reframing, u"Another goal?"_s, {test::lasting(30min)}}};
    }
    QString ask()
    {
        const Prompt *prompt = promptToShow(ruled.context(), history);
        const QString name = prompt ? prompt->prompt : QString();
        if (!name.isEmpty() && name != history.showing)
            history.shown.insert(name, ruled.clock.now());
        history.showing = name;
        return name;
    }
    void answer(const QString &aid, const QString &answer = {})
    {
        ruled.apply(answerAid(aid, answer, {}, ruled.now()));
    }

    RuledIncident ruled;
    PromptHistory history;
};

}  // namespace

class PromptsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneAtATimeAndItStays()
    {
        Asked asked;
        QCOMPARE(asked.ask(), u"pain"_s);
        asked.ruled.clock.advance(40min);
        asked.history.typed = asked.ruled.clock.now();
        QCOMPARE(asked.ask(), u"pain"_s);  // nobody put it away; nothing flickers
        asked.answer(u"prompt/pain"_s);
        QCOMPARE(asked.ask(), QString());
    }

    // Minutes after the first was put away; what is asked then.
    void comesAgain_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("typedSecondsAgo");
        QTest::addColumn<QString>("turn");
        QTest::addColumn<QString>("asked");
        QTest::newRow("soon after another") << 9 << -1 << QString() << QString();
        QTest::newRow("another's condition doesn't hold") << 15 << -1 << QString() << QString();
        QTest::newRow("another") << 30 << -1 << QString() << u"late"_s;
        QTest::newRow("while typing") << 30 << 19 << QString() << QString();
        QTest::newRow("typed a while ago") << 30 << 20 << QString() << u"late"_s;
        QTest::newRow("a new situation, too soon") << 9 << -1 << u"severity"_s << QString();
        QTest::newRow("a new situation") << 15 << -1 << u"severity"_s << u"pain"_s;
        QTest::newRow("another status") << 15 << -1 << u"status"_s << u"pain"_s;
        QTest::newRow("a mitigation") << 15 << -1 << u"mitigation"_s << u"pain"_s;
        QTest::newRow("no new situation") << 15 << -1 << u"note"_s << QString();
    }
    void comesAgain()
    {
        QFETCH(int, minutes);
        QFETCH(int, typedSecondsAgo);
        QFETCH(QString, turn);
        QFETCH(QString, asked);
        Asked window;
        QCOMPARE(window.ask(), u"pain"_s);
        window.answer(u"prompt/pain"_s);
        QCOMPARE(window.ask(), QString());
        window.ruled.clock.advance(1min);
        if (turn == u"severity"_s)
            window.ruled.apply(changeSeverity(window.ruled.incident, {u"s"_s, u"SEV1"_s, 1}, window.ruled.now()));
        else if (turn == u"status"_s)
            window.ruled.apply(changeStatus(window.ruled.incident, IncidentStatus::Investigating, window.ruled.now()));
        else if (turn == u"mitigation"_s)
            window.ruled.log(u"rolled back"_s, EntryKind::Mitigation);
        else if (turn == u"note"_s)
            window.ruled.log(u"hm"_s);
        window.ruled.clock.advance(std::chrono::minutes(minutes - 1));
        if (typedSecondsAgo >= 0)
            window.history.typed = window.ruled.clock.now() - std::chrono::seconds(typedSecondsAgo);
        QCOMPARE(window.ask(), asked);
        // Another window, or one after a restart, has the journal only.
        window.history.shown.clear();
        window.history.showing.clear();
        QCOMPARE(window.ask(), asked);
    }

    void oncePerHour()
    {
        Asked asked;
        asked.ruled.playbook.prompts.removeLast();
        QCOMPARE(asked.ask(), u"pain"_s);
        asked.answer(u"prompt/pain"_s);
        asked.ruled.clock.advance(59min);
        QCOMPARE(asked.ask(), QString());
        asked.ruled.clock.advance(1min);
        QCOMPARE(asked.ask(), u"pain"_s);
    }

    void goesWhenItIsNoLongerSo()
    {
        Asked asked;
        asked.ruled.playbook.prompts.removeFirst();
        asked.ruled.clock.advance(30min);
        QCOMPARE(asked.ask(), u"late"_s);
        asked.ruled.apply(changeStatus(asked.ruled.incident, IncidentStatus::Resolved, asked.ruled.now()));
        QCOMPARE(asked.ask(), QString());
    }

    void offForTheIncident()
    {
        Asked asked;
        asked.answer(PromptsAid.toString(), PromptsOff.toString());
        QVERIFY(arePromptsOff(asked.ruled.incident));
        QCOMPARE(asked.ask(), QString());
        asked.ruled.clock.advance(1s);
        asked.answer(PromptsAid.toString(), PromptsOn.toString());
        QCOMPARE(asked.ask(), u"pain"_s);
    }
};

EVENKEEL_TEST(PromptsTest);
#include "tst_prompts.moc"
