// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"

#include "models/core/clock.h"
#include "models/document/draftstore.h"
#include "models/document/evidencestore.h"
#include "models/document/filelease.h"
#include "models/document/journalcopy.h"
#include "models/document/journalerror.h"
#include "models/incident/sealing.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace evenkeel {

namespace {

Result<std::unique_ptr<FileLease>> takeLease(const QString &path, std::optional<bool> onNetwork)
{
    return onNetwork ? FileLease::take(path, *onNetwork) : FileLease::take(path);
}

}  // namespace

Document::Document(const QString &path, const Clock &clock, const Settings &settings)
    : m_path(path), m_clock(clock), m_settings(settings), m_authorship(Authorship::ofThisProcess(settings.author)),
      m_evidence(std::make_unique<EvidenceStore>(*this, clock))
{
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Clock &clock, const Settings &settings)
{
    auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    const JournalReader reader(**connection);
    auto incident = reader.fold();
    if (!incident)
        return incident.error();
    const auto head = reader.head();
    if (!head)
        return head.error();

    std::unique_ptr<Document> document(new Document(path, clock, settings));
    document->m_incident = std::move(*incident);
    document->m_newest = head->stamp;
    document->m_head = *head;
    // Said when somebody can hear it.
    QMetaObject::invokeMethod(
        document.get(), [self = document.get(), stamp = head->stamp] { self->noticeStamp(stamp); },
        Qt::QueuedConnection);
    if ((*connection)->isReadOnly()) {
        document->m_readOnlyReason = JournalError::readOnly(path);
        return document;
    }
    auto lease = takeLease(path, settings.onNetworkFolder);
    if (!lease) {
        document->m_readOnlyReason = lease.error();
        return document;
    }
    document->m_lease = std::move(*lease);
    // The writer opens its own: a QSqlDatabase belongs to the thread that made it.
    connection->reset();
    document->beginWriting(*head);
    return document;
}

void Document::beginWriting(const JournalHead &head)
{
    m_spill.emplace(m_settings.stateFolder, m_incident.id(), m_authorship.writer);
    m_left = Spill::findLeft(m_settings.stateFolder, m_incident.id());
    startWriter(head);
}

void Document::startWriter(const JournalHead &head)
{
    m_writer = new JournalWriter(m_path, head, m_clock,
                                 {m_authorship, m_settings.pollEvery, std::chrono::milliseconds(50),
                                  m_settings.patience, m_settings.sweepAfter});
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_writer, &JournalWriter::start);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &JournalWriter::headMoved, this, [this](const JournalHead &newest) { m_head = newest; });
    connect(m_writer, &JournalWriter::stored, this, &Document::onStored);
    connect(m_writer, &JournalWriter::arrived, this, &Document::onArrived);
    connect(m_writer, &JournalWriter::reloaded, this, &Document::onReloaded);
    connect(m_writer, &JournalWriter::troubled, this, &Document::onTroubled);
    connect(m_writer, &JournalWriter::expunged, this, &Document::expunged);
    connect(m_writer, &JournalWriter::recovered, this, [this] {
        m_trouble.reset();
        emit troubleOver();
    });
    connect(m_writer, &JournalWriter::moved, this, [this](const QString &path) {
        m_path = path;
        emit pathChanged(path);
    });
    m_evidence->setWriter(m_writer);
    m_thread.start();
}

Document::~Document()
{
    // What it stores goes through the writer.
    m_evidence.reset();
    if (!m_writer)
        return;
    QMetaObject::invokeMethod(m_writer, &JournalWriter::stop, Qt::BlockingQueuedConnection);
    // Only now is it certain what reached the disk; what did and was kept as well would come back as if it were new.
    if (m_spill)
        (void)m_spill->keep(m_writer->pending());
    m_thread.quit();
    m_thread.wait();
}

Stamp Document::nextStamp() const
{
    const qint64 wall = std::chrono::microseconds(m_clock.now().time_since_epoch()).count();
    return {std::max(wall, m_newest.time + 1), m_authorship.writer};
}

void Document::noticeStamp(Stamp stamp)
{
    m_newest = std::max(m_newest, stamp);
    const auto ahead = std::chrono::microseconds(m_newest.time) - m_clock.now().time_since_epoch();
    if (ahead > std::chrono::minutes(5) && !std::exchange(m_saidClockAhead, true))
        emit clockAhead(std::chrono::duration_cast<std::chrono::milliseconds>(ahead));
}

