// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/impactverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/items/impactmodel.h"
#include "models/playbook/playbookrun.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/common/runningimpactline.h"
#include "widgets/postmortem/impactpage.h"
#include "widgets/postmortem/postmortempane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

using ImpactColumn = ImpactModel::Column;

/// The page as the pane shows it, of an incident whose impact began at the clock's time.
class OpenImpact
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    PostmortemPane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    ImpactPage *page = nullptr;

    OpenImpact()
    {
        fixture.perform({ChangeOf<ImpactWindow>(window()).set<&ImpactWindow::began>(fixture.clock.now())});
        pane.resize(1300, 600);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
    }

    void show()
    {
        pane.showPart(SectionKey::Impact);
        page = pane.findChild<ImpactPage *>();
        if (!page)
            qFatal("no page");
    }
    [[nodiscard]] EntityId window() const { return fixture.incident().windowsInOrder().back()->id; }
    [[nodiscard]] const ImpactMeasure *measure(ImpactDimension dimension) const
    {
        return measureOf(fixture.incident(), {window(), dimension});
    }
    void choose(ImpactDimension dimension, ImpactColumn column) const
    {
        page->view().setFocus();
        page->view().setCurrentIndex(page->view().model()->index(int(dimension), int(column)));
    }
    void type(ImpactDimension dimension, ImpactColumn column, const QString &text) const
    {
        choose(dimension, column);
        QTest::keyClick(&page->view(), Qt::Key_Return);
        auto *line = page->view().viewport()->findChild<QLineEdit *>();
        if (!line)
            qFatal("no editor");
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        // The delegate commits once the key has been dealt with.
        const auto isClosed = [this] { return !page->view().viewport()->findChild<QLineEdit *>(); };
        if (!QTest::qWaitFor(isClosed, 2000))
            qFatal("the editor stays");
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }
};

}  // namespace

class ImpactPageTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedTeachesNothing()
    {
        OpenImpact open;
        open.show();
        const auto labels = open.page->findChildren<QLabel *>();
        const auto lesson = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().contains(u"type an amount"_s); });
        QVERIFY(lesson != labels.end() && (*lesson)->isVisible());
        open.fixture.perform(*sealPostmortem(open.fixture.incident(), u"Ana"_s, open.fixture.clock.now()));
        QVERIFY((*lesson)->isHidden());
    }

    void isMadeWhenItIsFirstShown()
    {
        OpenImpact open;
        QVERIFY(!open.pane.findChild<ImpactPage *>());
        open.show();
        QVERIFY(open.page->view().isVisible());
        // What can be done stands there as long as nothing is.
        QVERIFY(open.labels().join(u' ').contains(u"12k"_s));
        open.type(ImpactDimension::Users, ImpactColumn::Amount, u"~300"_s);
        QVERIFY(!open.labels().join(u' ').contains(u"12k"_s));
    }

    void isMeasuredByKeys()
    {
        OpenImpact open;
        open.show();
        QSignalSpy failed(&open.pane, &PostmortemPane::failed);
        open.type(ImpactDimension::Revenue, ImpactColumn::Amount, u"350 EUR/min"_s);
        open.type(ImpactDimension::Revenue, ImpactColumn::Source, u"orders of last week"_s);
        QCOMPARE(open.measure(ImpactDimension::Revenue)->amount, u"350"_s);
        QCOMPARE(open.measure(ImpactDimension::Revenue)->source, u"orders of last week"_s);
        QVERIFY(open.measure(ImpactDimension::Revenue)->perMinute);
        QVERIFY(failed.isEmpty());
        // None and unknown by the list, and by word.
        open.choose(ImpactDimension::Data, ImpactColumn::Knowledge);
        QTest::keyClick(&open.page->view(), Qt::Key_Return);
        auto *choice = open.page->view().viewport()->findChild<QComboBox *>();
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClicks(choice, u"None"_s);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_VERIFY(open.measure(ImpactDimension::Data));
        QCOMPARE(open.measure(ImpactDimension::Data)->knowledge, ImpactKnowledge::None);
        open.type(ImpactDimension::Requests, ImpactColumn::Amount, u"unknown"_s);
        QCOMPARE(open.measure(ImpactDimension::Requests)->knowledge, ImpactKnowledge::Unknown);
        // The box, by the space bar.
        open.choose(ImpactDimension::Revenue, ImpactColumn::PerMinute);
        QTest::keyClick(&open.page->view(), Qt::Key_Space);
        QVERIFY(!open.measure(ImpactDimension::Revenue)->perMinute);
        // What can't be read is said, and not lost.
        open.type(ImpactDimension::Users, ImpactColumn::Amount, u"plenty"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!open.measure(ImpactDimension::Users));
        QCOMPARE(open.fixture.document().drafts().all().size(), 1);
        QCOMPARE(open.fixture.document().drafts().all().front().text, u"plenty"_s);
    }

    void whatIsTypedOnALineIsItsAmount()
    {
        OpenImpact open;
        open.show();
        const auto typed = [&](Qt::Key begin, const QString &text) {
            if (begin != Qt::Key_unknown)
                QTest::keyClick(&open.page->view(), begin);
            else
                QTest::keyClick(&open.page->view(), text.front().toLatin1());
            auto *line = open.page->view().viewport()->findChild<QLineEdit *>();
            QVERIFY(line);
            QTest::keyClicks(line, begin == Qt::Key_unknown ? text.sliced(1) : text);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(!open.page->view().viewport()->findChild<QLineEdit *>());
        };
        open.choose(ImpactDimension::Users, ImpactColumn::Dimension);
        typed(Qt::Key_unknown, u"300"_s);
        QVERIFY(open.measure(ImpactDimension::Users));
        QCOMPARE(open.measure(ImpactDimension::Users)->amount, u"300"_s);
        open.choose(ImpactDimension::Requests, ImpactColumn::Dimension);
        typed(Qt::Key_F2, u"12k"_s);
        QVERIFY(open.measure(ImpactDimension::Requests));
    }

    void tellsWhatItComesToByTheMinute()
    {
        OpenImpact open;
        open.show();
        auto *line = open.page->findChild<RunningImpactLine *>();
        QVERIFY(line->isHidden());
        open.type(ImpactDimension::Users, ImpactColumn::Amount, u"200"_s);
        open.fixture.clock.advance(minutes(10));
        emit open.fixture.playbook().ticked();
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Impact so far: 2,000 user-minutes"_s);
        open.fixture.clock.advance(minutes(1));
        emit open.fixture.playbook().ticked();
        QCOMPARE(line->text(), u"Impact so far: 2,200 user-minutes"_s);
        open.fixture.perform(
            {ChangeOf<ImpactWindow>(open.window()).set<&ImpactWindow::restored>(open.fixture.clock.now())});
        open.fixture.clock.advance(minutes(5));
        emit open.fixture.playbook().ticked();
        QCOMPARE(line->text(), u"Impact in all: 2,200 user-minutes"_s);
    }

    void severalStretchesAreNamedAndSummed()
    {
        OpenImpact open;
        open.show();
        QVERIFY(open.page->view().isColumnHidden(int(ImpactColumn::Window)));
        open.type(ImpactDimension::SupportTickets, ImpactColumn::Amount, u"40"_s);
        const Instant now = open.fixture.clock.now();
        open.fixture.perform(
            {ChangeOf<ImpactWindow>(open.window()).set<&ImpactWindow::restored>(now + minutes(30)),
             ChangeOf<ImpactWindow>(EntityId::generate(now)).set<&ImpactWindow::began>(now + minutes(60))});
        QVERIFY(!open.page->view().isColumnHidden(int(ImpactColumn::Window)));
        QVERIFY(open.labels().join(u' ').contains(u"at least 40 tickets"_s));
    }

    void theNavigatorLeadsToIt()
    {
        OpenImpact open;
        open.fixture.perform(
            *setMeasure(open.fixture.incident(), {open.window(), ImpactDimension::Data}, u"12"_s, QLocale::c()));
        open.navigator.goTo({EntityKind::ImpactMeasure, open.measure(ImpactDimension::Data)->id});
        open.page = open.pane.findChild<ImpactPage *>();
        QVERIFY(open.page && open.page->isVisible());
    }
};

EVENKEEL_TEST(ImpactPageTest);
#include "tst_impactpage.moc"
