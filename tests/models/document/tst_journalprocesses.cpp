// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes at one file, and processes that are killed.
#include "models/document/journalcheck.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <poll.h>
#include <random>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A writer whose acknowledgements are read as they come. QProcess would do, but polls at its own moments.
class Writer
{
public:
    Writer(const QString &path, int count)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, ends[0]);
        const QByteArray file = QFile::encodeName(path);
        const QByteArray number = QByteArray::number(count);
        char *const arguments[] = {const_cast<char *>(EVENKEEL_TEST_WRITER), const_cast<char *>(file.constData()),
                                   const_cast<char *>(number.constData()), nullptr};
        if (::posix_spawn(&m_process, EVENKEEL_TEST_WRITER, &actions, nullptr, arguments, environ) != 0)
            qFatal("can't start the writer");
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_output = ends[0];
    }
    ~Writer()
    {
        ::close(m_output);
        if (m_process > 0)
            kill();
    }
    /// Reads what comes within so long; -1 waits for the end.
    void read(int milliseconds)
    {
        pollfd ready{m_output, POLLIN, 0};
        char bytes[4096];
        while (::poll(&ready, 1, milliseconds) > 0) {
            const ssize_t got = ::read(m_output, bytes, sizeof(bytes));
            if (got <= 0)
                return;
            m_text.append(bytes, got);
            if (milliseconds >= 0)
                return;
        }
    }
    void kill()
    {
        ::kill(m_process, SIGKILL);
        wait();
    }
    int wait()
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        m_process = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] QSet<EntityId> acknowledged() const
    {
        QSet<EntityId> ids;
        for (const QByteArray &line : m_text.first(m_text.lastIndexOf('\n') + 1).split('\n'))
            if (const auto id = EntityId::fromLatin1(line))
                ids.insert(*id);
        return ids;
    }

private:
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_text;
};

QSet<EntityId> entriesIn(const JournalConnection &connection)
{
    QSet<EntityId> ids;
    const auto incident = JournalReader(connection).fold();
    if (incident)
        incident->entries().forEach([&](const TimelineEntry &entry) { ids.insert(entry.id); });
    return ids;
}

QByteArray firstFinding(const JournalConnection &connection)
{
    const IntegrityReport report = checkIntegrity(connection);
    return report.isSound() ? QByteArray() : report.findings.first().what.toUtf8();
}

}  // namespace

class JournalProcessesTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesBeingKilled()
    {
        constexpr int Kills = 200;
        constexpr int KillsAFile = 20;
        std::mt19937 random(2041);
        JournalFixture fixture;
        QString path;
        QSet<EntityId> acknowledged;
        int hot = 0;
        int inTheMidst = 0;
        for (int i = 0; i < Kills; ++i) {
            if (i % KillsAFile == 0) {
                path = fixture.create(u"%1.keel"_s.arg(i));
                acknowledged.clear();
            }
            Writer writer(path, 100'000);
            // Up to four acknowledgements, then a moment within the next.
            for (int j = int(random() % 5); j > 0; --j)
                writer.read(10'000);
            QElapsedTimer moment;
            moment.start();
            const qint64 nanoseconds = qint64(random() % 3'000'000);
            while (moment.nsecsElapsed() < nanoseconds) {
            }
            writer.kill();
            writer.read(-1);
            inTheMidst += !writer.acknowledged().isEmpty();
            acknowledged.unite(writer.acknowledged());
            hot += QFile::exists(path + u"-journal"_s);
            const auto connection = JournalFixture::open(path);
            QVERIFY2(entriesIn(*connection).contains(acknowledged), QByteArray::number(i).constData());
            QCOMPARE(firstFinding(*connection), QByteArray());
        }
        qInfo("%d of %d killed after they had written, %d within a commit", inTheMidst, Kills, hot);
        QVERIFY(inTheMidst > Kills / 2);
        QVERIFY(hot > 0);
    }

    void fourWriteAtOnce()
    {
        constexpr int Each = 1000;
        JournalFixture fixture(JournalFixture::Place::Memory);
        const QString path = fixture.create();
        std::vector<std::unique_ptr<Writer>> writers;
        for (int i = 0; i < 4; ++i)
            writers.push_back(std::make_unique<Writer>(path, Each));
        QSet<EntityId> acknowledged;
        for (const auto &writer : writers) {
            writer->read(-1);
            QCOMPARE(writer->wait(), 0);
            QCOMPARE(writer->acknowledged().size(), Each);
            acknowledged.unite(writer->acknowledged());
        }
        QCOMPARE(acknowledged.size(), 4 * Each);
        const auto connection = JournalFixture::open(path);
        QCOMPARE(entriesIn(*connection), acknowledged);
        QCOMPARE(JournalReader(*connection).head()->seq, 4 * Each + 1);
        QCOMPARE(firstFinding(*connection), QByteArray());
    }
};

EVENKEEL_TEST(JournalProcessesTest);
#include "tst_journalprocesses.moc"
