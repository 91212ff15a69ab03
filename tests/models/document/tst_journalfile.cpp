// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and appending: what a sound file and its surroundings may do to one another.
#include "models/document/journalcheck.h"
#include "models/document/journalreader.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> foldersSynced = 0;
}

// In place of the C library's: counts the folders that the program makes safe.
extern "C" int fsync(int descriptor)
{
    struct stat status {
    };
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        ++foldersSynced;
    return int(::syscall(SYS_fsync, descriptor));
}

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Mode = JournalConnection::Mode;

namespace {

Result<void> makeEmpty(const QString &path)
{
    return JournalConnection::create(path, [](JournalConnection &) { return Result<void>(); });
}

QByteArray firstCell(sqlite3 *database, const char *sql)
{
    QByteArray cell;
    sqlite3_exec(
        database, sql,
        [](void *out, int, char **columns, char **) {
            *static_cast<QByteArray *>(out) = columns[0];
            return 0;
        },
        &cell, nullptr);
    return cell;
}

QString onlyEntryText(const QString &path)
{
    const Incident incident = JournalFixture::fold(path);
    return incident.entries().size() == 1 ? incident.entries().at(0).text : QString();
}

// Copies a file in the midst of a commit: its rollback journal is hot, the file half new.
void makeHot(JournalFixture &fixture, const QString &path, const QString &hot)
{
    const auto connection = JournalFixture::open(path);
    JournalAppender appender(*connection, fixture.clock, fixture.authorship);
    const auto undone = appender.inTransaction([&]() -> Result<Committed> {
        sqlite3_exec(connection->handle(), "PRAGMA cache_size = 1; PRAGMA cache_spill = 1", nullptr, nullptr, nullptr);
        for (int i = 0; i < 40; ++i)
            if (auto inserted = appender.insertFollowing({}, {}, {{fixture.entry(QString(2000, u'x'))}, {}}); !inserted)
                return inserted;
        if (auto set = connection->execute("UPDATE journal SET author = 'Nobody'"); !set)
            return set.error();
        sqlite3_db_cacheflush(connection->handle());
        QFile::copy(path, hot);
        QFile::copy(path + u"-journal"_s, hot + u"-journal"_s);
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    });
    QVERIFY(!undone);
    QVERIFY(QFileInfo(hot + u"-journal"_s).size() > 512);
}

}  // namespace

class JournalFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewFilesFolderIsSynced()
    {
        JournalFixture fixture;
        foldersSynced = 0;
        QVERIFY(makeEmpty(fixture.path()));
        QVERIFY(foldersSynced > 0);
    }

    void saysWhatItIs()
    {
        JournalFixture fixture;
        const QByteArray header = readFile(fixture.create()).first(100);
        QCOMPARE(header.first(16), QByteArray("SQLite format 3\0", 16));
        QCOMPARE(header.mid(68, 4), QByteArray("KEEL"));
        QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\1", 4));
        QCOMPARE(header.mid(18, 2), QByteArray("\1\1", 2));  // neither reading nor writing needs a write-ahead log
    }

    void isTheOwnersOnly()
    {
        JournalFixture fixture;
        const mode_t before = ::umask(0);
        const QString path = fixture.create();
        ::umask(before);
        struct stat state {
        };
        QCOMPARE(::stat(qPrintable(path), &state), 0);
        QCOMPARE(int(state.st_mode & 07777), 0600);
    }

    void leavesNothingBesideIt()
    {
        JournalFixture fixture;
        fixture.append(fixture.create(), {fixture.entry(u"line"_s)});
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"incident.keel"_s});
    }

    void replacesNothing_data()
    {
        QTest::addColumn<QString>("there");
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a link to a file") << u"link"_s;
        QTest::newRow("a link to nothing") << u"dangling"_s;
    }
    void replacesNothing()
    {
        QFETCH(QString, there);
        JournalFixture fixture;
        writeFile(fixture.path(u"file"_s), "precious");
        QDir(fixture.folder()).mkdir(u"folder"_s);
        QFile::link(fixture.path(u"file"_s), fixture.path(u"link"_s));
        QFile::link(fixture.path(u"nowhere"_s), fixture.path(u"dangling"_s));
        const auto created = makeEmpty(fixture.path(there));
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(readFile(fixture.path(u"file"_s)), QByteArray("precious"));
        QVERIFY(!QFileInfo::exists(fixture.path(u"nowhere"_s)));
        QCOMPARE(QDir(fixture.folder())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                     .size(),
                 4);
    }

    void replacesNothingThatCameMeanwhile()
    {
        JournalFixture fixture;
        const auto created = JournalConnection::create(fixture.path(), [&](JournalConnection &) {
            writeFile(fixture.path(), "precious");
            return Result<void>();
        });
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(readFile(fixture.path()), QByteArray("precious"));
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void leavesNothingOfWhatFailed()
    {
        JournalFixture fixture;
        const auto created = JournalConnection::create(fixture.path(), [](JournalConnection &) {
            return Result<void>(Error{ErrorCode::Cancelled, {}, {}, {}});
        });
        QCOMPARE(created.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(fixture.folder()).isEmpty());
    }

    void namesTheMissingFolder()
    {
        JournalFixture fixture;
        for (const auto &error :
             {makeEmpty(fixture.path(u"gone/incident.keel"_s)).error(),
              JournalConnection::open(fixture.path(u"gone/incident.keel"_s), Mode::ReadWrite).error()}) {
            QCOMPARE(error.code, ErrorCode::NotFound);
            QCOMPARE(error.where, fixture.path(u"gone"_s));
            QVERIFY(!error.remedy.isEmpty());
        }
    }

    void cannotMakeInReadOnlyFolder()
    {
        JournalFixture fixture;
        const Unprivileged user(fixture.folder());
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::ExeOwner);
        const auto created = makeEmpty(fixture.path());
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::PermissionDenied);
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void readsWhatItMayNotWrite_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readsWhatItMayNotWrite()
    {
        QFETCH(bool, folder);
        JournalFixture fixture;
        const Unprivileged user(fixture.folder());
        const QString path = fixture.createWithEntries(1);
        const QString closed = folder ? fixture.folder() : path;
        QFile::setPermissions(closed, QFile::ReadOwner | (folder ? QFile::ExeOwner : QFile::Permission(0)));
        const auto connection = JournalFixture::open(path);
        QVERIFY(connection->isReadOnly());
        QCOMPARE(JournalReader(*connection).head()->seq, 2);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        const auto appended = appender.append({fixture.entry(u"line"_s)});
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::PermissionDenied);
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void saysThatItMayNotRead()
    {
        JournalFixture fixture;
        const Unprivileged user(fixture.folder());
        const QString path = fixture.create();
        QFile::setPermissions(path, {});
        const auto opened = JournalConnection::open(path, Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    }

    void writesNothingInReadOnlyMode()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(3);
        const QByteArray before = readFile(path);
        {
            const auto connection = JournalFixture::open(path, Mode::ReadOnly);
            QVERIFY(connection->isReadOnly());
            QVERIFY(JournalReader(*connection).fold());
            QVERIFY(checkIntegrity(*connection).isSound());
            QVERIFY(!connection->execute("DELETE FROM journal"));
        }
        QVERIFY(readFile(path) == before);
    }

    void survivesOddNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a b.keel", "50%25 #1?mode=memory&cache=shared.keel", "λ 漢字 🙂.keel",
                                 ";drop'\".keel", "file:x.keel", "-v.keel", "no-suffix"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void survivesOddNames()
    {
        QFETCH(QString, name);
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(1, name);
        QVERIFY(QFileInfo::exists(path));
        fixture.append(path, {fixture.entry(u"line"_s)});
        QCOMPARE(JournalFixture::fold(path).entries().size(), 2);
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void followsALink()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        QDir(fixture.folder()).mkdir(u"desk"_s);
        const QString link = fixture.path(u"desk/link.keel"_s);
        QFile::link(path, link);
        fixture.append(link, {fixture.entry(u"line"_s)});
        QCOMPARE(onlyEntryText(path), u"line"_s);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void opensARelativeName()
    {
        JournalFixture fixture;
        const QString before = QDir::currentPath();
        QDir::setCurrent(fixture.folder());
        QVERIFY(makeEmpty(u"here.keel"_s));
        fixture.append(u"here.keel"_s, {fixture.entry(u"line"_s)});
        QDir::setCurrent(before);
        QCOMPARE(onlyEntryText(fixture.path(u"here.keel"_s)), u"line"_s);
    }

    void aCopyOfTheIdleFileHoldsEverything()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto connection = JournalFixture::open(path);  // stays open, as in a window
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(appender.append({fixture.entry(u"line %1"_s.arg(i))}));
            writeFile(fixture.path(u"copy.keel"_s), readFile(path));
            QVERIFY(JournalFixture::fold(fixture.path(u"copy.keel"_s)).tellsTheSameAs(JournalFixture::fold(path)));
            QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files).size(), 2);
        }
    }

    void rollsAHotJournalBackInPlace()
    {
        JournalFixture fixture;
        makeHot(fixture, fixture.createWithEntries(1), fixture.path(u"hot.keel"_s));
        QCOMPARE(onlyEntryText(fixture.path(u"hot.keel"_s)), u"entry 1"_s);
        (void)JournalFixture::open(fixture.path(u"hot.keel"_s));
        QVERIFY(!QFileInfo::exists(fixture.path(u"hot.keel-journal"_s)));
    }

    // What lies beside the hot journal can't be written: the copy is rolled back, the original stays as it is.
    void rollsAHotJournalBackInAPrivateCopy_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::addColumn<bool>("linked");
        QTest::newRow("file") << false << false;
        QTest::newRow("folder") << true << false;
        QTest::newRow("through a link") << true << true;
    }
    void rollsAHotJournalBackInAPrivateCopy()
    {
        QFETCH(bool, folder);
        QFETCH(bool, linked);
        JournalFixture fixture;
        const Unprivileged user(fixture.folder());
        const QString sub = fixture.path(u"sub"_s);
        QDir().mkdir(sub);
        const QString hot = sub + u"/hot.keel"_s;
        makeHot(fixture, fixture.createWithEntries(1), hot);
        const QString named = linked ? fixture.path(u"link.keel"_s) : hot;
        if (linked)
            QFile::link(hot, named);
        QFile::setPermissions(hot, QFile::ReadOwner);
        if (folder)
            QFile::setPermissions(sub, QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray before = readFile(hot);
        const auto connection = JournalConnection::open(named, Mode::ReadWrite);
        QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message()));
        QVERIFY((*connection)->isReadOnly());
        QVERIFY(checkIntegrity(**connection).isSound());
        const auto incident = JournalReader(**connection).fold();
        QCOMPARE(incident->entries().size(), 1);
        QCOMPARE(incident->entries().at(0).author, u"Ana"_s);
        QVERIFY(readFile(hot) == before);
        QVERIFY(QFileInfo::exists(hot + u"-journal"_s));
        JournalAppender appender(**connection, fixture.clock, fixture.authorship);
        QCOMPARE(appender.append({fixture.entry(u"line"_s)}).error().code, ErrorCode::PermissionDenied);
        QFile::setPermissions(sub, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void switchesTheLogBack()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(1);
        JournalFixture::tamper(path, "PRAGMA journal_mode = WAL");
        QCOMPARE(readFile(path).mid(18, 2), QByteArray("\2\2", 2));
        fixture.append(path, {fixture.entry(u"line"_s)});
        QCOMPARE(readFile(path).mid(18, 2), QByteArray("\1\1", 2));
        QCOMPARE(JournalFixture::fold(path).entries().size(), 2);
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files).size(), 1);
    }

    // A tool that crashed leaves the newest transactions in the log beside the file.
    void readsTheLogOfAToolThatCrashed_data()
    {
        QTest::addColumn<bool>("writable");
        QTest::newRow("writable") << true;
        QTest::newRow("read-only folder") << false;
    }
    void readsTheLogOfAToolThatCrashed()
    {
        QFETCH(bool, writable);
        JournalFixture fixture;
        const Unprivileged user(fixture.folder());
        const QString path = fixture.createWithEntries(1);
        const QString crashed = fixture.path(u"crashed.keel"_s);
        sqlite3 *tool = nullptr;
        sqlite3_open(qPrintable(path), &tool);
        QCOMPARE(sqlite3_exec(tool, "PRAGMA journal_mode = WAL; UPDATE journal SET author = 'Tool' WHERE seq = 2",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + u"-wal"_s, crashed + u"-wal"_s));
        sqlite3_close(tool);
        if (!writable)
            QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(JournalFixture::fold(crashed).entries().at(0).author, u"Tool"_s);
        QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    // The log of the file that had this name before would silently replace this one's pages.
    void refusesTheLogOfAnotherFile()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(1);
        const QString old = fixture.createWithEntries(3, u"old.keel"_s);
        sqlite3 *tool = nullptr;
        sqlite3_open(qPrintable(old), &tool);
        sqlite3_exec(tool, "PRAGMA journal_mode = WAL; UPDATE journal SET author = 'Tool'", nullptr, nullptr, nullptr);
        QVERIFY(QFile::copy(old + u"-wal"_s, path + u"-wal"_s));
        sqlite3_close(tool);
        const auto opened = JournalConnection::open(path, Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QCOMPARE(opened.error().where, path + u"-wal"_s);
        QFile::remove(path + u"-wal"_s);
        QCOMPARE(onlyEntryText(path), u"entry 1"_s);
    }

    void neverUsesALogOfItsOwn()
    {
        JournalFixture fixture;
        const auto connection = JournalFixture::open(fixture.create());
        QCOMPARE(firstCell(connection->handle(), "PRAGMA journal_mode"), QByteArray("delete"));
        QCOMPARE(firstCell(connection->handle(), "PRAGMA synchronous"), QByteArray("3"));  // EXTRA
    }

    void runsNothingOfTheFile()
    {
        JournalFixture fixture;
        const auto connection = JournalFixture::open(fixture.create());
        int on = -1;
        for (const int option : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                                 SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
            sqlite3_db_config(connection->handle(), option, -1, &on);
            QVERIFY2(on == 0, QByteArray::number(option).constData());
        }
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
        QCOMPARE(on, 1);
        QVERIFY(!connection->execute("SELECT * FROM timeline"));
        QVERIFY(!connection->execute("ATTACH ':memory:' AS other"));
    }

    void noticesOtherWriters()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto first = JournalFixture::open(path);
        const auto second = JournalFixture::open(path);
        const qint64 before = first->dataVersion();
        QCOMPARE(first->dataVersion(), before);
        JournalAppender appender(*second, fixture.clock, fixture.authorship);
        QVERIFY(appender.append({fixture.entry(u"theirs"_s)}));
        QVERIFY(first->dataVersion() != before);
        QStringList seen;
        QVERIFY(JournalReader(*first).readAfter(1, [&](qint64 seq, const Transaction &transaction) {
            seen.append(QString::number(seq) + transaction.header.author);
        }));
        QCOMPARE(seen, QStringList{u"2Ana"_s});
    }

    void findsTheSettingWithoutTheTimeline()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(5);
        fixture.append(path, {ChangeOf<RoleAssignment>(fixture.nextId()).set<&RoleAssignment::person>(u"Bo"_s),
                              fixture.entry(u"{\"kind\":\"incident\"}"_s)});
        fixture.append(path, {fixture.entry(u"\"kind\":\"role\""_s)});
        fixture.append(path, {ChangeOf<ListMember>(fixture.nextId()).set<&ListMember::text>(u"cart"_s)});
        const auto connection = JournalFixture::open(path);
        QList<qint64> seen;
        QVERIFY(JournalReader(*connection).readSetting([&](qint64 seq, const Transaction &) { seen.append(seq); }));
        QCOMPARE(seen, (QList<qint64>{1, 7, 9}));
        const auto incident = JournalReader(*connection).foldSetting();
        QCOMPARE(incident->facts().key, u"INC-1"_s);
        QCOMPARE(incident->roles().size(), 1);
        // Through the index: the cost must not grow with the timeline.
        QByteArray plan;
        sqlite3_exec(
            connection->handle(),
            "EXPLAIN QUERY PLAN SELECT seq FROM journal WHERE seq > 0 AND (instr(changes, '\"kind\":\"incident\"') OR "
            "instr(changes, '\"kind\":\"role\"') OR instr(changes, '\"kind\":\"member\"')) ORDER BY seq",
            [](void *out, int, char **columns, char **) {
                *static_cast<QByteArray *>(out) += columns[3];
                return 0;
            },
            &plan, nullptr);
        QVERIFY2(plan.contains("journal_setting") && !plan.contains("TEMP B-TREE"), plan.constData());
    }

    void cutsByWhenItWasLogged()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(3);
        const auto connection = JournalFixture::open(path);
        const JournalReader reader(*connection);
        const Instant newest = fixture.clock.now();
        QCOMPARE(reader.fold(newest)->entries().size(), 3);
        QCOMPARE(reader.fold(newest - std::chrono::milliseconds(1))->entries().size(), 2);
        QCOMPARE(reader.fold(newest - std::chrono::hours(1))->entries().size(), 0);
    }
};

EVENKEEL_TEST(JournalFileTest);
#include "tst_journalfile.moc"
