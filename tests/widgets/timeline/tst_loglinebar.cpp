// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/logpreview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Line
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    LogLineBar bar{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};

    Line()
    {
        fixture.perform(assignRole(fixture.incident(), u"commander"_s, u"Ana Souza"_s, {fixture.clock.now(), {}, {}}));
        fixture.perform(addToList(fixture.incident(), ListName::System, {u"checkout"_s}, fixture.clock.now()));
        bar.show();
    }
    void type(const QString &text) { QTest::keyClicks(&bar.edit(), text); }
    void enter() { QTest::keyClick(&bar.edit(), Qt::Key_Return); }
    [[nodiscard]] const TimelineEntry &newest() const
    {
        const auto &entries = fixture.incident().entries();
        return entries.at(entries.size() - 1);
    }
    [[nodiscard]] QString preview() const { return bar.findChild<LogPreview *>()->text(); }
    [[nodiscard]] QAbstractItemView *popup() const { return bar.edit().findChild<QCompleter *>()->popup(); }
};

}  // namespace

class LogLineBarTest : public QObject
{
    Q_OBJECT

private slots:
    void logsOnEnterAndIsReadyForTheNext()
    {
        Line line;
        line.type(u"-7m !d roll back to 4f2c"_s);
        QVERIFY(line.preview().contains(u"decision"_s));
        QVERIFY(line.preview().contains(u"11:53"_s));
        line.enter();
        QVERIFY(line.bar.edit().text().isEmpty());
        QCOMPARE(line.newest().kind, EntryKind::Decision);
        QCOMPARE(line.newest().text, u"roll back to 4f2c"_s);
        QVERIFY(line.newest().occurred == line.fixture.clock.now() - std::chrono::minutes(7));
    }

    void keepsWhatIsNotALineYet()
    {
        Line line;
        const int before = line.fixture.incident().entries().size();
        line.type(u"!d"_s);
        line.enter();
        QCOMPARE(line.bar.edit().text(), u"!d"_s);
        QCOMPARE(line.fixture.incident().entries().size(), before);
    }

    void recallsWhatWasLogged()
    {
        Line line;
        line.type(u"first"_s);
        line.enter();
        line.type(u"second"_s);
        line.enter();
        line.type(u"unfinished"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_Up);
        QCOMPARE(line.bar.edit().text(), u"second"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_Up);
        QCOMPARE(line.bar.edit().text(), u"first"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_Down);
        QTest::keyClick(&line.bar.edit(), Qt::Key_Down);
        QCOMPARE(line.bar.edit().text(), u"unfinished"_s);
    }

    void completesPeopleAndSystems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        QTest::newRow("person") << u"ask @a"_s << u"ask @Ana "_s;
        QTest::newRow("system") << u"see #che"_s << u"see #checkout "_s;
    }
    void completesPeopleAndSystems()
    {
        QFETCH(QString, typed);
        QFETCH(QString, completed);
        Line line;
        line.type(typed);
        QVERIFY(line.popup()->isVisible());
        QTest::keyClick(line.popup(), Qt::Key_Down);
        QTest::keyClick(line.popup(), Qt::Key_Return);
        QCOMPARE(line.bar.edit().text(), completed);
    }

    void asksOnceAboutSeveralPastedLines_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("logged");
        QTest::addColumn<QString>("left");
        QTest::newRow("each") << u"Log 3 entries"_s << 3 << QString();
        QTest::newRow("one") << u"Paste as one line"_s << 0 << u"one -5m !d two three"_s;
    }
    void asksOnceAboutSeveralPastedLines()
    {
        QFETCH(QString, button);
        QFETCH(int, logged);
        QFETCH(QString, left);
        Line line;
        const int before = line.fixture.incident().entries().size();
        QGuiApplication::clipboard()->setText(u"one\n-5m !d two\n\nthree\n"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_V, Qt::ControlModifier);
        auto *banner = line.bar.findChild<BannerBar *>();
        QVERIFY(banner->isVisible());
        for (auto *candidate : banner->findChildren<QToolButton *>())
            if (candidate->text().contains(button.section(u' ', 0, 0)) && candidate->defaultAction())
                candidate->click();
        QVERIFY(banner->isHidden());
        QCOMPARE(line.fixture.incident().entries().size() - before, logged);
        QCOMPARE(line.bar.edit().text(), left);
    }

    void severalLinesAreOneStepAndNoneIsLost()
    {
        Line line;
        const auto shown = [&] { return line.fixture.incident().timeline().size(); };
        const auto before = shown();
        QGuiApplication::clipboard()->setText(u"one\n!d\ntwo"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_V, Qt::ControlModifier);
        for (auto *button : line.bar.findChild<BannerBar *>()->findChildren<QToolButton *>())
            if (button->text().startsWith(u"Log"_s))
                button->click();
        QCOMPARE(shown(), before + 2);
        QCOMPARE(line.bar.edit().text(), u"!d"_s);
        QVERIFY(line.fixture.document().undo());
        QCOMPARE(shown(), before);
    }

    void enterAloneLogsThem()
    {
        Line line;
        const auto before = line.fixture.incident().timeline().size();
        QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
        QTest::keyClick(&line.bar.edit(), Qt::Key_V, Qt::ControlModifier);
        // What is being typed is a line of its own.
        line.type(u"three"_s);
        line.enter();
        QCOMPARE(line.fixture.incident().timeline().size(), before + 1);
        QVERIFY(line.bar.findChild<BannerBar *>()->isVisible());
        line.enter();
        QCOMPARE(line.fixture.incident().timeline().size(), before + 3);
        QVERIFY(line.bar.findChild<BannerBar *>()->isHidden());
    }

    void asksHoweverLinesArePasted()
    {
        Line line;
        line.type(u"so far "_s);
        QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
        line.bar.edit().paste();  // as the menu does
        QVERIFY(line.bar.findChild<BannerBar *>()->isVisible());
        QCOMPARE(line.bar.edit().text(), u"so far "_s);
    }

    void whatWasTypedComesBackInTheNextWindow()
    {
        test::DocumentFixture fixture;
        Navigator navigator;
        const auto draft = [&] { return fixture.document().drafts().all(); };
        {
            LogLineBar bar({fixture.document(), fixture.clock, navigator, fixture.playbook()});
            bar.edit().findChild<LineDraft *>()->setPace(std::chrono::milliseconds(10));
            QTest::keyClicks(&bar.edit(), u"-7m not yet logged"_s);
            QTRY_COMPARE(draft().size(), 1);
        }
        LogLineBar bar({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        QCOMPARE(bar.edit().text(), u"-7m not yet logged"_s);
        QVERIFY(bar.findChild<LogPreview *>()->text().contains(u"put back from last time"_s));
        QTest::keyClick(&bar.edit(), Qt::Key_Return);
        QVERIFY(draft().isEmpty());
        QVERIFY(!bar.findChild<LogPreview *>()->text().contains(u"put back"_s));
    }

    void anOfferedNameDoesNotCostASecondEnter()
    {
        Line line;
        line.type(u"ask @a"_s);
        QVERIFY(line.popup()->isVisible());
        QTest::keyClick(line.popup(), Qt::Key_Return);
        QVERIFY(line.popup()->isHidden());
        QCOMPARE(line.newest().text, u"ask @a"_s);
    }
};

EVENKEEL_TEST(LogLineBarTest);
#include "tst_loglinebar.moc"
