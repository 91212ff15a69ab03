// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/prompts.h"

#include "models/incident/commands/playbookverbs.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView PromptAids = "prompt/"_L1;

std::optional<Instant> later(std::optional<Instant> one, std::optional<Instant> other)
{
    return one && other ? std::max(*one, *other) : one ? one : other;
}

std::optional<Instant> answeredAt(const Incident &incident, const QString &aid)
{
    const AidAnswer *answer = answerTo(incident, aid);
    return answer ? answer->at : std::nullopt;
}

std::optional<Instant> lastOfAny(const RuleContext &context, const PromptHistory &history)
{
    std::optional<Instant> last;
    for (const Instant at : history.shown)
        last = later(last, at);
    context.incident.aidAnswers().forEach([&](const AidAnswer &answer) {
        if (answer.aid.startsWith(PromptAids))
            last = later(last, answer.at);
    });
    return last;
}

std::optional<Instant> shownAt(const PromptHistory &history, const QString &prompt)
{
    const auto at = history.shown.constFind(prompt);
    return at == history.shown.cend() ? std::nullopt : std::optional(*at);
}

bool isSituationNewSince(const RuleContext &context, Instant since)
{
    constexpr EntryKind Turns[] = {EntryKind::Severity, EntryKind::Status, EntryKind::Mitigation, EntryKind::Handoff};
    return std::ranges::any_of(Turns, [&](EntryKind kind) {
        const auto last = context.reading.lastOf(kind);
        return last && last->at > since;
    });
}

}  // namespace

QString aidOf(const Prompt &prompt)
{
    return PromptAids + prompt.prompt;
}

bool arePromptsOff(const Incident &incident)
{
    const AidAnswer *answer = answerTo(incident, PromptsAid.toString());
    return answer && answer->answer == PromptsOff;
}

const Prompt *promptToShow(const RuleContext &context, const PromptHistory &history)
{
    if (arePromptsOff(context.incident) || context.incident.facts().status == IncidentStatus::Closed)
        return nullptr;
    const QList<Prompt> &prompts = context.playbook.prompts;
    if (const auto showing = std::ranges::find(prompts, history.showing, &Prompt::prompt); showing != prompts.end()) {
        const auto answered = answeredAt(context.incident, aidOf(*showing));
        const auto since = shownAt(history, showing->prompt);
        return allHold(showing->when, context) && !(answered && (!since || *answered >= *since)) ? &*showing : nullptr;
    }
    if (history.typed && context.now - *history.typed < QuietAfterTyping)
        return nullptr;
    if (const auto last = lastOfAny(context, history); last && context.now - *last < BetweenPrompts)
        return nullptr;
    const Prompt *next = nullptr;
    std::optional<Instant> nextBefore;
    for (const Prompt &prompt : prompts) {
        const auto before = later(shownAt(history, prompt.prompt), answeredAt(context.incident, aidOf(prompt)));
        const bool mayCome =
            !before || context.now - *before >= SamePromptAfter || isSituationNewSince(context, *before);
        if (!mayCome || !allHold(prompt.when, context))
            continue;
        // Whoever has waited longest; who never came has waited longest of all.
        if (!next || (nextBefore && (!before || *before < *nextBefore))) {
            next = &prompt;
            nextBefore = before;
        }
    }
    return next;
}

}  // namespace evenkeel
