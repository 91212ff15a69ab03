// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/writepdf.h"

#include "models/markup/plaintext.h"
#include "models/report/pdf/finishpdf.h"
#include "models/report/pdf/pdfblocklayout.h"
#include "models/report/pdf/pdffrontlayout.h"
#include "models/report/pdf/pdfpagedrawing.h"
#include "models/report/pdf/pdfpaginator.h"

#include <QGuiApplication>
#include <QIODevice>

#include <array>
#include <optional>

namespace evenkeel {

namespace {

constexpr size_t HeadingsWithoutContents = 6;

// Steps for one page: space goes before type, and running text stays at 7.6 points or more.
constexpr std::array<PdfCompaction, 6> OnePageSteps = {{
    {1, 1, 1},
    {1, 0.8, 0.9},
    {0.95, 0.7, 0.85},
    {0.9, 0.65, 0.8},
    {0.85, 0.6, 0.75},
    {0.8, 0.5, 0.7},
}};

// A document laid out in one style. Pages point into the strips, so it stays where it is.
class PdfLayout
{
public:
    PdfLayout(const PdfDocument &document, const PdfStyle &style, PdfProgress &progress) : m_style(style)
    {
        PdfColumn column;
        column.width = style.contentWidth();
        MarkdownBlocks body;
        const MarkdownBlocks *blocks = &document.body.blocks;
        if (document.front) {
            PdfFrontLayout front(m_style, m_flow);
            front.add(*document.front, column);
            const std::vector<PdfHeading> sections = sectionsOf(*blocks);
            if (sections.size() > HeadingsWithoutContents)
                front.addContents(document.words.contents, sections, column);
            if (repeatsTitle(*blocks, document.front->title)) {
                body.assign(blocks->begin() + 1, blocks->end());
                blocks = &body;
            }
        }
        PdfBlockLayout(m_style, m_flow, progress).add(*blocks, column);
        if (!progress.isCancelled())
            m_pages = paginate(m_flow.strips(), m_style.contentHeight(), m_style.grid);
        if (m_pages.empty())
            m_pages.emplace_back();
    }

    [[nodiscard]] const PdfStyle &style() const { return m_style; }
    [[nodiscard]] const std::vector<PdfPage> &pages() const { return m_pages; }

private:
    static std::vector<PdfHeading> sectionsOf(const MarkdownBlocks &blocks)
    {
        std::vector<PdfHeading> sections;
        for (const MarkdownBlock &block : blocks) {
            const auto *heading = std::get_if<MarkdownHeading>(&block.content);
            if (heading && heading->level == 2)
                sections.push_back({2, toPlainText(heading->inlines).simplified(), heading->anchor});
        }
        return sections;
    }

    static bool repeatsTitle(const MarkdownBlocks &blocks, const QString &title)
    {
        const auto *heading = blocks.empty() ? nullptr : std::get_if<MarkdownHeading>(&blocks.front().content);
        return heading && heading->level == 1 && toPlainText(heading->inlines).simplified() == title.simplified();
    }

    PdfStyle m_style;
    PdfFlow m_flow;
    std::vector<PdfPage> m_pages;
};

class PdfExport
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)

public:
    static Error cancelled() { return {ErrorCode::Cancelled, tr("The export was cancelled"), {}, {}}; }
    static Error noFonts()
    {
        return {ErrorCode::Io,
                tr("A PDF can't be made without fonts"),
                {},
                tr("Start the program with QT_QPA_PLATFORM=offscreen.")};
    }
    static Error tooLongForOnePage(size_t pages)
    {
        return {ErrorCode::InvalidInput,
                tr("The report doesn't fit one page: even in the smallest type it needs %1").arg(pages),
                {},
                tr("Shorten the summary, or export a report of several pages.")};
    }
    static Error notWritten(const QIODevice &out)
    {
        return {ErrorCode::Io,
                tr("The PDF could not be written: %1").arg(out.errorString()),
                {},
                tr("Check that the disk has room, or choose another folder.")};
    }
};

}  // namespace

Result<void> writePdf(const PdfDocument &document, QIODevice &out, const PdfOptions &options)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return PdfExport::noFonts();
    PdfProgress progress(options.progress);
    progress.beginPart(0, 50);
    std::optional<PdfLayout> layout;
    for (const PdfCompaction &step : OnePageSteps) {
        layout.emplace(document, PdfStyle::make(options.pageSize, step), progress);
        if (progress.isCancelled())
            return PdfExport::cancelled();
        if (!options.onePage || layout->pages().size() == 1)
            break;
    }
    if (options.onePage && layout->pages().size() > 1)
        return PdfExport::tooLongForOnePage(layout->pages().size());

    progress.beginPart(50, 95);
    PdfPageDrawing drawing(document, layout->style(), layout->pages());
    const QByteArray drawn = drawing.draw(progress);
    if (progress.isCancelled())
        return PdfExport::cancelled();
    layout.reset();

    const Result<QByteArray> finished = finishPdf(drawn, document, drawing.structure());
    if (!finished)
        return finished.error();
    progress.beginPart(95, 100);
    if (!progress.advance(1, 1))
        return PdfExport::cancelled();
    if (out.write(*finished) != finished->size())
        return PdfExport::notWritten(out);
    return {};
}

}  // namespace evenkeel
