// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/markup/wording/findwording.h"

#include <variant>

namespace evenkeel {

/// A text of the postmortem that is looked at: a section, the answers of the whys, or a list.
using WordingPlace = std::variant<SectionKey, EntityKind, ListName>;

/// Something to mark, and where: in the text of `entity`, whose id is null for none yet.
struct PlacedWording {
    WordingPlace place;
    EntityRef entity;
    WordingFinding finding;
    QString words;  ///< the phrase as it is written
    bool operator==(const PlacedWording &) const = default;
};

/// The names of the people the incident knows: in a role, owners, who wrote or did what the timeline tells.
[[nodiscard]] QStringList peopleNamedIn(const Incident &incident);

/// What `findWording` finds in the sections, the whys' answers, the factors and what went poorly, in the incident's
/// language; without what people kept.
[[nodiscard]] QList<PlacedWording> wordingOf(const Incident &incident, const WordingRules &rules,
                                             WordingJudge judge = WordingJudge::RulesAndSound);

/// Whether people said that this is to stay (see suppressWording).
[[nodiscard]] bool isWordingKept(const Incident &incident, const WordingPlace &place, const WordingFinding &finding);
/// How it is remembered: the place, the rule and the sentence's words. Another sentence is another finding.
[[nodiscard]] QString keptWordingText(const WordingPlace &place, const WordingFinding &finding);

}  // namespace evenkeel
