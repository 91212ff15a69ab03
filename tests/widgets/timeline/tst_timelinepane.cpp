// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using Column = TimelineModel::Column;

namespace {

class Pane
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    TimelinePane pane{{fixture.document(), fixture.clock, navigator}};

    explicit Pane(int lines = 0)
    {
        for (int i = 0; i < lines; ++i)
            fixture.log(u"line %1"_s.arg(i));
        pane.resize(900, 400);
        pane.show();
        (void)QTest::qWaitForWindowExposed(&pane);
    }
    [[nodiscard]] QString textAt(int row) const
    {
        return pane.view().model()->index(row, int(Column::Text)).data().toString();
    }
    void choose(EntityId id, Column column = Column::Text)
    {
        pane.view().setCurrentIndex(pane.model().indexOf(id).siblingAtColumn(int(column)));
        pane.view().setFocus();
    }
    [[nodiscard]] QString topLine() const { return textAt(pane.view().rowAt(0)); }

    Pane(const Pane &) = delete;
    Pane &operator=(const Pane &) = delete;
    TimelinePane &operator()() { return pane; }
};

}  // namespace

class TimelinePaneTest : public QObject
{
    Q_OBJECT

private slots:
    void typingOnTheTimelineGoesToTheLogLine()
    {
        Pane p;
        p.pane.view().setFocus();
        QTest::keyClick(&p.pane.view(), Qt::Key_R);
        QCOMPARE(p.pane.logLine().edit().text(), u"r"_s);
        QVERIFY(p.pane.logLine().edit().hasFocus());
    }

    void followsTheEndAndOtherwiseStaysWhereItIs()
    {
        Pane p(200);
        p.pane.view().scrollToBottom();
        QVERIFY(p.pane.view().isFollowing());
        p.fixture.log(u"newest"_s);
        QVERIFY(p.pane.view().isFollowing());

        p.pane.view().verticalScrollBar()->setValue(50);
        const QString top = p.topLine();
        p.fixture.log(u"further down"_s);
        QCOMPARE(p.topLine(), top);
        p.fixture.log(u"above"_s, EntryKind::Note, "2026-03-14T10:00:00Z");
        QCOMPARE(p.topLine(), top);
    }

    void editsInPlace()
    {
        Pane p;
        const EntityId id = p.fixture.log(u"wrong words"_s);
        p.choose(id);
        QTest::keyClick(&p.pane.view(), Qt::Key_Return);
        auto *editor = p.pane.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, u"right words"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(p.fixture.incident().entries().find(id)->text, u"right words"_s);

        p.choose(id, Column::Kind);
        QTest::keyClick(&p.pane.view(), Qt::Key_Return);
        auto *kinds = p.pane.view().viewport()->findChild<QComboBox *>();
        QVERIFY(kinds);
        kinds->setCurrentIndex(kinds->findData(u"decision"_s));
        QTest::keyClick(kinds, Qt::Key_Return);
        QTRY_COMPARE(p.fixture.incident().entries().find(id)->kind, EntryKind::Decision);
    }

    void whatIsBeingTypedStaysWhenTheLineBecomesSafe()
    {
        Pane p;
        const EntityId id = p.fixture.log(u"wrong words"_s);
        p.choose(id);
        QTest::keyClick(&p.pane.view(), Qt::Key_Return);
        auto *editor = p.pane.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"right"_s);
        p.fixture.settle();
        QVERIFY(!p.pane.model().indexOf(id).data(TimelineModel::PendingRole).toBool());
        QCOMPARE(editor->text(), u"right"_s);
    }

    void filtersAsOneTypesAndEscapeTakesItOff()
    {
        Pane p;
        p.fixture.log(u"pool is full"_s);
        p.pane.filterBar().focusText();
        auto *text = p.pane.filterBar().findChild<QLineEdit *>();
        QTest::keyClicks(text, u"pool"_s);
        QCOMPARE(p.pane.model().rowCount(), 1);
        QTest::keyClicks(text, u"xyz"_s);
        QCOMPARE(p.pane.model().rowCount(), 0);
        QVERIFY(p.pane.view().isHidden());
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(p.pane.model().rowCount(), 3);
        QVERIFY(p.pane.view().hasFocus());
    }

    void pinsHidesAndRemoves()
    {
        Pane p;
        const EntityId id = p.fixture.log(u"line"_s);
        p.choose(id);
        p.pane.pinCurrent();
        QVERIFY(p.fixture.incident().entries().find(id)->pinned);
        p.pane.makeCurrentPrivate();
        p.pane.setShareView(true);
        QVERIFY(!p.pane.model().indexOf(id).isValid());
        p.pane.setShareView(false);
        p.choose(id);
        QTest::keyClick(&p.pane.view(), Qt::Key_Delete);
        QVERIFY(!p.pane.model().indexOf(id).isValid());
        QVERIFY(p.fixture.document().undo());
        QVERIFY(p.pane.model().indexOf(id).isValid());
    }

    void goesWhereTheNavigatorGoes()
    {
        Pane p(300);
        const EntityId id = p.pane.model().idAt(p.pane.model().index(10, 0));
        p.pane.filterBar().findChild<QLineEdit *>()->setText(u"nothing like it"_s);
        p.navigator.goTo({EntityKind::Entry, id});
        QCOMPARE(p.pane.model().idAt(p.pane.view().currentIndex()), id);
        QVERIFY(
            p.pane.view().viewport()->rect().contains(p.pane.view().visualRect(p.pane.view().currentIndex()).center()));
    }
};

EVENKEEL_TEST(TimelinePaneTest);
#include "tst_timelinepane.moc"
