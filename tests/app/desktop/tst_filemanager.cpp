// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/filemanager.h"

#include "app/desktop/application.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/app/desktop/privatebus.h"
#include "tests/support/testrunner.h"
#include "widgets/export/exportdialog.h"
#include "widgets/export/exportoutcome.h"
#include "widgets/playbooks/playbooksdialog.h"
#include "widgets/start/startpage.h"

#include <QDBusContext>
#include <QDesktopServices>
#include <QPushButton>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QString ServiceOfFiles = u"org.freedesktop.FileManager1"_s;
const QString PathOfFiles = u"/org/freedesktop/FileManager1"_s;

/// Stands in for the desktop's file manager.
class FileManagerService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;
    QStringList shownFolders;
    bool refuses = false;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus gives the name.
    void ShowItems(const QStringList &items, const QString &startupId)
    {
        Q_UNUSED(startupId)
        shown += items;
        if (refuses)
            sendErrorReply(QDBusError::Failed, u"no"_s);
    }
    // NOLINTNEXTLINE(readability-identifier-naming)
    void ShowFolders(const QStringList &folders, const QString &startupId)
    {
        shownFolders += folders;
        ShowItems({}, startupId);
    }
};

}  // namespace

class FileManagerTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is missing: packaging/setup.sh test installs it");
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init()
    {
        QVERIFY(m_bus.offer(ServiceOfFiles, PathOfFiles, &m_service));
        m_service.shown.clear();
        m_service.shownFolders.clear();
        m_service.refuses = false;
        m_opened.clear();
    }
    void cleanup() { m_bus.withdraw(ServiceOfFiles, PathOfFiles); }

    void selectsTheFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("item");
        QTest::newRow("plain") << u"/srv/INC-1.pdf"_s << u"file:///srv/INC-1.pdf"_s;
        QTest::newRow("with spaces and signs")
            << u"/srv/a b/100% #1?é.pdf"_s << u"file:///srv/a%20b/100%25%20%231%3F%C3%A9.pdf"_s;
    }
    void selectsTheFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, item);
        FileManager manager;
        manager.reach(m_bus.program());
        manager.show(path, [] { QFAIL("it was shown"); });
        QVERIFY(m_service.shown.isEmpty());  // nothing waited for it
        QTRY_COMPARE(m_service.shown, QStringList{item});
        QVERIFY(m_opened.isEmpty());
    }

    void opensTheFolderWhereNobodySelects_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"refused", "no service", "no bus"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void opensTheFolderWhereNobodySelects()
    {
        QFETCH(QString, why);
        m_service.refuses = true;
        if (why == u"no service"_s)
            m_bus.withdraw(ServiceOfFiles, PathOfFiles);
        FileManager manager;
        if (why != u"no bus"_s)
            manager.reach(m_bus.program());
        manager.show(u"/srv/reports/INC-1.pdf"_s, [] { QFAIL("the folder was opened"); });
        QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(u"/srv/reports"_s)});
        QCOMPARE(m_service.shown.size(), why == u"refused"_s ? 1 : 0);
    }

    // From the start page, where no incident is open, and beside one.
    void theFolderOfPlaybooksIsShownThere()
    {
        test::DocumentFixture file;
        Application application(file.clock, {.stateFolder = file.folder() + u"/app"_s,
                                             .settingsFile = file.folder() + u"/settings.ini"_s,
                                             .accountName = u"Ana"_s});
        application.reachDesktop(m_bus.program());
        application.showStart();
        QVERIFY(!application.playbooks());
        emit application.startPage()->playbooksRequested();
        QVERIFY(application.playbooks() && application.playbooks()->isVisible());
        const QString folder = file.folder() + u"/playbooks"_s;
        emit application.playbooks()->folderRequested(folder);
        QTRY_COMPARE(m_service.shownFolders, QStringList{QUrl::fromLocalFile(folder).toString()});
        QVERIFY(m_opened.isEmpty());
        m_service.refuses = true;
        emit application.playbooks()->folderRequested(folder);
        QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(folder)});

        application.playbooks()->close();
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        (*opened)->actions().action(ActionId::Playbooks)->trigger();
        QVERIFY(application.playbooks()->isVisible());
        QVERIFY(application.playbooks()->windowModality() == Qt::NonModal);
    }

    void anExportIsShownThere()
    {
        test::DocumentFixture file;
        Application application(file.clock, {.stateFolder = file.folder() + u"/app"_s,
                                             .settingsFile = file.folder() + u"/settings.ini"_s,
                                             .accountName = u"Ana"_s});
        application.reachDesktop(m_bus.program());
        const auto opened = application.open(file.path());
        QVERIFY(opened);
        emit(*opened)->exportRequested();
        auto *dialog = (*opened)->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const QString path = file.folder() + u"/report.md"_s;
        dialog->outcome().showSaved(path);
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == u"Show in folder"_s)
                QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_service.shown, QStringList{QUrl::fromLocalFile(path).toString()});
    }

private:
    test::PrivateBus m_bus;
    FileManagerService m_service;
    QList<QUrl> m_opened;
};

EVENKEEL_TEST(FileManagerTest);
#include "tst_filemanager.moc"
