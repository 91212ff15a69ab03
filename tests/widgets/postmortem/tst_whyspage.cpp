// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/whyorder.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/whyspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

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
    [[nodiscard]] QLineEdit *editor() const { return tree->viewport()->findChild<QLineEdit *>(); }
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
        choice->setCurrentIndex(choice->findData(line.toString()));
        QTest::keyClick(choice, Qt::Key_Return);
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
        banner->findChild<QToolButton *>()->click();
        QTRY_VERIFY(asking.editor());
        QVERIFY(asking.editor()->text().contains(u"of all clients"_s));
        QTest::keyClick(asking.editor(), Qt::Key_Return);
        QTRY_VERIFY(asking.told().contains(u"of all clients"_s));
        QVERIFY(store.all().isEmpty());
    }
};

EVENKEEL_TEST(WhysPageTest);
#include "tst_whyspage.moc"
