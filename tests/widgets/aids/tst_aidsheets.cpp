// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/gate.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/aids/advicepanel.h"
#include "widgets/aids/criteriasheet.h"
#include "widgets/aids/mitigationsheet.h"
#include "widgets/aids/severityhelpersheet.h"
#include "widgets/common/navigator.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Aided {
    test::DocumentFixture fixture;
    Navigator navigator;

    [[nodiscard]] PaneContext context() { return {fixture.document(), fixture.clock, navigator, fixture.playbook()}; }
    [[nodiscard]] const IncidentFacts &facts() const { return fixture.incident().facts(); }
};

template <typename Button>
Button *buttonOf(const QWidget &parent, const QString &text)
{
    for (Button *button : parent.findChildren<Button *>())
        if (QString(button->text()).remove(u'&') == text && !button->isHidden())
            return button;
    return nullptr;
}

void open(QWidget &sheet)
{
    sheet.show();
    sheet.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
}

}  // namespace

class AidSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void answersSpeakForASeverityThatIsSetByKeys()
    {
        Aided a;
        SeverityHelperSheet sheet(a.context());
        open(sheet);
        QVERIFY(!sheet.isModal());
        QCOMPARE(test::unnamedControls(sheet), QStringList());
        QVERIFY(!buttonOf<QPushButton>(sheet, u"Set the severity"_s)->isEnabled());
        auto *answer = buttonOf<QRadioButton>(sheet, u"Everybody, or the service is down"_s);
        QVERIFY(answer);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        auto *set = buttonOf<QPushButton>(sheet, u"Set SEV1"_s);
        QVERIFY(set && set->isEnabled());
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(a.facts().severityLevel, u"SEV1"_s);
        QVERIFY(!sheet.isVisible());
        QCOMPARE(a.fixture.incident().timeline().back()->reason, u"Everybody, or the service is down"_s);
        QCOMPARE(a.fixture.document().undoStack().undoName(), u"severity SEV2 → SEV1"_s);
    }

    void betweenTwoLevelsBothAreOffered()
    {
        Aided a;
        SeverityHelperSheet sheet(a.context());
        open(sheet);
        buttonOf<QRadioButton>(sheet, u"Many, but only in one region or group"_s)->click();
        QVERIFY(buttonOf<QPushButton>(sheet, u"Set SEV2"_s));
        auto *milder = buttonOf<QPushButton>(sheet, u"Set SEV3"_s);
        QVERIFY(milder);
        bool told = false;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            told = told || label->text().startsWith(u"Between SEV2 and SEV3, so the graver"_s);
        QVERIFY(told);
        milder->click();
        QCOMPARE(a.facts().severityLevel, u"SEV3"_s);
    }

    void aMitigationIsChosenByKeys()
    {
        Aided a;
        a.fixture.perform(assignRole(a.fixture.incident(), u"commander"_s, u"Ana"_s, {.now = a.fixture.clock.now()}));
        a.fixture.log(u"the feature flag new-cart was turned on"_s);
        MitigationSheet sheet(a.context());
        open(sheet);
        QCOMPARE(test::unnamedControls(sheet), QStringList());
        auto *list = sheet.findChild<QListWidget *>();
        QVERIFY(list->hasFocus());
        QVERIFY(list->item(0)->text().contains(u"fits what was logged"_s));
        QTest::keyClicks(sheet.findChild<QLineEdit *>(), u"new-cart off"_s);
        QTest::keyClick(sheet.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!sheet.isVisible());
        QCOMPARE(a.facts().status, IncidentStatus::Mitigating);
        const auto lines = a.fixture.incident().entries().select(
            [](const TimelineEntry &entry) { return entry.kind == EntryKind::Mitigation; });
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front()->text, u"new-cart off"_s);
        QVERIFY(a.fixture.document().undo());
        QCOMPARE(a.facts().status, IncidentStatus::Declared);
    }

    void whatAGuardrailRefusesIsNotLost()
    {
        Aided a;
        holdGuardrails(a.fixture.document(), a.fixture.playbook());
        QSignalSpy refused(&a.fixture.document(), &Document::refused);
        MitigationSheet sheet(a.context());
        open(sheet);
        QTest::keyClick(sheet.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(a.facts().status, IncidentStatus::Declared);
    }

    void anAdviceIsAnsweredByKeysOrPutAway()
    {
        Aided a;
        QWidget window;
        AdvicePanel panel(a.context(), &window);
        window.resize(320, 480);
        open(window);
        QVERIFY(!panel.isVisible());
        a.fixture.log(u"deployed 4f2c"_s);
        a.fixture.log(u"traffic is twice the usual"_s);
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.shown()->aid, u"situation/deploy-and-traffic"_s);
        QVERIFY(panel.accessibleName().startsWith(u"Advice: "_s));
        const auto answerOf = [&](const QString &text) {
            const auto answers = panel.menu()->actions();
            const auto found = std::ranges::find(answers, text, &QAction::text);
            return found == answers.end() ? nullptr : *found;
        };
        QAction *compare = answerOf(u"Compare their times with the first error"_s);
        QVERIFY(compare);
        QSignalSpy led(&panel, &AdvicePanel::goalReached);
        compare->trigger();
        QCOMPARE(led.count(), 1);
        QCOMPARE(led.first().first().value<AidGoal>(), AidGoal::Hypotheses);
        QCOMPARE(a.fixture.incident().timeline().back()->kind, EntryKind::Decision);
        QVERIFY(!panel.isVisible());
        QVERIFY(a.fixture.document().undo());
        QVERIFY(panel.isVisible());
        answerOf(u"Put away"_s)->trigger();
        QVERIFY(!panel.isVisible());
    }

    void whatIsShownStaysWhileMoreComes()
    {
        Aided a;
        AdvicePanel panel(a.context());
        open(panel);
        a.fixture.log(u"error rate is at 20 %"_s, EntryKind::Symptom);
        QCOMPARE(panel.shown()->aid, u"decision/no-deploy"_s);
        a.fixture.perform(addToList(a.fixture.incident(), ListName::System, {u"a"_s, u"b"_s}, a.fixture.clock.now()));
        a.fixture.perform(
            changeStatus(a.fixture.incident(), IncidentStatus::Investigating, {.now = a.fixture.clock.now()}));
        QCOMPARE(panel.shown()->aid, u"decision/no-deploy"_s);
    }

    void eachCriterionLeadsToWhatShowsIt()
    {
        Aided a;
        CriteriaSheet sheet(a.context());
        open(sheet);
        QCOMPARE(test::unnamedControls(sheet), QStringList());
        auto *list = sheet.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 9);
        QCOMPARE(list->topLevelItem(0)->text(0), u"✓ met"_s);
        QSignalSpy went(&a.navigator, &Navigator::arrived);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(a.navigator.current().kind, EntityKind::Entry);
        a.fixture.log(u"told them"_s, EntryKind::Communication);
        QCOMPARE(list->topLevelItem(4)->text(0), u"✓ met"_s);
    }
};

EVENKEEL_TEST(AidSheetsTest);
#include "tst_aidsheets.moc"
