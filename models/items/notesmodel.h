// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/followedrows.h"

namespace evenkeel {

class Document;

/// A heading (a question, or a person), or a note below it.
struct NoteRow {
    EntityId note;  ///< null: a heading
    QString text;
    QString aside;  ///< of a note: whose it is, or to which question

    [[nodiscard]] std::pair<EntityId, QString> key() const { return {note, note.isNull() ? text : QString()}; }
    bool operator==(const NoteRow &) const = default;
};

/// What participants wrote, below each question (in the order of the form) or below each person. The document must
/// outlive it.
class NotesModel : public FollowedRows<NoteRow>
{
    Q_OBJECT

public:
    enum class By { Question, Person };
    enum Role {
        IdRole = Qt::UserRole,  ///< EntityId; null for a heading
        HeadingRole,            ///< bool
        AsideRole,
        RoleEnd
    };

    explicit NotesModel(Document &document, QObject *parent = nullptr);

    void setBy(By by);
    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] int noteCount() const;
    [[nodiscard]] EntityId noteAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EntityId note) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void readIncident();

    Document &m_document;
    By m_by = By::Question;
};

}  // namespace evenkeel
