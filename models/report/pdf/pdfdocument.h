// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/markup/markdowntree.h"
#include "models/postmortem/fishbonelayout.h"
#include "models/report/pdf/pdffrontblock.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// A file inside the PDF.
struct PdfAttachment {
    QString name;  ///< file name, without a folder
    QByteArray mimeType;
    QByteArray bytes;
    QString description;

    bool operator==(const PdfAttachment &) const = default;
};

/// Two texts at the ends of a line.
struct PdfRunningText {
    QString left;
    QString right;

    bool operator==(const PdfRunningText &) const = default;
};

/// The few words the engine itself prints, in the document's language.
struct PdfWords {
    QString contents = QStringLiteral("Contents");
    QString pageOf = QStringLiteral("%1 of %2");

    bool operator==(const PdfWords &) const = default;
};

/// A fishbone that is drawn below a heading, before the text there.
struct PdfFishboneFigure {
    QString heading;  ///< the last one of level 2 with these words
    Fishbone fishbone;
    FishboneWords words;

    bool operator==(const PdfFishboneFigure &) const = default;
};

/// All that a PDF shows and says of itself; the same document gives the same bytes.
struct PdfDocument {
    MarkdownTree body;  ///< a heading of level 1 at its start that repeats the front block's title is left out
    std::optional<PdfFrontBlock> front;

    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString language = QStringLiteral("en");  ///< BCP 47
    Instant created{};                        ///< date of creation and change; SOURCE_DATE_EPOCH where that is set

    PdfRunningText header;  ///< on every page
    QString footer;         ///< at the left of every page's foot; the page's number is at the right
    PdfWords words;
    QList<PdfAttachment> attachments;
    std::optional<PdfFishboneFigure> fishbone = std::nullopt;

    bool operator==(const PdfDocument &) const = default;
};

}  // namespace evenkeel
