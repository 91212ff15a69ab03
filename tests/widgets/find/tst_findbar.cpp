// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/find/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Finding
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    QWidget window;
    QLineEdit elsewhere{&window};
    FindBar bar{{fixture.document(), fixture.clock, navigator, fixture.playbook()}, &window};
    QList<EntityId> lines;

    Finding()
    {
        for (const auto &text : {u"pool is full"_s, u"queue is full"_s, u"nothing"_s, u"p\u00f6ol again full"_s})
            lines.append(fixture.log(text));
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addWidget(&elsewhere);
        window.resize(800, 400);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        elsewhere.setFocus();
    }
    [[nodiscard]] QLineEdit *edit() { return bar.findChild<QLineEdit *>(); }
    [[nodiscard]] QString count()
    {
        for (const auto *label : bar.findChildren<QLabel *>())
            if (label->accessibleDescription() == u"Number of results"_s)
                return label->text();
        return {};
    }
    void type(const QString &text)
    {
        QTest::keyClicks(edit(), text);
        QTRY_VERIFY(!bar.model().isSearching());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit(), key, modifiers); }
};

}  // namespace

class FindBarTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAsOneTypes()
    {
        Finding find;
        find.bar.open();
        QVERIFY(find.edit()->hasFocus());
        QVERIFY(find.count().isEmpty());
        find.type(u"full"_s);
        QCOMPARE(find.count(), u"3 results"_s);
        find.type(u" pool"_s);
        QCOMPARE(find.count(), u"2 results"_s);
        QVERIFY(find.bar.findChild<QListView *>()->isVisible());
        find.type(u"xyz"_s);
        QCOMPARE(find.count(), u"Nothing found"_s);
        QVERIFY(!find.bar.findChild<QListView *>()->isVisible());
        QVERIFY(find.navigator.current().id.isNull());  // going is a press of its own
    }

    void goesRoundAndStaysInTheField()
    {
        Finding find;
        find.bar.open();
        find.type(u"full"_s);
        QSignalSpy arrived(&find.navigator, &Navigator::arrived);
        const QList<int> newestFirst{3, 1, 0, 3};
        for (const int line : newestFirst) {
            find.press(Qt::Key_Return);
            QCOMPARE(find.navigator.current().id, find.lines[line]);
            QVERIFY(find.edit()->hasFocus());
        }
        QCOMPARE(find.count(), u"1 of 3"_s);
        find.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(find.count(), u"3 of 3"_s);
        find.press(Qt::Key_Up);
        QCOMPARE(find.count(), u"2 of 3"_s);
        QCOMPARE(arrived.count(), 6);
    }

    void escapeGoesBackToWhereTheKeyboardWas()
    {
        Finding find;
        find.bar.open();
        find.type(u"full"_s);
        find.press(Qt::Key_Escape);
        QVERIFY(find.bar.isHidden());
        QVERIFY(find.elsewhere.hasFocus());
        find.bar.goOn(1);  // F3 goes on from anywhere
        QCOMPARE(find.navigator.current().id, find.lines[3]);
        QVERIFY(find.elsewhere.hasFocus());
        find.bar.open();
        QCOMPARE(find.edit()->selectedText(), u"full"_s);
    }

    void controlEnterWorksOnWhatWasFound()
    {
        Finding find;
        QSignalSpy entered(&find.bar, &FindBar::entered);
        find.bar.open();
        find.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entered.count(), 0);
        find.type(u"queue"_s);
        find.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(find.navigator.current().id, find.lines[1]);
    }

    void tellsWhichField()
    {
        Finding find;
        find.fixture.perform(setFact<&IncidentFacts::workaround>(find.fixture.incident(), u"use the telephone"_s));
        find.bar.open();
        find.type(u"telephone"_s);
        find.press(Qt::Key_Return);
        QCOMPARE(find.navigator.current().kind, EntityKind::Facts);
        QCOMPARE(find.navigator.field(), u"workaround"_s);
    }

    void keepsItsPlaceWhileLinesComeIn()
    {
        Finding find;
        find.bar.open();
        find.type(u"full"_s);
        find.press(Qt::Key_Return);
        find.press(Qt::Key_Return);
        find.fixture.log(u"also full"_s);
        QTRY_COMPARE(find.count(), u"3 of 4"_s);
        find.press(Qt::Key_Return);
        QCOMPARE(find.navigator.current().id, find.lines[0]);
    }
};

EVENKEEL_TEST(FindBarTest);
#include "tst_findbar.moc"
