// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/markdownmarks.h"

#include "widgets/theme/theme.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

// By level, as a part of the editor's own size.
constexpr std::array HeadingScale{1.0, 1.35, 1.2, 1.1, 1.0, 1.0, 1.0};

}  // namespace

MarkdownMarks::MarkdownMarks(QPlainTextEdit *edit) : QSyntaxHighlighter(edit), m_edit(edit)
{
    m_rest.setInterval(0);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this,
            [this] { showAgain(std::exchange(m_staleFrom, 0), std::exchange(m_staleUntil, -1)); });
    // Before the highlighter's own, so that places are right when it asks for a block.
    connect(edit->document(), &QTextDocument::contentsChange, this, &MarkdownMarks::follow);
    setDocument(edit->document());
}

template <typename Mark>
void MarkdownMarks::replaceMarks(QList<Mark> &marks, const QList<Mark> &wanted)
{
    if (wanted == marks)
        return;
    qsizetype from = document()->characterCount();
    qsizetype until = -1;
    for (const QList<Mark> &list : {marks, wanted})
        for (const Mark &mark : list) {
            from = std::min(from, mark.start);
            until = std::max(until, mark.start + mark.length);
        }
    marks = wanted;
    showAgain(from, until);
}

void MarkdownMarks::setUnderlines(const QList<Underline> &underlines)
{
    replaceMarks(m_underlines, underlines);
}

void MarkdownMarks::setCommented(const QList<Commented> &commented)
{
    replaceMarks(m_commented, commented);
}

void MarkdownMarks::follow(int position, int removed, int added)
{
    if (removed == added && document()->revision() == m_revision)
        return;  // formats only
    const int by = added - removed;
    m_underlines.removeIf([&](const Underline &underline) {
        return underline.start < position + removed && underline.start + underline.length > position;
    });
    const auto move = [&](auto &marks) {
        for (auto &mark : marks)
            if (mark.start >= position + removed)
                mark.start += by;
    };
    move(m_underlines);
    move(m_commented);
}

// A letter can change how all that follows is read: what reads otherwise than before is shown again soon.
void MarkdownMarks::readAgain()
{
    m_revision = document()->revision();
    const QList<MarkdownRun> before = std::exchange(m_runs, markdownRuns(m_edit->toPlainText()));
    const auto [old, now] = std::ranges::mismatch(before, m_runs);
    if (now == m_runs.cend())
        return;
    const auto alikeAtEnd = [](const MarkdownRun &a, const MarkdownRun &b) {
        return a.length == b.length && a.styles == b.styles && a.heading == b.heading;
    };
    const auto reversed = std::mismatch(m_runs.crbegin(), m_runs.crend(), before.crbegin(), before.crend(), alikeAtEnd);
    const qsizetype until = reversed.first == m_runs.crend()
                                ? now->start + now->length
                                : std::max(reversed.first->start + reversed.first->length, now->start + now->length);
    m_staleFrom = m_staleUntil < 0 ? now->start : std::min(m_staleFrom, now->start);
    m_staleUntil = std::max(m_staleUntil, until);
    m_rest.start();
}

void MarkdownMarks::showAgain(qsizetype from, qsizetype until)
{
    for (QTextBlock block = document()->findBlock(int(from)); block.isValid() && block.position() <= until;
         block = block.next())
        rehighlightBlock(block);
}

QTextCharFormat MarkdownMarks::formatOf(const MarkdownRun &run) const
{
    const QPalette palette = m_edit->palette();
    QTextCharFormat format;
    if (run.heading > 0) {
        format.setFontWeight(QFont::Bold);
        format.setFontPointSize(m_edit->font().pointSizeF() * HeadingScale[size_t(run.heading)]);
    }
    if (run.styles.testFlag(MarkdownRun::Syntax)) {
        format.setForeground(theme::subdued(palette));
        return format;
    }
    if (run.styles.testFlag(MarkdownRun::Strong))
        format.setFontWeight(QFont::Bold);
    if (run.styles.testFlag(MarkdownRun::Emphasis) || run.styles.testFlag(MarkdownRun::Quote))
        format.setFontItalic(true);
    if (run.styles.testFlag(MarkdownRun::Strikethrough))
        format.setFontStrikeOut(true);
    if (run.styles.testFlag(MarkdownRun::Code)) {
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        format.setBackground(palette.color(QPalette::AlternateBase));
    }
    if (run.styles.testFlag(MarkdownRun::Link)) {
        format.setForeground(palette.color(QPalette::Link));
        format.setFontUnderline(true);
    }
    return format;
}

void MarkdownMarks::highlightBlock(const QString &text)
{
    if (document()->revision() != m_revision)
        readAgain();
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    const auto within = [&](qsizetype start, qsizetype length) {
        const qsizetype from = std::max(start, begin);
        return std::pair(int(from - begin), int(std::min(start + length, end) - from));
    };
    auto run = std::ranges::upper_bound(m_runs, begin, {}, [](const MarkdownRun &r) { return r.start + r.length; });
    for (; run != m_runs.cend() && run->start < end; ++run)
        if (run->heading > 0 || run->styles != MarkdownRun::Styles()) {
            const auto [from, length] = within(run->start, run->length);
            setFormat(from, length, formatOf(*run));
        }
    for (const Commented &words : std::as_const(m_commented)) {
        if (words.start >= end || words.start + words.length <= begin)
            continue;
        const auto [from, length] = within(words.start, words.length);
        for (int at = from; at < from + length; ++at) {
            QTextCharFormat marked = format(at);
            marked.setBackground(theme::bannerGround(m_edit->palette()));
            setFormat(at, 1, marked);
        }
    }
    for (const Underline &underline : std::as_const(m_underlines)) {
        if (underline.start >= end || underline.start + underline.length <= begin)
            continue;
        const auto [from, length] = within(underline.start, underline.length);
        for (int at = from; at < from + length; ++at) {
            QTextCharFormat marked = format(at);
            marked.setUnderlineStyle(underline.question == Question::Wording ? QTextCharFormat::WaveUnderline
                                                                             : QTextCharFormat::DotLine);
            marked.setUnderlineColor(underline.question == Question::Wording ? theme::caution(m_edit->palette())
                                                                             : theme::alarm(m_edit->palette()));
            setFormat(at, 1, marked);
        }
    }
}

}  // namespace evenkeel
