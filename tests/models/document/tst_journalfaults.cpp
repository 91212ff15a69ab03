// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, is slow, is full, or loses its power.
#include "models/document/attachments.h"
#include "models/document/expunge.h"
#include "models/document/journalcheck.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/powercutdisk.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QDir>
#include <QSet>
#include <QTest>

#include <sqlite3.h>
#include <sys/mount.h>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Operation = FaultyVfs::Operation;

namespace {

QSet<EntityId> entriesIn(const JournalConnection &connection)
{
    QSet<EntityId> ids;
    const auto read = JournalReader(connection).readAfter(0, [&](qint64, const Transaction &transaction) {
        for (const Change &change : transaction.changes)
            if (change.kind == EntityKind::Entry)
                ids.insert(change.id);
    });
    return read ? ids : QSet<EntityId>();
}

QByteArray firstFinding(const JournalConnection &connection)
{
    const IntegrityReport report = checkIntegrity(connection);
    return report.isSound() ? QByteArray() : report.findings.first().what.toUtf8();
}

/// Writes in all the ways there are, and remembers what it was told is safe.
class Workload
{
public:
    Workload(JournalFixture &fixture, JournalConnection &connection)
        : m_fixture(fixture), m_connection(connection), m_appender(connection, fixture.clock, fixture.authorship)
    {
    }

    /// Goes on after an error, as a person would.
    void run()
    {
        append({1, 20'000});  // over several pages, which its expunging frees
        append({3, 100});
        QByteArray bytes(5000, 'a');
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        note(storeAttachment(m_connection, m_appender, source));
        append({1, 200});
        if (!acknowledged.isEmpty())
            note(expungeEntry(m_connection, m_appender, m_first, u"a secret"_s));
        append({1, 200});
    }

    QSet<EntityId> acknowledged;
    QList<Error> errors;
    std::function<void()> afterAcknowledgement;

private:
    struct Size {
        int transactions;
        int characters;
    };
    void append(Size size)
    {
        QList<JournalAppender::Pending> pending;
        QList<EntityId> ids;
        for (int i = 0; i < size.transactions; ++i) {
            ids.append(m_fixture.nextId());
            pending.append({{m_fixture.entry(QString(size.characters, u'x'), ids.last())}, {}});
        }
        if (!note(m_appender.append(pending)))
            return;
        if (acknowledged.isEmpty())
            m_first = ids.first();
        acknowledged.unite(QSet(ids.cbegin(), ids.cend()));
        if (afterAcknowledgement)
            afterAcknowledgement();
    }
    template <typename T>
    bool note(const Result<T> &result)
    {
        if (!result)
            errors.append(result.error());
        return result.hasValue();
    }

    JournalFixture &m_fixture;
    JournalConnection &m_connection;
    JournalAppender m_appender;
    EntityId m_first;
};

}  // namespace

class JournalFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesEachFault_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("lasting");
        const auto row = [](const char *name, Operation operation, int code) {
            QTest::addRow("%s once", name) << operation << code << false;
            QTest::addRow("%s lasting", name) << operation << code << true;
        };
        row("write", Operation::Write, SQLITE_IOERR_WRITE);
        row("disk full", Operation::Write, SQLITE_FULL);
        row("sync", Operation::Sync, SQLITE_IOERR_FSYNC);
        row("truncate", Operation::Truncate, SQLITE_IOERR_TRUNCATE);
        row("unlink", Operation::Delete, SQLITE_IOERR_DELETE);
        row("read", Operation::Read, SQLITE_IOERR_READ);
        row("open", Operation::Open, SQLITE_CANTOPEN);
    }
    void survivesEachFault()
    {
        QFETCH(Operation, operation);
        QFETCH(int, code);
        QFETCH(bool, lasting);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QByteArray original = readFile(fixture.createWithEntries(20));
        QDir(fixture.folder()).mkdir(u"left"_s);
        const QString left = fixture.path(u"left/incident.keel"_s);
        int faults = 0;
        for (int number = 1;; ++number) {
            writeFile(fixture.path(), original);
            FaultyVfs vfs;
            const auto connection = JournalFixture::open(fixture.path());
            vfs.fail(operation, number, code, lasting);
            Workload workload(fixture, *connection);
            workload.run();
            if (!vfs.hasFailed())
                break;
            ++faults;
            // Not every fault is noticed: a truncation's, or that of a read which is tried again.
            for (const Error &error : workload.errors) {
                QVERIFY(!error.what.isEmpty() && !error.remedy.isEmpty());
                QVERIFY2(error.code == ErrorCode::Io || error.code == ErrorCode::NoSpace
                             || error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::Damaged,
                         qPrintable(error.message()));
                if (code == SQLITE_FULL)
                    QCOMPARE(error.code, ErrorCode::NoSpace);
            }
            // The file as the fault left it, opened by another program: nothing acknowledged is lost.
            for (const QString &suffix : {QString(), u"-journal"_s}) {
                QFile::remove(left + suffix);
                QFile::copy(fixture.path() + suffix, left + suffix);
            }
            vfs.heal();
            {
                const auto other = JournalFixture::open(left);
                QVERIFY2(entriesIn(*other).contains(workload.acknowledged), QByteArray::number(number).constData());
                QCOMPARE(firstFinding(*other), QByteArray());
            }
            // The fault is gone: nothing acknowledged is lost, and the same connection works.
            QVERIFY2(entriesIn(*connection).contains(workload.acknowledged), QByteArray::number(number).constData());
            QCOMPARE(firstFinding(*connection), QByteArray());
            JournalAppender appender(*connection, fixture.clock, fixture.authorship);
            QVERIFY(appender.append({fixture.entry(u"life goes on"_s)}));
            const auto other = JournalFixture::open(fixture.path());
            QCOMPARE(entriesIn(*other), entriesIn(*connection));
            QCOMPARE(firstFinding(*other), QByteArray());
        }
        QVERIFY(faults > 0);
    }

