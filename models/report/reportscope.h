// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/report/disclosure.h"
#include "models/report/report.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

namespace evenkeel {

/// What every part of one report is made from. The incident must outlive it.
class ReportScope
{
public:
    ReportScope(const Incident &reported, const ReportOptions &chosen)
        : ReportScope(reported, chosen, Disclosure(reported, chosen.audience))
    {
    }
    ReportScope(const Incident &reported, const ReportOptions &chosen, Disclosure given)
        : incident(reported), options(chosen), language(reported.facts().language), disclosure(std::move(given)),
          time(reported.zone()), now(chosen.asOf.value_or(chosen.exportedAt))
    {
    }

    const Incident &incident;
    ReportOptions options;
    ReportLanguage language;
    Disclosure disclosure;
    ReportTime time;
    Instant now;         ///< the time the report speaks of
    int redactions = 0;  ///< places where the reader is told other words

    [[nodiscard]] const IncidentFacts &facts() const { return incident.facts(); }
    [[nodiscard]] QString word(const char *source) const { return language.word(source); }
};

}  // namespace evenkeel
