// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/playbook/workcalendar.h"

namespace evenkeel {

/// How long something may take, as a playbook says it: nothing said, at once, a duration, or a rule of the calendar.
class Limit
{
public:
    enum class Rule {
        None,             ///< no limit
        Immediately,      ///< ends where it begins
        Within,           ///< a span of time, night and weekend included
        WithinWorkHours,  ///< a span that passes in working hours only
        NextWorkday,      ///< by the end of the next working day
        NextSprint,       ///< by the end of the next sprint's first working day
    };

    Limit() = default;
    static Limit within(Duration span) { return {Rule::Within, span}; }
    static Limit of(Rule rule, Duration span = {}) { return {rule, span}; }

    /// "none", "immediately", "30m" and whatever parseDuration reads, "4h of work", "next working day", "next sprint".
    [[nodiscard]] static Result<Limit> parse(QStringView text);
    /// What parse reads back; not translated.
    [[nodiscard]] QString toText() const;
    /// As people say it, translated: "at once", "30 min", "by the next working day".
    [[nodiscard]] QString inWords() const;

    [[nodiscard]] Rule rule() const { return m_rule; }
    [[nodiscard]] Duration span() const { return m_span; }
    [[nodiscard]] bool isNone() const { return m_rule == Rule::None; }
    /// Where it ends when it begins at `from`; nothing for None. The calendar's zone is taken, or else `zone`.
    [[nodiscard]] std::optional<Instant> endsFrom(Instant from, const WorkCalendar &calendar,
                                                  const QTimeZone &zone) const;

    bool operator==(const Limit &) const = default;

private:
    Limit(Rule rule, Duration span) : m_rule(rule), m_span(span) {}

    Rule m_rule = Rule::None;
    Duration m_span{};
};

}  // namespace evenkeel
