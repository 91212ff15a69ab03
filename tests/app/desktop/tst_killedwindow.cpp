// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed when the program is killed.
#include "app/desktop/mainwindow.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/app/desktop/makepanes.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QString textIn(const QWidget &window, const QString &editor)
{
    for (const auto *view : window.findChildren<QAbstractItemView *>())
        if (view->accessibleName() == editor) {
            const auto *cell = view->viewport()->findChild<QLineEdit *>();
            return cell ? cell->text() : QString();
        }
    for (const auto *line : window.findChildren<QLineEdit *>())
        if (line->accessibleName() == editor)
            return line->text();
    for (const auto *text : window.findChildren<QPlainTextEdit *>())
        if (text->accessibleName() == editor)
            return text->toPlainText();
    return {};
}

}  // namespace

class KilledWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAgain_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<bool>("offered");
        QTest::newRow("log line") << u"Log line"_s << false;  // one line: it is simply there
        QTest::newRow("comms") << u"Add a message: its subject"_s << false;
        QTest::newRow("address") << u"Address: Dashboard"_s << false;
        QTest::newRow("step") << u"New step"_s << false;
        QTest::newRow("postmortem") << u"Summary"_s << true;
        QTest::newRow("mitigation") << u"Mitigation"_s << true;
        QTest::newRow("confidentiality") << u"Confidentiality"_s << false;
        QTest::newRow("message, where to") << u"Channel"_s << false;
        QTest::newRow("message, next update") << u"Next update by"_s << false;
        QTest::newRow("postmortem, owner") << u"Owner of the postmortem"_s << false;
        QTest::newRow("postmortem, due") << u"When the postmortem is due"_s << false;
        for (const char *table : {"Timeline", "Roles", "Hypotheses", "Messages", "Actions", "Evidence"})
            QTest::addRow("cell of %s", table) << QString::fromLatin1(table) << true;
    }
    void whatWasTypedIsThereAgain()
    {
        QFETCH(QString, editor);
        QFETCH(bool, offered);
        const QString text = u"typed before the end"_s;
        test::DocumentFixture file;
        const Instant now = file.clock.now();
        file.log(u"the pool"_s, EntryKind::Hypothesis);
        file.perform({addAction(u"look"_s, ActionCategory::Task, {}, {}, {}, now),
                      addCommsDraft({.subject = u"Down"_s}, now),
                      ChangeOf<Evidence>(EntityId::generate(now)).set<&Evidence::name>(u"a.log"_s)});
        file.settle();
        const QString state = file.folder() + u"/killed"_s;
        QProcess child;
        child.start(QStringLiteral(EVENKEEL_TEST_TYPING), {file.path(), state, editor, text});
        QByteArray said;
        const auto hasTyped = [&] { return (said += child.readAllStandardOutput()).contains("typed"); };
        QTRY_VERIFY_WITH_TIMEOUT(hasTyped(), 20'000);
        // A guard, no measure: LineDraft's pace is 1.5 s, and a machine may have other things to do.
        QTRY_VERIFY_WITH_TIMEOUT(test::isKept(state, text), 20'000);
        child.kill();
        QVERIFY(child.waitForFinished());

        auto document = Document::open(file.path(), file.clock, {.author = u"Ana"_s, .stateFolder = state});
        QVERIFY(document);
        MainWindow window(std::move(*document), file.clock);
        test::makePanes(window);
        if (offered) {
            QVERIFY(textIn(window, editor).isEmpty());
            for (auto *button : window.findChildren<QToolButton *>())
                if (button->text() == u"Restore"_s)
                    button->click();
        }
        QCOMPARE(textIn(window, editor), text);
    }
};

EVENKEEL_TEST(KilledWindowTest);
#include "tst_killedwindow.moc"
