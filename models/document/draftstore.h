// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace evenkeel {

/// Text under edit, not yet in the journal: which field, what it was when editing began, what it is now.
struct Draft {
    EntityRef entity;  ///< a null id: the log line, or something not made yet
    QString field;     ///< the field's stored name, or the editor's own
    QString base;
    QString text;
    Instant saved{};

    bool operator==(const Draft &) const = default;
};

/// How a draft goes into the journal when the field has changed meanwhile: both texts are kept, the other first.
[[nodiscard]] QString uniteDraft(const Draft &draft, const QString &current);

/// Keeps drafts in the state folder, so that text being typed outlives a crash. One file an editor; writing replaces it
/// in one step. Each window has a folder of its own, made with its first draft and locked while the window lives, so
/// that two windows on one incident don't overwrite each other's. One a window: see Document::drafts.
class DraftStore
{
public:
    DraftStore(const QString &stateFolder, EntityId incident);
    /// Lets go of the drafts: the next window that looks gets them.
    ~DraftStore();
    DraftStore(const DraftStore &) = delete;
    DraftStore &operator=(const DraftStore &) = delete;

    /// An empty text, or one equal to its base, removes the draft.
    [[nodiscard]] Result<void> keep(const Draft &draft);
    void remove(const EntityRef &entity, const QString &field);
    /// What was typed for these goes, and nothing is kept for them any more; these words go from all other drafts.
    void forget(const QSet<EntityId> &entities, const QStringList &words);
    /// This window's drafts, oldest first, and what windows that are gone left, which is this one's from now on. Where
    /// several left one for the same field, their texts follow one another. Unreadable drafts are left alone.
    [[nodiscard]] QList<Draft> all();

private:
    [[nodiscard]] static QString nameOf(const EntityRef &entity, const QString &field);
    [[nodiscard]] bool makeFolder();
    void adoptFrom(const QString &folder);
    void adopt(const QString &path);

    QString m_shelf;   ///< of all windows on the incident
    QString m_folder;  ///< this window's; there once the lock is held
    std::unique_ptr<QLockFile> m_lock;
    QSet<EntityId> m_gone;  ///< an editor that is on its way out must not bring them back
};

}  // namespace evenkeel
