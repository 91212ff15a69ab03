// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/entities.h"
#include "models/incident/severity.h"

#include <QStringList>

namespace evenkeel {

/// What is known when an incident is declared. Only the title is needed.
struct Declaration {
    QString key;
    QString title;
    QString impact;  ///< empty: "not yet known" is what reports say
    std::optional<Severity> severity;
    QString playbook;
    QString playbookText;  ///< the playbook itself, as JSON: kept in the file; empty: only its name is
    bool drill = false;
    QStringList systems;
    QStringList stakeholders;
    QStringList regions;
    std::optional<Instant> at;     ///< detected and declared; unset: now
    std::optional<Instant> began;  ///< the onset
    QString zone;                  ///< IANA name
    QString language;              ///< BCP 47; what exports speak
    QString commander;
    QString whatChanged;
};

/// The first transaction of a file: the facts, the first impact window, the lists, the commander, and the timeline's
/// first line.
[[nodiscard]] Result<Changes> declareIncident(const Declaration &declaration, Instant now);

}  // namespace evenkeel
