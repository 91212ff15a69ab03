// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/handover/handoversheet.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Handing
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;

    Handing()
    {
        const Instant now = fixture.clock.now();
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, u"Ana"_s, {.now = now}));
        fixture.perform(setFact<&IncidentFacts::impact>(fixture.incident(), u"One payment in three fails."_s));
        fixture.perform({addAction(u"roll back"_s, ActionCategory::Task, {}, u"Cy"_s, now + 10min, now)});
        fixture.log(u"the pool is exhausted"_s, EntryKind::Hypothesis);
        fixture.log(u"freeze deployments"_s, EntryKind::Decision);
        fixture.clock.advance(80min);
    }
    [[nodiscard]] PaneContext context() { return {fixture.document(), fixture.clock, navigator, fixture.playbook()}; }
    [[nodiscard]] static QLineEdit *line(const QWidget &sheet, const QString &name)
    {
        for (auto *edit : sheet.findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
};

}  // namespace

class HandoverSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void leavingTheNameTakesItsOffersAway()
    {
        Handing handing;
        HandoverSheet sheet(handing.context(), u"commander"_s);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QLineEdit *person = Handing::line(sheet, u"Next person"_s);
        QTest::keyClicks(person, u"c"_s);
        QTRY_VERIFY(person->completer()->popup()->isVisible());
        QSignalSpy left(person, &QLineEdit::editingFinished);
        Handing::line(sheet, u"Read-back"_s)->setFocus();
        QVERIFY(!person->completer()->popup()->isVisible());
        // It knows it was left, and draws neither frame nor cursor.
        QCOMPARE(left.count(), 1);
    }

    void tellsThePacket()
    {
        Handing h;
        const HandoverSheet sheet(h.context());
        QVERIFY(!sheet.isModal());
        QCOMPARE(test::unnamedControls(sheet), QStringList());
        const QString packet = sheet.findChild<QTextBrowser *>()->toPlainText();
        for (const QString &told : {u"One payment in three fails."_s, u"SEV2"_s, u"roll back"_s, u"Cy"_s,
                                    u"the pool is exhausted"_s, u"freeze deployments"_s, u"late by 1 h 10 min"_s})
            QVERIFY2(packet.contains(told), qPrintable(told + u" in "_s + packet));
    }

    void handsOverByKeysInOneStep()
    {
        Handing h;
        HandoverSheet sheet(h.context());
        sheet.show();
        sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QLineEdit *person = Handing::line(sheet, u"Next person"_s);
        QVERIFY(person->hasFocus());
        QTest::keyClicks(person, u"Bo"_s);
        QLineEdit *readBack = Handing::line(sheet, u"Read-back"_s);
        QTest::keyClicks(readBack, u"roll back is late, Cy has it"_s);
        sheet.findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(readBack, Qt::Key_Return);
        QVERIFY(!sheet.isVisible());
        const RoleAssignment *holder = h.fixture.incident().holderOf(u"commander");
        QCOMPARE(holder->person, u"Bo"_s);
        QVERIFY(holder->acknowledged.has_value());
        QCOMPARE(h.fixture.incident().timeline().back()->note, u"roll back is late, Cy has it"_s);
        QCOMPARE(h.fixture.document().undoStack().undoName(), u"handover of incident commander to Bo"_s);
        QVERIFY(h.fixture.document().undo());
        QCOMPARE(h.fixture.incident().holderOf(u"commander")->person, u"Ana"_s);
    }

    void staysOpenAndSaysWhyWhenNobodyIsNamed()
    {
        Handing h;
        HandoverSheet sheet(h.context());
        sheet.show();
        QTest::keyClick(Handing::line(sheet, u"Next person"_s), Qt::Key_Return);
        QVERIFY(sheet.isVisible());
        QCOMPARE(h.fixture.incident().holderOf(u"commander")->person, u"Ana"_s);
        QTest::keyClicks(Handing::line(sheet, u"Next person"_s), u"Ana"_s);
        QTest::keyClick(Handing::line(sheet, u"Next person"_s), Qt::Key_Return);
        QVERIFY(sheet.isVisible());
    }

    void escapeLeavesItAsItIs()
    {
        Handing h;
        HandoverSheet sheet(h.context(), u"scribe"_s);
        sheet.show();
        QCOMPARE(sheet.findChild<QComboBox *>()->currentData().toString(), u"scribe"_s);
        QTest::keyClicks(Handing::line(sheet, u"Next person"_s), u"Bo"_s);
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
        QVERIFY(!h.fixture.incident().holderOf(u"scribe"));
    }

    void thePacketFollowsTheIncident()
    {
        Handing h;
        const HandoverSheet sheet(h.context());
        h.fixture.log(u"call the vendor"_s, EntryKind::Decision);
        QVERIFY(sheet.findChild<QTextBrowser *>()->toPlainText().contains(u"call the vendor"_s));
    }

    void copiesThePacket()
    {
        Handing h;
        const HandoverSheet sheet(h.context());
        const auto actions = sheet.findChild<QMenu *>()->actions();
        actions.at(0)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Handover INC-1\n"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"## Open tasks"_s));
        actions.at(1)->trigger();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u'#'));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"roll back"_s));
    }
};

EVENKEEL_TEST(HandoverSheetTest);
#include "tst_handoversheet.moc"
