// SPDX-License-Identifier: GPL-3.0-or-later
// One file, long as it is: a table of all fields, to be read beside the one of entityfields.cpp.
#include "models/report/fieldwords.h"

#include "models/report/entrywords.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <type_traits>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    using Read = FieldValue (*)(const Entity &);
    using Say = QString (*)(const FieldValue &, const ReportLanguage &, const ReportTime &);
    Read read;         // tells the field
    const char *name;  // empty: not for people
    Say say;
};

template <typename T>
struct Inner {
    using Type = T;
};
template <typename T>
struct Inner<std::optional<T>> {
    using Type = T;
};

template <typename T>
concept HasName = requires(const ReportLanguage &language, T value)
{
    language.name(value);
};

template <typename T>
QString say(const FieldValue &stored, const ReportLanguage &language, const ReportTime &time)
{
    T value{};
    if (std::holds_alternative<std::monostate>(stored))
        return {};
    if (!FieldCodec<T>::from(stored, value)) {
        const auto *text = std::get_if<QString>(&stored);  // of a newer version
        return text ? *text : QString();
    }
    if constexpr (std::is_same_v<T, Instant>)
        return time.dateAndClock(value);
    else if constexpr (std::is_same_v<T, bool>)
        return value ? FieldWords::tr("yes") : FieldWords::tr("no");
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, EntityId>)
        return {};
    else if constexpr (std::is_enum_v<T> && HasName<T>)
        return ReportLanguage::asHeading(language.name(value));
    else if constexpr (std::is_enum_v<T>)
        return QString(nameOf(value));
    else
        return QLocale().toString(value);
}

template <auto Member>
constexpr FieldWords words(const char *name)
{
    return {&detail::readMember<Member>, name,
            &say<typename Inner<std::decay_t<decltype(detail::typeOf(Member))>>::Type>};
}

