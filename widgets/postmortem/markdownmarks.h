// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdownruns.h"

#include <QSyntaxHighlighter>
#include <QTimer>

class QPlainTextEdit;

namespace evenkeel {

/// Shows a Markdown text as it is meant while it is written: headings, emphasis, code and links in their look, marks
/// stepping back; and underlines what is questioned. The text itself is never touched. The editor owns it.
class MarkdownMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Question { Wording, Spelling };
    struct Underline {
        qsizetype start = 0;
        qsizetype length = 0;
        Question question = Question::Wording;

        bool operator==(const Underline &) const = default;
    };

    /// Words that somebody commented on.
    struct Commented {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Commented &) const = default;
    };

    explicit MarkdownMarks(QPlainTextEdit *edit);

    /// What is to be underlined in the text as it is now; moves with the words until it is told anew.
    void setUnderlines(const QList<Underline> &underlines);
    [[nodiscard]] const QList<Underline> &underlines() const { return m_underlines; }
    /// The same for words that are commented on: they lie on a ground of their own.
    void setCommented(const QList<Commented> &commented);
    [[nodiscard]] const QList<Commented> &commented() const { return m_commented; }

protected:
    void highlightBlock(const QString &text) override;

private:
    template <typename Mark>
    void replaceMarks(QList<Mark> &marks, const QList<Mark> &wanted);
    void follow(int position, int removed, int added);
    void readAgain();
    void showAgain(qsizetype from, qsizetype until);
    [[nodiscard]] QTextCharFormat formatOf(const MarkdownRun &run) const;

    QPlainTextEdit *m_edit;
    QList<MarkdownRun> m_runs;
    QList<Underline> m_underlines;
    QList<Commented> m_commented;
    int m_revision = -1;
    qsizetype m_staleFrom = 0;
    qsizetype m_staleUntil = -1;
    QTimer m_rest;
};

}  // namespace evenkeel
