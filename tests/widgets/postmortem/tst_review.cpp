// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sealing.h"
#include "models/report/postmortemreadiness.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownmarks.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/theme/appearance.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Playbook onlyASummary()
{
    Playbook playbook = test::usualPlaybook();
    playbook.sections = {{SectionKey::Summary, {}, true}};
    playbook.guardrails.clear();
    return playbook;
}

class Reviewing
{
public:
    Reviewing()
    {
        fixture.follow(onlyASummary());
        holdReadiness(fixture.document(), fixture.playbook());
        fixture.document().setAuthor(u"Ana"_s);
        pane = std::make_unique<PostmortemPane>(
            PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane->resize(1100, 800);
        pane->show();
        pane->activateWindow();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("no active window");
        for (const auto *view : pane->findChildren<QAbstractItemView *>())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         pane.get());
    }

    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : pane->findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            if (QString(button->text()).remove(u'&') == text && button->isVisible())
                return button;
        qFatal("no %s", qPrintable(text));
    }
    void press(const QString &text) const
    {
        button(text)->setFocus();
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(pane->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    MarkdownEdit *enter(SectionKey section, const QString &name)
    {
        pane->showPart(section);
        auto *list = named<QListView>(u"Parts of the postmortem"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        return named<MarkdownEdit>(name);
    }
    void write(const QString &summary)
    {
        fixture.perform(writeSection(fixture.incident(), SectionKey::Summary, summary, fixture.clock.now()));
    }
    /// What leaving the draft requires, and a reviewer, so that nothing is asked.
    void fill()
    {
        fixture.perform(setFact<&IncidentFacts::postmortemOwner>(fixture.incident(), u"Ana"_s));
        write(u"The pool was empty."_s);
    }
    [[nodiscard]] PostmortemState state() const { return fixture.incident().facts().postmortemState; }

    test::DocumentFixture fixture;
    Navigator navigator;
    std::unique_ptr<PostmortemPane> pane;
};

}  // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void fromDraftToSealAndBackByKeys()
    {
        Reviewing r;
        QSignalSpy failed(r.pane.get(), &PostmortemPane::failed);
        // What is required holds it back, and Enter goes to where it is given.
        r.press(u"Send to review"_s);
        QVERIFY(r.says(u"It can't leave its draft yet: nobody owns the postmortem"_s));
        QCOMPARE(r.state(), PostmortemState::Draft);
        r.press(u"All right"_s);
        auto *missing = r.named<QListView>(u"What is missing"_s);
        QVERIFY(missing->model()->rowCount() >= 2);
        missing->setFocus();
        missing->setCurrentIndex(missing->model()->index(0, 0));
        QTest::keyClick(missing, Qt::Key_Return);
        auto *owner = r.named<FieldLine>(u"Owner of the postmortem"_s);
        QTRY_VERIFY(owner->hasFocus());
        QTest::keyClicks(owner, u"Ana"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        missing->setCurrentIndex(missing->model()->index(0, 0));
        missing->setFocus();
        QTest::keyClick(missing, Qt::Key_Return);
        auto *summary = r.named<MarkdownEdit>(u"Summary"_s);
        QTRY_VERIFY(summary->hasFocus());
        QTest::keyClicks(summary, u"The pool was empty."_s);
        QTest::keyClick(summary, Qt::Key_S, Qt::ControlModifier);
        // What is advised is asked about.
        r.pane->showPart(PostmortemPage::About);
        r.press(u"Send to review"_s);
        QVERIFY(r.says(u"Still to be thought of"_s));
        QCOMPARE(r.state(), PostmortemState::Draft);
        QVERIFY(r.button(u"Send it all the same"_s)->hasFocus());
        QTest::keyClick(r.button(u"Send it all the same"_s), Qt::Key_Space);
        QCOMPARE(r.state(), PostmortemState::Review);
        QCOMPARE(r.fixture.document().undoStack().undoName(), u"postmortem to review"_s);
        r.press(u"Seal as final…"_s);
        QVERIFY(r.says(u"the seal can't be undone"_s));
        QCOMPARE(r.state(), PostmortemState::Review);
        r.press(u"Seal it"_s);
        QCOMPARE(r.state(), PostmortemState::Final);
        const Seal *seal = currentSeal(r.fixture.incident());
        QVERIFY(seal && sealHolds(r.fixture.incident()));
        QVERIFY(r.says(seal->digest));
        const auto labels = r.pane->findChildren<QLabel *>();
        const auto told =
            std::ranges::find_if(labels, [&](auto *label) { return label->text().contains(seal->digest); });
        QVERIFY(QAccessible::queryAccessibleInterface(*told)->text(QAccessible::Name).contains(seal->digest));
        QVERIFY(!r.fixture.document().undoStack().canUndo());
        // Read-only everywhere, and it is said who sealed it.
        QVERIFY(summary->isReadOnly());
        const auto refused = r.fixture.document().perform(
            u"x"_s, writeSection(r.fixture.incident(), SectionKey::Summary, u"x"_s, r.fixture.clock.now()));
        QVERIFY(!refused && refused.error().what.contains(u"Ana sealed it"_s));
        r.pane->showPart(SectionKey::Summary);
        QVERIFY(r.says(u"Final: Ana sealed it."_s));
        r.pane->showPart(PostmortemPage::About);
        r.press(u"Reopen…"_s);
        auto *reason = r.named<QLineEdit>(u"Reason for reopening the postmortem"_s);
        QVERIFY(reason->hasFocus());
        QCOMPARE(failed.count(), 0);
        QTest::keyClick(reason, Qt::Key_Return);  // without a reason
        QCOMPARE(failed.count(), 1);
        QTest::keyClicks(reason, u"wrong pool"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(r.state(), PostmortemState::Review);
        QVERIFY(!summary->isReadOnly());
        QCOMPARE(r.fixture.document().undoStack().undoName(), u"reopen the postmortem"_s);
        QVERIFY(r.fixture.document().undo());
        QCOMPARE(r.state(), PostmortemState::Final);
        QVERIFY(currentSeal(r.fixture.incident()) && sealHolds(r.fixture.incident()));
        QVERIFY(summary->isReadOnly());
    }

    void aQuestionStandsOnlyAsLongAsItsStep()
    {
        Reviewing r;
        r.fill();
        r.press(u"Send to review"_s);
        QPushButton *yes = r.button(u"Send it all the same"_s);
        // Meanwhile somebody else sends it, on the command line say.
        r.fixture.perform(setPostmortemState(r.fixture.incident(), PostmortemState::Review, r.fixture.clock.now()));
        QVERIFY(!yes->isVisible());
        yes->click();
        QCOMPARE(r.state(), PostmortemState::Review);
        QVERIFY(!currentSeal(r.fixture.incident()));
    }

    void wordsAreCommentedAnsweredAndSettledByKeys()
    {
        Reviewing r;
        r.fill();
        auto *edit = r.enter(SectionKey::Summary, u"Summary"_s);
        edit->moveCursor(QTextCursor::Start);
        edit->moveCursor(QTextCursor::NextWord);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(edit, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(edit->textCursor().selectedText(), u"pool"_s);
        QTest::keyClick(edit, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *line = r.named<QLineEdit>(u"Comment or answer"_s);
        QTRY_VERIFY(line->hasFocus());
        QVERIFY(r.says(u"On “pool”"_s));
        QTest::keyClicks(line, u"Which one?"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const auto open = openComments(r.fixture.incident());
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open.front()->quote, u"pool"_s);
        QCOMPARE(open.front()->before, u"The "_s);
        QCOMPARE(open.front()->person, u"Ana"_s);
        QVERIFY(edit->hasFocus());
        const MarkdownMarks::Commented pool{4, 4};
        QCOMPARE(edit->marks().commented(), QList{pool});
        // The words move, and the mark with them.
        edit->moveCursor(QTextCursor::Start);
        QTest::keyClicks(edit, u"Alas. "_s);
        QCOMPARE(edit->marks().commented().value(0).start, 10);
        // From anywhere to the comment, and an answer.
        r.pane->showPart(PostmortemPage::Whys);
        QTest::keyClick(r.pane.get(), Qt::Key_F9);
        auto *threads = r.named<QListView>(u"Comments on this section"_s);
        QTRY_VERIFY(threads->hasFocus());
        QCOMPARE(edit->textCursor().selectedText(), u"pool"_s);
        QTest::keyClick(threads, Qt::Key_Return);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"The API's."_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(threads->model()->index(0, 0).data().toString().contains(u"The API's."_s));
        QTest::keyClick(r.pane.get(), Qt::Key_F9);
        QTRY_VERIFY(threads->hasFocus());
        QTest::keyClick(threads, Qt::Key_Space);
        QVERIFY(openComments(r.fixture.incident()).empty());
        QCOMPARE(edit->marks().commented().size(), 0);
        QCOMPARE(r.fixture.document().undoStack().undoName(), u"settle the comment"_s);
        QVERIFY(r.fixture.document().undo());
        QCOMPARE(threads->model()->rowCount(), 1);
    }

    void wordsThatAreGoneAreToldOf()
    {
        Reviewing r;
        r.fill();
        r.fixture.perform(
            *comment({SectionKey::Summary, u"retry storm"_s, {}, u"Why?"_s}, u"Bo"_s, r.fixture.clock.now()));
        r.enter(SectionKey::Summary, u"Summary"_s);
        auto *threads = r.named<QListView>(u"Comments on this section"_s);
        QVERIFY(threads->isVisible());
        QVERIFY(threads->model()->index(0, 0).data().toString().startsWith(u"No longer there: “retry storm”"_s));
    }

    void reviewersAndSharingByKeys()
    {
        Reviewing r;
        r.fill();
        auto *ask = r.named<QLineEdit>(u"Ask somebody to review it"_s);
        const auto offer = std::ranges::find(r.pane->offers(), u"Ask somebody to review it"_s,
                                             [](const QAction *action) { return action->text(); });
        (*offer)->trigger();
        QTRY_VERIFY(ask->hasFocus());
        QTest::keyClicks(ask, u"Bo"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        const Reviewer *bo = reviewerNamed(r.fixture.incident(), u"Bo"_s);
        QVERIFY(bo);
        r.fixture.perform(*giveVerdict(r.fixture.incident(), bo->id, ReviewVerdict::Approved, r.fixture.clock.now()));
        auto *table = r.named<QTableView>(u"Reviewers"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Approved"_s);
        r.write(u"Another pool was empty."_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Approved, to other words than these"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!reviewerNamed(r.fixture.incident(), u"Bo"_s));
        (*std::ranges::find(r.pane->offers(), u"Say with whom it was shared"_s, &QAction::text))->trigger();
        auto *with = r.named<QLineEdit>(u"Shared with … via …"_s);
        QTRY_VERIFY(with->hasFocus());
        QTest::keyClicks(with, u"all engineers via mail"_s);
        QTest::keyClick(with, Qt::Key_Return);
        const auto shared = r.fixture.incident().sharings().all();
        QCOMPARE(shared.size(), 1U);
        QCOMPARE(shared.front()->with, u"all engineers"_s);
        QCOMPARE(shared.front()->how, u"mail"_s);
        auto *sharings = r.named<QTableView>(u"Shared"_s);
        sharings->setCurrentIndex(sharings->model()->index(0, 0));
        QVERIFY(sharings->model()->setData(sharings->model()->index(0, 0), u"everybody"_s));
        QCOMPARE(r.fixture.incident().facts().postmortemSharedWith, u"everybody"_s);
        QTest::keyClick(sharings, Qt::Key_Delete);
        QVERIFY(r.fixture.incident().sharings().all().empty());
        QVERIFY(!r.fixture.incident().facts().postmortemShared);
    }

    void lateIsTold()
    {
        Reviewing r;
        r.fixture.perform(setFact<&IncidentFacts::postmortemTarget>(
            r.fixture.incident(), std::optional(r.fixture.clock.now() - std::chrono::hours(3))));
        QVERIFY(r.says(u"overdue by 3 h"_s));
    }

    void whatIsEmptyTeaches()
    {
        Reviewing r;
        QVERIFY(r.says(u"No comment is open.\nSelect words in a section and press Ctrl+Alt+M"_s));
    }

    void picture()
    {
        if (qEnvironmentVariableIsEmpty("REVIEW_PICTURES"))
            QSKIP("only on request");
        Reviewing r;
        r.fill();
        r.fixture.perform(*askReviewer(r.fixture.incident(), u"Bo"_s, r.fixture.clock.now()));
        r.fixture.perform(
            *comment({SectionKey::Summary, u"pool"_s, u"The "_s, u"Which one?"_s}, u"Bo"_s, r.fixture.clock.now()));
        r.pane->grab().save(u"/tmp/review1.png"_s);
        r.enter(SectionKey::Summary, u"Summary"_s);
        QTest::qWait(300);
        r.pane->grab().save(u"/tmp/review2.png"_s);
        theme::apply(theme::Appearance::Dark);
        r.pane->setPalette(QApplication::palette());
        QTest::qWait(100);
        r.pane->grab().save(u"/tmp/review3.png"_s);
        r.fixture.perform(*resolveComment(r.fixture.incident(), openComments(r.fixture.incident()).front()->id, true,
                                          u"Bo"_s, r.fixture.clock.now()));
        r.fixture.perform(*sealPostmortem(r.fixture.incident(), u"Ana"_s, r.fixture.clock.now()));
        r.pane->showPart(PostmortemPage::About);
        r.pane->resize(520, 640);
        QTest::qWait(100);
        r.pane->grab().save(u"/tmp/review4.png"_s);
        theme::apply(theme::Appearance::Light);
    }
};

EVENKEEL_TEST(ReviewTest);
#include "tst_review.moc"