void Document::setAuthor(const QString &author)
{
    m_authorship.author = author;
}

ChangeSet Document::changeSetOf(const Changes &changes)
{
    ChangeSet set;
    for (const Change &change : changes)
        if (const EntityRef ref{change.kind, change.id}; !set.touched.contains(ref))
            set.touched.append(ref);
    return set;
}

void Document::append(const Changes &changes, Stamp stamp)
{
    const TransactionHeader header{stamp, m_clock.now(), m_authorship.author, m_authorship.device};
    keepEarlierWords(changes);
    for (const Change &change : changes) {
        m_incident.apply(header, change);
        ++m_pendingEntities[change.id];
    }
    noticeStamp(stamp);
    const quint64 ticket = ++m_lastTicket;
    m_pendingTickets.insert(ticket, {stamp, changes});
    m_writer->enqueue({ticket, header, changes});
    if (m_trouble && m_spill)
        (void)m_spill->keep(m_writer->pending());
    tell(changeSetOf(changes));
}

DraftStore &Document::drafts()
{
    if (!m_drafts)
        m_drafts = std::make_unique<DraftStore>(m_settings.stateFolder, m_incident.id());
    return *m_drafts;
}

Result<void> Document::perform(const QString &name, const Changes &changes)
{
    if (writable() && !changes.isEmpty())
        for (const Gate &gate : std::as_const(m_gates))
            if (auto admitted = gate(m_incident, changes); !admitted) {
                emit refused(name, changes);
                return admitted;
            }
    return performPastGate(name, changes);
}

Result<void> Document::perform(const QString &name, const Result<Changes> &changes)
{
    return changes ? perform(name, *changes) : Result<void>(changes.error());
}

Result<void> Document::performPastGate(const QString &name, const Changes &changes)
{
    if (const auto can = writable(); !can)
        return can.error();
    if (changes.isEmpty())
        return {};
    // Whatever else is passed: who wants to change what was declared final reopens it first.
    if (auto allowed = sealAllows(m_incident, changes); !allowed)
        return allowed;
    const Stamp stamp = nextStamp();
    m_undo.push(name, m_incident, changes, stamp);
    append(changes, stamp);
    return {};
}

Result<void> Document::performFinally(const QString &name, const Changes &changes)
{
    auto performed = perform(name, changes);
    if (performed)
        m_undo.setBarrier();
    return performed;
}

Result<QStringList> Document::undo()
{
    return go(&UndoStack::undo, &UndoStack::redo);
}

Result<QStringList> Document::redo()
{
    return go(&UndoStack::redo, &UndoStack::undo);
}

Result<QStringList> Document::go(UndoStep there, UndoStep back)
{
    if (const auto can = writable(); !can)
        return can.error();
    const Stamp stamp = nextStamp();
    const auto outcome = (m_undo.*there)(m_incident, stamp);
    if (!outcome)
        return QStringList();
    // Somebody else sealed it since.
    if (const auto allowed = sealAllows(m_incident, outcome->changes); !allowed) {
        (void)(m_undo.*back)(m_incident, stamp);
        return allowed.error();
    }
    if (!outcome->changes.isEmpty())
        append(outcome->changes, stamp);
    return outcome->left;
}

void Document::onStored(const QList<quint64> &tickets, const QList<Committed> &committed)
{
    QList<EntityId> safeEntities;
    ChangeSet raised;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const Pending pending = m_pendingTickets.take(tickets[i]);
        const Stamp storedStamp = committed[i].header.stamp;
        // Another process wrote first: ours was raised above it, and so our values stand.
        if (storedStamp != pending.stamp) {
            m_incident.restamp(pending.changes, pending.stamp, committed[i].header);
            m_undo.restamp(pending.stamp, storedStamp);
            raised.touched += changeSetOf(pending.changes).touched;
        }
        noticeStamp(storedStamp);
        for (const Change &change : pending.changes) {
            const auto count = m_pendingEntities.find(change.id);
            if (count != m_pendingEntities.end() && --*count == 0) {
                m_pendingEntities.erase(count);
                safeEntities.append(change.id);
            }
        }
    }
    if (m_spill && m_pendingTickets.isEmpty())
        (void)m_spill->keep({});
    if (!raised.touched.isEmpty())
        tell(raised);
    emit safe(safeEntities);
}

