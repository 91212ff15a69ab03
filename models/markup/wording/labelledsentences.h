// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordingcategory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <set>

namespace evenkeel {

/// A sentence, and what a reader found in it.
struct LabelledSentence {
    QString language;  ///< as a file of rules names it: "en"
    std::set<WordingCategory> labels;
    QString text;
};

/// From CSV (RFC 4180) whose head is language,manner,findings,text; findings have ";" between them. Without a value
/// when a row isn't such.
[[nodiscard]] std::optional<QList<LabelledSentence>> readLabelledSentences(const QByteArray &csv);

}  // namespace evenkeel
