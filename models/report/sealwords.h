// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"

#include <QStringList>

namespace evenkeel {

/// What a report says of the postmortem's seal, each line a sentence: who sealed it, when, its SHA-256, and whether it
/// still says what was sealed. Empty while it isn't sealed.
struct SealWords {
    QString sealed;   ///< "Sealed by Ana, 2026-03-16 12:00 UTC"
    QString digest;   ///< in hex
    QString altered;  ///< empty where it holds

    bool operator==(const SealWords &) const = default;
};
[[nodiscard]] SealWords sealWords(const ReportScope &scope);

/// For a file's own information, where programs look: always in English, times in UTC. Empty while it isn't sealed.
[[nodiscard]] QStringList sealKeywords(const ReportScope &scope);

/// The options, with what is to be said of this incident's seal. To be asked of the record, before anything in it is
/// told otherwise.
[[nodiscard]] ReportOptions withSealOf(const Incident &record, ReportOptions options);

}  // namespace evenkeel
