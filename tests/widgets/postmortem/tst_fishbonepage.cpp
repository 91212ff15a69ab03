// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/factorverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/fishbonepage.h"
#include "widgets/postmortem/fishboneview.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class FishboneDesk
{
public:
    explicit FishboneDesk(test::DocumentFixture &of) : fixture(of)
    {
        page.resize(900, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no active window");
        tree = page.findChild<QTreeView *>();
        view = page.findChild<FishboneView *>();
        edit = page.findChild<QPlainTextEdit *>();
    }
    [[nodiscard]] QPlainTextEdit *cell() const { return tree->viewport()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString told() const
    {
        QStringList parts;
        for (const ListMember *factor : fixture.incident().list(ListName::Factor)) {
            const ListMember *bone = boneOf(fixture.incident(), *factor);
            parts.append(bone ? factor->text + u'@' + bone->text : factor->text);
        }
        return parts.join(u' ');
    }

    test::DocumentFixture &fixture;
    Navigator navigator;
    FishbonePage page{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QTreeView *tree = nullptr;
    FishboneView *view = nullptr;
    QPlainTextEdit *edit = nullptr;
};

}  // namespace

class FishbonePageTest : public QObject
{
    Q_OBJECT

private slots:
    void severalLinesBecomeFactors()
    {
        test::DocumentFixture fixture;
        FishboneDesk desk(fixture);
        desk.edit->setFocus();
        desk.edit->insertPlainText(u"retries\n\nlimits\n"_s);
        QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.told(), u"retries limits"_s);
        QCOMPARE(desk.edit->toPlainText(), QString());
    }

    void bonesAndFactorsByKeys()
    {
        test::DocumentFixture fixture;
        FishboneDesk desk(fixture);
        QVERIFY(!desk.tree->isVisible());
        QVERIFY(desk.edit->hasFocus());
        const auto buttons = desk.page.findChildren<QToolButton *>();
        QToolButton *add = *std::ranges::find(buttons, u"New category"_s, &QToolButton::text);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(desk.cell());
        QTest::keyClicks(desk.cell(), u"Process"_s);
        QTest::keyClick(desk.cell(), Qt::Key_Return);
        QCOMPARE(fixture.incident().list(ListName::Bone).front()->text, u"Process"_s);
        QTRY_VERIFY(!desk.cell());
        // What is added goes to the category that is selected.
        desk.edit->setFocus();
        QTest::keyClicks(desk.edit, u"retries"_s);
        QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.told(), u"retries@Process"_s);
        QVERIFY(desk.view->accessibleDescription().contains(u"Process: retries"_s));
        desk.tree->setFocus();
        QTest::keyClick(desk.tree, Qt::Key_Delete);
        QCOMPARE(desk.told(), u"retries"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(desk.told(), u"retries@Process"_s);
    }

    void whatIsSealedIsOnlyRead()
    {
        test::DocumentFixture fixture;
        fixture.perform(*addFactors(fixture.incident(), {u"retries"_s}, {}, fixture.clock.now()));
        const FishboneDesk desk(fixture);
        const auto canBeDone = [&] {
            return std::ranges::count_if(desk.tree->actions(),
                                         [](const QAction *action) { return action->isEnabled(); });
        };
        QVERIFY(canBeDone() > 0);
        fixture.perform(*sealPostmortem(fixture.incident(), u"Ana"_s, fixture.clock.now()));
        QCOMPARE(canBeDone(), 0);
        QVERIFY(desk.edit->isReadOnly() && desk.edit->isHidden());
    }

    void wordsWrapInTheirColumn()
    {
        test::DocumentFixture fixture;
        fixture.perform(*addFactors(fixture.incident(),
                                    {u"retries"_s, u"a release goes to all shoppers in one step "_s.repeated(6)}, {},
                                    fixture.clock.now()));
        FishboneDesk desk(fixture);
        const QAbstractItemModel *model = desk.tree->model();
        QTRY_VERIFY(desk.tree->visualRect(model->index(1, 0)).height()
                    > desk.tree->visualRect(model->index(0, 0)).height());
        QVERIFY(desk.tree->visualRect(model->index(1, 0)).height() >= 2 * desk.tree->fontMetrics().height());
    }

    void aFactorIsReworded()
    {
        test::DocumentFixture fixture;
        fixture.perform(*addFactors(fixture.incident(), {u"retries"_s}, {}, fixture.clock.now()));
        FishboneDesk desk(fixture);
        desk.tree->setFocus();
        QTest::keyClick(desk.tree, Qt::Key_F2);
        QVERIFY(desk.cell());
        QTest::keyClicks(desk.cell(), u" of all"_s);
        QTest::keyClick(desk.cell(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(desk.cell(), u"clients"_s);
        QTest::keyClick(desk.cell(), Qt::Key_Return);
        QCOMPARE(desk.told(), u"retries of all clients"_s);
        QTRY_VERIFY(!desk.cell());
        // Without words it would be nothing: what was typed is offered again.
        QTest::keyClick(desk.tree, Qt::Key_F2);
        QTest::keyClick(desk.cell(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(desk.cell(), Qt::Key_Space);
        QSignalSpy failed(&desk.page, &FishbonePage::failed);
        QTest::keyClick(desk.cell(), Qt::Key_Return);
        QCOMPARE(desk.told(), u"retries of all clients"_s);
        QVERIFY(failed.count() > 0);
    }

    void aFactorMovesAndGetsALink()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        fixture.perform(addBones(fixture.incident(), {u"Process"_s, u"Technology"_s}, now));
        const EntityId bone = fixture.incident().list(ListName::Bone).front()->id;
        fixture.perform(*addFactors(fixture.incident(), {u"a"_s, u"b"_s}, bone, now));
        FishboneDesk desk(fixture);
        desk.page.pointAt(fixture.incident().list(ListName::Factor).front()->id);
        desk.tree->setFocus();
        QTest::keyClick(desk.tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.told(), u"b@Process a@Process"_s);
        QTest::keyClick(desk.tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.told(), u"b@Process a@Technology"_s);
        QCOMPARE(desk.tree->currentIndex().data().toString(), u"a"_s);
        QTest::keyClick(desk.tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.told(), u"b@Process a@Process"_s);
        QTest::keyClick(desk.tree, Qt::Key_F2, Qt::ShiftModifier);
        auto *link = desk.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(link);
        QTest::keyClicks(link, u"https://x.example/1"_s);
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_COMPARE(fixture.incident().list(ListName::Factor).back()->link, u"https://x.example/1"_s);
        QTRY_VERIFY(!desk.tree->viewport()->findChild<QLineEdit *>());
        // F4 asks for the category.
        desk.tree->setFocus();
        QTest::keyClick(desk.tree, Qt::Key_F4);
        auto *menu = desk.page.findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.told(), u"b@Process a@Technology"_s);
        QTest::keyClick(desk.tree, Qt::Key_Delete);
        QCOMPARE(desk.told(), u"b@Process"_s);
    }

    void whatWasTypedIsOfferedAgain()
    {
        test::DocumentFixture fixture;
        fixture.perform(*addFactors(fixture.incident(), {u"retries"_s}, {}, fixture.clock.now()));
        // As an earlier version kept it: the whole list.
        QVERIFY(fixture.document().drafts().keep({{EntityKind::Facts, fixture.incident().id()},
                                                  u"list.factor"_s,
                                                  u"retries"_s,
                                                  u"retries\nno limits"_s,
                                                  fixture.clock.now()}));
        FishboneDesk desk(fixture);
        const auto banners = desk.page.findChildren<BannerBar *>();
        const auto shown = std::ranges::find_if(banners, &BannerBar::isVisible);
        QVERIFY(shown != banners.end());
        const auto buttons = (*shown)->findChildren<QToolButton *>();
        (*std::ranges::find(buttons, u"Restore"_s, &QToolButton::text))->click();
        QTRY_VERIFY(desk.edit->hasFocus());
        QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.incident().list(ListName::Factor).size(), 2U);
        QCOMPARE(fixture.incident().list(ListName::Factor).back()->text, u"no limits"_s);
        QVERIFY(fixture.document().drafts().all().isEmpty());
    }

    void theDrawingAndTheListAreInStep()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        fixture.perform(addBones(fixture.incident(), {u"Process"_s, u"Technology"_s}, now));
        fixture.perform(
            *addFactors(fixture.incident(), {u"retries"_s}, fixture.incident().list(ListName::Bone).back()->id, now));
        FishboneDesk desk(fixture);
        const EntityId factor = fixture.incident().list(ListName::Factor).front()->id;
        const QRect area = desk.view->areaOf(factor);
        QVERIFY(!area.isEmpty());
        QTest::mouseClick(desk.view, Qt::LeftButton, {}, area.center());
        QCOMPARE(desk.tree->currentIndex().data().toString(), u"retries"_s);
        QVERIFY(desk.tree->hasFocus());
    }

    void theUsualCategoriesAreOfferedWhileThereAreNone()
    {
        test::DocumentFixture fixture;
        FishboneDesk desk(fixture);
        const auto actions = desk.tree->actions();
        const auto usual = std::ranges::find(actions, u"Usual categories"_s, &QAction::text);
        QVERIFY(usual != actions.end());
        QVERIFY((*usual)->isVisible());
        (*usual)->trigger();
        QCOMPARE(fixture.incident().list(ListName::Bone).size(), 6U);
        QVERIFY(!(*usual)->isVisible());
    }
};

EVENKEEL_TEST(FishbonePageTest);
#include "tst_fishbonepage.moc"
