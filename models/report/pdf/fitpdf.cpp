// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/fitpdf.h"

#include "models/report/pdf/pdferror.h"
#include "models/report/reportprogress.h"

#include <QGuiApplication>

#include <array>

namespace evenkeel {

namespace {

// Steps for one page: margins and space go first, then type, which stays at 9.5 points as long as that helps; running
// text stays at 7.6 points or more.
constexpr auto OnePageSteps = std::to_array<PdfCompaction>({
    {1, 1, 0.88},
    {1, 0.85, 0.82},
    {1, 0.7, 0.76},
    {0.975, 0.62, 0.74},
    {0.95, 0.55, 0.72},
    {0.92, 0.55, 0.7},
    {0.88, 0.5, 0.7},
    {0.84, 0.5, 0.7},
    {0.8, 0.5, 0.7},
    {0.76, 0.5, 0.7},
});

// Tried on a short report that would leave a page all but empty at its end.
constexpr PdfCompaction Tightened{1, 0.85, 0.94};

}  // namespace

Result<std::unique_ptr<PdfLayout>> fitPdf(const PdfDocument &document, const PdfOptions &options, Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return PdfError::noFonts();
    const auto layOut = [&](const PdfCompaction &compaction) {
        return std::make_unique<PdfLayout>(document, PdfStyle::make(options.pageSize, compaction, options.style),
                                           progress);
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
        return reportCancelled();
    if (options.onePage && layout->pages().size() > 1)
        return PdfError::tooLongForOnePage(layout->pages().size());
    return layout;
}

}  // namespace evenkeel
