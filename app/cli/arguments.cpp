// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace evenkeel {

namespace {

// Stands for the minus of a word that is text while Qt's parser looks at it; a private-use character.
constexpr QChar Minus(0xE02D);

QString unmask(QString word)
{
    if (word.startsWith(Minus))
        word[0] = u'-';
    return word;
}

}  // namespace

bool Arguments::parse(const QStringList &words)
{
    m_words = words;
    QStringList masked = words;
    for (QString &word : masked)
        if (word.size() > 1 && word[0] == u'-' && word[1].isDigit())
            word[0] = Minus;
    return m_parser.parse(masked);
}

QString Arguments::errorText() const
{
    QString text = m_parser.errorText();
    return text.replace(Minus, u'-');
}

QStringList Arguments::positional() const
{
    QStringList words = m_parser.positionalArguments();
    for (QString &word : words)
        word = unmask(word);
    return words;
}

QString Arguments::value(const QString &option) const
{
    return unmask(m_parser.value(option));
}

QStringList Arguments::values(const QString &option) const
{
    QStringList words = m_parser.values(option);
    for (QString &word : words)
        word = unmask(word);
    return words;
}

}  // namespace evenkeel
