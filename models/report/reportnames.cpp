// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportlanguage.h"

#include "models/incident/commands/roleverbs.h"
#include "models/incident/statusword.h"

#include <QCoreApplication>

namespace evenkeel {

QString ReportLanguage::name(IncidentStatus status) const
{
    return word(statusWord(status));
}

QString ReportLanguage::name(Detection detection) const
{
    switch (detection) {
    case Detection::Unknown:
        break;
    case Detection::Monitoring:
        return word(QT_TRANSLATE_NOOP3("Report", "monitoring", "what noticed it"));
    case Detection::User:
        return word(QT_TRANSLATE_NOOP("Report", "a user's report"));
    case Detection::Manual:
        return word(QT_TRANSLATE_NOOP("Report", "a check by hand"));
    }
    return {};
}

QString ReportLanguage::name(EntryKind kind) const
{
    switch (kind) {
    case EntryKind::Note:
        return word(QT_TRANSLATE_NOOP("Report", "note"));
    case EntryKind::Symptom:
        return word(QT_TRANSLATE_NOOP("Report", "symptom"));
    case EntryKind::Alert:
        return word(QT_TRANSLATE_NOOP("Report", "alert"));
    case EntryKind::Paged:
        return word(QT_TRANSLATE_NOOP("Report", "paged"));
    case EntryKind::Hypothesis:
        return word(QT_TRANSLATE_NOOP("Report", "hypothesis"));
    case EntryKind::Decision:
        return word(QT_TRANSLATE_NOOP("Report", "decision"));
    case EntryKind::Action:
        return word(QT_TRANSLATE_NOOP("Report", "action"));
    case EntryKind::Mitigation:
        return word(QT_TRANSLATE_NOOP("Report", "mitigation"));
    case EntryKind::Communication:
        return word(QT_TRANSLATE_NOOP("Report", "communication"));
    case EntryKind::Status:
        return word(QT_TRANSLATE_NOOP("Report", "status"));
    case EntryKind::Severity:
        return word(QT_TRANSLATE_NOOP("Report", "severity"));
    case EntryKind::Handoff:
        return word(QT_TRANSLATE_NOOP("Report", "handoff"));
    case EntryKind::CheckIn:
        return word(QT_TRANSLATE_NOOP("Report", "check-in"));
    case EntryKind::Evidence:
        return word(QT_TRANSLATE_NOOP("Report", "evidence"));
    }
    return {};
}

QString ReportLanguage::name(Audience audience) const
{
    switch (audience) {
    case Audience::Internal:
        return word(QT_TRANSLATE_NOOP("Report", "internal"));
    case Audience::Customer:
        return word(QT_TRANSLATE_NOOP("Report", "customers"));
    case Audience::Regulator:
        return word(QT_TRANSLATE_NOOP("Report", "regulator"));
    }
    return {};
}

QString ReportLanguage::name(HypothesisState state) const
{
    switch (state) {
    case HypothesisState::Open:
        return word(QT_TRANSLATE_NOOP("Report", "open"));
    case HypothesisState::Supported:
        return word(QT_TRANSLATE_NOOP("Report", "supported"));
    case HypothesisState::RuledOut:
        return word(QT_TRANSLATE_NOOP("Report", "ruled out"));
    }
    return {};
}

QString ReportLanguage::name(CommsState state) const
{
    switch (state) {
    case CommsState::Draft:
        return word(QT_TRANSLATE_NOOP("Report", "draft"));
    case CommsState::Approved:
        return word(QT_TRANSLATE_NOOP("Report", "approved, not sent"));
    case CommsState::Sent:
        return word(QT_TRANSLATE_NOOP("Report", "sent"));
    }
    return {};
}

QString ReportLanguage::name(PostmortemState state) const
{
    switch (state) {
    case PostmortemState::Draft:
        return word(QT_TRANSLATE_NOOP("Report", "draft"));
    case PostmortemState::Review:
        return word(QT_TRANSLATE_NOOP("Report", "in review"));
    case PostmortemState::Final:
        return word(QT_TRANSLATE_NOOP("Report", "final"));
    }
    return {};
}

QString ReportLanguage::name(LinkPurpose purpose) const
{
    switch (purpose) {
    case LinkPurpose::Other:
        return word(QT_TRANSLATE_NOOP("Report", "link"));
    case LinkPurpose::Bridge:
        return word(QT_TRANSLATE_NOOP("Report", "bridge"));
    case LinkPurpose::Channel:
        return word(QT_TRANSLATE_NOOP("Report", "channel"));
    case LinkPurpose::Dashboard:
        return word(QT_TRANSLATE_NOOP("Report", "dashboard"));
    case LinkPurpose::StatusPage:
        return word(QT_TRANSLATE_NOOP("Report", "status page"));
    case LinkPurpose::Ticket:
        return word(QT_TRANSLATE_NOOP("Report", "ticket"));
    case LinkPurpose::Runbook:
        return word(QT_TRANSLATE_NOOP("Report", "runbook"));
    }
    return {};
}

QString ReportLanguage::name(SectionKey section) const
{
    switch (section) {
    case SectionKey::Summary:
        return word(QT_TRANSLATE_NOOP("Report", "summary"));
    case SectionKey::Detection:
        return word(QT_TRANSLATE_NOOP("Report", "detection"));
    case SectionKey::Response:
        return word(QT_TRANSLATE_NOOP("Report", "response"));
    case SectionKey::Recovery:
        return word(QT_TRANSLATE_NOOP("Report", "recovery"));
    case SectionKey::RootCause:
        return word(QT_TRANSLATE_NOOP("Report", "root cause"));
    case SectionKey::Mitigators:
        return word(QT_TRANSLATE_NOOP("Report", "what limited the impact"));
    case SectionKey::Lessons:
        return word(QT_TRANSLATE_NOOP("Report", "lessons"));
    case SectionKey::Glossary:
        return word(QT_TRANSLATE_NOOP("Report", "glossary"));
    case SectionKey::Appendix:
        return word(QT_TRANSLATE_NOOP("Report", "appendix"));
    case SectionKey::Impact:
        return word(QT_TRANSLATE_NOOP("Report", "impact"));
    case SectionKey::Timeline:
        return word(QT_TRANSLATE_NOOP("Report", "timeline"));
    case SectionKey::Factors:
        return word(QT_TRANSLATE_NOOP("Report", "contributing factors"));
    case SectionKey::Actions:
        return word(QT_TRANSLATE_NOOP("Report", "actions"));
    case SectionKey::Messages:
        return word(QT_TRANSLATE_NOOP("Report", "messages sent"));
    }
    return {};
}

QString ReportLanguage::name(Moment moment) const
{
    switch (moment) {
    case Moment::Began:
        return word(QT_TRANSLATE_NOOP("Report", "began"));
    case Moment::Detected:
        return word(QT_TRANSLATE_NOOP("Report", "detected"));
    case Moment::Declared:
        return word(QT_TRANSLATE_NOOP("Report", "declared"));
    case Moment::Acknowledged:
        return word(QT_TRANSLATE_NOOP("Report", "acknowledged"));
    case Moment::Identified:
        return word(QT_TRANSLATE_NOOP("Report", "cause identified"));
    case Moment::Mitigated:
        return word(QT_TRANSLATE_NOOP("Report", "mitigated"));
    case Moment::Restored:
        return word(QT_TRANSLATE_NOOP("Report", "restored"));
    case Moment::Resolved:
        return word(QT_TRANSLATE_NOOP("Report", "resolved"));
    case Moment::Closed:
        return word(QT_TRANSLATE_NOOP("Report", "closed"));
    }
    return {};
}

QString ReportLanguage::name(ActionCategory category) const
{
    switch (category) {
    case ActionCategory::Task:
        return word(QT_TRANSLATE_NOOP("Report", "task"));
    case ActionCategory::Verification:
        return word(QT_TRANSLATE_NOOP("Report", "verification"));
    case ActionCategory::Preventive:
        return word(QT_TRANSLATE_NOOP("Report", "preventive"));
    case ActionCategory::Detective:
        return word(QT_TRANSLATE_NOOP("Report", "detective"));
    case ActionCategory::Mitigating:
        return word(QT_TRANSLATE_NOOP("Report", "mitigating"));
    case ActionCategory::Process:
        return word(QT_TRANSLATE_NOOP("Report", "process"));
    }
    return {};
}

QString ReportLanguage::name(ActionHorizon horizon) const
{
    switch (horizon) {
    case ActionHorizon::Unset:
        break;
    case ActionHorizon::During:
        return word(QT_TRANSLATE_NOOP("Report", "during the incident"));
    case ActionHorizon::Week:
        return word(QT_TRANSLATE_NOOP("Report", "within a week"));
    case ActionHorizon::Month:
        return word(QT_TRANSLATE_NOOP("Report", "within a month"));
    case ActionHorizon::Later:
        return word(QT_TRANSLATE_NOOP("Report", "later"));
    }
    return {};
}

QString ReportLanguage::name(ImpactDimension dimension) const
{
    switch (dimension) {
    case ImpactDimension::Users:
        return word(QT_TRANSLATE_NOOP("Report", "users"));
    case ImpactDimension::Requests:
        return word(QT_TRANSLATE_NOOP("Report", "requests"));
    case ImpactDimension::Revenue:
        return word(QT_TRANSLATE_NOOP("Report", "revenue"));
    case ImpactDimension::Data:
        return word(QT_TRANSLATE_NOOP("Report", "data"));
    case ImpactDimension::Reputation:
        return word(QT_TRANSLATE_NOOP("Report", "reputation"));
    case ImpactDimension::ErrorBudget:
        return word(QT_TRANSLATE_NOOP("Report", "error budget"));
    case ImpactDimension::SupportTickets:
        return word(QT_TRANSLATE_NOOP("Report", "support tickets"));
    }
    return {};
}

QString ReportLanguage::name(ImpactKnowledge knowledge) const
{
    switch (knowledge) {
    case ImpactKnowledge::Unsaid:
        return word(QT_TRANSLATE_NOOP("Report", "not recorded"));
    case ImpactKnowledge::Unknown:
        return word(QT_TRANSLATE_NOOP("Report", "unknown"));
    case ImpactKnowledge::None:
        return word(QT_TRANSLATE_NOOP("Report", "none"));
    case ImpactKnowledge::Known:
        return word(QT_TRANSLATE_NOOP("Report", "known"));
    }
    return {};
}

QString ReportLanguage::role(const QString &stored) const
{
    constexpr const char *RoleNames[] = {
        QT_TRANSLATE_NOOP("Report", "incident commander"),
        QT_TRANSLATE_NOOP("Report", "communications lead"),
        QT_TRANSLATE_NOOP("Report", "technical lead"),
        QT_TRANSLATE_NOOP("Report", "operations lead"),
        QT_TRANSLATE_NOOP("Report", "scribe"),
        QT_TRANSLATE_NOOP("Report", "support lead"),
    };
    static_assert(std::size(RoleNames) == std::size(CommonRoles));
    for (size_t i = 0; i < std::size(RoleNames); ++i)
        if (stored == QLatin1StringView(CommonRoles[i]))
            return word(RoleNames[i]);
    return stored;
}

QString ReportLanguage::storedStatus(const QString &stored) const
{
    const auto status = enumFromName<IncidentStatus>(stored);
    return status ? name(*status) : stored;
}

}  // namespace evenkeel
