// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookwords.h"

#include "models/playbook/guardrails.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char *stored;
    const char *shown;
    const char *hint = nullptr;
};

// The keys of the format, by the map they are in.
// clang-format off
constexpr std::array KeyWords = std::to_array<Word>({
    {"playbook/evenkeel-playbook", QT_TRANSLATE_NOOP("PlaybookWords", "Version of the format")},
    {"playbook/name", QT_TRANSLATE_NOOP("PlaybookWords", "Name")},
    {"playbook/title", QT_TRANSLATE_NOOP("PlaybookWords", "Title"), QT_TRANSLATE_NOOP("PlaybookWords", "As people see it in lists.")},
    {"playbook/description", QT_TRANSLATE_NOOP("PlaybookWords", "Description"), QT_TRANSLATE_NOOP("PlaybookWords", "For whom it is.")},
    {"playbook/extends", QT_TRANSLATE_NOOP("PlaybookWords", "Extends")},
    {"playbook/abstract", QT_TRANSLATE_NOOP("PlaybookWords", "Only to be extended")},
    {"playbook/drill", QT_TRANSLATE_NOOP("PlaybookWords", "An exercise: marked everywhere, kept out of metrics")},
    {"playbook/solo", QT_TRANSLATE_NOOP("PlaybookWords", "One person is all there is")},
    {"playbook/calendar", QT_TRANSLATE_NOOP("PlaybookWords", "Working time"), QT_TRANSLATE_NOOP("PlaybookWords", "What \"4h of work\", \"next working day\" and \"next sprint\" mean.")},
    {"playbook/levels", QT_TRANSLATE_NOOP("PlaybookWords", "Levels of severity"), QT_TRANSLATE_NOOP("PlaybookWords", "The gravest first, with what each asks for.")},
    {"playbook/roles", QT_TRANSLATE_NOOP("PlaybookWords", "Roles"), QT_TRANSLATE_NOOP("PlaybookWords", "Who does what.")},
    {"playbook/escalation", QT_TRANSLATE_NOOP("PlaybookWords", "Escalation"), QT_TRANSLATE_NOOP("PlaybookWords", "Whom to go to next when the level can't be raised, the first first. One a line.")},
    {"playbook/topics", QT_TRANSLATE_NOOP("PlaybookWords", "Topics"), QT_TRANSLATE_NOOP("PlaybookWords", "Words by which entries of the timeline are understood.")},
    {"playbook/guardrails", QT_TRANSLATE_NOOP("PlaybookWords", "Guardrails"), QT_TRANSLATE_NOOP("PlaybookWords", "Which rules hold, and how firmly.")},
    {"playbook/clocks", QT_TRANSLATE_NOOP("PlaybookWords", "Clocks"), QT_TRANSLATE_NOOP("PlaybookWords", "Limits that don't depend on the level.")},
    {"playbook/checklists", QT_TRANSLATE_NOOP("PlaybookWords", "Checklists"), QT_TRANSLATE_NOOP("PlaybookWords", "Steps by phase, which appear when their time has come.")},
    {"playbook/severity-questions", QT_TRANSLATE_NOOP("PlaybookWords", "Severity helper"), QT_TRANSLATE_NOOP("PlaybookWords", "Questions whose answers speak for a level.")},
    {"playbook/mitigations", QT_TRANSLATE_NOOP("PlaybookWords", "Mitigations"), QT_TRANSLATE_NOOP("PlaybookWords", "The ways to stop the impact.")},
    {"playbook/situations", QT_TRANSLATE_NOOP("PlaybookWords", "Ambiguous situations"), QT_TRANSLATE_NOOP("PlaybookWords", "Recognised from the journal, they ask.")},
    {"playbook/decisions", QT_TRANSLATE_NOOP("PlaybookWords", "Decision table"), QT_TRANSLATE_NOOP("PlaybookWords", "When this is so, do that.")},
    {"playbook/prompts", QT_TRANSLATE_NOOP("PlaybookWords", "Questions for people"), QT_TRANSLATE_NOOP("PlaybookWords", "Asked at a quiet moment, one at a time.")},
    {"playbook/criteria", QT_TRANSLATE_NOOP("PlaybookWords", "Success criteria"), QT_TRANSLATE_NOOP("PlaybookWords", "What a well-handled incident is measured by.")},
    {"playbook/sections", QT_TRANSLATE_NOOP("PlaybookWords", "Sections of the postmortem"), QT_TRANSLATE_NOOP("PlaybookWords", "What belongs into each, and which are wanted of every postmortem.")},
    {"playbook/messages", QT_TRANSLATE_NOOP("PlaybookWords", "Messages"), QT_TRANSLATE_NOOP("PlaybookWords", "Words written beforehand.")},
    {"playbook/guidance", QT_TRANSLATE_NOOP("PlaybookWords", "Guidance"), QT_TRANSLATE_NOOP("PlaybookWords", "Advice for the time before.")},

    {"calendar/days", QT_TRANSLATE_NOOP("PlaybookWords", "Working days")},
    {"calendar/opens", QT_TRANSLATE_NOOP("PlaybookWords", "Work begins")},
    {"calendar/closes", QT_TRANSLATE_NOOP("PlaybookWords", "Work ends")},
    {"calendar/zone", QT_TRANSLATE_NOOP("PlaybookWords", "Time zone"), QT_TRANSLATE_NOOP("PlaybookWords", "As in Europe/Berlin; empty: the incident's.")},
    {"calendar/holidays", QT_TRANSLATE_NOOP("PlaybookWords", "Days off"), QT_TRANSLATE_NOOP("PlaybookWords", "As in 2026-12-25, one a line.")},
    {"calendar/sprint-starts", QT_TRANSLATE_NOOP("PlaybookWords", "First day of any sprint"), QT_TRANSLATE_NOOP("PlaybookWords", "As in 2026-01-05; empty: sprints begin on Mondays.")},
    {"calendar/sprint-days", QT_TRANSLATE_NOOP("PlaybookWords", "Days in a sprint")},

    {"level/level", QT_TRANSLATE_NOOP("PlaybookWords", "Level"), QT_TRANSLATE_NOOP("PlaybookWords", "As people call it: SEV1, P0.")},
    {"level/rank", QT_TRANSLATE_NOOP("PlaybookWords", "Rank"), QT_TRANSLATE_NOOP("PlaybookWords", "1 is the gravest. Rules go by ranks.")},
    {"level/criteria", QT_TRANSLATE_NOOP("PlaybookWords", "When it is this level")},
    {"level/examples", QT_TRANSLATE_NOOP("PlaybookWords", "Examples"), QT_TRANSLATE_NOOP("PlaybookWords", "One a line.")},
    {"level/response", QT_TRANSLATE_NOOP("PlaybookWords", "Who responds, and how")},
    {"level/acknowledge", QT_TRANSLATE_NOOP("PlaybookWords", "Acknowledge within"), QT_TRANSLATE_NOOP("PlaybookWords", "From detection until somebody says they have it.")},
    {"level/respond", QT_TRANSLATE_NOOP("PlaybookWords", "Response window"), QT_TRANSLATE_NOOP("PlaybookWords", "What is unresolved after it is escalated.")},
    {"level/first-update", QT_TRANSLATE_NOOP("PlaybookWords", "First update within"), QT_TRANSLATE_NOOP("PlaybookWords", "From detection to the first word to stakeholders.")},
    {"level/update", QT_TRANSLATE_NOOP("PlaybookWords", "Update every"), QT_TRANSLATE_NOOP("PlaybookWords", "How often stakeholders hear of it.")},
    {"level/check-in", QT_TRANSLATE_NOOP("PlaybookWords", "Check in every"), QT_TRANSLATE_NOOP("PlaybookWords", "How often responders compare notes.")},
    {"level/resolve", QT_TRANSLATE_NOOP("PlaybookWords", "Resolution target")},
    {"level/escalate", QT_TRANSLATE_NOOP("PlaybookWords", "Who is told"), QT_TRANSLATE_NOOP("PlaybookWords", "The first first, one a line.")},
    {"level/closing", QT_TRANSLATE_NOOP("PlaybookWords", "What closing requires")},
    {"closing/postmortem", QT_TRANSLATE_NOOP("PlaybookWords", "Postmortem at least")},
    {"closing/preventive-actions", QT_TRANSLATE_NOOP("PlaybookWords", "Preventive actions at least")},
    {"closing/final-note", QT_TRANSLATE_NOOP("PlaybookWords", "A last message that says it is over")},
    {"closing/root-cause-follow-up", QT_TRANSLATE_NOOP("PlaybookWords", "Where the cause is unknown, an action that looks for it")},

    {"role/role", QT_TRANSLATE_NOOP("PlaybookWords", "Role"), QT_TRANSLATE_NOOP("PlaybookWords", "As it is stored: commander, scribe.")},
    {"role/title", QT_TRANSLATE_NOOP("PlaybookWords", "Title"), QT_TRANSLATE_NOOP("PlaybookWords", "As people call it.")},
    {"role/duty", QT_TRANSLATE_NOOP("PlaybookWords", "Duty")},
    {"role/ranks", QT_TRANSLATE_NOOP("PlaybookWords", "To be filled at ranks")},

    {"topic/topic", QT_TRANSLATE_NOOP("PlaybookWords", "Topic")},
    {"topic/words", QT_TRANSLATE_NOOP("PlaybookWords", "Words"), QT_TRANSLATE_NOOP("PlaybookWords", "One a line. Each counts at the start of a word, whatever its case.")},

    {"guardrail/guardrail", QT_TRANSLATE_NOOP("PlaybookWords", "Guardrail")},
    {"guardrail/effect", QT_TRANSLATE_NOOP("PlaybookWords", "When it isn't met")},
    {"guardrail/ranks", QT_TRANSLATE_NOOP("PlaybookWords", "At ranks")},

    {"clocks/classify", QT_TRANSLATE_NOOP("PlaybookWords", "Severity known within"), QT_TRANSLATE_NOOP("PlaybookWords", "From detection.")},
    {"clocks/hypothesis", QT_TRANSLATE_NOOP("PlaybookWords", "Time-box of a hypothesis")},
    {"clocks/no-improvement", QT_TRANSLATE_NOOP("PlaybookWords", "No improvement after a mitigation")},
    {"clocks/evidence", QT_TRANSLATE_NOOP("PlaybookWords", "First evidence kept within"), QT_TRANSLATE_NOOP("PlaybookWords", "From detection.")},
    {"clocks/commander", QT_TRANSLATE_NOOP("PlaybookWords", "Commander in the chair at most")},
    {"clocks/postmortem", QT_TRANSLATE_NOOP("PlaybookWords", "Postmortem within"), QT_TRANSLATE_NOOP("PlaybookWords", "From the resolution.")},
    {"clocks/root-cause", QT_TRANSLATE_NOOP("PlaybookWords", "Root cause followed up within"), QT_TRANSLATE_NOOP("PlaybookWords", "From the resolution, where the cause is unknown.")},
    {"clocks/on-duty", QT_TRANSLATE_NOOP("PlaybookWords", "On duty without a break at most")},

    {"checklist/checklist", QT_TRANSLATE_NOOP("PlaybookWords", "Checklist")},
    {"checklist/title", QT_TRANSLATE_NOOP("PlaybookWords", "Title")},
    {"checklist/phase", QT_TRANSLATE_NOOP("PlaybookWords", "Phase")},
    {"checklist/ranks", QT_TRANSLATE_NOOP("PlaybookWords", "At ranks")},
    {"checklist/when", QT_TRANSLATE_NOOP("PlaybookWords", "Appears when")},
    {"checklist/steps", QT_TRANSLATE_NOOP("PlaybookWords", "Steps")},
    {"step/step", QT_TRANSLATE_NOOP("PlaybookWords", "Step")},
    {"step/text", QT_TRANSLATE_NOOP("PlaybookWords", "What to do")},
    {"step/detail", QT_TRANSLATE_NOOP("PlaybookWords", "More of it")},
    {"step/role", QT_TRANSLATE_NOOP("PlaybookWords", "Who does it"), QT_TRANSLATE_NOOP("PlaybookWords", "One of the roles; empty: whoever is there.")},
    {"step/ranks", QT_TRANSLATE_NOOP("PlaybookWords", "At ranks")},
    {"step/when", QT_TRANSLATE_NOOP("PlaybookWords", "Appears when")},

    {"question/question", QT_TRANSLATE_NOOP("PlaybookWords", "Question")},
    {"question/text", QT_TRANSLATE_NOOP("PlaybookWords", "What it asks")},
    {"question/answers", QT_TRANSLATE_NOOP("PlaybookWords", "Answers")},
    {"answer/answer", QT_TRANSLATE_NOOP("PlaybookWords", "Answer")},
    {"answer/text", QT_TRANSLATE_NOOP("PlaybookWords", "As people read it")},
    {"answer/ranks", QT_TRANSLATE_NOOP("PlaybookWords", "Speaks for ranks")},
    {"answer/logged", QT_TRANSLATE_NOOP("PlaybookWords", "As the timeline tells it"), QT_TRANSLATE_NOOP("PlaybookWords", "Words in braces are filled in, as in {mitigation}.")},
    {"answer/offer", QT_TRANSLATE_NOOP("PlaybookWords", "Offers")},

    {"mitigation/mitigation", QT_TRANSLATE_NOOP("PlaybookWords", "Mitigation")},
    {"mitigation/title", QT_TRANSLATE_NOOP("PlaybookWords", "Title")},
    {"mitigation/when", QT_TRANSLATE_NOOP("PlaybookWords", "When it is right")},
    {"mitigation/risk", QT_TRANSLATE_NOOP("PlaybookWords", "Its risk")},
    {"mitigation/verify", QT_TRANSLATE_NOOP("PlaybookWords", "How to verify it")},
    {"mitigation/forward-fix", QT_TRANSLATE_NOOP("PlaybookWords", "Puts something new into production")},
    {"mitigation/suits", QT_TRANSLATE_NOOP("PlaybookWords", "Suggested first when")},
    {"mitigation/checklists", QT_TRANSLATE_NOOP("PlaybookWords", "Comes with checklists"), QT_TRANSLATE_NOOP("PlaybookWords", "Their names, one a line.")},

    {"situation/situation", QT_TRANSLATE_NOOP("PlaybookWords", "Situation")},
    {"situation/text", QT_TRANSLATE_NOOP("PlaybookWords", "What is ambiguous")},
    {"situation/asks", QT_TRANSLATE_NOOP("PlaybookWords", "What it asks"), QT_TRANSLATE_NOOP("PlaybookWords", "Words in braces are filled in, as in {systems}.")},
    {"situation/when", QT_TRANSLATE_NOOP("PlaybookWords", "Asks when")},
    {"situation/answers", QT_TRANSLATE_NOOP("PlaybookWords", "Answers")},

    {"decision/decision", QT_TRANSLATE_NOOP("PlaybookWords", "Decision")},
    {"decision/situation", QT_TRANSLATE_NOOP("PlaybookWords", "When this is so")},
    {"decision/action", QT_TRANSLATE_NOOP("PlaybookWords", "Do that")},
    {"decision/when", QT_TRANSLATE_NOOP("PlaybookWords", "Appears when")},
    {"decision/offer", QT_TRANSLATE_NOOP("PlaybookWords", "Offers")},

    {"prompt/prompt", QT_TRANSLATE_NOOP("PlaybookWords", "Name")},
    {"prompt/kind", QT_TRANSLATE_NOOP("PlaybookWords", "Kind")},
    {"prompt/text", QT_TRANSLATE_NOOP("PlaybookWords", "What it asks")},
    {"prompt/when", QT_TRANSLATE_NOOP("PlaybookWords", "Asks when")},

    {"criterion/criterion", QT_TRANSLATE_NOOP("PlaybookWords", "Criterion")},
    {"criterion/text", QT_TRANSLATE_NOOP("PlaybookWords", "As people read it")},

    {"section/section", QT_TRANSLATE_NOOP("PlaybookWords", "Section")},
    {"section/guidance", QT_TRANSLATE_NOOP("PlaybookWords", "What belongs there")},
    {"section/required", QT_TRANSLATE_NOOP("PlaybookWords", "Wanted of every postmortem")},

    {"message/message", QT_TRANSLATE_NOOP("PlaybookWords", "Name")},
    {"message/title", QT_TRANSLATE_NOOP("PlaybookWords", "Title")},
    {"message/audience", QT_TRANSLATE_NOOP("PlaybookWords", "For whom")},
    {"message/for", QT_TRANSLATE_NOOP("PlaybookWords", "Where a clock asks for")},
    {"message/channel", QT_TRANSLATE_NOOP("PlaybookWords", "Channel")},
    {"message/subject", QT_TRANSLATE_NOOP("PlaybookWords", "Subject")},
    {"message/body", QT_TRANSLATE_NOOP("PlaybookWords", "Text"), QT_TRANSLATE_NOOP("PlaybookWords", "Words in braces are filled in, as in {title} or {next-update}.")},

    {"guidance/guidance", QT_TRANSLATE_NOOP("PlaybookWords", "Name")},
    {"guidance/text", QT_TRANSLATE_NOOP("PlaybookWords", "Advice")},
});

