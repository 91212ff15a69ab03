// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/prompts/promptbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Asking {
    explicit Asking(const QList<Prompt> &prompts = {{u"pain"_s, PromptKind::Metacognition, u"Is it the pain?"_s, {}}})
    {
        Playbook playbook{.name = u"by-hand"_s};
        playbook.prompts = prompts;
        fixture.follow(playbook);
        fixture.clock.advance(1min);
        bar =
            std::make_unique<PromptBar>(PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()});
        bar->resize(900, 30);
        bar->show();
        bar->activateWindow();
        (void)QTest::qWaitForWindowActive(bar.get());
    }
    [[nodiscard]] QToolButton &button(const QString &text) const
    {
        for (auto *one : bar->findChildren<QToolButton *>())
            if (one->text() == text)
                return *one;
        qFatal("no such button");
    }
    [[nodiscard]] size_t lines() const { return fixture.incident().entries().all().size(); }

    test::DocumentFixture fixture;
    Navigator navigator;
    std::unique_ptr<PromptBar> bar;
};

}  // namespace

class PromptBarTest : public QObject
{
    Q_OBJECT

private slots:
    void onePressPutsItAway()
    {
        Asking asking;
        QCOMPARE(asking.bar->question(), u"Is it the pain?"_s);
        const size_t lines = asking.lines();
        const int height = asking.bar->height();
        QVERIFY(asking.bar->enter());
        QSignalSpy left(asking.bar.get(), &PromptBar::left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(asking.bar->question(), QString());
        QCOMPARE(asking.lines(), lines);  // nothing is logged
        QCOMPARE(left.count(), 1);
        // Its room stays, so that nothing moves.
        QVERIFY(asking.bar->isVisible());
        QCOMPARE(asking.bar->height(), height);
        QVERIFY(!asking.bar->enter());
    }

    void whatIsTypedIsLogged()
    {
        Asking asking;
        const size_t lines = asking.lines();
        QVERIFY(asking.bar->enter());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *edit = asking.bar->findChild<QLineEdit *>();
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Return);  // nothing was typed
        QCOMPARE(asking.lines(), lines);
        QVERIFY(asking.bar->enter());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(edit, u"It is."_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(asking.lines(), lines + 1);
        QCOMPARE(asking.fixture.incident().entries().all().back()->text, u"Is it the pain? It is."_s);
        QCOMPARE(asking.bar->question(), QString());
    }

    void putAwayWhileAnAnswerIsTyped()
    {
        Asking asking;
        const size_t lines = asking.lines();
        QVERIFY(asking.bar->enter());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(asking.bar->findChild<QLineEdit *>(), u"hm"_s);
        QTest::mouseClick(&asking.button(u"Put away"_s), Qt::LeftButton);
        QCOMPARE(asking.bar->question(), QString());
        QCOMPARE(asking.lines(), lines);
    }

    void oneOffForTheIncident()
    {
        Asking asking;
        QSignalSpy changed(asking.bar.get(), &PromptBar::askingChanged);
        QTest::mouseClick(&asking.button(u"Off"_s), Qt::LeftButton);
        QVERIFY(!asking.bar->isVisible());
        QVERIFY(!asking.bar->isAsking());
        QCOMPARE(changed.count(), 1);
        asking.fixture.clock.advance(1s);
        asking.bar->setAsking(true);
        QVERIFY(asking.bar->isVisible());
        QCOMPARE(asking.bar->question(), QString());  // it was asked a moment ago
        asking.fixture.clock.advance(SamePromptAfter);
        asking.bar->look();
        QCOMPARE(asking.bar->question(), u"Is it the pain?"_s);
    }

    void nobodyIsAskedWhileTyping()
    {
        Asking asking(QList<Prompt>{{u"late"_s, PromptKind::Audience, u"Who reads it?"_s, {lasting(2min)}}});
        QCOMPARE(asking.bar->question(), QString());
        QLineEdit elsewhere;
        elsewhere.show();
        asking.fixture.clock.advance(2min);
        QTest::keyClicks(&elsewhere, u"x"_s);
        asking.bar->look();
        QCOMPARE(asking.bar->question(), QString());
        asking.fixture.clock.advance(QuietAfterTyping);
        asking.bar->look();
        QCOMPARE(asking.bar->question(), u"Who reads it?"_s);
        QCOMPARE(test::unnamedControls(*asking.bar), QStringList());
    }

    void aPlaybookWithoutQuestionsTakesNoRoom()
    {
        Asking asking(QList<Prompt>{});
        asking.bar->look();
        QVERIFY(!asking.bar->isVisible());
    }

private:
    static Condition lasting(Duration span)
    {
        Condition condition;
        condition.predicate = Predicate::LastingFor;
        condition.span = span;
        return condition;
    }
};

EVENKEEL_TEST(PromptBarTest);
#include "tst_promptbar.moc"
