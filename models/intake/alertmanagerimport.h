// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/intakeresult.h"

#include <QByteArray>

namespace evenkeel {

/// Reads Prometheus Alertmanager's alerts: the answers of /api/v2/alerts and /api/v2/alerts/groups, one webhook post or
/// an array of them, each also as JSON Lines. The entries are sorted by time.
///
/// Each alert is an Alert at its startsAt. A webhook's resolved alert is a second one, tagged "resolved", at its
/// endsAt. The API's endsAt is when the alert would time out, so it is not an end; nor is 0001-01-01T00:00:00Z. The
/// text is the annotation "summary", else the alert's name and labels; labels and the other annotations make up the
/// note.
///
/// Origins: "alertmanager:<fingerprint>/<startsAt>/firing" or "/resolved"; an alert posted again has the same.
[[nodiscard]] Result<IntakeResult> readAlertmanager(const QByteArray &bytes);

}  // namespace evenkeel
