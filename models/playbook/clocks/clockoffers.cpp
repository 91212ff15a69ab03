// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/clocks/clockoffers.h"

#include "models/core/durationtext.h"
#include "models/incident/commands/checkinverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/messagedraft.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ClockOffers {
    Q_DECLARE_TR_FUNCTIONS(ClockOffers)
};

constexpr auto Escalation = "escalation"_L1;  // the subject of the lines that tell of one

bool meets(ClockOffer offer)
{
    switch (offer) {
    case ClockOffer::Acknowledge:
    case ClockOffer::Classify:
    case ClockOffer::DraftUpdate:
    case ClockOffer::CheckIn:
    case ClockOffer::AddEvidence:
    case ClockOffer::OpenPostmortem:
    case ClockOffer::FollowUpRootCause:
        return true;
    case ClockOffer::None:
    case ClockOffer::EscalateSeverity:
    case ClockOffer::EscalateAlong:
    case ClockOffer::PivotHypothesis:
    case ClockOffer::Task:
    case ClockOffer::HandOver:
        break;
    }
    return false;
}

bool isUpdate(const PlaybookClock &clock)
{
    return clock.kind == ClockKind::FirstUpdate || clock.kind == ClockKind::NextUpdate;
}

bool concernsAll(const PlaybookClock &clock)
{
    return endsWithResponse(clock.kind) && clock.kind != ClockKind::Hypothesis && clock.kind != ClockKind::Commander;
}

// As soon as users are served again, it is the last word that is due.
MessageUse useOf(const RuleContext &context, const PlaybookClock &clock)
{
    const auto windows = context.incident.windowsInOrder();
    if (isResponseOver(context.incident.facts().status) || (!windows.empty() && windows.back()->restored))
        return MessageUse::FinalUpdate;
    return clock.kind == ClockKind::FirstUpdate ? MessageUse::FirstUpdate : MessageUse::NextUpdate;
}

QString whyNow(const RuleContext &context, const PlaybookClock &clock)
{
    const Duration late = clock.lateAt(context.now);
    return late < std::chrono::seconds(1)
               ? ClockOffers::tr("%1 is due").arg(clock.what)
               : ClockOffers::tr("%1 is late by %2", "what, how long").arg(clock.what, formatDuration(late));
}

}  // namespace

ClockOffer offerAt(const PlaybookClock &clock, Instant now)
{
    return !clock.met && (meets(clock.offer) || clock.stateAt(now) == ClockState::Due) ? clock.offer : ClockOffer::None;
}

bool maySnooze(const PlaybookClock &clock, Instant now)
{
    return clock.kind != ClockKind::Task && clock.stateAt(now) == ClockState::Due;
}

const PlaybookClock *mostUrgentForAll(const QList<PlaybookClock> &clocks, Instant now)
{
    const auto urgency = [now](const PlaybookClock &clock) {
        const bool isLate = clock.stateAt(now) == ClockState::Due;
        return std::tuple(!isLate, !isUpdate(clock), clock.dueNow());
    };
    const PlaybookClock *first = nullptr;
    for (const PlaybookClock &clock : clocks)
        if (!clock.met && concernsAll(clock) && (!first || urgency(clock) < urgency(*first)))
            first = &clock;
    return first;
}

std::optional<Severity> graverSeverity(const RuleContext &context)
{
    const int rank = context.incident.facts().severityRank;
    const PlaybookLevel *graver = nullptr;
    for (const PlaybookLevel &level : context.playbook.levels)
        if (rank > 0 && level.rank < rank && (!graver || level.rank > graver->rank))
            graver = &level;
    return graver ? std::optional(context.playbook.severityOf(*graver)) : std::nullopt;
}

QStringList matrixOf(const RuleContext &context)
{
    const PlaybookLevel *level = levelOf(context);
    QStringList matrix = (level ? level->escalate : QStringList()) + context.playbook.escalation;
    matrix.removeDuplicates();
    return matrix;
}

QString nextOfMatrix(const RuleContext &context)
{
    const QStringList matrix = matrixOf(context);
    if (matrix.isEmpty())
        return {};
    const auto windows = context.incident.windowsInOrder();
    const auto from = windows.size() > 1 ? detectedAt(context.incident) : std::nullopt;
    QStringList paged;
    for (const Sighting &line : context.reading.allOf(EntryKind::Paged))
        if (const TimelineEntry *entry = context.incident.entries().find(line.entry);
            entry && (!from || line.at >= *from))
            paged.append(entry->text + u'\n' + entry->after);
    const auto next = std::ranges::find_if(matrix, [&](const QString &whom) {
        return std::ranges::none_of(paged,
                                    [&](const QString &said) { return said.contains(whom, Qt::CaseInsensitive); });
    });
    return next == matrix.end() ? QString() : *next;
}

