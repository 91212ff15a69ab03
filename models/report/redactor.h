// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/report/foldedtext.h"

#include <QList>

#include <vector>

namespace evenkeel {

/// How a text is written that words are kept out of.
enum class Writing { Plain, Markdown };

/// The words that are kept from an audience, and what stands in their place. Names are whole words (their parts may be
/// joined by a dot, a dash or an underscore, as in addresses), also with the "s" of a genitive, which stays: "Annas"
/// and "Anna's", but neither "Annabel" nor, where the name has three letters, "does" for "Doe", and none for names of
/// two. Marked passages are found within words too. Neither case nor Unicode's normal form matters, nor marks of
/// Markdown. Of a link whose target holds such words nothing is left but that there was one. Any thread.
class Redactor
{
public:
    Redactor() = default;
    Redactor(const Incident &incident, Audience audience);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    /// The text as the audience reads it.
    [[nodiscard]] QString applied(const QString &text, Writing writing = Writing::Plain) const;
    /// The numbers (see redactionsInOrder) of the words that can be read in a text, once for each place.
    [[nodiscard]] QList<int> readIn(const QString &text, Writing writing = Writing::Plain) const;

private:
    struct Pattern {
        int number = 0;
        bool isName = false;
        bool wordAtBegin = false;  ///< no letter may stand before it
        bool wordAtEnd = false;
        bool takesGenitive = false;     ///< an "s" may stand after it
        std::vector<char32_t> letters;  ///< folded
        QString instead;
    };
    struct Hit {
        const Pattern *pattern = nullptr;
        qsizetype from = 0;
        qsizetype to = 0;
    };

    [[nodiscard]] static std::vector<char32_t> lettersOf(const QString &text, TextMarks marks);
    [[nodiscard]] qsizetype endOfMatch(const Pattern &pattern, const QString &written, const FoldedText &text,
                                       qsizetype from) const;
    [[nodiscard]] QList<Hit> hitsIn(const QString &text, TextMarks marks) const;
    [[nodiscard]] QString replaced(const QString &text, TextMarks marks, QList<int> *numbers) const;
    [[nodiscard]] QString withoutTargets(const QString &text, Writing writing, QList<int> *numbers) const;
    [[nodiscard]] QString read(const QString &text, Writing writing, QList<int> *numbers) const;

    std::vector<Pattern> m_patterns;  ///< the longest first
};

/// The incident as a reader is given it: every text in it read by the redactor, and no redaction left. What the program
/// itself works with (zones, stored names, digests) stays; a zone that would tell is UTC.
[[nodiscard]] Incident redacted(const Incident &incident, const Redactor &redactor);

}  // namespace evenkeel
