// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/items/backlogmodel.h"
#include "models/report/noteformtext.h"
#include "models/workspace/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/backlogpage.h"
#include "widgets/postmortem/meetingpage.h"
#include "widgets/postmortem/notespage.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/postmortem/takealong.h"
#include "widgets/tables/tablepane.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Preparing
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    PostmortemPane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QSignalSpy failed{&pane, &PostmortemPane::failed};

    Preparing()
    {
        pane.resize(1100, 800);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
    }
    template <typename Page>
    Page *show(const PostmortemPart &part)
    {
        if (pane.findChild<Page *>())
            qFatal("made before it is shown");
        pane.showPart(part);
        auto *page = pane.findChild<Page *>();
        if (!page)
            qFatal("no page");
        return page;
    }
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : pane.findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] QString outcome() const { return named<QPlainTextEdit>(u"What was read"_s)->toPlainText(); }
    [[nodiscard]] QString answered(int number, const QString &answer, const QString &name) const
    {
        const QString line = questionLine(number, noteFormFor(fixture.incident()).questions[number - 1]);
        QString text = noteFormText(fixture.incident());
        return text.replace(u"Your name: \n"_s, u"Your name: "_s + name + u'\n')
            .replace(line + u"\n\n"_s, line + u"\n\n"_s + answer);
    }
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(fixture.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("can't write");
        return file.fileName();
    }
};

}  // namespace

class MeetingPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFormGoesOutAndComesBack()
    {
        Preparing open;
        auto *page = open.show<NotesPage>(PostmortemPage::Notes);
        page->copyForm();
        QCOMPARE(QGuiApplication::clipboard()->text(), noteFormText(open.fixture.incident()));
        const QString saved = open.fixture.folder() + u"/form.md"_s;
        page->saveForm(saved);
        QVERIFY(QFile::exists(saved));
        page->saveForm(open.fixture.path());
        QCOMPARE(open.failed.count(), 1);

        const QString ana = open.write(u"ana.md"_s, open.answered(3, u"the quiet"_s, u"Ana"_s));
        const QString bo = open.write(u"bo.txt"_s, open.answered(3, u"the noise"_s, u"Bo"_s) + u"\nSent from home\n"_s);
        page->readFiles({ana, bo, open.fixture.path(), saved});
        QCOMPARE(open.fixture.incident().participantNotes().all().size(), 2U);
        const QString outcome = open.outcome();
        for (const QString &part : {u"ana.md: 1 answer"_s, u"bo.txt: 1 answer"_s, u"Sent from home"_s, u"INC-1.keel"_s,
                                    u"nothing is answered"_s})
            QVERIFY2(outcome.contains(part), qPrintable(part + u'\n' + outcome));
        page->readFiles({ana});
        QCOMPARE(open.fixture.incident().participantNotes().all().size(), 2U);
        QVERIFY(open.fixture.document().undo());
        QCOMPARE(open.fixture.incident().participantNotes().all().size(), 1U);
    }

    void aFormIsPastedAndDropped()
    {
        Preparing open;
        auto *page = open.show<NotesPage>(PostmortemPage::Notes);
        page->setFocus();
        QGuiApplication::clipboard()->setText(open.answered(3, u"the quiet"_s, {}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(open.fixture.incident().participantNotes().all().size(), 1U);
        QVERIFY(open.outcome().contains(u"no name"_s));

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(open.write(u"bo.md"_s, open.answered(5, u"no access"_s, u"Bo"_s)))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &drop);
        QCOMPARE(open.fixture.incident().participantNotes().all().size(), 2U);
        // An incident is opened by the window, and no form.
        QMimeData incident;
        incident.setUrls({QUrl::fromLocalFile(open.fixture.path())});
        QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &incident, Qt::LeftButton, {});
        other.ignore();
        QCoreApplication::sendEvent(page, &other);
        QVERIFY(!other.isAccepted());
    }

    void aNoteIsNamedAndTakenByKeys()
    {
        Preparing open;
        auto *page = open.show<NotesPage>(PostmortemPage::Notes);
        page->readText(open.answered(3, u"<b>the</b> quiet"_s, {}));
        auto *view = open.named<QListView>(u"Participants' notes"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *name = open.named<QLineEdit>(u"Whose note it is"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Cy"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().participantNotes().all().front()->person, u"Cy"_s);
        QVERIFY(view->hasFocus());

        QTest::keyClick(view, Qt::Key_T);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().list(ListName::WentWell).front()->text, u"<b>the</b> quiet"_s);
        QTest::keyClick(view, Qt::Key_T);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        const PostmortemSection *section = open.fixture.incident().section(SectionKey::Appendix);
        QVERIFY(section);
        QCOMPARE(section->body, u"> \\<b>the\\</b> quiet\n"_s);
        QVERIFY(!section->body.contains(u"Cy"_s));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(open.fixture.incident().participantNotes().all().empty());
        QVERIFY(open.labels().contains(u"No notes yet."_s));
    }

    void aNameThatWasBeingTypedOutlivesTheProgram()
    {
        Preparing open;
        const auto nameLine = [](NotesPage &page) {
            for (auto *line : page.findChildren<QLineEdit *>())
                if (line->accessibleName() == u"Whose note it is"_s)
                    return line;
            qFatal("no line");
        };
        {
            NotesPage page({open.fixture.document(), open.fixture.clock, open.navigator, open.fixture.playbook()});
            page.readText(open.answered(3, u"the quiet"_s, {}));
            page.show();
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.findChild<QListView *>()->setFocus();
            QTest::keyClick(page.findChild<QListView *>(), Qt::Key_F2);
            QTest::keyClicks(nameLine(page), u"Cy"_s);
        }
        NotesPage page({open.fixture.document(), open.fixture.clock, open.navigator, open.fixture.playbook()});
        page.show();
        QVERIFY(nameLine(page)->isVisible());
        QCOMPARE(nameLine(page)->text(), u"Cy"_s);
        QTest::keyClick(nameLine(page), Qt::Key_Return);
        QCOMPARE(open.fixture.incident().participantNotes().all().front()->person, u"Cy"_s);
        QVERIFY(nameLine(page)->isHidden());
        QVERIFY(open.fixture.document().drafts().all().isEmpty());
    }

    void theMeetingIsSetByKeys()
    {
        Preparing open;
        open.fixture.perform(
            addToList(open.fixture.incident(), ListName::Invited, {u"Support"_s}, open.fixture.clock.now()));
        auto *page = open.show<MeetingPage>(PostmortemPage::Meeting);
        page->setFocus();
        auto *time = open.named<QLineEdit>(u"When the meeting is"_s);
        QVERIFY(time->hasFocus());
        QTest::keyClicks(time, u"2026-03-16 10:00"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().facts().reviewMeeting, fromIsoUtc(u"2026-03-16T10:00:00Z"));
        auto *length = open.named<QLineEdit>(u"How many minutes it takes"_s);
        length->setFocus();
        QTest::keyClicks(length, u"5"_s);
        QTest::keyClick(length, Qt::Key_Return);
        QCOMPARE(open.failed.count(), 1);
        QTest::keyClicks(length, u"0"_s);
        QTest::keyClick(length, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().facts().reviewMinutes, 50);
        QVERIFY2(open.labels().contains(u"10:00 Opening"_s), qPrintable(open.labels()));
        QVERIFY(open.labels().contains(u"Support"_s));
        auto *invited = open.named<QLineEdit>(u"Who else is invited"_s);
        invited->setFocus();
        QTest::keyClick(invited, Qt::Key_End);
        QTest::keyClicks(invited, u"; Night, shift"_s);
        QTest::keyClick(invited, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().list(ListName::Invited).size(), 2U);
        QVERIFY(open.labels().contains(u"Support, Night, shift"_s));
    }

    void theSuggestionIsTakenByAPress()
    {
        Preparing open;
        auto *page = open.show<MeetingPage>(PostmortemPage::Meeting);
        QPushButton *take = nullptr;
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text().startsWith(u"Take 2026-"_s))
                take = button;
        QVERIFY(take && take->isVisible());
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(open.fixture.incident().facts().reviewMeeting);
        QVERIFY(!take->isVisible());
        QSignalSpy requested(&open.pane, &PostmortemPane::meetingRequested);
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text().contains(u"egin"_s)) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        QCOMPARE(requested.count(), 1);
    }

    void whatIsTypedOutlivesTheProgram()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        const PaneContext context{fixture.document(), fixture.clock, navigator, fixture.playbook()};
        {
            MeetingPage page(context);
            page.show();
            auto *place = page.findChildren<QLineEdit *>().at(2);
            QCOMPARE(place->accessibleName(), u"Where the meeting is"_s);
            place->setText(u"room 4"_s);
        }
        MeetingPage page(context);
        QSignalSpy noticed(&page, &MeetingPage::noticed);
        page.restoreDrafts();
        QCOMPARE(noticed.count(), 1);
        QCOMPARE(page.findChildren<QLineEdit *>().at(2)->text(), u"room 4"_s);
    }

    void whatWasTypedIsThereWhereThePageIsFirstSeenInThePast()
    {
        Preparing open;
        {
            MeetingPage before({open.fixture.document(), open.fixture.clock, open.navigator, open.fixture.playbook()});
            before.show();
            before.findChildren<QLineEdit *>().at(2)->setText(u"room 4"_s);
        }
        open.fixture.document().showPast(open.fixture.incident(), open.fixture.clock.now());
        auto *place = open.show<MeetingPage>(PostmortemPage::Meeting)->findChildren<QLineEdit *>().at(2);
        QCOMPARE(place->text(), QString());
        open.fixture.document().showNow();
        QTRY_COMPARE(place->text(), u"room 4"_s);
        // Once only: what is given up is gone.
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Escape);
        QCOMPARE(place->text(), QString());
        open.fixture.document().showPast(open.fixture.incident(), open.fixture.clock.now());
        open.fixture.document().showNow();
        QCoreApplication::processEvents();
        QCOMPARE(place->text(), QString());
    }

    void aLessonBecomesARunbookChangeByKeys()
    {
        Preparing open;
        open.pane.showPart(ListName::WentPoorly);
        auto *edit = open.named<QPlainTextEdit>(u"What went poorly"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"The runbook named a host that is gone"_s);
        QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        const auto changes = drawnFromLessons(open.fixture.incident(), ListName::RunbookChange);
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(lessonOf(open.fixture.incident(), *changes.front()), u"The runbook named a host that is gone"_s);
        QVERIFY(open.labels().contains(u"Among the runbook changes now"_s));
        QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(drawnFromLessons(open.fixture.incident(), ListName::RunbookChange).size(), 1U);
        QTest::keyClick(edit, Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(drawnFromLessons(open.fixture.incident(), ListName::Automation).size(), 1U);
        QCOMPARE(edit->toPlainText(), u"The runbook named a host that is gone"_s);

        open.pane.showPart(SectionKey::Lessons);
        auto *lessons = open.named<QPlainTextEdit>(u"Lessons"_s);
        lessons->setFocus();
        QTest::keyClicks(lessons, u"- [ ] Test the pool"_s);
        QTest::keyClick(lessons, Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
        const auto automation = drawnFromLessons(open.fixture.incident(), ListName::Automation);
        QCOMPARE(automation.size(), 2U);
        QCOMPARE(automation.back()->text, u"Test the pool"_s);
        QCOMPARE(automation.back()->of, open.fixture.incident().section(SectionKey::Lessons)->id);
    }

    void theBacklogIsKeptByKeys()
    {
        Preparing open;
        auto *page = open.show<BacklogPage>(PostmortemPage::Backlog);
        auto *line = &page->table().addLine();
        line->setFocus();
        QTest::keyClicks(line, u"Name the new host"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"!Check hosts nightly"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(drawnFromLessons(open.fixture.incident(), ListName::Automation).front()->text,
                 u"Check hosts nightly"_s);
        QTableView &view = page->table().view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Delete);
        QVERIFY(drawnFromLessons(open.fixture.incident(), ListName::RunbookChange).empty());
        // What is sealed is only read; what is added all the same is refused, and stays to be copied.
        const QModelIndex first = view.model()->index(0, int(BacklogModel::Column::Text));
        QVERIFY(first.flags().testFlag(Qt::ItemIsEditable));
        open.fixture.perform(*sealPostmortem(open.fixture.incident(), u"Ana"_s, open.fixture.clock.now()));
        QVERIFY(!first.flags().testFlag(Qt::ItemIsEditable));
        view.setCurrentIndex(first);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(view.model()->rowCount(), 1);
        QCOMPARE(open.failed.count(), 0);
        line->setFocus();
        QTest::keyClicks(line, u"One more"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.failed.count(), 1);
        QCOMPARE(line->text(), u"One more"_s);
    }

    void whatIsTakenAlongIsAsTheOrganisationsReportsAre()
    {
        Preparing open;
        (void)open.write(u"actions.md.mustache"_s, u"Only this.\n"_s);
        Settings settings(open.fixture.folder() + u"/settings.ini"_s);
        settings.set<SettingKey::TemplateFolder>(open.fixture.folder());
        TakeAlong take(
            {open.fixture.document(), open.fixture.clock, open.navigator, open.fixture.playbook(), &settings},
            ReportKind::Actions, {ReportFormat::Markdown}, {});
        QSignalSpy failed(&take, &TakeAlong::failed);
        take.copy(ReportFormat::Markdown);
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"Only this."_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        (void)open.write(u"actions.md.mustache"_s, u"{{#key}}"_s);
        take.copy(ReportFormat::Markdown);
        QCOMPARE(failed.count(), 1);
    }

    void whatIsGoneToIsShown()
    {
        Preparing open;
        open.fixture.perform(*parkTopic(u"Pager volume"_s, {}, open.fixture.clock.now()));
        open.navigator.goTo({EntityKind::ParkedTopic, parkedInOrder(open.fixture.incident()).front()->id});
        QVERIFY(open.pane.findChild<MeetingPage *>()->isVisible());
        open.fixture.perform(
            drawFromLesson(open.fixture.incident(), ListName::Automation, {}, u"x"_s, open.fixture.clock.now()));
        open.navigator.goTo(
            {EntityKind::ListMember, drawnFromLessons(open.fixture.incident(), ListName::Automation).front()->id});
        QVERIFY(open.pane.findChild<BacklogPage *>()->isVisible());
    }

    void everythingHasAName()
    {
        Preparing open;
        open.pane.showPart(PostmortemPage::Notes);
        open.pane.showPart(PostmortemPage::Meeting);
        open.pane.showPart(PostmortemPage::Backlog);
        const QStringList unnamed = test::unnamedControls(open.pane);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
    }
};

EVENKEEL_TEST(MeetingPagesTest);
#include "tst_meetingpages.moc"
