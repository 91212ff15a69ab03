// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/reviewverbs.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/postmortemdigest.h"
#include "models/incident/sealing.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ReviewVerbs {
    Q_DECLARE_TR_FUNCTIONS(ReviewVerbs)
};

Error missingWords(const QString &what, const QString &remedy)
{
    return {ErrorCode::InvalidInput, what, {}, remedy};
}

// The comment that a thread begins with.
Result<const ReviewComment *> threadOf(const Incident &incident, EntityId id)
{
    const ReviewComment *found = incident.reviewComments().find(id);
    if (found && !found->answerTo.isNull())
        found = incident.reviewComments().find(found->answerTo);
    if (!found || found->deleted)
        return Error{ErrorCode::NotFound, ReviewVerbs::tr("there is no such comment any more"), {}, {}};
    return found;
}

std::vector<const ReviewComment *> oldestFirst(std::vector<const ReviewComment *> comments)
{
    std::ranges::sort(comments, {}, [](const ReviewComment *one) {
        return std::tuple(one->said.value_or(one->logged), one->created, one->id);
    });
    return comments;
}

}  // namespace

const Reviewer *reviewerNamed(const Incident &incident, const QString &person)
{
    const auto named = incident.reviewers().select(
        [&](const Reviewer &one) { return one.person.compare(person.trimmed(), Qt::CaseInsensitive) == 0; });
    return named.empty() ? nullptr : named.front();
}

bool isOnOtherWords(const Reviewer &reviewer, const QString &digest)
{
    return reviewer.verdict != ReviewVerdict::Waiting && reviewer.digest != digest;
}

Result<Changes> askReviewer(const Incident &incident, const QString &person, Instant now)
{
    if (person.trimmed().isEmpty())
        return missingWords(ReviewVerbs::tr("nobody is named"), ReviewVerbs::tr("Say who is to read it."));
    if (reviewerNamed(incident, person))
        return Changes{};
    return Changes{ChangeOf<Reviewer>(EntityId::generate(now))
                       .set<&Reviewer::person>(person.trimmed())
                       .set<&Reviewer::asked>(now)};
}

Result<Changes> giveVerdict(const Incident &incident, EntityId reviewer, ReviewVerdict verdict, Instant now)
{
    const Reviewer *known = incident.reviewers().find(reviewer);
    if (!known || known->deleted)
        return Error{ErrorCode::NotFound,
                     ReviewVerbs::tr("there is no such reviewer any more"),
                     {},
                     ReviewVerbs::tr("Ask them again.")};
    if (verdict == ReviewVerdict::Waiting) {
        if (known->verdict == verdict)
            return Changes{};
        return Changes{ChangeOf<Reviewer>(reviewer)
                           .set<&Reviewer::verdict>(verdict)
                           .set<&Reviewer::asked>(now)
                           .set<&Reviewer::answered>(std::nullopt)
                           .set<&Reviewer::digest>(QString())};
    }
    const QString digest = postmortemDigest(incident);
    if (known->verdict == verdict && known->digest == digest)
        return Changes{};
    return Changes{ChangeOf<Reviewer>(reviewer)
                       .set<&Reviewer::verdict>(verdict)
                       .set<&Reviewer::answered>(now)
                       .set<&Reviewer::digest>(digest)};
}

Result<Changes> comment(const CommentDraft &draft, const QString &person, Instant now)
{
    if (draft.text.trimmed().isEmpty())
        return missingWords(ReviewVerbs::tr("the comment says nothing"), {});
    return Changes{ChangeOf<ReviewComment>(EntityId::generate(now))
                       .set<&ReviewComment::section>(draft.section)
                       .setUnlessEmpty<&ReviewComment::quote>(draft.quote)
                       .setUnlessEmpty<&ReviewComment::before>(draft.before)
                       .set<&ReviewComment::text>(draft.text.trimmed())
                       .set<&ReviewComment::person>(person)
                       .set<&ReviewComment::said>(now)};
}

Result<Changes> answerComment(const Incident &incident, EntityId id, const QString &text, const QString &person,
                              Instant now)
{
    const auto thread = threadOf(incident, id);
    if (!thread)
        return thread.error();
    if (text.trimmed().isEmpty())
        return missingWords(ReviewVerbs::tr("the answer says nothing"), {});
    Changes changes{ChangeOf<ReviewComment>(EntityId::generate(now))
                        .set<&ReviewComment::section>((*thread)->section)
                        .set<&ReviewComment::answerTo>((*thread)->id)
                        .set<&ReviewComment::text>(text.trimmed())
                        .set<&ReviewComment::person>(person)
                        .set<&ReviewComment::said>(now)};
    if ((*thread)->resolved)
        changes.append(ChangeOf<ReviewComment>((*thread)->id)
                           .set<&ReviewComment::resolved>(std::nullopt)
                           .set<&ReviewComment::resolvedBy>(QString()));
    return changes;
}

Result<Changes> resolveComment(const Incident &incident, EntityId id, bool resolved, const QString &person, Instant now)
{
    const auto thread = threadOf(incident, id);
    if (!thread)
        return thread.error();
    if ((*thread)->resolved.has_value() == resolved)
        return Changes{};
    return Changes{ChangeOf<ReviewComment>((*thread)->id)
                       .set<&ReviewComment::resolved>(resolved ? std::optional(now) : std::nullopt)
                       .set<&ReviewComment::resolvedBy>(resolved ? person : QString())};
}

