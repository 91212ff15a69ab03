// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordingcategory.h"
#include "models/markup/wording/wordingrules.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// A phrase that ought to be marked for its writer.
struct WordingFinding {
    WordingCategory category = WordingCategory::Blame;
    qsizetype start = 0;   ///< in the Markdown …
    qsizetype length = 0;  ///< … as QString counts
    QString rule;
    QString reason;
    QString rewrite;
    QString sentence;  ///< its words, in lower case, with a space between: by which it is known again

    bool operator==(const WordingFinding &) const = default;
};

/// What the rules of a language find in a text, by where it begins. Looks at each sentence by itself; quotations, code
/// and addresses are left alone. What overlaps within one category is one finding. `names` are those of the people of
/// the incident. Linear in the text: what it took (letters and states looked at) is added to `steps`.
[[nodiscard]] QList<WordingFinding> findWording(const QString &markdown, const WordingRules &rules,
                                                const QString &language, const QStringList &names,
                                                qint64 *steps = nullptr,
                                                WordingJudge judge = WordingJudge::RulesAndSound);

}  // namespace evenkeel
