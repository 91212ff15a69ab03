// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/report.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// What files of an incident begin with: its key in characters that every file system takes, or "incident".
[[nodiscard]] QString fileNameBase(const Incident &incident);

/// What an exported report is called: "INC-2041-postmortem-customer.pdf", of characters that every file system takes.
[[nodiscard]] QString reportFileName(const Incident &incident, const ReportOptions &options, ReportFormat format);

/// Whether two names lead to one file, whatever links are between.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

/// Writes an exported report. A file that is there is replaced whole or not at all; into what is no file, such as a
/// pipe or a device, the bytes go directly. InvalidInput, and nothing written, when `path` leads to the incident
/// itself.
[[nodiscard]] Result<void> writeReportFile(const QByteArray &bytes, const QString &path, const QString &incidentPath);

}  // namespace evenkeel
