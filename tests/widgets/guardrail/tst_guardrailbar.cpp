// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/gate.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/guardrail/guardrailbar.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Guarded
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    GuardrailBar bar{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};

    Guarded() { holdGuardrails(fixture.document(), fixture.playbook()); }
    bool become(IncidentStatus status)
    {
        return bool(fixture.document().perform(u"status"_s,
                                               changeStatus(fixture.incident(), status, {.now = fixture.clock.now()})));
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        QToolButton *found = nullptr;
        for (auto *button : bar.findChildren<QToolButton *>())
            if (button->text() == text)
                found = button;
        return found;
    }
};

}  // namespace

class GuardrailBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissingAndMendsItInOnePress()
    {
        Guarded g;
        QVERIFY(g.bar.isHidden());
        QVERIFY(!g.become(IncidentStatus::Mitigating));
        QVERIFY(!g.bar.isHidden());
        QVERIFY(g.bar.text().contains(u"somebody commands an incident"_s));
        g.button(u"I take command"_s)->click();
        QCOMPARE(g.fixture.incident().holderOf(u"commander")->person, u"Ana"_s);
        QCOMPARE(g.fixture.incident().facts().status, IncidentStatus::Mitigating);
        QVERIFY(g.bar.isHidden());
        // One step back takes both.
        QVERIFY(g.fixture.document().undo());
        QCOMPARE(g.fixture.incident().facts().status, IncidentStatus::Declared);
        QVERIFY(!g.fixture.incident().holderOf(u"commander"));
    }

    void overridesForAReasonThatIsLogged()
    {
        Guarded g;
        QVERIFY(!g.become(IncidentStatus::Mitigating));
        g.button(u"Override…"_s)->click();
        auto *reason = g.bar.findChild<QLineEdit *>();
        QVERIFY(!reason->isHidden());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(g.fixture.incident().facts().status, IncidentStatus::Declared);
        QTest::keyClicks(reason, u"nobody else awake"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(g.fixture.incident().facts().status, IncidentStatus::Mitigating);
        const auto decisions = g.fixture.incident().entries().select(
            [](const TimelineEntry &entry) { return entry.kind == EntryKind::Decision; });
        QCOMPARE(decisions.size(), size_t(1));
        QCOMPARE(decisions.front()->reason, u"nobody else awake"_s);
        QVERIFY(g.bar.isHidden());
        QVERIFY(reason->isHidden());
    }

    void whatOneMendLeavesIsSaidNext()
    {
        Guarded g;
        QVERIFY(!g.become(IncidentStatus::Closed));
        QVERIFY(g.button(u"Go there"_s));
        g.button(u"I take command"_s)->click();
        QVERIFY(!g.bar.isHidden());
        QVERIFY(!g.bar.text().contains(u"commands"_s));
        QVERIFY(g.bar.text().contains(u"preventive"_s));
        g.button(u"Go there"_s)->click();
        QCOMPARE(g.navigator.current().kind, EntityKind::ActionItem);
    }

    void staysWhileOthersLogAndGoesWhenItIsOver()
    {
        Guarded g;
        QVERIFY(!g.become(IncidentStatus::Mitigating));
        g.button(u"Override…"_s)->click();
        auto *reason = g.bar.findChild<QLineEdit *>();
        QTest::keyClicks(reason, u"nobody else"_s);
        g.fixture.log(u"a line"_s);
        QVERIFY(!g.bar.isHidden());
        QCOMPARE(reason->text(), u"nobody else"_s);
        QVERIFY(!reason->isHidden());
        // Somebody took command elsewhere.
        g.fixture.perform(assignRole(g.fixture.incident(), u"commander"_s, u"Bo"_s, {.now = g.fixture.clock.now()}));
        QVERIFY(g.bar.isHidden());

        Guarded other;
        QVERIFY(!other.become(IncidentStatus::Mitigating));
        QVERIFY(other.become(IncidentStatus::Investigating));
        QVERIFY(other.bar.isHidden());
    }
};

EVENKEEL_TEST(GuardrailBarTest);
#include "tst_guardrailbar.moc"
