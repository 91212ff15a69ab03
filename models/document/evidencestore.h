// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace evenkeel {

class Clock;
class Document;
class EvidenceJob;
class JournalWriter;
struct EvidenceDraft;

/// Opens what is to be stored; called in a thread of the store, where it may take its time.
using EvidenceSource = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// The bytes of an open incident's files. Storing and reading never keep the window waiting: sources are read and
/// copies written in threads of its own, pieces are stored by the writer's thread with entries let through first.
/// Lives in the window's thread and belongs to the Document.
class EvidenceStore : public QObject
{
    Q_OBJECT

public:
    /// A file above this many bytes makes the incident's file unwieldy: who attaches it asks first.
    static constexpr qint64 LargeFile = 100LL * 1024 * 1024;

    EvidenceStore(Document &document, const Clock &clock);
    /// Cancels what is under way and waits for its threads.
    ~EvidenceStore() override;

    /// Stores what the source gives; when all of it is on the disk, one step "attach NAME" adds the file, and a line
    /// that points to it or `target`'s pointer (attachEvidence). Size, digest and, unless the draft says it, type are
    /// found here. Fails at once on a document that reads only; all later errors come by the job.
    Result<EvidenceJob *> attach(EvidenceSource source, const EvidenceDraft &draft, EntityId target = {});
    /// The same for a file. One that is no regular file, or that this program has open itself (an incident), is
    /// refused.
    Result<EvidenceJob *> attachFile(const QString &path, EntityId target = {});

    /// Writes the original byte for byte, verified against its digest before it takes the place of what was there.
    /// Refuses to write over a file that this program has open.
    EvidenceJob *saveAs(const QString &digest, const QString &name, const QString &path, bool readOnly = false);

    /// What is under way.
    [[nodiscard]] const QList<EvidenceJob *> &jobs() const { return m_jobs; }
    [[nodiscard]] bool isStoring() const { return m_storingCount > 0; }

    /// Reads at most so many bytes in a thread of the store and gives what `use` makes of them there. Only what was
    /// read whole is verified. `use` must not touch the window.
    template <typename Use>
    [[nodiscard]] auto read(const QString &digest, qint64 atMost, Use use) const
    {
        using T = std::invoke_result_t<Use, Result<QByteArray>>;
        auto promise = std::make_shared<QPromise<T>>();
        const QFuture<T> future = promise->future();
        promise->start();
        startReading(digest, atMost, [promise, use](const Result<QByteArray> &bytes) {
            promise->addResult(use(bytes));
            promise->finish();
        });
        return future;
    }

    /// For the Document: who writes. nullptr while it reads only.
    void setWriter(JournalWriter *writer) { m_writer = writer; }

signals:
    void started(evenkeel::EvidenceJob *job);

private:
    void store(EvidenceJob *job, const EvidenceSource &source, EvidenceDraft draft, EntityId target);
    void onStored(EvidenceJob *job, const EvidenceDraft &draft, EntityId target);
    void begin(EvidenceJob *job);
    void end(EvidenceJob *job);
    void fail(EvidenceJob *job, const Error &error);
    void startReading(const QString &digest, qint64 atMost,
                      const std::function<void(const Result<QByteArray> &)> &use) const;

    Document &m_document;
    const Clock &m_clock;
    JournalWriter *m_writer = nullptr;
    QList<EvidenceJob *> m_jobs;
    int m_storingCount = 0;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_storing;          ///< one after the other
    mutable QThreadPool m_reading;  ///< so that a look at one file needn't wait for another's copy
};

}  // namespace evenkeel
