// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/curationverbs.h"
#include "models/items/curationmodel.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/curationpage.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

using CurationColumn = CurationModel::Column;

class Curating
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    EntityId slow, alert, note, rollback;
    std::unique_ptr<CurationPage> page;
    QList<Error> errors;

    Curating()
    {
        QList<EntityId> declared;
        fixture.incident().entries().forEach([&](const TimelineEntry &entry) { declared.append(entry.id); });
        for (const EntityId entry : std::as_const(declared))
            fixture.perform(removeEntry(fixture.incident(), entry));
        slow = fixture.log(u"checkout slow"_s, EntryKind::Symptom, "2026-03-14T11:00:00Z");
        alert = fixture.log(u"latency over 2 s"_s, EntryKind::Alert, "2026-03-14T11:02:00Z");
        note = fixture.log(u"coffee"_s, EntryKind::Note, "2026-03-14T11:05:00Z");
        rollback = fixture.log(u"rolled back"_s, EntryKind::Mitigation, "2026-03-14T11:20:00Z");
    }
    void open()
    {
        page = std::make_unique<CurationPage>(
            PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        QObject::connect(page.get(), &CurationPage::failed, page.get(),
                         [this](const Error &error) { errors.append(error); });
        page->resize(1000, 400);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no active window");
        page->view()->setFocus();
    }
    [[nodiscard]] QTableView *view() const { return page->view(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            texts.append(view()->model()->index(row, int(CurationColumn::Text)).data().toString());
        return texts;
    }
    void choose(EntityId entry) const
    {
        const auto *model = qobject_cast<const CurationModel *>(view()->model());
        // Whatever modifier a key of an earlier test left held.
        view()->selectionModel()->setCurrentIndex(model->indexOf(entry).siblingAtColumn(int(CurationColumn::Text)),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(view(), key, with); }
    /// Types into the cell that is open, and Enter.
    void type(const QString &text) const
    {
        const QPointer<QLineEdit> line = editor();
        line->selectAll();
        QTest::keyClicks(line, text);
        // What is offered is put away by the first Enter; the view takes the words when it is back in its loop.
        for (int press = 0; press < 2 && line && !line->isHidden(); ++press) {
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Return);
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        for (auto *line : view()->viewport()->findChildren<QLineEdit *>())
            if (!line->isHidden())
                return line;
        qFatal("no editor");
    }
    [[nodiscard]] const CuratedLine *line(EntityId entry) const { return curatedLineOf(fixture.incident(), entry); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void look(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("EVENKEEL_LOOK"); !folder.isEmpty())
            page->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }
};

}  // namespace

class CurationPageTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMadeBeforeItIsShown()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        CurationPage page({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        QVERIFY(!page.view());
        QVERIFY(page.findChildren<QWidget *>().isEmpty());
    }

    void anEmptyTimelineTeaches()
    {
        test::DocumentFixture fixture;
        QList<EntityId> declared;
        fixture.incident().entries().forEach([&](const TimelineEntry &entry) { declared.append(entry.id); });
        for (const EntityId entry : std::as_const(declared))
            fixture.perform(removeEntry(fixture.incident(), entry));
        Navigator navigator;
        CurationPage page({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.view()->isHidden());
        QVERIFY(page.findChild<QLabel *>() != nullptr);
        fixture.log(u"a"_s);
        QTRY_VERIFY(page.view()->isVisible());
    }

    void deleteLeavesOutAndKKeeps()
    {
        Curating c;
        c.open();
        QTRY_VERIFY(c.says(u"4 of 4 lines kept; 2 claims without evidence"_s));
        c.choose(c.note);
        c.press(Qt::Key_Delete);
        QVERIFY(c.line(c.note)->dropped);
        QTRY_VERIFY(c.says(u"3 of 4 lines kept"_s));
        c.choose(c.alert);
        c.press(Qt::Key_Backspace);
        QVERIFY(c.line(c.alert)->dropped);
        c.look("leftout");
        c.press(Qt::Key_K);
        QVERIFY(!c.line(c.alert)->dropped);
        // Why, in its own column.
        c.choose(c.note);
        c.press(Qt::Key_W);
        c.type(u"not about checkout"_s);
        QCOMPARE(c.line(c.note)->because, u"not about checkout"_s);
        QTRY_VERIFY(c.says(u"Left out: not about checkout"_s));
        QCOMPARE(c.errors.size(), 0);
        QVERIFY(c.fixture.document().undo());
        QCOMPARE(c.line(c.note)->because, QString());
    }

    void wordsAndTimesAreEditedInPlace()
    {
        Curating c;
        c.open();
        c.choose(c.slow);
        c.press(Qt::Key_F2);
        c.type(u"Customers wait at checkout"_s);
        QCOMPARE(c.line(c.slow)->title, u"Customers wait at checkout"_s);
        QCOMPARE(c.fixture.incident().entries().find(c.slow)->text, u"checkout slow"_s);
        QTRY_VERIFY(c.says(u"Recorded: checkout slow"_s));
        c.press(Qt::Key_T);
        c.type(u"11:04"_s);
        QVERIFY(c.line(c.slow)->occurred == fromIsoUtc(u"2026-03-14T11:04:00Z"));
        QCOMPARE(c.texts().value(1), u"Customers wait at checkout"_s);
        c.look("edited");
        // What isn't a time stays to be mended.
        c.press(Qt::Key_T);
        c.type(u"at tea time"_s);
        QCOMPARE(c.errors.size(), 1);
        QCOMPARE(c.fixture.document().drafts().all().size(), 1);
    }

    void whatIsTypedOutlivesACrash()
    {
        Curating c;
        c.open();
        c.choose(c.slow);
        c.press(Qt::Key_F2);
        c.editor()->selectAll();
        QTest::keyClicks(c.editor(), u"half a sent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(c.fixture.document().drafts().all().size(), 1, 2000);
        const Draft left = c.fixture.document().drafts().all().front();
        c.page.reset();
        QVERIFY(c.fixture.document().drafts().keep(left));
        c.open();
        auto *banner = c.page->findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"What the reader is told"_s));
    }

    void chosenLinesAreMergedIntoTheFirst()
    {
        Curating c;
        c.open();
        c.choose(c.slow);
        c.press(Qt::Key_M);
        QVERIFY(c.page->findChild<BannerBar *>()->isVisible());
        c.press(Qt::Key_Down, Qt::ShiftModifier);
        c.press(Qt::Key_Down, Qt::ShiftModifier);
        c.press(Qt::Key_M);
        QCOMPARE(c.line(c.alert)->mergedInto, c.slow);
        QCOMPARE(c.line(c.note)->mergedInto, c.slow);
        QCOMPARE(c.texts(),
                 (QStringList{u"checkout slow"_s, u"+ latency over 2 s"_s, u"+ coffee"_s, u"rolled back"_s}));
        c.look("merged");
        QCOMPARE(c.fixture.document().undoStack().undoName(), u"merge 3 lines"_s);
        c.choose(c.slow);
        c.press(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(c.line(c.alert)->mergedInto.isNull());
    }

    void evidenceIsCompletedFromWhatThereIs()
    {
        Curating c;
        c.fixture.perform(
            {ChangeOf<Evidence>(EntityId::generate(c.fixture.clock.now())).set<&Evidence::name>(u"p99.png"_s)});
        c.open();
        c.choose(c.slow);
        c.press(Qt::Key_E);
        auto *completer = c.editor()->completer();
        QVERIFY(completer);
        completer->setCompletionPrefix(u"LATENCY"_s);
        QCOMPARE(completer->currentCompletion(), u"2026-03-14 11:02 latency over 2 s"_s);
        c.type(u"p99.png"_s);
        QVERIFY(c.fixture.incident().evidence().find(c.line(c.slow)->evidence));
        c.choose(c.rollback);
        c.press(Qt::Key_E);
        c.type(u"https://deploy.example.com/7"_s);
        QTRY_VERIFY(c.line(c.rollback));
        QCOMPARE(c.line(c.rollback)->source, u"https://deploy.example.com/7"_s);
        QVERIFY(!c.says(u"without evidence"_s));
        c.look("evidence");
    }

    void showsWhatIsAskedFor()
    {
        Curating c;
        c.fixture.perform(dropLines(c.fixture.incident(), {c.note}));
        c.open();
        auto *filter = c.page->findChild<QComboBox *>();
        QCOMPARE(c.texts().size(), 4);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(c.texts().size(), 3);
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(c.texts(), QStringList{u"coffee"_s});
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(c.texts(), (QStringList{u"checkout slow"_s, u"rolled back"_s}));
        const auto actions = c.view()->actions();
        const auto found = std::ranges::find_if(actions, [](const QAction *action) { return action->isCheckable(); });
        QVERIFY(found != actions.end());
        QVERIFY(!(*found)->isChecked());
        (*found)->trigger();
        QCOMPARE(filter->currentIndex(), 0);
        QVERIFY((*found)->isChecked());
        // Where nothing fits, it says so.
        c.fixture.perform(keepLines(c.fixture.incident(), {c.note}));
        filter->setCurrentIndex(2);
        QVERIFY(c.view()->isHidden());
        QTRY_VERIFY(c.says(u"No line is like this"_s));
    }

    void enterGoesToTheEntry()
    {
        Curating c;
        c.open();
        c.choose(c.alert);
        QSignalSpy arrived(&c.navigator, &Navigator::arrived);
        c.press(Qt::Key_Return);
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(c.navigator.current(), (EntityRef{EntityKind::Entry, c.alert}));
        c.navigator.goTo({EntityKind::Entry, c.rollback});
        QCOMPARE(c.view()->currentIndex().data(CurationModel::IdRole).value<EntityId>(), c.rollback);
    }

    void thePastIsOnlyRead()
    {
        Curating c;
        c.open();
        c.fixture.document().showPast(c.fixture.incident(), c.fixture.clock.now());
        c.choose(c.note);
        c.press(Qt::Key_Delete);
        c.press(Qt::Key_F2);
        QVERIFY(!c.view()->viewport()->findChild<QLineEdit *>());
        QVERIFY(!c.line(c.note));
        c.fixture.document().showNow();
        c.choose(c.note);
        c.press(Qt::Key_Delete);
        QVERIFY(c.line(c.note)->dropped);
    }

    void thePastMayLackLines()
    {
        Curating c;
        c.open();
        const Incident before = c.fixture.incident();
        c.fixture.log(u"later"_s);
        const int rows = c.view()->model()->rowCount();
        c.fixture.document().showPast(before, c.fixture.clock.now());
        QCOMPARE(c.view()->model()->rowCount(), rows - 1);
        c.page->hide();
        c.fixture.document().showNow();
        c.page->show();
        QCOMPARE(c.view()->model()->rowCount(), rows);
    }

    void everyControlHasAName()
    {
        Curating c;
        c.open();
        QCOMPARE(test::unnamedControls(*c.page), QStringList());
        c.page->resize(360, 400);
        QTRY_VERIFY(c.view()->isColumnHidden(int(CurationColumn::Known)));
        c.look("narrow");
    }
};

EVENKEEL_TEST(CurationPageTest);
#include "tst_curationpage.moc"
