// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actionwords.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(evenkeel::ActionsModel)
};

}  // namespace

QString actionCategoryName(ActionCategory category)
{
    switch (category) {
    case ActionCategory::Task:
        return ActionWords::tr("Task");
    case ActionCategory::Verification:
        return ActionWords::tr("Verification");
    case ActionCategory::Preventive:
        return ActionWords::tr("Preventive");
    case ActionCategory::Detective:
        return ActionWords::tr("Detective");
    case ActionCategory::Mitigating:
        return ActionWords::tr("Mitigating");
    case ActionCategory::Process:
        return ActionWords::tr("Process");
    }
    return {};
}

QString actionHorizonName(ActionHorizon horizon)
{
    switch (horizon) {
    case ActionHorizon::Unset:
        return ActionWords::tr("Not said");
    case ActionHorizon::During:
        return ActionWords::tr("During the incident");
    case ActionHorizon::Week:
        return ActionWords::tr("Within a week");
    case ActionHorizon::Month:
        return ActionWords::tr("Within a month");
    case ActionHorizon::Later:
        return ActionWords::tr("Later");
    }
    return {};
}

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return ActionWords::tr("Open");
    case ActionState::Started:
        return ActionWords::tr("Started");
    case ActionState::Done:
        return ActionWords::tr("Done");
    case ActionState::Dropped:
        return ActionWords::tr("Won't be done");
    }
    return {};
}

}  // namespace evenkeel
