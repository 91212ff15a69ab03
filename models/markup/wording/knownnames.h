// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// The words of the people who may be named, so that they are known in a sentence.
class KnownNames
{
public:
    /// Names as they are written ("Ana Pérez"), each part of which is looked for; of less than two letters: none.
    explicit KnownNames(const QStringList &names = {}, const QSet<QString> &titles = {});

    /// Whether a word, as it is written, names somebody; with the endings of a genitive too.
    [[nodiscard]] bool isName(QStringView word) const;
    /// "Mr", "Frau": what follows with a capital is a name.
    [[nodiscard]] bool isTitle(const QString &word) const { return m_titles.contains(word); }

private:
    QSet<QString> m_names;
    QSet<QChar> m_firstLetters;  ///< of the names: by which most words are known to be none
    QSet<QString> m_titles;
};

}  // namespace evenkeel
