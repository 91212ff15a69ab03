// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/report/reportlanguage.h"

#include <QByteArray>

#include <optional>

namespace evenkeel {

class Disclosure;
class Incident;

/// The incident as `show --json` prints it, private lines included. `head` is the hash of the newest transaction, in
/// hex. Indented, UTF-8, a newline at the end; the same incident gives the same bytes. The shape is documented in
/// CONTRIBUTING and only ever grows: times are ISO 8601 in UTC or null, durations whole seconds or null, texts strings
/// and never null, enums their stored names. A derived line's `text` is in the incident's language; `before` and
/// `after` hold its values. Impact that goes on is counted until `now`.
[[nodiscard]] QByteArray incidentToJson(const Incident &incident, const QString &head, Instant now = {});

/// The same shape with what an audience is given; where words were redacted, in how many places, and whether the seal
/// holds (see ReportOptions).
[[nodiscard]] QByteArray incidentToJson(const Incident &incident, const QString &head, const Disclosure &disclosure,
                                        const ReportLanguage &language, Instant now = {}, int redactions = 0,
                                        std::optional<bool> holds = {});

}  // namespace evenkeel
