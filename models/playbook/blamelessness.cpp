// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/blamelessness.h"

#include "models/incident/wordingof.h"
#include "models/markup/wording/wordinglibrary.h"

namespace evenkeel {

namespace {

constexpr qsizetype MostWordsShown = 120;

bool blames(WordingCategory category)
{
    switch (category) {
    case WordingCategory::Blame:
    case WordingCategory::PersonCause:
    case WordingCategory::HumanError:
        return true;
    case WordingCategory::Counterfactual:
    case WordingCategory::Hindsight:
    case WordingCategory::Absolute:
        return false;
    }
    return false;
}

}  // namespace

std::optional<Blame> findBlame(const Incident &incident)
{
    // What a sentence only sounds like is for its writer to judge, and no gate's business.
    for (const PlacedWording &placed : wordingOf(incident, shippedWordingRules(), WordingJudge::RulesAlone))
        if (blames(placed.finding.category))
            return Blame{placed.words.simplified().left(MostWordsShown), placed.entity};
    return std::nullopt;
}

}  // namespace evenkeel
