// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/meeting/agendapanel.h"
#include "widgets/meeting/linestage.h"
#include "widgets/meeting/meetingwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Meeting
{
public:
    explicit Meeting(test::DocumentFixture &fixture) : m_fixture(fixture) { open(); }

    void open()
    {
        window = std::make_unique<MeetingWindow>(
            PaneContext{m_fixture.document(), m_fixture.clock, navigator, m_fixture.playbook()});
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no active window");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *at = window->focusWidget() ? window->focusWidget() : window.get();
        QTest::keyClick(at, key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }

    Navigator navigator;
    std::unique_ptr<MeetingWindow> window;

private:
    test::DocumentFixture &m_fixture;
};

// Its own declaration is the fixture's first line.
void logThree(test::DocumentFixture &fixture)
{
    fixture.log(u"dashboard green"_s, EntryKind::Note, "2026-03-14T11:00:00Z");
    fixture.log(u"errors at 30 %"_s, EntryKind::Symptom, "2026-03-14T12:10:00Z");
    fixture.log(u"roll back"_s, EntryKind::Decision, "2026-03-14T12:20:00Z", u"Ana"_s);
}

}  // namespace

class MeetingWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsBeforeTheIncidentAndGoesOnByKeys()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        fixture.perform(setFact<&IncidentFacts::whatChanged>(fixture.incident(), u"deploy 4f2c"_s));
        const Meeting meeting(fixture);
        QVERIFY(meeting.window->stage().hasFocus());
        QVERIFY2(meeting.labels().contains(u"What had changed: deploy 4f2c"_s), qPrintable(meeting.labels()));
        QVERIFY2(meeting.labels().contains(u"dashboard green"_s), qPrintable(meeting.labels()));
        meeting.press(Qt::Key_Space);
        QCOMPARE(meeting.window->stage().words(), u"dashboard green"_s);
        // It was declared and classified then.
        meeting.press(Qt::Key_Right);
        meeting.press(Qt::Key_Down);
        meeting.press(Qt::Key_PageDown);
        const QString third = meeting.window->stage().words();
        QCOMPARE(third, u"errors at 30 %"_s);
        QVERIFY2(meeting.labels().contains(u"Known then: "_s), qPrintable(meeting.labels()));
        meeting.press(Qt::Key_Left);
        QVERIFY(meeting.window->stage().words() != third);
        meeting.press(Qt::Key_End);
        QCOMPARE(meeting.window->stage().words(), u"roll back"_s);
        meeting.press(Qt::Key_Space);
        QCOMPARE(meeting.window->stage().words(), u"roll back"_s);
        meeting.press(Qt::Key_Home);
        QVERIFY(meeting.labels().contains(u"Before the incident"_s));
    }

    void showsWhatTheReaderIsToldAndNothingPrivate()
    {
        test::DocumentFixture fixture;
        const EntityId secret = fixture.log(u"Bo has lost his badge"_s, EntryKind::Note, "2026-03-14T12:30:00Z");
        fixture.perform(setEntry<&TimelineEntry::isPrivate>(fixture.incident(), secret, true));
        const EntityId dropped = fixture.log(u"lunch"_s, EntryKind::Note, "2026-03-14T12:31:00Z");
        fixture.perform(dropLines(fixture.incident(), {dropped}));
        const EntityId teller = fixture.log(u"two"_s, EntryKind::Note, "2026-03-14T12:32:00Z");
        const EntityId part = fixture.log(u"three"_s, EntryKind::Note, "2026-03-14T12:33:00Z");
        fixture.perform(*mergeLines(fixture.incident(), {part}, teller));
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_End);
        QCOMPARE(meeting.window->stage().words(), u"two"_s);
        QVERIFY(meeting.labels().contains(u"three"_s));
        for (int step = 0; step < 9; ++step) {
            QVERIFY(!meeting.labels().contains(u"badge"_s) && !meeting.labels().contains(u"lunch"_s));
            meeting.press(Qt::Key_Left);
        }
    }

    void aLargeScreenIsReadFromAfar()
    {
        test::DocumentFixture fixture;
        fixture.perform(*parkTopic(u"pools"_s, u"Ana"_s, fixture.clock.now()));
        const Meeting meeting(fixture);
        const auto *table = meeting.named<QTableView>(u"Parked topics"_s);
        const auto *agenda = meeting.named<QListWidget>(u"Agenda"_s);
        const int line = meeting.window->fontMetrics().height();
        meeting.window->resize(60 * line, 30 * line);
        const int before = agenda->fontMetrics().height();
        QVERIFY(before > line);
        meeting.window->resize(120 * line, 66 * line);
        QTRY_VERIFY(agenda->fontMetrics().height() > before * 3 / 2);
        QCOMPARE(meeting.window->fontMetrics().height(), line);
        QVERIFY(table->rowHeight(0) > table->fontMetrics().height());
        QVERIFY(table->fontMetrics().height() > before);
    }

    void theClockRunsPausesAndGoesOver()
    {
        test::DocumentFixture fixture;
        fixture.perform(setFact<&IncidentFacts::reviewMinutes>(fixture.incident(), 15));
        const Meeting meeting(fixture);
        QVERIFY(meeting.labels().contains(u"left, stopped"_s));
        meeting.press(Qt::Key_P);
        fixture.clock.advance(5min);
        meeting.press(Qt::Key_P);
        QVERIFY2(meeting.labels().contains(u" over, stopped"_s), qPrintable(meeting.labels()));
        QCOMPARE(meeting.window->agenda().topic(), AgendaTopic::Opening);
        meeting.press(Qt::Key_N);
        QCOMPARE(meeting.window->agenda().topic(), AgendaTopic::Timeline);
        QVERIFY(meeting.labels().contains(u"left, stopped"_s));
        meeting.press(Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(meeting.labels().contains(u" over, stopped"_s));
        const QString asked = meeting.labels();
        meeting.press(Qt::Key_Q);
        QVERIFY(meeting.labels() != asked);
    }

    void aTopicIsParkedByOneKey()
    {
        test::DocumentFixture fixture;
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_K);
        QVERIFY(meeting.named<QLineEdit>(u"Topic to park"_s)->hasFocus());
        meeting.type(u"who pays for a second region, pnkqal"_s);  // letters are words here
        meeting.press(Qt::Key_Return);
        QVERIFY(meeting.window->stage().hasFocus());
        const auto topics = parkedInOrder(fixture.incident());
        QCOMPARE(topics.size(), 1U);
        QCOMPARE(topics.front()->text, u"who pays for a second region, pnkqal"_s);
        QCOMPARE(meeting.named<QTableView>(u"Parked topics"_s)->model()->rowCount(), 1);
        QVERIFY(fixture.document().undo());
        QVERIFY(parkedInOrder(fixture.incident()).empty());
    }

    void aNoteIsOfTheLineAndItsDay()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        fixture.clock.advance(48h);
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_End);
        const EntityId shown = meeting.window->stage().entry();
        meeting.press(Qt::Key_L);
        meeting.type(u"12:15 Bo had seen it"_s);
        meeting.press(Qt::Key_Return);
        const TimelineEntry *seen = nullptr, *said = nullptr;
        fixture.incident().entries().forEach([&](const TimelineEntry &entry) {
            if (entry.text == "Bo had seen it"_L1)
                seen = &entry;
        });
        QVERIFY(seen);
        QCOMPARE(toIsoUtc(*seen->occurred), u"2026-03-14T12:15:00Z"_s);
        // What was said of a line is in the record, and not told as part of the course.
        QCOMPARE(meeting.window->stage().entry(), shown);
        meeting.press(Qt::Key_L);
        meeting.type(u"nobody trusted that graph"_s);
        meeting.press(Qt::Key_Return);
        fixture.incident().entries().forEach([&](const TimelineEntry &entry) {
            if (entry.text == "nobody trusted that graph"_L1)
                said = &entry;
        });
        QVERIFY(said);
        QCOMPARE(said->regarding, shown);
        QVERIFY(curatedLineOf(fixture.incident(), said->id)->dropped);
    }

    void anActionIsAdded()
    {
        test::DocumentFixture fixture;
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_A);
        meeting.type(u"alert on the pool @Eli"_s);
        meeting.press(Qt::Key_Return);
        const auto actions = fixture.incident().actions().all();
        QCOMPARE(actions.size(), 1U);
        QCOMPARE(actions.front()->owner, u"Eli"_s);
        QCOMPARE(actions.front()->category, ActionCategory::Preventive);
    }

    void timesStayWithTheirPoints()
    {
        test::DocumentFixture fixture;
        fixture.perform(setFact<&IncidentFacts::reviewMinutes>(fixture.incident(), 60));
        const Meeting meeting(fixture);
        const AgendaPanel &agenda = meeting.window->agenda();
        meeting.press(Qt::Key_P);
        fixture.clock.advance(4min);
        meeting.press(Qt::Key_N);
        QCOMPARE(agenda.topic(), AgendaTopic::Timeline);
        fixture.clock.advance(7min);
        const auto spent = [&] {
            meeting.press(Qt::Key_P);
            meeting.press(Qt::Key_P);
            return agenda.state().split(u' ').mid(1);
        };
        const QStringList before = spent();
        // A note comes in, and is a point of its own before the one where the meeting stands.
        const EntityId note = EntityId::generate(fixture.clock.now());
        fixture.perform({ChangeOf<ParticipantNote>(note).set<&ParticipantNote::person>(u"Bo"_s)});
        QCOMPARE(agenda.topic(), AgendaTopic::Timeline);
        QCOMPARE(spent(), before);
        QVERIFY2(meeting.labels().contains(u"11 of 60 min in all"_s), qPrintable(meeting.labels()));
        meeting.press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(agenda.topic(), AgendaTopic::Notes);
        // And it goes again, while it is talked about.
        fixture.clock.advance(1min);
        fixture.perform({ChangeOf<ParticipantNote>(note).set<&ParticipantNote::deleted>(true)});
        QCOMPARE(agenda.topic(), AgendaTopic::Timeline);
        QVERIFY2(meeting.labels().contains(u"12 of 60 min in all"_s), qPrintable(meeting.labels()));
        meeting.press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(agenda.topic(), AgendaTopic::Opening);
    }

    void escLeavesTheLineThenTheWindow()
    {
        test::DocumentFixture fixture;
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_K);
        meeting.type(u"half a"_s);
        meeting.press(Qt::Key_Escape);
        QVERIFY(meeting.window->isVisible());
        QVERIFY(meeting.window->stage().hasFocus());
        meeting.press(Qt::Key_F11);
        QVERIFY(meeting.window->isFullScreen());
        meeting.press(Qt::Key_F11);
        QVERIFY(!meeting.window->isFullScreen());
        meeting.press(Qt::Key_Escape);
        QVERIFY(!meeting.window->isVisible());
        QVERIFY(parkedInOrder(fixture.incident()).empty());
    }

    void standsWhereItStoodAfterACrash()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        Meeting meeting(fixture);
        meeting.press(Qt::Key_P);
        fixture.clock.advance(2min);
        meeting.press(Qt::Key_N);
        meeting.press(Qt::Key_End);
        meeting.press(Qt::Key_K);
        meeting.type(u"half a topic"_s);
        const QString words = meeting.window->stage().words();
        meeting.window.reset();
        meeting.open();
        QCOMPARE(meeting.window->stage().words(), words);
        QCOMPARE(meeting.window->agenda().topic(), AgendaTopic::Timeline);
        meeting.press(Qt::Key_K);
        QCOMPARE(meeting.named<QLineEdit>(u"Topic to park"_s)->text(), u"half a topic"_s);
        // Lines are gone through too fast to write down each.
        const auto kept = [&] {
            QStringList places;
            for (const Draft &draft : fixture.document().drafts().all())
                if (draft.field == "meeting.place"_L1)
                    places.append(draft.text);
            return places;
        };
        const QStringList before = kept();
        QCOMPARE(before.size(), 1);
        meeting.press(Qt::Key_Escape);
        meeting.press(Qt::Key_Home);
        QCOMPARE(kept(), before);
        // A day later it is another meeting.
        meeting.window.reset();
        fixture.clock.advance(24h);
        meeting.open();
        QCOMPARE(meeting.window->agenda().topic(), AgendaTopic::Opening);
    }

    void linesThatComeAndGoLeaveTheReaderWhereHeIs()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_End);
        const EntityId shown = meeting.window->stage().entry();
        fixture.log(u"earlier"_s, EntryKind::Note, "2026-03-14T11:30:00Z");
        QCOMPARE(meeting.window->stage().entry(), shown);
        fixture.perform(dropLines(fixture.incident(), {shown}));
        QVERIFY(meeting.window->stage().entry() != shown);
        QVERIFY(!meeting.window->stage().words().isEmpty());
    }

    void theLineFollowsIntoThePastAndANoteIsOfWhatIsShown()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        const Incident then = fixture.incident();
        fixture.clock.advance(1h);
        for (int i = 0; i < 3; ++i)
            fixture.log(u"later %1"_s.arg(i), EntryKind::Note, "2026-03-14T13:00:00Z");
        const Meeting meeting(fixture);
        meeting.press(Qt::Key_End);
        meeting.press(Qt::Key_Left);
        QCOMPARE(meeting.window->stage().words(), u"later 1"_s);
        QSignalSpy moved(&meeting.window->stage(), &LineStage::moved);
        fixture.document().showPast(then, fixture.clock.now());
        QCOMPARE(meeting.window->stage().words(), u"roll back"_s);
        QCOMPARE(moved.count(), 1);
        fixture.document().showNow();
        QCOMPARE(meeting.window->stage().words(), u"roll back"_s);
        const EntityId shown = meeting.window->stage().entry();
        meeting.press(Qt::Key_Right);
        fixture.perform(dropLines(fixture.incident(), {meeting.window->stage().entry()}));
        meeting.press(Qt::Key_Left);
        QCOMPARE(meeting.window->stage().entry(), shown);
        fixture.perform(dropLines(fixture.incident(), {shown}));
        const EntityId next = meeting.window->stage().entry();
        QVERIFY(!next.isNull() && next != shown);
        meeting.press(Qt::Key_L);
        meeting.type(u"nobody trusted that graph"_s);
        meeting.press(Qt::Key_Return);
        const TimelineEntry *said = nullptr;
        fixture.incident().entries().forEach([&](const TimelineEntry &entry) {
            if (entry.text == "nobody trusted that graph"_L1)
                said = &entry;
        });
        QVERIFY(said);
        QCOMPARE(said->regarding, next);
    }

    void everythingHasAName()
    {
        test::DocumentFixture fixture;
        const Meeting meeting(fixture);
        QCOMPARE(test::unnamedControls(*meeting.window), QStringList());
    }

    void nothingIsWrittenWhileItOnlyReads()
    {
        test::DocumentFixture fixture;
        logThree(fixture);
        const Meeting meeting(fixture);
        fixture.document().showPast(fixture.incident(), fixture.clock.now());
        meeting.press(Qt::Key_K);
        meeting.type(u"x"_s);
        meeting.press(Qt::Key_Return);
        QVERIFY(parkedInOrder(fixture.document().live()).empty());
    }
};

EVENKEEL_TEST(MeetingWindowTest);
#include "tst_meetingwindow.moc"
