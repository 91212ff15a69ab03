// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/redactor.h"
#include "models/report/report.h"

#include <QStringList>

namespace evenkeel {

/// A part of a finished output as its reader gets to see it.
struct OutputText {
    QString text;
    Writing writing = Writing::Plain;
};

/// All that can be read in a finished report: texts, cells, values, targets of links, names of files; without what the
/// format itself says (keys, columns, stored names, style sheets).
[[nodiscard]] QList<OutputText> readableTexts(const QByteArray &bytes, ReportFormat format);

/// Under which names tables and JSON tell kinds and states: the program's own words there.
[[nodiscard]] QStringList storedNames();

/// The numbers of the redacted words that can be read in these texts, once for each place. `own` are words that the
/// report says of itself ("Impact"): where they alone make up the match, nobody's words are read.
[[nodiscard]] QList<int> redactionsReadIn(const QList<OutputText> &texts, const Redactor &redactor,
                                          const QStringList &own);

/// InvalidInput where something redacted can be read all the same; says its number and where, never the words.
[[nodiscard]] Result<void> checkRedacted(const QList<OutputText> &texts, const Redactor &redactor,
                                         const QStringList &own, const QString &where);

}  // namespace evenkeel
