// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intakeresult.h"

#include <algorithm>

namespace evenkeel {

void IntakeResult::addProblem(const IntakeProblem &problem)
{
    if (problems.size() < mostListedProblems)
        problems.append(problem);
    else
        ++unlistedProblems;
}

void IntakeResult::addOmission(const QString &what)
{
    const auto same = std::ranges::find(omissions, what, &IntakeOmission::what);
    if (same != omissions.end())
        ++same->count;
    else
        omissions.append({what, 1});
}

}  // namespace evenkeel
