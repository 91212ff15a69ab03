// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace evenkeel {

/// A transaction on its way to the disk. `ticket` counts up in the order in which they were made.
struct QueuedTransaction {
    quint64 ticket = 0;
    TransactionHeader header;
    Changes changes;
};

/// Something that is written beside the journal, a piece of an attachment: in the writer's thread, when nothing is
/// queued, and again while another process holds the lock. `done` is called there too, exactly once.
struct SideWork {
    std::function<Result<void>(JournalConnection &, JournalAppender &)> write;
    std::function<void(const Result<void> &)> done;
};

/// Owns the connection of an open document in a thread of its own: writes what is queued, as many at once as there are,
/// and notices what other processes append. It stops at the first failure and keeps the queue; nothing overtakes. While
/// another process holds the lock it tries again, with jitter, for as long as it takes.
///
/// Made in any thread, then moved to its own; enqueue and pending may be called from any thread, slots run in its own.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        Authorship authorship;
        std::chrono::milliseconds pollEvery{500};
        std::chrono::milliseconds retryEvery{50};
        std::chrono::milliseconds patience{2000};  ///< how long a lock may be held before people are told
        /// When to remove what was left of attachments that were never finished: long after all is shown.
        std::chrono::milliseconds sweepAfter{std::chrono::seconds(30)};
    };

    JournalWriter(const QString &path, JournalHead head, const Clock &clock, Settings settings);
    ~JournalWriter() override;

    void enqueue(QueuedTransaction transaction);
    /// One piece at a time: what is queued meanwhile comes before the next. Fails with what the writing stopped for.
    void enqueueAside(SideWork work);
    /// What is not on the disk yet, in order.
    [[nodiscard]] QList<QueuedTransaction> pending() const;

public slots:
    /// Opens the file and begins to watch it; call once, in the writer's thread.
    void start();
    void stop();
    /// Writes the queue now. Also how to try again after trouble.
    void flush();
    /// Looks for other processes' transactions now.
    void poll();
    /// Reads the whole file again: somebody has removed something from it for good. Tries until it can.
    void reload();
    /// Opens the file of this path anew after it was replaced or had vanished, and appends the queue there.
    void reopen();
    /// Copies the file, with the queue appended, to a new path and goes on there. The original stays as it is.
    void moveTo(const QString &path);
    /// Writes the queue, then removes for good what the file says of an entry.
    void expunge(evenkeel::EntityId entry, const QString &reason);

signals:
    /// The newest transaction of the file; what leads up to it is told in the same breath.
    void headMoved(const evenkeel::JournalHead &head);
    /// These are on the disk, with the headers they were stored under.
    void stored(const QList<quint64> &tickets, const QList<evenkeel::Committed> &committed);
    /// Other processes appended these.
    void arrived(const QList<evenkeel::Transaction> &transactions);
    /// The file was opened or read anew and tells this.
    void reloaded(const evenkeel::Incident &incident);
    void moved(const QString &path);
    /// An expunge has ended. Where the file has changed, also after an error (rebuilding it may fail alone), reloaded
    /// comes first.
    void expunged(evenkeel::EntityId entry, const evenkeel::Result<void> &done);
    /// Writing stopped; the queue is kept. Busy means it is being tried again all the time.
    void troubled(const evenkeel::Error &error);
    void recovered();

private:
    void writeQueue();
    void writeAside();
    void sweep();
    void dropAside(const Error &why);
    void retryLater();
    void fail(const Error &error);
    void succeed();
    [[nodiscard]] Result<void> tryExpunge(EntityId entry, const QString &reason);
    [[nodiscard]] Result<void> readOthers(qint64 upTo);
    void setHead(const JournalHead &head);
    [[nodiscard]] Result<void> adopt(std::unique_ptr<JournalConnection> connection);

    const Clock &m_clock;
    Settings m_settings;
    QString m_path;
    std::unique_ptr<JournalConnection> m_connection;
    std::unique_ptr<JournalAppender> m_appender;
    JournalHead m_head;  ///< the newest transaction this process knows
    QByteArray m_root;   ///< the first transaction's hash: tells whether a file is the same incident
    qint64 m_dataVersion = -1;
    QTimer m_pollTimer;
    QTimer m_retryTimer;
    QTimer m_sweepTimer;
    std::optional<std::chrono::milliseconds> m_busySince;
    bool m_troubled = false;

    mutable QMutex m_mutex;
    QList<QueuedTransaction> m_queue;
    std::deque<SideWork> m_aside;
};

}  // namespace evenkeel
