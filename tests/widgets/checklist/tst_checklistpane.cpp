// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/checklist/stepline.h"
#include "widgets/common/navigator.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

ChecklistStep stepOf(const QString &name, const QString &text, const QString &detail = {})
{
    ChecklistStep step;
    step.step = name;
    step.text = text;
    step.detail = detail;
    return step;
}

Playbook twoPhases()
{
    Playbook playbook{.name = u"by-hand"_s};
    playbook.checklists = {
        {u"before"_s, u"Before"_s, ChecklistPhase::Before, {}, {}, {stepOf(u"runbook"_s, u"find the runbook"_s)}},
        {u"triage"_s,
         u"Triage"_s,
         ChecklistPhase::Triage,
         {},
         {},
         {stepOf(u"what"_s, u"what is broken"_s, u"Look at the error rates first."_s),
          stepOf(u"who"_s, u"who notices"_s)}},
    };
    return playbook;
}

struct OpenChecklist {
    explicit OpenChecklist(const Playbook &playbook = {.name = u"bare"_s})
    {
        fixture.follow(playbook);
        make();
    }
    void make()
    {
        pane.reset();
        pane = std::make_unique<ChecklistPane>(
            PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane->resize(320, 420);
        pane->show();
        pane->activateWindow();
        (void)QTest::qWaitForWindowActive(pane.get());
    }
    [[nodiscard]] QListView &list() const { return *pane->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit &asked() const { return pane->findChild<StepLine *>()->edit(); }
    [[nodiscard]] QLineEdit &added() const
    {
        for (auto *line : pane->findChildren<QLineEdit *>())
            if (line->accessibleName() == u"New step"_s)
                return *line;
        return asked();
    }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }
    [[nodiscard]] const StepRecord *record(const QString &step) const { return recordOf(fixture.incident(), step); }

    test::DocumentFixture fixture;
    Navigator navigator;
    std::unique_ptr<ChecklistPane> pane;
};

}  // namespace

class ChecklistPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAndChecksByKeys()
    {
        OpenChecklist open;
        QListView &list = open.list();
        QLineEdit &text = open.added();
        QVERIFY(list.isHidden());
        QTest::keyClicks(&text, u"open the bridge"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(text.text(), QString());
        QVERIFY(list.isVisible());
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(list.model()->rowCount(), 1);

        auto *category = open.pane->findChild<QComboBox *>();
        QTest::keyClick(category, Qt::Key_End);
        QTest::keyClicks(&text, u"orders go through"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().actions().all().back()->category, ActionCategory::Verification);

        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(open.fixture.incident().actions().all().front()->done);
        QCOMPARE(list.model()->index(1, 0).data().toString(), u"open the bridge"_s);
        // It is still the current one, where it went.
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(!open.fixture.incident().actions().all().front()->done);
    }

    void followsTheNavigator()
    {
        OpenChecklist open;
        const Instant now = open.fixture.clock.now();
        const Change step = addAction(u"b"_s, ActionCategory::Task, {}, {}, {}, now);
        open.fixture.perform({addAction(u"a"_s, ActionCategory::Task, {}, {}, {}, now), step});
        open.navigator.goTo({EntityKind::ActionItem, step.id});
        QCOMPARE(open.current(), u"b"_s);
    }

    void everythingOfAStepByKeys()
    {
        OpenChecklist open(twoPhases());
        QListView &list = open.list();
        list.setFocus();
        QCOMPARE(open.current(), u"what is broken"_s);
        QCOMPARE(open.pane->findChild<QLabel *>()->text().isEmpty(), false);

        QTest::keyClick(&list, Qt::Key_O);
        QVERIFY(open.asked().hasFocus());
        QTest::keyClicks(&open.asked(), u"@Bo"_s);
        QTest::keyClick(&open.asked(), Qt::Key_Return);
        QVERIFY(list.hasFocus());
        QCOMPARE(open.record(u"triage/what"_s)->owner, u"Bo"_s);

        QTest::keyClick(&list, Qt::Key_N);
        QTest::keyClicks(&open.asked(), u"the checkout"_s);
        QTest::keyClick(&open.asked(), Qt::Key_Return);
        QCOMPARE(open.record(u"triage/what"_s)->note, u"the checkout"_s);

        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(open.record(u"triage/what"_s)->done);
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(!open.record(u"triage/what"_s)->done);

        QTest::keyClick(&list, Qt::Key_Down);
        QSignalSpy failed(open.pane.get(), &ChecklistPane::failed);
        QTest::keyClick(&list, Qt::Key_S);
        QTest::keyClick(&open.asked(), Qt::Key_Return);
        QCOMPARE(failed.count(), 1);  // it needs a reason
        QTest::keyClicks(&open.asked(), u"we know"_s);
        QTest::keyClick(&open.asked(), Qt::Key_Return);
        QCOMPARE(open.record(u"triage/who"_s)->skipped, u"we know"_s);
        QTest::keyClick(&list, Qt::Key_U);
        QVERIFY(open.record(u"triage/who"_s)->skipped.isEmpty());

        // Esc drops what is asked.
        QTest::keyClick(&list, Qt::Key_N);
        QTest::keyClicks(&open.asked(), u"no"_s);
        QTest::keyClick(&open.asked(), Qt::Key_Escape);
        QVERIFY(list.hasFocus());
        QVERIFY(open.record(u"triage/who"_s)->note.isEmpty());
    }

    void sectionsOpenAndCloseByKeys()
    {
        OpenChecklist open(twoPhases());
        QListView &list = open.list();
        list.setFocus();
        QCOMPARE(list.model()->rowCount(), 4);  // Before is closed
        QTest::keyClick(&list, Qt::Key_Left);
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(open.current(), u"Triage"_s);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.model()->rowCount(), 4);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(open.current(), u"Before"_s);
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(list.model()->rowCount(), 5);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(list.model()->rowCount(), 4);
        // With the mouse, anywhere on the heading.
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.currentIndex()).center());
        QCOMPARE(list.model()->rowCount(), 5);
    }

    void whatComesLaterIsOneKeyAway()
    {
        Playbook playbook = twoPhases();
        playbook.checklists.append(
            {u"verify"_s, u"Verify"_s, ChecklistPhase::Verify, {}, {}, {stepOf(u"errors"_s, u"errors are down"_s)}});
        OpenChecklist open(playbook);
        QListView &list = open.list();
        list.setFocus();
        QCOMPARE(list.model()->rowCount(), 5);
        QTest::keyClick(&list, Qt::Key_L);
        QVERIFY(open.pane->showsLater());
        QCOMPARE(list.model()->rowCount(), 6);
        QTest::keyClick(&list, Qt::Key_L);
        QCOMPARE(list.model()->rowCount(), 5);
        // Or on its line.
        QTest::keyClick(&list, Qt::Key_End);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(open.current(), u"What comes later"_s);
        QCOMPARE(list.model()->rowCount(), 6);
    }

    void theMouseTicksTheBox()
    {
        OpenChecklist open(twoPhases());
        QListView &list = open.list();
        const QRect row = list.visualRect(list.model()->index(1, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(!open.record(u"triage/what"_s));
        const int box = list.fontMetrics().height() / 2 + 3;
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(box, box));
        QVERIFY(open.record(u"triage/what"_s));
    }

    void offersNamesThatAreKnown()
    {
        OpenChecklist open(twoPhases());
        open.fixture.perform({addAction(u"x"_s, ActionCategory::Task, {}, u"Boris"_s, {}, open.fixture.clock.now())});
        open.list().setFocus();
        QTest::keyClick(&open.list(), Qt::Key_O);
        QTest::keyClicks(&open.asked(), u"@bo"_s);
        QCOMPARE(open.asked().completer()->currentCompletion(), u"Boris"_s);
    }

    void whatIsTypedSurvives()
    {
        OpenChecklist open(twoPhases());
        open.list().setFocus();
        QTest::keyClick(&open.list(), Qt::Key_Down);
        QTest::keyClick(&open.list(), Qt::Key_S);
        QTest::keyClicks(&open.asked(), u"they told us"_s);
        open.make();  // the program was closed meanwhile
        QVERIFY(open.asked().isVisible());
        QCOMPARE(open.asked().text(), u"they told us"_s);
        QTest::keyClick(&open.asked(), Qt::Key_Return);
        QCOMPARE(open.record(u"triage/who"_s)->skipped, u"they told us"_s);
        open.make();
        QVERIFY(!open.asked().isVisible());
    }

    void allHasANameAndAKey()
    {
        OpenChecklist open(twoPhases());
        QCOMPARE(test::unnamedControls(*open.pane), QStringList());
        for (const QAction *offer : open.pane->offers())
            QVERIFY2(!offer->shortcut().isEmpty(), qPrintable(offer->text()));
    }
};

EVENKEEL_TEST(ChecklistPaneTest);
#include "tst_checklistpane.moc"
