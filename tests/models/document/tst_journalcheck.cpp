// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalcheck.h"

#include "models/document/journalconnection.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Mode = JournalConnection::Mode;

namespace {

constexpr int Transactions = 7;

IntegrityReport check(const QString &path, const QString &head = {})
{
    return checkIntegrity(*JournalFixture::open(path, Mode::ReadOnly), head);
}

// One file for all rows: made once, copied for each.
class Original
{
public:
    Original()
    {
        const QString path = fixture.createWithEntries(Transactions - 2);
        fixture.append(path, {fixture.entry(u"two"_s), fixture.entry(u"in one"_s)});
        bytes = readFile(path);
    }
    QString copy()
    {
        writeFile(fixture.path(u"copy.keel"_s), bytes);
        return fixture.path(u"copy.keel"_s);
    }

private:
    JournalFixture fixture{JournalFixture::Place::Memory};
    QByteArray bytes;
};

}  // namespace

class JournalCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void isContentWithWhatIsSound()
    {
        const IntegrityReport report = check(Original().copy());
        QVERIFY(report.isSound());
        QCOMPARE(report.transactions, Transactions);
        QCOMPARE(report.head.seq, Transactions);
        QCOMPARE(report.expunged, 0);
    }

    void findsTheFirstAlteredRecord_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("seq");
        const QByteArrayList alterations = {
            "hash = zeroblob(32)",
            "hash = x''",
            "hash = CAST(hash || x'00' AS BLOB)",
            "parents = zeroblob(32)",
            "parents = x'00'",
            "parents = CAST(parents || zeroblob(32) AS BLOB)",
            "stamp = stamp + 1",
            "stamp = -stamp",
            "writer = writer + 1",
            "logged = logged - 60000",
            "author = 'Bo'",
            "author = author || char(0)",
            "device = ''",
            "author = author || device, device = ''",
            "digests = zeroblob(length(digests))",
            "digests = x''",
            "digests = CAST(digests || zeroblob(32) AS BLOB)",
            "changes = replace(changes, 'e', 'E')",
            "changes = '[]'",
            "changes = ''",
            "changes = changes || ' '",
            "changes = '[null]'",
            "changes = replace(changes, '{\"id\"', '{ \"id\"')",
        };
        for (const QByteArray &alteration : alterations)
            for (int seq = 1; seq <= Transactions; ++seq)
                QTest::addRow("%s at %d", alteration.constData(), seq)
                    << "UPDATE journal SET " + alteration + " WHERE seq = " + QByteArray::number(seq) << seq;
    }
    void findsTheFirstAlteredRecord()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, seq);
        static Original original;
        const QString path = original.copy();
        JournalFixture::tamper(path, sql.constData());
        const IntegrityReport report = check(path);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, seq);
        QVERIFY(!report.findings.first().what.isEmpty());
    }

    void findsWhatWasRemovedOrMoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("seq");
        const auto row = [](const char *name, const char *sql, int seq) {
            QTest::newRow(name) << QByteArray(sql) << seq;
        };
        row("first removed", "DELETE FROM journal WHERE seq = 1", 2);
        row("one removed", "DELETE FROM journal WHERE seq = 4", 5);
        row("several removed", "DELETE FROM journal WHERE seq BETWEEN 3 AND 5", 6);
        row("one removed and the rest renumbered",
            "DELETE FROM journal WHERE seq = 4; UPDATE journal SET seq = seq - 1 WHERE seq > 4", 4);
        row("first removed and the rest renumbered",
            "DELETE FROM journal WHERE seq = 1; UPDATE journal SET seq = seq - 1", 1);
        row("two exchanged",
            "UPDATE journal SET seq = -1 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4; UPDATE journal SET "
            "seq = 4 WHERE seq = -1",
            3);
        row("last moved on", "UPDATE journal SET seq = 9 WHERE seq = 7", 9);
        row("first moved before", "UPDATE journal SET seq = -3 WHERE seq = 1", -3);
        row("one there twice",
            "INSERT INTO journal SELECT 8, hash, parents, stamp, writer, logged, author, device, digests, changes FROM "
            "journal WHERE seq = 7",
            8);
        row("a forged end",
            "INSERT INTO journal SELECT 8, randomblob(32), hash, stamp + 1, writer, logged, author, device, digests, "
            "changes FROM journal WHERE seq = 7",
            8);
        row("all removed", "DELETE FROM journal", 0);
    }
    void findsWhatWasRemovedOrMoved()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, seq);
        static Original original;
        const QString path = original.copy();
        JournalFixture::tamper(path, sql.constData());
        const IntegrityReport report = check(path);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, seq);
    }

    // Nothing in the file tells that its end is missing; the hash on a printed report does.
    void findsAFullRehashByAHashFromOutside()
    {
        Original original;
        const QString path = original.copy();
        const QString head = QString::fromLatin1(check(path).head.hash.toHex());
        // The same record told anew with other words: every hash in it fits.
        JournalFixture forged;
        const QString forgery = forged.createWithEntries(int(check(path).transactions) - 1);
        QVERIFY(check(forgery).isSound());
        const IntegrityReport report = check(forgery, head);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, 0);
    }

    void findsACutTailByItsHash()
    {
        Original original;
        const QString path = original.copy();
        const QString head = QString::fromLatin1(check(path).head.hash.toHex());
        JournalFixture::tamper(path, "DELETE FROM journal WHERE seq >= 6");
        QVERIFY(check(path).isSound());
        const IntegrityReport report = check(path, head);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, 0);
    }

    void takesAHashAsItIsPrinted_data()
    {
        QTest::addColumn<int>("seq");
        QTest::addColumn<int>("digits");
        QTest::addColumn<bool>("sound");
        QTest::newRow("newest, whole") << 7 << 64 << true;
        QTest::newRow("newest, short") << 7 << 8 << true;
        QTest::newRow("an earlier one: the file has grown since") << 3 << 16 << true;
        QTest::newRow("too short to tell") << 7 << 7 << false;
        QTest::newRow("too long") << 7 << 65 << false;
    }
    void takesAHashAsItIsPrinted()
    {
        QFETCH(int, seq);
        QFETCH(int, digits);
        QFETCH(bool, sound);
        const QString path = Original().copy();
        Original original;
        const QString copy = original.copy();
        const auto hash = JournalReader(*JournalFixture::open(copy)).hashAt(seq);
        const QString head = QString::fromLatin1(hash->toHex() + '0').first(digits).toUpper();
        QCOMPARE(check(copy, head).isSound(), sound);
    }

    void findsAStructureThatLies()
    {
        Original original;
        const QString path = original.copy();
        QByteArray bytes = readFile(path);
        // The index says that no transaction sets the scene.
        JournalFixture::tamper(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT "
                                     "rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_chunk_1') WHERE "
                                     "name = 'journal_setting'");
        const auto opened = JournalConnection::open(path, Mode::ReadOnly);
        QVERIFY(!opened || !checkIntegrity(**opened).isSound());
    }
};

EVENKEEL_TEST(JournalCheckTest);
#include "tst_journalcheck.moc"
