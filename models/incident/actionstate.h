// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entities.h"

namespace evenkeel {

/// How far an action has come, by its times. What won't be done says why.
enum class ActionState { Open, Started, Done, Dropped };

template <>
struct EnumNames<ActionState> {
    static constexpr auto names = std::to_array<std::pair<ActionState, const char *>>({
        {ActionState::Open, "open"},
        {ActionState::Started, "started"},
        {ActionState::Done, "done"},
        {ActionState::Dropped, "dropped"},
    });
};

[[nodiscard]] inline ActionState stateOf(const ActionItem &action)
{
    if (action.done)
        return ActionState::Done;
    if (!action.dropped.isEmpty())
        return ActionState::Dropped;
    return action.started ? ActionState::Started : ActionState::Open;
}

/// Whether somebody still has to do it.
[[nodiscard]] inline bool isOpen(const ActionItem &action)
{
    return !action.done && action.dropped.isEmpty();
}

}  // namespace evenkeel
