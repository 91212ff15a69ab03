// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/checkinverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/checkin/checkindialog.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/navigator.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Checking {
    Checking()
    {
        fixture.follow({.name = u"by-hand"_s,
                        .levels = {{.level = u"SEV1"_s, .rank = 1},
                                   {.level = u"SEV2"_s, .rank = 2, .checkIn = Limit::within(20min)}}});
        fixture.perform(setFact<&IncidentFacts::impact>(fixture.incident(), u"One payment in three fails."_s));
        fixture.log(u"the pool is exhausted"_s, EntryKind::Hypothesis);
        open();
    }
    void open()
    {
        sheet.reset();
        sheet = std::make_unique<CheckInDialog>(
            PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        sheet->show();
        sheet->activateWindow();
        (void)QTest::qWaitForWindowActive(sheet.get());
    }
    [[nodiscard]] GrowingEdit &line(int n) const { return *sheet->findChildren<GrowingEdit *>().at(n); }
    [[nodiscard]] QLineEdit &next() const { return *sheet->findChild<QLineEdit *>(); }

    test::DocumentFixture fixture;
    Navigator navigator;
    std::unique_ptr<CheckInDialog> sheet;
};

}  // namespace

class CheckInDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void recordsWithFourPresses()
    {
        Checking checking;
        QCOMPARE(checking.line(0).toPlainText(), u"One payment in three fails; Severity SEV2"_s);
        QCOMPARE(checking.line(1).toPlainText(), u"the pool is exhausted"_s);
        QCOMPARE(checking.next().text(), u"20 min"_s);
        QVERIFY(checking.line(0).hasFocus());
        for (int press = 0; press < 4; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(checking.sheet->result(), int(QDialog::Accepted));
        const CheckIn *said = lastCheckIn(checking.fixture.incident());
        QVERIFY(said);
        QCOMPARE(said->think, u"the pool is exhausted"_s);
        QCOMPARE(said->next, std::optional(checking.fixture.clock.now() + 20min));
        QCOMPARE(checking.fixture.incident().comms().all().size(), size_t(1));
        QCOMPARE(checking.fixture.document().undoStack().undoName(), u"check-in"_s);
        const auto entries = checking.fixture.incident().entries().select(
            [](const TimelineEntry &line) { return line.kind == EntryKind::CheckIn; });
        QCOMPARE(entries.size(), size_t(1));
        QVERIFY(!entries.front()->text.contains(u'\n'));
    }

    void whatIsTypedIsThereAgain()
    {
        Checking checking;
        QTest::keyClicks(&checking.line(0), u" Cards only."_s);
        QTest::keyClick(&checking.line(0), Qt::Key_Escape);
        QVERIFY(!checking.sheet->isVisible());
        checking.open();
        QCOMPARE(checking.line(0).toPlainText(), u"One payment in three fails; Severity SEV2 Cards only."_s);
        for (auto *button : checking.sheet->findChildren<QPushButton *>())
            if (button->text() == u"Begin &anew"_s)
                button->click();
        QCOMPARE(checking.line(0).toPlainText(), u"One payment in three fails; Severity SEV2"_s);
        // What was typed before somebody else's check-in is out of date.
        QTest::keyClicks(&checking.line(0), u" Old."_s);
        checking.sheet.reset();
        checking.fixture.clock.advance(1min);
        checking.fixture.perform(*recordCheckIn(checking.fixture.incident(), {u"all is well"_s, {}, {}, {}},
                                                {checking.fixture.clock.now(), {}, {}}));
        checking.open();
        QCOMPARE(checking.line(0).toPlainText(), u"all is well"_s);
    }

    void saysWhatIsWrong()
    {
        Checking checking;
        checking.next().setText(u"soon"_s);
        QTest::keyClick(&checking.line(0), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(checking.sheet->isVisible());
        QVERIFY(checking.next().hasFocus());
        QVERIFY(!lastCheckIn(checking.fixture.incident()));
        QCOMPARE(test::unnamedControls(*checking.sheet), QStringList());
    }
};

EVENKEEL_TEST(CheckInDialogTest);
#include "tst_checkindialog.moc"
