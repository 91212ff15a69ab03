// SPDX-License-Identifier: GPL-3.0-or-later
// The module evenkeel-print.
#include "models/report/pdf/pdfstyle.h"
#include "models/report/pdf/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct QtPrinting {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QPageSize::PageSizeId idOf(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::Letter:
        return QPageSize::Letter;
    }
    return QPageSize::A4;
}

PrinterInfo infoOf(const QPrinterInfo &printer)
{
    PrinterInfo info;
    info.name = printer.printerName();
    info.words = printer.description();
    info.isDefault = printer.isDefault();
    const QPageSize loaded = printer.defaultPageSize();
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter})
        if (loaded.isEquivalentTo(QPageSize(idOf(paper))))
            info.paper = paper;
    const QList<QPageSize> known = printer.supportedPageSizes();
    const auto takes = [&](PaperSize paper) {
        return known.isEmpty() || std::ranges::any_of(known, [&](const QPageSize &size) {
                   return size.isEquivalentTo(QPageSize(idOf(paper)));
               });
    };
    info.takesA4 = takes(PaperSize::A4);
    info.takesLetter = takes(PaperSize::Letter);
    const auto modes = printer.supportedColorModes();
    info.hasColour = modes.isEmpty() || modes.contains(QPrinter::Color);
    return info;
}

Error noSuchPrinter(const QString &name)
{
    return {ErrorCode::NotFound, QtPrinting::tr("there is no such printer any more"), name,
            QtPrinting::tr("Choose another one, or export a PDF.")};
}

Result<void> print(const Printing &printing)
{
    const PrintOrder &order = printing.order;
    const bool intoFile = order.printer.isEmpty();
    const QPrinterInfo info = QPrinterInfo::printerInfo(order.printer);
    if (!intoFile && info.isNull())
        return noSuchPrinter(order.printer);
    auto printer = intoFile ? std::make_unique<QPrinter>(QPrinter::HighResolution)
                            : std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    if (intoFile) {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(printing.file);
    } else {
        printer->setCopyCount(std::max(1, order.copies));
        printer->setCollateCopies(true);
    }
    printer->setDocName(order.title);
    printer->setCreator(u"Evenkeel"_s);
    printer->setResolution(PdfStyle::Resolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(idOf(order.paper)));
    printer->setPageMargins(QMarginsF());
    printer->setColorMode(order.grey ? QPrinter::GrayScale : QPrinter::Color);

    auto painter = std::make_unique<QPainter>();
    const Error refused{ErrorCode::Io, QtPrinting::tr("the printer takes nothing"), order.printer,
                        QtPrinting::tr("See whether it is on, or export a PDF.")};
    if (!painter->begin(printer.get()))
        return refused;
    const int count = int(order.pages.size());
    for (int i = 0; i < count; ++i) {
        if (printing.progress && !printing.progress(100 * i / count)) {
            if (!intoFile) {
                // Ending either would send the pages drawn so far: Qt has no way to abandon them.
                (void)painter.release();
                (void)printer.release();
            }
            return Error{ErrorCode::Cancelled, QtPrinting::tr("Printing was cancelled"), {}, {}};
        }
        if (i > 0 && !printer->newPage())
            return refused;
        painter->save();
        const QRectF paper = printer->paperRect(QPrinter::DevicePixel);
        painter->scale(paper.width() / printing.size.width(), paper.height() / printing.size.height());
        printing.draw(*painter, order.pages[i]);
        painter->restore();
    }
    return painter->end() ? Result<void>() : Result<void>(refused);
}

}  // namespace

}  // namespace evenkeel

extern "C" Q_DECL_EXPORT void evenkeelFindPrinters1(QList<evenkeel::PrinterInfo> &printers)
{
    for (const QPrinterInfo &printer : QPrinterInfo::availablePrinters())
        printers.append(evenkeel::infoOf(printer));
    std::ranges::stable_sort(printers, [](const auto &a, const auto &b) { return a.isDefault && !b.isDefault; });
}

extern "C" Q_DECL_EXPORT void evenkeelPrint1(const evenkeel::Printing &printing, evenkeel::Result<void> &outcome)
{
    outcome = evenkeel::print(printing);
}
