// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

namespace evenkeel {

// The meeting in which a postmortem is talked over: what people wrote beforehand, and what is put off.

/// What somebody wrote to one question of the form.
struct ReceivedNote {
    QString person;  ///< empty: they didn't say
    QString question;
    QString answer;

    bool operator==(const ReceivedNote &) const = default;
};

/// The same for the same words of the same person to the same question, however the lines are broken: what makes
/// reading a form twice harmless.
[[nodiscard]] QString originOf(const ReceivedNote &note);
/// Of these, the ones that the incident doesn't hold, nor held before somebody removed them. A note without a person is
/// also known by an answer that has one.
[[nodiscard]] QList<ReceivedNote> newNotes(const Incident &incident, const QList<ReceivedNote> &notes);
[[nodiscard]] Changes keepNotes(const Incident &incident, const QList<ReceivedNote> &notes, Instant now);
/// Says whose note it is, and with it those that came with it without a name. NotFound when it is gone.
[[nodiscard]] Result<Changes> nameNote(const Incident &incident, EntityId note, const QString &person);
/// The words of a note as an item of a list; NotFound when it is gone.
[[nodiscard]] Result<Changes> takeNoteIntoList(const Incident &incident, EntityId note, ListName list, Instant now);
/// The words of a note as a quotation at the end of a section, without a name: who wrote it stays here.
[[nodiscard]] Result<Changes> takeNoteIntoSection(const Incident &incident, EntityId note, SectionKey section,
                                                  Instant now);

/// Puts a topic off; InvalidInput without words.
[[nodiscard]] Result<Changes> parkTopic(const QString &text, const QString &person, Instant now);
/// What came of it. InvalidInput without an outcome, NotFound when there is no such topic.
[[nodiscard]] Result<Changes> settleTopic(const Incident &incident, EntityId topic, const QString &outcome,
                                          Instant now);
/// It is open again; no change when it is.
[[nodiscard]] Changes reopenTopic(const Incident &incident, EntityId topic);
/// In the order in which they were put off, open ones first.
[[nodiscard]] std::vector<const ParkedTopic *> parkedInOrder(const Incident &incident);

}  // namespace evenkeel
