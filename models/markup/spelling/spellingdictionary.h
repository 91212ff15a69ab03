// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace evenkeel {

/// The words of a language, as hunspell's dictionaries on this machine have them. May be asked from several threads.
class SpellingDictionary
{
public:
    /// Of a BCP 47 tag: the country's own ("en-GB"), else another of the language; English where it is empty. Looked
    /// for below the data folders of the system and the person (hunspell/de_DE.aff). nullptr when there is none. Takes
    /// some ten milliseconds and the room of the dictionary.
    [[nodiscard]] static std::shared_ptr<SpellingDictionary> of(const QString &language);

    ~SpellingDictionary();
    Q_DISABLE_COPY_MOVE(SpellingDictionary)

    [[nodiscard]] bool knows(const QString &word) const;
    /// Words that may have been meant, the likeliest first; takes long for a dictionary, up to a tenth of a second.
    [[nodiscard]] QStringList suggestionsFor(const QString &word) const;

private:
    explicit SpellingDictionary(const QString &affixes, const QString &words);

    mutable QMutex m_mutex;
    std::unique_ptr<Hunspell> m_hunspell;
    bool m_isUtf8 = true;
};

}  // namespace evenkeel
