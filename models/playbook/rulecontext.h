// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/incidentreading.h"
#include "models/playbook/playbook.h"

namespace evenkeel {

/// What a workspace says of where its systems run and who is on call; empty: nobody said.
struct Surroundings {
    QString host;  ///< vercel, aws, railway, fly …
    QString orm;   ///< prisma, drizzle, django …
    QString onCall;
    bool operator==(const Surroundings &) const = default;
};

/// What a rule looks at: the incident, what its journal says, the playbook it follows, and when it is. Nothing is
/// owned; all must outlive it.
struct RuleContext {
    const Incident &incident;
    const IncidentReading &reading;
    const Playbook &playbook;
    const Surroundings &surroundings;
    Instant now{};
};

/// The latest mitigation: when, which line, and which of the playbook's means (empty: it doesn't say).
struct LatestMitigation {
    Sighting line;
    QString means;
    bool operator==(const LatestMitigation &) const = default;
};
[[nodiscard]] std::optional<LatestMitigation> latestMitigation(const RuleContext &context);
/// Which of the playbook's means a line tells of: what its subject names, or else the means that has a topic's name.
[[nodiscard]] QString mitigationMeansOf(const TimelineEntry &entry, const RuleContext &context);
[[nodiscard]] QString mitigationMeansOf(const TimelineEntry &entry, TopicMask topics, const RuleContext &context);

/// When the impact that goes on was detected (declared, where nobody said).
[[nodiscard]] std::optional<Instant> detectedAt(const Incident &incident);
/// When somebody first saw it get better since: a line of the topic "improvement", a verification that was done, or the
/// moment mitigated or restored.
[[nodiscard]] std::optional<Instant> improvementSince(const RuleContext &context, Instant since);
[[nodiscard]] inline bool improvedSince(const RuleContext &context, Instant since)
{
    return improvementSince(context, since).has_value();
}
/// The cause is written in the postmortem, or a hypothesis is supported.
[[nodiscard]] bool isRootCauseKnown(const Incident &incident);
/// When the postmortem left the draft for the first time; nothing while it is one.
[[nodiscard]] std::optional<Instant> postmortemReadyAt(const Incident &incident);
/// When the first message to stakeholders went out, and the last.
[[nodiscard]] std::optional<Instant> firstUpdateSent(const RuleContext &context);
[[nodiscard]] std::optional<Instant> latestUpdateSent(const RuleContext &context);

/// The level that holds; nullptr when there is none, or the playbook doesn't know its rank.
[[nodiscard]] const PlaybookLevel *levelOf(const RuleContext &context);

/// When a field of the incident's facts was set last, by the stamp of its journal; nothing when it never was.
template <auto Member>
[[nodiscard]] std::optional<Instant> factSetAt(const Incident &incident)
{
    const auto fields = fieldsOf(EntityKind::Facts);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].read == &detail::readMember<Member>) {
            const Stamp stamp = incident.facts().stamps.of(int(i));
            if (stamp.isNull())
                return std::nullopt;
            return Instant(std::chrono::duration_cast<Duration>(std::chrono::microseconds(stamp.time)));
        }
    return std::nullopt;
}

[[nodiscard]] bool holds(const Condition &condition, const RuleContext &context);
/// All of them; true when there are none.
[[nodiscard]] bool allHold(const QList<Condition> &conditions, const RuleContext &context);

}  // namespace evenkeel
