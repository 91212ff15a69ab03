// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace evenkeel {

/// What is wrong with a phrase of a postmortem that is to be blameless.
enum class WordingCategory {
    Blame,           ///< fault or a judgement of character, laid on a person, a role or a team
    PersonCause,     ///< a person, a role or a team is told as the cause of harm
    Counterfactual,  ///< what did not happen, told as if it explained what did
    HumanError,      ///< "human error" as a cause
    Hindsight,       ///< what is known now, sold as obvious then
    Absolute,        ///< an unbounded claim or promise
};

inline constexpr std::array WordingCategories{WordingCategory::Blame,          WordingCategory::PersonCause,
                                              WordingCategory::Counterfactual, WordingCategory::HumanError,
                                              WordingCategory::Hindsight,      WordingCategory::Absolute};

/// As rule files name it: "person-cause".
[[nodiscard]] QLatin1StringView nameOf(WordingCategory category);
[[nodiscard]] std::optional<WordingCategory> wordingCategoryFromName(QStringView name);

}  // namespace evenkeel
