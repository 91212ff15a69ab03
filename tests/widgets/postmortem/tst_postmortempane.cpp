// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/factorverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/whyorder.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownmarks.h"
#include "widgets/postmortem/postmortempane.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Writing
{
public:
    explicit Writing(test::DocumentFixture &fixture) : m_fixture(fixture)
    {
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
    }

    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : pane.findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : pane.findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        qFatal("no %s", qPrintable(text));
    }
    /// Goes to the part by keys: down the list, then Enter.
    QPlainTextEdit *enter(const PostmortemPart &part, const QString &name)
    {
        pane.showPart(part);
        auto *list = named<QListView>(u"Parts of the postmortem"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        return named<QPlainTextEdit>(name);
    }

private:
    test::DocumentFixture &m_fixture;

public:
    Navigator navigator;
    PostmortemPane pane{{m_fixture.document(), m_fixture.clock, navigator, m_fixture.playbook()}};
};

}  // namespace

class PostmortemPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void thePartsCanBeReadHoweverSmallThePaneWas()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        PostmortemPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.resize(220, 60);  // as behind a tab
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.resize(900, 500);
        const auto *list = pane.findChild<QListView *>();
        int widest = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            widest =
                std::max(widest, list->fontMetrics().horizontalAdvance(list->model()->index(row, 0).data().toString()));
        QTRY_VERIFY(list->viewport()->width() > widest);
    }

    void aPartIsFoundByItsName()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        auto *list = writing.named<QListView>(u"Parts of the postmortem"_s);
        list->setFocus();
        QTest::keyClicks(list, u"fiv"_s);
        QVERIFY(list->currentIndex().data().toString().endsWith(u"Five whys"_s));
    }

    void thePartInFrontAloneSaysHowMuchRoomItTakes()
    {
        test::DocumentFixture fixture;
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, fixture.clock.now()));
        Writing writing(fixture);
        const auto *scroll = writing.pane.findChild<QScrollArea *>();
        const int line = writing.pane.fontMetrics().height();
        writing.pane.resize(100 * writing.pane.fontMetrics().averageCharWidth(), 18 * line);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);  // who reads it, and what they say
        for (const PostmortemPart &part :
             {PostmortemPart(PostmortemPage::Whys), {SectionKey::Timeline}, {SectionKey::Actions}}) {
            writing.pane.showPart(part);
            QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        }
        writing.pane.showPart(PostmortemPage::Whys);
        // Nor is it scrolled sideways where there is little room: the list lies above then.
        writing.pane.resize(46 * writing.pane.fontMetrics().averageCharWidth(), 18 * line);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }

    void aSectionIsWrittenByKeys()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        auto *edit = writing.enter(SectionKey::RootCause, u"Root cause"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"The *pool* was empty."_s);
        QVERIFY(!fixture.incident().section(SectionKey::RootCause));
        // Going to another part is leaving.
        writing.pane.showPart(SectionKey::Summary);
        QCOMPARE(fixture.incident().section(SectionKey::RootCause)->body, u"The *pool* was empty."_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(edit->toPlainText(), QString());
    }

    void listsHoldOneItemALine()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        auto *edit = writing.enter(ListName::WentWell, u"What went well"_s);
        QTest::keyClicks(edit, u"fast page"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"calm handover"_s);
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(fixture.incident().list(ListName::WentWell).size(), 2U);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(edit->toPlainText() == u"fast page\n\ncalm handover"_s
                || edit->toPlainText() == u"fast page\ncalm handover"_s);
    }

    void whatWasFoundIsGoneTo()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        fixture.perform(addBones(fixture.incident(), {u"Process"_s}, now));
        const EntityId bone = fixture.incident().list(ListName::Bone).front()->id;
        fixture.perform(*addFactors(fixture.incident(), {u"retries"_s}, bone, now));
        fixture.perform(*answerWhy(fixture.incident(), 1, u"pool"_s, now));
        fixture.perform(*answerWhy(fixture.incident(), 2, u"limits"_s, now));
        Writing writing(fixture);
        writing.navigator.goTo({EntityKind::ListMember, fixture.incident().list(ListName::Factor).front()->id});
        auto *factors = writing.named<QTreeView>(u"Contributing factors"_s);
        QVERIFY(factors->isVisible());
        QCOMPARE(factors->currentIndex().data().toString(), u"retries"_s);
        writing.navigator.goTo({EntityKind::ListMember, bone});
        QCOMPARE(factors->currentIndex().data().toString(), u"Process"_s);
        auto *whys = writing.named<QTreeView>(u"Five whys"_s);
        QVERIFY(!whys->isVisible());
        writing.navigator.goTo({EntityKind::Why, whysInOrder(fixture.incident()).back().why->id});
        QVERIFY(whys->isVisible());
        QCOMPARE(whys->currentIndex().data(Qt::EditRole).toString(), u"limits"_s);
    }

    void theKeyboardNeverGoesToAPageBehind()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        fixture.perform(writeSection(fixture.incident(), SectionKey::Lessons, u"x"_s, now));
        fixture.perform(*comment({SectionKey::Lessons, u"x"_s, {}, u"Why?"_s}, u"Bo"_s, now));
        const EntityId asked = openComments(fixture.incident()).front()->id;
        Writing writing(fixture);
        auto *elsewhere = new QLineEdit(&writing.pane);
        elsewhere->show();
        auto *list = writing.named<QListView>(u"Parts of the postmortem"_s);
        auto *lessons = writing.named<QPlainTextEdit>(u"Lessons"_s);
        const auto comeIn = [&] {
            elsewhere->setFocus();
            writing.pane.setFocus();
            return writing.pane.focusWidget();
        };
        const auto goTo = [&](const EntityRef &entity) { writing.navigator.goTo(entity); };
        goTo({EntityKind::PostmortemSection, fixture.incident().section(SectionKey::Lessons)->id});
        QVERIFY(comeIn() == lessons);
        writing.pane.showPart(PostmortemPage::Whys);
        QVERIFY(comeIn() == list);
        goTo({EntityKind::ReviewComment, asked});
        QVERIFY(comeIn() == writing.named<QListView>(u"Comments on this section"_s));
        QTest::keyClick(comeIn(), Qt::Key_Space);  // settles it
        QVERIFY(openComments(fixture.incident()).empty());
        QVERIFY(writing.pane.focusWidget() == lessons);
        QVERIFY(comeIn() == lessons);
    }

    void ownerAndTarget()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        QSignalSpy failed(&writing.pane, &PostmortemPane::failed);
        auto *owner = writing.named<FieldLine>(u"Owner of the postmortem"_s);
        owner->setFocus();
        QTest::keyClicks(owner, u"Bo"_s);
        QTest::keyClick(owner, Qt::Key_Tab);
        QCOMPARE(fixture.incident().facts().postmortemOwner, u"Bo"_s);
        auto *target = writing.named<FieldLine>(u"When the postmortem is due"_s);
        QTest::keyClicks(target, u"48h"_s);
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(target->text(), u"2026-03-16 12:00"_s);
        QCOMPARE(failed.count(), 0);
    }

    void sectionsAreMovedAndDoneByKeys()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        writing.pane.showPart(SectionKey::Glossary);
        auto *list = writing.named<QListView>(u"Parts of the postmortem"_s);
        list->setFocus();
        const int row = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(list->currentIndex().row() < row);
        QVERIFY(list->currentIndex().data().toString().contains(u"Glossary"_s));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(fixture.incident().section(SectionKey::Glossary)->done);
        auto *done = writing.named<QCheckBox>(u"Done"_s);
        QVERIFY(done->isChecked());
        auto *edit = writing.enter(SectionKey::Glossary, u"Glossary"_s);
        QTest::keyClicks(edit, u"pool"_s);
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!fixture.incident().section(SectionKey::Glossary)->done);
        QVERIFY(!done->isChecked());
        for (const auto *label : writing.pane.findChildren<QLabel *>())
            if (label->accessibleDescription() == u"Length of the section"_s)
                QCOMPARE(label->text(), u"1 word"_s);
    }

    void readersOfASectionAreChosenByKeys()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        auto *button = writing.named<QToolButton>(u"Readers"_s);
        writing.pane.showPart(PostmortemPage::About);
        QVERIFY(!button->isVisible());
        writing.pane.showPart(PostmortemPage::Whys);  // part of the root cause
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"For: organisation"_s);
        const QList<QAction *> ways = writing.pane.actions();
        const auto way = std::ranges::find(ways, u"Say who is given this section"_s, &QAction::text);
        QVERIFY(way != ways.end());
        (*way)->trigger();
        QTRY_VERIFY(button->menu()->isVisible());
        QCOMPARE(button->menu()->actions().front()->text(), u"As &usual: The organisation only"_s);
        QVERIFY(button->menu()->actions().front()->isChecked());
        QTest::keyClick(button->menu(), Qt::Key_Up);
        QTest::keyClick(button->menu(), Qt::Key_Return);
        QTRY_COMPARE(button->text(), u"For: everyone"_s);
        QCOMPARE(fixture.incident().section(SectionKey::RootCause)->readers, SectionReaders::Customer);
        writing.pane.showPart(SectionKey::Summary);
        QCOMPARE(button->text(), u"For: everyone"_s);
        QVERIFY(button->menu()->actions().front()->isChecked());
        writing.pane.showPart(SectionKey::RootCause);
        QVERIFY(fixture.document().undo());
        QCOMPARE(button->text(), u"For: organisation"_s);
    }

    void whatTheJournalMakesIsWrittenAnewAndTakenBack()
    {
        test::DocumentFixture fixture;
        fixture.log(u"errors began"_s, EntryKind::Symptom, "2026-03-14T12:01:00Z");
        Writing writing(fixture);
        writing.pane.showPart(SectionKey::Messages);
        auto *made = writing.named<QTextBrowser>(u"Messages sent, made from the journal"_s);
        QVERIFY(made->isVisible());
        QTRY_VERIFY(!made->toPlainText().isEmpty());
        writing.button(u"&Write it anew"_s)->setFocus();
        QTest::keyClick(writing.button(u"&Write it anew"_s), Qt::Key_Space);
        auto *edit = writing.named<QPlainTextEdit>(u"Messages sent, written anew"_s);
        QVERIFY(edit->isVisible());
        QVERIFY(edit->hasFocus());
        QVERIFY(!edit->toPlainText().isEmpty());
        QTest::keyClicks(edit, u"Three went out. "_s);
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(fixture.incident().section(SectionKey::Messages)->body.startsWith(u"Three went out."_s));
        writing.button(u"Take back"_s)->setFocus();
        QTest::keyClick(writing.button(u"Take back"_s), Qt::Key_Space);
        QVERIFY(made->isVisible());
        QCOMPARE(fixture.incident().section(SectionKey::Messages)->body, QString());
        QVERIFY(fixture.document().undo());
        QVERIFY(edit->isVisible());
        // Emptied by hand, it is the journal's again as well.
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        writing.button(u"Take back"_s)->setFocus();
        QTest::keyClick(writing.button(u"Take back"_s), Qt::Key_Space);
        QVERIFY(made->isVisible());
    }

    void whatWasBegunAndTakenBackIsTheJournalsAgain()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        writing.pane.showPart(SectionKey::Factors);
        for (auto *tabs : writing.pane.findChildren<QTabBar *>())
            if (tabs->isVisible())
                tabs->setCurrentIndex(1);
        auto *made = writing.named<QTextBrowser>(u"Contributing factors, made from the journal"_s);
        auto *edit = writing.named<QPlainTextEdit>(u"Contributing factors, written anew"_s);
        QPushButton *anew = writing.button(u"&Write it anew"_s);
        QTRY_VERIFY(anew->isEnabled());
        anew->click();
        QVERIFY(edit->isVisible() && edit->toPlainText().isEmpty());
        QTest::keyClicks(edit, u"One thing led to another."_s);
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(fixture.document().undo());
        QVERIFY(made->isVisible());
        // Begun, and left without a word.
        QTRY_VERIFY(anew->isEnabled());
        anew->click();
        QVERIFY(edit->isVisible());
        writing.pane.showPart(PostmortemPage::Whys);
        writing.pane.showPart(SectionKey::Factors);
        QVERIFY(made->isVisible());
    }

    void markdownKeysWorkWhereTheyMeanSomethingElseElsewhere()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        QAction bridge;
        bridge.setShortcut(Qt::CTRL | Qt::Key_B);
        QSignalSpy opened(&bridge, &QAction::triggered);
        writing.pane.addAction(&bridge);
        auto *edit = writing.enter(SectionKey::Summary, u"Summary"_s);
        QTest::keyClicks(edit, u"quick"_s);
        QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(edit->toPlainText(), u"**quick**"_s);
        QCOMPARE(opened.count(), 0);
        edit->moveCursor(QTextCursor::End);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"- a"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"b"_s);
        QCOMPARE(edit->toPlainText(), u"**quick**\n- a\n- b"_s);
    }

    void theLookFollowsTheMarks()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        auto *edit = writing.enter(SectionKey::Summary, u"Summary"_s);
        edit->insertPlainText(u"# Head\n\nplain **bold** `code`"_s);
        const auto formatAt = [&](int position) {
            const QTextBlock block = edit->document()->findBlock(position);
            QTextCharFormat found;
            for (const auto &range : block.layout()->formats())
                if (position - block.position() >= range.start
                    && position - block.position() < range.start + range.length)
                    found = range.format;
            return found;
        };
        QVERIFY(formatAt(2).fontPointSize() > edit->font().pointSizeF());
        QCOMPARE(formatAt(17).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(9).fontWeight() != int(QFont::Bold));
        // A fence above turns what follows into code.
        edit->moveCursor(QTextCursor::Start);
        edit->insertPlainText(u"```\n"_s);
        QTRY_VERIFY(formatAt(21).fontWeight() != int(QFont::Bold));
        QCOMPARE(fixture.incident().sections().all().size(), 0U);
    }

    void questionedWordingIsMarkedAndStepped()
    {
        test::DocumentFixture fixture;
        const auto now = fixture.clock.now();
        fixture.perform(addToList(fixture.incident(), ListName::WentPoorly, {u"human error"_s}, now));
        Writing writing(fixture);
        auto *edit = qobject_cast<MarkdownEdit *>(writing.enter(SectionKey::RootCause, u"Root cause"_s));
        QTest::keyClicks(edit, u"It was human error."_s);
        QTRY_COMPARE(edit->marks().underlines().size(), 1);
        auto *list = writing.named<QListView>(u"Questioned wording"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(edit, Qt::Key_F8);
        QCOMPARE(edit->textCursor().selectedText(), u"was human error"_s);
        // Underlines move with the words before the next look.
        edit->moveCursor(QTextCursor::Start);
        const auto before = edit->marks().underlines().front().start;
        QTest::keyClicks(edit, u"Ah. "_s);
        QVERIFY(edit->marks().underlines().front().start >= before);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(edit->marks().underlines().size(), 0);
        QCOMPARE(fixture.incident().list(ListName::KeptWording).size(), 1U);
        QTest::keyClick(list, Qt::Key_F8);
        QVERIFY(writing.named<QPlainTextEdit>(u"What went poorly"_s)->hasFocus());
    }

    void thePreviewIsInStep()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        writing.pane.resize(1000, 500);
        auto *edit = writing.enter(SectionKey::Summary, u"Summary"_s);
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"Paragraph **number %1**.\n\n"_s.arg(i);
        edit->insertPlainText(text);
        auto *previewed = writing.named<QToolButton>(u"Preview"_s);
        QVERIFY(previewed->isVisible());
        QTest::keyClick(edit, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(previewed->isChecked());
        QTextBrowser *preview = nullptr;
        for (auto *browser : writing.pane.findChildren<QTextBrowser *>(u""_s))
            if (browser->isVisible())
                preview = browser;
        QVERIFY(preview);
        QTRY_VERIFY(preview->toPlainText().contains(u"Paragraph number 199."_s));
        edit->moveCursor(QTextCursor::Start);
        QTRY_VERIFY(preview->verticalScrollBar()->value() == 0);
        edit->moveCursor(QTextCursor::End);
        QTRY_VERIFY(preview->verticalScrollBar()->value() > preview->verticalScrollBar()->maximum() * 9 / 10);
    }

    void offersWhatACrashLeft_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("result");
        QTest::newRow("restore") << u"Restore"_s << QString() << u"typed before the crash"_s;
        QTest::newRow("restore, changed meanwhile")
            << u"Restore"_s << u"theirs"_s << u"theirs\n\ntyped before the crash"_s;
        QTest::newRow("discard") << u"Discard"_s << u"theirs"_s << u"theirs"_s;
    }
    void offersWhatACrashLeft()
    {
        QFETCH(QString, choice);
        QFETCH(QString, meanwhile);
        QFETCH(QString, result);
        test::DocumentFixture fixture;
        DraftStore &store = fixture.document().drafts();
        {
            Writing writing(fixture);
            auto *edit = writing.enter(SectionKey::Summary, u"Summary"_s);
            QTest::keyClicks(edit, u"typed before the crash"_s);
            QTRY_COMPARE_WITH_TIMEOUT(store.all().size(), 1, 2000);
            // What the disk holds at the moment of the crash.
            const Draft left = store.all().front();
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(edit, Qt::Key_Delete);
            QVERIFY(store.all().isEmpty());
            QVERIFY(store.keep(left));
        }
        if (!meanwhile.isEmpty())
            fixture.perform(writeSection(fixture.incident(), SectionKey::Summary, meanwhile, fixture.clock.now()));
        Writing writing(fixture);
        auto *banner = writing.pane.findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Summary"_s));
        auto *button = writing.named<QToolButton>(choice);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *edit = writing.named<QPlainTextEdit>(u"Summary"_s);
        if (choice == u"Restore"_s) {
            QVERIFY(edit->isVisible());
            QVERIFY(edit->hasFocus());
            QCOMPARE(edit->toPlainText(), u"typed before the crash"_s);
            QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
        }
        QCOMPARE(fixture.incident().section(SectionKey::Summary)->body, result);
        QVERIFY(store.all().isEmpty());
    }

    void followsTheNavigator()
    {
        test::DocumentFixture fixture;
        Writing writing(fixture);
        fixture.perform(writeSection(fixture.incident(), SectionKey::Lessons, u"x"_s, fixture.clock.now()));
        writing.navigator.goTo({EntityKind::PostmortemSection, fixture.incident().section(SectionKey::Lessons)->id});
        QVERIFY(writing.named<QPlainTextEdit>(u"Lessons"_s)->isVisible());
    }
};

EVENKEEL_TEST(PostmortemPaneTest);
#include "tst_postmortempane.moc"
