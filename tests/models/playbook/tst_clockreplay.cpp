// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/durationtext.h"
#include "models/items/duewatch.h"
#include "models/playbook/clocks/clockhistory.h"
#include "tests/models/playbook/clockscript.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Scene {
    const char *at;  ///< since the declaration
    const char *steps;
};

// Six hours: unclassified at first, escalated when the response window is over, one wrong idea, a mitigation that
// doesn't help, one that does, and an evening in which updates are forgotten.
constexpr Scene Scenes[] = {
    {"6m", "severity SEV2"},
    {"8m", "status acknowledged; command Ana"},
    {"12m", "hypothesis pool; hypothesis dns"},
    {"14m", "log evidence error graph"},
    {"25m", "send by 20m"},
    {"27m", "pivot pool"},
    {"28m", "check-in"},
    {"31m", "escalate respond"},
    {"33m", "send customer by 30m"},
    {"40m", "send by 15m"},
    {"41m", "evidence dns; support dns"},
    {"45m", "log mitigation restart the resolvers; check-in by 20m"},
    {"50m", "task vendor 20m"},
    {"55m", "send by 30m"},
    {"56m", "snooze no-improvement 10m"},
    {"1h", "send customer by 2h"},
    {"1h5m", "check-in by 1h; log mitigation fail over to the other resolvers"},
    {"1h9m", "log note resolution recovered"},
    {"1h12m", "extend vendor 1h"},
    {"1h15m", "status monitoring"},
    {"1h20m", "severity SEV2"},
    {"1h25m", "send by 1h"},
    {"2h", "done vendor; check-in by 3h"},
    {"3h10m", "send customer"},
    {"4h20m", "send by 2h; command Bo"},
    {"5h", "check-in"},
    {"5h45m", "status resolved"},
};

// All that happens to the clocks, as one who looks each second sees it.
class ClockLog
{
public:
    explicit ClockLog(test::ClockScript &script) : m_script(script), m_began(script.file.clock.now())
    {
        look();
        lines.clear();
    }

    void look()
    {
        const Instant now = m_script.file.clock.now();
        for (const ClockTurn &turn : m_history.look(m_script.file.playbook().clocks(), now)) {
            if (turn.endedUnmet())
                note(u"ended unmet"_s, turn.clock.what);
            else if (turn.now && (turn.before || turn.now != ClockState::Running))
                note(word(turn.clock, *turn.now, now), turn.clock.what);
        }
    }

    void note(const QString &word, const QString &what)
    {
        const auto since = std::chrono::floor<std::chrono::seconds>(m_script.file.clock.now() - m_began);
        lines.append(u"%1:%2:%3 %4: %5"_s.arg(since / 1h)
                         .arg(since % 1h / 1min, 2, 10, QLatin1Char('0'))
                         .arg((since % 1min).count(), 2, 10, QLatin1Char('0'))
                         .arg(word, what));
    }

    QStringList lines;

private:
    static QString word(const PlaybookClock &clock, ClockState state, Instant now)
    {
        switch (state) {
        case ClockState::Running:
            return u"runs again"_s;
        case ClockState::Due:
            return u"due"_s;
        case ClockState::Snoozed:
        case ClockState::Met:
        case ClockState::MetLate:
            return test::standing(clock, now);
        }
        return {};
    }

    test::ClockScript &m_script;
    Instant m_began;
    ClockHistory m_history;
};

const char *const Expected = R"(
0:05:00 due: severity
0:06:00 met late by 1 min: severity
0:08:00 met: acknowledgement
0:14:00 met: first evidence
0:20:00 due: check-in
0:25:00 met: first update
0:27:00 met: hypothesis: pool
0:28:00 met late by 8 min: check-in
0:30:00 due: mitigation within the response window
0:31:00 met: response
0:31:00 ended unmet: mitigation within the response window
0:40:00 met: next update, as promised
0:41:00 met: hypothesis: dns
0:43:00 due: check-in
0:45:00 met late by 2 min: check-in
0:55:00 met: next update, as promised
0:55:00 due: improvement after the mitigation
0:56:00 put off for 10 min: improvement after the mitigation
1:00:00 met: next update to customers, as promised
1:05:00 met: check-in
1:09:00 met: improvement after the mitigation
1:10:00 due: action: vendor
1:12:00 runs again: action: vendor
1:25:00 met: next update, as promised
2:00:00 met: check-in
2:00:00 met: action: vendor
2:25:00 due: next update, as promised
3:00:00 due: next update to customers, as promised
3:10:00 met late by 10 min: next update to customers, as promised
3:40:00 due: next update
4:08:00 due: handover from Ana
4:20:00 met late by 1 h 55 min: next update, as promised
4:20:00 met late by 40 min: next update
4:20:00 met late by 12 min: handover from Ana
5:00:00 met: check-in
5:20:00 due: check-in
5:20:00 due: resolution target
5:45:00 met late by 25 min: resolution target
5:45:00 ended unmet: check-in
)";

}  // namespace

class ClockReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void sixHoursGiveTheExpectedLog()
    {
        test::ClockScript script({.playbook = test::tickingPlaybook(), .level = {}});
        DueWatch watch(script.file.playbook(), script.file.clock);
        QStringList told;
        ClockLog log(script);
        connect(&watch, &DueWatch::fellDue, this, [&](const PlaybookClock &clock) { told.append(clock.what); });
        const Scene *scene = std::begin(Scenes);
        for (auto since = 0s; since <= 6h; ++since) {
            while (scene != std::end(Scenes) && *parseDuration(QString::fromLatin1(scene->at)) <= since)
                script.run(QString::fromLatin1((scene++)->steps));
            script.file.playbook().tick();
            log.look();
            script.file.clock.advance(1s);
        }
        const QString actual = u'\n' + log.lines.join(u'\n') + u'\n';
        if (actual != QString::fromUtf8(Expected))
            qInfo("%s", qPrintable(actual));
        QVERIFY(actual == QString::fromUtf8(Expected));
        // Each that fell due was told, once.
        QCOMPARE(told.size(), log.lines.filter(QRegularExpression(u"^\\S+ due: "_s)).size());
    }

    void whoLooksOnceAnHourSeesTheSameInTheEnd()
    {
        const auto end = [](Duration step) {
            test::ClockScript script({.playbook = test::tickingPlaybook(), .level = {}});
            for (const Scene &scene : Scenes) {
                const Instant at = test::MockClock().now() + *parseDuration(QString::fromLatin1(scene.at));
                while (script.file.clock.now() + step < at) {
                    script.file.clock.advance(step);
                    script.file.playbook().tick();
                }
                script.file.clock.setNow(at);
                script.run(QString::fromLatin1(scene.steps));
            }
            QStringList standings;
            for (const PlaybookClock &clock : script.file.playbook().clocks())
                standings.append(clock.what + u' ' + test::standing(clock, script.file.clock.now()));
            return standings;
        };
        QCOMPARE(end(1h), end(1min));
    }
};

EVENKEEL_TEST(ClockReplayTest);
#include "tst_clockreplay.moc"