    // While a slow disk takes its time with each step, others read what was there before or what is there after, or
    // are told to wait; never anything in between.
    void othersSeeAllOrNothingMeanwhile()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(20);
        FaultyVfs vfs;
        const auto connection = JournalFixture::open(path);
        const auto reader = JournalFixture::open(path);
        const auto writer = JournalFixture::open(path);
        sqlite3_busy_timeout(reader->handle(), 0);
        sqlite3_busy_timeout(writer->handle(), 0);
        JournalAppender theirs(*writer, fixture.clock, fixture.authorship);
        int reads = 0;
        int waits = 0;
        QByteArray wrong;
        Workload workload(fixture, *connection);
        vfs.setBeforeChange([&] {
            const auto head = JournalReader(*reader).head();
            if (head) {
                ++reads;
                int transactions = 0;
                (void)JournalReader(*reader).readAfter(0, [&](qint64, const Transaction &) { ++transactions; });
                if (transactions != head->seq || !entriesIn(*reader).contains(workload.acknowledged))
                    wrong = "a half commit was seen";
            } else {
                ++waits;
                if (head.error().code != ErrorCode::Busy)
                    wrong = head.error().what.toUtf8();
            }
            const auto appended = theirs.append({fixture.entry(u"theirs"_s)});
            if (appended || appended.error().code != ErrorCode::Busy)
                wrong = "two write at once";
        });
        workload.run();
        QVERIFY2(workload.errors.isEmpty(), qPrintable(workload.errors.value(0).message()));
        QCOMPARE(wrong, QByteArray());
        QVERIFY(reads > 10);
        QVERIFY(waits > 10);
        vfs.setBeforeChange({});
        QVERIFY(theirs.append({fixture.entry(u"theirs"_s)}));
        QCOMPARE(firstFinding(*reader), QByteArray());
    }

    // The power goes at each moment in turn. What was acknowledged by then is on the disk, whatever else is.
    void survivesAPowerCutAtEachMoment_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void survivesAPowerCutAtEachMoment()
    {
        QFETCH(unsigned, seed);
        struct Moment {
            QMap<QString, QByteArray> files;
            QSet<EntityId> acknowledged;
        };
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(20);
        std::mt19937 random(seed);
        QList<Moment> moments;
        {
            PowerCutDisk disk(fixture.folder());
            FaultyVfs vfs;
            vfs.record(&disk);
            const auto connection = JournalFixture::open(path);
            Workload workload(fixture, *connection);
            int before = 0;
            const auto cut = [&] {
                if (std::exchange(before, disk.operations()) != disk.operations())
                    moments.append({disk.afterCut(random), workload.acknowledged});
            };
            vfs.setBeforeChange(cut);
            workload.afterAcknowledgement = [&] { moments.append({disk.afterCut(random), workload.acknowledged}); };
            workload.run();
            QVERIFY2(workload.errors.isEmpty(), qPrintable(workload.errors.value(0).message()));
        }
        QVERIFY(moments.size() > 100);
        int rolledBack = 0;
        for (qsizetype i = 0; i < moments.size(); ++i) {
            QDir(fixture.path(u"after"_s)).removeRecursively();
            QDir(fixture.folder()).mkdir(u"after"_s);
            for (const auto &[name, bytes] : moments[i].files.asKeyValueRange())
                writeFile(fixture.path(u"after/"_s + name), bytes);
            rolledBack += QFileInfo::exists(fixture.path(u"after/incident.keel-journal"_s));
            const auto opened =
                JournalConnection::open(fixture.path(u"after/incident.keel"_s), JournalConnection::Mode::ReadWrite);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message()));
            QVERIFY2(entriesIn(**opened).contains(moments[i].acknowledged), QByteArray::number(i).constData());
            QCOMPARE(firstFinding(**opened), QByteArray());
        }
        QVERIFY(rolledBack > 10);
    }

    // The simulation itself must be able to lose something: with a lighter setting it does.
    void theSimulationLosesWhatIsNotSynced()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(1);
        std::mt19937 random(1);
        bool lost = false;
        PowerCutDisk disk(fixture.folder());
        FaultyVfs vfs;
        vfs.record(&disk);
        const auto connection = JournalFixture::open(path);
        // FULL doesn't sync the folder after the journal is unlinked.
        QVERIFY(connection->execute("PRAGMA synchronous = FULL"));
        for (int i = 0; i < 20; ++i) {
            JournalAppender appender(*connection, fixture.clock, fixture.authorship);
            QVERIFY(appender.append({fixture.entry(u"line"_s)}));
            lost |= disk.afterCut(random).contains(u"incident.keel-journal"_s);
        }
        QVERIFY(lost);
    }

    void saysThatTheDiskIsFull()
    {
        JournalFixture fixture;
        const QString mount = fixture.path(u"small"_s);
        QDir().mkdir(mount);
        if (::mount("tmpfs", qPrintable(mount), "tmpfs", 0, "size=400k") != 0)
            QSKIP("mounting a small disk needs root");
        struct Unmount {
            QString path;
            ~Unmount() { ::umount(qPrintable(path)); }
        } unmount{mount};
        const QString path = mount + u"/incident.keel"_s;
        writeFile(path, readFile(fixture.createWithEntries(5)));
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        QSet<EntityId> acknowledged;
        Result<Committed> appended = Error();
        for (int i = 0; i < 500; ++i) {
            const EntityId id = fixture.nextId();
            appended = appender.append({fixture.entry(QString(3000, u'x'), id)});
            if (!appended)
                break;
            acknowledged.insert(id);
        }
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::NoSpace);
        QVERIFY(!appended.error().remedy.isEmpty());
        QVERIFY(acknowledged.size() > 10);
        QVERIFY(entriesIn(*connection).contains(acknowledged));
        QCOMPARE(firstFinding(*connection), QByteArray());
        // There is no room for a new file either; what failed leaves nothing behind.
        const auto created =
            JournalConnection::create(mount + u"/new.keel"_s, [&](JournalConnection &made) -> Result<void> {
                JournalAppender filling(made, fixture.clock, fixture.authorship);
                const auto filled = filling.append({fixture.entry(QString(500'000, u'x'))});
                return filled ? Result<void>() : filled.error();
            });
        QCOMPARE(created.error().code, ErrorCode::NoSpace);
        QCOMPARE(QDir(mount).entryList(QDir::Files | QDir::Hidden), QStringList{u"incident.keel"_s});
        // Elsewhere there is room for a copy, and with room it goes on here.
        writeFile(fixture.path(u"copy.keel"_s), readFile(path));
        QCOMPARE(entriesIn(*JournalFixture::open(fixture.path(u"copy.keel"_s))), entriesIn(*connection));
        QCOMPARE(::mount("tmpfs", qPrintable(mount), "tmpfs", MS_REMOUNT, "size=2m"), 0);
        QVERIFY(appender.append({fixture.entry(u"life goes on"_s)}));
    }
};

EVENKEEL_TEST(JournalFaultsTest);
#include "tst_journalfaults.moc"
