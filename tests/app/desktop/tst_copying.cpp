// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"
#include "models/incident/commands/entryverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/tables/tablepane.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class CopyingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<DocumentFixture>();
        m_decision = m_file->log(u"roll *back*"_s, EntryKind::Decision, "2026-03-14T11:02:00Z", u"Ana"_s);
        m_note = m_file->log(u"<!here> done"_s, EntryKind::Note, "2026-03-14T11:05:00Z");
        m_file->log(u"pool exhausted"_s, EntryKind::Hypothesis, nullptr, u"Cy"_s);
        m_file->log(u"disk full"_s, EntryKind::Hypothesis, nullptr, u"Di"_s);
        m_file->settle();
        auto document = Document::open(m_file->path(), m_file->clock,
                                       {.author = u"Bo"_s, .stateFolder = m_file->folder() + u"/second"_s});
        if (!document)
            qFatal("%s", qPrintable(document.error().message()));
        m_window = std::make_unique<MainWindow>(*std::move(document), m_file->clock);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_file.reset();
    }

    void copiesTheTimelinesRowsInEachForm_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain text") << int(Qt::Key_C) << int(Qt::ControlModifier)
                                    << u"2026-03-14, UTC\n11:02 decision: roll *back* · Ana\n11:05 <!here> done"_s;
        QTest::newRow("markdown") << int(Qt::Key_C) << int(Qt::ControlModifier | Qt::ShiftModifier)
                                  << u"**2026-03-14, UTC**\n\n- **11:02** decision: roll \\*back\\* · Ana\n"
                                     "- **11:05** \\<!here> done"_s;
        QTest::newRow("slack") << 0 << 0
                               << u"*2026-03-14, UTC*\n• *11:02* decision: roll \u200b*\u200bback\u200b*\u200b · Ana\n"
                                  "• *11:05* &lt;!here&gt; done"_s;
    }
    void copiesTheTimelinesRowsInEachForm()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        TimelineView &view = m_window->timeline().view();
        view.setFocus();
        view.setCurrentIndex(m_window->timeline().model().indexOf(m_decision));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        if (key)
            QTest::keyClick(&view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        else
            choose(u"for slack"_s);
        QFETCH(QString, copied);
        QTRY_COMPARE(onClipboard(), copied);
    }

    void withoutASelectionItIsTheCurrentRow()
    {
        TimelineView &view = m_window->timeline().view();
        view.setFocus();
        view.setCurrentIndex(m_window->timeline().model().indexOf(m_note));
        view.clearSelection();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(onClipboard(), u"2026-03-14 11:05 UTC <!here> done"_s);
    }

    void fromTheLogLineItIsTheTimelinesUnlessTextIsSelected()
    {
        m_window->timeline().view().setCurrentIndex(m_window->timeline().model().indexOf(m_note));
        LogEdit &edit = m_window->timeline().logLine().edit();
        edit.setFocus();
        m_window->actions().action(ActionId::CopyMarkdown)->trigger();
        QCOMPARE(onClipboard(), u"- **2026-03-14 11:05 UTC** \\<!here> done"_s);
        edit.setText(u"say *this* only"_s);
        edit.setSelection(4, 6);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(onClipboard(), u"\\*this\\*"_s);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(onClipboard(), u"*this*"_s);
    }

    void copiesSeveralRowsOfATableAlsoWhereItFloats()
    {
        auto *pane = qobject_cast<TablePane *>(m_window->layout().pane(PaneId::Hypotheses));
        QVERIFY(pane);
        m_window->layout().dock(PaneId::Hypotheses)->setFloating(true);
        pane->view().setFocus();
        pane->view().activateWindow();
        QTRY_VERIFY(pane->view().hasFocus());
        pane->view().selectAll();
        m_window->actions().action(ActionId::CopyMarkdown)->trigger();
        QVERIFY2(onClipboard().startsWith(u"| "_s), qPrintable(onClipboard()));
        QCOMPARE(onClipboard().count(u'\n'), 3);
        QVERIFY(onClipboard().contains(u"| pool exhausted |"_s));
        QVERIFY(onClipboard().contains(u"| disk full |"_s));
    }

    void shareViewLeavesOutWhatIsPrivate()
    {
        Document &document = m_window->document();
        QVERIFY(
            document.perform(u"private"_s, setEntry<&TimelineEntry::isPrivate>(document.incident(), m_decision, true)));
        TimelineView &view = m_window->timeline().view();
        view.setFocus();
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(onClipboard().contains(u"roll *back*"_s));
        m_window->actions().action(ActionId::ShareView)->trigger();
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(onClipboard().contains(u"done"_s));
        QVERIFY(!onClipboard().contains(u"roll"_s));
    }

    void saysThatThereIsNothingToCopy()
    {
        QWidget *dock = m_window->layout().pane(PaneId::Evidence);
        dock->show();
        m_window->layout().bringUp(PaneId::Evidence);
        dock->setFocus();
        m_window->actions().action(ActionId::CopySlack)->trigger();
        QVERIFY(m_window->banner().isVisible());
        QCOMPARE(onClipboard(), QString());
    }

private:
    [[nodiscard]] static QString onClipboard() { return QApplication::clipboard()->text(); }
    void choose(const QString &command)
    {
        m_window->actions().action(ActionId::Palette)->trigger();
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *edit = palette->findChild<QLineEdit *>();
        QTest::keyClicks(edit, command);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<DocumentFixture> m_file;
    std::unique_ptr<MainWindow> m_window;
    EntityId m_decision;
    EntityId m_note;
};

EVENKEEL_TEST(CopyingTest);
#include "tst_copying.moc"
