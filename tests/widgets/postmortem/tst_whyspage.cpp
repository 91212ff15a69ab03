// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/whyorder.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/whyspage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

void press(const BannerBar &banner, const QString &name)
{
    for (QToolButton *button : banner.findChildren<QToolButton *>())
        if (button->text() == name)
            return button->click();
    qFatal("no %s", qPrintable(name));
}

class AskingWhy
{
public:
    explicit AskingWhy(test::DocumentFixture &of) : fixture(of)
    {
        page.resize(800, 500);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no active window");
        tree = page.findChild<QTreeView *>();
    }
    [[nodiscard]] QPlainTextEdit *editor() const { return tree->viewport()->findChild<QPlainTextEdit *>(); }
    /// Types into the editor that is open, and Enter.
    void answer(const QString &text) const
    {
        QTRY_VERIFY(editor() && editor()->hasFocus());
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
    }
    [[nodiscard]] QString told() const
    {
        QStringList parts;
        for (const PlacedWhy &placed : whysInOrder(fixture.incident()))
            parts.append(QString(placed.depth, u'>') + placed.why->answer);
        return parts.join(u' ');
    }

    test::DocumentFixture &fixture;
    Navigator navigator;
    WhysPage page{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QTreeView *tree = nullptr;
};

}  // namespace

class WhysPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aTreeIsWrittenByKeys()
    {
        test::DocumentFixture fixture;
        AskingWhy asking(fixture);
        auto *begin = asking.page.findChild<QPushButton *>();
        QVERIFY(begin->isVisible());
        begin->setFocus();
        QTest::keyClick(begin, Qt::Key_Space);
        asking.answer(u"pool"_s);
        QTest::keyClick(asking.tree, Qt::Key_Return);
        asking.answer(u"retries"_s);
        QTest::keyClick(asking.tree, Qt::Key_Return, Qt::ControlModifier);
        asking.answer(u"limits"_s);
        QCOMPARE(asking.told(), u"pool >retries >limits"_s);
        QTest::keyClick(asking.tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(asking.told(), u"pool >limits >retries"_s);
        QTest::keyClick(asking.tree, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(asking.tree, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(asking.told(), u"pool >retries >>limits"_s);
        QTest::keyClick(asking.tree, Qt::Key_End, Qt::AltModifier);
        QVERIFY(whysInOrder(fixture.incident()).back().why->systemAllowed);
        QTest::keyClick(asking.tree, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(asking.told(), u"pool >retries >limits"_s);
        QTest::keyClick(asking.tree, Qt::Key_Delete);
        QCOMPARE(asking.told(), u"pool >retries"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(asking.told(), u"pool >retries >limits"_s);
        // Typing on a row writes it anew.
        asking.page.pointAt(whysInOrder(fixture.incident()).front().why->id);
        QTest::keyClick(asking.tree, Qt::Key_F2);
        QVERIFY(asking.editor());
        QTest::keyClick(asking.editor(), Qt::Key_A, Qt::ControlModifier);
        asking.answer(u"connections"_s);
        QCOMPARE(asking.told(), u"connections >retries >limits"_s);
    }

    void whatIsSealedIsOnlyRead_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("empty") << true;
        QTest::newRow("answered") << false;
    }
    void whatIsSealedIsOnlyRead()
    {
        QFETCH(bool, isEmpty);
        test::DocumentFixture fixture;
        if (!isEmpty)
            fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        const auto canBeDone = [&] {
            QStringList names;
            for (const QAction *action : asking.tree->actions())
                if (action->isEnabled())
                    names.append(action->text());
            if (asking.page.findChild<QPushButton *>()->isEnabled())
                names.append(u"begin"_s);
            return names;
        };
        const QStringList before = canBeDone();
        QVERIFY(!before.isEmpty());
        fixture.perform(*sealPostmortem(fixture.incident(), u"Ana"_s, fixture.clock.now()));
        QCOMPARE(canBeDone(), QStringList());
        fixture.perform(
            *reopenPostmortem(fixture.incident(), u"Ana"_s, {.now = fixture.clock.now(), .reason = u"wrong pool"_s}));
        QCOMPARE(canBeDone(), before);
    }

    void anAnswerMayHaveSeveralLinesAndIsWrittenAfterARest()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        asking.tree->setFocus();
        QTest::keyClick(asking.tree, Qt::Key_F2);
        QVERIFY(asking.editor());
        const int low = asking.editor()->height();
        QTest::keyClick(asking.editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(asking.editor(), u"and no limit"_s);
        QTRY_VERIFY(asking.editor()->height() > low);
        asking.editor()->findChild<DraftEditor *>()->setPace(
            {std::chrono::milliseconds(5), std::chrono::milliseconds(10)});
        QTest::keyClicks(asking.editor(), u"!"_s);
        QTRY_COMPARE(asking.told(), u"pool\nand no limit!"_s);
        QVERIFY(asking.editor() && asking.editor()->hasFocus());
        QVERIFY(fixture.document().drafts().all().isEmpty());
        QTest::keyClick(asking.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!asking.editor());
        QCOMPARE(asking.told(), u"pool\nand no limit!"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(asking.told(), u"pool"_s);
    }

    void aBranchAsksItsOwnQuestion()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        asking.tree->setFocus();
        const int questions = int(WhyTreeModel::Column::Question);
        QVERIFY(asking.tree->isColumnHidden(questions));
        QTest::keyClick(asking.tree, Qt::Key_F2, Qt::ShiftModifier);
        auto *line = asking.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"Why so late?"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(whysInOrder(fixture.incident()).front().why->question, u"Why so late?"_s);
        QVERIFY(!asking.tree->isColumnHidden(questions));
        QVERIFY(fixture.document().undo());
        asking.page.pointAt(whysInOrder(fixture.incident()).front().why->id);
        QVERIFY(asking.tree->isColumnHidden(questions));
    }

    void escapeGivesUpWhatIsTyped()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        asking.tree->setFocus();
        QTest::keyClick(asking.tree, Qt::Key_F2);
        QTest::keyClicks(asking.editor(), u" of sand"_s);
        QTest::keyClick(asking.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!asking.editor());
        QCOMPARE(asking.told(), u"pool"_s);
        QVERIFY(fixture.document().drafts().all().isEmpty());
    }

    void whatOthersWriteMeanwhileIsKeptToo()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        asking.tree->setFocus();
        QTest::keyClick(asking.tree, Qt::Key_F2);
        QTest::keyClicks(asking.editor(), u" of connections"_s);
        fixture.perform(*answerWhy(fixture.incident(), 1, u"the pool"_s, fixture.clock.now()));
        QCOMPARE(asking.editor()->toPlainText(), u"pool of connections"_s);
        QVERIFY(asking.page.findChild<BannerBar *>()->isVisible());
        QTest::keyClick(asking.editor(), Qt::Key_Return);
        QCOMPARE(asking.told(), u"the pool\n\npool of connections"_s);
    }

    void draftsOfEarlierVersionsAreOffered()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        DraftStore &store = fixture.document().drafts();
        const EntityRef facts{EntityKind::Facts, fixture.incident().id()};
        QVERIFY(store.keep({facts, u"why.4"_s, QString(), u"deep down"_s, fixture.clock.now()}));
        QVERIFY(store.keep({facts, u"why.1"_s, u"pool"_s, u"pool of connections"_s, fixture.clock.now()}));
        AskingWhy asking(fixture);
        auto *banner = asking.page.findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        press(*banner, u"Restore"_s);
        QTRY_VERIFY(asking.editor());
        QCOMPARE(asking.editor()->toPlainText(), u"pool of connections"_s);
        QTest::keyClick(asking.editor(), Qt::Key_Return);
        QCOMPARE(asking.told(), u"pool of connections"_s);
        // Nobody has asked the fourth: its words can be copied.
        QTRY_VERIFY(banner->text().contains(u"deep down"_s));
    }

    void thePastIsOnlyRead()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        fixture.document().showPast(fixture.incident(), fixture.clock.now());
        asking.tree->setFocus();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete, Qt::Key_F4, Qt::Key_X})
            QTest::keyClick(asking.tree, key);
        QVERIFY(!asking.editor());
        QCOMPARE(asking.told(), u"pool"_s);
    }

    void aNarrowAndLowPageHasRoomForTheTree()
    {
        test::DocumentFixture fixture;
        for (int number = 1; number <= 4; ++number)
            fixture.perform(
                *answerWhy(fixture.incident(), number, u"pools were as large as could be"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        const auto shown = [&] {
            QStringList names;
            for (const QToolButton *button : asking.page.findChildren<QToolButton *>())
                if (button->isVisible())
                    names.append(button->accessibleName());
            return names;
        };
        const auto evidence = int(WhyTreeModel::Column::Evidence);
        QVERIFY(shown().contains(u"Remove"_s) && !asking.tree->isColumnHidden(evidence));
        const QSize small =
            9 * QSize(asking.page.fontMetrics().averageCharWidth() * 5, asking.page.fontMetrics().height());
        asking.page.resize(small);
        QTRY_COMPARE(asking.page.size(), small);
        QVERIFY(shown().contains(u"Ask why"_s) && !shown().contains(u"Remove"_s));
        QVERIFY(asking.tree->viewport()->height() >= 3 * asking.page.fontMetrics().height());
        // What has no button is in the menu behind the last one, and what has no column comes to be edited.
        const auto *menu = asking.page.findChild<QMenu *>();
        QVERIFY(menu && !menu->actions().isEmpty() && menu->actions().last()->text() == u"Remove"_s);
        QVERIFY(asking.tree->isColumnHidden(evidence));
        asking.page.pointAt(whysInOrder(fixture.incident()).back().why->id);
        QTest::keyClick(asking.tree, Qt::Key_F4);
        QVERIFY(!asking.tree->isColumnHidden(evidence) && asking.tree->viewport()->findChild<QComboBox *>());
    }

    void evidenceIsChosenByTyping()
    {
        test::DocumentFixture fixture;
        const EntityId line = fixture.log(u"pool is empty"_s, EntryKind::Alert);
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        AskingWhy asking(fixture);
        asking.tree->setFocus();
        QTest::keyClick(asking.tree, Qt::Key_F4);
        auto *choice = asking.tree->viewport()->findChild<QComboBox *>();
        QVERIFY(choice);
        QTRY_VERIFY(choice->lineEdit()->hasSelectedText());
        QTest::keyClicks(choice->lineEdit(), u"is empty"_s);
        QCOMPARE(choice->currentText(), u"is empty"_s);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(whysInOrder(fixture.incident()).front().why->evidence, line);
    }

    void whatACrashLeftIsOffered()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        fixture.perform(*answerWhy(fixture.incident(), 2, u"retries"_s, fixture.clock.now()));
        const EntityId second = whysInOrder(fixture.incident()).back().why->id;
        DraftStore &store = fixture.document().drafts();
        {
            AskingWhy asking(fixture);
            asking.tree->setFocus();
            asking.page.pointAt(second);
            QTest::keyClick(asking.tree, Qt::Key_F2);
            QTest::keyClicks(asking.editor(), u" of all clients"_s);
            QTRY_COMPARE_WITH_TIMEOUT(store.all().size(), 1, 3000);
            const Draft left = store.all().front();
            QTest::keyClick(asking.editor(), Qt::Key_Escape);
            QTRY_VERIFY(store.all().isEmpty());
            QVERIFY(store.keep(left));
        }
        AskingWhy asking(fixture);
        auto *banner = asking.page.findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        press(*banner, u"Restore"_s);
        QTRY_VERIFY(asking.editor());
        QVERIFY(asking.editor()->toPlainText().contains(u"of all clients"_s));
        QTest::keyClick(asking.editor(), Qt::Key_Return);
        QTRY_VERIFY(asking.told().contains(u"of all clients"_s));
        QVERIFY(store.all().isEmpty());
    }
};

EVENKEEL_TEST(WhysPageTest);
#include "tst_whyspage.moc"