// By kind and field. What isn't named here isn't for people.
std::span<const FieldWords> wordsOfKind(EntityKind kind)
{
    static constexpr FieldWords Facts[] = {
        words<&IncidentFacts::key>(QT_TRANSLATE_NOOP("FieldWords", "Id")),
        words<&IncidentFacts::title>(QT_TRANSLATE_NOOP("FieldWords", "Title")),
        words<&IncidentFacts::impact>(QT_TRANSLATE_NOOP("FieldWords", "Impact")),
        words<&IncidentFacts::workaround>(QT_TRANSLATE_NOOP("FieldWords", "Workaround")),
        words<&IncidentFacts::users>(QT_TRANSLATE_NOOP("FieldWords", "Affected users")),
        words<&IncidentFacts::zone>(QT_TRANSLATE_NOOP("FieldWords", "Time zone")),
        words<&IncidentFacts::language>(QT_TRANSLATE_NOOP("FieldWords", "Language")),
        words<&IncidentFacts::playbook>(QT_TRANSLATE_NOOP("FieldWords", "Playbook")),
        words<&IncidentFacts::whatChanged>(QT_TRANSLATE_NOOP("FieldWords", "What changed before")),
        words<&IncidentFacts::severityScheme>(QT_TRANSLATE_NOOP("FieldWords", "Severity scheme")),
        words<&IncidentFacts::severityLevel>(QT_TRANSLATE_NOOP("FieldWords", "Severity")),
        words<&IncidentFacts::status>(QT_TRANSLATE_NOOP("FieldWords", "Status")),
        words<&IncidentFacts::detection>(QT_TRANSLATE_NOOP("FieldWords", "Detected by")),
        words<&IncidentFacts::declared>(QT_TRANSLATE_NOOP("FieldWords", "Declared")),
        words<&IncidentFacts::closed>(QT_TRANSLATE_NOOP("FieldWords", "Closed")),
        words<&IncidentFacts::mitigation>(QT_TRANSLATE_NOOP("FieldWords", "Mitigation")),
        words<&IncidentFacts::usersImpact>(QT_TRANSLATE_NOOP("FieldWords", "Impact on users")),
        words<&IncidentFacts::revenueImpact>(QT_TRANSLATE_NOOP("FieldWords", "Impact on revenue")),
        words<&IncidentFacts::dataImpact>(QT_TRANSLATE_NOOP("FieldWords", "Impact on data")),
        words<&IncidentFacts::reputationImpact>(QT_TRANSLATE_NOOP("FieldWords", "Impact on reputation")),
        words<&IncidentFacts::confidentiality>(QT_TRANSLATE_NOOP("FieldWords", "Confidentiality")),
        words<&IncidentFacts::postmortemOwner>(QT_TRANSLATE_NOOP("FieldWords", "Owner of the postmortem")),
        words<&IncidentFacts::postmortemTarget>(QT_TRANSLATE_NOOP("FieldWords", "Postmortem due")),
        words<&IncidentFacts::postmortemState>(QT_TRANSLATE_NOOP("FieldWords", "State of the postmortem")),
        words<&IncidentFacts::drill>(QT_TRANSLATE_NOOP("FieldWords", "Drill")),
        words<&IncidentFacts::postmortemShared>(QT_TRANSLATE_NOOP("FieldWords", "Postmortem shared")),
        words<&IncidentFacts::postmortemSharedWith>(QT_TRANSLATE_NOOP("FieldWords", "Postmortem shared with")),
        words<&IncidentFacts::postmortemReady>(QT_TRANSLATE_NOOP("FieldWords", "Postmortem ready for review")),
        words<&IncidentFacts::reviewMeeting>(QT_TRANSLATE_NOOP("FieldWords", "Review meeting")),
        words<&IncidentFacts::reviewMinutes>(QT_TRANSLATE_NOOP("FieldWords", "Minutes of the review meeting")),
        words<&IncidentFacts::reviewPlace>(QT_TRANSLATE_NOOP("FieldWords", "Place of the review meeting")),
    };
    static constexpr FieldWords Windows[] = {
        words<&ImpactWindow::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ImpactWindow::began>(QT_TRANSLATE_NOOP("FieldWords", "Began")),
        words<&ImpactWindow::detected>(QT_TRANSLATE_NOOP("FieldWords", "Detected")),
        words<&ImpactWindow::acknowledged>(QT_TRANSLATE_NOOP("FieldWords", "Acknowledged")),
        words<&ImpactWindow::identified>(QT_TRANSLATE_NOOP("FieldWords", "Identified")),
        words<&ImpactWindow::mitigated>(QT_TRANSLATE_NOOP("FieldWords", "Mitigated")),
        words<&ImpactWindow::restored>(QT_TRANSLATE_NOOP("FieldWords", "Restored")),
        words<&ImpactWindow::resolved>(QT_TRANSLATE_NOOP("FieldWords", "Resolved")),
    };
    static constexpr FieldWords Roles[] = {
        words<&RoleAssignment::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&RoleAssignment::role>(QT_TRANSLATE_NOOP("FieldWords", "Role")),
        words<&RoleAssignment::person>(QT_TRANSLATE_NOOP("FieldWords", "Person")),
        words<&RoleAssignment::from>(QT_TRANSLATE_NOOP("FieldWords", "From")),
        words<&RoleAssignment::to>(QT_TRANSLATE_NOOP("FieldWords", "To")),
        words<&RoleAssignment::contact>(QT_TRANSLATE_NOOP("FieldWords", "Contact")),
        words<&RoleAssignment::channel>(QT_TRANSLATE_NOOP("FieldWords", "Channel")),
        words<&RoleAssignment::acknowledged>(QT_TRANSLATE_NOOP("FieldWords", "Confirmed")),
    };
    static constexpr FieldWords Entries[] = {
        words<&TimelineEntry::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&TimelineEntry::kind>(QT_TRANSLATE_NOOP("FieldWords", "Kind")),
        words<&TimelineEntry::text>(QT_TRANSLATE_NOOP("FieldWords", "Text")),
        words<&TimelineEntry::occurred>(QT_TRANSLATE_NOOP("FieldWords", "Occurred")),
        words<&TimelineEntry::until>(QT_TRANSLATE_NOOP("FieldWords", "Until")),
        words<&TimelineEntry::about>(QT_TRANSLATE_NOOP("FieldWords", "Time is approximate")),
        words<&TimelineEntry::learned>(QT_TRANSLATE_NOOP("FieldWords", "Learned")),
        words<&TimelineEntry::owner>(QT_TRANSLATE_NOOP("FieldWords", "Owner")),
        words<&TimelineEntry::pinned>(QT_TRANSLATE_NOOP("FieldWords", "Pinned")),
        words<&TimelineEntry::isPrivate>(QT_TRANSLATE_NOOP("FieldWords", "Private")),
        words<&TimelineEntry::audience>(QT_TRANSLATE_NOOP("FieldWords", "Audience")),
        words<&TimelineEntry::link>(QT_TRANSLATE_NOOP("FieldWords", "Link")),
        words<&TimelineEntry::before>(QT_TRANSLATE_NOOP("FieldWords", "Value before")),
        words<&TimelineEntry::after>(QT_TRANSLATE_NOOP("FieldWords", "Value after")),
        words<&TimelineEntry::reason>(QT_TRANSLATE_NOOP("FieldWords", "Reason")),
        words<&TimelineEntry::note>(QT_TRANSLATE_NOOP("FieldWords", "Note")),
        words<&TimelineEntry::expunged>(QT_TRANSLATE_NOOP("FieldWords", "Expunged")),
    };
    static constexpr FieldWords Hypotheses[] = {
        words<&Hypothesis::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Hypothesis::text>(QT_TRANSLATE_NOOP("FieldWords", "Hypothesis")),
        words<&Hypothesis::state>(QT_TRANSLATE_NOOP("FieldWords", "State")),
        words<&Hypothesis::because>(QT_TRANSLATE_NOOP("FieldWords", "Because")),
        words<&Hypothesis::owner>(QT_TRANSLATE_NOOP("FieldWords", "Owner")),
        words<&Hypothesis::opened>(QT_TRANSLATE_NOOP("FieldWords", "Opened")),
        words<&Hypothesis::decided>(QT_TRANSLATE_NOOP("FieldWords", "Decided")),
    };
    static constexpr FieldWords Actions[] = {
        words<&ActionItem::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ActionItem::text>(QT_TRANSLATE_NOOP("FieldWords", "Action")),
        words<&ActionItem::category>(QT_TRANSLATE_NOOP("FieldWords", "Category")),
        words<&ActionItem::horizon>(QT_TRANSLATE_NOOP("FieldWords", "Horizon")),
        words<&ActionItem::owner>(QT_TRANSLATE_NOOP("FieldWords", "Owner")),
        words<&ActionItem::due>(QT_TRANSLATE_NOOP("FieldWords", "Due")),
        words<&ActionItem::done>(QT_TRANSLATE_NOOP("FieldWords", "Done")),
        words<&ActionItem::tracker>(QT_TRANSLATE_NOOP("FieldWords", "Ticket")),
        words<&ActionItem::started>(QT_TRANSLATE_NOOP("FieldWords", "Started")),
        words<&ActionItem::dropped>(QT_TRANSLATE_NOOP("FieldWords", "Won't be done because")),
    };
    static constexpr FieldWords Messages[] = {
        words<&CommsDraft::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&CommsDraft::audience>(QT_TRANSLATE_NOOP("FieldWords", "Audience")),
        words<&CommsDraft::channel>(QT_TRANSLATE_NOOP("FieldWords", "Channel")),
        words<&CommsDraft::subject>(QT_TRANSLATE_NOOP("FieldWords", "Subject")),
        words<&CommsDraft::body>(QT_TRANSLATE_NOOP("FieldWords", "Message")),
        words<&CommsDraft::state>(QT_TRANSLATE_NOOP("FieldWords", "State")),
        words<&CommsDraft::approver>(QT_TRANSLATE_NOOP("FieldWords", "Approved by")),
        words<&CommsDraft::sent>(QT_TRANSLATE_NOOP("FieldWords", "Sent")),
        words<&CommsDraft::nextUpdateBy>(QT_TRANSLATE_NOOP("FieldWords", "Next update by")),
    };
    static constexpr FieldWords Files[] = {
        words<&Evidence::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Evidence::name>(QT_TRANSLATE_NOOP("FieldWords", "Name")),
        words<&Evidence::mimeType>(QT_TRANSLATE_NOOP("FieldWords", "Type")),
        words<&Evidence::size>(QT_TRANSLATE_NOOP("FieldWords", "Size in bytes")),
        words<&Evidence::source>(QT_TRANSLATE_NOOP("FieldWords", "Source")),
        words<&Evidence::captured>(QT_TRANSLATE_NOOP("FieldWords", "Captured")),
    };
    static constexpr FieldWords Sections[] = {
        words<&PostmortemSection::body>(QT_TRANSLATE_NOOP("FieldWords", "Section of the postmortem")),
        words<&PostmortemSection::sort>(QT_TRANSLATE_NOOP("FieldWords", "Place among the sections")),
        words<&PostmortemSection::done>(QT_TRANSLATE_NOOP("FieldWords", "Section is done")),
        words<&PostmortemSection::readers>(QT_TRANSLATE_NOOP("FieldWords", "Readers of the section")),
    };
    static constexpr FieldWords Whys[] = {
        words<&Why::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Why::question>(QT_TRANSLATE_NOOP("FieldWords", "Why")),
        words<&Why::answer>(QT_TRANSLATE_NOOP("FieldWords", "Because")),
        words<&Why::systemAllowed>(QT_TRANSLATE_NOOP("FieldWords", "The system allowed it")),
    };
    static constexpr FieldWords Members[] = {
        words<&ListMember::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ListMember::text>(QT_TRANSLATE_NOOP("FieldWords", "List item")),
        words<&ListMember::link>(QT_TRANSLATE_NOOP("FieldWords", "Link")),
    };
    static constexpr FieldWords Links[] = {
        words<&Link::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Link::purpose>(QT_TRANSLATE_NOOP("FieldWords", "Purpose")),
        words<&Link::label>(QT_TRANSLATE_NOOP("FieldWords", "Label")),
        words<&Link::url>(QT_TRANSLATE_NOOP("FieldWords", "Address")),
    };
    static constexpr FieldWords Steps[] = {
        words<&StepRecord::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&StepRecord::text>(QT_TRANSLATE_NOOP("FieldWords", "Step")),
        words<&StepRecord::owner>(QT_TRANSLATE_NOOP("FieldWords", "Owner")),
        words<&StepRecord::done>(QT_TRANSLATE_NOOP("FieldWords", "Done")),
        words<&StepRecord::skipped>(QT_TRANSLATE_NOOP("FieldWords", "Skipped because")),
        words<&StepRecord::note>(QT_TRANSLATE_NOOP("FieldWords", "Note")),
    };
    static constexpr FieldWords Snoozes[] = {
        words<&Snooze::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Snooze::until>(QT_TRANSLATE_NOOP("FieldWords", "Snoozed until")),
        words<&Snooze::because>(QT_TRANSLATE_NOOP("FieldWords", "Because")),
    };
    static constexpr FieldWords Playbooks[] = {
        words<&PlaybookCopy::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&PlaybookCopy::name>(QT_TRANSLATE_NOOP("FieldWords", "Playbook")),
        words<&PlaybookCopy::text>(QT_TRANSLATE_NOOP("FieldWords", "Playbook as JSON")),
    };
    static constexpr FieldWords Responders[] = {
        words<&ResponderState::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ResponderState::person>(QT_TRANSLATE_NOOP("FieldWords", "Person")),
        words<&ResponderState::stress>(QT_TRANSLATE_NOOP("FieldWords", "Load, 1 to 5")),
        words<&ResponderState::onDutySince>(QT_TRANSLATE_NOOP("FieldWords", "On duty since")),
        words<&ResponderState::onBreak>(QT_TRANSLATE_NOOP("FieldWords", "On a break")),
    };
    static constexpr FieldWords Answers[] = {
        words<&AidAnswer::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&AidAnswer::answer>(QT_TRANSLATE_NOOP("FieldWords", "Answer")),
        words<&AidAnswer::at>(QT_TRANSLATE_NOOP("FieldWords", "Answered")),
    };
    static constexpr FieldWords CheckIns[] = {
        words<&CheckIn::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&CheckIn::know>(QT_TRANSLATE_NOOP("FieldWords", "What we know")),
        words<&CheckIn::think>(QT_TRANSLATE_NOOP("FieldWords", "What we think")),
        words<&CheckIn::doing>(QT_TRANSLATE_NOOP("FieldWords", "What we are doing")),
        words<&CheckIn::next>(QT_TRANSLATE_NOOP("FieldWords", "Next check-in")),
        words<&CheckIn::at>(QT_TRANSLATE_NOOP("FieldWords", "Checked in")),
    };
    static constexpr FieldWords Curated[] = {
        words<&CuratedLine::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Told as it is recorded")),
        words<&CuratedLine::dropped>(QT_TRANSLATE_NOOP("FieldWords", "Left out of the postmortem")),
        words<&CuratedLine::because>(QT_TRANSLATE_NOOP("FieldWords", "Left out because")),
        words<&CuratedLine::title>(QT_TRANSLATE_NOOP("FieldWords", "Text for the reader")),
        words<&CuratedLine::occurred>(QT_TRANSLATE_NOOP("FieldWords", "Time for the reader")),
        words<&CuratedLine::source>(QT_TRANSLATE_NOOP("FieldWords", "Source")),
    };
    static constexpr FieldWords Measures[] = {
        words<&ImpactMeasure::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ImpactMeasure::dimension>(QT_TRANSLATE_NOOP("FieldWords", "Impact on")),
        words<&ImpactMeasure::knowledge>(QT_TRANSLATE_NOOP("FieldWords", "What is known")),
        words<&ImpactMeasure::amount>(QT_TRANSLATE_NOOP("FieldWords", "Amount")),
        words<&ImpactMeasure::unit>(QT_TRANSLATE_NOOP("FieldWords", "Unit")),
        words<&ImpactMeasure::perMinute>(QT_TRANSLATE_NOOP("FieldWords", "Per minute")),
        words<&ImpactMeasure::uncertainty>(QT_TRANSLATE_NOOP("FieldWords", "Uncertainty")),
        words<&ImpactMeasure::source>(QT_TRANSLATE_NOOP("FieldWords", "Source")),
        words<&ImpactMeasure::remark>(QT_TRANSLATE_NOOP("FieldWords", "Remark")),
    };
    static constexpr FieldWords Reviewers[] = {
        words<&Reviewer::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Reviewer::person>(QT_TRANSLATE_NOOP("FieldWords", "Reviewer")),
        words<&Reviewer::asked>(QT_TRANSLATE_NOOP("FieldWords", "Asked")),
        words<&Reviewer::verdict>(QT_TRANSLATE_NOOP("FieldWords", "Verdict")),
        words<&Reviewer::answered>(QT_TRANSLATE_NOOP("FieldWords", "Answered")),
    };
    static constexpr FieldWords Comments[] = {
        words<&ReviewComment::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ReviewComment::section>(QT_TRANSLATE_NOOP("FieldWords", "Section")),
        words<&ReviewComment::quote>(QT_TRANSLATE_NOOP("FieldWords", "Words commented on")),
        words<&ReviewComment::text>(QT_TRANSLATE_NOOP("FieldWords", "Comment")),
        words<&ReviewComment::person>(QT_TRANSLATE_NOOP("FieldWords", "Said by")),
        words<&ReviewComment::said>(QT_TRANSLATE_NOOP("FieldWords", "Said")),
        words<&ReviewComment::resolved>(QT_TRANSLATE_NOOP("FieldWords", "Resolved")),
        words<&ReviewComment::resolvedBy>(QT_TRANSLATE_NOOP("FieldWords", "Resolved by")),
    };
    static constexpr FieldWords Notes[] = {
        words<&ParticipantNote::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ParticipantNote::person>(QT_TRANSLATE_NOOP("FieldWords", "Participant")),
        words<&ParticipantNote::question>(QT_TRANSLATE_NOOP("FieldWords", "Question")),
        words<&ParticipantNote::answer>(QT_TRANSLATE_NOOP("FieldWords", "Answer")),
        words<&ParticipantNote::received>(QT_TRANSLATE_NOOP("FieldWords", "Received")),
    };
    static constexpr FieldWords Sharings[] = {
        words<&Sharing::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Sharing::with>(QT_TRANSLATE_NOOP("FieldWords", "Shared with")),
        words<&Sharing::how>(QT_TRANSLATE_NOOP("FieldWords", "How")),
        words<&Sharing::audience>(QT_TRANSLATE_NOOP("FieldWords", "Audience")),
        words<&Sharing::at>(QT_TRANSLATE_NOOP("FieldWords", "Shared")),
    };
    static constexpr FieldWords Seals[] = {
        words<&Seal::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Seal::digest>(QT_TRANSLATE_NOOP("FieldWords", "Digest")),
        words<&Seal::at>(QT_TRANSLATE_NOOP("FieldWords", "Sealed")),
        words<&Seal::person>(QT_TRANSLATE_NOOP("FieldWords", "Sealed by")),
        words<&Seal::reopened>(QT_TRANSLATE_NOOP("FieldWords", "Reopened")),
        words<&Seal::reopenedBy>(QT_TRANSLATE_NOOP("FieldWords", "Reopened by")),
        words<&Seal::because>(QT_TRANSLATE_NOOP("FieldWords", "Why")),
    };
    static constexpr FieldWords Parked[] = {
        words<&ParkedTopic::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&ParkedTopic::text>(QT_TRANSLATE_NOOP("FieldWords", "Parked topic")),
        words<&ParkedTopic::person>(QT_TRANSLATE_NOOP("FieldWords", "Said by")),
        words<&ParkedTopic::at>(QT_TRANSLATE_NOOP("FieldWords", "Parked")),
        words<&ParkedTopic::settled>(QT_TRANSLATE_NOOP("FieldWords", "Settled")),
        words<&ParkedTopic::outcome>(QT_TRANSLATE_NOOP("FieldWords", "Outcome")),
    };
    static constexpr FieldWords Redactions[] = {
        words<&Redaction::deleted>(QT_TRANSLATE_NOOP("FieldWords", "Removed")),
        words<&Redaction::kind>(QT_TRANSLATE_NOOP("FieldWords", "Kind of redaction")),
        words<&Redaction::text>(QT_TRANSLATE_NOOP("FieldWords", "Redacted words")),
        words<&Redaction::instead>(QT_TRANSLATE_NOOP("FieldWords", "In their place")),
        words<&Redaction::fromAll>(QT_TRANSLATE_NOOP("FieldWords", "Kept from all readers")),
        words<&Redaction::because>(QT_TRANSLATE_NOOP("FieldWords", "Why")),
    };
    switch (kind) {
    case EntityKind::Facts:
        return Facts;
    case EntityKind::ImpactWindow:
        return Windows;
    case EntityKind::RoleAssignment:
        return Roles;
    case EntityKind::Entry:
        return Entries;
    case EntityKind::Hypothesis:
        return Hypotheses;
    case EntityKind::ActionItem:
        return Actions;
    case EntityKind::CommsDraft:
        return Messages;
    case EntityKind::Evidence:
        return Files;
    case EntityKind::PostmortemSection:
        return Sections;
    case EntityKind::Why:
        return Whys;
    case EntityKind::ListMember:
        return Members;
    case EntityKind::Link:
        return Links;
    case EntityKind::StepRecord:
        return Steps;
    case EntityKind::Snooze:
        return Snoozes;
    case EntityKind::PlaybookCopy:
        return Playbooks;
    case EntityKind::ResponderState:
        return Responders;
    case EntityKind::AidAnswer:
        return Answers;
    case EntityKind::CheckIn:
        return CheckIns;
    case EntityKind::CuratedLine:
        return Curated;
    case EntityKind::ImpactMeasure:
        return Measures;
    case EntityKind::Reviewer:
        return Reviewers;
    case EntityKind::ReviewComment:
        return Comments;
    case EntityKind::ParticipantNote:
        return Notes;
    case EntityKind::Sharing:
        return Sharings;
    case EntityKind::Seal:
        return Seals;
    case EntityKind::ParkedTopic:
        return Parked;
    case EntityKind::Redaction:
        return Redactions;
    case EntityKind::Unknown:
        break;
    }
    return {};
}

