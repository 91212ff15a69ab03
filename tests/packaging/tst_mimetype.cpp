// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Asks the desktop's own database, with our type added as the package adds it, what a file is.
class MimeTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString packages = m_folder.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(packages));
        // Beside the desktop's own types, as when it is installed: Qt takes a content's type from the last folder that
        // has one, whatever the priorities say.
        const QString desktops = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
        const QString update = QStandardPaths::findExecutable(u"update-mime-database"_s);
        if (!QFile::exists(desktops) || update.isEmpty())
            QSKIP("shared-mime-info isn't installed; packaging/setup.sh test installs it");
        QVERIFY(QFile::copy(desktops, packages + u"/freedesktop.org.xml"_s));
        QVERIFY(QFile::copy(QStringLiteral(EVENKEEL_MIME_XML), packages + u"/evenkeel.xml"_s));
        QCOMPARE(QProcess::execute(update, {m_folder.filePath(u"mime"_s)}), 0);
        qputenv("XDG_DATA_DIRS", m_folder.path().toLocal8Bit());
        QVERIFY(QMimeDatabase().mimeTypeForName(u"application/vnd.evenkeel.incident+sqlite3"_s).isValid());
    }

    void tellsIncidents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("applicationId");
        QTest::addColumn<bool>("expected");
        QTest::newRow("by its name and content") << u"INC-2041.keel"_s << 0x4B45454C << true;
        QTest::newRow("by its content alone") << u"INC-2041"_s << 0x4B45454C << true;
        QTest::newRow("another program's database") << u"notes.db"_s << 0x4B45454D << false;
        QTest::newRow("a database without an id") << u"plain"_s << 0 << false;
    }
    void tellsIncidents()
    {
        QFETCH(QString, name);
        QFETCH(int, applicationId);
        QFETCH(bool, expected);
        const QString path = m_folder.filePath(name);
        makeDatabase(path, applicationId);
        const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
        QCOMPARE(type.name() == "application/vnd.evenkeel.incident+sqlite3"_L1, expected);
        QVERIFY2(type.inherits(u"application/vnd.sqlite3"_s) || type.inherits(u"application/x-sqlite3"_s),
                 qPrintable(type.name()));
    }

    void tellsOthers()
    {
        const QMimeDatabase database;
        QCOMPARE(database.mimeTypeForData("KEEL, as a word\n").name(), u"text/plain"_s);
        QCOMPARE(database.mimeTypeForFile(u"new.keel"_s, QMimeDatabase::MatchExtension).name(),
                 u"application/vnd.evenkeel.incident+sqlite3"_s);
    }

private:
    static void makeDatabase(const QString &path, int applicationId)
    {
        const QString connection = u"mime"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(path);
            QVERIFY2(database.open(), qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA application_id = %1"_s.arg(applicationId)));
            QVERIFY(query.exec(u"CREATE TABLE t(x)"_s));
        }
        QSqlDatabase::removeDatabase(connection);
    }

    QTemporaryDir m_folder;
};

EVENKEEL_TEST(MimeTypeTest);
#include "tst_mimetype.moc"
