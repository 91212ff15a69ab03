// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/report.h"
#include "models/report/reportprogress.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace evenkeel {

/// A printer that this machine knows.
struct PrinterInfo {
    QString name;   ///< by which it is ordered from
    QString words;  ///< what people call it; may be empty
    bool isDefault = false;
    std::optional<PaperSize> paper;  ///< what lies in it, of those a report is laid out for
    bool takesA4 = true;
    bool takesLetter = true;
    bool hasColour = true;

    bool operator==(const PrinterInfo &) const = default;
};

/// What is to be printed where.
struct PrintOrder {
    QString printer;       ///< empty: into a file
    QString file;          ///< a PDF of these pages alone; replaced, whole or not at all
    QString incidentPath;  ///< never replaced
    QString title;         ///< as the printer's queue names it
    PaperSize paper = PaperSize::A4;
    QList<int> pages;  ///< from 0, in the order in which they come out
    int copies = 1;    ///< of the whole, one after the other; of a file always one
    bool grey = false;

    bool operator==(const PrintOrder &) const = default;
};

/// Draws a page, from 0, in layout units from the painter's origin.
using DrawPage = std::function<void(QPainter &painter, int page)>;

/// The printers of this machine, the default one first. May take its time (they may be elsewhere); any thread. Empty
/// where there are none; NotFound where the module that knows isn't there.
[[nodiscard]] Result<QList<PrinterInfo>> printersOfThisMachine();

/// Prints pages of `size` (layout units). Any thread, with a QGuiApplication. Cancelled once the progress answers
/// false: then no paper moves. NotFound where there is no such printer; Io where it takes nothing.
[[nodiscard]] Result<void> printPages(const PrintOrder &order, QSizeF size, const DrawPage &draw,
                                      const ReportProgress &progress = {});

/// For the module evenkeel-print, which has Qt's printing.
struct Printing {
    const PrintOrder &order;
    const QString &file;  ///< into which it goes where the order names no printer
    QSizeF size;
    const DrawPage &draw;
    const ReportProgress &progress;
};
using FindPrinters = void(QList<PrinterInfo> &printers);
using PrintByQt = void(const Printing &printing, Result<void> &outcome);

}  // namespace evenkeel
