// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/commsverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/tables/commspane.h"
#include "widgets/tables/messageeditor.h"
#include "widgets/tables/tablepane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct OpenComms {
    OpenComms()
    {
        pane =
            std::make_unique<CommsPane>(PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane->resize(900, 300);
        pane->show();
        pane->activateWindow();
        (void)QTest::qWaitForWindowActive(pane.get());
    }
    // The messages in the order in which they were added.
    [[nodiscard]] const CommsDraft &message(size_t n = 0) const
    {
        auto all = fixture.incident().comms().all();
        std::ranges::sort(all, {}, [](const CommsDraft *one) { return std::pair(one->created, one->id); });
        return *all.at(n);
    }
    [[nodiscard]] QPlainTextEdit &body() const { return *pane->editor().findChild<QPlainTextEdit *>(); }
    template <typename Control>
    [[nodiscard]] Control *named(const QString &name) const
    {
        for (auto *control : pane->editor().findChildren<Control *>())
            if (control->accessibleName() == name)
                return control;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *one : pane->editor().findChildren<QPushButton *>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    // Tab, until the control has the keyboard.
    static bool tabTo(const QWidget *control)
    {
        for (int n = 0; n < 12 && QApplication::focusWidget() != control; ++n)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == control;
    }
    void add(const QString &subject)
    {
        pane->table().addLine().setFocus();
        QTest::keyClicks(&pane->table().addLine(), subject);
        QTest::keyClick(&pane->table().addLine(), Qt::Key_Return);
    }

    test::DocumentFixture fixture;
    Navigator navigator;
    std::unique_ptr<CommsPane> pane;
};

}  // namespace

