// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/rulecontext.h"

#include "models/incident/lastupdate.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The one topic that the program itself asks for.
constexpr QStringView ImprovementTopic = u"improvement";

}  // namespace

QString mitigationMeansOf(const TimelineEntry &entry, const RuleContext &context)
{
    return mitigationMeansOf(entry, context.reading.topicsOf(entry), context);
}

QString mitigationMeansOf(const TimelineEntry &entry, TopicMask topics, const RuleContext &context)
{
    if (context.playbook.mitigation(entry.subject))
        return entry.subject;
    if (topics == 0)
        return {};
    for (const MitigationOption &option : context.playbook.mitigations) {
        const int topic = context.playbook.topicIndex(option.mitigation);
        if (topic >= 0 && (topics >> topic & 1) != 0)
            return option.mitigation;
    }
    return {};
}

std::optional<LatestMitigation> latestMitigation(const RuleContext &context)
{
    const auto last = context.reading.lastOf(EntryKind::Mitigation);
    if (!last)
        return std::nullopt;
    const TimelineEntry *entry = context.incident.entries().find(last->entry);
    return LatestMitigation{*last, entry ? mitigationMeansOf(*entry, context) : QString()};
}

std::optional<Instant> detectedAt(const Incident &incident)
{
    const auto windows = incident.windowsInOrder();
    return !windows.empty() && windows.back()->detected ? windows.back()->detected : incident.facts().declared;
}

std::optional<Instant> improvementSince(const RuleContext &context, Instant since)
{
    std::optional<Instant> first;
    const auto consider = [&](std::optional<Instant> at) {
        if (at && *at >= since)
            first = std::min(first.value_or(*at), *at);
    };
    if (const auto line = context.reading.mentionSince(context.playbook.topicIndex(ImprovementTopic), since))
        consider(line->at);
    const auto windows = context.incident.windowsInOrder();
    if (!windows.empty())
        for (const auto &moment : {windows.back()->mitigated, windows.back()->restored, windows.back()->resolved})
            consider(moment);
    context.incident.actions().forEach([&](const ActionItem &action) {
        if (action.category == ActionCategory::Verification)
            consider(action.done);
    });
    return first;
}

bool isRootCauseKnown(const Incident &incident)
{
    const PostmortemSection *cause = incident.section(SectionKey::RootCause);
    if (cause && !cause->body.trimmed().isEmpty())
        return true;
    return !incident.hypotheses()
                .select([](const Hypothesis &hypothesis) { return hypothesis.state == HypothesisState::Supported; })
                .empty();
}

std::optional<Instant> postmortemReadyAt(const Incident &incident)
{
    const IncidentFacts &facts = incident.facts();
    if (facts.postmortemState == PostmortemState::Draft)
        return std::nullopt;
    return facts.postmortemReady ? facts.postmortemReady : factSetAt<&IncidentFacts::postmortemState>(incident);
}

std::optional<Instant> firstUpdateSent(const RuleContext &context)
{
    const auto logged = context.reading.firstOf(EntryKind::Communication);
    std::optional<Instant> first = logged ? std::optional(logged->at) : std::nullopt;
    context.incident.comms().forEach([&](const CommsDraft &message) {
        if (message.state == CommsState::Sent && message.sent)
            first = std::min(first.value_or(*message.sent), *message.sent);
    });
    return first;
}

std::optional<Instant> latestUpdateSent(const RuleContext &context)
{
    const auto logged = context.reading.lastOf(EntryKind::Communication);
    const auto sent = lastUpdateSent(context.incident);
    if (!logged)
        return sent;
    return sent ? std::max(*sent, logged->at) : logged->at;
}

const PlaybookLevel *levelOf(const RuleContext &context)
{
    return context.playbook.levelOfRank(context.incident.facts().severityRank);
}

}  // namespace evenkeel
