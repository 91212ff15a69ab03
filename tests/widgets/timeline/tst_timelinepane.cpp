// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/commsverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/tagline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using Column = TimelineModel::Column;

namespace {

class Pane
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    TimelinePane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};

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

    void keysBeginAtTheNewestLine()
    {
        Pane p(60);
        p.pane.view().scrollToBottom();
        p.pane.view().setFocus(Qt::BacktabFocusReason);
        QCOMPARE(p.pane.view().currentIndex().row(), p.pane.model().rowCount() - 1);
        QVERIFY(p.pane.view().isFollowing());
        QTest::keyClick(&p.pane.view(), Qt::Key_Home);
        QCOMPARE(p.pane.view().currentIndex().row(), 0);
        QCOMPARE(p.pane.view().currentIndex().column(), int(Column::Text));
        QTest::keyClick(&p.pane.view(), Qt::Key_End);
        QCOMPARE(p.pane.view().currentIndex().row(), p.pane.model().rowCount() - 1);
        QCOMPARE(p.pane.view().selectionModel()->selectedRows().size(), 1);
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
        p.pane.pinSelected();
        QVERIFY(p.fixture.incident().entries().find(id)->pinned);
        p.pane.makeSelectedPrivate();
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

    void saysThatTheFilterWasTakenOffAndPutsItBack()
    {
        Pane p(3);
        const EntityId id = p.pane.model().idAt(p.pane.model().index(2, 0));
        p.pane.filterBar().findChild<QLineEdit *>()->setText(u"nothing like it"_s);
        p.navigator.goTo({EntityKind::Entry, id});
        auto *banner = p.pane.findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        for (auto *button : banner->findChildren<QToolButton *>())
            if (button->defaultAction())
                button->click();
        QCOMPARE(p.pane.filterBar().filter().text, u"nothing like it"_s);
        // What the filter doesn't hide leaves it alone.
        p.navigator.goTo({EntityKind::Entry, EntityId::generate(p.fixture.clock.now())});
        QCOMPARE(p.pane.filterBar().filter().text, u"nothing like it"_s);
    }

    void goesToATimeAsPeopleWriteIt()
    {
        Pane p;
        p.fixture.log(u"early"_s, EntryKind::Note, "2026-03-14T09:00:00Z");
        const EntityId wanted = p.fixture.log(u"wanted"_s, EntryKind::Note, "2026-03-14T10:00:00Z");
        p.pane.filterBar().askForTime();
        QLineEdit *field = nullptr;
        for (auto *candidate : p.pane.filterBar().findChildren<QLineEdit *>())
            if (candidate->isVisible())
                field = candidate;
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"half past"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible() && field->hasFocus());  // with what is wrong below
        QTest::keyClicks(field, u"9:30"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isHidden());
        QCOMPARE(p.pane.model().idAt(p.pane.view().currentIndex()), wanted);
        QVERIFY(p.pane.view().hasFocus());
    }

    void tagsAllChosenLines()
    {
        Pane p;
        const EntityId one = p.fixture.log(u"one"_s);
        const EntityId two = p.fixture.log(u"two"_s);
        p.pane.model().changeTags({one}, {u"eu"_s, u"db"_s}, {});
        p.pane.model().changeTags({two}, {u"db"_s}, {});
        p.choose(one);
        QTest::keyClick(&p.pane.view(), Qt::Key_Down, Qt::ShiftModifier);
        p.pane.tagSelected();
        auto *line = p.pane.findChild<TagLine *>();
        auto *edit = line->findChild<QLineEdit *>();
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->text(), u"#db "_s);  // what both have
        edit->clear();
        QTest::keyClicks(edit, u"Checkout"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(line->isHidden());
        QVERIFY(p.pane.view().hasFocus());
        QCOMPARE(p.pane.model().tagsOf(one), QStringList({u"eu"_s, u"Checkout"_s}));
        QCOMPARE(p.pane.model().tagsOf(two), QStringList(u"Checkout"_s));
        QVERIFY(p.fixture.document().undo());
        QCOMPARE(p.pane.model().tagsOf(two), QStringList(u"db"_s));
    }

    void completesKnownTags()
    {
        Pane p;
        const EntityId one = p.fixture.log(u"one"_s);
        const EntityId two = p.fixture.log(u"two"_s);
        p.pane.model().changeTags({one}, {u"database"_s}, {});
        p.choose(two);
        p.pane.tagSelected();
        auto *edit = p.pane.findChild<TagLine *>()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"dat"_s);
        auto *popup = p.pane.findChild<TagLine *>()->findChild<QCompleter *>()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit->text(), u"database "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(p.pane.model().tagsOf(two), QStringList(u"database"_s));
    }

    void theKindOfAllChosenLinesAtOnce()
    {
        Pane p;
        const EntityId one = p.fixture.log(u"one"_s);
        const EntityId two = p.fixture.log(u"two"_s);
        p.choose(one);
        QTest::keyClick(&p.pane.view(), Qt::Key_Down, Qt::ShiftModifier);
        p.pane.rekindSelected();
        auto *kinds = p.pane.view().viewport()->findChild<QComboBox *>();
        QVERIFY(kinds);
        kinds->setCurrentIndex(kinds->findData(u"decision"_s));
        QTest::keyClick(kinds, Qt::Key_Return);
        QTRY_COMPARE(p.fixture.incident().entries().find(two)->kind, EntryKind::Decision);
        QCOMPARE(p.fixture.incident().entries().find(one)->kind, EntryKind::Decision);
        QVERIFY(p.fixture.document().undo());
        QCOMPARE(p.fixture.incident().entries().find(one)->kind, EntryKind::Note);
    }

    void goesToWhatIsNew()
    {
        Pane p(50);
        const Change message = addCommsDraft({.subject = u"We are on it"_s}, p.fixture.clock.now());
        p.fixture.perform({message});
        p.fixture.perform(*approveMessage(p.fixture.incident(), message.id, u"Ana"_s));
        p.fixture.perform(*markSent(p.fixture.incident(), message.id, {p.fixture.clock.now(), {}, {}}));
        p.fixture.clock.advance(std::chrono::minutes(1));
        const EntityId news = p.fixture.log(u"news"_s);
        QToolButton *button = nullptr;
        for (auto *candidate : p.pane.filterBar().findChildren<QToolButton *>())
            if (candidate->text().contains(u"1 new"_s))
                button = candidate;
        QVERIFY(button && button->isVisible());
        p.pane.view().scrollToTop();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(p.pane.model().idAt(p.pane.view().currentIndex()), news);
    }

    void whatIsChosenStaysChosenWhenTheFilterChanges()
    {
        Pane p(300);
        const EntityId id = p.pane.model().idAt(p.pane.model().index(20, 0));
        p.choose(id);
        p.pane.filterBar().findChild<QLineEdit *>()->setText(u"line 1"_s);
        QCOMPARE(p.pane.model().idAt(p.pane.view().currentIndex()), id);
        QVERIFY(p.pane.view().selectionModel()->isRowSelected(p.pane.view().currentIndex().row()));
        p.pane.filterBar().clear();
        QCOMPARE(p.pane.model().idAt(p.pane.view().currentIndex()), id);
        QVERIFY(
            p.pane.view().viewport()->rect().contains(p.pane.view().visualRect(p.pane.view().currentIndex()).center()));
    }
};

EVENKEEL_TEST(TimelinePaneTest);
#include "tst_timelinepane.moc"
