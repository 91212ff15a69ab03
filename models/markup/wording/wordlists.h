// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/wordpattern.h"
#include "models/markup/wording/wordprogram.h"

#include <QHash>

#include <optional>
#include <vector>

namespace evenkeel {

/// Words and phrases of which one is meant: those of a list that a file names, or of "(one|another)".
struct WordEntries {
    explicit WordEntries(const QList<WordPattern> &entries);

    QStringList words;
    QList<WordPattern> phrases;

    /// With which words the phrases begin; none where that isn't known.
    [[nodiscard]] QStringList firstWords() const;
};

/// A list made ready.
struct WordList {
    std::optional<WordSet> words;      ///< its single words
    std::vector<WordProgram> phrases;  ///< the rest
    WordFirsts firsts;
};

/// The lists of a file. Each is made ready once, when a pattern first names it, however many do.
class WordLists
{
public:
    /// The list of given names: none for patterns, which have <person>.
    static constexpr QLatin1String GivenNames{"given-name"};

    /// A problem where an entry can't be read.
    [[nodiscard]] static Result<WordLists> read(const WordingFile &file);

    [[nodiscard]] size_t count() const { return m_ready.size(); }
    [[nodiscard]] const WordList &operator[](int list) const { return m_ready[size_t(list)]; }

    /// The number of a list; a problem, at the place of the pattern that names it, where there is none.
    [[nodiscard]] Result<int> find(const QString &name, WordSets &sets, const WordingPattern &namedIn);

private:
    struct Named {
        QList<WordPattern> entries;
        std::optional<int> number;
        bool isBeingMade = false;
    };
    QHash<QString, Named> m_named;
    std::vector<WordList> m_ready;
};

}  // namespace evenkeel
