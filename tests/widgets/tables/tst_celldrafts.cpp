// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a cell outlives the program, and is never lost by being refused.
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/items/actionsmodel.h"
#include "models/items/hypothesesmodel.h"
#include "models/items/rolesmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/tables/actionspane.h"
#include "widgets/tables/hypothesespane.h"
#include "widgets/tables/rolespane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename Pane>
class Table
{
public:
    explicit Table(test::DocumentFixture &fixture)
        : pane({fixture.document(), fixture.clock, m_navigator, fixture.playbook()})
    {
        pane.resize(1200, 300);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
    }

    QLineEdit *open(int row, int column)
    {
        pane.view().setFocus();
        pane.view().setCurrentIndex(pane.model().index(row, column));
        QTest::keyClick(&pane.view(), Qt::Key_Return);
        return editor();
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        auto *line = pane.view().viewport()->template findChild<QLineEdit *>();
        if (line)
            line->template findChild<LineDraft *>()->setPace(10ms);
        return line;
    }
    [[nodiscard]] const BannerBar &banner() const { return *pane.template findChild<BannerBar *>(); }
    void press(const QString &remedy) const
    {
        for (auto *button : banner().template findChildren<QToolButton *>())
            if (button->text() == remedy)
                button->click();
    }

private:
    Navigator m_navigator;

public:
    Pane pane;
};

constexpr int Text = int(HypothesesModel::Column::Text);

EntityId addHypothesis(test::DocumentFixture &fixture)
{
    const EntityId line = fixture.log(u"the pool"_s, EntryKind::Hypothesis);
    return fixture.incident().entries().find(line)->regarding;
}

}  // namespace

class CellDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void isADraftUntilItIsTakenOrGivenUp_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("after");
        QTest::newRow("taken") << Qt::Key_Return << u"the pool is empty"_s;
        QTest::newRow("given up") << Qt::Key_Escape << u"the pool"_s;
    }
    void isADraftUntilItIsTakenOrGivenUp()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, after);
        test::DocumentFixture fixture;
        addHypothesis(fixture);
        Table<HypothesesPane> table(fixture);
        QLineEdit *line = table.open(0, Text);
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, u" is empty"_s);
        QTRY_COMPARE(fixture.document().drafts().all().size(), 1);
        QCOMPARE(fixture.document().drafts().all().front().text, u"the pool is empty"_s);
        QTest::keyClick(line, key);
        QTRY_COMPARE(table.pane.model().index(0, Text).data().toString(), after);
        QTRY_VERIFY(!table.editor());
        QVERIFY(fixture.document().drafts().all().isEmpty());
        QVERIFY(table.banner().isHidden());
    }

    void whatACrashLeftOpensItsCell()
    {
        test::DocumentFixture fixture;
        const EntityId hypothesis = addHypothesis(fixture);
        const EntityRef row{EntityKind::Hypothesis, hypothesis};
        QVERIFY(fixture.document().drafts().keep(
            {row, u"cell.%1"_s.arg(Text), u"the pool"_s, u"the pool is"_s, fixture.clock.now()}));
        Table<HypothesesPane> table(fixture);
        QVERIFY(table.banner().isVisible());
        QVERIFY2(table.banner().text().contains(u"Hypothesis"_s), qPrintable(table.banner().text()));
        table.press(u"Restore"_s);
        QLineEdit *line = table.editor();
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u" empty"_s);
        QCOMPARE(line->text(), u"the pool is empty"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(fixture.incident().hypotheses().find(hypothesis)->text, u"the pool is empty"_s);
        QTRY_VERIFY(table.banner().isHidden());
        QVERIFY(fixture.document().drafts().all().isEmpty());
    }

    void saysWhenTheCellIsAnother()
    {
        test::DocumentFixture fixture;
        const EntityId hypothesis = addHypothesis(fixture);
        QVERIFY(fixture.document().drafts().keep({{EntityKind::Hypothesis, hypothesis},
                                                  u"cell.%1"_s.arg(Text),
                                                  u"a pool"_s,
                                                  u"mine"_s,
                                                  fixture.clock.now()}));
        Table<HypothesesPane> table(fixture);
        table.press(u"Restore"_s);
        QVERIFY2(table.banner().text().contains(u"Somebody else"_s), qPrintable(table.banner().text()));
        QVERIFY(table.editor());
        QCOMPARE(table.editor()->text(), u"mine"_s);
    }

    void severalAreOfferedOneAfterTheOther()
    {
        test::DocumentFixture fixture;
        const EntityRef first{EntityKind::Hypothesis, addHypothesis(fixture)};
        fixture.clock.advance(1s);
        const EntityRef second{EntityKind::Hypothesis, addHypothesis(fixture)};
        for (const EntityRef &row : {first, second})
            QVERIFY(fixture.document().drafts().keep(
                {row, u"cell.%1"_s.arg(Text), u"the pool"_s, u"again"_s, fixture.clock.now()}));
        Table<HypothesesPane> table(fixture);
        table.press(u"Restore"_s);
        QVERIFY(table.editor());
        QVERIFY(table.banner().isHidden());
        QTest::keyClick(table.editor(), Qt::Key_Return);
        QTRY_VERIFY(table.banner().isVisible());
        table.press(u"Discard"_s);
        QVERIFY(table.banner().isHidden());
        QVERIFY(fixture.document().drafts().all().isEmpty());
    }

    void whatIsRefusedIsOfferedAgain()
    {
        test::DocumentFixture fixture;
        fixture.perform({addAction(u"look at the pool"_s, ActionCategory::Task, {}, {}, {}, fixture.clock.now())});
        Table<ActionsPane> table(fixture);
        const QSignalSpy failed(&table.pane, &TablePane::failed);
        QLineEdit *line = table.open(0, int(ActionsModel::Column::Due));
        QVERIFY(line);
        QTest::keyClicks(line, u"noonish"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(table.banner().isVisible());
        table.press(u"Restore"_s);
        QVERIFY(table.editor());
        QCOMPARE(table.editor()->text(), u"noonish"_s);
        QTest::keyClick(table.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!table.editor());
        QVERIFY(fixture.document().drafts().all().isEmpty());
    }

    void aRoleThatNobodyHasKeepsItsName()
    {
        test::DocumentFixture fixture;
        {
            Table<RolesPane> table(fixture);
            QLineEdit *line = table.open(1, int(RolesModel::Column::Person));
            QVERIFY(line);
            QTest::keyClicks(line, u"Bo"_s);
            QTRY_COMPARE(fixture.document().drafts().all().size(), 1);
        }
        QVERIFY(fixture.incident().roles().all().empty());
        QCOMPARE(fixture.document().drafts().all().size(), 1);
        Table<RolesPane> table(fixture);
        table.press(u"Restore"_s);
        QVERIFY(table.editor());
        QCOMPARE(table.editor()->text(), u"Bo"_s);
        QCOMPARE(table.pane.view().currentIndex().row(), 1);
    }

    void aRowThatGoesLeavesItsWords()
    {
        test::DocumentFixture fixture;
        const EntityId hypothesis = addHypothesis(fixture);
        Table<HypothesesPane> table(fixture);
        QLineEdit *line = table.open(0, Text);
        QTest::keyClicks(line, u"something else"_s);
        const Changes gone = removeEntity(fixture.incident().hypotheses(), hypothesis);
        fixture.perform(gone);
        QTRY_VERIFY(!table.editor());
        QTRY_COMPARE(fixture.document().drafts().all().size(), 1);
        QTRY_VERIFY2(table.banner().text().contains(u"something else"_s), qPrintable(table.banner().text()));
        QVERIFY(fixture.document().undo());
        table.pane.clearFilter();
        Table<HypothesesPane> again(fixture);
        QVERIFY(again.banner().isVisible());
        again.press(u"Restore"_s);
        QVERIFY(again.editor());
        QCOMPARE(again.editor()->text(), u"something else"_s);
    }

    void wordsOfARowThatIsGoneCanBeCopied()
    {
        test::DocumentFixture fixture;
        const EntityId hypothesis = addHypothesis(fixture);
        const QString field = u"cell.%1"_s.arg(Text);
        const auto keep = [&](const EntityRef &row, const QString &text) {
            return bool(fixture.document().drafts().keep({row, field, u"the pool"_s, text, fixture.clock.now()}));
        };
        QVERIFY(keep({EntityKind::Hypothesis, hypothesis}, u"the pool is\n empty"_s));
        // Another table's, and a row that never reached the journal.
        QVERIFY(keep({EntityKind::ActionItem, EntityId::generate(fixture.clock.now())}, u"look at it"_s));
        fixture.perform(removeEntity(fixture.incident().hypotheses(), hypothesis));
        Table<HypothesesPane> table(fixture);
        QVERIFY(table.banner().isVisible());
        QVERIFY2(table.banner().text().contains(u"the pool is empty"_s), qPrintable(table.banner().text()));
        table.press(u"Copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"the pool is\n empty"_s);
        QCOMPARE(fixture.document().drafts().all().size(), 2);
        table.press(u"Discard"_s);
        QVERIFY(table.banner().isHidden());
        QCOMPARE(fixture.document().drafts().all().size(), 1);
        Table<ActionsPane> actions(fixture);
        QVERIFY2(actions.banner().text().contains(u"look at it"_s), qPrintable(actions.banner().text()));
    }

    void aRowThatIsOnlyFilteredOutIsNotGone()
    {
        test::DocumentFixture fixture;
        addHypothesis(fixture);
        Table<HypothesesPane> table(fixture);
        QLineEdit *line = table.open(0, Text);
        QTest::keyClicks(line, u"something else"_s);
        table.pane.model().setFilter(u"nothing like it"_s);
        QTRY_VERIFY(!table.editor());
        QTRY_COMPARE(fixture.document().drafts().all().size(), 1);
        QVERIFY2(!table.banner().text().contains(u"gone"_s), qPrintable(table.banner().text()));
    }
};

EVENKEEL_TEST(CellDraftsTest);
#include "tst_celldrafts.moc"
