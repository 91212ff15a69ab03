// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/factorverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/fishbonepage.h"
#include "widgets/postmortem/fishboneview.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
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
        desk.tree->setFocus();
        QTest::keyClick(desk.tree, Qt::Key_Return, Qt::ControlModifier);
        auto *name = desk.tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(name);
        QTest::keyClicks(name, u"Process"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.incident().list(ListName::Bone).front()->text, u"Process"_s);
        QTRY_VERIFY(!desk.tree->viewport()->findChild<QLineEdit *>());
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
        QCOMPARE(fixture.incident().list(ListName::Bone).size(), size_t(Fishbone::usualBones().size()));
        QVERIFY(!(*usual)->isVisible());
    }
};

EVENKEEL_TEST(FishbonePageTest);
#include "tst_fishbonepage.moc"
