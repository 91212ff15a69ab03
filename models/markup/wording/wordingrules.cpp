// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordingrules.h"

#include "models/markup/wording/languagerules.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString firstPart(const QString &language)
{
    const QString tag = language.isEmpty() ? u"en"_s : language.toLower();
    return tag.section(u'-', 0, 0).section(u'_', 0, 0);
}

// All that the files say of one language, as if it were one file.
WordingFile united(const QList<WordingFile> &files, const QString &language)
{
    WordingFile all;
    for (const WordingFile &file : files) {
        if (file.language != language)
            continue;
        for (auto list = file.lists.begin(); list != file.lists.end(); ++list)
            all.lists[list.key()] += list.value();
        if (all.weights.isEmpty())
            all.weights = file.weights;
        for (const WordingRule &rule : file.rules) {
            const auto same = std::ranges::find(all.rules, rule.id, &WordingRule::id);
            if (same == all.rules.end())
                all.rules.append(rule);
            else
                *same = rule;
        }
        for (WordingRule &rule : all.rules)
            rule.isOff = rule.isOff || file.off.contains(rule.id);
    }
    return all;
}

}  // namespace

Result<WordingRules> WordingRules::fromFiles(const QList<WordingFile> &files)
{
    WordingRules rules;
    for (const WordingFile &file : files) {
        if (rules.m_languages.contains(file.language))
            continue;
        auto compiled = LanguageRules::compile(united(files, file.language));
        if (!compiled)
            return compiled.error();
        auto language = std::make_shared<Language>();
        language->rules = *std::move(compiled);
        rules.m_languages.insert(file.language, language);
    }
    return rules;
}

void WordingRules::addLater(const QString &language, std::function<WordingFile()> read)
{
    auto later = std::make_shared<Language>();
    later->read = std::move(read);
    m_languages.insert(language, later);
}

const LanguageRules *WordingRules::of(const QString &language) const
{
    const auto found = m_languages.constFind(firstPart(language));
    if (found == m_languages.constEnd())
        return nullptr;
    Language &one = **found;
    std::call_once(one.once, [&one] {
        if (!one.read)
            return;
        auto compiled = LanguageRules::compile(one.read());
        Q_ASSERT(compiled);
        if (compiled)
            one.rules = *std::move(compiled);
    });
    return one.rules.get();
}

}  // namespace evenkeel