const FieldWords *find(EntityKind kind, int field)
{
    const auto fields = fieldsOf(kind);
    if (field < 0 || size_t(field) >= fields.size())
        return nullptr;
    const auto words = wordsOfKind(kind);
    const auto found = std::ranges::find(words, fields[size_t(field)].read, &FieldWords::read);
    return found == words.end() ? nullptr : &*found;
}

}  // namespace

QString nameOfField(EntityKind kind, int field)
{
    const FieldWords *words = find(kind, field);
    return words ? FieldWords::tr(words->name) : QString();
}

QString wordsOfValue(EntityKind kind, int field, const FieldValue &value, const ReportLanguage &language,
                     const ReportTime &time)
{
    const FieldWords *words = find(kind, field);
    return words ? words->say(value, language, time) : QString();
}

QString wordsOf(const Transaction &transaction, const Incident &after, const ReportLanguage &language)
{
    QStringList lines;
    QStringList names;
    for (const Change &change : transaction.changes) {
        const Entity *entity = after.find(change.kind, change.id);
        if (change.kind == EntityKind::Entry && entity && entity->created == transaction.header.stamp) {
            const auto &entry = static_cast<const TimelineEntry &>(*entity);
            lines.append(FieldWords::tr("%1: %2", "kind of line, what it says")
                             .arg(ReportLanguage::asHeading(language.name(entry.kind)), wordsOf(entry, language)));
        }
        for (const FieldChange &field : change.fields)
            if (const QString name = nameOfField(change.kind, field.index); !name.isEmpty() && !names.contains(name))
                names.append(name);
    }
    if (!lines.isEmpty())
        return lines.join(u"; "_s).simplified();
    return names.isEmpty() ? FieldWords::tr("Something else") : FieldWords::tr("Changed: %1").arg(names.join(u", "_s));
}

}  // namespace evenkeel
