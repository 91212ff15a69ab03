// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/commentanchor.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype MostBefore = 60;
// Beyond this, words that were edited aren't looked for: a text of that length is read by its beginning and end.
constexpr qsizetype MostComparisons = 2'000'000;

struct AnchorWord {
    QString word;  ///< in lower case
    TextSpan span;
};

QList<AnchorWord> anchorWords(const QString &text)
{
    QList<AnchorWord> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isOfWord =
            at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
        if (isOfWord && begin < 0)
            begin = at;
        if (!isOfWord && begin >= 0) {
            words.append({text.sliced(begin, at - begin).toLower(), {begin, at - begin}});
            begin = -1;
        }
    }
    return words;
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const auto [inA, inB] = std::mismatch(a.crbegin(), a.crend(), b.crbegin(), b.crend());
    return inA - a.crbegin();
}

std::optional<TextSpan> exactPlace(const ReviewComment &comment, const QString &text)
{
    std::optional<TextSpan> best;
    qsizetype bestCommon = -1;
    for (qsizetype at = text.indexOf(comment.quote); at >= 0; at = text.indexOf(comment.quote, at + 1)) {
        const qsizetype common = commonEnd(QStringView(text).left(at), comment.before);
        if (common > bestCommon) {
            best = TextSpan{at, comment.quote.size()};
            bestCommon = common;
        }
    }
    return best;
}

// A local alignment of words: the stretch that keeps most of the quote's, in their order, with the fewest others
// between.
std::optional<TextSpan> editedPlace(const QList<AnchorWord> &quote, const QList<AnchorWord> &text)
{
    if (quote.size() < 2 || text.isEmpty() || quote.size() * text.size() > MostComparisons)
        return std::nullopt;
    struct Cell {
        int score = 0;
        int kept = 0;
        qsizetype from = 0;  ///< the first of the text's words
    };
    QList<Cell> row(text.size() + 1);
    Cell best;
    qsizetype until = -1;
    for (const AnchorWord &wanted : quote) {
        QList<Cell> next(text.size() + 1);
        for (qsizetype at = 1; at <= text.size(); ++at) {
            Cell cell;
            if (row[at].score - 1 > cell.score)
                cell = {row[at].score - 1, row[at].kept, row[at].from};
            if (next[at - 1].score - 1 > cell.score)
                cell = {next[at - 1].score - 1, next[at - 1].kept, next[at - 1].from};
            const Cell &before = row[at - 1];
            if (wanted.word == text[at - 1].word) {
                if (before.score + 2 > cell.score)
                    cell = {before.score + 2, before.kept + 1, before.score > 0 ? before.from : at - 1};
            } else if (before.score - 1 > cell.score) {
                cell = {before.score - 1, before.kept, before.from};
            }
            next[at] = cell;
            if (cell.score > best.score) {
                best = cell;
                until = at - 1;
            }
        }
        row = next;
    }
    if (until < 0 || best.kept < 2 || best.kept * 5 < quote.size() * 3)
        return std::nullopt;
    const qsizetype start = text[best.from].span.start;
    return TextSpan{start, text[until].span.start + text[until].span.length - start};
}

}  // namespace

QuotedWords quotedAt(const QString &text, TextSpan selected)
{
    qsizetype start = std::clamp<qsizetype>(selected.start, 0, text.size());
    qsizetype end = std::clamp<qsizetype>(selected.start + selected.length, start, text.size());
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (start == end)
        return {};
    return {text.sliced(start, end - start), text.left(start).right(MostBefore)};
}

std::optional<TextSpan> placeOf(const ReviewComment &comment, const QString &text)
{
    if (comment.quote.isEmpty())
        return std::nullopt;
    if (const auto exact = exactPlace(comment, text))
        return exact;
    return editedPlace(anchorWords(comment.quote), anchorWords(text));
}

}  // namespace evenkeel
