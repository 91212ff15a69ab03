// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <QString>

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
/// in one step.
class DraftStore
{
public:
    DraftStore(const QString &stateFolder, EntityId incident);

    /// An empty text, or one equal to its base, removes the draft.
    [[nodiscard]] Result<void> keep(const Draft &draft) const;
    void remove(const EntityRef &entity, const QString &field) const;
    /// What an earlier run left. Unreadable drafts are left alone.
    [[nodiscard]] QList<Draft> all() const;

private:
    [[nodiscard]] QString pathOf(const EntityRef &entity, const QString &field) const;
    QString m_folder;
};

}  // namespace evenkeel
