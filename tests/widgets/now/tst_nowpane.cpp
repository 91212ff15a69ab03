// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/now/nowoffers.h"
#include "widgets/now/nowpane.h"
#include "widgets/now/snoozeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class OpenPane
{
public:
    explicit OpenPane(const QString &level = u"SEV2"_s) : fixture({.playbook = test::tickingPlaybook(), .level = level})
    {
        pane.resize(320, 400);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane doesn't come up");
        list->setFocus();
    }

    void pass(Duration span)
    {
        fixture.clock.advance(span);
        fixture.playbook().tick();
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    bool choose(const QString &what)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (const QModelIndex index = list->model()->index(row, 0);
                index.data(NowModel::WhatRole).toString() == what) {
                list->setCurrentIndex(index);
                return true;
            }
        return false;
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines;
    }
    [[nodiscard]] QStringList shownOffers() const
    {
        QStringList shown;
        for (const auto *button : offers->findChildren<QToolButton *>())
            if (button->isVisible())
                shown.append(button->text());
        return shown;
    }

    test::DocumentFixture fixture;
    Navigator navigator;
    NowPane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QListView *list = pane.findChild<QListView *>();
    NowOffers *offers = pane.findChild<NowOffers *>();
};

}  // namespace

class NowPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void teachesWhileNothingIsDue()
    {
        test::DocumentFixture fixture({.playbook = test::quietPlaybook()});
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.show();
        QVERIFY(pane.findChild<QListView *>()->isHidden());
        QVERIFY(pane.findChild<QLabel *>()->text().startsWith(u"Nothing is due."_s));
    }

    void goesToWhatItConcerns_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Enter") << true;
        QTest::newRow("a press") << false;
    }
    void goesToWhatItConcerns()
    {
        QFETCH(bool, byKey);
        test::DocumentFixture fixture({.playbook = test::quietPlaybook()});
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change task =
            addAction(u"page"_s, ActionCategory::Task, {}, {}, fixture.clock.now() + 9min, fixture.clock.now());
        fixture.perform({task});
        auto *list = pane.findChild<QListView *>();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QVERIFY(list->isVisible());
        QSignalSpy arrived(&navigator, &Navigator::arrived);
        if (byKey) {
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Return);
        } else {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(0, 0)).center());
        }
        QVERIFY(arrived.count() >= 1);
        QCOMPARE(navigator.current(), (EntityRef{EntityKind::ActionItem, task.id}));
    }

    void aLateTaskIsAskedAboutExtendedAndReassignedByKeys()
    {
        test::DocumentFixture fixture({.playbook = test::quietPlaybook()});
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const Change task =
            addAction(u"page"_s, ActionCategory::Task, {}, u"Ana"_s, fixture.clock.now() + 1min, fixture.clock.now());
        fixture.perform({task});
        const auto item = [&] { return fixture.incident().actions().find(task.id); };
        auto *list = pane.findChild<QListView *>();
        auto *offers = pane.findChild<NowOffers *>();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        list->setFocus();
        // Nothing is offered before its time.
        QVERIFY(offers->isHidden());
        QTest::keyClick(list, Qt::Key_A);
        QVERIFY(!fixture.document().undoStack().undoName().contains(u"ask"_s));
        fixture.clock.advance(3min);
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(test::unnamedControls(pane), QStringList());

        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(fixture.incident().timeline().back()->text, u"asked @Ana about: page"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"@Ana how does it stand: page?"_s);

        QTest::keyClick(list, Qt::Key_R);
        QVERIFY(offers->edit().isVisible());
        QTest::keyClicks(&offers->edit(), u"@Bo"_s);
        QTest::keyClick(&offers->edit(), Qt::Key_Return);
        QCOMPARE(item()->owner, u"Bo"_s);
        QVERIFY(offers->edit().isHidden());
        QTRY_VERIFY(list->hasFocus());

        QTest::keyClick(list, Qt::Key_E);
        QCOMPARE(offers->edit().text(), u"10 min"_s);
        QTest::keyClick(&offers->edit(), Qt::Key_Escape);
        QVERIFY(offers->edit().isHidden());
        QTest::keyClick(list, Qt::Key_E);
        QTest::keyClick(&offers->edit(), Qt::Key_Return);
        QVERIFY(item()->due == fixture.clock.now() + 10min);
        // It is no longer late.
        QVERIFY(offers->isHidden());
    }

    void whatIsMostUrgentIsAtHandUnlessSomebodyChose()
    {
        test::DocumentFixture fixture({.playbook = test::quietPlaybook()});
        Navigator navigator;
        QWidget window;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()}, &window);
        QLineEdit elsewhere(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        const auto add = [&](const QString &text, std::chrono::minutes in) {
            fixture.perform(
                {addAction(text, ActionCategory::Task, {}, u"Bo"_s, fixture.clock.now() + in, fixture.clock.now())});
        };
        auto *list = pane.findChild<QListView *>();
        const auto current = [&] { return list->currentIndex().data().toString().section(u": "_s, 1); };
        add(u"late one"_s, 30min);
        add(u"soon one"_s, 10min);
        QCOMPARE(current(), u"soon one"_s);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        elsewhere.setFocus();
        add(u"sooner one"_s, 5min);
        QCOMPARE(current(), u"late one"_s);
    }

    void aTiredCommanderIsOfferedAHandover()
    {
        OpenPane p;
        p.fixture.perform(assignRole(p.fixture.incident(), u"commander"_s, u"Ana"_s, {.now = p.fixture.clock.now()}));
        p.pass(4h);
        QVERIFY(p.choose(u"Handover from Ana"_s));
        QSignalSpy requested(&p.pane, &NowPane::handOverRequested);
        QTest::keyClick(p.list, Qt::Key_H);
        QCOMPARE(requested.count(), 1);
    }

    void aClockIsPutOffForAReason()
    {
        OpenPane p;
        p.pass(11min);
        QCOMPARE(p.list->currentIndex().data(NowModel::WhatRole).toString(), u"Acknowledgement"_s);
        QSignalSpy failed(&p.pane, &NowPane::failed);
        QTest::keyClick(p.list, Qt::Key_P);
        SnoozeLine &snooze = p.offers->snooze();
        QVERIFY(snooze.isVisible());
        QCOMPARE(test::unnamedControls(p.pane), QStringList());
        QTRY_VERIFY(snooze.reason().hasFocus());
        // Not without a reason.
        QTest::keyClick(&snooze.reason(), Qt::Key_Return);
        QCOMPARE(failed.count(), 1);
        QVERIFY(snooze.isVisible());
        QTest::keyClick(&snooze.reason(), Qt::Key_Down);
        QTest::keyClicks(&snooze.reason(), u"on the phone"_s);
        QTest::keyClick(&snooze.reason(), Qt::Key_Return);
        QVERIFY(snooze.isHidden());
        QCOMPARE(p.fixture.document().undoStack().undoName(), u"put off: acknowledgement"_s);
        const auto snoozes = p.fixture.incident().snoozes().all();
        QCOMPARE(snoozes.size(), size_t(1));
        QCOMPARE(snoozes.front()->because, u"on the phone"_s);
        QVERIFY(snoozes.front()->until == p.fixture.clock.now() + 15min);
        QTRY_VERIFY(p.list->hasFocus());
        QVERIFY(p.lines().contains(u"Acknowledgement, put off until 12:26: on the phone"_s));
        QVERIFY(p.fixture.document().undo());
        QVERIFY(p.lines().contains(u"Acknowledgement, late by 1 min"_s));
    }

    void escapeLeavesThePuttingOff()
    {
        OpenPane p;
        p.pass(11min);
        QTest::keyClick(p.list, Qt::Key_P);
        QTest::keyClick(&p.offers->snooze().reason(), Qt::Key_Escape);
        QVERIFY(p.offers->snooze().isHidden());
        QVERIFY(p.fixture.incident().snoozes().all().empty());
        QTRY_VERIFY(p.list->hasFocus());
    }

    void oneKeyAcknowledges()
    {
        OpenPane p;
        QVERIFY(p.choose(u"Acknowledgement"_s));
        QTest::keyClick(p.list, Qt::Key_A);
        QCOMPARE(p.fixture.incident().facts().status, IncidentStatus::Acknowledged);
        QCOMPARE(p.fixture.document().undoStack().undoName(), u"acknowledge"_s);
        QVERIFY(!p.choose(u"Acknowledgement"_s));
    }

    void oneKeyEscalates()
    {
        OpenPane p;
        p.pass(31min);
        QVERIFY(p.choose(u"Mitigation within the response window"_s));
        QCOMPARE(p.shownOffers(), (QStringList{u"Escalate to SEV1"_s, u"Put off…"_s}));
        QTest::keyClick(p.list, Qt::Key_E);
        QCOMPARE(p.fixture.incident().facts().severityLevel, u"SEV1"_s);
        QVERIFY(p.fixture.incident().timeline().back()->reason.contains(u"late by 1 min"_s));
        p.fixture.perform(
            changeStatus(p.fixture.incident(), IncidentStatus::Investigating, {.now = p.fixture.clock.now()}));
        p.pass(1h);
        QVERIFY(p.choose(u"Resolution target"_s));
        QCOMPARE(p.shownOffers(), (QStringList{u"Escalate to Head of Engineering"_s, u"Put off…"_s}));
        QTest::keyClick(p.list, Qt::Key_E);
        QCOMPARE(p.fixture.incident().timeline().back()->text, u"Escalated to Head of Engineering"_s);
        QCOMPARE(p.shownOffers().first(), u"Escalate to CTO"_s);
        QTest::keyClick(p.list, Qt::Key_E);
        QTest::keyClick(p.list, Qt::Key_E);
        QCOMPARE(p.shownOffers(), QStringList{u"Put off…"_s});
    }

    void anUpdateIsDraftedAndGoneTo()
    {
        OpenPane p;
        QVERIFY(p.choose(u"First update"_s));
        QSignalSpy went(&p.pane, &NowPane::wentThere);
        QTest::keyClick(p.list, Qt::Key_D);
        QCOMPARE(went.count(), 1);
        const auto messages = p.fixture.incident().comms().all();
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages.front()->subject, u"SEV2: Checkout returns 502"_s);
        QCOMPARE(p.navigator.current(), (EntityRef{EntityKind::CommsDraft, messages.front()->id}));
        // A second press goes to the same.
        QTest::keyClick(p.list, Qt::Key_D);
        QCOMPARE(p.fixture.incident().comms().all().size(), size_t(1));
    }

    void aHypothesisGivesWayToTheNext()
    {
        OpenPane p;
        p.fixture.log(u"pool exhausted"_s, EntryKind::Hypothesis);
        p.fixture.clock.advance(1min);
        p.fixture.log(u"DNS"_s, EntryKind::Hypothesis);
        p.pass(14min);
        QVERIFY(p.choose(u"Hypothesis: pool exhausted"_s));
        QTest::keyClick(p.list, Qt::Key_R);
        QCOMPARE(p.offers->edit().text(), u"no evidence within 15 min"_s);
        QVERIFY(p.offers->edit().placeholderText().contains(u"DNS"_s));
        QTest::keyClick(&p.offers->edit(), Qt::Key_Return);
        const auto all = p.fixture.incident().hypotheses().all();
        QCOMPARE(all.front()->state, HypothesisState::RuledOut);
        QCOMPARE(all.front()->because, u"no evidence within 15 min"_s);
        QCOMPARE(p.navigator.current(), (EntityRef{EntityKind::Hypothesis, all.back()->id}));
        QVERIFY(p.lines().contains(u"Hypothesis: DNS, in 15 min"_s));
    }

    void theRootCauseIsFollowedUp()
    {
        OpenPane p;
        p.fixture.perform(changeStatus(p.fixture.incident(), IncidentStatus::Resolved, {.now = p.fixture.clock.now()}));
        QVERIFY(p.choose(u"Root-cause follow-up"_s));
        QTest::keyClick(p.list, Qt::Key_F);
        p.offers->edit().setText(u"@Bo"_s);
        QTest::keyClick(&p.offers->edit(), Qt::Key_Return);
        const auto actions = p.fixture.incident().actions().all();
        QCOMPARE(actions.size(), size_t(1));
        QCOMPARE(actions.front()->owner, u"Bo"_s);
        QVERIFY(actions.front()->due == p.fixture.clock.now() + 48h);
        QVERIFY(!p.choose(u"Root-cause follow-up"_s));
        QVERIFY(p.choose(u"Postmortem"_s));
        QTest::keyClick(p.list, Qt::Key_O);
        QCOMPARE(p.navigator.current().kind, EntityKind::PostmortemSection);
    }

    void othersAreAskedForTheirSheets_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("what");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("severity") << QString() << u"Severity"_s << Qt::Key_S;
        QTest::newRow("check-in") << u"SEV2"_s << u"Check-in"_s << Qt::Key_C;
        QTest::newRow("evidence") << u"SEV2"_s << u"First evidence"_s << Qt::Key_A;
    }
    void othersAreAskedForTheirSheets()
    {
        QFETCH(QString, level);
        QFETCH(QString, what);
        QFETCH(Qt::Key, key);
        OpenPane p(level);
        QSignalSpy severity(&p.pane, &NowPane::severityRequested);
        QSignalSpy checkIn(&p.pane, &NowPane::checkInRequested);
        QSignalSpy evidence(&p.pane, &NowPane::evidenceRequested);
        QVERIFY(p.choose(what));
        QTest::keyClick(p.list, key);
        QCOMPARE(severity.count() + checkIn.count() + evidence.count(), 1);
    }

    void theTimeGoesOn()
    {
        test::DocumentFixture fixture({.playbook = test::quietPlaybook()});
        Navigator navigator;
        NowPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        fixture.perform(
            {addAction(u"page"_s, ActionCategory::Task, {}, {}, fixture.clock.now() + 9min, fixture.clock.now())});
        const QModelIndex index = pane.findChild<QListView *>()->model()->index(0, 0);
        QCOMPARE(index.data().toString(), u"in 9 min\nAction: page"_s);
        fixture.clock.advance(13min);
        QTRY_COMPARE(index.data().toString(), u"late by 4 min\nAction: page"_s);
    }
};

EVENKEEL_TEST(NowPaneTest);
#include "tst_nowpane.moc"
