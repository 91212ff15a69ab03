// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// The stored names of the roles that every playbook knows, in the order in which they are shown.
inline constexpr const char *CommonRoles[] = {"commander",  "communications", "technical",
                                              "operations", "scribe",         "support"};

/// Puts a person into a role, ends the time of who was in it, and writes the handover's line. An empty person leaves
/// the role vacant. No change when the person is in the role already.
[[nodiscard]] Changes assignRole(const Incident &incident, const QString &role, const QString &person,
                                 const VerbContext &context);

/// What the next person says they took over, and whether the one who hands over confirms it.
struct ReadBack {
    QString words;
    bool confirmed = false;
    bool operator==(const ReadBack &) const = default;
};
/// assignRole with the read-back: its words are the line's note, and confirmed it acknowledges the role. InvalidInput
/// without a person, or when the person is in the role already.
[[nodiscard]] Result<Changes> handOver(const Incident &incident, const QString &role, const QString &person,
                                       const ReadBack &readBack, const VerbContext &context);

/// How to reach the one in the role; NotFound when nobody is.
[[nodiscard]] Result<Changes> setRoleContact(const Incident &incident, const QString &role, const QString &contact);
[[nodiscard]] Result<Changes> setRoleChannel(const Incident &incident, const QString &role, const QString &channel);
/// The person confirmed.
[[nodiscard]] Result<Changes> acknowledgeRole(const Incident &incident, const QString &role, Instant at);

}  // namespace evenkeel
