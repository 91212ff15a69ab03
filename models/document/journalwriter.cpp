// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalwriter.h"

#include "models/core/clock.h"
#include "models/document/attachments.h"
#include "models/document/expunge.h"
#include "models/document/journalcopy.h"
#include "models/document/journalerror.h"

#include <QRandomGenerator>

#include <ranges>

namespace evenkeel {

JournalWriter::JournalWriter(const QString &path, JournalHead head, const Clock &clock, Settings settings)
    : m_clock(clock), m_settings(std::move(settings)), m_path(path), m_head(std::move(head)), m_pollTimer(this),
      m_retryTimer(this), m_sweepTimer(this)
{
    m_retryTimer.setSingleShot(true);
    m_sweepTimer.setSingleShot(true);
    connect(&m_sweepTimer, &QTimer::timeout, this, &JournalWriter::sweep);
    connect(&m_pollTimer, &QTimer::timeout, this, &JournalWriter::poll);
    connect(&m_retryTimer, &QTimer::timeout, this, &JournalWriter::flush);
}

JournalWriter::~JournalWriter()
{
    stop();
}

void JournalWriter::enqueue(QueuedTransaction transaction)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_queue.append(std::move(transaction));
    }
    // Whatever has gathered by the time this runs goes into one commit.
    QMetaObject::invokeMethod(this, &JournalWriter::flush, Qt::QueuedConnection);
}

void JournalWriter::enqueueAside(SideWork work)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_aside.push_back(std::move(work));
    }
    QMetaObject::invokeMethod(this, &JournalWriter::flush, Qt::QueuedConnection);
}

QList<QueuedTransaction> JournalWriter::pending() const
{
    const QMutexLocker lock(&m_mutex);
    return m_queue;
}

void JournalWriter::start()
{
    auto opened = JournalConnection::open(m_path, JournalConnection::Mode::ReadWrite);
    if (!opened) {
        fail(opened.error());
        return;
    }
    if (auto adopted = adopt(std::move(*opened)); !adopted) {
        fail(adopted.error());
        return;
    }
    m_pollTimer.start(m_settings.pollEvery);
    m_sweepTimer.start(m_settings.sweepAfter);
    poll();
}

void JournalWriter::stop()
{
    m_pollTimer.stop();
    m_retryTimer.stop();
    m_sweepTimer.stop();
    m_appender.reset();
    m_connection.reset();
    dropAside({ErrorCode::Cancelled, JournalError::tr("the incident was closed"), m_path, {}});
}

Result<void> JournalWriter::adopt(std::unique_ptr<JournalConnection> connection)
{
    // Short waits for the lock: the queue is looked at between them, and people are told in time.
    (void)connection->execute("PRAGMA busy_timeout = 200");
    const auto root = JournalReader(*connection).hashAt(1);
    if (!root)
        return root.error();
    if (!m_root.isEmpty() && *root != m_root)
        return JournalError::replaced(connection->path());
    m_root = *root;
    // Its statement first: SQLite doesn't close a connection that still has one.
    m_appender.reset();
    m_connection = std::move(connection);
    m_appender = std::make_unique<JournalAppender>(*m_connection, m_clock, m_settings.authorship);
    m_dataVersion = -1;
    return {};
}

void JournalWriter::flush()
{
    if (!m_appender) {
        dropAside(JournalError::notFound(m_path));
        return;
    }
    if (!m_retryTimer.isActive())
        writeQueue();
    if (!m_retryTimer.isActive() && pending().isEmpty())
        writeAside();
}

void JournalWriter::writeAside()
{
    SideWork work;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_aside.empty())
            return;
        work = std::move(m_aside.front());
        m_aside.pop_front();
    }
    const Result<void> written = work.write(*m_connection, *m_appender);
    if (!written && written.error().code == ErrorCode::Busy) {
        {
            const QMutexLocker lock(&m_mutex);
            m_aside.push_front(std::move(work));
        }
        retryLater();
        return;
    }
    work.done(written);
    // In its turn, so that entries and requests that came meanwhile go first.
    QMetaObject::invokeMethod(this, &JournalWriter::flush, Qt::QueuedConnection);
}

// Some pieces a turn, with entries let through in between. What fails is left for the next time the file is opened.
void JournalWriter::sweep()
{
    enqueueAside({[this](JournalConnection &connection, JournalAppender &appender) -> Result<void> {
                      const auto swept = sweepOrphans(connection, appender);
                      if (swept && *swept == PiecesSweptAtOnce)
                          m_sweepTimer.start(0);
                      else if (!swept && swept.error().code == ErrorCode::Busy)
                          m_sweepTimer.start(m_settings.sweepAfter);
                      return {};
                  },
                  [](const Result<void> &) {}});
}

void JournalWriter::dropAside(const Error &why)
{
    std::deque<SideWork> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        dropped.swap(m_aside);
    }
    for (const SideWork &work : dropped)
        work.done(why);
}

void JournalWriter::retryLater()
{
    // Jitter, so that two programs that wait for each other don't do it in step.
    const int base = int(m_settings.retryEvery.count());
    m_retryTimer.start(base + int(QRandomGenerator::global()->bounded(base + 1)));
}

