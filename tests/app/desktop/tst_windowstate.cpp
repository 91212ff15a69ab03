// SPDX-License-Identifier: GPL-3.0-or-later
// What a window leaves for the next one.
#include "app/desktop/application.h"
#include "app/desktop/mainwindow.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/factorverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/items/hypothesesmodel.h"
#include "tests/app/desktop/makepanes.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/meeting/meetingwindow.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/tables/chosencolumns.h"
#include "widgets/tables/hypothesespane.h"

#include <QApplication>
#include <QDataStream>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Application::Places placesIn(const QString &folder)
{
    return {.stateFolder = folder + u"/app"_s, .settingsFile = folder + u"/settings.ini"_s, .accountName = u"Ana"_s};
}

QHeaderView &hypothesesHeader(MainWindow &window)
{
    test::makePanes(window);
    return *window.findChild<HypothesesPane *>()->view().horizontalHeader();
}

}  // namespace

class WindowStateTest : public QObject
{
    Q_OBJECT

private slots:
    void noPlaybookIsReadBeforeTheFirstPaint()
    {
        test::DocumentFixture file;
        file.settle();
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        QVERIFY(!(*opened)->playbook().isRead());
        QTRY_VERIFY((*opened)->playbook().isRead());
        QVERIFY((*opened)->close());
    }

