// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of fields for each kind: stored name and member. Append; never reuse or retype a name.
#include "models/incident/entities.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr FieldDefinition FactsFields[] = {
    field<&IncidentFacts::deleted>("deleted"),
    field<&IncidentFacts::key>("key"),
    field<&IncidentFacts::title>("title"),
    field<&IncidentFacts::impact>("impact"),
    field<&IncidentFacts::workaround>("workaround"),
    field<&IncidentFacts::users>("users"),
    field<&IncidentFacts::zone>("zone"),
    field<&IncidentFacts::language>("language"),
    field<&IncidentFacts::playbook>("playbook"),
    field<&IncidentFacts::whatChanged>("whatChanged"),
    field<&IncidentFacts::severityScheme>("severityScheme"),
    field<&IncidentFacts::severityLevel>("severityLevel"),
    field<&IncidentFacts::severityRank>("severityRank"),
    field<&IncidentFacts::status>("status"),
    field<&IncidentFacts::detection>("detection"),
    field<&IncidentFacts::declared>("declared"),
    field<&IncidentFacts::closed>("closed"),
    field<&IncidentFacts::mitigation>("mitigation"),
    field<&IncidentFacts::usersImpact>("usersImpact"),
    field<&IncidentFacts::revenueImpact>("revenueImpact"),
    field<&IncidentFacts::dataImpact>("dataImpact"),
    field<&IncidentFacts::reputationImpact>("reputationImpact"),
    field<&IncidentFacts::confidentiality>("confidentiality"),
    field<&IncidentFacts::postmortemOwner>("postmortemOwner"),
    field<&IncidentFacts::postmortemTarget>("postmortemTarget"),
    field<&IncidentFacts::postmortemState>("postmortemState"),
    field<&IncidentFacts::playbookCopy>("playbookCopy"),
    field<&IncidentFacts::drill>("drill"),
    field<&IncidentFacts::postmortemShared>("postmortemShared"),
    field<&IncidentFacts::postmortemSharedWith>("postmortemSharedWith"),
    field<&IncidentFacts::postmortemReady>("postmortemReady"),
    field<&IncidentFacts::reviewMeeting>("reviewMeeting"),
    field<&IncidentFacts::reviewMinutes>("reviewMinutes"),
    field<&IncidentFacts::reviewPlace>("reviewPlace"),
};

constexpr FieldDefinition ImpactWindowFields[] = {
    field<&ImpactWindow::deleted>("deleted"),       field<&ImpactWindow::began>("began"),
    field<&ImpactWindow::detected>("detected"),     field<&ImpactWindow::acknowledged>("acknowledged"),
    field<&ImpactWindow::identified>("identified"), field<&ImpactWindow::mitigated>("mitigated"),
    field<&ImpactWindow::restored>("restored"),     field<&ImpactWindow::resolved>("resolved"),
};

constexpr FieldDefinition RoleAssignmentFields[] = {
    field<&RoleAssignment::deleted>("deleted"), field<&RoleAssignment::role>("role"),
    field<&RoleAssignment::person>("person"),   field<&RoleAssignment::from>("from"),
    field<&RoleAssignment::to>("to"),           field<&RoleAssignment::contact>("contact"),
    field<&RoleAssignment::channel>("channel"), field<&RoleAssignment::acknowledged>("acknowledged"),
};

constexpr FieldDefinition EntryFields[] = {
    field<&TimelineEntry::deleted>("deleted"),
    field<&TimelineEntry::kind>("kind"),
    field<&TimelineEntry::text>("text"),
    field<&TimelineEntry::occurred>("occurred"),
    field<&TimelineEntry::until>("until"),
    field<&TimelineEntry::about>("about"),
    field<&TimelineEntry::learned>("learned"),
    field<&TimelineEntry::owner>("owner"),
    field<&TimelineEntry::pinned>("pinned"),
    field<&TimelineEntry::isPrivate>("private"),
    field<&TimelineEntry::audience>("audience"),
    field<&TimelineEntry::link>("link"),
    field<&TimelineEntry::attachment>("attachment"),
    field<&TimelineEntry::regarding>("regarding"),
    field<&TimelineEntry::before>("before"),
    field<&TimelineEntry::after>("after"),
    field<&TimelineEntry::subject>("subject"),
    field<&TimelineEntry::reason>("reason"),
    field<&TimelineEntry::note>("note"),
    field<&TimelineEntry::origin>("origin"),
    field<&TimelineEntry::expunged>("expunged"),
    field<&TimelineEntry::expungedDigests>("expungedDigests"),
};

