// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace evenkeel {

/// A command's words: Qt's parser, but a word that begins with `-` and a digit ("-7m rolled back") is text and no
/// option.
class Arguments
{
public:
    /// False when the words don't fit what `parser` was told to expect; errorText says why.
    [[nodiscard]] bool parse(const QStringList &words);
    [[nodiscard]] QString errorText() const;

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    /// The words as they were given to parse.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QStringList positional() const;
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const;

private:
    QCommandLineParser m_parser;
    QStringList m_words;
};

}  // namespace evenkeel
