// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/playbook/rulecontext.h"

#include <QString>

namespace evenkeel {

/// The configuration of a folder of incidents: one file, evenkeel.yaml, beside them. All keys may be left out.
///
///     host: vercel        # where the systems run: vercel, aws, railway, fly … (lines of the rollback checklists)
///     orm: prisma         # what migrates the database: prisma, drizzle, django …
///     on-call: Ana        # who commands until somebody takes it
///     playbook: p0-p3     # what new incidents in this folder follow
struct WorkspaceFile {
    Surroundings surroundings;
    QString playbook;
    bool operator==(const WorkspaceFile &) const = default;

    static constexpr QLatin1StringView Name{"evenkeel.yaml"};

    /// Of the folder an incident's file is in. Empty where there is no such file; InvalidInput with file and line for
    /// an unknown key or what is no text.
    [[nodiscard]] static Result<WorkspaceFile> besideIncident(const QString &incidentPath);
};

}  // namespace evenkeel
