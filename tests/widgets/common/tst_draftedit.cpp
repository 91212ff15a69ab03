// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/draftedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An editor of the impact, and something else that can have the keyboard.
class Editing
{
public:
    explicit Editing(DraftEditor::OnEscape onEscape = DraftEditor::OnEscape::Keep)
    {
        auto *layout = new QVBoxLayout(&window);
        edit = new QPlainTextEdit(&window);
        edit->setTabChangesFocus(true);
        other = new QLineEdit(&window);
        layout->addWidget(edit);
        layout->addWidget(other);
        const DraftField field{{EntityKind::Facts, fixture.incident().id()},
                               u"impact"_s,
                               u"impact"_s,
                               EntityKind::Facts,
                               [](const Incident &incident) { return incident.facts().impact; },
                               [](const Incident &incident, const QString &text, Instant) -> Result<Changes> {
                                   return setFact<&IncidentFacts::impact>(incident, text);
                               }};
        editor = new DraftEditor(edit, fixture.document(), fixture.clock, field, onEscape);
        editor->setPace({10ms, 1h});
        window.show();
        window.activateWindow();
        edit->setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }

    [[nodiscard]] DraftStore &store() { return fixture.document().drafts(); }
    [[nodiscard]] QString impact() const { return fixture.incident().facts().impact; }
    void theyWrite(const QString &text) { fixture.perform(setFact<&IncidentFacts::impact>(fixture.incident(), text)); }

    test::DocumentFixture fixture;
    QWidget window;
    QPlainTextEdit *edit = nullptr;
    QLineEdit *other = nullptr;
    DraftEditor *editor = nullptr;
};

}  // namespace

class DraftEditTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsADraftWhileTypingGoesOn()
    {
        Editing editing;
        QTest::keyClicks(editing.edit, u"all fails"_s);
        QTRY_COMPARE(editing.store().all().size(), 1);
        QCOMPARE(editing.store().all().front().text, u"all fails"_s);
        QCOMPARE(editing.impact(), QString());
    }

    void goesIntoTheJournalAsOneStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("leaving") << int(Qt::Key_Tab) << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+S") << int(Qt::Key_S) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+Return") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void goesIntoTheJournalAsOneStep()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Editing editing;
        QSignalSpy changed(&editing.fixture.document(), &Document::changed);
        QTest::keyClicks(editing.edit, u"all fails"_s);
        QTRY_COMPARE(editing.store().all().size(), 1);
        QTest::keyClick(editing.edit, Qt::Key(key), modifiers);
        QCOMPARE(editing.impact(), u"all fails"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(editing.store().all().isEmpty());
        QVERIFY(editing.fixture.document().undo());
        QCOMPARE(editing.impact(), QString());
        QCOMPARE(editing.edit->toPlainText(), QString());
    }

    void goesIntoTheJournalAfterARest()
    {
        Editing editing;
        editing.editor->setPace({10ms, 50ms});
        QTest::keyClicks(editing.edit, u"all fails"_s);
        QTRY_COMPARE(editing.impact(), u"all fails"_s);
        QVERIFY(editing.edit->hasFocus());
    }

    void anotherWindowOnlyBorrowsTheKeyboard()
    {
        Editing editing;
        QTest::keyClicks(editing.edit, u"all"_s);
        QFocusEvent out(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(editing.edit, &out);
        QCOMPARE(editing.impact(), QString());
        QCOMPARE(editing.store().all().size(), 1);
    }

    void escapePutsBackWhatTheIncidentHolds()
    {
        Editing editing(DraftEditor::OnEscape::Restore);
        editing.theyWrite(u"checkout fails"_s);
        QTest::keyClicks(editing.edit, u"no "_s);
        QCOMPARE(editing.edit->toPlainText(), u"no checkout fails"_s);
        QTest::keyClick(editing.edit, Qt::Key_Escape);
        QCOMPARE(editing.edit->toPlainText(), u"checkout fails"_s);
        QVERIFY(!editing.editor->isDirty());
        QTest::keyClick(editing.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editing.edit->toPlainText(), u"no checkout fails"_s);
    }

    void followsOthersUntilSomethingIsTyped()
    {
        Editing editing;
        QSignalSpy meanwhile(editing.editor, &DraftEditor::changedMeanwhile);
        QSignalSpy united(editing.editor, &DraftEditor::united);
        editing.theyWrite(u"theirs"_s);
        QCOMPARE(editing.edit->toPlainText(), u"theirs"_s);
        QTest::keyClick(editing.edit, Qt::Key_End);
        QTest::keyClicks(editing.edit, u" and mine"_s);
        editing.theyWrite(u"theirs anew"_s);
        QCOMPARE(meanwhile.count(), 1);
        QCOMPARE(editing.edit->toPlainText(), u"theirs and mine"_s);
        QTest::keyClick(editing.edit, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(editing.impact(), u"theirs anew\n\ntheirs and mine"_s);
        QCOMPARE(editing.edit->toPlainText(), editing.impact());
        QCOMPARE(united.count(), 1);
    }

    void whatACrashLeftOutlivesFurtherTyping()
    {
        Editing editing;
        const EntityRef entity{EntityKind::Facts, editing.fixture.incident().id()};
        const Draft left{entity, u"impact"_s, {}, u"left"_s, editing.fixture.clock.now()};
        QVERIFY(editing.store().keep(left));
        QVERIFY(editing.editor->hold(left));
        QTest::keyClicks(editing.edit, u"typed"_s);
        QTRY_COMPARE(editing.store().all().front().text, u"left\n\ntyped"_s);
        QTest::keyClick(editing.edit, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(editing.impact(), u"typed"_s);
        QCOMPARE(editing.store().all(), QList{left});
        editing.editor->restoreHeld();
        QCOMPARE(editing.edit->toPlainText(), u"left"_s);
        QTest::keyClick(editing.edit, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(editing.impact(), u"typed\n\nleft"_s);
        QVERIFY(editing.store().all().isEmpty());
    }

    void whatIsNotInTheJournalWhenItGoesIsADraft()
    {
        Editing editing;
        editing.editor->setPace({1h, 1h});
        QTest::keyClicks(editing.edit, u"all"_s);
        delete editing.edit;
        QCOMPARE(editing.impact(), QString());
        QCOMPARE(editing.store().all().size(), 1);
    }
};

EVENKEEL_TEST(DraftEditTest);
#include "tst_draftedit.moc"
