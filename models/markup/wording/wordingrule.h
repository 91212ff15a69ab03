// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordingcategory.h"
#include "models/markup/yamlnode.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace evenkeel {

/// A pattern as it was written, and where. resources/language/README.md says what may stand in it.
struct WordingPattern {
    QString text;
    YamlPlace place;
};

/// What ought to be marked for a writer, why, and what to write in its stead.
struct WordingRule {
    QString id;
    WordingCategory category = WordingCategory::Blame;
    QList<WordingPattern> patterns;          ///< any of them …
    QList<WordingPattern> with;              ///< … where any of these is in the sentence too; empty: needs nothing
    QList<WordingPattern> unless;            ///< … and none of these lies over it or beside it
    QList<WordingPattern> unlessInSentence;  ///< … nor anywhere in the sentence
    QString reason;
    QString rewrite;
    bool yields = false;     ///< to what the sentence sounds like as a whole
    bool isOff = false;      ///< what it matches is nobody's concern, whatever it sounds like
    bool isLearned = false;  ///< has no patterns: speaks where a sentence sounds like those of the category
};

/// What one file says of one language.
struct WordingFile {
    QString language;  ///< BCP 47, the first part only: "en", "de"
    QHash<QString, QList<WordingPattern>> lists;
    QList<WordingRule> rules;
    QList<QString> off;
    QByteArray weights;  ///< what was learned from labelled sentences, as WordingOpinion reads it; empty: nothing
};

}  // namespace evenkeel
