// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

namespace evenkeel {

// The review of a postmortem: who reads it, what they say about which words, and that it is final.

/// Asks somebody to read it; nobody twice, whatever the case of their name. InvalidInput without a name.
[[nodiscard]] Result<Changes> askReviewer(const Incident &incident, const QString &person, Instant now);
/// What a reviewer says, bound to the words that stand now (postmortemDigest). Waiting: they are asked anew. NotFound
/// when there is no such reviewer.
[[nodiscard]] Result<Changes> giveVerdict(const Incident &incident, EntityId reviewer, ReviewVerdict verdict,
                                          Instant now);
/// The reviewer of this name, compared without case; nullptr when there is none.
[[nodiscard]] const Reviewer *reviewerNamed(const Incident &incident, const QString &person);
/// Whether a verdict was given on other words than those with this postmortemDigest.
[[nodiscard]] bool isOnOtherWords(const Reviewer &reviewer, const QString &digest);

/// A remark as somebody makes it.
struct CommentDraft {
    SectionKey section = SectionKey::Summary;
    QString quote;   ///< the words it is about; empty: the whole section
    QString before;  ///< what stands before them
    QString text;

    bool operator==(const CommentDraft &) const = default;
};
/// InvalidInput without a text.
[[nodiscard]] Result<Changes> comment(const CommentDraft &draft, const QString &person, Instant now);
/// Answers a comment, or the one that it answers itself: threads are one deep. What was resolved is open again.
[[nodiscard]] Result<Changes> answerComment(const Incident &incident, EntityId id, const QString &text,
                                            const QString &person, Instant now);
/// Settles a comment with all its answers, or opens it again. No change when it is so already.
[[nodiscard]] Result<Changes> resolveComment(const Incident &incident, EntityId id, bool resolved,
                                             const QString &person, Instant now);
/// Takes a comment away, and with it its answers.
[[nodiscard]] Result<Changes> removeComment(const Incident &incident, EntityId id);
/// The comments that aren't settled, each the beginning of a thread, the oldest first.
[[nodiscard]] std::vector<const ReviewComment *> openComments(const Incident &incident);
/// A thread's answers, the oldest first.
[[nodiscard]] std::vector<const ReviewComment *> answersTo(const Incident &incident, EntityId id);

/// That it was given to somebody, as it stands now. InvalidInput when it isn't said to whom.
struct SharingDraft {
    QString with;
    QString how;
    Audience audience = Audience::Internal;

    bool operator==(const SharingDraft &) const = default;
};
[[nodiscard]] Result<Changes> sharePostmortem(const Incident &incident, const SharingDraft &draft,
                                              const VerbContext &context);
/// Takes away that it was given to somebody.
[[nodiscard]] Changes removeSharing(const Incident &incident, EntityId sharing);
/// Changes of sharings, with what the playbook's criteria ask of those there are then: whether it was shared, since
/// when, and with whom in all.
[[nodiscard]] Changes withSharedFacts(const Incident &incident, const Changes &changes);
/// With whom it was shared, the earliest first.
[[nodiscard]] std::vector<const Sharing *> sharingsInOrder(const Incident &incident);

/// Declares it final as it stands. To be performed finally. Whether it may be is the caller's to ask
/// (missingFor in models/report). PermissionDenied when it is sealed already.
[[nodiscard]] Result<Changes> sealPostmortem(const Incident &incident, const QString &person, Instant now);
/// Takes a sealed postmortem up again, in review, for the context's reason: InvalidInput without one, or when it isn't
/// sealed. The record tells of it, in a line that the postmortem's own timeline leaves out.
[[nodiscard]] Result<Changes> reopenPostmortem(const Incident &incident, const QString &person,
                                               const VerbContext &context);

}  // namespace evenkeel
