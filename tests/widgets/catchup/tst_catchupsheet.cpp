// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/common/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Joining
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    EntityId early;
    EntityId late;

    Joining()
    {
        early = fixture.log(u"freeze deployments"_s, EntryKind::Decision);
        fixture.clock.advance(90min);
        late = fixture.log(u"roll back"_s, EntryKind::Decision);
        fixture.clock.advance(5min);
    }
    [[nodiscard]] PaneContext context() { return {fixture.document(), fixture.clock, navigator, fixture.playbook()}; }
    [[nodiscard]] Instant anHourAgo() const { return fixture.clock.now() - 1h; }
    [[nodiscard]] static QString told(const QWidget &sheet)
    {
        QStringList lines;
        const auto *list = sheet.findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            lines.append(list->topLevelItem(row)->text(1));
        return lines.join(u'\n');
    }
    static void press(const QWidget &sheet, const QString &text)
    {
        for (auto *button : sheet.findChildren<QPushButton *>())
            if (QString(button->text()).remove(u'&') == text)
                button->click();
    }
};

}  // namespace

class CatchUpSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappenedSince()
    {
        Joining j;
        CatchUpSheet sheet(j.context(), j.anHourAgo());
        QVERIFY(!sheet.isModal());
        QCOMPARE(test::unnamedControls(sheet), QStringList());
        QVERIFY(Joining::told(sheet).contains(u"roll back"_s));
        QVERIFY(!Joining::told(sheet).contains(u"freeze"_s));
        Joining::press(sheet, u"Since it began"_s);
        QVERIFY(Joining::told(sheet).contains(u"freeze"_s));
        Joining::press(sheet, u"15 min"_s);
        QVERIFY(!Joining::told(sheet).contains(u"freeze"_s));
        QVERIFY(Joining::told(sheet).contains(u"roll back"_s));
    }

    void readsTimesAsPeopleWriteThem()
    {
        Joining j;
        CatchUpSheet sheet(j.context(), j.anHourAgo());
        sheet.show();
        auto *since = sheet.findChild<QLineEdit *>();
        since->setText(u"-2h"_s);
        QTest::keyClick(since, Qt::Key_Return);
        QVERIFY(sheet.isVisible());
        QVERIFY(Joining::told(sheet).contains(u"freeze"_s));
        since->setText(u"someday"_s);
        QTest::keyClick(since, Qt::Key_Return);
        QVERIFY(Joining::told(sheet).contains(u"freeze"_s));
        QCOMPARE(since->text(), u"someday"_s);
    }

    void enterGoesToTheLine()
    {
        Joining j;
        CatchUpSheet sheet(j.context(), j.anHourAgo());
        sheet.show();
        auto *list = sheet.findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->text(1).contains(u"roll back"_s))
                list->setCurrentItem(list->topLevelItem(row));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(j.navigator.current(), (EntityRef{EntityKind::Entry, j.late}));
    }

    void longLinesWrapAndShortOnesStayLow()
    {
        Joining j;
        j.fixture.perform(
            setFact<&IncidentFacts::impact>(j.fixture.incident(), u"One payment in three fails. "_s.repeated(8)));
        CatchUpSheet sheet(j.context(), j.anHourAgo());
        sheet.show();
        auto *list = sheet.findChild<QTreeWidget *>();
        const int line = list->fontMetrics().height();
        QTRY_VERIFY(list->visualItemRect(list->topLevelItem(0)).height() >= 2 * line);
        QTRY_VERIFY(list->visualItemRect(list->topLevelItem(1)).height() < 2 * line);
    }

    void followsTheIncidentAndCopies()
    {
        Joining j;
        CatchUpSheet sheet(j.context(), j.anHourAgo());
        j.fixture.perform(assignRole(j.fixture.incident(), u"commander"_s, u"Ana"_s, {.now = j.fixture.clock.now()}));
        QVERIFY(Joining::told(sheet).contains(u"Ana became incident commander"_s));
        Joining::press(sheet, u"Copy as text"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Roles changed\n- "_s));
    }
};

EVENKEEL_TEST(CatchUpSheetTest);
#include "tst_catchupsheet.moc"
