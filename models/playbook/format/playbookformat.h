// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook's format, version 1: for each value its keys, said once. Reader, writer, translation, the list of keys
// in an error and the form that edits one all visit these. `words` are texts for people, which a shipped playbook says
// in the window's language; a `value` (a name, a condition, a limit) is the same in every language.
#pragma once

#include "models/playbook/playbook.h"

#include <array>

namespace evenkeel::playbookformat {

inline constexpr int Version = 1;

/// Days as they are written, Monday first.
inline constexpr std::array WeekdayNames{QLatin1StringView("mon"), QLatin1StringView("tue"), QLatin1StringView("wed"),
                                         QLatin1StringView("thu"), QLatin1StringView("fri"), QLatin1StringView("sat"),
                                         QLatin1StringView("sun")};

/// Whether a key must be there.
enum class Key { Optional, Required };

template <typename V>
void describe(V &v, ClosingRule &rule)
{
    v.value("postmortem", rule.postmortem);
    v.value("preventive-actions", rule.preventiveActions);
    v.value("final-note", rule.finalNote);
    v.value("root-cause-follow-up", rule.rootCauseFollowUp);
}

template <typename V>
void describe(V &v, PlaybookLevel &level)
{
    v.value("level", level.level, Key::Required);
    v.value("rank", level.rank, Key::Required);
    v.words("criteria", level.criteria, Key::Required);
    v.words("examples", level.examples);
    v.words("response", level.response);
    v.value("acknowledge", level.acknowledge);
    v.value("respond", level.respond);
    v.value("first-update", level.firstUpdate);
    v.value("update", level.update);
    v.value("check-in", level.checkIn);
    v.value("resolve", level.resolve);
    v.words("escalate", level.escalate);
    v.value("closing", level.closing);
}

template <typename V>
void describe(V &v, PlaybookRole &role)
{
    v.value("role", role.role, Key::Required);
    v.words("title", role.title, Key::Required);
    v.words("duty", role.duty);
    v.value("ranks", role.ranks);
}

template <typename V>
void describe(V &v, ChecklistStep &step)
{
    v.value("step", step.step, Key::Required);
    v.words("text", step.text, Key::Required);
    v.words("detail", step.detail);
    v.value("role", step.role);
    v.value("ranks", step.ranks);
    v.value("when", step.when);
}

template <typename V>
void describe(V &v, Checklist &checklist)
{
    v.value("checklist", checklist.checklist, Key::Required);
    v.words("title", checklist.title, Key::Required);
    v.value("phase", checklist.phase, Key::Required);
    v.value("ranks", checklist.ranks);
    v.value("when", checklist.when);
    v.value("steps", checklist.steps, Key::Required);
}

template <typename V>
void describe(V &v, GuardrailRule &rule)
{
    v.value("guardrail", rule.guardrail, Key::Required);
    v.value("effect", rule.effect, Key::Required);
    v.value("ranks", rule.ranks);
}

template <typename V>
void describe(V &v, ClockLimits &clocks)
{
    v.value("classify", clocks.classify);
    v.value("hypothesis", clocks.hypothesis);
    v.value("no-improvement", clocks.noImprovement);
    v.value("evidence", clocks.evidence);
    v.value("commander", clocks.commander);
    v.value("postmortem", clocks.postmortem);
    v.value("root-cause", clocks.rootCause);
    v.value("on-duty", clocks.onDuty);
}

template <typename V>
void describe(V &v, WorkCalendar &calendar)
{
    v.value("days", calendar.days);
    v.minuteOfDay("opens", calendar.opens);
    v.minuteOfDay("closes", calendar.closes);
    v.value("zone", calendar.zone);
    v.value("holidays", calendar.holidays);
    v.value("sprint-starts", calendar.sprintStarts);
    v.value("sprint-days", calendar.sprintDays);
}

template <typename V>
void describe(V &v, Topic &topic)
{
    v.value("topic", topic.topic, Key::Required);
    v.value("words", topic.words, Key::Required);
}

template <typename V>
void describe(V &v, SeverityAnswer &answer)
{
    v.value("answer", answer.answer, Key::Required);
    v.words("text", answer.text, Key::Required);
    v.value("ranks", answer.ranks);
}

template <typename V>
void describe(V &v, SeverityQuestion &question)
{
    v.value("question", question.question, Key::Required);
    v.words("text", question.text, Key::Required);
    v.value("answers", question.answers, Key::Required);
}

template <typename V>
void describe(V &v, MitigationOption &option)
{
    v.value("mitigation", option.mitigation, Key::Required);
    v.words("title", option.title, Key::Required);
    v.words("when", option.when, Key::Required);
    v.words("risk", option.risk, Key::Required);
    v.words("verify", option.verify, Key::Required);
    v.value("forward-fix", option.forwardFix);
    v.value("suits", option.suits);
    v.value("checklists", option.checklists);
}

template <typename V>
void describe(V &v, SituationAnswer &answer)
{
    v.value("answer", answer.answer, Key::Required);
    v.words("text", answer.text, Key::Required);
    v.words("logged", answer.logged);
    v.value("offer", answer.offer);
}

template <typename V>
void describe(V &v, Situation &situation)
{
    v.value("situation", situation.situation, Key::Required);
    v.words("text", situation.text, Key::Required);
    v.words("asks", situation.asks, Key::Required);
    v.value("when", situation.when, Key::Required);
    v.value("answers", situation.answers, Key::Required);
}

template <typename V>
void describe(V &v, DecisionRow &row)
{
    v.value("decision", row.decision, Key::Required);
    v.words("situation", row.situation, Key::Required);
    v.words("action", row.action, Key::Required);
    v.value("when", row.when, Key::Required);
    v.value("offer", row.offer);
}

template <typename V>
void describe(V &v, Prompt &prompt)
{
    v.value("prompt", prompt.prompt, Key::Required);
    v.value("kind", prompt.kind, Key::Required);
    v.words("text", prompt.text, Key::Required);
    v.value("when", prompt.when);
}

template <typename V>
void describe(V &v, CriterionRule &rule)
{
    v.value("criterion", rule.criterion, Key::Required);
    v.words("text", rule.text, Key::Required);
}

template <typename V>
void describe(V &v, SectionRule &rule)
{
    v.value("section", rule.section, Key::Required);
    v.words("guidance", rule.guidance);
    v.value("required", rule.required);
}

template <typename V>
void describe(V &v, MessageTemplate &message)
{
    v.value("message", message.id, Key::Required);
    v.words("title", message.title, Key::Required);
    v.value("audience", message.audience, Key::Required);
    v.value("for", message.uses);
    v.value("channel", message.channel);
    v.words("subject", message.subject);
    v.words("body", message.body, Key::Required);
}

template <typename V>
void describe(V &v, Guidance &guidance)
{
    v.value("guidance", guidance.guidance, Key::Required);
    v.words("text", guidance.text, Key::Required);
}

template <typename V>
void describe(V &v, Playbook &playbook)
{
    v.version("evenkeel-playbook", Version);
    v.value("name", playbook.name, Key::Required);
    v.words("title", playbook.title, Key::Required);
    v.words("description", playbook.description);
    v.value("extends", playbook.extends);
    v.value("abstract", playbook.isAbstract);
    v.value("drill", playbook.drill);
    v.value("solo", playbook.solo);
    v.value("calendar", playbook.calendar);
    v.value("levels", playbook.levels);
    v.value("roles", playbook.roles);
    v.words("escalation", playbook.escalation);
    v.value("topics", playbook.topics);
    v.value("guardrails", playbook.guardrails);
    v.value("clocks", playbook.clocks);
    v.value("checklists", playbook.checklists);
    v.value("severity-questions", playbook.severityQuestions);
    v.value("mitigations", playbook.mitigations);
    v.value("situations", playbook.situations);
    v.value("decisions", playbook.decisions);
    v.value("prompts", playbook.prompts);
    v.value("criteria", playbook.criteria);
    v.value("sections", playbook.sections);
    v.value("messages", playbook.messages);
    v.value("guidance", playbook.guidance);
}

}  // namespace evenkeel::playbookformat
