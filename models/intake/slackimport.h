// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/exportfiles.h"
#include "models/intake/intakeresult.h"

#include <QString>

namespace evenkeel {

struct SlackOptions {
    /// Name (with or without #) or id; may be empty when the export holds one channel only.
    QString channel;
    ExportFiles::Limits limits;
};

/// Reads one channel of a Slack workspace export, which is a folder or a zip. Each message is a Note, sorted by time;
/// names come from users.json, else from the message, else the id stays and is listed. A reply names its parent
/// (IntakeEntry::replyTo, and "in reply to" in the note); files are named in the note. Messages about joining and
/// leaving, and deleted ones, are left out and counted.
///
/// Origins: "slack:<channel id>/<ts>"; the channel's name takes the place of its id where channels.json is missing.
///
/// Errors: not an export; no or no such channel (with those there are); too large; a file that is not JSON.
[[nodiscard]] Result<IntakeResult> readSlackExport(const QString &path, const SlackOptions &options);

}  // namespace evenkeel
