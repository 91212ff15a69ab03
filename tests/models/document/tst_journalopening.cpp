// SPDX-License-Identifier: GPL-3.0-or-later
// What is no sound incident: a typed error with a remedy, never a crash, a hang or a wrong answer.
#include "models/document/journalcheck.h"
#include "models/document/journalreader.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Mode = JournalConnection::Mode;

namespace {

constexpr int Entries = 40;

/// What opening, folding and checking say together; "sound" when all three are content.
QByteArray verdict(const QString &path)
{
    const auto connection = JournalConnection::open(path, Mode::ReadOnly);
    if (!connection)
        return connection.error().what.isEmpty() || connection.error().remedy.isEmpty() ? "no message" : "refused";
    const auto folded = JournalReader(**connection).fold();
    const bool sound = checkIntegrity(**connection).isSound();
    if (!folded)
        return sound ? "unreadable but sound" : "unreadable";
    return sound ? "sound" : "found";
}

}  // namespace

class JournalOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoIncident_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise(20'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : noise)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray("dear diary\n").repeated(1000);
        QTest::newRow("noise") << noise;
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("SQLite's first words only") << QByteArray("SQLite format 3\0", 16);
    }
    void refusesWhatIsNoIncident()
    {
        QFETCH(QByteArray, bytes);
        JournalFixture fixture;
        // Under an incident's name it may have been one.
        for (const QString &name : {u"incident.keel"_s, u"file.dat"_s}) {
            const QString path = fixture.path(name);
            writeFile(path, bytes);
            const bool mayHaveBeen = name.endsWith(u".keel"_s) && !bytes.isEmpty();
            for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
                const auto opened = JournalConnection::open(path, mode);
                QVERIFY(!opened);
                QCOMPARE(opened.error().code, mayHaveBeen ? ErrorCode::Damaged : ErrorCode::NotAnIncident);
                QCOMPARE(opened.error().remedy.contains(u"evenkeel recover FILE -o NEW"_s), mayHaveBeen);
                QCOMPARE(opened.error().where, path);
                QVERIFY(!opened.error().what.isEmpty() && !opened.error().remedy.isEmpty());
            }
            QVERIFY(readFile(path) == bytes);
        }
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void tellsADamagedHeadFromAnotherFile_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("first page zeroed") << 0 << QByteArray(4096, '\0');
        QTest::newRow("magic overwritten") << 0 << QByteArray("nonsense");
        QTest::newRow("application id cleared") << 68 << QByteArray(4, '\0');
    }
    void tellsADamagedHeadFromAnotherFile()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        JournalFixture fixture;
        QByteArray head = readFile(fixture.createWithEntries(Entries));
        head.replace(at, bytes.size(), bytes);
        for (const QString &name : {u"incident.keel"_s, u"file.dat"_s}) {
            writeFile(fixture.path(name), head);
            const auto opened = JournalConnection::open(fixture.path(name), Mode::ReadOnly);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
            QVERIFY2(opened.error().what.contains(u"records"_s), qPrintable(opened.error().what));
        }
    }

    void refusesWhatIsNoFile()
    {
        JournalFixture fixture;
        QDir(fixture.folder()).mkdir(u"folder.keel"_s);
        QCOMPARE(::mkfifo(qPrintable(fixture.path(u"pipe.keel"_s)), 0600), 0);
        QFile::link(fixture.path(u"gone"_s), fixture.path(u"dangling.keel"_s));
        const auto code = [&](const QString &path) {
            const auto opened = JournalConnection::open(path, Mode::ReadWrite);
            return opened ? ErrorCode::Io : opened.error().code;
        };
        QCOMPARE(code(fixture.path(u"folder.keel"_s)), ErrorCode::NotAnIncident);
        QCOMPARE(code(fixture.path(u"pipe.keel"_s)), ErrorCode::NotAnIncident);
        QCOMPARE(code(u"/dev/null"_s), ErrorCode::NotAnIncident);
        QCOMPARE(code(fixture.path(u"dangling.keel"_s)), ErrorCode::NotFound);
        QCOMPARE(code(fixture.path(u"missing.keel"_s)), ErrorCode::NotFound);
        QCOMPARE(code(QString()), ErrorCode::NotFound);
    }

    void refusesAnotherStructure_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *sql, ErrorCode code, const char *named) {
            QTest::newRow(name) << QByteArray(sql) << code << QString::fromUtf8(named);
        };
        const auto altered = ErrorCode::SchemaAltered;
        row("another program's", "PRAGMA application_id = 0", ErrorCode::Damaged, "its beginning");
        row("newer format", "PRAGMA user_version = 2", ErrorCode::NewerFormat, "format 2");
        row("much newer, and altered", "PRAGMA user_version = 9; DROP TABLE chunk", ErrorCode::NewerFormat, "format 9");
        row("no format", "PRAGMA user_version = 0", altered, "user_version");
        row("negative format", "PRAGMA user_version = -1", altered, "user_version");
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END", altered, "trigger t");
        row("trigger on a view", "CREATE TRIGGER t INSTEAD OF INSERT ON state BEGIN DELETE FROM journal; END", altered,
            "trigger t");
        row("view", "CREATE VIEW v AS SELECT 1", altered, "view v");
        row("view replaced", "DROP VIEW timeline; CREATE VIEW timeline AS SELECT 1", altered, "view timeline");
        row("view dropped", "DROP VIEW timeline", altered, "view timeline");
        row("table", "CREATE TABLE t(x)", altered, "table t");
        row("statistics", "ANALYZE", altered, "sqlite_stat1");
        row("full-text table", "CREATE VIRTUAL TABLE t USING fts5(x)", altered, "table t");
        row("index", "CREATE INDEX i ON journal(author)", altered, "index i");
        row("index with an expression", "CREATE INDEX i ON journal(json(changes))", altered, "(i)");
        row("index dropped", "DROP INDEX journal_setting", altered, "index journal_setting");
        row("column", "ALTER TABLE journal ADD COLUMN extra TEXT", altered, "table journal");
        row("column renamed", "ALTER TABLE journal RENAME COLUMN device TO machine", altered, "view change");
        row("table for a view", "ALTER TABLE journal RENAME TO old; CREATE VIEW journal AS SELECT * FROM old", altered,
            "view change");
        row("words changed in place",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = "
            "'journal'",
            altered, "table journal");
    }
    void refusesAnotherStructure()
    {
        QFETCH(QByteArray, sql);
        QFETCH(ErrorCode, code);
        QFETCH(QString, named);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(2);
        JournalFixture::tamper(path, sql.constData());
        const QByteArray before = readFile(path);
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto opened = JournalConnection::open(path, mode);
            QVERIFY(!opened);
            QVERIFY2(opened.error().code == code, qPrintable(opened.error().message()));
            QVERIFY2(opened.error().what.contains(named), qPrintable(opened.error().what));
            QVERIFY(!opened.error().remedy.isEmpty());
        }
        QVERIFY(readFile(path) == before);
        QCOMPARE(bool(JournalConnection::open(path, Mode::Unchecked)), !sql.contains("json("));
    }

    void acceptsAnotherPageSize()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(Entries);
        JournalFixture::tamper(path, "PRAGMA page_size = 512; PRAGMA auto_vacuum = FULL; VACUUM");
        QCOMPARE(verdict(path), QByteArray("sound"));
    }

    void refusesAnotherTextEncoding()
    {
        JournalFixture fixture;
        const QString path = fixture.createWithEntries(1);
        QByteArray bytes = readFile(path);
        bytes[59] = 2;  // UTF-16, little-endian
        writeFile(path, bytes);
        QCOMPARE(verdict(path), QByteArray("refused"));
    }

    void noticesThatItIsCutOff_data()
    {
        QTest::addColumn<qint64>("size");
        JournalFixture fixture(JournalFixture::Place::Memory);
        const qint64 whole = readFile(fixture.createWithEntries(Entries)).size();
        for (qint64 size = 1; size < whole; size += 1021)
            QTest::addRow("%lld", size) << size;
        for (qint64 size = 4096; size < whole; size += 4096)
            QTest::addRow("%lld pages", size / 4096) << size;
    }
    void noticesThatItIsCutOff()
    {
        QFETCH(qint64, size);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(Entries);
        writeFile(path, readFile(path).first(size));
        const QByteArray said = verdict(path);
        QVERIFY2(said == "refused" || said == "unreadable" || said == "found", said.constData());
    }

    void noticesAPageOfZeros_data()
    {
        QTest::addColumn<qint64>("page");
        JournalFixture fixture(JournalFixture::Place::Memory);
        const qint64 pages = readFile(fixture.createWithEntries(Entries)).size() / 4096;
        for (qint64 page = 0; page < pages; ++page)
            QTest::addRow("%lld", page) << page;
    }
    void noticesAPageOfZeros()
    {
        QFETCH(qint64, page);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(Entries);
        QByteArray bytes = readFile(path);
        std::fill_n(bytes.begin() + page * 4096, 4096, '\0');
        writeFile(path, bytes);
        const QByteArray said = verdict(path);
        QVERIFY2(said == "refused" || said == "unreadable" || said == "found", said.constData());
    }

    // Pages that lead to one another: a walk through them must end. SQLite follows such a tree twenty levels deep, and
    // each level may lead to the next as often as fits a page.
    void leavesACircle_data()
    {
        QTest::addColumn<int>("levels");
        QTest::newRow("one page, leading to itself") << 1;
        QTest::newRow("many levels") << 15;
    }
    void leavesACircle()
    {
        QFETCH(int, levels);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.createWithEntries(Entries);
        QByteArray bytes = readFile(path);
        constexpr int PageSize = 4096;
        int root = 0;
        while (quint8(bytes[++root * PageSize]) != 5) {  // the first inner page of a table is the journal's root
        }
        int leaf = root;
        while (quint8(bytes[++leaf * PageSize]) != 13 || bytes[leaf * PageSize + 4] == 0) {
        }
        // Inner pages behind the end, each leading to the next from 100 cells, the last to a leaf (or the first to
        // itself).
        constexpr int Cells = 100;
        const int firstNew = int(bytes.size() / PageSize);
        for (int level = 0; level < levels; ++level) {
            QByteArray page(PageSize, '\0');
            const int target = levels == 1 ? root : level + 1 < levels ? firstNew + level + 1 : leaf;
            const auto put32 = [&](int at, int value) { qToBigEndian<quint32>(quint32(value), page.data() + at); };
            const auto put16 = [&](int at, int value) { qToBigEndian<quint16>(quint16(value), page.data() + at); };
            page[0] = 5;
            put16(3, Cells);
            put16(5, PageSize - Cells * 5);
            put32(8, target + 1);
            for (int cell = 0; cell < Cells; ++cell) {
                const int at = PageSize - (cell + 1) * 5;
                put16(12 + 2 * cell, at);
                put32(at, target + 1);
                page[at + 4] = char(cell + 1);
            }
            if (level == 0)
                std::copy(page.cbegin(), page.cend(), bytes.begin() + root * PageSize);
            if (levels > 1)
                bytes += page;
        }
        qToBigEndian<quint32>(quint32(bytes.size() / PageSize), bytes.data() + 28);
        writeFile(path, bytes);
        const QByteArray said = verdict(path);
        QVERIFY2(said == "refused" || said == "unreadable" || said == "found", said.constData());
    }

    void saysThatTheFileIsBusy()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto first = JournalFixture::open(path);
        const auto second = JournalFixture::open(path);
        sqlite3_busy_timeout(second->handle(), 1);
        JournalAppender theirs(*first, fixture.clock, fixture.authorship);
        JournalAppender ours(*second, fixture.clock, fixture.authorship);
        const auto outer = theirs.inTransaction([&]() -> Result<void> {
            const auto appended = ours.append({fixture.entry(u"line"_s)});
            if (appended || appended.error().code != ErrorCode::Busy || appended.error().remedy.isEmpty())
                return Error{ErrorCode::Io, u"not busy"_s, {}, {}};
            // Reading goes on meanwhile.
            return JournalReader(*second).head() ? Result<void>() : Error{ErrorCode::Io, u"no reading"_s, {}, {}};
        });
        QVERIFY2(outer, qPrintable(outer ? QString() : outer.error().what));
        QVERIFY(ours.append({fixture.entry(u"line"_s)}));
    }

    void saysThatATransactionMustWait()
    {
        JournalFixture fixture;
        const QString path = fixture.create();
        const auto writer = JournalFixture::open(path);
        const auto reader = JournalFixture::open(path);
        sqlite3_busy_timeout(writer->handle(), 1);
        JournalAppender appender(*writer, fixture.clock, fixture.authorship);
        // Somebody reads for long: the commit can't take the file, gives up, and leaves nothing behind.
        QVERIFY(reader->execute("BEGIN"));
        QVERIFY(JournalReader(*reader).head());
        const auto appended = appender.append({fixture.entry(u"line"_s)});
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::Busy);
        QVERIFY(reader->execute("COMMIT"));
        QVERIFY(appender.append({fixture.entry(u"line"_s)}));
        QCOMPARE(JournalReader(*reader).head()->seq, 2);
    }
};

EVENKEEL_TEST(JournalOpeningTest);
#include "tst_journalopening.moc"
