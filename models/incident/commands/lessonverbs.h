// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

#include <optional>

namespace evenkeel {

// What follows from a lesson besides actions: what a runbook is to say (ListName::RunbookChange), what a machine is to
// do (ListName::Automation). Each knows its lesson, a list's member or the section of lessons, and where it is.

/// All members of such a list, whatever lesson they follow from, in the order in which they were added.
[[nodiscard]] std::vector<const ListMember *> drawnFromLessons(const Incident &incident, ListName list);
/// Adds what follows from a lesson; nothing when the lesson has that already. A null lesson: it was thought of by
/// itself.
[[nodiscard]] Changes drawFromLesson(const Incident &incident, ListName list, EntityId lesson, const QString &text,
                                     Instant now);
/// The lesson that a line of a list of lessons, or (no list) of the section of lessons is; null where it isn't in the
/// incident.
[[nodiscard]] EntityId lessonAt(const Incident &incident, std::optional<ListName> list, const QString &line);
/// Its words, without the marks of a Markdown list.
[[nodiscard]] QString wordsOfLesson(const QString &line);
/// The words of the lesson it follows from; empty when there is none any more.
[[nodiscard]] QString lessonOf(const Incident &incident, const ListMember &drawn);

/// The action that does it; nullptr while there is none. One for each: its id follows from the member's.
[[nodiscard]] const ActionItem *actionFor(const Incident &incident, EntityId drawn);
/// Makes that action, for somebody to do, or gives it to another when it is there. NotFound when there is no such
/// member.
[[nodiscard]] Result<Changes> actOn(const Incident &incident, EntityId drawn, const QString &owner, Instant now);

}  // namespace evenkeel
