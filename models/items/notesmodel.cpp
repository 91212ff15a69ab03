// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/notesmodel.h"

#include "models/document/document.h"
#include "models/report/noteformtext.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

NotesModel::NotesModel(Document &document, QObject *parent) : FollowedRows(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, [](const EntityRef &ref) {
                return ref.kind == EntityKind::ParticipantNote;
            }))
            readIncident();
    });
    readIncident();
}

void NotesModel::setBy(By by)
{
    m_by = by;
    readIncident();
}

void NotesModel::readIncident()
{
    const QStringList questions = noteFormFor(m_document.incident()).questions;
    // Questions that are none of the form's come last.
    const auto placeOf = [&](const ParticipantNote *note) {
        const qsizetype place = questions.indexOf(note->question);
        return place < 0 ? questions.size() : place;
    };
    auto notes = m_document.incident().participantNotes().all();
    std::ranges::sort(notes, {}, [&](const ParticipantNote *note) {
        const auto whose = std::tuple(note->person.isEmpty(), note->person.toCaseFolded());
        const auto which = std::tuple(placeOf(note), note->question);
        const bool byPerson = m_by == By::Person;
        return std::tuple(byPerson ? std::optional(whose) : std::nullopt, which, whose, note->received, note->created,
                          note->id);
    });
    QList<NoteRow> rows;
    QString heading;
    for (const ParticipantNote *note : notes) {
        const QString person = note->person.isEmpty() ? tr("No name given") : note->person;
        const QString &above = m_by == By::Person ? person : note->question;
        // People write their own name now so, now so.
        const auto isCased = m_by == By::Person ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (rows.isEmpty() || above.compare(heading, isCased) != 0)
            rows.append({{}, above, {}});
        heading = above;
        rows.append({note->id, note->answer, m_by == By::Person ? note->question : person});
    }
    follow(rows);
}

int NotesModel::noteCount() const
{
    return int(std::ranges::count_if(rows(), [](const NoteRow &row) { return !row.note.isNull(); }));
}

EntityId NotesModel::noteAt(const QModelIndex &index) const
{
    return index.isValid() ? rows()[index.row()].note : EntityId();
}

QModelIndex NotesModel::indexOf(EntityId note) const
{
    const auto at = std::ranges::find(rows(), note, &NoteRow::note);
    return note.isNull() || at == rows().end() ? QModelIndex() : index(int(at - rows().begin()));
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.note.isNull() ? row.text : row.text + u"\n\u2014 "_s + row.aside;
    case Qt::AccessibleTextRole:
        return row.note.isNull() ? tr("Heading: %1").arg(row.text)
                                 : tr("%1: %2", "whose note or to which question, the note").arg(row.aside, row.text);
    case IdRole:
        return QVariant::fromValue(row.note);
    case HeadingRole:
        return row.note.isNull();
    case AsideRole:
        return row.aside;
    default:
        return {};
    }
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = FollowedRows::flags(index);
    return index.isValid() && rows()[index.row()].note.isNull() ? usual & ~Qt::ItemIsSelectable : usual;
}

}  // namespace evenkeel