void JournalWriter::writeQueue()
{
    const QList<QueuedTransaction> queue = pending();
    if (queue.isEmpty()) {
        if (m_troubled)
            succeed();
        return;
    }
    QList<JournalAppender::Pending> batch;
    for (const QueuedTransaction &transaction : queue)
        batch.append({transaction.changes, transaction.header});
    const auto committed = m_appender->append(batch, m_head);
    if (!committed) {
        fail(committed.error());
        return;
    }
    succeed();
    if (const auto read = readOthers(committed->first().head.seq - 1); !read)
        fail(read.error());
    setHead(committed->last().head);
    QList<quint64> tickets;
    {
        const QMutexLocker lock(&m_mutex);
        for (qsizetype i = 0; i < committed->size(); ++i)
            tickets.append(m_queue.takeFirst().ticket);
    }
    emit stored(tickets, *committed);
}

void JournalWriter::fail(const Error &error)
{
    if (error.code == ErrorCode::Busy) {
        const auto now = m_clock.steady();
        if (!m_busySince)
            m_busySince = now;
        retryLater();
        if (now - *m_busySince < m_settings.patience || m_troubled)
            return;
    }
    m_troubled = true;
    if (error.code != ErrorCode::Busy)
        dropAside(error);
    emit troubled(error);
}

void JournalWriter::succeed()
{
    m_busySince.reset();
    if (std::exchange(m_troubled, false))
        emit recovered();
}

void JournalWriter::setHead(const JournalHead &head)
{
    m_head = head;
    emit headMoved(head);
}

Result<void> JournalWriter::readOthers(qint64 upTo)
{
    if (upTo <= m_head.seq)
        return {};
    QList<Transaction> transactions;
    qint64 last = m_head.seq;
    auto read = JournalReader(*m_connection).readAfter(m_head.seq, [&](qint64 seq, const Transaction &transaction) {
        if (seq > upTo)
            return;
        transactions.append(transaction);
        last = seq;
    });
    if (!read)
        return read;
    m_head.seq = last;
    if (!transactions.isEmpty())
        emit arrived(transactions);
    return {};
}

void JournalWriter::poll()
{
    if (!m_connection)
        return;
    const qint64 version = m_connection->dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    const JournalReader reader(*m_connection);
    const auto known = reader.hashAt(m_head.seq);
    const auto newest = reader.head();
    if (!known || !newest) {
        fail(known ? newest.error() : known.error());
        return;
    }
    if (m_head.seq > 0 && *known != m_head.hash) {
        fail(JournalError::replaced(m_connection->path()));
        return;
    }
    if (const auto read = readOthers(newest->seq); !read) {
        fail(read.error());
        return;
    }
    setHead(*newest);
}

void JournalWriter::reload()
{
    if (!m_connection)
        return;
    if (const auto incident = JournalReader(*m_connection).fold())
        emit reloaded(*incident);
    else
        QTimer::singleShot(m_settings.pollEvery, this, &JournalWriter::reload);
}

void JournalWriter::reopen()
{
    auto opened = JournalConnection::open(m_path, JournalConnection::Mode::ReadWrite);
    if (!opened) {
        fail(opened.error());
        return;
    }
    const JournalReader reader(**opened);
    const auto incident = reader.fold();
    const auto head = reader.head();
    if (!incident || !head) {
        fail(incident ? head.error() : incident.error());
        return;
    }
    if (const auto adopted = adopt(std::move(*opened)); !adopted) {
        fail(adopted.error());
        return;
    }
    setHead(*head);
    emit reloaded(*incident);
    flush();
}

void JournalWriter::moveTo(const QString &path)
{
    if (!m_connection)
        return;
    if (const auto copied = copyJournal(*m_connection, path); !copied) {
        fail(copied.error());
        return;
    }
    auto opened = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
    if (!opened) {
        fail(opened.error());
        return;
    }
    const auto head = JournalReader(**opened).head();
    const auto adopted = adopt(std::move(*opened));
    if (!head || !adopted) {
        fail(head ? adopted.error() : head.error());
        return;
    }
    m_path = path;
    setHead(*head);
    emit moved(path);
    m_retryTimer.stop();
    flush();
}

void JournalWriter::expunge(EntityId entry, const QString &reason)
{
    emit expunged(entry, tryExpunge(entry, reason));
}

Result<void> JournalWriter::tryExpunge(EntityId entry, const QString &reason)
{
    flush();
    if (!m_appender || !pending().isEmpty())
        return Error{ErrorCode::Busy, tr("nothing was expunged, because not everything is on the disk yet"), m_path,
                     tr("Expunge the entry when it is.")};
    const auto done = expungeEntry(*m_connection, *m_appender, entry, reason);
    const JournalReader reader(*m_connection);
    if (const auto head = reader.head(); head && *head != m_head) {
        const auto incident = reader.fold();
        if (!incident)
            return incident.error();
        m_head = *head;
        emit reloaded(*incident);
    }
    return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace evenkeel
