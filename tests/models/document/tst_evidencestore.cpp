// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencestore.h"

#include "models/document/attachments.h"
#include "models/document/document.h"
#include "models/document/evidencejob.h"
#include "models/document/evidencetype.h"
#include "models/document/journalcheck.h"
#include "models/document/journalwriter.h"
#include "models/document/openhere.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/evidenceverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <sqlite3.h>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray noiseOf(qint64 size)
{
    QByteArray bytes(size + 4, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4 + 1);
    return bytes.first(size);
}

EvidenceSource sourceOf(const QByteArray &bytes)
{
    return [bytes]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    };
}

// Gives its first pieces at once and the rest when the test lets it.
class GatedDevice final : public QIODevice
{
public:
    GatedDevice(const QByteArray &bytes, qint64 freely, QSemaphore &gate, QSemaphore &reached)
        : m_bytes(bytes), m_freely(freely), m_gate(gate), m_reached(reached)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    qint64 readData(char *data, qint64 most) override
    {
        if (pos() >= m_freely && !std::exchange(m_passed, true)) {
            m_reached.release();
            m_gate.acquire();
        }
        const qint64 size = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), size, data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_bytes;
    qint64 m_freely;
    QSemaphore &m_gate;
    QSemaphore &m_reached;
    bool m_passed = false;
};

struct Outcome {
    explicit Outcome(EvidenceJob *job)
    {
        QObject::connect(job, &EvidenceJob::succeeded, &context, [this](EntityId id) { evidence = id, done = true; });
        QObject::connect(job, &EvidenceJob::failed, &context, [this](const Error &e) { error = e, done = true; });
    }
    QObject context;
    bool done = false;
    EntityId evidence;
    std::optional<Error> error;
};

int piecesIn(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    QSqlQuery query = (*connection)->query();
    query.exec(u"SELECT count(*) FROM chunk"_s);
    query.next();
    return query.value(0).toInt();
}

}  // namespace

class EvidenceStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentFixture> m_fixture;

    [[nodiscard]] EvidenceStore &store() { return m_fixture->document().evidence(); }
    [[nodiscard]] const Evidence *file(EntityId id) const { return m_fixture->incident().evidence().find(id); }

    EntityId attach(const QByteArray &bytes, const QString &name = u"pool.log"_s, EntityId target = {})
    {
        Outcome outcome(*store().attach(sourceOf(bytes), {.name = name}, target));
        (void)QTest::qWaitFor([&] { return outcome.done; });
        return outcome.evidence;
    }

    // As many pieces as a killed window stored.
    void leaveOrphan(int pieces)
    {
        const auto connection = JournalConnection::open(m_fixture->path(), JournalConnection::Mode::ReadWrite);
        JournalAppender appender(**connection, m_fixture->clock, Authorship::ofThisProcess(u"Bo"_s));
        QBuffer source;
        source.setData(noiseOf(pieces * AttachmentChunkSize));
        source.open(QIODevice::ReadOnly);
        (void)storeAttachment(**connection, appender, source);
    }

    QByteArray read(EntityId id, qint64 atMost = 100 * 1024 * 1024)
    {
        auto future = store().read(file(id)->digest, atMost,
                                   [](const Result<QByteArray> &bytes) { return bytes ? *bytes : "failed"_ba; });
        future.waitForFinished();
        return future.result();
    }

