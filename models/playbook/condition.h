// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "models/playbook/rankrange.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace evenkeel {

/// The conditions a playbook can make: this set and no other. Each is a name with one parameter; there is no
/// expression, no nesting, nothing is run. What a name's parameter is stands beside it.
enum class Predicate {
    Ranks,                  ///< a range of ranks: the severity is one of them
    Unclassified,           ///< yes/no: there is no severity yet
    Status,                 ///< statuses: the incident is in one of them
    RoleOpen,               ///< a role: nobody holds it
    RoleHeld,               ///< a role
    SystemsAtLeast,         ///< a number of systems named
    RegionsAtLeast,         ///< a number of regions named
    UsersKnown,             ///< yes/no: who is affected has been said
    WorkaroundKnown,        ///< yes/no
    RootCauseKnown,         ///< yes/no
    Mitigated,              ///< yes/no: something was done to stop the impact
    MitigatedBy,            ///< mitigations: the latest is one of them
    Improved,               ///< yes/no: since the latest mitigation somebody saw it get better
    NoImprovementFor,       ///< a duration since the latest mitigation, without improvement
    Mentions,               ///< topics: an entry speaks of each
    MentionsNone,           ///< topics: no entry speaks of any
    Together,               ///< topics: entries speak of each of them within an hour of one another
    OpenHypothesesAtLeast,  ///< a number
    NobodyTold,             ///< yes/no: no message has gone out
    QuietFor,               ///< a duration: nothing was logged for so long
    LastingFor,             ///< a duration since detection, unresolved
    FactorsAtLeast,         ///< a number of contributing factors
    Postmortem,             ///< states of the postmortem
    Host,                   ///< hosting platforms: the workspace is on one of them
    Orm,                    ///< ORMs: the workspace uses one of them
};

template <>
struct EnumNames<Predicate> {
    static constexpr auto names = std::to_array<std::pair<Predicate, const char *>>({
        {Predicate::Ranks, "ranks"},
        {Predicate::Unclassified, "unclassified"},
        {Predicate::Status, "status"},
        {Predicate::RoleOpen, "role-open"},
        {Predicate::RoleHeld, "role-held"},
        {Predicate::SystemsAtLeast, "systems-at-least"},
        {Predicate::RegionsAtLeast, "regions-at-least"},
        {Predicate::UsersKnown, "users-known"},
        {Predicate::WorkaroundKnown, "workaround-known"},
        {Predicate::RootCauseKnown, "root-cause-known"},
        {Predicate::Mitigated, "mitigated"},
        {Predicate::MitigatedBy, "mitigated-by"},
        {Predicate::Improved, "improved"},
        {Predicate::NoImprovementFor, "no-improvement-for"},
        {Predicate::Mentions, "mentions"},
        {Predicate::MentionsNone, "mentions-none"},
        {Predicate::Together, "together"},
        {Predicate::OpenHypothesesAtLeast, "open-hypotheses-at-least"},
        {Predicate::NobodyTold, "nobody-told"},
        {Predicate::QuietFor, "quiet-for"},
        {Predicate::LastingFor, "lasting-for"},
        {Predicate::FactorsAtLeast, "factors-at-least"},
        {Predicate::Postmortem, "postmortem"},
        {Predicate::Host, "host"},
        {Predicate::Orm, "orm"},
    });
};

/// A predicate with its parameter; which member holds it follows from the predicate (parameterOf).
struct Condition {
    enum class Parameter { Flag, Number, Span, Ranks, Statuses, PostmortemStates, Roles, Mitigations, Topics, Words };

    Predicate predicate = Predicate::Unclassified;
    bool flag = true;
    int number = 0;
    std::chrono::milliseconds span{};
    RankRange ranks;
    QList<IncidentStatus> statuses;
    QList<PostmortemState> postmortem;
    QStringList words;  ///< roles, mitigations, topics, hosts, ORMs

    [[nodiscard]] static Parameter parameterOf(Predicate predicate);
    bool operator==(const Condition &) const = default;
};

}  // namespace evenkeel
