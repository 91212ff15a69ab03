// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdferror.h"

#include <QIODevice>

namespace evenkeel {

Error PdfError::noFonts()
{
    return {ErrorCode::Io,
            tr("A PDF can't be made without fonts"),
            {},
            tr("Start the program with QT_QPA_PLATFORM=offscreen.")};
}

Error PdfError::tooLongForOnePage(size_t pages)
{
    return {ErrorCode::InvalidInput,
            tr("The report doesn't fit one page: even in the smallest type it needs %1").arg(pages),
            {},
            tr("Shorten the summary, or export a report of several pages.")};
}

Error PdfError::notWritten(const QIODevice &out)
{
    return {ErrorCode::Io,
            tr("The PDF could not be written: %1").arg(out.errorString()),
            {},
            tr("Check that the disk has room, or choose another folder.")};
}

}  // namespace evenkeel
