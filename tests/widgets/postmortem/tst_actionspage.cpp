// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/playbook/playbookrun.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/actionspage.h"
#include "widgets/postmortem/postmortempane.h"
#include "widgets/postmortem/takealong.h"
#include "widgets/tables/actionspane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

class OpenActions
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    PostmortemPane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    ActionsPage *page = nullptr;

    OpenActions()
    {
        pane.resize(1300, 600);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
        if (pane.findChild<ActionsPage *>())
            qFatal("made before it is shown");
        pane.showPart(SectionKey::Actions);
        page = pane.findChild<ActionsPage *>();
        if (!page)
            qFatal("no page");
    }

    EntityId add(const QString &text, std::optional<minutes> dueIn = {})
    {
        const Instant now = fixture.clock.now();
        const Change change = addAction(text, ActionCategory::Preventive, ActionHorizon::Week, u"Eli"_s,
                                        dueIn ? std::optional<Instant>(now + *dueIn) : std::nullopt, now);
        fixture.perform({change});
        return change.id;
    }
    [[nodiscard]] QTableView &view() const { return page->table().view(); }
    void choose(int row, ActionsModel::Column column) const
    {
        view().setFocus();
        view().setCurrentIndex(view().model()->index(row, int(column)));
    }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
};

}  // namespace

class ActionsPageTest : public QObject
{
    Q_OBJECT

    QUrl m_opened;

public slots:
    void keepAddress(const QUrl &address) { m_opened = address; }

private slots:
    void aFollowUpIsAddedByKeys()
    {
        OpenActions open;
        auto *line = &open.page->table().addLine();
        line->setFocus();
        QTest::keyClicks(line, u"Alert on the pool's waiting time @Eli"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.fixture.incident().actions().all().size(), 1U);
        const ActionItem *action = open.fixture.incident().actions().all().front();
        QCOMPARE(action->horizon, ActionHorizon::Month);
        QCOMPARE(action->category, ActionCategory::Preventive);
        QCOMPARE(action->owner, u"Eli"_s);
        QCOMPARE(open.view().model()->rowCount(), 1);
    }

    void whatIsOverdueStandsAtTheTop()
    {
        OpenActions open;
        open.add(u"Alert on the pool"_s, minutes(5));
        QVERIFY(!open.labels().contains(u"overdue"_s));
        open.fixture.clock.advance(minutes(10));
        emit open.fixture.playbook().ticked();
        QVERIFY2(open.labels().contains(u"overdue: Alert on the pool (Eli"_s), qPrintable(open.labels()));
    }

    void aQuestionIsPutAwayByKeys()
    {
        OpenActions open;
        open.add(u"Improve monitoring"_s);
        open.choose(0, ActionsModel::Column::Text);
        QVERIFY(open.labels().contains(u"how will you see it?"_s));
        auto *leave = open.named<QToolButton>(u"Leave it so"_s);
        QTest::keyClick(&open.view(), Qt::Key_Tab);
        QVERIFY(leave->hasFocus());
        QTest::keyClick(leave, Qt::Key_Space);
        QVERIFY(!open.labels().contains(u"how will you see it?"_s));
        QVERIFY(open.view().hasFocus());
    }

    void aTicketIsOpenedOnRequestOnly()
    {
        OpenActions open;
        QSignalSpy failed(&open.pane, &PostmortemPane::failed);
        QDesktopServices::setUrlHandler(u"https"_s, this, "keepAddress");
        const EntityId id = open.add(u"Alert on the pool"_s);
        open.choose(0, ActionsModel::Column::Tracker);
        QTest::keyClick(&open.view(), Qt::Key_Return);
        auto *line = open.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"https://tickets.example.com/1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(open.fixture.incident().actions().find(id)->tracker, u"https://tickets.example.com/1"_s);
        QTRY_VERIFY(!open.view().viewport()->findChild<QLineEdit *>());
        QVERIFY(m_opened.isEmpty());
        QTest::keyClick(&open.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_opened, QUrl(u"https://tickets.example.com/1"_s));
        m_opened.clear();
        open.fixture.perform({ChangeOf<ActionItem>(id).set<&ActionItem::tracker>(u"file:///bin/sh"_s)});
        QTest::keyClick(&open.view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(failed.size(), 1);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void theListIsTakenAlong()
    {
        OpenActions open;
        open.add(u"Alert on the pool"_s);
        open.page->takeAlong().copy(ReportFormat::Markdown);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"| Alert on the pool | Preventive |"_s));
        QVERIFY(open.labels().contains(u"copied"_s));
        const QString path = open.fixture.folder() + u"/actions.ics"_s;
        open.page->takeAlong().saveTo(path, ReportFormat::Ics);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Alert on the pool"));
        QSignalSpy failed(open.page, &ActionsPage::failed);
        open.page->takeAlong().saveTo(open.fixture.path(), ReportFormat::Csv);
        QCOMPARE(failed.size(), 1);
    }
};

EVENKEEL_TEST(ActionsPageTest);
#include "tst_actionspage.moc"
