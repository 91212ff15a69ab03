// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/pictures.h"

#include "models/markup/markdownruns.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using PlacePicture = std::function<void(MarkdownInline &)>;

void placeIn(MarkdownInlines &inlines, const PlacePicture &place)
{
    for (MarkdownInline &part : inlines) {
        if (part.kind == MarkdownInlineKind::Picture)
            place(part);
        else
            placeIn(part.children, place);
    }
}

void placeIn(MarkdownBlocks &blocks, const PlacePicture &place)
{
    for (MarkdownBlock &block : blocks) {
        if (auto *paragraph = std::get_if<MarkdownParagraph>(&block.content)) {
            placeIn(paragraph->inlines, place);
        } else if (auto *heading = std::get_if<MarkdownHeading>(&block.content)) {
            placeIn(heading->inlines, place);
        } else if (auto *quote = std::get_if<MarkdownQuote>(&block.content)) {
            placeIn(quote->blocks, place);
        } else if (auto *list = std::get_if<MarkdownList>(&block.content)) {
            for (MarkdownListItem &item : list->items)
                placeIn(item.blocks, place);
        } else if (auto *table = std::get_if<MarkdownTable>(&block.content)) {
            for (MarkdownCell &cell : table->header)
                placeIn(cell, place);
            for (MarkdownRow &row : table->rows)
                for (MarkdownCell &cell : row)
                    placeIn(cell, place);
        }
    }
}

}  // namespace

void placePictures(MarkdownTree &tree, const std::function<void(MarkdownInline &)> &place)
{
    placeIn(tree.blocks, place);
}

QString placePictures(const QString &markdown,
                      const std::function<QString(const QString &alt, const QString &address)> &place)
{
    static const QRegularExpression picture(
        u"(?<!\\\\)!\\[((?:[^\\[\\]\\\\\\n]|\\\\.)*)\\]\\((evidence:[0-9A-Za-z]{26})\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto found = picture.globalMatch(markdown);
    if (!found.hasNext())
        return markdown;
    const QList<MarkdownRun> runs = markdownRuns(markdown, markdown.size());
    const auto isCode = [&runs](qsizetype at) {
        const auto after = std::ranges::upper_bound(runs, at, {}, &MarkdownRun::start);
        if (after == runs.begin())
            return false;
        const MarkdownRun &run = *std::prev(after);
        return at < run.start + run.length && run.styles.testFlag(MarkdownRun::Code);
    };
    QString placed;
    qsizetype from = 0;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (isCode(match.capturedStart(0)) || isCode(match.capturedStart(1)))
            continue;
        placed += QStringView(markdown).mid(from, match.capturedStart(0) - from);
        placed += place(match.captured(1), match.captured(2));
        from = match.capturedEnd(0);
    }
    return placed.append(QStringView(markdown).mid(from));
}

}  // namespace evenkeel
