// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/commsverbs.h"

#include "models/incident/durations.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct CommsVerbs {
    Q_DECLARE_TR_FUNCTIONS(CommsVerbs)
};

// What the timeline says of a message: its subject, else the first line of its body.
QString lineOf(const CommsDraft &message)
{
    const QString subject = message.subject.trimmed();
    return subject.isEmpty() ? message.body.trimmed().section(u'\n', 0, 0).trimmed() : subject;
}

}  // namespace

Change addCommsDraft(const MessageDraft &draft, Instant now)
{
    return ChangeOf<CommsDraft>(EntityId::generate(now))
        .set<&CommsDraft::audience>(draft.audience)
        .setUnlessEmpty<&CommsDraft::channel>(draft.channel)
        .setUnlessEmpty<&CommsDraft::subject>(draft.subject)
        .setUnlessEmpty<&CommsDraft::body>(draft.body)
        .set<&CommsDraft::state>(CommsState::Draft)
        .setUnlessEmpty<&CommsDraft::nextUpdateBy>(draft.nextUpdateBy);
}

Result<const CommsDraft *> editableMessage(const Incident &incident, EntityId id)
{
    const CommsDraft *message = incident.comms().find(id);
    if (!message || message->deleted)
        return Error{
            ErrorCode::NotFound, CommsVerbs::tr("there is no message with the id %1").arg(id.toString()), {}, {}};
    if (message->state == CommsState::Sent)
        return Error{ErrorCode::InvalidInput,
                     CommsVerbs::tr("the message was sent"),
                     {},
                     CommsVerbs::tr("What others have read stays as it is: write another message.")};
    return message;
}

Result<Changes> approveMessage(const Incident &incident, EntityId id, const QString &approver)
{
    const auto message = editableMessage(incident, id);
    if (!message)
        return message.error();
    if ((*message)->state == CommsState::Approved)
        return Changes{};
    return Changes{
        ChangeOf<CommsDraft>(id).set<&CommsDraft::state>(CommsState::Approved).set<&CommsDraft::approver>(approver)};
}

Result<Changes> withdrawApproval(const Incident &incident, EntityId id)
{
    const auto message = editableMessage(incident, id);
    if (!message)
        return message.error();
    if ((*message)->state == CommsState::Draft)
        return Changes{};
    return Changes{
        ChangeOf<CommsDraft>(id).set<&CommsDraft::state>(CommsState::Draft).set<&CommsDraft::approver>(QString())};
}

Result<Changes> markSent(const Incident &incident, EntityId id, const VerbContext &context)
{
    const auto found = editableMessage(incident, id);
    if (!found)
        return found.error();
    const CommsDraft &message = **found;
    if (message.state != CommsState::Approved)
        return Error{ErrorCode::InvalidInput,
                     CommsVerbs::tr("nobody has approved the message"),
                     {},
                     CommsVerbs::tr("Approve it first.")};
    const auto at = context.at                                    ? context.at
                    : isRecordedAfterwards(incident, context.now) ? std::nullopt
                                                                  : std::optional(context.now);
    return Changes{
        ChangeOf<CommsDraft>(id).set<&CommsDraft::state>(CommsState::Sent).setUnlessEmpty<&CommsDraft::sent>(at),
        ChangeOf<TimelineEntry>(EntityId::generate(context.now))
            .set<&TimelineEntry::kind>(EntryKind::Communication)
            .set<&TimelineEntry::text>(lineOf(message))
            .setUnlessEmpty<&TimelineEntry::occurred>(at)
            .setUnlessEmpty<&TimelineEntry::audience>(message.audience)
            .set<&TimelineEntry::regarding>(id)
            .setUnlessEmpty<&TimelineEntry::reason>(context.reason)};
}

}  // namespace evenkeel