constexpr FieldDefinition HypothesisFields[] = {
    field<&Hypothesis::deleted>("deleted"), field<&Hypothesis::text>("text"),   field<&Hypothesis::state>("state"),
    field<&Hypothesis::because>("because"), field<&Hypothesis::owner>("owner"), field<&Hypothesis::opened>("opened"),
    field<&Hypothesis::decided>("decided"),
};

constexpr FieldDefinition ActionItemFields[] = {
    field<&ActionItem::deleted>("deleted"),   field<&ActionItem::text>("text"),
    field<&ActionItem::category>("category"), field<&ActionItem::horizon>("horizon"),
    field<&ActionItem::owner>("owner"),       field<&ActionItem::due>("due"),
    field<&ActionItem::done>("done"),         field<&ActionItem::tracker>("tracker"),
    field<&ActionItem::started>("started"),   field<&ActionItem::dropped>("dropped"),
};

constexpr FieldDefinition CommsDraftFields[] = {
    field<&CommsDraft::deleted>("deleted"),
    field<&CommsDraft::audience>("audience"),
    field<&CommsDraft::channel>("channel"),
    field<&CommsDraft::subject>("subject"),
    field<&CommsDraft::body>("body"),
    field<&CommsDraft::state>("state"),
    field<&CommsDraft::approver>("approver"),
    field<&CommsDraft::sent>("sent"),
    field<&CommsDraft::nextUpdateBy>("nextUpdateBy"),
};

constexpr FieldDefinition EvidenceFields[] = {
    field<&Evidence::deleted>("deleted"),   field<&Evidence::name>("name"),     field<&Evidence::mimeType>("mimeType"),
    field<&Evidence::size>("size"),         field<&Evidence::digest>("digest"), field<&Evidence::source>("source"),
    field<&Evidence::captured>("captured"),
};

constexpr FieldDefinition PostmortemSectionFields[] = {
    field<&PostmortemSection::deleted>("deleted"), field<&PostmortemSection::section>("section"),
    field<&PostmortemSection::body>("body"),       field<&PostmortemSection::sort>("sort"),
    field<&PostmortemSection::done>("done"),       field<&PostmortemSection::basis>("basis"),
    field<&PostmortemSection::readers>("readers"),
};

constexpr FieldDefinition WhyFields[] = {
    field<&Why::deleted>("deleted"),
    field<&Why::question>("question"),
    field<&Why::answer>("answer"),
    field<&Why::sort>("sort"),
    field<&Why::parent>("parent"),
    field<&Why::evidence>("evidence"),
    field<&Why::systemAllowed>("systemAllowed"),
};

constexpr FieldDefinition ListMemberFields[] = {
    field<&ListMember::deleted>("deleted"), field<&ListMember::list>("list"), field<&ListMember::of>("of"),
    field<&ListMember::text>("text"),       field<&ListMember::sort>("sort"), field<&ListMember::bone>("bone"),
    field<&ListMember::link>("link"),
};

constexpr FieldDefinition LinkFields[] = {
    field<&Link::deleted>("deleted"),
    field<&Link::purpose>("purpose"),
    field<&Link::label>("label"),
    field<&Link::url>("url"),
};

constexpr FieldDefinition PlaybookCopyFields[] = {
    field<&PlaybookCopy::deleted>("deleted"),
    field<&PlaybookCopy::name>("name"),
    field<&PlaybookCopy::text>("text"),
};

constexpr FieldDefinition StepRecordFields[] = {
    field<&StepRecord::deleted>("deleted"), field<&StepRecord::step>("step"), field<&StepRecord::text>("text"),
    field<&StepRecord::owner>("owner"),     field<&StepRecord::done>("done"), field<&StepRecord::skipped>("skipped"),
    field<&StepRecord::note>("note"),
};

constexpr FieldDefinition SnoozeFields[] = {
    field<&Snooze::deleted>("deleted"),
    field<&Snooze::clock>("clock"),
    field<&Snooze::until>("until"),
    field<&Snooze::because>("because"),
};

