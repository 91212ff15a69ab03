// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/report/disclosure.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

class ReportLanguage;

/// What a late-comer asks, in the order in which they ask it.
enum class CatchUpTopic {
    Impact,
    Severity,
    Status,
    NextUpdate,
    Hypotheses,   ///< live ones
    Decisions,    ///< since
    Mitigations,  ///< since
    RuledOut,     ///< since
    Roles,        ///< changed since
    Tasks,        ///< open
    Count
};

/// One line of it, and what it tells of.
struct CatchUpLine {
    CatchUpTopic topic = CatchUpTopic::Impact;
    QString text;
    std::optional<Instant> at;  ///< when it happened, or is due
    EntityRef subject;          ///< a null id: the incident, or a kind of thing
    bool operator==(const CatchUpLine &) const = default;
};

/// What has happened since a time, and where it stands now, by topic. A line counts as since when it happened or was
/// logged then: what was recorded late is news too. A topic with nothing to say has no line, but for impact, severity,
/// status and the next update, which always say how it is.
[[nodiscard]] QList<CatchUpLine> catchUp(const Incident &incident, const Disclosure &disclosure, Instant since,
                                         Instant now, const ReportLanguage &language);

[[nodiscard]] QString nameOf(CatchUpTopic topic);

/// The lines as plain text, a heading a topic; times in the incident's zone, which it names.
[[nodiscard]] QString catchUpText(const QList<CatchUpLine> &lines, const Incident &incident, Instant since,
                                  Instant now);

}  // namespace evenkeel
