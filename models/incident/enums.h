// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldvalue.h"

namespace evenkeel {

/// Where the incident stands. Reopened leads back into the investigation and opens another impact window.
enum class IncidentStatus {
    Detected,
    Declared,
    Acknowledged,
    Investigating,
    Identified,
    Mitigating,
    Monitoring,
    Resolved,
    Postmortem,
    Closed,
    Reopened,
};

/// Who or what noticed first.
enum class Detection { Unknown, Monitoring, User, Manual };

enum class EntryKind {
    Note,
    Symptom,
    Alert,
    Paged,
    Hypothesis,
    Decision,
    Action,
    Mitigation,
    Communication,
    Status,
    Severity,
    Handoff,
    CheckIn,
    Evidence,
};

/// Who may read it. Internal is for the organisation only.
enum class Audience { Internal, Customer, Regulator };

/// Which readers are given a section of the postmortem as it is written. AsUsual: those whom that section goes to
/// unless somebody says otherwise (Disclosure).
enum class SectionReaders { AsUsual, Internal, Regulator, Customer };

enum class HypothesisState { Open, Supported, RuledOut };
enum class ActionCategory { Task, Verification, Preventive, Detective, Mitigating, Process };
enum class ActionHorizon { Unset, During, Week, Month, Later };
enum class CommsState { Draft, Approved, Sent };
enum class PostmortemState { Draft, Review, Final };

/// What an incident cost, in which respect.
enum class ImpactDimension { Users, Requests, Revenue, Data, Reputation, ErrorBudget, SupportTickets };
/// What is known of that. Unknown was looked for and not found out; None is known to be nothing.
enum class ImpactKnowledge { Unsaid, Unknown, None, Known };
/// What a reviewer says of the postmortem.
enum class ReviewVerdict { Waiting, Approved, ChangesWanted };
/// What is redacted: a person's or a system's name, or any words.
enum class RedactionKind { Name, Passage };
enum class LinkPurpose { Other, Bridge, Channel, Dashboard, StatusPage, Ticket, Runbook };

/// The sections of the postmortem. What those after Appendix say is made from the journal until somebody writes it
/// anew.
enum class SectionKey {
    Summary,
    Detection,
    Response,
    Recovery,
    RootCause,
    Mitigators,
    Lessons,
    Glossary,
    Appendix,
    Impact,
    Timeline,
    Factors,
    Actions,
    Messages,
};

/// The lists of an incident (and, for Tag, of an entry).
enum class ListName {
    System,
    Region,
    Stakeholder,
    Tag,
    Factor,
    WentWell,
    WentPoorly,
    GotLucky,
    Tooling,
    Logs,
    Experiment,
    RollbackOption,
    Checkpoint,
    DependsOn,
    Bone,           ///< the categories of contributing factors, as the fishbone draws them
    KeptWording,    ///< phrases of the postmortem that were marked and are to stay
    RunbookChange,  ///< what a runbook is to say after this incident; `of` is the lesson it follows from
    Automation,     ///< what a machine is to do the next time; `of` is the lesson it follows from
    Invited,        ///< who is asked to the review's meeting, besides responders and reviewers
};

template <>
struct EnumNames<IncidentStatus> {
    static constexpr auto names = std::to_array<std::pair<IncidentStatus, const char *>>({
        {IncidentStatus::Detected, "detected"},
        {IncidentStatus::Declared, "declared"},
        {IncidentStatus::Acknowledged, "acknowledged"},
        {IncidentStatus::Investigating, "investigating"},
        {IncidentStatus::Identified, "identified"},
        {IncidentStatus::Mitigating, "mitigating"},
        {IncidentStatus::Monitoring, "monitoring"},
        {IncidentStatus::Resolved, "resolved"},
        {IncidentStatus::Postmortem, "postmortem"},
        {IncidentStatus::Closed, "closed"},
        {IncidentStatus::Reopened, "reopened"},
    });
};

template <>
struct EnumNames<Detection> {
    static constexpr auto names = std::to_array<std::pair<Detection, const char *>>({
        {Detection::Unknown, "unknown"},
        {Detection::Monitoring, "monitoring"},
        {Detection::User, "user"},
        {Detection::Manual, "manual"},
    });
};

template <>
struct EnumNames<EntryKind> {
    static constexpr auto names = std::to_array<std::pair<EntryKind, const char *>>({
        {EntryKind::Note, "note"},
        {EntryKind::Symptom, "symptom"},
        {EntryKind::Alert, "alert"},
        {EntryKind::Paged, "paged"},
        {EntryKind::Hypothesis, "hypothesis"},
        {EntryKind::Decision, "decision"},
        {EntryKind::Action, "action"},
        {EntryKind::Mitigation, "mitigation"},
        {EntryKind::Communication, "communication"},
        {EntryKind::Status, "status"},
        {EntryKind::Severity, "severity"},
        {EntryKind::Handoff, "handoff"},
        {EntryKind::CheckIn, "check-in"},
        {EntryKind::Evidence, "evidence"},
    });
};

template <>
struct EnumNames<Audience> {
    static constexpr auto names = std::to_array<std::pair<Audience, const char *>>({
        {Audience::Internal, "internal"},
        {Audience::Customer, "customer"},
        {Audience::Regulator, "regulator"},
    });
};

template <>
struct EnumNames<SectionReaders> {
    static constexpr auto names = std::to_array<std::pair<SectionReaders, const char *>>({
        {SectionReaders::AsUsual, "usual"},
        {SectionReaders::Internal, "internal"},
        {SectionReaders::Regulator, "regulator"},
        {SectionReaders::Customer, "customer"},
    });
};

template <>
struct EnumNames<HypothesisState> {
    static constexpr auto names = std::to_array<std::pair<HypothesisState, const char *>>({
        {HypothesisState::Open, "open"},
        {HypothesisState::Supported, "supported"},
        {HypothesisState::RuledOut, "ruled-out"},
    });
};

template <>
struct EnumNames<ActionCategory> {
    static constexpr auto names = std::to_array<std::pair<ActionCategory, const char *>>({
        {ActionCategory::Task, "task"},
        {ActionCategory::Verification, "verification"},
        {ActionCategory::Preventive, "preventive"},
        {ActionCategory::Detective, "detective"},
        {ActionCategory::Mitigating, "mitigating"},
        {ActionCategory::Process, "process"},
    });
};

template <>
struct EnumNames<ActionHorizon> {
    static constexpr auto names = std::to_array<std::pair<ActionHorizon, const char *>>({
        {ActionHorizon::Unset, "unset"},
        {ActionHorizon::During, "during"},
        {ActionHorizon::Week, "week"},
        {ActionHorizon::Month, "month"},
        {ActionHorizon::Later, "later"},
    });
};

template <>
struct EnumNames<CommsState> {
    static constexpr auto names = std::to_array<std::pair<CommsState, const char *>>({
        {CommsState::Draft, "draft"},
        {CommsState::Approved, "approved"},
        {CommsState::Sent, "sent"},
    });
};

template <>
struct EnumNames<PostmortemState> {
    static constexpr auto names = std::to_array<std::pair<PostmortemState, const char *>>({
        {PostmortemState::Draft, "draft"},
        {PostmortemState::Review, "review"},
        {PostmortemState::Final, "final"},
    });
};

template <>
struct EnumNames<ImpactDimension> {
    static constexpr auto names = std::to_array<std::pair<ImpactDimension, const char *>>({
        {ImpactDimension::Users, "users"},
        {ImpactDimension::Requests, "requests"},
        {ImpactDimension::Revenue, "revenue"},
        {ImpactDimension::Data, "data"},
        {ImpactDimension::Reputation, "reputation"},
        {ImpactDimension::ErrorBudget, "error-budget"},
        {ImpactDimension::SupportTickets, "support-tickets"},
    });
};

template <>
struct EnumNames<ImpactKnowledge> {
    static constexpr auto names = std::to_array<std::pair<ImpactKnowledge, const char *>>({
        {ImpactKnowledge::Unsaid, "unsaid"},
        {ImpactKnowledge::Unknown, "unknown"},
        {ImpactKnowledge::None, "none"},
        {ImpactKnowledge::Known, "known"},
    });
};

template <>
struct EnumNames<ReviewVerdict> {
    static constexpr auto names = std::to_array<std::pair<ReviewVerdict, const char *>>({
        {ReviewVerdict::Waiting, "waiting"},
        {ReviewVerdict::Approved, "approved"},
        {ReviewVerdict::ChangesWanted, "changes-wanted"},
    });
};

template <>
struct EnumNames<RedactionKind> {
    static constexpr auto names = std::to_array<std::pair<RedactionKind, const char *>>({
        {RedactionKind::Name, "name"},
        {RedactionKind::Passage, "passage"},
    });
};

template <>
struct EnumNames<LinkPurpose> {
    static constexpr auto names = std::to_array<std::pair<LinkPurpose, const char *>>({
        {LinkPurpose::Other, "other"},
        {LinkPurpose::Bridge, "bridge"},
        {LinkPurpose::Channel, "channel"},
        {LinkPurpose::Dashboard, "dashboard"},
        {LinkPurpose::StatusPage, "status-page"},
        {LinkPurpose::Ticket, "ticket"},
        {LinkPurpose::Runbook, "runbook"},
    });
};

template <>
struct EnumNames<SectionKey> {
    static constexpr auto names = std::to_array<std::pair<SectionKey, const char *>>({
        {SectionKey::Summary, "summary"},
        {SectionKey::Detection, "detection"},
        {SectionKey::Response, "response"},
        {SectionKey::Recovery, "recovery"},
        {SectionKey::RootCause, "root-cause"},
        {SectionKey::Mitigators, "mitigators"},
        {SectionKey::Lessons, "lessons"},
        {SectionKey::Glossary, "glossary"},
        {SectionKey::Appendix, "appendix"},
        {SectionKey::Impact, "impact"},
        {SectionKey::Timeline, "timeline"},
        {SectionKey::Factors, "factors"},
        {SectionKey::Actions, "actions"},
        {SectionKey::Messages, "messages"},
    });
};

template <>
struct EnumNames<ListName> {
    static constexpr auto names = std::to_array<std::pair<ListName, const char *>>({
        {ListName::System, "system"},
        {ListName::Region, "region"},
        {ListName::Stakeholder, "stakeholder"},
        {ListName::Tag, "tag"},
        {ListName::Factor, "factor"},
        {ListName::WentWell, "went-well"},
        {ListName::WentPoorly, "went-poorly"},
        {ListName::GotLucky, "got-lucky"},
        {ListName::Tooling, "tooling"},
        {ListName::Logs, "logs"},
        {ListName::Experiment, "experiment"},
        {ListName::RollbackOption, "rollback-option"},
        {ListName::Checkpoint, "checkpoint"},
        {ListName::DependsOn, "depends-on"},
        {ListName::Bone, "bone"},
        {ListName::KeptWording, "kept-wording"},
        {ListName::RunbookChange, "runbook-change"},
        {ListName::Automation, "automation"},
        {ListName::Invited, "invited"},
    });
};

}  // namespace evenkeel