    void catchingUpBeginsWhereTheWindowWasClosed()
    {
        test::DocumentFixture file;
        file.settle();
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened && (*opened)->close());
        }
        const Instant left = file.clock.now();
        file.clock.advance(5h);
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        (*opened)->actions().action(ActionId::CatchUp)->trigger();
        auto *sheet = (*opened)->findChild<CatchUpSheet *>();
        QVERIFY(sheet);
        const QString since = sheet->findChild<QLineEdit *>()->text();
        QVERIFY2(since.contains(toLocalText(left, QTimeZone::utc()).last(5)), qPrintable(since));
    }

    void paneThatFloatsStillFloatsAfterQuitting()
    {
        test::DocumentFixture file;
        const auto roles = [](MainWindow &window) {
            const auto docks = window.findChildren<QDockWidget *>();
            return *std::ranges::find(docks, QApplication::translate("evenkeel::Panes", "Roles"),
                                      [](const QDockWidget *dock) { return dock->windowTitle(); });
        };
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            test::makePanes(**opened);
            roles(**opened)->setFloating(true);
            QVERIFY(roles(**opened)->isVisible());
            (*opened)->actions().action(ActionId::Quit)->trigger();
            QVERIFY(!(*opened)->isVisible());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        test::makePanes(**opened);
        QVERIFY(roles(**opened)->isFloating());
        QVERIFY(roles(**opened)->isVisible());
    }

    void partsOfAPaneKeepTheirPlace_data()
    {
        QTest::addColumn<PaneId>("pane");
        QTest::newRow("comms") << PaneId::Comms;
        QTest::newRow("evidence") << PaneId::Evidence;
        QTest::newRow("postmortem") << PaneId::Postmortem;
    }
    void partsOfAPaneKeepTheirPlace()
    {
        QFETCH(PaneId, pane);
        test::DocumentFixture file;
        const Instant now = file.clock.now();
        file.perform({addCommsDraft({.subject = u"Down"_s}, now),
                      ChangeOf<Evidence>(EntityId::generate(now)).set<&Evidence::name>(u"a.log"_s)});
        file.settle();
        const auto splitterIn = [pane](MainWindow &window) {
            window.layout().bringUp(pane);
            QCoreApplication::processEvents();
            return window.layout().pane(pane)->findChild<QSplitter *>();
        };
        QList<int> left;
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            QSplitter *splitter = splitterIn(**opened);
            const QList<int> before = splitter->sizes();
            const int step = before.last() / 8;
            splitter->setSizes({before.first() + step, before.last() - step});
            left = splitter->sizes();
            QVERIFY(left != before);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        QCOMPARE(splitterIn(**opened)->sizes(), left);
        for (const auto *splitter : (*opened)->findChildren<QSplitter *>())
            QVERIFY(qobject_cast<const TurningSplitter *>(splitter) && !splitter->objectName().isEmpty());
    }

    void partsOfTheMeetingKeepTheirPlace()
    {
        test::DocumentFixture file;
        file.settle();
        const auto meetingOf = [](MainWindow &window) -> MeetingWindow * {
            window.actions().action(ActionId::Meet)->trigger();
            for (QWidget *other : QApplication::topLevelWidgets())
                if (auto *meeting = qobject_cast<MeetingWindow *>(other))
                    return QTest::qWaitForWindowExposed(meeting) ? meeting : nullptr;
            return nullptr;
        };
        QList<QList<int>> left;
        for (const bool byItself : {true, false}) {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            QPointer meeting = meetingOf(**opened);
            QVERIFY(meeting);
            const auto splitters = meeting->findChildren<QSplitter *>();
            QCOMPARE(splitters.size(), 2);
            for (qsizetype i = 0; i < left.size(); ++i)
                QCOMPARE(splitters[i]->sizes(), left[i]);
            left.clear();
            for (QSplitter *splitter : splitters) {
                const QList<int> before = splitter->sizes();
                const int step = before.first() / 8;
                splitter->setSizes({before.first() - step, before.last() + step});
                QVERIFY(splitter->sizes() != before);
                left.append(splitter->sizes());
            }
            // Put away by hand, or with the window that it belongs to.
            if (byItself)
                QVERIFY(meeting->close());
            QTRY_VERIFY(!byItself || !meeting);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        const auto *meeting = meetingOf(**opened);
        QVERIFY(meeting);
        for (qsizetype i = 0; i < left.size(); ++i)
            QCOMPARE(meeting->findChildren<QSplitter *>()[i]->sizes(), left[i]);
    }

    void theChecklistGoesOnShowingWhatComesLater()
    {
        test::DocumentFixture file;
        file.settle();
        const auto checklistIn = [](MainWindow &window) {
            return qobject_cast<ChecklistPane *>(window.layout().pane(PaneId::Checklist));
        };
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            QVERIFY(!checklistIn(**opened)->showsLater());
            checklistIn(**opened)->setShowsLater(true);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened && checklistIn(**opened)->showsLater());
    }

    void docksKeepTheirSize_data()
    {
        QTest::addColumn<Qt::WindowState>("state");
        QTest::newRow("as a window") << Qt::WindowNoState;
        QTest::newRow("maximised") << Qt::WindowMaximized;
    }
    void docksKeepTheirSize()
    {
        QFETCH(Qt::WindowState, state);
        test::DocumentFixture file;
        file.settle();
        // Words that wrap and docks that follow take a round or two.
        const auto sizesIn = [](MainWindow &window) {
            for (int round = 0; round < 10; ++round)
                QCoreApplication::processEvents();
            QStringList sizes;
            for (const QDockWidget *dock : window.layout().all())
                if (!dock->visibleRegion().isEmpty())
                    sizes.append(u"%1 %2x%3"_s.arg(dock->objectName()).arg(dock->width()).arg(dock->height()));
            return sizes.join(u", "_s);
        };
        QString left;
        for (int run = 0; run < 3; ++run) {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            MainWindow &window = **opened;
            if (run == 0) {
                window.setWindowState(state);
                (void)sizesIn(window);
                window.layout().reset();
                window.resizeDocks({window.layout().dock(PaneId::Hypotheses)}, {window.height() / 3}, Qt::Vertical);
                left = sizesIn(window);
            }
            QCOMPARE(window.windowState(), Qt::WindowStates(state));
            QTRY_COMPARE(sizesIn(window), left);
            // Something is on its way to the disk: closing waits, and meanwhile the window goes on.
            QVERIFY(window.document().perform(
                u"impact"_s, setFact<&IncidentFacts::impact>(window.document().incident(), QString::number(run))));
            QVERIFY(window.close());
        }
    }

    void whatCannotBeHadAgainLeavesTheUsualSize_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::newRow("garbage") << QByteArray("garbage");
        // As QWidget::saveGeometry writes it, of a window on a screen twice as wide.
        QByteArray other;
        QDataStream stream(&other, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_4_0);
        const QRect place(0, 0, 1600, 900);
        stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << place << place << qint32(0) << quint8(0)
               << quint8(0) << qint32(QGuiApplication::primaryScreen()->geometry().width() * 2) << place;
        QTest::newRow("another screen") << other;
    }
    void whatCannotBeHadAgainLeavesTheUsualSize()
    {
        QFETCH(QByteArray, geometry);
        test::DocumentFixture file;
        file.settle();
        QSize usual;
        for (const QByteArray &left : {QByteArray(), geometry}) {
            QTemporaryDir folder;
            QSettings(placesIn(folder.path()).stateFolder + u"/windows.ini"_s, QSettings::IniFormat)
                .setValue(u"window/geometry"_s, left);
            Application application(file.clock, placesIn(folder.path()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            if (left.isEmpty())
                usual = (*opened)->size();
            QCOMPARE((*opened)->size(), usual);
            QVERIFY((*opened)->close());
        }
    }

    void columnsKeepTheirWidth()
    {
        test::DocumentFixture file;
        file.settle();
        const int column = int(HypothesesModel::Column::Owner);
        int wide = 0;
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            wide = hypothesesHeader(**opened).sectionSize(column) + 37;
            hypothesesHeader(**opened).resizeSection(column, wide);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        QCOMPARE(hypothesesHeader(**opened).sectionSize(column), wide);
    }

    void columnsOfWhatIsMadeLateKeepTheirWidth_data()
    {
        QTest::addColumn<PostmortemPart>("part");
        QTest::addColumn<QString>("name");
        QTest::newRow("lines") << PostmortemPart(SectionKey::Timeline) << u"curation"_s;
        QTest::newRow("whys") << PostmortemPart(PostmortemPage::Whys) << u"whys"_s;
        QTest::newRow("factors") << PostmortemPart(SectionKey::Factors) << u"factors"_s;
        QTest::newRow("figures") << PostmortemPart(SectionKey::Impact) << u"evenkeel::ImpactModel"_s;
        QTest::newRow("actions") << PostmortemPart(SectionKey::Actions) << u"evenkeel::ActionsModel.follow-ups"_s;
        QTest::newRow("backlog") << PostmortemPart(PostmortemPage::Backlog) << u"evenkeel::BacklogModel"_s;
        QTest::newRow("parked") << PostmortemPart(PostmortemPage::Meeting) << u"evenkeel::ParkedModel"_s;
    }
    void columnsOfWhatIsMadeLateKeepTheirWidth()
    {
        QFETCH(PostmortemPart, part);
        QFETCH(QString, name);
        test::DocumentFixture file;
        file.log(u"pool is empty"_s, EntryKind::Alert);
        file.perform(*answerWhy(file.incident(), 1, u"pool"_s, file.clock.now()));
        file.perform(*addFactors(file.incident(), {u"one pool for all"_s}, {}, file.clock.now()));
        file.perform(*parkTopic(u"pools"_s, u"Ana"_s, file.clock.now()));
        file.settle();
        const auto headerIn = [&](MainWindow &window) -> QHeaderView * {
            window.layout().bringUp(PaneId::Postmortem);
            qobject_cast<PostmortemPane *>(window.layout().pane(PaneId::Postmortem))->showPart(part);
            const auto *columns = window.findChild<ChosenColumns *>(name);
            return columns ? qobject_cast<QHeaderView *>(columns->parent()) : nullptr;
        };
        const auto lastOf = [](const QHeaderView &header) {
            int column = header.count() - 1;
            while (column > 0
                   && (header.isSectionHidden(column) || header.sectionResizeMode(column) == QHeaderView::Stretch))
                --column;
            return column;
        };
        int wide = 0;
        {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            QHeaderView *header = headerIn(**opened);
            QVERIFY(header);
            wide = header->sectionSize(lastOf(*header)) + 37;
            header->resizeSection(lastOf(*header), wide);
            QVERIFY((*opened)->close());
        }
        Application application(file.clock, placesIn(file.folder()));
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        const QHeaderView *header = headerIn(**opened);
        QVERIFY(header);
        QCOMPARE(header->sectionSize(lastOf(*header)), wide);
    }

    void panesKeepTheirSizes()
    {
        test::DocumentFixture file;
        file.settle();
        const auto sizes = [](const MainWindow &window) {
            QList<QSize> of;
            for (const QWidget *pane : window.layout().panes())
                if (DockLayout::isSeen(pane))
                    of.append(pane->size());
            return of;
        };
        QList<QSize> before;
        for (int run = 0; run < 3; ++run) {
            Application application(file.clock, placesIn(file.folder()));
            const auto opened = application.open(file.path());
            QVERIFY(opened);
            QVERIFY(QTest::qWaitForWindowExposed(*opened));
            QCoreApplication::processEvents();
            if (run > 0)
                QCOMPARE(sizes(**opened), before);
            before = sizes(**opened);
            QVERIFY((*opened)->close());
        }
    }

    void widthsThatNobodyChoseAreNotKept()
    {
        test::DocumentFixture empty;
        empty.settle();
        test::DocumentFixture full;
        const LoggedEntry guess =
            logEntry({.kind = EntryKind::Hypothesis, .text = u"the pool is exhausted"_s}, full.clock.now());
        full.perform(guess.changes);
        const EntityId open = full.incident().hypotheses().select([](const Hypothesis &) { return true; }).front()->id;
        const auto decided = decideHypothesis(full.incident(), open, HypothesisState::RuledOut,
                                              u"there was room all the time"_s, full.clock.now());
        QVERIFY(decided);
        full.perform(*decided);
        full.settle();
        {
            Application application(empty.clock, placesIn(empty.folder()));
            const auto opened = application.open(empty.path());
            QVERIFY(opened && (*opened)->close());
        }
        Application application(empty.clock, placesIn(empty.folder()));
        const auto opened = application.open(full.path());
        QVERIFY(opened);
        test::makePanes(**opened);
        const QTableView &view = (*opened)->findChild<HypothesesPane *>()->view();
        for (const auto column : {HypothesesModel::Column::State, HypothesesModel::Column::Because})
            QVERIFY(view.columnWidth(int(column)) > view.sizeHintForIndex(view.model()->index(0, int(column))).width());
    }
};

EVENKEEL_TEST(WindowStateTest);
#include "tst_windowstate.moc"
