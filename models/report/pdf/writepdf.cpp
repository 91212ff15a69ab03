// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/writepdf.h"

#include "models/report/pdf/finishpdf.h"
#include "models/report/pdf/pdflayout.h"
#include "models/report/pdf/pdfpagedrawing.h"

#include <QGuiApplication>
#include <QIODevice>

#include <array>
#include <memory>

namespace evenkeel {

namespace {

// Steps for one page: space goes before type, and running text stays at 7.6 points or more.
constexpr std::array<PdfCompaction, 8> OnePageSteps = {{
    {1, 0.85, 0.92},
    {0.98, 0.8, 0.9},
    {0.96, 0.75, 0.88},
    {0.94, 0.7, 0.85},
    {0.92, 0.65, 0.82},
    {0.88, 0.6, 0.78},
    {0.84, 0.55, 0.74},
    {0.8, 0.5, 0.7},
}};

// Tried on a short report that would leave a page all but empty at its end.
constexpr PdfCompaction Tightened{1, 0.85, 0.94};

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
    const auto layOut = [&](const PdfCompaction &compaction) {
        return std::make_unique<PdfLayout>(document, PdfStyle::make(options.pageSize, compaction), progress);
    };
    std::unique_ptr<PdfLayout> layout = layOut({});
    if (options.onePage) {
        for (auto step = OnePageSteps.begin(); step != OnePageSteps.end() && layout->pages().size() > 1; ++step)
            layout = layOut(*step);
    } else if (layout->endsAllButEmpty()) {
        if (auto tighter = layOut(Tightened); tighter->pages().size() < layout->pages().size())
            layout = std::move(tighter);
    }
    if (progress.isCancelled())
        return PdfExport::cancelled();
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
