// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace evenkeel {

/// All that a program can get out of a finished PDF as words.
struct PdfReading {
    struct File {
        QString name;
        QByteArray bytes;
        bool operator==(const File &) const = default;
    };
    /// Text as it stands on the pages; each page several times, its pieces put together in different ways, because a
    /// PDF doesn't say where a word ends.
    QStringList pages;
    QStringList information;  ///< of the document: what it says of itself, and its XMP
    QStringList bookmarks;    ///< their titles, and the names of places, with spaces for dashes
    QStringList links;        ///< their targets
    QList<File> files;        ///< attached ones
};

/// The module's function. Does what readPdf does.
using ReadPdf = void(const QByteArray &pdf, Result<PdfReading> &reading);

/// Reads what finishPdf wrote. Fails with Damaged when it is no PDF, with NotFound when the module isn't there.
[[nodiscard]] Result<PdfReading> readPdf(const QByteArray &pdf);

}  // namespace evenkeel
