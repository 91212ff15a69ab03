// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringMatcher>

namespace evenkeel {

/// Words that somebody looks for, in any script: letters' case, accents and forms (ﬁ, full width) make no difference.
class SearchWords
{
public:
    explicit SearchWords(const QString &text = {});

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }

    /// Which of the words occur in the text, as bits. Of more than 64 words the later ones aren't looked for.
    [[nodiscard]] quint64 foundIn(const QString &text) const;
    /// What foundIn gives when all are there.
    [[nodiscard]] quint64 all() const;

    struct Mark {
        qsizetype from = 0;
        qsizetype length = 0;
        bool operator==(const Mark &) const = default;
    };
    /// A stretch of the text around the first word in it, in one line, and where the words stand in that stretch.
    struct Excerpt {
        QString text;
        QList<Mark> marks;
        bool operator==(const Excerpt &) const = default;
    };
    [[nodiscard]] Excerpt excerptOf(const QString &text) const;

private:
    QList<QString> m_words;  ///< folded
    QList<QStringMatcher> m_matchers;
};

}  // namespace evenkeel
