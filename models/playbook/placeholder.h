// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/incident/fieldvalue.h"
#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

/// What a playbook's texts may have filled in: {title}, {systems} … This set and no other.
enum class Placeholder {
    Key,
    Title,
    Severity,
    Status,
    Impact,
    Users,
    Systems,
    Regions,
    Workaround,
    Change,      ///< what changed before
    Hypothesis,  ///< the newest open one
    Mitigation,
    Commander,
    Began,
    Now,
    HowLong,     ///< since the onset
    NextUpdate,  ///< the promised time
    Channel,     ///< the channel's or bridge's address
    StatusPage,
    Levels,  ///< two adjacent levels, for a question
};

template <>
struct EnumNames<Placeholder> {
    static constexpr auto names = std::to_array<std::pair<Placeholder, const char *>>({
        {Placeholder::Key, "key"},
        {Placeholder::Title, "title"},
        {Placeholder::Severity, "severity"},
        {Placeholder::Status, "status"},
        {Placeholder::Impact, "impact"},
        {Placeholder::Users, "users"},
        {Placeholder::Systems, "systems"},
        {Placeholder::Regions, "regions"},
        {Placeholder::Workaround, "workaround"},
        {Placeholder::Change, "change"},
        {Placeholder::Hypothesis, "hypothesis"},
        {Placeholder::Mitigation, "mitigation"},
        {Placeholder::Commander, "commander"},
        {Placeholder::Began, "began"},
        {Placeholder::Now, "now"},
        {Placeholder::HowLong, "duration"},
        {Placeholder::NextUpdate, "next-update"},
        {Placeholder::Channel, "channel"},
        {Placeholder::StatusPage, "status-page"},
        {Placeholder::Levels, "levels"},
    });
};

/// The words in braces that are no placeholder; a playbook with any is refused.
[[nodiscard]] QStringList unknownPlaceholders(QStringView text);

struct Playbook;

/// The text with its placeholders filled in from the incident, in its zone. What isn't known stays as a blank in
/// brackets, "[affected users]", translated, for a person to fill.
[[nodiscard]] QString filledIn(const QString &text, const Incident &incident, const Playbook &playbook, Instant now);

}  // namespace evenkeel
