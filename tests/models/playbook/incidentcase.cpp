// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/playbook/incidentcase.h"

#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/format/playbookreader.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Yaml = R"(evenkeel-playbook: 1
name: case
title: For tests
roles:
  - {role: commander, title: Incident commander}
  - {role: scribe, title: Scribe}
levels:
  - level: SEV1
    rank: 1
    criteria: All is down.
    closing: {postmortem: final, preventive-actions: 1, final-note: yes, root-cause-follow-up: yes}
  - level: SEV2
    rank: 2
    criteria: Much is down.
    closing: {postmortem: review, preventive-actions: 1}
  - level: SEV3
    rank: 3
    criteria: Little is down.
    closing: {preventive-actions: 1}
topics:
  - {topic: rollback, words: [rollback, roll back, rolled back]}
  - {topic: forward-fix, words: [hotfix, forward fix]}
  - {topic: deployment, words: [deploy, release]}
  - {topic: traffic, words: [traffic]}
  - {topic: improvement, words: [recover, error rate falls]}
mitigations:
  - {mitigation: rollback, title: Roll back, when: w, risk: r, verify: v, checklists: [back]}
  - {mitigation: forward-fix, title: Fix forward, when: w, risk: r, verify: v, forward-fix: yes}
checklists:
  - {checklist: back, title: Way back, phase: mitigate, steps: [{step: last-good, text: Find the last good version}]}
  - {checklist: holds, title: Does it hold, phase: verify, steps: [{step: errors, text: Errors are down}]}
clocks: {root-cause: 48h}
guardrails:
  - {guardrail: severity-before-triage, effect: block}
  - {guardrail: commander-before-mitigation, effect: block}
  - {guardrail: forward-fix-approved, effect: block, ranks: 1-2}
  - {guardrail: rollback-verified, effect: remind}
  - {guardrail: fastest-safe-mitigation, effect: confirm}
  - {guardrail: mitigation-verified, effect: confirm}
  - {guardrail: postmortem-written, effect: block}
  - {guardrail: preventive-action, effect: block}
  - {guardrail: final-note, effect: block}
  - {guardrail: root-cause-follow-up, effect: block}
  - {guardrail: evidence-kept, effect: remind}
  - {guardrail: blameless-wording, effect: remind}
  - {guardrail: stakeholders-told, effect: remind}
  - {guardrail: moments-in-order, effect: remind}
)";

}  // namespace

Playbook playbookFrom(const QByteArray &yaml)
{
    const auto tree = readYaml(yaml, u"test.yaml"_s);
    if (!tree)
        qFatal("%s", qPrintable(tree.error().message()));
    const PlaybookReading reading = readPlaybook(*tree);
    if (!reading.problems.isEmpty())
        qFatal("%s", qPrintable(reading.problems.first().toError().message()));
    return reading.playbook;
}

IncidentCase::IncidentCase() : RuledIncident(playbookFrom(Yaml)) {}

EntityId IncidentCase::log(EntryKind kind, const QString &text, const QString &owner)
{
    EntryDraft draft;
    draft.kind = kind;
    draft.text = text;
    draft.owner = owner;
    draft.occurred = {clock.now(), {}, false};
    const LoggedEntry entry = logEntry(draft, clock.now());
    apply(entry.changes);
    return entry.entry;
}

void IncidentCase::setSeverity(QStringView level)
{
    const auto severity = playbook.findSeverity(level);
    Q_ASSERT(severity);
    apply(changeSeverity(incident, *severity, {.now = clock.now()}));
}

void IncidentCase::setStatus(IncidentStatus status)
{
    apply(changeStatus(incident, status, {.now = clock.now()}));
}

void IncidentCase::setCommander(const QString &person)
{
    apply(assignRole(incident, u"commander"_s, person, {.now = clock.now()}));
}

}  // namespace evenkeel::test