constexpr FieldDefinition ResponderStateFields[] = {
    field<&ResponderState::deleted>("deleted"), field<&ResponderState::person>("person"),
    field<&ResponderState::stress>("stress"),   field<&ResponderState::onDutySince>("onDutySince"),
    field<&ResponderState::onBreak>("onBreak"),
};

constexpr FieldDefinition AidAnswerFields[] = {
    field<&AidAnswer::deleted>("deleted"),
    field<&AidAnswer::aid>("aid"),
    field<&AidAnswer::answer>("answer"),
    field<&AidAnswer::at>("at"),
};

constexpr FieldDefinition CheckInFields[] = {
    field<&CheckIn::deleted>("deleted"), field<&CheckIn::know>("know"), field<&CheckIn::think>("think"),
    field<&CheckIn::doing>("doing"),     field<&CheckIn::next>("next"), field<&CheckIn::at>("at"),
};

constexpr FieldDefinition CuratedLineFields[] = {
    field<&CuratedLine::deleted>("deleted"),       field<&CuratedLine::entry>("entry"),
    field<&CuratedLine::dropped>("dropped"),       field<&CuratedLine::because>("because"),
    field<&CuratedLine::title>("title"),           field<&CuratedLine::occurred>("occurred"),
    field<&CuratedLine::mergedInto>("mergedInto"), field<&CuratedLine::evidence>("evidence"),
    field<&CuratedLine::source>("source"),
};

constexpr FieldDefinition ImpactMeasureFields[] = {
    field<&ImpactMeasure::deleted>("deleted"),     field<&ImpactMeasure::window>("window"),
    field<&ImpactMeasure::dimension>("dimension"), field<&ImpactMeasure::knowledge>("knowledge"),
    field<&ImpactMeasure::amount>("amount"),       field<&ImpactMeasure::unit>("unit"),
    field<&ImpactMeasure::perMinute>("perMinute"), field<&ImpactMeasure::uncertainty>("uncertainty"),
    field<&ImpactMeasure::source>("source"),       field<&ImpactMeasure::remark>("remark"),
};

constexpr FieldDefinition ReviewerFields[] = {
    field<&Reviewer::deleted>("deleted"), field<&Reviewer::person>("person"),     field<&Reviewer::asked>("asked"),
    field<&Reviewer::verdict>("verdict"), field<&Reviewer::answered>("answered"), field<&Reviewer::digest>("digest"),
};

constexpr FieldDefinition ReviewCommentFields[] = {
    field<&ReviewComment::deleted>("deleted"),   field<&ReviewComment::section>("section"),
    field<&ReviewComment::quote>("quote"),       field<&ReviewComment::before>("before"),
    field<&ReviewComment::text>("text"),         field<&ReviewComment::person>("person"),
    field<&ReviewComment::said>("said"),         field<&ReviewComment::answerTo>("answerTo"),
    field<&ReviewComment::resolved>("resolved"), field<&ReviewComment::resolvedBy>("resolvedBy"),
};

constexpr FieldDefinition ParticipantNoteFields[] = {
    field<&ParticipantNote::deleted>("deleted"),   field<&ParticipantNote::person>("person"),
    field<&ParticipantNote::question>("question"), field<&ParticipantNote::answer>("answer"),
    field<&ParticipantNote::received>("received"), field<&ParticipantNote::origin>("origin"),
};

constexpr FieldDefinition SharingFields[] = {
    field<&Sharing::deleted>("deleted"),   field<&Sharing::with>("with"), field<&Sharing::how>("how"),
    field<&Sharing::audience>("audience"), field<&Sharing::at>("at"),     field<&Sharing::digest>("digest"),
};

constexpr FieldDefinition SealFields[] = {
    field<&Seal::deleted>("deleted"), field<&Seal::digest>("digest"),     field<&Seal::at>("at"),
    field<&Seal::person>("person"),   field<&Seal::reopened>("reopened"), field<&Seal::reopenedBy>("reopenedBy"),
    field<&Seal::because>("because"),
};

