// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/wording/wordingrule.h"

#include <functional>
#include <memory>
#include <mutex>

namespace evenkeel {

class LanguageRules;

/// Who says what is found: the rules, or the rules and what sentences sound like, which may say more and less.
enum class WordingJudge { RulesAlone, RulesAndSound };

/// The rules of all languages, ready to be looked for. A value, shared, never changed: it may go to other threads.
class WordingRules
{
public:
    WordingRules() = default;

    /// From files in turn: a later one adds lists' words and rules, replaces a rule of the same id, or switches it off.
    /// InvalidInput, with file and line, for a pattern that can't be read.
    [[nodiscard]] static Result<WordingRules> fromFiles(const QList<WordingFile> &files);

    /// Takes a language whose file is only read, and made ready, when its rules are first asked for: a file that is
    /// known to be right.
    void addLater(const QString &language, std::function<WordingFile()> read);

    /// Of a BCP 47 tag, by its first part; English where it is empty; nullptr when there are none. May be asked from
    /// any thread; the first to ask for a language waits while it is made ready.
    [[nodiscard]] const LanguageRules *of(const QString &language) const;

private:
    struct Language {
        std::function<WordingFile()> read;
        std::once_flag once;
        std::shared_ptr<const LanguageRules> rules;
    };
    QHash<QString, std::shared_ptr<Language>> m_languages;
};

}  // namespace evenkeel
