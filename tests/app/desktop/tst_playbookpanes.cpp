// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/checkinverbs.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"
#include "widgets/aids/severityhelpersheet.h"
#include "widgets/checkin/checkindialog.h"
#include "widgets/now/nowpane.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/playbooks/followplaybooksheet.h"
#include "widgets/prompts/promptbar.h"
#include "widgets/responders/responderssheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Followed {
    Followed()
    {
        Playbook playbook{.name = u"by-hand"_s};
        ChecklistStep step;
        step.step = u"what"_s;
        step.text = u"what is broken"_s;
        playbook.checklists = {{u"triage"_s, u"Triage"_s, ChecklistPhase::Triage, {}, {}, {step}}};
        playbook.prompts = {{u"pain"_s, PromptKind::Metacognition, u"Is it the pain?"_s, {}}};
        playbook.messages = {{.id = u"first"_s,
                              .title = u"First word"_s,
                              .audience = Audience::Customer,
                              .subject = u"{title}"_s,
                              .body = u"{users} are affected."_s}};
        open.file.follow(playbook);
        // The window sees what the other document wrote.
        (void)QTest::qWaitFor([this] { return open.window.document().incident().facts().playbook == u"by-hand"_s; });
        open.window.activateWindow();
        (void)QTest::qWaitForWindowActive(&open.window);
    }
    void choose(const QString &words)
    {
        open.window.actions().action(ActionId::Palette)->trigger();
        auto *palette = open.window.findChild<CommandPalette *>();
        auto *edit = palette->findChild<QLineEdit *>();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] const Incident &incident() { return open.window.document().incident(); }
    test::OpenWindow open;
};

}  // namespace

/// What a playbook brings to the window, by its keys and through the palette.
class PlaybookPanesTest : public QObject
{
    Q_OBJECT

private slots:
    void checkInByItsKey()
    {
        Followed f;
        QTest::keyClick(&f.open.window, Qt::Key_I, Qt::ControlModifier);
        auto *sheet = f.open.window.findChild<CheckInDialog *>();
        QVERIFY(sheet && sheet->isVisible() && !sheet->isModal());
        QTest::keyClick(sheet->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(lastCheckIn(f.incident()));
    }

    void draftsFromThePalette()
    {
        Followed f;
        f.choose(u"Draft: First"_s);
        QTRY_COMPARE(f.incident().comms().all().size(), size_t(1));
        QCOMPARE(f.incident().comms().all().front()->subject, u"Checkout returns 502"_s);
    }

    void ticksFromThePalette()
    {
        Followed f;
        // Before it followed this playbook there was another row to stand on.
        auto *list = f.open.window.layout().pane(PaneId::Checklist)->findChild<QListView *>();
        const auto steps = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"what is broken"_s, 1,
                                                Qt::MatchContains);
        QCOMPARE(steps.size(), 1);
        list->setCurrentIndex(steps.first());
        f.choose(u"Checklist: Tick"_s);
        QTRY_COMPARE(f.incident().stepRecords().all().size(), size_t(1));
        QVERIFY(f.incident().stepRecords().all().front()->done);
    }

    void questionsGoOffAndOn()
    {
        Followed f;
        auto *bar = f.open.window.findChild<PromptBar *>();
        QVERIFY(bar->isVisible());
        QAction *ask = f.open.window.actions().action(ActionId::AskQuestions);
        QVERIFY(ask->isChecked());
        ask->trigger();
        QVERIFY(!bar->isVisible());
        f.open.file.clock.advance(std::chrono::seconds(1));
        ask->trigger();
        QVERIFY(bar->isVisible());
        QVERIFY(ask->isChecked());
    }

    void followsAnotherPlaybookFromThePalette()
    {
        Followed f;
        f.choose(u"Follow another"_s);
        QTRY_VERIFY(f.open.window.findChild<FollowPlaybookSheet *>());
        auto *sheet = f.open.window.findChild<FollowPlaybookSheet *>();
        QVERIFY(sheet->isVisible() && !sheet->isModal());
        auto *list = sheet->findChild<QListWidget *>();
        QVERIFY(list->currentItem()->text().contains(u"followed now"_s));
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(f.incident().facts().playbook != u"by-hand"_s);
        f.open.window.actions().action(ActionId::Undo)->trigger();
        QCOMPARE(f.incident().facts().playbook, u"by-hand"_s);
    }

    void nowsSeverityOpensTheHelper()
    {
        Followed f;
        auto *now = qobject_cast<NowPane *>(f.open.window.layout().pane(PaneId::Now));
        QVERIFY(now);
        emit now->severityRequested();
        auto *sheet = f.open.window.findChild<SeverityHelperSheet *>();
        QVERIFY(sheet && sheet->isVisible());
    }

    void tellsHowRespondersFare()
    {
        Followed f;
        QTest::keyClick(&f.open.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = f.open.window.findChild<RespondersSheet *>();
        QVERIFY(sheet && sheet->isVisible() && !sheet->isModal());
    }
};

EVENKEEL_TEST(PlaybookPanesTest);
#include "tst_playbookpanes.moc"
