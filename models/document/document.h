// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/draftstore.h"
#include "models/document/journalwriter.h"
#include "models/document/spill.h"
#include "models/document/undostack.h"
#include "models/incident/incident.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>

namespace evenkeel {

class EvidenceStore;
class FileLease;

/// What a transaction, or several, touched. `reset` says that everything may differ.
struct ChangeSet {
    QList<EntityRef> touched;
    bool reset = false;
    bool operator==(const ChangeSet &) const = default;
};

/// An open incident: its file, its Incident, and this window's undo. Lives in the thread of the window. Changes apply
/// at once and are pending until they are on the disk; the window never waits for a disk.
class Document : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString author;
        QString stateFolder;  ///< where what can't be written is kept; must not be shared with tests
        std::chrono::milliseconds pollEvery{500};
        std::chrono::milliseconds patience{2000};
        std::optional<bool> onNetworkFolder;  ///< unset: the system is asked
        std::chrono::milliseconds sweepAfter = JournalWriter::Settings().sweepAfter;
    };

    /// The clock must outlive the document. A file or folder that can't be written, or one on a network folder that
    /// somebody else has open, gives a document that reads only; readOnlyReason says why.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const QString &path, const Clock &clock,
                                                                const Settings &settings);
    /// Drains nothing: call close first. What is still pending is spilled.
    ~Document() override;

    /// What is shown: the incident as it is, or, after showPast, as it was known then.
    [[nodiscard]] const Incident &incident() const { return m_past ? m_past->incident : m_incident; }
    /// The incident as it is, whatever is shown.
    [[nodiscard]] const Incident &live() const { return m_incident; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The newest transaction of the file that the incident holds. What is pending has none yet.
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    /// Where this window keeps what isn't in the file yet: drafts, and what can't be written.
    [[nodiscard]] const QString &stateFolder() const { return m_settings.stateFolder; }
    /// Who makes the changes from now on.
    void setAuthor(const QString &author);
    /// What is being typed in this window and isn't in the journal yet.
    [[nodiscard]] DraftStore &drafts();
    /// Because of its file, or because the past is shown.
    [[nodiscard]] bool isReadOnly() const { return m_readOnlyReason || m_past; }
    /// What is the matter with the file.
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    /// Who speaks in this window.
    [[nodiscard]] const QString &author() const { return m_authorship.author; }

    /// Shows the incident as it was known at a moment, read-only, until showNow. Everything else goes on: what is
    /// pending is written, what others append is taken into the live incident and told by liveChanged.
    void showPast(const Incident &incident, Instant at);
    void showNow();
    /// The moment whose knowledge is shown; unset: now.
    [[nodiscard]] std::optional<Instant> shownAt() const { return m_past ? std::optional(m_past->at) : std::nullopt; }

    /// Applies a verb's changes and sends them to the disk as one transaction. `name` is what undo calls it. An empty
    /// list does nothing; on a read-only document, or while the past is shown, it fails, and so does what would change
    /// a sealed postmortem (sealAllows).
    Result<void> perform(const QString &name, const Changes &changes);
    /// The same of what a verb gave; where it gave none, its error.
    Result<void> perform(const QString &name, const Result<Changes> &changes);
    /// As perform, and nothing up to here can be undone any more: for what was sent or sealed.
    Result<void> performFinally(const QString &name, const Changes &changes);

    /// Asked before each of this window's transactions, in the order in which they were added; what one answers with an
    /// error isn't performed, and refused tells of it. Undo and what others write pass: they happened. None at first.
    using Gate = std::function<Result<void>(const Incident &before, const Changes &changes)>;
    void addGate(Gate gate) { m_gates.append(std::move(gate)); }
    /// As perform, without asking the gates: for changes that say themselves why they may.
    Result<void> performPastGate(const QString &name, const Changes &changes);

    [[nodiscard]] const UndoStack &undoStack() const { return m_undo; }
    /// Undoes this window's last step; gives the names of the fields it left because somebody has changed them since.
    Result<QStringList> undo();
    Result<QStringList> redo();

    /// Whether something about this entity is not on the disk yet.
    [[nodiscard]] bool isPending(EntityId id) const { return m_pendingEntities.contains(id); }
    [[nodiscard]] int pendingCount() const { return int(m_pendingTickets.size()); }
    /// What the writing stopped for, if it did.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// The bytes of the incident's files.
    [[nodiscard]] EvidenceStore &evidence() { return *m_evidence; }

    /// How many transactions an earlier window couldn't write; applySpilled appends them and forgets their files.
    [[nodiscard]] int spilledCount() const { return int(m_left.transactions.size()); }
    void applySpilled();

    /// After trouble: try again; open the file of this name anew; go on in a copy elsewhere (also where the original
    /// can only be read).
    void retry();
    void reopen();
    void saveElsewhere(const QString &path);

    /// Removes for good all that the file says of an entry, off this thread; expunged tells how it went. Drops the undo
    /// steps and drafts that say it again. Other copies of the file keep it.
    Result<void> expunge(EntityId entry, const QString &reason);

    /// Waits until the queue is on the disk, at most so long. On failure the document stays open and usable.
    Result<void> close(std::chrono::milliseconds atMost = std::chrono::seconds(5));

signals:
    void changed(const evenkeel::ChangeSet &changes);
    /// A gate forbade it; perform returns its error as well.
    void refused(const QString &name, const evenkeel::Changes &changes);
    /// In place of changed while the past is shown.
    void liveChanged(const evenkeel::ChangeSet &changes);
    /// isReadOnly tells something else than before. Comes before changed.
    void readOnlyChanged();
    /// These entities' pending changes are on the disk.
    void safe(const QList<evenkeel::EntityId> &entities);
    void troubled(const evenkeel::Error &error);
    void troubleOver();
    void pathChanged(const QString &path);
    void expunged(evenkeel::EntityId entry, const evenkeel::Result<void> &done);
    /// These are gone for good, whoever expunged them: their words must not stay in what is being typed either.
    void forgotten(const QSet<evenkeel::EntityId> &gone, const QStringList &words);
    /// The file's newest stamp is more than five minutes ahead of this machine's clock: one of the clocks is wrong.
    void clockAhead(std::chrono::milliseconds by);

private:
    Document(const QString &path, const Clock &clock, const Settings &settings);
    void beginWriting(const JournalHead &head);
    void startWriter(const JournalHead &head);
    [[nodiscard]] Result<void> goOnIn(const QString &path);
    [[nodiscard]] Result<void> writable() const;
    using UndoStep = decltype(&UndoStack::undo);
    [[nodiscard]] Result<QStringList> go(UndoStep there, UndoStep back);
    void tell(const ChangeSet &changes);
    void append(const Changes &changes, Stamp stamp);
    [[nodiscard]] Stamp nextStamp() const;
    void noticeStamp(Stamp stamp);
    void onStored(const QList<quint64> &tickets, const QList<Committed> &committed);
    void onArrived(const QList<Transaction> &transactions);
    void onReloaded(const Incident &incident);
    void onTroubled(const Error &error);
    struct Gone {
        QSet<EntityId> entities;
        QStringList words;
    };
    [[nodiscard]] Gone goneWith(EntityId entry) const;
    /// With all that others expunged in these, which the incident doesn't know yet.
    [[nodiscard]] Gone goneIn(const QList<Transaction> &transactions) const;
    /// With all that is expunged in the incident as it was read anew, and isn't yet in this one.
    [[nodiscard]] Gone goneSince(const Incident &read) const;
    /// Before changes are applied: what they may word anew.
    void keepEarlierWords(const Changes &changes);
    void forget(const Gone &gone);
    [[nodiscard]] static ChangeSet changeSetOf(const Changes &changes);

    QString m_path;
    const Clock &m_clock;
    Settings m_settings;
    Authorship m_authorship;
    Incident m_incident;
    struct Past {
        Incident incident;
        Instant at{};
    };
    std::optional<Past> m_past;
    UndoStack m_undo;
    QList<Gate> m_gates;
    Stamp m_newest;
    JournalHead m_head;
    bool m_saidClockAhead = false;
    std::optional<Error> m_readOnlyReason;
    std::optional<Error> m_trouble;

    struct Pending {
        Stamp stamp;
        Changes changes;
    };
    quint64 m_lastTicket = 0;
    QHash<quint64, Pending> m_pendingTickets;
    QHash<EntityId, int> m_pendingEntities;

    /// What was said before it was worded anew, whoever did, while this window looked on.
    QHash<EntityId, QStringList> m_earlierWords;

    std::optional<Spill> m_spill;
    Spill::Left m_left;
    std::unique_ptr<FileLease> m_lease;
    std::unique_ptr<EvidenceStore> m_evidence;
    std::unique_ptr<DraftStore> m_drafts;  ///< once asked for
    QThread m_thread;
    JournalWriter *m_writer = nullptr;  ///< owned by m_thread's end
};

}  // namespace evenkeel