void Document::onArrived(const QList<Transaction> &transactions)
{
    ChangeSet set;
    const Gone gone = goneIn(transactions);
    for (const Transaction &transaction : transactions) {
        keepEarlierWords(transaction.changes);
        m_incident.apply(transaction);
        noticeStamp(transaction.header.stamp);
        for (const EntityRef &ref : changeSetOf(transaction.changes).touched)
            if (!set.touched.contains(ref))
                set.touched.append(ref);
    }
    tell(set);
    if (!gone.entities.isEmpty()) {
        forget(gone);
        // What they said is still in this incident, and no longer in the file.
        QMetaObject::invokeMethod(m_writer, &JournalWriter::reload, Qt::QueuedConnection);
    }
}

void Document::onReloaded(const Incident &incident)
{
    // By this window's hand, or somebody's while the file was out of reach.
    const Gone gone = goneSince(incident);
    m_incident = incident;
    // What is still on its way to the disk is not in what was read.
    for (const QueuedTransaction &queued : m_writer->pending())
        for (const Change &change : queued.changes)
            m_incident.apply(queued.header, change);
    tell({{}, true});
    if (!gone.entities.isEmpty())
        forget(gone);
}

void Document::onTroubled(const Error &error)
{
    m_trouble = error;
    if (m_spill)
        (void)m_spill->keep(m_writer->pending());
    emit troubled(error);
}

void Document::applySpilled()
{
    const Spill::Left left = std::exchange(m_left, {});
    for (const Transaction &transaction : left.transactions)
        append(transaction.changes, nextStamp());
    // Their own file is written before the old ones go, so that a crash in between loses nothing.
    if (m_spill)
        (void)m_spill->keep(m_writer->pending());
    for (const QString &file : left.files)
        QFile::remove(file);
}

void Document::retry()
{
    if (m_writer)
        QMetaObject::invokeMethod(m_writer, &JournalWriter::flush, Qt::QueuedConnection);
}

void Document::reopen()
{
    if (m_writer)
        QMetaObject::invokeMethod(m_writer, &JournalWriter::reopen, Qt::QueuedConnection);
}

void Document::saveElsewhere(const QString &path)
{
    if (m_writer)
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, path] { writer->moveTo(path); }, Qt::QueuedConnection);
    else if (const auto gone = goOnIn(path); !gone)
        emit troubled(gone.error());
}

Result<void> Document::goOnIn(const QString &path)
{
    {
        const auto original = JournalConnection::open(m_path, JournalConnection::Mode::ReadOnly);
        if (!original)
            return original.error();
        if (auto copied = copyJournal(**original, path); !copied)
            return copied;
    }
    const auto copy = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
    if (!copy)
        return copy.error();
    const JournalReader reader(**copy);
    auto incident = reader.fold();
    if (!incident)
        return incident.error();
    const auto head = reader.head();
    if (!head)
        return head.error();
    auto lease = takeLease(path, m_settings.onNetworkFolder);
    if (!lease)
        return lease.error();
    m_lease = std::move(*lease);
    m_incident = std::move(*incident);
    m_path = path;
    m_readOnlyReason.reset();
    beginWriting(*head);
    emit pathChanged(path);
    emit readOnlyChanged();
    tell({{}, true});
    return {};
}

Result<void> Document::close(std::chrono::milliseconds atMost)
{
    if (m_pendingTickets.isEmpty())
        return {};
    QEventLoop loop;
    QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
    connect(this, &Document::safe, &loop, [&] {
        if (m_pendingTickets.isEmpty())
            loop.quit();
    });
    connect(this, &Document::troubled, &loop, [&](const Error &error) {
        if (error.code != ErrorCode::Busy)
            loop.quit();
    });
    retry();
    loop.exec();
    if (m_pendingTickets.isEmpty())
        return {};
    return m_trouble.value_or(Error{ErrorCode::Busy,
                                    tr("%n change(s) are not on the disk yet", nullptr, pendingCount()), m_path,
                                    tr("Wait, or save a copy elsewhere.")});
}

}  // namespace evenkeel