constexpr FieldDefinition ParkedTopicFields[] = {
    field<&ParkedTopic::deleted>("deleted"), field<&ParkedTopic::text>("text"),
    field<&ParkedTopic::person>("person"),   field<&ParkedTopic::at>("at"),
    field<&ParkedTopic::settled>("settled"), field<&ParkedTopic::outcome>("outcome"),
};

constexpr FieldDefinition RedactionFields[] = {
    field<&Redaction::deleted>("deleted"), field<&Redaction::kind>("kind"),       field<&Redaction::text>("text"),
    field<&Redaction::instead>("instead"), field<&Redaction::fromAll>("fromAll"), field<&Redaction::because>("because"),
};

struct KindDefinition {
    EntityKind kind;
    QLatin1StringView name;
    std::span<const FieldDefinition> fields;
};

constexpr KindDefinition Kinds[] = {
    {EntityKind::Facts, QLatin1StringView("incident"), FactsFields},
    {EntityKind::ImpactWindow, QLatin1StringView("window"), ImpactWindowFields},
    {EntityKind::RoleAssignment, QLatin1StringView("role"), RoleAssignmentFields},
    {EntityKind::Entry, QLatin1StringView("entry"), EntryFields},
    {EntityKind::Hypothesis, QLatin1StringView("hypothesis"), HypothesisFields},
    {EntityKind::ActionItem, QLatin1StringView("action"), ActionItemFields},
    {EntityKind::CommsDraft, QLatin1StringView("comms"), CommsDraftFields},
    {EntityKind::Evidence, QLatin1StringView("evidence"), EvidenceFields},
    {EntityKind::PostmortemSection, QLatin1StringView("section"), PostmortemSectionFields},
    {EntityKind::Why, QLatin1StringView("why"), WhyFields},
    {EntityKind::ListMember, QLatin1StringView("member"), ListMemberFields},
    {EntityKind::Link, QLatin1StringView("link"), LinkFields},
    {EntityKind::PlaybookCopy, QLatin1StringView("playbook"), PlaybookCopyFields},
    {EntityKind::StepRecord, QLatin1StringView("step"), StepRecordFields},
    {EntityKind::Snooze, QLatin1StringView("snooze"), SnoozeFields},
    {EntityKind::ResponderState, QLatin1StringView("responder"), ResponderStateFields},
    {EntityKind::AidAnswer, QLatin1StringView("answer"), AidAnswerFields},
    {EntityKind::CheckIn, QLatin1StringView("checkin"), CheckInFields},
    {EntityKind::CuratedLine, QLatin1StringView("curated"), CuratedLineFields},
    {EntityKind::ImpactMeasure, QLatin1StringView("impact"), ImpactMeasureFields},
    {EntityKind::Reviewer, QLatin1StringView("reviewer"), ReviewerFields},
    {EntityKind::ReviewComment, QLatin1StringView("comment"), ReviewCommentFields},
    {EntityKind::ParticipantNote, QLatin1StringView("participant"), ParticipantNoteFields},
    {EntityKind::Sharing, QLatin1StringView("sharing"), SharingFields},
    {EntityKind::Seal, QLatin1StringView("seal"), SealFields},
    {EntityKind::ParkedTopic, QLatin1StringView("parked"), ParkedTopicFields},
    {EntityKind::Redaction, QLatin1StringView("redaction"), RedactionFields},
};
static_assert(std::size(Kinds) == size_t(EntityKind::Unknown));

}  // namespace

QLatin1StringView entityKindName(EntityKind kind)
{
    return kind == EntityKind::Unknown ? QLatin1StringView() : Kinds[size_t(kind)].name;
}

EntityKind entityKindFromName(QByteArrayView name)
{
    const auto found = std::ranges::find(Kinds, QLatin1StringView(name), &KindDefinition::name);
    return found == std::end(Kinds) ? EntityKind::Unknown : found->kind;
}

std::span<const FieldDefinition> fieldsOf(EntityKind kind)
{
    return kind == EntityKind::Unknown ? std::span<const FieldDefinition>() : Kinds[size_t(kind)].fields;
}

int fieldIndex(EntityKind kind, QByteArrayView name)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::ranges::find(fields, QLatin1StringView(name), &FieldDefinition::name);
    return found == fields.end() ? -1 : int(found - fields.begin());
}

}  // namespace evenkeel
