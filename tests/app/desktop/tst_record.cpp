// SPDX-License-Identifier: GPL-3.0-or-later
// What a window does with the record itself, by keys: the past, a field's history, expunging, recovering.
#include "app/desktop/application.h"
#include "app/desktop/recovery.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/emptynote.h"
#include "widgets/history/historypanel.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownmarks.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/postmortem/redactionssheet.h"
#include "widgets/recovery/recoveryreportdialog.h"
#include "widgets/start/startpage.h"
#include "widgets/statusstrip/severitybutton.h"
#include "widgets/timeline/expungedialog.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timetravel/momentslider.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QWidget *controlNamed(const QWidget &window, const QString &name)
{
    for (auto *control : window.findChildren<QWidget *>())
        if (control->accessibleName() == name && control->focusPolicy() != Qt::NoFocus)
            return control;
    return nullptr;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QAbstractButton *remedyIn(const BannerBar &banner, const QString &words)
{
    for (auto *button : banner.findChildren<QToolButton *>())
        if (button->text().remove(u'&').contains(words))
            return button;
    return nullptr;
}

}  // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void aHistoryIsOneKeyAway_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("line of the timeline") << u"Timeline"_s << u"first words"_s << false;
        QTest::newRow("cell") << u"Messages"_s << u"Down again"_s << false;
        QTest::newRow("text of the situation") << u"Impact"_s << u"nobody can pay"_s << false;
        QTest::newRow("severity") << u"Severity SEV2"_s << u"SEV2"_s << false;
        QTest::newRow("severity in the past") << u"Severity SEV2"_s << u"SEV2"_s << true;
        QTest::newRow("text of the postmortem") << u"Summary"_s << u"all was well"_s << false;
        QTest::newRow("why") << u"Five whys"_s << u"no limit"_s << false;
        QTest::newRow("step") << u"Steps of the response"_s << u"page the db team"_s << false;
        QTest::newRow("text of a message") << u"Message text"_s << u"we roll back"_s << false;
    }
    void aHistoryIsOneKeyAway()
    {
        QFETCH(QString, control);
        QFETCH(QString, after);
        QFETCH(bool, readOnly);
        test::OpenWindow w;
        Document &document = w.window.document();
        const Instant now = w.file.clock.now();
        const Change message = addCommsDraft({.subject = u"Down again"_s, .body = u"we roll back"_s}, now);
        for (const Changes &changes :
             {setFact<&IncidentFacts::impact>(document.incident(), u"nobody can pay"_s), Changes{message},
              writeSection(document.incident(), SectionKey::Summary, u"all was well"_s, now),
              *answerWhy(document.incident(), 1, u"no limit"_s, now),
              Changes{addAction(u"page the db team"_s, ActionCategory::Task, {}, {}, {}, now)}})
            QVERIFY(document.perform(u"set up"_s, changes));
        w.log(u"first words"_s);
        QTRY_COMPARE(document.pendingCount(), 0);
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        if (control == u"Summary"_s || control == u"Five whys"_s) {
            w.window.actions().action(ActionId::WorkspaceReview)->trigger();
            w.window.layout().bringUp(PaneId::Postmortem);
        }
        if (control == u"Messages"_s || control == u"Message text"_s)
            w.window.layout().bringUp(PaneId::Comms);
        if (readOnly) {
            QTest::keyClick(&w.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(document.shownAt());
        }
        QWidget *asked = control == u"Timeline"_s ? &w.window.timeline().view() : controlNamed(w.window, control);
        QVERIFY(asked);
        asked->setFocus();
        if (auto *view = qobject_cast<QAbstractItemView *>(asked)) {
            int row = view == &w.window.timeline().view() ? view->model()->rowCount() - 1 : 0;
            // A playbook's steps stand above the incident's own.
            if (control == u"Steps of the response"_s)
                row = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, after).value(0).row();
            const int column = control == u"Messages"_s ? 2 : 0;
            view->setCurrentIndex(view->model()->index(row, column));
        }
        QTest::keyClick(asked, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        auto *panel = w.window.findChild<HistoryPanel *>();
        QVERIFY(panel && panel->isVisible() && !panel->isModal());
        QTRY_VERIFY(panel->model().rowCount() > 0);
        QStringList told;
        for (int row = 0; row < panel->model().rowCount(); ++row)
            told.append(panel->model().index(row, int(FieldHistoryModel::Column::After)).data().toString());
        QVERIFY2(told.contains(after), qPrintable(told.join(u'|')));
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void menusOfferHistoryAndRedactingBesideWhatTheyHave_data()
    {
        QTest::addColumn<PostmortemPart>("part");
        QTest::addColumn<QString>("control");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<QString>("besides");
        QTest::newRow("section, with its questions")
            << PostmortemPart(SectionKey::Summary) << u"Summary"_s << true << u"Keep “was human error”"_s;
        QTest::newRow("page made when it is seen")
            << PostmortemPart(PostmortemPage::Meeting) << u"Where the meeting is"_s << true << QString();
        QTest::newRow("table made when it is seen")
            << PostmortemPart(PostmortemPage::Backlog) << u"Runbook changes and automation"_s << false << QString();
    }
    void menusOfferHistoryAndRedactingBesideWhatTheyHave()
    {
        QFETCH(PostmortemPart, part);
        QFETCH(QString, control);
        QFETCH(bool, isText);
        QFETCH(QString, besides);
        test::OpenWindow w;
        Document &document = w.window.document();
        QVERIFY(document.perform(u"set up"_s, writeSection(document.incident(), SectionKey::Summary,
                                                           u"It was human error."_s, w.file.clock.now())));
        w.window.actions().action(ActionId::WorkspaceReview)->trigger();
        w.window.layout().bringUp(PaneId::Postmortem);
        qobject_cast<PostmortemPane *>(w.window.layout().pane(PaneId::Postmortem))->showPart(part);
        QWidget *asked = controlNamed(w.window, control);
        QVERIFY(asked);
        asked->setFocus();
        auto *edit = qobject_cast<MarkdownEdit *>(asked);
        if (edit) {
            QTRY_COMPARE(edit->marks().underlines().size(), 1);
            edit->moveCursor(QTextCursor::End);
            edit->moveCursor(QTextCursor::PreviousWord);
            edit->moveCursor(QTextCursor::PreviousWord);
        }
        // A menu of a text or a view waits until it is closed.
        QStringList offered;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions())
                offered.append(action->text().remove(u'&'));
            look.stop();
            QApplication::activePopupWidget()->close();
        });
        look.start(0);
        auto *area = qobject_cast<QAbstractScrollArea *>(asked);
        QWidget *receiver = area ? area->viewport() : asked;
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, receiver->mapToGlobal(QPoint()));
        QApplication::sendEvent(receiver, &menu);
        QTRY_VERIFY(!offered.isEmpty());
        const auto has = [&](ActionId id) {
            return offered.contains(w.window.actions().action(id)->text().remove(u'&'));
        };
        QVERIFY2(has(ActionId::FieldHistory), qPrintable(offered.join(u'|')));
        QCOMPARE(has(ActionId::Redact), isText);
        QVERIFY2(besides.isEmpty() || offered.contains(besides), qPrintable(offered.join(u'|')));
    }

    void whatIsRedactedGoesBeforeItsDocument()
    {
        auto w = std::make_unique<test::OpenWindow>();
        w->window.actions().action(ActionId::Redact)->trigger();
        const QPointer sheet = w->window.findChild<RedactionsSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        bool outlived = false;
        connect(&w->window.document(), &QObject::destroyed, this, [&] { outlived = !sheet.isNull(); });
        w.reset();
        QVERIFY(!outlived);
    }

    void aHistoryOfNothingSaysWhatToDo()
    {
        test::OpenWindow w;
        w.window.timeline().logLine().edit().setFocus();
        w.window.actions().action(ActionId::FieldHistory)->trigger();
        QVERIFY(w.window.banner().isVisible());
        QVERIFY(!w.window.findChild<HistoryPanel *>());
    }

    void manyMovesOfTheSliderAreShownAsFew()
    {
        test::OpenWindow w;
        for (int i = 0; i < 300; ++i)
            w.file.log(u"line %1"_s.arg(i));
        w.file.settle();
        QTRY_VERIFY(w.shows(u"line 299"_s));
        TimeTravelBar &bar = w.window.timeTravel();
        bar.begin();
        QTRY_VERIFY(w.window.document().shownAt());
        QSignalSpy changed(&w.window.document(), &Document::changed);
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&bar.slider(), Qt::Key_Left, Qt::NoModifier, -1);
        QTRY_VERIFY(!w.shows(u"line 110"_s));
        QTRY_VERIFY(w.shows(u"line 99"_s));
        QVERIFY2(changed.count() < 100, qPrintable(QString::number(changed.count())));
        bar.end();
        QTRY_VERIFY(w.shows(u"line 299"_s));
    }

    void thePastTeachesNothingThatCantBeDoneThen()
    {
        test::OpenWindow w;
        Document &document = w.window.document();
        QTRY_COMPARE(document.pendingCount(), 0);
        const auto textsIn = [&] {
            QStringList texts;
            for (const auto *note : w.window.findChildren<EmptyNote *>())
                for (const auto *label : note->findChildren<QLabel *>())
                    texts.append(label->text());
            for (const auto *line : w.window.findChildren<QLineEdit *>())
                texts.append(line->placeholderText());
            for (const auto *edit : w.window.findChildren<QPlainTextEdit *>())
                texts.append(edit->placeholderText());
            return texts.join(u'\n');
        };
        const QStringList lessons{u"No evidence yet.\nDrop a file"_s,
                                  u"Type the subject"_s,
                                  u"Type one below"_s,
                                  u"Type what might be"_s,
                                  u"Add a hypothesis"_s,
                                  u"Add an action"_s,
                                  u"Add a message"_s,
                                  u"Add a step"_s,
                                  u"What happened? Enter logs it"_s};
        for (const QString &lesson : lessons)
            QVERIFY2(textsIn().contains(lesson), qPrintable(lesson));
        document.showPast(document.live(), w.file.clock.now());
        for (const QString &lesson : lessons)
            QVERIFY2(!textsIn().contains(lesson), qPrintable(lesson));
        QVERIFY(textsIn().contains(u"No evidence yet."_s));
        document.showNow();
        for (const QString &lesson : lessons)
            QVERIFY2(textsIn().contains(lesson), qPrintable(lesson));
    }

    void aSecretIsExpungedByKeys()
    {
        const QString secret = u"hunter2-is-the-password"_s;
        test::OpenWindow w;
        w.log(secret);
        w.log(u"harmless"_s);
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        QVERIFY(bytesOf(w.file.path()).contains(secret.toUtf8()));
        LogEdit &line = w.window.timeline().logLine().edit();
        QTest::keyClicks(&line, secret);  // about to say it once more

        TimelineView &view = w.window.timeline().view();
        view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 2, 0));
        w.window.actions().action(ActionId::Expunge)->trigger();
        auto *dialog = w.window.findChild<ExpungeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *reason = dialog->findChild<QLineEdit *>();
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog->isVisible());  // it wants to know why
        QTest::keyClicks(reason, u"a password was pasted"_s);
        QSignalSpy expunged(&w.window.document(), &Document::expunged);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(expunged.count(), 1);
        QVERIFY(expunged.first().at(1).value<Result<void>>());
        QTRY_VERIFY(!w.shows(secret));
        QVERIFY(w.shows(u"harmless"_s));
        QVERIFY(!bytesOf(w.file.path()).contains(secret.toUtf8()));
        QVERIFY2(w.window.banner().text().contains(u"expunged"_s), qPrintable(w.window.banner().text()));
        // What is left says that something was there, and why it went.
        bool told = false;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            told = told
                   || view.model()
                          ->index(row, 0)
                          .data(TimelineModel::SummaryRole)
                          .toString()
                          .contains(u"a password was pasted"_s);
        QVERIFY(told);
        QVERIFY(line.text().isEmpty());
        line.undo();
        QVERIFY(line.text().isEmpty());
        QTest::keyClick(&line, Qt::Key_Up);
        QVERIFY(!line.text().contains(secret));
        for (int i = 0; i < 5; ++i)
            w.window.actions().action(ActionId::Undo)->trigger();
        QVERIFY(!w.shows(secret));
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        QVERIFY(!bytesOf(w.file.path()).contains(secret.toUtf8()));
    }

    void nothingThatIsTypedKeepsASecret_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<bool>("elsewhere");
        for (const bool elsewhere : {false, true})
            for (const char *editor : {"Timeline", "Hypotheses", "Impact", "Message text", "Add a hypothesis",
                                       "Log line", "Filter: Hypotheses", "Channel"})
                QTest::addRow("%s, %s", editor, elsewhere ? "elsewhere" : "here")
                    << QString::fromLatin1(editor) << elsewhere;
    }
    void nothingThatIsTypedKeepsASecret()
    {
        QFETCH(QString, editor);
        QFETCH(bool, elsewhere);
        const QString secret = u"hunter2-is-the-password"_s;
        auto w = std::make_unique<test::OpenWindow>();
        Document &document = w->window.document();
        const EntityId entry = w->file.log(secret, EntryKind::Hypothesis);
        w->file.perform({addCommsDraft({.subject = u"Down again"_s}, w->file.clock.now())});
        w->file.settle();
        QTRY_VERIFY(w->shows(secret) && !document.incident().comms().all().empty());
        w->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w->window));

        QWidget *typed = controlNamed(w->window, editor);
        QVERIFY(typed);
        if (auto *view = qobject_cast<QTableView *>(typed)) {
            w->window.layout().bringUp(editor == u"Timeline"_s ? PaneId::Timeline : PaneId::Hypotheses);
            const int column = editor == u"Timeline"_s ? int(TimelineModel::Column::Text) : 0;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, column));
            QTest::keyClick(view, Qt::Key_Return);
            typed = view->viewport()->findChild<QLineEdit *>();
            QVERIFY(typed);
        }
        // Said twice, and once taken back: the field's own undo knows it too.
        QTest::keyClick(typed, Qt::Key_End);
        QTest::keyClicks(typed, u" it is "_s + secret);
        if (editor != u"Filter: Hypotheses"_s)
            QTRY_VERIFY(test::isKept(document.stateFolder(), secret));
        QVERIFY((elsewhere ? w->file.document() : document).expunge(entry, u"a password was pasted"_s));
        const auto isGone = [&] {
            const TimelineEntry *line = document.incident().entries().find(entry);
            return !line->expunged.isEmpty() && line->text.isEmpty();
        };
        QTRY_VERIFY(isGone());
        QTRY_VERIFY(!test::isKept(document.stateFolder(), secret));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *line : w->window.findChildren<QLineEdit *>()) {
            QVERIFY2(!line->text().contains(secret), qPrintable(line->accessibleName()));
            line->undo();
            QVERIFY2(!line->text().contains(secret), qPrintable(line->accessibleName()));
        }
        for (auto *edit : w->window.findChildren<QPlainTextEdit *>()) {
            QVERIFY2(!edit->toPlainText().contains(secret), qPrintable(edit->accessibleName()));
            edit->undo();
            QVERIFY2(!edit->toPlainText().contains(secret), qPrintable(edit->accessibleName()));
        }
        // An editor that goes keeps what is in it.
        const QString state = document.stateFolder();
        QVERIFY(w->window.close());
        QVERIFY(!test::isKept(state, secret));
        QVERIFY(!bytesOf(w->file.path()).contains(secret.toUtf8()));
    }

    void whatWasWordedAnewFirstGoesToo()
    {
        const QString secret = u"hunter2-is-the-password"_s;
        test::OpenWindow w;
        w.log(secret);
        TimelineModel &model = w.window.timeline().model();
        const QModelIndex line = model.index(model.rowCount() - 1, int(TimelineModel::Column::Text));
        const EntityId entry = model.idAt(line);
        QVERIFY(model.setData(line, u"a line"_s));
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        const QSignalSpy expunged(&w.window.document(), &Document::expunged);
        QVERIFY(w.window.document().expunge(entry, u"a password was pasted"_s));
        QTRY_COMPARE(expunged.count(), 1);
        LogEdit &typing = w.window.timeline().logLine().edit();
        QTest::keyClick(&typing, Qt::Key_Up);
        QVERIFY(!typing.text().contains(secret));
    }

    void aDamagedFileIsOfferedToBeRecovered()
    {
        test::DocumentFixture file;
        for (int i = 0; i < 40; ++i)
            file.log(u"line %1"_s.arg(i));
        file.settle();
        const QString damaged = file.folder() + u"/damaged.keel"_s;
        QByteArray bytes = bytesOf(file.path());
        bytes.replace(0, 100, QByteArray(100, '\0'));
        writeBytes(damaged, bytes);

        Application application(file.clock, {.stateFolder = file.folder() + u"/app"_s,
                                             .settingsFile = file.folder() + u"/settings.ini"_s,
                                             .accountName = u"Ana"_s});
        application.showStart();
        emit application.startPage()->openRequested(damaged);
        BannerBar &onStart = application.startPage()->banner();
        QVERIFY(onStart.isVisible());
        QVERIFY2(remedyIn(onStart, u"Recover"_s), qPrintable(onStart.text()));
        QVERIFY(!onStart.text().contains(u"evenkeel recover"_s));

        const auto opened = application.open(file.path());
        QVERIFY(opened);
        emit(*opened)->openRequested(damaged);
        QVERIFY(remedyIn((*opened)->banner(), u"Recover"_s));

        const QString fresh = file.folder() + u"/damaged-recovered.keel"_s;
        application.recovery().recover(damaged, fresh, (*opened)->banner());
        QTRY_COMPARE(application.windows().size(), 2U);
        MainWindow &recovered = *application.windows().back();
        QCOMPARE(recovered.document().path(), fresh);
        QVERIFY(recovered.document().incident().entries().size() >= 40);
        auto *told = recovered.findChild<RecoveryReportDialog *>();
        QVERIFY(told && told->isVisible() && !told->isModal());
        QCOMPARE(bytesOf(damaged), bytes);
        QVERIFY(!remedyIn((*opened)->banner(), u"Recover"_s));
    }

    void aRecoveryShowsHowFarItIsAndCanBeCancelled()
    {
        test::DocumentFixture file;
        for (int i = 0; i < 40; ++i)
            file.log(u"line %1"_s.arg(i));
        file.settle();
        test::FaultyVfs disk;
        QSemaphore reached;
        QSemaphore gate;
        disk.setBeforeChange([&] {
            reached.release();
            gate.acquire();
        });
        const QString fresh = file.folder() + u"/recovered.keel"_s;
        QWidget window;
        BannerBar banner(&window);
        window.show();
        Recovery recovery(
            file.clock, [] { return u"Ana"_s; }, nullptr);
        recovery.recover(file.path(), fresh, banner);
        auto *bar = banner.findChild<QProgressBar *>();
        QVERIFY(bar && bar->isVisible());
        QCOMPARE(bar->maximum(), 100);
        QVERIFY(!bar->accessibleName().isEmpty());
        // It has read the file and is about to write the new one.
        reached.acquire();
        QTRY_VERIFY(bar->value() >= 50);
        // Put away it goes on; who asks again sees it again.
        banner.dismiss();
        recovery.recover(file.path(), fresh, banner);
        QVERIFY(bar->isVisible() && bar->value() >= 50);
        QAbstractButton *cancel = remedyIn(banner, u"Cancel"_s);
        QVERIFY(cancel);
        QTest::keyClick(cancel, Qt::Key_Space);
        gate.release(1000);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY2(banner.text().contains(u"cancelled"_s), qPrintable(banner.text()));
        QVERIFY(!QFile::exists(fresh));
        disk.setBeforeChange({});
    }
};

EVENKEEL_TEST(RecordTest);
#include "tst_record.moc"
