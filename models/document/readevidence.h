// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// At most so many bytes of a file that is kept in an incident's own file, by its SHA-256 in hex. Only what was read
/// whole is verified. Any thread; opens the incident's file for reading and closes it again.
[[nodiscard]] Result<QByteArray> readEvidence(const QString &incidentPath, const QString &digest, qint64 atMost);

}  // namespace evenkeel
