// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace evenkeel {

class SpellingDictionary;

/// A word that the dictionary doesn't know.
struct Misspelt {
    qsizetype start = 0;  ///< in the Markdown, as QString counts
    qsizetype length = 0;
    QString word;

    bool operator==(const Misspelt &) const = default;
};

/// The words of a Markdown text that neither the dictionary nor `known` (in lower case) has. What is quoted, code, an
/// address, a handle, a number, in CAPITALS or with signs within (checkout-api_2) is left alone.
[[nodiscard]] QList<Misspelt> findMisspelt(const QString &markdown, const SpellingDictionary &dictionary,
                                           const QSet<QString> &known);

}  // namespace evenkeel
