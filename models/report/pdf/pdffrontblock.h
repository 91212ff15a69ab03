// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/incidentstrip.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

/// One number a reader should not have to look for: "Time to restore", "1 h 47 min", "target 60 min".
struct PdfKeyFigure {
    QString label;
    QString value;
    QString note;  ///< may be empty

    bool operator==(const PdfKeyFigure &) const = default;
};

/// The severity as a word on a quiet colour; without colour the word is enough.
struct PdfSeverityBadge {
    QString text;  ///< as the scheme names it: "SEV2", "P1 · Critical"
    int rank = 3;  ///< 1 is the worst, 5 the mildest; anything else counts as the nearest

    bool operator==(const PdfSeverityBadge &) const = default;
};

/// What stands above the text on the first page.
struct PdfFrontBlock {
    std::optional<PdfSeverityBadge> severity;
    QString title;
    QString subtitle;  ///< may be empty
    QList<PdfKeyFigure> figures;
    std::optional<IncidentStrip> strip = std::nullopt;  ///< drawn below the figures

    bool operator==(const PdfFrontBlock &) const = default;
};

}  // namespace evenkeel