Result<Changes> removeComment(const Incident &incident, EntityId id)
{
    const ReviewComment *found = incident.reviewComments().find(id);
    if (!found || found->deleted)
        return Changes{};
    Changes changes{ChangeOf<ReviewComment>(id).set<&ReviewComment::deleted>(true)};
    for (const ReviewComment *answer : answersTo(incident, id))
        changes.append(ChangeOf<ReviewComment>(answer->id).set<&ReviewComment::deleted>(true));
    return changes;
}

std::vector<const ReviewComment *> openComments(const Incident &incident)
{
    return oldestFirst(incident.reviewComments().select(
        [](const ReviewComment &one) { return one.answerTo.isNull() && !one.resolved; }));
}

std::vector<const ReviewComment *> answersTo(const Incident &incident, EntityId id)
{
    return oldestFirst(incident.reviewComments().select([id](const ReviewComment &one) { return one.answerTo == id; }));
}

Result<Changes> sharePostmortem(const Incident &incident, const SharingDraft &draft, const VerbContext &context)
{
    const QString with = draft.with.trimmed();
    if (with.isEmpty())
        return missingWords(ReviewVerbs::tr("it isn't said with whom"),
                            ReviewVerbs::tr("Name a person, a team or a list."));
    const Instant at = context.at.value_or(context.now);
    return withSharedFacts(incident, {ChangeOf<Sharing>(EntityId::generate(context.now))
                                          .set<&Sharing::with>(with)
                                          .setUnlessEmpty<&Sharing::how>(draft.how.trimmed())
                                          .set<&Sharing::audience>(draft.audience)
                                          .set<&Sharing::at>(at)
                                          .set<&Sharing::digest>(postmortemDigest(incident))});
}

Changes removeSharing(const Incident &incident, EntityId sharing)
{
    return withSharedFacts(incident, removeEntity(incident.sharings(), sharing));
}

std::vector<const Sharing *> sharingsInOrder(const Incident &incident)
{
    auto sharings = incident.sharings().all();
    std::ranges::sort(sharings, {}, [](const Sharing *one) {
        return std::tuple(one->at.value_or(one->logged), one->created, one->id);
    });
    return sharings;
}

Changes withSharedFacts(const Incident &incident, const Changes &changes)
{
    if (changes.isEmpty())
        return changes;
    const Incident after = incident.with(changes, Instant{});
    std::optional<Instant> since;
    QStringList all;
    for (const Sharing *one : sharingsInOrder(after)) {
        if (!since)
            since = one->at.value_or(one->logged);
        if (!all.contains(one->with))
            all.append(one->with);
    }
    return changes + setFact<&IncidentFacts::postmortemShared>(incident, since)
           + setFact<&IncidentFacts::postmortemSharedWith>(incident, all.join(u", "_s));
}

Result<Changes> sealPostmortem(const Incident &incident, const QString &person, Instant now)
{
    if (currentSeal(incident))
        return Error{ErrorCode::PermissionDenied, ReviewVerbs::tr("the postmortem is sealed already"), {}, {}};
    return Changes{ChangeOf<Seal>(EntityId::generate(now))
                       .set<&Seal::digest>(postmortemDigest(incident))
                       .set<&Seal::at>(now)
                       .set<&Seal::person>(person)}
           + setPostmortemState(incident, PostmortemState::Final, now);
}

Result<Changes> reopenPostmortem(const Incident &incident, const QString &person, const VerbContext &context)
{
    const QString reason = context.reason.trimmed();
    if (!currentSeal(incident))
        return Error{ErrorCode::InvalidInput, ReviewVerbs::tr("the postmortem isn't sealed"), {}, {}};
    if (reason.isEmpty())
        return missingWords(ReviewVerbs::tr("a sealed postmortem is reopened for a reason"),
                            ReviewVerbs::tr("Say what is to be changed."));
    Changes changes;
    // Two laptops may have sealed it.
    incident.seals().forEach([&](const Seal &seal) {
        if (!seal.reopened)
            changes.append(ChangeOf<Seal>(seal.id)
                               .set<&Seal::reopened>(context.now)
                               .set<&Seal::reopenedBy>(person)
                               .set<&Seal::because>(reason));
    });
    changes += setPostmortemState(incident, PostmortemState::Review, context.now);
    const EntityId line = EntityId::generate(context.now);
    changes.append(ChangeOf<TimelineEntry>(line)
                       .set<&TimelineEntry::kind>(EntryKind::Decision)
                       .set<&TimelineEntry::occurred>(context.now)
                       .set<&TimelineEntry::text>(ReviewVerbs::tr("Postmortem reopened"))
                       .set<&TimelineEntry::subject>(u"reopen-postmortem"_s)
                       .set<&TimelineEntry::reason>(reason)
                       .setUnlessEmpty<&TimelineEntry::owner>(person));
    changes.append(ChangeOf<CuratedLine>(curatedLineId(line))
                       .set<&CuratedLine::entry>(line)
                       .set<&CuratedLine::dropped>(true)
                       .set<&CuratedLine::because>(ReviewVerbs::tr("about the postmortem itself")));
    return changes;
}

}  // namespace evenkeel
