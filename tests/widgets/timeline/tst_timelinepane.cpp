// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
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
    /// Whether it was taken.
    bool dropFile(const QString &name, const QPoint &at)
    {
        QFile file(fixture.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(pane.view().viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane.view().viewport(), &event);
        return enter.isAccepted();
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

    void whatIsDroppedOnALineBelongsToIt()
    {
        Pane p;
        const EntityId id = p.fixture.log(u"look at this"_s);
        p.dropFile(u"pool.log"_s, p.pane.view().visualRect(p.pane.model().indexOf(id)).center());
        QTRY_VERIFY(!p.fixture.incident().entries().find(id)->attachment.isNull());
        const EntityId file = p.fixture.incident().entries().find(id)->attachment;
        const QModelIndex line = p.pane.model().indexOf(id);
        QCOMPARE(line.data(TimelineModel::AttachmentRole), file.toString());
        QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"with the file pool.log"_s));
        p.choose(id);
        QTest::keyClick(&p.pane.view(), Qt::Key_Space);
        QCOMPARE(p.navigator.current(), (EntityRef{EntityKind::Evidence, file}));
        QVERIFY(p.pane.logLine().edit().text().isEmpty());
    }

    void whatIsDroppedElsewhereGetsALine()
    {
        Pane p;
        const int before = p.pane.model().rowCount();
        p.dropFile(u"pool.log"_s, p.pane.view().viewport()->rect().bottomLeft() + QPoint(20, -5));
        QTRY_COMPARE(p.pane.model().rowCount(), before + 1);
        QCOMPARE(p.textAt(before), u"pool.log"_s);
    }

    void anIncidentIsLeftToTheWindow()
    {
        Pane p;
        QVERIFY(!p.dropFile(u"other.keel"_s, {5, 5}));
        QVERIFY(p.fixture.document().evidence().jobs().isEmpty());
    }

    void aPictureIsPastedIntoTheLogLineAndWordsStayWords()
    {
        Pane p;
        const int before = p.pane.model().rowCount();
        auto *both = new QMimeData;
        both->setText(u"cells of a table"_s);
        both->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QGuiApplication::clipboard()->setMimeData(both);
        p.pane.logLine().focusEdit();
        QTest::keySequence(&p.pane.logLine().edit(), QKeySequence::Paste);
        QCOMPARE(p.pane.logLine().edit().text(), u"cells of a table"_s);
        QVERIFY(p.fixture.document().evidence().jobs().isEmpty());

        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keySequence(&p.pane.logLine().edit(), QKeySequence::Paste);
        QTRY_COMPARE(p.pane.model().rowCount(), before + 1);
        QCOMPARE(p.textAt(before), u"screenshot 12:00.png"_s);
        QTest::keySequence(&p.pane.view(), QKeySequence::Paste);
        QTRY_COMPARE(p.pane.model().rowCount(), before + 2);
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