QString escalationTarget(const RuleContext &context, ClockOffer offer)
{
    if (offer == ClockOffer::EscalateSeverity)
        return graverSeverity(context).value_or(Severity()).level;
    return offer == ClockOffer::EscalateAlong ? nextOfMatrix(context) : QString();
}

Result<Changes> escalateSeverity(const RuleContext &context, const PlaybookClock &because)
{
    const auto graver = graverSeverity(context);
    if (!graver)
        return Error{ErrorCode::InvalidInput, ClockOffers::tr("there is no graver severity"), {}, {}};
    return changeSeverity(context.incident, *graver, {context.now, {}, whyNow(context, because)});
}

Result<Changes> escalateTo(const RuleContext &context, const QString &whom, const PlaybookClock &because)
{
    if (whom.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     ClockOffers::tr("nobody is named to escalate to"),
                     {},
                     ClockOffers::tr("Say whom to page.")};
    return Changes{ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                       .set<&TimelineEntry::kind>(EntryKind::Paged)
                       .set<&TimelineEntry::text>(ClockOffers::tr("Escalated to %1").arg(whom.trimmed()))
                       .set<&TimelineEntry::occurred>(context.now)
                       .set<&TimelineEntry::subject>(QString(Escalation))
                       .set<&TimelineEntry::after>(whom.trimmed())
                       .set<&TimelineEntry::reason>(whyNow(context, because))};
}

MessageDraft updateFor(const RuleContext &context, const PlaybookClock &clock)
{
    const Incident &incident = context.incident;
    const IncidentFacts &facts = incident.facts();
    MessageDraft draft;
    if (const CommsDraft *before = incident.comms().find(clock.subject.id)) {
        draft.audience = before->audience;
        draft.channel = before->channel;
    }
    const MessageUse use = useOf(context, clock);
    const auto fits = [&](const MessageTemplate &message) {
        return message.audience == draft.audience && message.uses.contains(use);
    };
    const auto &messages = context.playbook.messages;
    if (const auto written = std::ranges::find_if(messages, fits); written != messages.end()) {
        MessageDraft begun = draftFrom(*written, context);
        if (!draft.channel.isEmpty())
            begun.channel = draft.channel;
        if (use == MessageUse::FinalUpdate)
            begun.nextUpdateBy.reset();
        return begun;
    }
    draft.subject = facts.severityLevel.isEmpty() ? facts.title : u"%1: %2"_s.arg(facts.severityLevel, facts.title);
    QStringList lines;
    const auto add = [&](const QString &line, const QString &said) {
        if (!said.trimmed().isEmpty())
            lines.append(line.arg(said.trimmed()));
    };
    add(ClockOffers::tr("Impact: %1"), facts.impact);
    add(ClockOffers::tr("Workaround: %1"), facts.workaround);
    // What responders tell one another isn't meant for others.
    const CheckIn *notes = draft.audience == Audience::Internal ? lastCheckIn(incident) : nullptr;
    if (notes) {
        add(ClockOffers::tr("We know: %1"), notes->know);
        add(ClockOffers::tr("We think: %1"), notes->think);
        add(ClockOffers::tr("We are doing: %1"), notes->doing);
    }
    add(ClockOffers::tr("Mitigation: %1"), facts.mitigation);
    draft.body = lines.join(u"\n\n"_s);
    if (const PlaybookLevel *level = levelOf(context))
        draft.nextUpdateBy = level->update.endsFrom(context.now, context.playbook.calendar, incident.zone());
    return draft;
}

EntityId draftFor(const Incident &incident, const PlaybookClock &clock)
{
    const CommsDraft *before = incident.comms().find(clock.subject.id);
    const Audience audience = before ? before->audience : Audience::Internal;
    const CommsDraft *newest = nullptr;
    incident.comms().forEach([&](const CommsDraft &message) {
        if (message.state != CommsState::Sent && message.audience == audience && message.logged >= clock.started
            && (!newest || newest->created < message.created))
            newest = &message;
    });
    return newest ? newest->id : EntityId();
}

}  // namespace evenkeel