private slots:
    void init() { m_fixture = std::make_unique<DocumentFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theBytesComeBackEqual_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("a piece") << AttachmentChunkSize;
        QTest::newRow("several pieces") << 3 * AttachmentChunkSize + 17;
    }
    void theBytesComeBackEqual()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = noiseOf(size);
        const EntityId id = attach(bytes);
        QVERIFY(file(id));
        QCOMPARE(file(id)->size, size);
        QCOMPARE(file(id)->digest.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(read(id) == bytes);
        QVERIFY(store().jobs().isEmpty());
        QVERIFY(!store().isStoring());
        m_fixture->settle();
        const auto connection = JournalConnection::open(m_fixture->path(), JournalConnection::Mode::ReadOnly);
        QVERIFY(checkIntegrity(**connection).isSound());
    }

    void aPreviewReadsOnlyTheBeginning()
    {
        const QByteArray bytes = noiseOf(3 * AttachmentChunkSize);
        QVERIFY(read(attach(bytes), 1000) == bytes.first(1000));
    }

    void theSameBytesAreStoredOnce()
    {
        const EntityId one = attach(noiseOf(300'000), u"a.bin"_s);
        const EntityId two = attach(noiseOf(300'000), u"b.bin"_s);
        QVERIFY(one != two);
        QCOMPARE(file(one)->digest, file(two)->digest);
        QCOMPARE(piecesIn(m_fixture->path()), 2);
    }

    void isOneStepForUndo()
    {
        const EntityId target = m_fixture->log(u"look at this"_s);
        const EntityId id = attach("bytes"_ba, u"dir/pool\n.log"_s, target);
        QCOMPARE(m_fixture->document().undoStack().undoName(), u"attach pool .log"_s);
        QCOMPARE(m_fixture->incident().entries().find(target)->attachment, id);
        QVERIFY(m_fixture->document().undo());
        QVERIFY(file(id)->deleted);
        QVERIFY(m_fixture->incident().entries().find(target)->attachment.isNull());
        QVERIFY(m_fixture->document().redo());
        QVERIFY(!file(id)->deleted);
        QVERIFY(read(id) == "bytes");
    }

    void entriesAreSafeBeforeALongFileIs()
    {
        QSemaphore gate;
        QSemaphore reached;
        const QByteArray bytes = noiseOf(4 * AttachmentChunkSize);
        Outcome outcome(*store().attach(
            [&]() -> Result<std::unique_ptr<QIODevice>> {
                return std::unique_ptr<QIODevice>(
                    std::make_unique<GatedDevice>(bytes, 2 * AttachmentChunkSize, gate, reached));
            },
            {.name = u"core"_s, .mimeType = u"application/x-core"_s}));
        reached.acquire();
        QVERIFY(store().isStoring());
        const EntityId line = m_fixture->log(u"typed meanwhile"_s);
        QTRY_VERIFY(!m_fixture->document().isPending(line));
        QVERIFY(!outcome.done);
        gate.release();
        QTRY_VERIFY(outcome.done);
        QVERIFY(read(outcome.evidence) == bytes);
    }

    void cancellingLeavesNothing()
    {
        QSemaphore gate;
        QSemaphore reached;
        EvidenceJob *job = *store().attach(
            [&]() -> Result<std::unique_ptr<QIODevice>> {
                return std::unique_ptr<QIODevice>(std::make_unique<GatedDevice>(noiseOf(4 * AttachmentChunkSize),
                                                                                AttachmentChunkSize, gate, reached));
            },
            {.name = u"core"_s, .mimeType = u"application/x-core"_s});
        Outcome outcome(job);
        reached.acquire();
        job->cancel();
        gate.release();
        QTRY_VERIFY(outcome.done);
        QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
        QCOMPARE(m_fixture->incident().evidence().size(), 0);
        QCOMPARE(piecesIn(m_fixture->path()), 0);
        QVERIFY(!store().isStoring());
    }

    void closingDuringALongFileDoesNotHang()
    {
        QSemaphore gate;
        QSemaphore reached;
        QVERIFY(store().attach(
            [&]() -> Result<std::unique_ptr<QIODevice>> {
                return std::unique_ptr<QIODevice>(std::make_unique<GatedDevice>(noiseOf(4 * AttachmentChunkSize),
                                                                                AttachmentChunkSize, gate, reached));
            },
            {.name = u"core"_s, .mimeType = u"application/x-core"_s}));
        reached.acquire();
        gate.release();
        m_fixture.reset();
        QVERIFY(!m_fixture);
    }

    void anotherWindowSeesIt()
    {
        auto other = Document::open(m_fixture->path(), m_fixture->clock,
                                    {.author = u"Bo"_s,
                                     .stateFolder = m_fixture->folder() + u"/other"_s,
                                     .pollEvery = std::chrono::milliseconds(20)});
        QVERIFY(other);
        const EntityId id = attach("seen by both"_ba);
        QTRY_VERIFY((*other)->incident().evidence().find(id));
        auto future = (*other)->evidence().read(
            file(id)->digest, 1000, [](const Result<QByteArray> &bytes) { return bytes ? *bytes : QByteArray(); });
        future.waitForFinished();
        QCOMPARE(future.result(), "seen by both"_ba);
    }

    void aReadOnlyIncidentRefuses()
    {
        const auto open = [this] {
            return Document::open(
                m_fixture->path(), m_fixture->clock,
                {.author = u"Bo"_s, .stateFolder = m_fixture->folder() + u"/other"_s, .onNetworkFolder = true});
        };
        const auto first = open();
        const auto second = open();
        QVERIFY((*second)->isReadOnly());
        const auto refused = (*second)->evidence().attach(sourceOf("bytes"), {.name = u"a"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), *(*second)->readOnlyReason());
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(store().attachFile(m_fixture->folder()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store().attachFile(u"/dev/zero"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store().attachFile(m_fixture->folder() + u"/none"_s).error().code, ErrorCode::NotFound);
    }

    void refusesTheOpenIncidentItself()
    {
        m_fixture->log(u"a line"_s);
        m_fixture->settle();
        QVERIFY(isOpenHere(m_fixture->path()));
        QCOMPARE(store().attachFile(m_fixture->path()).error().code, ErrorCode::Busy);
        const EntityId id = attach("bytes"_ba);
        Outcome outcome(store().saveAs(file(id)->digest, u"x"_s, m_fixture->path()));
        QTRY_VERIFY(outcome.done);
        QCOMPARE(outcome.error->code, ErrorCode::Busy);
    }

    void aFileThatVanishesLeavesNothing()
    {
        const QString path = m_fixture->folder() + u"/gone.log"_s;
        QFile gone(path);
        QVERIFY(gone.open(QIODevice::WriteOnly));
        gone.close();
        Outcome outcome(*store().attachFile(path));
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(outcome.done);
        // It may have been quick.
        QCOMPARE(outcome.error.has_value(), outcome.evidence.isNull());
        QVERIFY(!store().isStoring());
    }

    // A window that was killed while it stored a file leaves pieces that nothing names.
    void whatWasNeverNamedIsSwept()
    {
        const EntityId id = attach("named"_ba);
        m_fixture->settle();
        leaveOrphan(PiecesSweptAtOnce + 1);
        QCOMPARE(piecesIn(m_fixture->path()), PiecesSweptAtOnce + 2);
        m_fixture->clock.advance(AttachmentGrace + std::chrono::seconds(1));
        leaveOrphan(2);  // as if another window were storing it
        // Not before everything is shown.
        QVERIFY(Document::Settings().sweepAfter >= std::chrono::seconds(30));
        const auto other = Document::open(m_fixture->path(), m_fixture->clock,
                                          {.author = u"Bo"_s,
                                           .stateFolder = m_fixture->folder() + u"/other"_s,
                                           .sweepAfter = std::chrono::milliseconds(1)});
        QVERIFY(other);
        QTRY_COMPARE(piecesIn(m_fixture->path()), 1 + 2);
        QCOMPARE(read(id), "named"_ba);
    }

    void entriesAreSafeBeforeTheSweepEnds()
    {
        m_fixture->settle();
        leaveOrphan(2 * PiecesSweptAtOnce);
        m_fixture->clock.advance(AttachmentGrace + std::chrono::seconds(1));
        const auto reader = JournalConnection::open(m_fixture->path(), JournalConnection::Mode::ReadOnly);
        JournalWriter writer(m_fixture->path(), *JournalReader(**reader).head(), m_fixture->clock,
                             {.authorship = Authorship::ofThisProcess(u"Bo"_s), .sweepAfter = {}});
        int left = -1;
        connect(&writer, &JournalWriter::stored, this, [&] { left = piecesIn(m_fixture->path()); });
        writer.start();
        // Comes in when the sweep has begun.
        const auto log = [&] {
            writer.enqueue(
                {1,
                 {{m_fixture->clock.now().time_since_epoch().count() * 1000, 1}, m_fixture->clock.now(), {}, {}},
                 logEntry({.text = u"typed"_s}, m_fixture->clock.now()).changes});
        };
        QTimer swept;
        connect(&swept, &QTimer::timeout, this, [&] {
            if (piecesIn(m_fixture->path()) == PiecesSweptAtOnce) {
                swept.stop();
                log();
            }
        });
        swept.start(0);
        QTRY_COMPARE(piecesIn(m_fixture->path()), 0);
        QCOMPARE(left, PiecesSweptAtOnce);
        writer.stop();
    }

    void savesTheOriginal()
    {
        const QByteArray bytes = noiseOf(2 * AttachmentChunkSize + 5);
        const EntityId id = attach(bytes);
        const QString path = m_fixture->folder() + u"/out.bin"_s;
        Outcome outcome(store().saveAs(file(id)->digest, file(id)->name, path, true));
        QTRY_VERIFY(outcome.done);
        QVERIFY(!outcome.error);
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll() == bytes);
        QVERIFY(!out.permissions().testAnyFlags(QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }

    void whatWasAlteredDoesNotReplaceACopy()
    {
        const EntityId id = attach("original"_ba);
        m_fixture->settle();
        {
            const auto connection = JournalConnection::open(m_fixture->path(), JournalConnection::Mode::ReadWrite);
            QVERIFY((*connection)->execute("UPDATE chunk SET data = CAST('forged' AS BLOB)"));
        }
        const QString path = m_fixture->folder() + u"/out.bin"_s;
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        Outcome outcome(store().saveAs(file(id)->digest, u"x"_s, path));
        QTRY_VERIFY(outcome.done);
        QCOMPARE(outcome.error->code, ErrorCode::Tampered);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), "before"_ba);
    }

    void aFullDiskIsSaid()
    {
        m_fixture.reset();
        FaultyVfs disk;
        m_fixture = std::make_unique<DocumentFixture>();
        m_fixture->log(u"before"_s);
        m_fixture->settle();
        disk.fail(FaultyVfs::Operation::Write, 3, SQLITE_FULL);
        Outcome outcome(*store().attach(sourceOf(noiseOf(2 * AttachmentChunkSize)), {.name = u"core"_s}));
        QTRY_VERIFY(outcome.done);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::NoSpace);
        QVERIFY(!outcome.error->remedy.isEmpty());
        disk.heal();
        const EntityId line = m_fixture->log(u"after"_s);
        QTRY_VERIFY(!m_fixture->document().isPending(line));
        QCOMPARE(m_fixture->incident().evidence().size(), 0);
        m_fixture.reset();
    }

    void knowsWhatMayRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("runs");
        const QByteArray words = "only words\n"_ba;
        QTest::newRow("text") << u"pool.log"_s << words << false;
        QTest::newRow("picture") << u"a.png"_s << "\x89PNG\r\n\x1a\n"_ba << false;
        QTest::newRow("script by name") << u"a.sh"_s << words << true;
        QTest::newRow("script by content") << u"a.txt"_s << "#!/bin/sh\n"_ba << true;
        QTest::newRow("starter") << u"a.desktop"_s << words << true;
        QTest::newRow("starter under another name") << u"a.png"_s << "[Desktop Entry]\nExec=x"_ba << true;
        QTest::newRow("program") << u"a"_s
                                 << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3E\0",
                                               20)
                                 << true;
        QTest::newRow("Windows' program") << u"a.exe"_s << "MZ"_ba << true;
        QTest::newRow("Java") << u"a.jar"_s << "PK\x03\x04"_ba << true;
        QTest::newRow("Python") << u"a.py"_s << words << true;
    }
    void knowsWhatMayRun()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QTEST(mayRunWhenOpened(name, beginning), "runs");
    }
};

EVENKEEL_TEST(EvidenceStoreTest);
#include "tst_evidencestore.moc"