constexpr std::array ItemWords = std::to_array<Word>({
    {"level", QT_TRANSLATE_NOOP("PlaybookWords", "level")},
    {"role", QT_TRANSLATE_NOOP("PlaybookWords", "role")},
    {"topic", QT_TRANSLATE_NOOP("PlaybookWords", "topic")},
    {"guardrail", QT_TRANSLATE_NOOP("PlaybookWords", "guardrail")},
    {"checklist", QT_TRANSLATE_NOOP("PlaybookWords", "checklist")},
    {"step", QT_TRANSLATE_NOOP("PlaybookWords", "step")},
    {"question", QT_TRANSLATE_NOOP("PlaybookWords", "question")},
    {"answer", QT_TRANSLATE_NOOP("PlaybookWords", "answer")},
    {"mitigation", QT_TRANSLATE_NOOP("PlaybookWords", "mitigation")},
    {"situation", QT_TRANSLATE_NOOP("PlaybookWords", "situation")},
    {"decision", QT_TRANSLATE_NOOP("PlaybookWords", "decision")},
    {"prompt", QT_TRANSLATE_NOOP("PlaybookWords", "question for people")},
    {"criterion", QT_TRANSLATE_NOOP("PlaybookWords", "criterion")},
    {"section", QT_TRANSLATE_NOOP("PlaybookWords", "section")},
    {"message", QT_TRANSLATE_NOOP("PlaybookWords", "message")},
    {"guidance", QT_TRANSLATE_NOOP("PlaybookWords", "advice")},
});

