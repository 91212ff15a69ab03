// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordingcategory.h"

#include <QString>

#include <algorithm>

namespace evenkeel {

QLatin1StringView nameOf(WordingCategory category)
{
    switch (category) {
    case WordingCategory::Blame:
        return QLatin1StringView("blame");
    case WordingCategory::PersonCause:
        return QLatin1StringView("person-cause");
    case WordingCategory::Counterfactual:
        return QLatin1StringView("counterfactual");
    case WordingCategory::HumanError:
        return QLatin1StringView("human-error");
    case WordingCategory::Hindsight:
        return QLatin1StringView("hindsight");
    case WordingCategory::Absolute:
        return QLatin1StringView("absolute");
    }
    return {};
}

std::optional<WordingCategory> wordingCategoryFromName(QStringView name)
{
    const auto *found =
        std::ranges::find_if(WordingCategories, [name](auto category) { return name == nameOf(category); });
    return found == WordingCategories.end() ? std::nullopt : std::optional(*found);
}

}  // namespace evenkeel
