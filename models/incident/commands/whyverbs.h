// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"

namespace evenkeel {

// The five whys as a tree (whysInOrder). What changes its shape also writes down where each why of an earlier file's
// chain hangs, and takes circles apart, so that what is moved takes along what people see below it. An id that nothing
// has is NotFound.

/// Answers the n-th why (from 1) of the line that begins with the first question and goes on with each answer's first
/// why, made when it is the next; InvalidInput when it would leave a gap.
[[nodiscard]] Result<Changes> answerWhy(const Incident &incident, int n, const QString &answer, Instant now);
[[nodiscard]] Result<Changes> answerWhy(const Incident &incident, EntityId why, const QString &answer);
/// What is asked, where "Why?" doesn't say it.
[[nodiscard]] Result<Changes> wordWhy(const Incident &incident, EntityId why, const QString &question);

/// Asks why the answer is so: a new one, last below it, whose change is the last. A null id asks a first question.
/// Where somebody asks on, it doesn't end: "the system allowed" is taken back.
[[nodiscard]] Result<Changes> askOn(const Incident &incident, EntityId why, Instant now);
/// Another answer to the same question: a new one right after it, whose change is the last.
[[nodiscard]] Result<Changes> branchWhy(const Incident &incident, EntityId why, Instant now);
/// Hangs it, with all below it, below another (null: as a first question), before one of those there (null: as the
/// last). InvalidInput for below itself.
[[nodiscard]] Result<Changes> moveWhy(const Incident &incident, EntityId why, EntityId parent, EntityId before);
/// Removes it with all that hangs below it.
[[nodiscard]] Result<Changes> removeWhy(const Incident &incident, EntityId why);

/// Here it ends: the system allowed it. Or it doesn't.
[[nodiscard]] Result<Changes> setSystemAllowed(const Incident &incident, EntityId why, bool allowed);
/// What shows the answer: an Evidence or an entry; null: nothing.
[[nodiscard]] Result<Changes> pointWhyTo(const Incident &incident, EntityId why, EntityId evidence);

}  // namespace evenkeel
