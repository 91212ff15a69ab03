// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/reportscope.h"

#include <QByteArray>

namespace evenkeel {

/// Where the meeting is, as the reader is told it: a working link stays inside.
[[nodiscard]] QString meetingPlace(const ReportScope &scope);
/// What an invitation says besides time and agenda, and what people are asked to do before.
[[nodiscard]] QString inviteWords(const ReportScope &scope);
[[nodiscard]] QString beforeTheMeeting(const ReportScope &scope);
/// A line a point of the agenda: "10:00 Opening … (3 min)".
[[nodiscard]] QStringList agendaLines(const ReportScope &scope);

/// The meeting as an event of a calendar (RFC 5545), in UTC. Its UID is the incident's, always the same, and its
/// SEQUENCE grows whenever time, length or place are set anew, so that a calendar takes over that it was moved.
/// InvalidInput while no time is set.
[[nodiscard]] Result<QByteArray> inviteCalendar(const ReportScope &scope);

}  // namespace evenkeel
