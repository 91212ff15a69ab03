// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/postmortempane.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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

    void ownerTargetAndState()
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
        auto *state = writing.named<QComboBox>(u"State of the postmortem"_s);
        QTest::keyClick(state, Qt::Key_Down);
        QCOMPARE(fixture.incident().facts().postmortemState, PostmortemState::Review);
        QVERIFY(fixture.document().undo());
        QCOMPARE(state->currentIndex(), 0);
        QCOMPARE(failed.count(), 0);
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
