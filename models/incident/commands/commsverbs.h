// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

/// A message as somebody begins it.
struct MessageDraft {
    Audience audience = Audience::Internal;
    QString channel;
    QString subject;
    QString body;
    std::optional<Instant> nextUpdateBy;

    bool operator==(const MessageDraft &) const = default;
};

[[nodiscard]] Change addCommsDraft(const MessageDraft &draft, Instant now);

/// The message when it may still be edited; NotFound when there is none, InvalidInput when it was sent.
[[nodiscard]] Result<const CommsDraft *> editableMessage(const Incident &incident, EntityId id);

/// Sets one field of a message that wasn't sent yet. What was approved becomes a draft again: nobody approved the new
/// words.
template <auto Member>
[[nodiscard]] Result<Changes> editMessage(const Incident &incident, EntityId id,
                                          const decltype(detail::typeOf(Member)) &value)
{
    const auto message = editableMessage(incident, id);
    if (!message)
        return message.error();
    if ((*message)->*Member == value)
        return Changes{};
    ChangeOf<CommsDraft> change(id);
    change.set<Member>(value);
    if ((*message)->state == CommsState::Approved)
        change.set<&CommsDraft::state>(CommsState::Draft).set<&CommsDraft::approver>(QString());
    return Changes{change};
}

/// Draft → Approved, by whom. No change when it is approved already; InvalidInput when it was sent.
[[nodiscard]] Result<Changes> approveMessage(const Incident &incident, EntityId id, const QString &approver);

/// Approved → Draft.
[[nodiscard]] Result<Changes> withdrawApproval(const Incident &incident, EntityId id);

/// Approved → Sent, with the moment and the timeline's line. InvalidInput when nobody approved it or it was sent
/// before. To be performed finally: what others have read can't be undone.
[[nodiscard]] Result<Changes> markSent(const Incident &incident, EntityId id, const VerbContext &context);

}  // namespace evenkeel
