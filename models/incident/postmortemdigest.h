// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

namespace evenkeel {

/// What a postmortem says, as SHA-256 in hex: by it a seal and a reviewer's word are bound to what was read.
///
/// It covers what the incident's journal holds, not how a report words it, so that it is the same in each export,
/// zone, language and version of the program:
/// - title, severity, what happened in the facts' own words, and the moments of each stretch of impact;
/// - the sections' Markdown and the places that people gave them; factors, bones, lessons, systems, regions, what it
///   depends on, runbook changes and what is to be automated, in their order; the whys and how they branch;
/// - what it cost, figure by figure;
/// - each line of the timeline that isn't private, and how its reader is told it (dropped, merged, retitled, retimed,
///   shown by what); messages that were sent;
/// - the follow-up actions: what is to be done, of which kind and within which term.
///
/// It doesn't cover what goes on after a postmortem is final: who does an action, by when and how far they are; the
/// incident's status, its tasks, pins and tags; comments, reviewers, sharing, owner and target. Nor what is redacted,
/// which is said of each export. Of a sealed postmortem, lines and messages that were recorded after the seal are no
/// part of it.
///
/// The bytes that are hashed: a line "evenkeel postmortem 1", then for each thing a line with its kind's stored name,
/// and for each field that isn't empty a line "name=length:value" (stored names and values, UTF-8, length in bytes), at
/// last its id where others may point to it. What is in no order of its own goes by id.
[[nodiscard]] QString postmortemDigest(const Incident &incident);

}  // namespace evenkeel
