// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/enums.h"
#include "models/incident/severity.h"

#include <QList>
#include <QString>

namespace evenkeel {

class Incident;

/// An incident that was open on this machine, as it stood when it was last open here.
struct RecentIncident {
    QString path;  ///< absolute
    QString key;
    QString title;
    Severity severity;
    IncidentStatus status = IncidentStatus::Declared;
    std::optional<Instant> declared;
    Instant opened{};   ///< last, on this machine
    Instant changed{};  ///< when this was noted

    /// What is to be remembered of an open incident.
    [[nodiscard]] static RecentIncident of(const Incident &incident, const QString &path, Instant opened, Instant now);

    bool operator==(const RecentIncident &) const = default;
};

/// The list of the start page, newest first, in one JSON file in the state folder. Several windows share it: each
/// change reads the file anew and replaces it in one step. A missing or corrupt file is an empty list, because a
/// convenience must not stand in anybody's way.
class RecentIncidents
{
public:
    static constexpr int Most = 30;

    explicit RecentIncidents(const QString &stateFolder);

    /// As the file has it now.
    [[nodiscard]] QList<RecentIncident> all() const;
    /// Puts it first, in place of what was noted about the same file.
    Result<void> note(const RecentIncident &incident) const;
    Result<void> remove(const QString &path) const;

private:
    [[nodiscard]] Result<void> replace(const QString &path, const std::optional<RecentIncident> &with) const;
    [[nodiscard]] Result<void> write(const QList<RecentIncident> &incidents) const;

    QString m_folder;
    QString m_file;
};

}  // namespace evenkeel
