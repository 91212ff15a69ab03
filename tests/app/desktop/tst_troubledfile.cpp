// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between an incident and its disk: the window says so, offers what helps, and loses nothing.
#include "tests/app/desktop/openwindow.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testrunner.h"
#include "tests/support/unprivileged.h"
#include "widgets/common/bannerbar.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"

#include <QFile>
#include <QTest>
#include <QToolButton>

#include <sqlite3.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QToolButton *offerIn(const BannerBar &banner, const QString &words)
{
    for (auto *button : banner.findChildren<QToolButton *>())
        if (button->text().remove(u'&') == words)
            return button;
    return nullptr;
}

std::unique_ptr<Document> openedAgain(const test::DocumentFixture &file)
{
    auto document =
        Document::open(file.path(), file.clock, {.author = u"Cy"_s, .stateFolder = file.folder() + u"/third"_s});
    return document ? *std::move(document) : nullptr;
}

bool isIn(const Document &document, const QString &text)
{
    return std::ranges::any_of(document.incident().entries().all(),
                               [&](const TimelineEntry *entry) { return entry->text == text; });
}

}  // namespace

class TroubledFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskIsToldAndNothingIsLost()
    {
        test::FaultyVfs disk;
        test::OpenWindow w;
        w.log(u"before"_s);
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        disk.fail(test::FaultyVfs::Operation::Write, 1, SQLITE_FULL, true);
        w.log(u"typed on a full disk"_s);
        QTRY_VERIFY(w.window.banner().isVisible());
        QVERIFY(!w.window.banner().text().isEmpty());
        QVERIFY(offerIn(w.window.banner(), u"Save elsewhere…"_s));
        QToolButton *again = offerIn(w.window.banner(), u"Try again"_s);
        QVERIFY(again);
        // Work goes on meanwhile.
        w.log(u"and more"_s);
        QVERIFY(w.shows(u"and more"_s));
        QCOMPARE(w.window.document().pendingCount(), 2);
        disk.heal();
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_COMPARE(w.window.document().pendingCount(), 0);
        QTRY_VERIFY(!w.window.banner().isVisible());
        const auto stored = openedAgain(w.file);
        QVERIFY(stored && isIn(*stored, u"typed on a full disk"_s) && isIn(*stored, u"and more"_s));
    }

    void whatAFullDiskKeptOutIsOfferedNextTime()
    {
        test::DocumentFixture file;
        const Document::Settings settings{.author = u"Bo"_s, .stateFolder = file.folder() + u"/second"_s};
        {
            test::FaultyVfs disk;
            auto document = Document::open(file.path(), file.clock, settings);
            QVERIFY(document);
            MainWindow window(*std::move(document), file.clock);
            window.show();
            disk.fail(test::FaultyVfs::Operation::Write, 1, SQLITE_FULL, true);
            QTest::keyClicks(&window.timeline().logLine().edit(), u"the last words"_s);
            QTest::keyClick(&window.timeline().logLine().edit(), Qt::Key_Return);
            QTRY_VERIFY(window.banner().isVisible());
        }
        auto document = Document::open(file.path(), file.clock, settings);
        QVERIFY(document);
        MainWindow window(*std::move(document), file.clock);
        window.show();
        QToolButton *add = offerIn(window.banner(), u"Add them"_s);
        QVERIFY(add);
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(isIn(window.document(), u"the last words"_s));
        QTRY_COMPARE(window.document().pendingCount(), 0);
        QVERIFY(!window.banner().isVisible());
    }

    void aStickThatIsPulledOutIsToldAndComesBack()
    {
        test::OpenWindow w;
        w.file.settle();
        const QString away = w.file.path() + u".away"_s;
        QVERIFY(QFile::rename(w.file.path(), away));
        w.log(u"typed without the stick"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w.window.banner().isVisible(), 10'000);
        QVERIFY(w.shows(u"typed without the stick"_s));
        QVERIFY(offerIn(w.window.banner(), u"Save elsewhere…"_s));
        QToolButton *anew = offerIn(w.window.banner(), u"Open it anew"_s);
        QToolButton *again = offerIn(w.window.banner(), u"Try again"_s);
        QVERIFY(anew || again);
        QVERIFY(QFile::rename(away, w.file.path()));
        QTest::keyClick(anew ? anew : again, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(w.window.document().pendingCount(), 0, 10'000);
        const auto stored = openedAgain(w.file);
        QVERIFY(stored && isIn(*stored, u"typed without the stick"_s));
    }

    void aFileThatCanOnlyBeReadSaysSo()
    {
        test::DocumentFixture file;
        file.settle();
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const test::Unprivileged person(file.folder());
        QVERIFY(test::Unprivileged::isEffective());
        auto document =
            Document::open(file.path(), file.clock, {.author = u"Bo"_s, .stateFolder = file.folder() + u"/second"_s});
        QVERIFY(document);
        MainWindow window(*std::move(document), file.clock);
        window.show();
        QVERIFY(window.document().isReadOnly());
        QVERIFY(window.banner().isVisible());
        QVERIFY(offerIn(window.banner(), u"Save elsewhere…"_s));
        QVERIFY(window.timeline().logLine().edit().isReadOnly());
        // A press on what can't be changed says why.
        window.banner().dismiss();
        window.actions().action(ActionId::ChangeSeverity)->trigger();
        QVERIFY(window.banner().isVisible());
    }

    void whoHasAFileOnANetworkFolderIsTold()
    {
        test::DocumentFixture file;
        file.settle();
        const auto openThere = [&](const QString &author) {
            return Document::open(
                file.path(), file.clock,
                {.author = author, .stateFolder = file.folder() + u'/' + author, .onNetworkFolder = true});
        };
        const auto first = openThere(u"Ana"_s);
        QVERIFY(first);
        auto second = openThere(u"Bo"_s);
        QVERIFY(second);
        MainWindow window(*std::move(second), file.clock);
        window.show();
        QVERIFY(window.document().isReadOnly());
        QVERIFY(window.banner().isVisible());
        QVERIFY2(window.banner().text().contains(u"has the file open"_s), qPrintable(window.banner().text()));
    }
};

EVENKEEL_TEST(TroubledFileTest);
#include "tst_troubledfile.moc"
