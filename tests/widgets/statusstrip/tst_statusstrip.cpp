// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/gate.h"
#include "tests/support/documentfixture.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/statusstrip/choicepopup.h"
#include "widgets/statusstrip/statusstrip.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Strip
{
public:
    explicit Strip(const Playbook &playbook = test::quietPlaybook()) : fixture({.playbook = playbook}) {}

    test::DocumentFixture fixture;
    Navigator navigator;
    StatusStrip strip{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};

    [[nodiscard]] QToolButton *button(const QString &nameBegins) const
    {
        for (auto *button : strip.findChildren<QToolButton *>())
            if (button->accessibleName().startsWith(nameBegins))
                return button;
        return nullptr;
    }
    void command(const QString &person)
    {
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, person, {.now = fixture.clock.now()}));
    }
    [[nodiscard]] ChoicePopup *popup(const QString &name) const
    {
        for (auto *popup : strip.findChildren<ChoicePopup *>())
            if (popup->accessibleName() == name)
                return popup;
        return nullptr;
    }
    [[nodiscard]] QLabel *labelOf(const QString &name) const
    {
        for (auto *label : strip.findChildren<QLabel *>())
            if (label->accessibleDescription() == name)
                return label;
        return nullptr;
    }
    [[nodiscard]] QString label(const QString &name) const { return labelOf(name)->text(); }
};

}  // namespace

class StatusStripTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereItStands()
    {
        Strip s;
        QCOMPARE(s.button(u"Severity"_s)->text(), u"SEV2"_s);
        s.strip.resize(200 * s.strip.fontMetrics().averageCharWidth(), s.strip.height());
        s.strip.show();
        QCOMPARE(s.button(u"Status:"_s)->text(), u"Declared › Acknowledged"_s);
        QVERIFY(s.label(u"Incident"_s).contains(u"Checkout returns 502"_s));
        QVERIFY(s.button(u"Incident commander"_s)->text().contains(u"nobody"_s));
        s.command(u"Ana"_s);
        QVERIFY(s.button(u"Incident commander"_s)->text().contains(u"Ana"_s));
    }

    void showsTheTimeInTheChair()
    {
        Strip s;
        s.command(u"Ana"_s);
        s.fixture.clock.advance(std::chrono::minutes(80));
        QTRY_VERIFY(s.button(u"Incident commander"_s)->text().contains(u"1 h 20 min"_s));
        QCOMPARE(s.button(u"Incident commander"_s)->accessibleName(), u"Incident commander: Ana, for 1 h 20 min"_s);
    }

    void advisesTheCommandersRotation()
    {
        Strip s(test::tickingPlaybook());
        s.command(u"Ana"_s);
        s.fixture.clock.advance(4h);
        s.fixture.playbook().tick();
        QVERIFY(s.button(u"Incident commander"_s)->toolTip().contains(u"consider handing over"_s));
        const PlaybookClock clock =
            *std::ranges::find(s.fixture.playbook().clocks(), ClockKind::Commander, &PlaybookClock::kind);
        const Instant now = s.fixture.clock.now();
        s.fixture.perform(*snoozeClock(clock.key(), clock.what, now + 30min, {now, {}, u"Bo is on the way"_s}));
        QVERIFY(!s.button(u"Incident commander"_s)->toolTip().contains(u"consider handing over"_s));
    }

    void countsDownToWhatConcernsAll()
    {
        Strip s(test::tickingPlaybook());
        QCOMPARE(s.label(u"Next due"_s), u"First update in 30 min"_s);
        s.fixture.clock.advance(12min);
        s.fixture.playbook().tick();
        QCOMPARE(s.label(u"Next due"_s), u"Acknowledgement late by 2 min"_s);
        s.fixture.perform(
            changeStatus(s.fixture.incident(), IncidentStatus::Acknowledged, {.now = s.fixture.clock.now()}));
        s.fixture.clock.advance(20min);
        s.fixture.playbook().tick();
        // Besides: evidence, check-in, the response window.
        QCOMPARE(s.label(u"Next due"_s), u"First update late by 2 min · 3 more overdue"_s);
        const QLabel *label = s.labelOf(u"Next due"_s);
        QCOMPARE(label->palette().color(label->foregroundRole()), theme::alarm(s.strip.palette()));
    }

    void saysNothingWhereNothingIsDue()
    {
        Strip s;
        QCOMPARE(s.label(u"Next due"_s), QString());
    }

    void aDigitChangesTheSeverityAndUndoNamesIt()
    {
        Strip s;
        s.strip.openSeverity();
        QTest::keyClick(&s.popup(u"Severity"_s)->list(), Qt::Key_1);
        QCOMPARE(s.fixture.incident().facts().severityRank, 1);
        QCOMPARE(s.fixture.document().undoStack().undoName(), u"severity SEV2 → SEV1"_s);
        QCOMPARE(s.button(u"Severity"_s)->text(), u"SEV1"_s);
        QVERIFY(!s.popup(u"Severity"_s)->isVisible());
        QVERIFY(s.fixture.incident().timeline().back()->reason.isEmpty());
    }

    void wordsTypedMeanwhileAreTheReason()
    {
        Strip s;
        s.strip.openSeverity();
        ChoicePopup *popup = s.popup(u"Severity"_s);
        QTest::keyClick(&popup->list(), Qt::Key_Up);
        QTest::keyClick(&popup->list(), Qt::Key_P);
        QTest::keyClicks(&popup->reason(), u"ool of 2 dry"_s);
        QTest::keyClick(&popup->reason(), Qt::Key_Return);
        QCOMPARE(s.fixture.incident().facts().severityRank, 1);
        QCOMPARE(s.fixture.incident().timeline().back()->reason, u"pool of 2 dry"_s);
        QVERIFY(s.fixture.document().undo());
        QCOMPARE(s.fixture.incident().facts().severityRank, 2);
        // The next choice begins without it.
        s.strip.openSeverity();
        QVERIFY(popup->reason().text().isEmpty());
    }

    void aReasonWithoutAChangeIsKept()
    {
        Strip s;
        s.strip.openSeverity();
        ChoicePopup *popup = s.popup(u"Severity"_s);
        QTest::keyClick(&popup->list(), Qt::Key_F);
        QTest::keyClicks(&popup->reason(), u"ew users"_s);
        QTest::keyClick(&popup->reason(), Qt::Key_Return);
        QCOMPARE(s.fixture.incident().facts().severityRank, 2);
        QCOMPARE(s.fixture.incident().timeline().back()->text, u"Severity stays SEV2: few users"_s);
    }

    void escapeChangesNothing()
    {
        Strip s;
        s.strip.openSeverity();
        QTest::keyClick(s.popup(u"Severity"_s), Qt::Key_Escape);
        QVERIFY(!s.popup(u"Severity"_s)->isVisible());
        QCOMPARE(s.fixture.incident().facts().severityRank, 2);
    }

    void enterTakesTheUsualNextStep()
    {
        Strip s;
        s.strip.openStatus();
        QTest::keyClick(&s.popup(u"Status"_s)->list(), Qt::Key_Return);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Acknowledged);
        s.strip.openStatus();
        QTest::keyClick(&s.popup(u"Status"_s)->list(), Qt::Key_4);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Investigating);
    }

    void whatMayNotComeNextSaysWhyAndCannotBeChosen()
    {
        Strip s;
        s.fixture.perform(
            changeStatus(s.fixture.incident(), IncidentStatus::Investigating, {.now = s.fixture.clock.now()}));
        s.strip.openStatus();
        ChoicePopup *popup = s.popup(u"Status"_s);
        QVERIFY(!popup->list().item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(popup->list().item(0)->toolTip().contains(u"can't become detected"_s));
        QTest::keyClick(&popup->list(), Qt::Key_1);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Investigating);
        QVERIFY(popup->isVisible());
    }

    void guardrailsHoldHereToo()
    {
        Strip s;
        holdGuardrails(s.fixture.document(), s.fixture.playbook());
        QSignalSpy failed(&s.strip, &StatusStrip::failed);
        s.strip.openStatus();
        QTest::keyClick(&s.popup(u"Status"_s)->list(), Qt::Key_6);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Declared);
        s.command(u"Ana"_s);
        s.strip.openStatus();
        QTest::keyClick(&s.popup(u"Status"_s)->list(), Qt::Key_6);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Mitigating);
    }
};

EVENKEEL_TEST(StatusStripTest);
#include "tst_statusstrip.moc"
