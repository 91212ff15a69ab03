// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/condition.h"

namespace evenkeel {

Condition::Parameter Condition::parameterOf(Predicate predicate)
{
    switch (predicate) {
    case Predicate::Unclassified:
    case Predicate::UsersKnown:
    case Predicate::WorkaroundKnown:
    case Predicate::RootCauseKnown:
    case Predicate::Mitigated:
    case Predicate::Improved:
    case Predicate::NobodyTold:
        return Parameter::Flag;
    case Predicate::SystemsAtLeast:
    case Predicate::RegionsAtLeast:
    case Predicate::OpenHypothesesAtLeast:
    case Predicate::FactorsAtLeast:
        return Parameter::Number;
    case Predicate::NoImprovementFor:
    case Predicate::QuietFor:
    case Predicate::LastingFor:
        return Parameter::Span;
    case Predicate::Ranks:
        return Parameter::Ranks;
    case Predicate::Status:
        return Parameter::Statuses;
    case Predicate::Postmortem:
        return Parameter::PostmortemStates;
    case Predicate::RoleOpen:
    case Predicate::RoleHeld:
        return Parameter::Roles;
    case Predicate::MitigatedBy:
        return Parameter::Mitigations;
    case Predicate::Mentions:
    case Predicate::MentionsNone:
    case Predicate::Together:
        return Parameter::Topics;
    case Predicate::Host:
    case Predicate::Orm:
        return Parameter::Words;
    }
    return Parameter::Flag;
}

}  // namespace evenkeel
