// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldvalue.h"

namespace evenkeel {

/// The phases that checklists belong to, in their order.
enum class ChecklistPhase { Before, Triage, Diagnose, Mitigate, Verify, Communicate, Close, After };

/// The guardrails that the program knows; a playbook says which hold, and how firmly.
enum class Guardrail {
    SeverityBeforeTriage,
    CommanderBeforeMitigation,
    ForwardFixApproved,     ///< no forward fix without the commander's approval
    RollbackVerified,       ///< a rollback is known to be possible before it is counted on
    FastestSafeMitigation,  ///< a rollback is considered before something slower
    MitigationVerified,     ///< what was mitigated is verified before it counts as over
    PostmortemWritten,
    PreventiveAction,
    FinalNote,
    RootCauseFollowUp,
    EvidenceKept,
    BlamelessWording,
    StakeholdersTold,
    MomentsInOrder,
};

/// What a guardrail does when it is not met: Block refuses the transaction unless it is overridden with a reason;
/// Confirm lets it pass for a reason, which is logged; Remind only says so.
enum class GuardrailEffect { Block, Confirm, Remind, Off };

/// The success criteria of an incident's handling.
enum class Criterion {
    SeverityInTime,
    CommanderAcknowledged,
    TimelineToTheMinute,
    MitigationRestored,
    StakeholdersUpdated,
    PostmortemInTime,
    PreventiveActionTracked,
    EvidenceKept,
    PostmortemShared,
};

/// The updates that a message's words are meant for: where a clock asks for one, they are taken.
enum class MessageUse { FirstUpdate, NextUpdate, FinalUpdate };

enum class PromptKind { Metacognition, Audience, Reframing };

/// The one press that an aid may offer beside its words. Closed: a playbook can't have anything run.
enum class AidOffer {
    None,
    ClassifyGravest,   ///< sets the gravest level
    EscalateSeverity,  ///< one level graver, or along the matrix at the top
    KeepSeverity,
    ChooseSeverity,     ///< opens the severity helper
    PageOnCall,         ///< logs who was paged
    OpenBridge,         ///< goes to the bridge and channel links
    PickMitigation,     ///< opens the mitigation picker
    Rollback,           ///< logs the rollback and brings its checklists
    ApproveForwardFix,  ///< logs the commander's approval
    RankHypotheses,     ///< goes to the hypotheses
    FollowUpRootCause,  ///< adds the action that looks for the cause
    TagTechDebt,        ///< adds an action tagged so
    DraftUpdate,        ///< drafts a message
    VerifyMitigation,   ///< adds a verification
};

// clang-format off
template <> struct EnumNames<ChecklistPhase> {
    static constexpr auto names = std::to_array<std::pair<ChecklistPhase, const char *>>({
        {ChecklistPhase::Before, "before"}, {ChecklistPhase::Triage, "triage"},
        {ChecklistPhase::Diagnose, "diagnose"}, {ChecklistPhase::Mitigate, "mitigate"},
        {ChecklistPhase::Verify, "verify"}, {ChecklistPhase::Communicate, "communicate"},
        {ChecklistPhase::Close, "close"}, {ChecklistPhase::After, "after"},
    });
};

template <> struct EnumNames<Guardrail> {
    static constexpr auto names = std::to_array<std::pair<Guardrail, const char *>>({
        {Guardrail::SeverityBeforeTriage, "severity-before-triage"},
        {Guardrail::CommanderBeforeMitigation, "commander-before-mitigation"},
        {Guardrail::ForwardFixApproved, "forward-fix-approved"},
        {Guardrail::RollbackVerified, "rollback-verified"},
        {Guardrail::FastestSafeMitigation, "fastest-safe-mitigation"},
        {Guardrail::MitigationVerified, "mitigation-verified"},
        {Guardrail::PostmortemWritten, "postmortem-written"},
        {Guardrail::PreventiveAction, "preventive-action"},
        {Guardrail::FinalNote, "final-note"},
        {Guardrail::RootCauseFollowUp, "root-cause-follow-up"},
        {Guardrail::EvidenceKept, "evidence-kept"},
        {Guardrail::BlamelessWording, "blameless-wording"},
        {Guardrail::StakeholdersTold, "stakeholders-told"},
        {Guardrail::MomentsInOrder, "moments-in-order"},
    });
};

template <> struct EnumNames<GuardrailEffect> {
    static constexpr auto names = std::to_array<std::pair<GuardrailEffect, const char *>>({
        {GuardrailEffect::Block, "block"}, {GuardrailEffect::Confirm, "confirm"},
        {GuardrailEffect::Remind, "remind"}, {GuardrailEffect::Off, "off"},
    });
};

template <> struct EnumNames<Criterion> {
    static constexpr auto names = std::to_array<std::pair<Criterion, const char *>>({
        {Criterion::SeverityInTime, "severity-in-time"},
        {Criterion::CommanderAcknowledged, "commander-acknowledged"},
        {Criterion::TimelineToTheMinute, "timeline-to-the-minute"},
        {Criterion::MitigationRestored, "mitigation-restored"},
        {Criterion::StakeholdersUpdated, "stakeholders-updated"},
        {Criterion::PostmortemInTime, "postmortem-in-time"},
        {Criterion::PreventiveActionTracked, "preventive-action-tracked"},
        {Criterion::EvidenceKept, "evidence-kept"},
        {Criterion::PostmortemShared, "postmortem-shared"},
    });
};

template <> struct EnumNames<MessageUse> {
    static constexpr auto names = std::to_array<std::pair<MessageUse, const char *>>({
        {MessageUse::FirstUpdate, "first-update"}, {MessageUse::NextUpdate, "next-update"},
        {MessageUse::FinalUpdate, "final-update"},
    });
};

template <> struct EnumNames<PromptKind> {
    static constexpr auto names = std::to_array<std::pair<PromptKind, const char *>>({
        {PromptKind::Metacognition, "metacognition"}, {PromptKind::Audience, "audience"},
        {PromptKind::Reframing, "reframing"},
    });
};

template <> struct EnumNames<AidOffer> {
    static constexpr auto names = std::to_array<std::pair<AidOffer, const char *>>({
        {AidOffer::None, "none"},
        {AidOffer::ClassifyGravest, "classify-gravest"},
        {AidOffer::EscalateSeverity, "escalate-severity"},
        {AidOffer::KeepSeverity, "keep-severity"},
        {AidOffer::ChooseSeverity, "choose-severity"},
        {AidOffer::PageOnCall, "page-on-call"},
        {AidOffer::OpenBridge, "open-bridge"},
        {AidOffer::PickMitigation, "pick-mitigation"},
        {AidOffer::Rollback, "rollback"},
        {AidOffer::ApproveForwardFix, "approve-forward-fix"},
        {AidOffer::RankHypotheses, "rank-hypotheses"},
        {AidOffer::FollowUpRootCause, "follow-up-root-cause"},
        {AidOffer::TagTechDebt, "tag-tech-debt"},
        {AidOffer::DraftUpdate, "draft-update"},
        {AidOffer::VerifyMitigation, "verify-mitigation"},
    });
};
// clang-format on

}  // namespace evenkeel
