// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "models/incident/severity.h"
#include "models/playbook/condition.h"
#include "models/playbook/limit.h"
#include "models/playbook/playbookenums.h"
#include "models/playbook/rankrange.h"
#include "models/playbook/workcalendar.h"

#include <QMap>
#include <QStringList>

namespace evenkeel {

/// What closing an incident of a level requires.
struct ClosingRule {
    std::optional<PostmortemState> postmortem;  ///< the least state; unset: none is needed
    int preventiveActions = 0;                  ///< how many at least
    bool finalNote = false;                     ///< a last message that says it is over
    bool rootCauseFollowUp = false;             ///< where the cause is unknown, an action that looks for it
    bool operator==(const ClosingRule &) const = default;
};

/// One level of a severity scheme. Rank 1 is the gravest; rules go by ranks, people by names.
struct PlaybookLevel {
    QString level;  ///< as people call it: SEV1, P0
    int rank = 0;
    QString criteria;
    QStringList examples;
    QString response;  ///< who responds, and how
    Limit acknowledge;
    Limit respond;         ///< the response window: what is unresolved after it is escalated
    Limit firstUpdate;     ///< the first communication
    Limit update;          ///< how often stakeholders hear of it
    Limit checkIn;         ///< how often responders compare notes
    Limit resolve;         ///< the resolution target
    QStringList escalate;  ///< who is told, the first first
    ClosingRule closing;
    bool operator==(const PlaybookLevel &) const = default;
};

struct PlaybookRole {
    QString role;  ///< as stored: commander, communications …
    QString title;
    QString duty;
    RankRange ranks;  ///< at which it is to be filled; empty: where people like
    bool operator==(const PlaybookRole &) const = default;
};

struct ChecklistStep {
    QString step;  ///< unique within its checklist
    QString text;
    QString detail;
    QString role;  ///< who does it; empty: whoever is there
    RankRange ranks;
    QList<Condition> when;  ///< all must hold for the step to appear; what was ticked stays
    bool operator==(const ChecklistStep &) const = default;
};

struct Checklist {
    QString checklist;  ///< unique within the playbook
    QString title;
    ChecklistPhase phase = ChecklistPhase::Triage;
    RankRange ranks;
    QList<Condition> when;
    QList<ChecklistStep> steps;
    bool operator==(const Checklist &) const = default;
};

/// How firmly one of the guardrails that the program knows is held.
struct GuardrailRule {
    Guardrail guardrail = Guardrail::SeverityBeforeTriage;
    GuardrailEffect effect = GuardrailEffect::Remind;
    RankRange ranks;
    bool operator==(const GuardrailRule &) const = default;
};

/// The limits that don't depend on the level.
struct ClockLimits {
    Limit classify;       ///< from detection to a severity
    Limit hypothesis;     ///< the time-box of each
    Limit noImprovement;  ///< after a mitigation
    Limit evidence;       ///< from detection to the first snapshot
    Limit commander;      ///< in the chair
    Limit postmortem;     ///< from resolution
    Limit rootCause;      ///< from resolution, where the cause is unknown
    Limit onDuty;         ///< a responder without a break
    bool operator==(const ClockLimits &) const = default;
};

/// Words by which an entry is known to speak of something, whatever their case.
struct Topic {
    QString topic;
    QStringList words;
    bool operator==(const Topic &) const = default;
};

struct SeverityAnswer {
    QString answer;  ///< unique within its question
    QString text;
    RankRange ranks;  ///< what it speaks for; two ranks: it lies between them; empty: nothing
    bool operator==(const SeverityAnswer &) const = default;
};

/// A question of the severity helper.
struct SeverityQuestion {
    QString question;
    QString text;
    QList<SeverityAnswer> answers;
    bool operator==(const SeverityQuestion &) const = default;
};

/// A way to mitigate, as the mitigation picker shows it.
struct MitigationOption {
    QString mitigation;  ///< as an entry's subject stores it: rollback, scale …
    QString title;
    QString when;  ///< in which situation it is right, in words
    QString risk;
    QString verify;
    bool forwardFix = false;  ///< puts something new into production: what the guardrail is about
    QList<Condition> suits;   ///< all hold: suggested first
    QStringList checklists;   ///< that come with it
    bool operator==(const MitigationOption &) const = default;
};

struct SituationAnswer {
    QString answer;
    QString text;    ///< on the button
    QString logged;  ///< the decision as the timeline tells it; empty: question and text
    AidOffer offer = AidOffer::None;
    bool operator==(const SituationAnswer &) const = default;
};

/// An ambiguous situation: recognised from the journal, it asks. Words in braces are filled in from the incident.
struct Situation {
    QString situation;
    QString text;  ///< what is ambiguous
    QString asks;
    QList<Condition> when;
    QList<SituationAnswer> answers;
    bool operator==(const Situation &) const = default;
};

/// A row of the decision table: when this is so, do that.
struct DecisionRow {
    QString decision;
    QString situation;
    QString action;
    QList<Condition> when;
    AidOffer offer = AidOffer::None;
    bool operator==(const DecisionRow &) const = default;
};

/// A question for people, at a quiet moment.
struct Prompt {
    QString prompt;
    PromptKind kind = PromptKind::Metacognition;
    QString text;
    QList<Condition> when;
    bool operator==(const Prompt &) const = default;
};

struct CriterionRule {
    Criterion criterion = Criterion::SeverityInTime;
    QString text;
    bool operator==(const CriterionRule &) const = default;
};

/// What belongs into a section of the postmortem, and whether it is wanted of every one.
struct SectionRule {
    SectionKey section = SectionKey::Summary;
    QString guidance;
    bool required = false;
    bool operator==(const SectionRule &) const = default;
};

/// Words written beforehand. Placeholders in double braces are those of the message templates.
struct MessageTemplate {
    QString id;
    QString title;
    Audience audience = Audience::Internal;
    QList<MessageUse> uses;  ///< taken by itself where such an update is drafted; the first of the playbook that fits
    QString channel;
    QString subject;
    QString body;
    bool operator==(const MessageTemplate &) const = default;
};

/// What somebody who responds should have at hand: advice for the time before.
struct Guidance {
    QString guidance;
    QString text;
    bool operator==(const Guidance &) const = default;
};

/// How an organisation responds. A plain value; texts are the file's own words, those of a shipped file in the
/// program's language.
struct Playbook {
    QString name;  ///< [a-z0-9-]+
    QString title;
    QString description;
    QString extends;          ///< what it was made from; kept for people, already merged
    bool drill = false;       ///< a game day: marked everywhere, kept out of metrics
    bool isAbstract = false;  ///< only to extend, never to run
    bool solo = false;        ///< one person is all there is
    WorkCalendar calendar;
    QList<PlaybookLevel> levels;  ///< the gravest first
    QList<PlaybookRole> roles;
    QList<QString> escalation;  ///< the matrix at the top: whom to go to next, the first first
    QList<Topic> topics;
    QList<Checklist> checklists;
    QList<GuardrailRule> guardrails;
    ClockLimits clocks;
    QList<SeverityQuestion> severityQuestions;
    QList<MitigationOption> mitigations;
    QList<Situation> situations;
    QList<DecisionRow> decisions;
    QList<Prompt> prompts;
    QList<CriterionRule> criteria;
    QList<SectionRule> sections;  ///< of the postmortem
    QList<MessageTemplate> messages;
    QList<Guidance> guidance;

    [[nodiscard]] const PlaybookLevel *levelOfRank(int rank) const;
    /// The level of this name, whatever its case.
    [[nodiscard]] const PlaybookLevel *level(QStringView name) const;
    /// The same as a severity; InvalidInput lists the levels there are.
    [[nodiscard]] Result<Severity> findSeverity(QStringView named) const;
    [[nodiscard]] Severity severityOf(const PlaybookLevel &level) const { return {name, level.level, level.rank}; }
    [[nodiscard]] int topicIndex(QStringView topic) const;
    [[nodiscard]] const MitigationOption *mitigation(QStringView id) const;
    [[nodiscard]] const GuardrailRule *rule(Guardrail guardrail) const;

    bool operator==(const Playbook &) const = default;
};

}  // namespace evenkeel
