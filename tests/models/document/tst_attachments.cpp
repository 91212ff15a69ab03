// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/attachments.h"

#include "models/document/journalcheck.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qint64 size)
{
    QByteArray bytes(size + 4, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4 + 1);
    return bytes.first(size);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

int pieces(const JournalConnection &connection)
{
    QSqlQuery query = connection.query();
    query.exec(u"SELECT count(*) FROM chunk"_s);
    query.next();
    return query.value(0).toInt();
}

struct Opened {
    explicit Opened(JournalFixture &fixture, const QString &path)
        : connection(JournalFixture::open(path)), appender(*connection, fixture.clock, fixture.authorship)
    {
    }
    Result<StoredAttachment> store(QByteArray bytes, const std::function<bool(qint64)> &between = {})
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return storeAttachment(*connection, appender, buffer, between);
    }
    Result<void> read(const QByteArray &digest, QByteArray &bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return readAttachment(*connection, digest, buffer);
    }

    std::unique_ptr<JournalConnection> connection;
    JournalAppender appender;
};

Change evidence(EntityId id, const QByteArray &digest)
{
    return ChangeOf<Evidence>(id)
        .set<&Evidence::name>(u"pool.log"_s)
        .set<&Evidence::digest>(QString::fromLatin1(digest.toHex()));
}

}  // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItStored_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("stored");
        QTest::newRow("empty") << qint64(0) << 1;
        QTest::newRow("one byte") << qint64(1) << 1;
        QTest::newRow("one piece less a byte") << AttachmentChunkSize - 1 << 1;
        QTest::newRow("one piece") << AttachmentChunkSize << 1;
        QTest::newRow("one piece and a byte") << AttachmentChunkSize + 1 << 2;
        QTest::newRow("several pieces") << 3 * AttachmentChunkSize + 17 << 4;
    }
    void givesBackWhatItStored()
    {
        QFETCH(qint64, size);
        QFETCH(int, stored);
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        const QByteArray bytes = noise(size);
        const auto attachment = file.store(bytes);
        QVERIFY(attachment);
        QCOMPARE(*attachment, (StoredAttachment{sha256(bytes), size}));
        QCOMPARE(pieces(*file.connection), stored);
        QByteArray read;
        QVERIFY(file.read(attachment->digest, read));
        QVERIFY(read == bytes);
    }

    void storesTheSameOnce()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        QCOMPARE(*file.store(noise(300'000)), *file.store(noise(300'000)));
        QCOMPARE(pieces(*file.connection), 2);
    }

    void letsEntriesThroughBetweenPieces()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        Opened file(fixture, path);
        QList<qint64> progress;
        QVERIFY(file.store(noise(3 * AttachmentChunkSize), [&](qint64 size) {
            progress.append(size);
            fixture.append(path, {fixture.entry(u"typed meanwhile"_s)});
            return true;
        }));
        QCOMPARE(progress, (QList{AttachmentChunkSize, 2 * AttachmentChunkSize, 3 * AttachmentChunkSize}));
        QCOMPARE(JournalFixture::fold(path).entries().size(), 3);
        QVERIFY(checkIntegrity(*file.connection).isSound());
    }

    void leavesNothingWhenCancelled()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        const auto stored = file.store(noise(3 * AttachmentChunkSize), [](qint64 size) { return size < 500'000; });
        QCOMPARE(stored.error().code, ErrorCode::Cancelled);
        QCOMPARE(pieces(*file.connection), 0);
    }

    void saysThatTheSourceFails()
    {
        class Failing final : public QIODevice
        {
            qint64 readData(char *data, qint64 size) override
            {
                if (m_given > AttachmentChunkSize)
                    return -1;
                m_given += size;
                std::fill_n(data, size, 'x');
                return size;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
            bool atEnd() const override { return false; }
            qint64 m_given = 0;
        } source;
        source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        QCOMPARE(storeAttachment(*file.connection, file.appender, source).error().code, ErrorCode::Io);
        QCOMPARE(pieces(*file.connection), 0);
    }

    void saysThatTheTargetFails()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        const auto stored = file.store("evidence");
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(readAttachment(*file.connection, stored->digest, closed).error().code, ErrorCode::Io);
    }

    void sweepsOldOrphansOnly()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        Opened file(fixture, path);
        const auto kept = file.store("named");
        fixture.append(path, {evidence(fixture.nextId(), kept->digest)});
        const auto undone = file.store("named, and deleted again: that may be undone");
        const EntityId id = fixture.nextId();
        fixture.append(path, {evidence(id, undone->digest)});
        fixture.append(path, {ChangeOf<Evidence>(id).set<&Evidence::deleted>(true)});
        QVERIFY(file.store(noise(2 * AttachmentChunkSize)));
        QCOMPARE(pieces(*file.connection), 4);
        // A process that was killed leaves pieces under a name that nobody will ever know.
        JournalFixture::tamper(path, "INSERT INTO chunk(stored, digest, n, data) VALUES(17, randomblob(32), 0, x'00')");
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 1);
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 0);
        QVERIFY(file.store("just stored, not yet named"));
        fixture.clock.advance(AttachmentGrace + std::chrono::seconds(1));
        QVERIFY(file.store("stored a day later"));
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 3);
        QCOMPARE(pieces(*file.connection), 3);
        QByteArray read;
        QVERIFY(file.read(kept->digest, read));
        QVERIFY(file.read(undone->digest, read));
        QVERIFY(checkIntegrity(*file.connection).isSound());
    }

    void sweepsSomePiecesATime()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        QVERIFY(file.store(noise((PiecesSweptAtOnce + 1) * AttachmentChunkSize)));
        fixture.clock.advance(AttachmentGrace + std::chrono::seconds(1));
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), PiecesSweptAtOnce);
        QCOMPARE(pieces(*file.connection), 1);
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 1);
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 0);
    }

    // Attached again at last, and about to be named.
    void leavesAnOldOrphanThatIsStoredAgain()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        QVERIFY(file.store("the window was killed before it named this"));
        fixture.clock.advance(AttachmentGrace + std::chrono::seconds(1));
        QVERIFY(file.store("the window was killed before it named this"));
        QCOMPARE(*sweepOrphans(*file.connection, file.appender), 0);
        QCOMPARE(pieces(*file.connection), 1);
    }

    void storesAgainWhatWasSweptInPart()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        Opened other(fixture, fixture.create(u"other.keel"_s));
        const QByteArray bytes = noise((PiecesSweptAtOnce + 2) * AttachmentChunkSize);
        QVERIFY(other.store(bytes));
        const auto sweepInPart = [&] {
            fixture.clock.advance(AttachmentGrace + std::chrono::seconds(1));
            return *sweepOrphans(*file.connection, file.appender) == PiecesSweptAtOnce;
        };
        QByteArray read;
        QVERIFY(file.store(bytes));
        QVERIFY(sweepInPart());
        const auto copied = file.appender.inTransaction(
            [&] { return copyAttachment(*other.connection, sha256(bytes), *file.connection, file.appender); });
        QVERIFY(copied && *copied);
        QVERIFY(file.read(sha256(bytes), read));
        QVERIFY(sweepInPart());
        QVERIFY(file.store(bytes));
        QVERIFY(file.read(sha256(bytes), read));
        QCOMPARE(pieces(*file.connection), PiecesSweptAtOnce + 2);
    }

    void noticesThatItsPiecesWereSwept()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        Opened file(fixture, path);
        const auto stored = file.store(noise(2 * AttachmentChunkSize), [&](qint64) {
            JournalFixture::tamper(path, "DELETE FROM chunk");
            return true;
        });
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Io);
        QCOMPARE(pieces(*file.connection), 0);
    }

    void storesWithAClockSetBack()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        Opened file(fixture, fixture.create());
        QVERIFY(file.store("now"));
        fixture.clock.setNow(fixture.clock.now() - std::chrono::hours(100));
        QVERIFY(file.store(noise(3 * AttachmentChunkSize)));
        QCOMPARE(pieces(*file.connection), 4);
    }

    void findsWhatWasAltered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("missing");
        const auto row = [](const char *sql, bool missing) { QTest::newRow(sql) << QByteArray(sql) << missing; };
        row("UPDATE chunk SET data = x'00' WHERE n = 1", false);
        row("UPDATE chunk SET data = CAST(data || x'00' AS BLOB) WHERE n = 2", false);
        row("UPDATE chunk SET n = n + 1 WHERE n = 2", false);
        row("UPDATE chunk SET n = -1 WHERE n = 2", false);
        row("UPDATE chunk SET digest = randomblob(32)", true);
        row("UPDATE chunk SET digest = randomblob(32) WHERE n = 0", false);
        row("DELETE FROM chunk WHERE n = 2", false);
        row("DELETE FROM chunk", true);
        row("INSERT INTO chunk SELECT stored + 10, digest, 7, x'' FROM chunk WHERE n = 0", false);
    }
    void findsWhatWasAltered()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, missing);
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        Opened file(fixture, path);
        const auto stored = file.store(noise(3 * AttachmentChunkSize));
        const auto named = fixture.append(path, {evidence(fixture.nextId(), stored->digest)});
        QVERIFY(checkIntegrity(*file.connection).isSound());
        JournalFixture::tamper(path, sql.constData());
        QByteArray read;
        QCOMPARE(file.read(stored->digest, read).error().code, missing ? ErrorCode::NotFound : ErrorCode::Tampered);
        const IntegrityReport report = checkIntegrity(*file.connection);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, named.head.seq);
        QVERIFY(report.findings.first().what.contains(QString::fromLatin1(stored->digest.toHex())));
    }

    void doesNotMindOrphans()
    {
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        JournalFixture::tamper(path, "INSERT INTO chunk(stored, digest, n, data) VALUES(17, randomblob(32), 3, x'00')");
        QVERIFY(checkIntegrity(*JournalFixture::open(path)).isSound());
    }
};

EVENKEEL_TEST(AttachmentsTest);
#include "tst_attachments.moc"