class CommsPaneTest : public QObject
{
    Q_OBJECT

private slots:
    // A template, its blank filled, approved and copied: four presses beside the words.
    void fourPressesFromATemplateToCopied()
    {
        OpenComms open;
        Playbook playbook{.name = u"by-hand"_s};
        playbook.levels = {{.level = u"SEV1"_s, .rank = 1},
                           {.level = u"SEV2"_s, .rank = 2, .update = Limit::within(30min)}};
        playbook.messages = {{.id = u"first"_s,
                              .title = u"First word"_s,
                              .audience = Audience::Customer,
                              .channel = u"status page"_s,
                              .subject = u"{title}"_s,
                              .body = u"{users} are affected. Workaround: {workaround}. More by {next-update}."_s}};
        open.fixture.follow(playbook);
        auto *templates = open.pane->table().findChild<QPushButton *>();
        QCOMPARE(templates->text().remove(u'&'), u"From a template"_s);
        QTimer::singleShot(0, this, [&] {
            auto *menu = templates->menu();
            QCOMPARE(menu->actions().last()->text(), u"First word"_s);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        open.pane->offerTemplates();
        QTRY_COMPARE(open.fixture.incident().comms().all().size(), size_t(1));
        QCOMPARE(open.message().audience, Audience::Customer);
        QCOMPARE(open.message().subject, u"Checkout returns 502"_s);
        QCOMPARE(open.message().nextUpdateBy, std::optional(open.fixture.clock.now() + 30min));
        open.pane->activateWindow();  // no window manager gives it back after the menu
        QTRY_VERIFY(open.body().hasFocus());
        QCOMPARE(open.body().textCursor().selectedText(), u"[affected users]"_s);
        QTest::keyClicks(&open.body(), u"Card payments"_s);
        QTest::keyClick(&open.body(), Qt::Key_Tab);
        QCOMPARE(open.body().textCursor().selectedText(), u"[workaround, or none]"_s);
        QTest::keyClicks(&open.body(), u"none"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(open.message().state, CommsState::Approved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Card payments are affected. Workaround: none."_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"12:30"_s));
    }

    void writesApprovesCopiesAndSendsByKeys()
    {
        OpenComms open;
        QVERIFY(open.pane->editor().isHidden());
        open.add(u"Checkout *fails*"_s);
        QVERIFY(open.body().hasFocus());
        QTest::keyClicks(&open.body(), u"We **roll back**."_s);
        QTest::keyClick(&open.body(), Qt::Key_Return);
        QTest::keyClicks(&open.body(), u"More soon."_s);
        auto *next = open.named<QLineEdit>(u"Next update by"_s);
        QVERIFY(OpenComms::tabTo(next));
        QCOMPARE(open.message().body, u"We **roll back**.\nMore soon."_s);
        QTest::keyClicks(next, u"30m"_s);
        QPushButton *send = open.button(u"Mark as sent"_s);
        QPushButton *approve = open.button(u"Approve"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(OpenComms::tabTo(approve));
        QCOMPARE(open.message().nextUpdateBy, std::optional(open.fixture.clock.now() + 30min));
        QTest::keyClick(approve, Qt::Key_Space);
        QCOMPARE(open.message().state, CommsState::Approved);
        QCOMPARE(open.message().approver, u"Ana"_s);
        QVERIFY(send->isEnabled());

        QMenu *copy = open.named<QToolButton>(u"Copy the message"_s)->menu();
        const auto copied = [&](int form) {
            copy->actions().at(form)->trigger();
            return QApplication::clipboard()->text();
        };
        QCOMPARE(copied(0), u"Checkout \\*fails\\*\n\nWe **roll back**.\nMore soon."_s);
        QVERIFY(copied(1).contains(u"roll back"_s) && !copied(1).contains(u"**"_s));
        QVERIFY(copied(2).startsWith(u"Checkout *fails*"_s));

        QVERIFY(OpenComms::tabTo(send));
        QTest::keyClick(send, Qt::Key_Space);
        QCOMPARE(open.message().state, CommsState::Sent);
        QVERIFY(!open.fixture.document().undoStack().canUndo());
        QVERIFY(open.body().isReadOnly());
        QVERIFY(!send->isEnabled());
    }

    void newWordsNeedANewApproval()
    {
        OpenComms open;
        open.add(u"Down"_s);
        QTest::mouseClick(open.button(u"Approve"_s), Qt::LeftButton);
        QCOMPARE(open.message().state, CommsState::Approved);
        open.body().setFocus();
        QTest::keyClicks(&open.body(), u"and out"_s);
        QTest::keyClick(&open.body(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.message().state, CommsState::Draft);
        QVERIFY(!open.button(u"Mark as sent"_s)->isEnabled());
    }

    void eachMessageKeepsItsOwnWords()
    {
        OpenComms open;
        open.add(u"First"_s);
        QTest::keyClicks(&open.body(), u"one"_s);
        open.fixture.clock.advance(1s);
        open.add(u"Second"_s);
        QCOMPARE(open.body().toPlainText(), QString());
        QTest::keyClicks(&open.body(), u"two"_s);
        QTableView &table = open.pane->table().view();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(open.body().toPlainText(), u"one"_s);
        QCOMPARE(open.message(0).body, u"one"_s);
        QCOMPARE(open.message(1).body, u"two"_s);
        QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(open.body().hasFocus());
    }

    void wordsLeftByAnEarlierRunAreOffered()
    {
        OpenComms open;
        open.add(u"First"_s);
        const EntityId first = open.message().id;
        open.fixture.clock.advance(1s);
        open.add(u"Second"_s);
        open.pane.reset();
        QVERIFY(open.fixture.document().drafts().keep(
            {{EntityKind::CommsDraft, first}, u"body"_s, {}, u"left behind"_s, open.fixture.clock.now()}));
        CommsPane again({open.fixture.document(), open.fixture.clock, open.navigator, open.fixture.playbook()});
        again.show();
        QCOMPARE(again.editor().message(), first);
        for (auto *button : again.editor().findChildren<QToolButton *>())
            if (button->text() == u"Restore"_s) {
                button->click();
                break;
            }
        QCOMPARE(again.editor().findChild<QPlainTextEdit *>()->toPlainText(), u"left behind"_s);
    }

    void aTimeThatCannotBeReadStaysAsTyped()
    {
        OpenComms open;
        open.add(u"First"_s);
        QSignalSpy failed(open.pane.get(), &CommsPane::failed);
        auto *next = open.named<QLineEdit>(u"Next update by"_s);
        next->setFocus();
        QTest::keyClicks(next, u"soonish"_s);
        QTest::mouseClick(open.button(u"Approve"_s), Qt::LeftButton);
        QVERIFY(failed.count() > 0);
        QCOMPARE(next->text(), u"soonish"_s);
        QCOMPARE(open.message().state, CommsState::Draft);
    }

    void whatIsRemovedElsewhereGoesFromTheEditor()
    {
        OpenComms open;
        open.add(u"First"_s);
        QVERIFY(open.pane->editor().isVisible());
        QVERIFY(open.fixture.document().undo());
        QVERIFY(!open.pane->editor().isVisible());
    }

    void everyControlHasAName()
    {
        OpenComms open;
        open.add(u"First"_s);
        const QStringList unnamed = test::unnamedControls(open.pane->editor());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        const QStringList clipped = test::clippedTexts(open.pane->editor());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

EVENKEEL_TEST(CommsPaneTest);
#include "tst_commspane.moc"
