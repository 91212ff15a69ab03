// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/roleverbs.h"
#include "models/playbook/responders.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/now/adviceline.h"
#include "widgets/responders/responderssheet.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct OnDuty {
    OnDuty()
    {
        Playbook playbook{.name = u"by-hand"_s};
        playbook.clocks.onDuty = Limit::within(4h);
        fixture.follow(playbook);
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, u"Cy"_s, {.now = fixture.clock.now()}));
    }
    [[nodiscard]] PaneContext context() { return {fixture.document(), fixture.clock, navigator, fixture.playbook()}; }
    [[nodiscard]] Responder of(const QString &person) const
    {
        for (const Responder &one : respondersOf(fixture.incident(), fixture.clock.now()))
            if (one.person == person)
                return one;
        return {};
    }
    test::DocumentFixture fixture;
    Navigator navigator;
};

}  // namespace

class RespondersWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowOneFaresByKeys()
    {
        OnDuty duty;
        RespondersSheet sheet(duty.context());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        auto *table = sheet.findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString().startsWith(u"Cy"_s))
                table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_4);
        QCOMPARE(duty.of(u"Cy"_s).stress, 4);
        QCOMPARE(duty.fixture.document().undoStack().undoName(), u"how Cy fares"_s);
        QTest::keyClick(table, Qt::Key_B);
        QVERIFY(duty.of(u"Cy"_s).onBreak);
        QCOMPARE(duty.of(u"Cy"_s).stress, 4);
        duty.fixture.clock.advance(10min);
        QTest::keyClick(table, Qt::Key_B);
        QCOMPARE(duty.of(u"Cy"_s).since, std::optional(duty.fixture.clock.now()));
        QTest::keyClick(table, Qt::Key_0);
        QCOMPARE(duty.of(u"Cy"_s).stress, 0);
        auto *person = sheet.findChild<QLineEdit *>();
        QTest::keyClicks(person, u"@Di"_s);
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(duty.of(u"Di"_s).person, u"Di"_s);
        QVERIFY(sheet.isVisible());
        QCOMPARE(test::unnamedControls(sheet), QStringList());
    }

    void advisesAndIsPutAway()
    {
        OnDuty duty;
        AdviceLine line(duty.context());
        QVERIFY(line.isHidden());
        duty.fixture.clock.advance(4h);
        line.look();
        QVERIFY(!line.isHidden());
        QVERIFY2(line.text().contains(u"Cy"_s) && line.text().contains(u"4 h"_s), qPrintable(line.text()));
        QSignalSpy relief(&line, &AdviceLine::reliefRequested);
        const auto buttons = line.findChildren<QToolButton *>();
        buttons.first()->click();
        QCOMPARE(relief.takeFirst().first().toString(), u"commander"_s);
        buttons.last()->click();
        QVERIFY(line.isHidden());
        duty.fixture.clock.advance(1h);
        line.look();
        QVERIFY(!line.isHidden());
    }
};

EVENKEEL_TEST(RespondersWidgetsTest);
#include "tst_responders.moc"
