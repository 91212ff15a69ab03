// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencestore.h"

#include "models/core/clock.h"
#include "models/document/attachments.h"
#include "models/document/document.h"
#include "models/document/evidencejob.h"
#include "models/document/evidencetype.h"
#include "models/document/journalconnection.h"
#include "models/document/journalerror.h"
#include "models/document/journalwriter.h"
#include "models/document/openhere.h"
#include "models/document/readevidence.h"
#include "models/incident/commands/evidenceverbs.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <future>

namespace evenkeel {

namespace {

constexpr qint64 BytesThatTellTheType = 16 * 1024;

QByteArray bytesOf(const QString &hex)
{
    return QByteArray::fromHex(hex.toLatin1());
}

Error openHere(const QString &path)
{
    return {ErrorCode::Busy, EvidenceStore::tr("this program has the file open"), path,
            EvidenceStore::tr("Close its window first, or take a copy of it.")};
}

Result<void> checkAttachable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return JournalError::notFound(path);
    if (!file.isFile())
        return Error{ErrorCode::InvalidInput, EvidenceStore::tr("only files can be attached, no folders or devices"),
                     path, EvidenceStore::tr("Choose the files in it, or make an archive of them.")};
    if (isOpenHere(path))
        return openHere(path);
    return {};
}

Result<std::unique_ptr<QIODevice>> openFile(const QString &path)
{
    if (auto attachable = checkAttachable(path); !attachable)
        return attachable.error();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied, file->errorString(), path,
                     EvidenceStore::tr("Make it readable, then attach it again.")};
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<void> copyOut(const QString &journal, const QByteArray &digest, const QString &path, bool readOnly,
                     const std::function<bool(qint64)> &betweenPieces)
{
    if (isOpenHere(path))
        return openHere(path);
    const auto connection = JournalConnection::open(journal, JournalConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const QString remedy = EvidenceStore::tr("Choose another place for the copy.");
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::PermissionDenied, out.errorString(), path, remedy};
    if (readOnly)
        out.setPermissions(QFileDevice::ReadOwner);
    if (auto read = readAttachment(**connection, digest, out, betweenPieces); !read) {
        out.cancelWriting();
        return read;
    }
    if (!out.commit())
        return Error{ErrorCode::Io, out.errorString(), path, remedy};
    return {};
}

}  // namespace

EvidenceStore::EvidenceStore(Document &document, const Clock &clock) : m_document(document), m_clock(clock)
{
    m_storing.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(2);
}

EvidenceStore::~EvidenceStore()
{
    m_stopping = true;
    for (EvidenceJob *job : std::as_const(m_jobs))
        job->cancel();
    m_storing.waitForDone();
    m_reading.waitForDone();
    qDeleteAll(m_jobs);
}

Result<EvidenceJob *> EvidenceStore::attach(EvidenceSource source, const EvidenceDraft &draft, EntityId target)
{
    if (const auto &reason = m_document.readOnlyReason())
        return *reason;
    auto *job = new EvidenceJob(evidenceName(draft.name));
    ++m_storingCount;
    begin(job);
    m_storing.start([this, job, source = std::move(source), draft, target] { store(job, source, draft, target); });
    return job;
}

Result<EvidenceJob *> EvidenceStore::attachFile(const QString &path, EntityId target)
{
    if (auto attachable = checkAttachable(path); !attachable)
        return attachable.error();
    const QFileInfo file(path);
    EvidenceDraft draft;
    draft.name = file.fileName();
    draft.captured =
        std::min(m_clock.now(), Instant(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch())));
    return attach([path] { return openFile(path); }, draft, target);
}

// In a thread of the store. The job lives until what this posts last has run.
void EvidenceStore::store(EvidenceJob *job, const EvidenceSource &source, EvidenceDraft draft, EntityId target)
{
    const auto failLater = [this, job](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, job, error] { fail(job, error); }, Qt::QueuedConnection);
    };
    const Error cancelled{ErrorCode::Cancelled, tr("attaching the file was cancelled"), job->name(), {}};
    if (job->isCancelled()) {
        failLater(cancelled);
        return;
    }
    const auto opened = source();
    if (!opened) {
        failLater(opened.error());
        return;
    }
    QIODevice &device = **opened;
    if (draft.mimeType.isEmpty())
        draft.mimeType = evidenceType(job->name(), device.peek(BytesThatTellTheType));
    const qint64 total = device.isSequential() ? 0 : device.size();
    const auto transact = [&](const AttachmentStep &step) -> Result<void> {
        if (m_stopping)
            return cancelled;
        std::promise<Result<void>> outcome;
        m_writer->enqueueAside({[&](JournalConnection &connection, JournalAppender &appender) -> Result<void> {
                                    // Its pieces stay behind without a name and are swept.
                                    if (m_stopping)
                                        return cancelled;
                                    return appender.inTransaction([&] { return step(connection, appender); });
                                },
                                [&](const Result<void> &result) { outcome.set_value(result); }});
        return outcome.get_future().get();
    };
    const auto stored = storeAttachment(device, transact, [&](qint64 size) {
        emit job->progressed(size, total);
        return !job->isCancelled();
    });
    if (!stored) {
        Error error = stored.error();
        if (error.where.isEmpty())
            error.where = job->name();
        failLater(error);
        return;
    }
    draft.size = stored->size;
    draft.digest = stored->digest;
    QMetaObject::invokeMethod(
        this, [this, job, draft, target] { onStored(job, draft, target); }, Qt::QueuedConnection);
}

void EvidenceStore::onStored(EvidenceJob *job, const EvidenceDraft &draft, EntityId target)
{
    if (job->isCancelled()) {
        fail(job, {ErrorCode::Cancelled, tr("attaching the file was cancelled"), job->name(), {}});
        return;
    }
    const auto attached = attachEvidence(m_document.incident(), draft, target, m_clock.now());
    const auto performed = attached ? m_document.perform(tr("attach %1").arg(job->name()), attached->changes)
                                    : Result<void>(attached.error());
    if (!performed) {
        fail(job, performed.error());
        return;
    }
    --m_storingCount;
    emit job->succeeded(attached->evidence);
    end(job);
}

EvidenceJob *EvidenceStore::saveAs(const QString &digest, const QString &name, const QString &path, bool readOnly)
{
    auto *job = new EvidenceJob(evidenceName(name));
    begin(job);
    m_reading.start([this, job, journal = m_document.path(), digest, path, readOnly] {
        const auto copied = copyOut(journal, bytesOf(digest), path, readOnly, [&](qint64 size) {
            emit job->progressed(size, 0);
            return !job->isCancelled();
        });
        QMetaObject::invokeMethod(
            this,
            [this, job, copied] {
                if (copied)
                    emit job->succeeded({});
                else
                    emit job->failed(copied.error());
                end(job);
            },
            Qt::QueuedConnection);
    });
    return job;
}

void EvidenceStore::startReading(const QString &digest, qint64 atMost,
                                 const std::function<void(const Result<QByteArray> &)> &use) const
{
    m_reading.start([journal = m_document.path(), digest, atMost, use] { use(readEvidence(journal, digest, atMost)); });
}

void EvidenceStore::begin(EvidenceJob *job)
{
    m_jobs.append(job);
    // Whoever asked has connected to it by then.
    emit started(job);
}

void EvidenceStore::fail(EvidenceJob *job, const Error &error)
{
    --m_storingCount;
    emit job->failed(error);
    end(job);
}

void EvidenceStore::end(EvidenceJob *job)
{
    m_jobs.removeOne(job);
    emit job->finished();
    job->deleteLater();
}

}  // namespace evenkeel
