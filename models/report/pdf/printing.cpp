// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/printing.h"

#include "models/core/module.h"
#include "models/report/reportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

Result<QFunctionPointer> printing(const char *function)
{
    return functionOfModule(u"evenkeel-print"_s, function);
}

}  // namespace

Result<QList<PrinterInfo>> printersOfThisMachine()
{
    const auto function = printing("evenkeelFindPrinters1");
    if (!function)
        return function.error();
    QList<PrinterInfo> printers;
    reinterpret_cast<FindPrinters *> (*function)(printers);
    return printers;
}

Result<void> printPages(const PrintOrder &order, QSizeF size, const DrawPage &draw, const ReportProgress &progress)
{
    const auto function = printing("evenkeelPrint1");
    if (!function)
        return function.error();
    Result<void> outcome;
    // Qt writes as it draws: what stands under the file's name is replaced once all of it is there.
    const QTemporaryDir folder;
    // Without a file's name Qt would take the printer that it finds.
    if (order.printer.isEmpty() && !folder.isValid())
        return Error{ErrorCode::Io, folder.errorString(), QDir::tempPath(), {}};
    const QString file = folder.filePath(u"pages.pdf"_s);
    reinterpret_cast<PrintByQt *> (*function)({order, file, size, draw, progress}, outcome);
    if (!outcome || !order.printer.isEmpty())
        return outcome;
    QFile drawn(file);
    if (!drawn.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, drawn.errorString(), file, {}};
    return writeReportFile(drawn.readAll(), order.file, order.incidentPath);
}

}  // namespace evenkeel
