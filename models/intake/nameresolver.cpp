// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/nameresolver.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

QStringList foldedWords(QStringView name)
{
    QStringList words;
    QString word;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        if (!c.isSpace() && c != u'.' && c != u'_' && c != u'-') {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

}  // namespace

NameResolver::NameResolver(const QStringList &known)
{
    m_names.reserve(known.size());
    for (const QString &name : known) {
        const bool isNew = std::ranges::none_of(m_names, [&name](const Name &other) { return other.known == name; });
        const QStringList words = foldedWords(name);
        if (isNew && !words.isEmpty())
            m_names.append({name, words.join(QString()), words});
    }
}

std::optional<QString> NameResolver::resolve(QStringView mention) const
{
    const QString key = foldedWords(mention).join(QString());
    if (key.isEmpty())
        return std::nullopt;
    const std::array<bool (*)(const Name &, const QString &), 4> rules{
        [](const Name &name, const QString &wanted) { return name.whole == wanted; },
        [](const Name &name, const QString &wanted) { return name.words.contains(wanted); },
        [](const Name &name, const QString &wanted) { return name.whole.startsWith(wanted); },
        [](const Name &name, const QString &wanted) {
            return std::ranges::any_of(name.words, [&wanted](const QString &word) { return word.startsWith(wanted); });
        },
    };
    for (const auto rule : rules) {
        const Name *found = nullptr;
        for (const Name &name : m_names) {
            if (!rule(name, key))
                continue;
            if (found)
                return std::nullopt;
            found = &name;
        }
        if (found)
            return found->known;
    }
    return std::nullopt;
}

}  // namespace evenkeel
