// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/sealing.h"

#include "models/core/instant.h"
#include "models/incident/fieldref.h"
#include "models/incident/postmortemdigest.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct Sealing {
    Q_DECLARE_TR_FUNCTIONS(Sealing)
};

template <auto... Members>
bool setsAny(const Change &change)
{
    const std::array<int, sizeof...(Members)> covered{fieldIndexOf<Members>()...};
    return std::ranges::any_of(change.fields, [&](const FieldChange &field) {
        return std::ranges::find(covered, field.index) != covered.end();
    });
}

bool setsDeleted(const Change &change)
{
    const int deleted = fieldIndex(change.kind, "deleted");
    return std::ranges::any_of(change.fields, [deleted](const FieldChange &field) { return field.index == deleted; });
}

// What the change makes of a member, where it sets it.
template <auto Member>
std::optional<std::decay_t<decltype(detail::typeOf(Member))>> setTo(const Change &change)
{
    using Value = std::decay_t<decltype(detail::typeOf(Member))>;
    Value value{};
    for (const FieldChange &field : change.fields)
        if (field.index == fieldIndexOf<Member>() && FieldCodec<Value>::from(field.value, value))
            return value;
    return std::nullopt;
}

bool isFollowUpCategory(ActionCategory category)
{
    return category != ActionCategory::Task && category != ActionCategory::Verification;
}

bool isEnded(IncidentStatus status)
{
    return status == IncidentStatus::Resolved || status == IncidentStatus::Postmortem
           || status == IncidentStatus::Closed;
}

bool touchesAction(const Incident &before, const Change &change)
{
    using A = ActionItem;
    if (!setsAny<&A::text, &A::category, &A::horizon>(change) && !setsDeleted(change))
        return false;
    const A *action = before.actions().find(change.id);
    const auto category = setTo<&A::category>(change);
    return (action && isFollowUpCategory(action->category)) || (category && isFollowUpCategory(*category));
}

bool touchesList(const Incident &before, const Change &change)
{
    const ListMember *member = before.members().find(change.id);
    const auto list = member ? std::optional(member->list) : setTo<&ListMember::list>(change);
    return list && std::ranges::find(SealedLists, *list) != SealedLists.end();
}

bool touchesLine(const Incident &before, const Change &change, const Seal &seal)
{
    using E = TimelineEntry;
    const E *entry = before.entries().find(change.id);
    if (!entry || isAfterSeal(*entry, &seal))
        return false;
    return setsAny<&E::kind, &E::text, &E::occurred, &E::until, &E::about, &E::learned, &E::owner, &E::audience,
                   &E::link, &E::before, &E::after, &E::subject, &E::reason, &E::note, &E::isPrivate>(change)
           || setsDeleted(change);
}

bool touchesSealed(const Incident &before, const Change &change, const Seal &seal, bool isResponding)
{
    using F = IncidentFacts;
    using S = PostmortemSection;
    switch (change.kind) {
    case EntityKind::PostmortemSection:
        return setsAny<&S::section, &S::body, &S::sort>(change) || setsDeleted(change);
    case EntityKind::Why:
    case EntityKind::CuratedLine:
    case EntityKind::ImpactMeasure:
    case EntityKind::Seal:
        return true;
    case EntityKind::ListMember:
        return touchesList(before, change);
    case EntityKind::ActionItem:
        return touchesAction(before, change);
    case EntityKind::Entry:
        return touchesLine(before, change, seal);
    case EntityKind::ImpactWindow:
        return !isResponding;
    case EntityKind::Facts:
        return setsAny<&F::postmortemState>(change)
               || (!isResponding
                   && setsAny<&F::key, &F::title, &F::severityScheme, &F::severityLevel, &F::impact, &F::users,
                              &F::whatChanged, &F::detection, &F::mitigation, &F::workaround, &F::usersImpact,
                              &F::revenueImpact, &F::dataImpact, &F::reputationImpact, &F::declared>(change));
    case EntityKind::RoleAssignment:
    case EntityKind::Hypothesis:
    case EntityKind::CommsDraft:
    case EntityKind::Evidence:
    case EntityKind::Link:
    case EntityKind::PlaybookCopy:
    case EntityKind::StepRecord:
    case EntityKind::Snooze:
    case EntityKind::ResponderState:
    case EntityKind::AidAnswer:
    case EntityKind::CheckIn:
    case EntityKind::Reviewer:
    case EntityKind::ReviewComment:
    case EntityKind::ParticipantNote:
    case EntityKind::Sharing:
    case EntityKind::ParkedTopic:
    case EntityKind::Redaction:
    case EntityKind::Unknown:
        break;
    }
    return false;
}

}  // namespace

bool isSealedWith(const ActionItem &action)
{
    return isFollowUpCategory(action.category);
}

const Seal *currentSeal(const Incident &incident)
{
    const Seal *latest = nullptr;
    incident.seals().forEach([&](const Seal &seal) {
        if (!seal.reopened && !seal.digest.isEmpty() && (!latest || latest->created < seal.created))
            latest = &seal;
    });
    return latest;
}

bool sealHolds(const Incident &incident)
{
    const Seal *seal = currentSeal(incident);
    return !seal || postmortemDigest(incident) == seal->digest;
}

Result<void> sealAllows(const Incident &before, const Changes &changes)
{
    const Seal *seal = currentSeal(before);
    if (!seal)
        return {};
    const bool reopens = std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == EntityKind::Seal && setsAny<&Seal::reopened>(change);
    });
    if (reopens)
        return {};
    // Whoever takes the incident up again, or closes it, in the same breath says how it stands.
    const bool isResponding = !isEnded(before.facts().status) || std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == EntityKind::Facts && setsAny<&IncidentFacts::status>(change);
    });
    if (std::ranges::none_of(changes,
                             [&](const Change &change) { return touchesSealed(before, change, *seal, isResponding); }))
        return {};
    const QString at = seal->at ? toLocalText(*seal->at, before.zone()) : QString();
    return Error{ErrorCode::PermissionDenied,
                 Sealing::tr("the postmortem is final: %1 sealed it, %2", "who, when")
                     .arg(seal->person.isEmpty() ? Sealing::tr("somebody") : seal->person, at),
                 {},
                 Sealing::tr("Reopen it first, with a reason: on its review page, or with "
                             "\"set postmortem.state=review --reason …\".")};
}

}  // namespace evenkeel