constexpr std::array ChoiceWords = std::to_array<Word>({
    {"mon", QT_TRANSLATE_NOOP("PlaybookWords", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("PlaybookWords", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("PlaybookWords", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("PlaybookWords", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("PlaybookWords", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("PlaybookWords", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("PlaybookWords", "Sunday")},
    {"before", QT_TRANSLATE_NOOP("PlaybookWords", "Before")},
    {"triage", QT_TRANSLATE_NOOP("PlaybookWords", "Triage")},
    {"diagnose", QT_TRANSLATE_NOOP("PlaybookWords", "Diagnose")},
    {"mitigate", QT_TRANSLATE_NOOP("PlaybookWords", "Mitigate")},
    {"verify", QT_TRANSLATE_NOOP("PlaybookWords", "Verify")},
    {"communicate", QT_TRANSLATE_NOOP("PlaybookWords", "Communicate")},
    {"close", QT_TRANSLATE_NOOP("PlaybookWords", "Close")},
    {"after", QT_TRANSLATE_NOOP("PlaybookWords", "After")},
    {"block", QT_TRANSLATE_NOOP("PlaybookWords", "Block: refused unless overridden with a reason")},
    {"confirm", QT_TRANSLATE_NOOP("PlaybookWords", "Confirm: passes for a reason, which is logged")},
    {"remind", QT_TRANSLATE_NOOP("PlaybookWords", "Remind: only says so")},
    {"off", QT_TRANSLATE_NOOP("PlaybookWords", "Off")},
    {"severity-in-time", QT_TRANSLATE_NOOP("PlaybookWords", "Severity in time")},
    {"commander-acknowledged", QT_TRANSLATE_NOOP("PlaybookWords", "Commander acknowledged")},
    {"timeline-to-the-minute", QT_TRANSLATE_NOOP("PlaybookWords", "Timeline to the minute")},
    {"mitigation-restored", QT_TRANSLATE_NOOP("PlaybookWords", "Mitigation restored the service")},
    {"stakeholders-updated", QT_TRANSLATE_NOOP("PlaybookWords", "Stakeholders updated")},
    {"postmortem-in-time", QT_TRANSLATE_NOOP("PlaybookWords", "Postmortem in time")},
    {"preventive-action-tracked", QT_TRANSLATE_NOOP("PlaybookWords", "Preventive action tracked")},
    {"postmortem-shared", QT_TRANSLATE_NOOP("PlaybookWords", "Postmortem shared")},
    {"first-update", QT_TRANSLATE_NOOP("PlaybookWords", "The first update")},
    {"next-update", QT_TRANSLATE_NOOP("PlaybookWords", "The next update")},
    {"final-update", QT_TRANSLATE_NOOP("PlaybookWords", "The final update")},
    {"metacognition", QT_TRANSLATE_NOOP("PlaybookWords", "About one's own thinking")},
    {"audience", QT_TRANSLATE_NOOP("PlaybookWords", "About who reads it")},
    {"reframing", QT_TRANSLATE_NOOP("PlaybookWords", "To see it in another way")},
    {"none", QT_TRANSLATE_NOOP("PlaybookWords", "Nothing")},
    {"classify-gravest", QT_TRANSLATE_NOOP("PlaybookWords", "Set the gravest level")},
    {"escalate-severity", QT_TRANSLATE_NOOP("PlaybookWords", "Escalate by one level")},
    {"keep-severity", QT_TRANSLATE_NOOP("PlaybookWords", "Keep the severity")},
    {"choose-severity", QT_TRANSLATE_NOOP("PlaybookWords", "Open the severity helper")},
    {"page-on-call", QT_TRANSLATE_NOOP("PlaybookWords", "Log who was paged")},
    {"open-bridge", QT_TRANSLATE_NOOP("PlaybookWords", "Go to the bridge")},
    {"pick-mitigation", QT_TRANSLATE_NOOP("PlaybookWords", "Choose a mitigation")},
    {"rollback", QT_TRANSLATE_NOOP("PlaybookWords", "Log the rollback")},
    {"approve-forward-fix", QT_TRANSLATE_NOOP("PlaybookWords", "Approve the forward fix")},
    {"rank-hypotheses", QT_TRANSLATE_NOOP("PlaybookWords", "Go to the hypotheses")},
    {"follow-up-root-cause", QT_TRANSLATE_NOOP("PlaybookWords", "Add the action that looks for the cause")},
    {"tag-tech-debt", QT_TRANSLATE_NOOP("PlaybookWords", "Add an action tagged tech-debt")},
    {"draft-update", QT_TRANSLATE_NOOP("PlaybookWords", "Draft a message")},
    {"verify-mitigation", QT_TRANSLATE_NOOP("PlaybookWords", "Add a verification")},
    {"internal", QT_TRANSLATE_NOOP("PlaybookWords", "The organisation")},
    {"customer", QT_TRANSLATE_NOOP("PlaybookWords", "Customers")},
    {"regulator", QT_TRANSLATE_NOOP("PlaybookWords", "A regulator")},
    {"draft", QT_TRANSLATE_NOOP("PlaybookWords", "Draft")},
    {"review", QT_TRANSLATE_NOOP("PlaybookWords", "In review")},
    {"final", QT_TRANSLATE_NOOP("PlaybookWords", "Final")},
    {"summary", QT_TRANSLATE_NOOP("PlaybookWords", "Summary")},
    {"impact", QT_TRANSLATE_NOOP("PlaybookWords", "Impact")},
    {"timeline", QT_TRANSLATE_NOOP("PlaybookWords", "Timeline")},
    {"detection", QT_TRANSLATE_NOOP("PlaybookWords", "Detection")},
    {"response", QT_TRANSLATE_NOOP("PlaybookWords", "Response")},
    {"recovery", QT_TRANSLATE_NOOP("PlaybookWords", "Recovery")},
    {"root-cause", QT_TRANSLATE_NOOP("PlaybookWords", "Root cause")},
    {"factors", QT_TRANSLATE_NOOP("PlaybookWords", "Contributing factors")},
    {"mitigators", QT_TRANSLATE_NOOP("PlaybookWords", "What limited the impact")},
    {"lessons", QT_TRANSLATE_NOOP("PlaybookWords", "Lessons")},
    {"actions", QT_TRANSLATE_NOOP("PlaybookWords", "Actions")},
    {"messages", QT_TRANSLATE_NOOP("PlaybookWords", "Messages sent")},
    {"glossary", QT_TRANSLATE_NOOP("PlaybookWords", "Glossary")},
    {"appendix", QT_TRANSLATE_NOOP("PlaybookWords", "Appendix")},
    {"yes", QT_TRANSLATE_NOOP("PlaybookWords", "Yes")},
    {"no", QT_TRANSLATE_NOOP("PlaybookWords", "No")},
});

constexpr std::array ConditionWords = std::to_array<Word>({
    {"ranks", QT_TRANSLATE_NOOP("PlaybookWords", "the severity has rank")},
    {"unclassified", QT_TRANSLATE_NOOP("PlaybookWords", "there is no severity yet")},
    {"status", QT_TRANSLATE_NOOP("PlaybookWords", "the status is one of")},
    {"role-open", QT_TRANSLATE_NOOP("PlaybookWords", "nobody holds the role")},
    {"role-held", QT_TRANSLATE_NOOP("PlaybookWords", "somebody holds the role")},
    {"systems-at-least", QT_TRANSLATE_NOOP("PlaybookWords", "systems named, at least")},
    {"regions-at-least", QT_TRANSLATE_NOOP("PlaybookWords", "regions named, at least")},
    {"users-known", QT_TRANSLATE_NOOP("PlaybookWords", "who is affected has been said")},
    {"workaround-known", QT_TRANSLATE_NOOP("PlaybookWords", "a workaround has been said")},
    {"root-cause-known", QT_TRANSLATE_NOOP("PlaybookWords", "the root cause has been said")},
    {"mitigated", QT_TRANSLATE_NOOP("PlaybookWords", "something was done to stop the impact")},
    {"mitigated-by", QT_TRANSLATE_NOOP("PlaybookWords", "the latest mitigation is one of")},
    {"improved", QT_TRANSLATE_NOOP("PlaybookWords", "it got better since the mitigation")},
    {"no-improvement-for", QT_TRANSLATE_NOOP("PlaybookWords", "no better since the mitigation, for")},
    {"mentions", QT_TRANSLATE_NOOP("PlaybookWords", "entries speak of")},
    {"mentions-none", QT_TRANSLATE_NOOP("PlaybookWords", "no entry speaks of")},
    {"together", QT_TRANSLATE_NOOP("PlaybookWords", "within an hour entries speak of")},
    {"open-hypotheses-at-least", QT_TRANSLATE_NOOP("PlaybookWords", "open hypotheses, at least")},
    {"nobody-told", QT_TRANSLATE_NOOP("PlaybookWords", "no message has gone out")},
    {"quiet-for", QT_TRANSLATE_NOOP("PlaybookWords", "nothing was logged for")},
    {"lasting-for", QT_TRANSLATE_NOOP("PlaybookWords", "unresolved since detection, for")},
    {"factors-at-least", QT_TRANSLATE_NOOP("PlaybookWords", "contributing factors, at least")},
    {"postmortem", QT_TRANSLATE_NOOP("PlaybookWords", "the postmortem is one of")},
    {"host", QT_TRANSLATE_NOOP("PlaybookWords", "the systems are hosted on")},
    {"orm", QT_TRANSLATE_NOOP("PlaybookWords", "the database is migrated by")},
});
// clang-format on

template <size_t Size>
const Word *findWord(const std::array<Word, Size> &words, const QString &stored)
{
    const auto found =
        std::ranges::find_if(words, [&stored](const Word &word) { return stored == QLatin1StringView(word.stored); });
    return found == words.end() ? nullptr : &*found;
}

QString shown(const char *source)
{
    return source ? QCoreApplication::translate("PlaybookWords", source) : QString();
}

const Word *keyWord(const PlaybookSchema &schema, const PlaybookField &field)
{
    return findWord(KeyWords, u"%1/%2"_s.arg(schema.name, field.key));
}

}  // namespace

QString PlaybookWords::label(const PlaybookSchema &schema, const PlaybookField &field)
{
    const Word *word = keyWord(schema, field);
    return word ? shown(word->shown) : QString();
}

QString PlaybookWords::hint(const PlaybookSchema &schema, const PlaybookField &field)
{
    const Word *word = keyWord(schema, field);
    return word ? shown(word->hint) : QString();
}

QString PlaybookWords::item(const PlaybookSchema &schema)
{
    const Word *word = findWord(ItemWords, schema.name);
    return word ? shown(word->shown) : QString();
}

QString PlaybookWords::choice(const QString &stored)
{
    if (const auto guardrail = enumFromName<Guardrail>(stored))
        return inWords(*guardrail);
    const Word *word = findWord(ChoiceWords, stored);
    return word ? shown(word->shown) : QString();
}

QString PlaybookWords::condition(Predicate predicate)
{
    const Word *word = findWord(ConditionWords, nameOf(predicate));
    return word ? shown(word->shown) : QString();
}

QString PlaybookWords::parameterHint(Condition::Parameter parameter)
{
    const auto say = [](const char *source) { return QCoreApplication::translate("PlaybookWords", source); };
    switch (parameter) {
    case Condition::Parameter::Flag:
        return {};
    case Condition::Parameter::Number:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "a number, as in 2"));
    case Condition::Parameter::Span:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "as in 15m or 1h30m"));
    case Condition::Parameter::Ranks:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "1, 1-2, 2- or any"));
    case Condition::Parameter::Statuses:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "statuses with commas, as in mitigating, monitoring"));
    case Condition::Parameter::PostmortemStates:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "draft, review, final"));
    case Condition::Parameter::Roles:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "names of roles, with commas"));
    case Condition::Parameter::Mitigations:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "names of mitigations, with commas"));
    case Condition::Parameter::Topics:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "names of topics, with commas"));
    case Condition::Parameter::Words:
        return say(QT_TRANSLATE_NOOP("PlaybookWords", "names, with commas"));
    }
    return {};
}

}  // namespace evenkeel
