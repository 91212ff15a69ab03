// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// The words of the people who may be named, so that they are known in a sentence.
class KnownNames
{
public:
    /// Names as they are written ("Ana Pérez"), each part of which is looked for; of less than two letters: none.
    /// Given names are those by which somebody else is known.
    explicit KnownNames(const QStringList &names = {}, const QSet<QString> &titles = {},
                        const QSet<QString> &givenNames = {});

    /// Of a file with names between commas, and lines of remarks that begin with "#".
    [[nodiscard]] static QSet<QString> givenNamesIn(const QByteArray &file);
    /// Who writes in haste has no capitals; short names are words too often.
    [[nodiscard]] static QSet<QString> alsoInSmallLetters(const QSet<QString> &givenNames);

    /// Whether a word, as it is written, names somebody; with the endings of a genitive too.
    [[nodiscard]] bool isName(QStringView word) const;
    /// "Hannah", with its capital and no ending: what follows with a capital is her surname.
    [[nodiscard]] bool isGivenName(QStringView word) const;
    /// "Mr", "Frau": what follows with a capital is a name.
    [[nodiscard]] bool isTitle(const QString &word) const { return m_titles.contains(word); }

private:
    QSet<QString> m_names;
    QSet<QChar> m_firstLetters;  ///< of the names: by which most words are known to be none
    QSet<QString> m_titles;
    QSet<QString> m_givenNames;
};

}  // namespace evenkeel
