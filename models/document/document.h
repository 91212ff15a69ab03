// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalwriter.h"
#include "models/document/spill.h"
#include "models/document/undostack.h"
#include "models/incident/incident.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace evenkeel {

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
    };

    /// The clock must outlive the document. A file or folder that can't be written, or one on a network folder that
    /// somebody else has open, gives a document that reads only; readOnlyReason says why.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const QString &path, const Clock &clock,
                                                                const Settings &settings);
    /// Drains nothing: call close first. What is still pending is spilled.
    ~Document() override;

    [[nodiscard]] const Incident &incident() const { return m_incident; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The newest transaction of the file that the incident holds. What is pending has none yet.
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    /// Where this window keeps what isn't in the file yet: drafts, and what can't be written.
    [[nodiscard]] const QString &stateFolder() const { return m_settings.stateFolder; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnlyReason.has_value(); }
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }

    /// Applies a verb's changes and sends them to the disk as one transaction. `name` is what undo calls it. An empty
    /// list does nothing; on a read-only document it fails.
    Result<void> perform(const QString &name, const Changes &changes);
    /// As perform, and nothing up to here can be undone any more: for what was sent or sealed.
    Result<void> performFinally(const QString &name, const Changes &changes);

    [[nodiscard]] const UndoStack &undoStack() const { return m_undo; }
    /// Undoes this window's last step; gives the names of the fields it left because somebody has changed them since.
    Result<QStringList> undo();
    Result<QStringList> redo();

    /// Whether something about this entity is not on the disk yet.
    [[nodiscard]] bool isPending(EntityId id) const { return m_pendingEntities.contains(id); }
    [[nodiscard]] int pendingCount() const { return int(m_pendingTickets.size()); }
    /// What the writing stopped for, if it did.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// How many transactions an earlier window couldn't write; applySpilled appends them and forgets their files.
    [[nodiscard]] int spilledCount() const { return int(m_left.transactions.size()); }
    void applySpilled();

    /// After trouble: try again; open the file of this name anew; go on in a copy elsewhere (also where the original
    /// can only be read).
    void retry();
    void reopen();
    void saveElsewhere(const QString &path);

    /// Waits until the queue is on the disk, at most so long. On failure the document stays open and usable.
    Result<void> close(std::chrono::milliseconds atMost = std::chrono::seconds(5));

signals:
    void changed(const evenkeel::ChangeSet &changes);
    /// These entities' pending changes are on the disk.
    void safe(const QList<evenkeel::EntityId> &entities);
    void troubled(const evenkeel::Error &error);
    void troubleOver();
    void pathChanged(const QString &path);
    /// The file's newest stamp is more than five minutes ahead of this machine's clock: one of the clocks is wrong.
    void clockAhead(std::chrono::milliseconds by);

private:
    Document(const QString &path, const Clock &clock, const Settings &settings);
    void beginWriting(const JournalHead &head);
    void startWriter(const JournalHead &head);
    [[nodiscard]] Result<void> goOnIn(const QString &path);
    void append(const Changes &changes, Stamp stamp);
    [[nodiscard]] Stamp nextStamp() const;
    void noticeStamp(Stamp stamp);
    void onStored(const QList<quint64> &tickets, const QList<Committed> &committed);
    void onArrived(const QList<Transaction> &transactions);
    void onReloaded(const Incident &incident);
    void onTroubled(const Error &error);
    [[nodiscard]] static ChangeSet changeSetOf(const Changes &changes);

    QString m_path;
    const Clock &m_clock;
    Settings m_settings;
    Authorship m_authorship;
    Incident m_incident;
    UndoStack m_undo;
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

    std::optional<Spill> m_spill;
    Spill::Left m_left;
    std::unique_ptr<FileLease> m_lease;
    QThread m_thread;
    JournalWriter *m_writer = nullptr;  ///< owned by m_thread's end
};

}  // namespace evenkeel
