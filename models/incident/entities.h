// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/incident/enums.h"

namespace evenkeel {

/// What is true of the incident as a whole. One an incident; its id is the incident's.
struct IncidentFacts : Entity {
    QString key;  ///< what people call it: "INC-2041"
    QString title;
    QString impact;  ///< one or two sentences; may say "not yet known"
    QString workaround;
    QString users;     ///< who is affected: a number, a share, a description
    QString zone;      ///< IANA name of the zone times are shown in
    QString language;  ///< BCP 47 tag of the language exports speak
    QString playbook;
    QString whatChanged;  ///< what changed shortly before
    QString severityScheme;
    QString severityLevel;
    int severityRank = 0;  ///< 1 is the gravest; 0 is not classified
    IncidentStatus status = IncidentStatus::Declared;
    Detection detection = Detection::Unknown;
    std::optional<Instant> declared;
    std::optional<Instant> closed;
    QString mitigation;  ///< what was done to stop the impact, in a sentence
    QString usersImpact;
    QString revenueImpact;
    QString dataImpact;
    QString reputationImpact;
    QString confidentiality;  ///< the line in the running head of reports
    QString postmortemOwner;
    std::optional<Instant> postmortemTarget;
    PostmortemState postmortemState = PostmortemState::Draft;
    EntityId playbookCopy;  ///< the PlaybookCopy that is followed; null: the shipped one of the playbook's name
    bool drill = false;     ///< an exercise: marked everywhere, kept out of metrics
    std::optional<Instant> postmortemShared;
    QString postmortemSharedWith;
    std::optional<Instant> postmortemReady;  ///< when it left the draft for the first time
    std::optional<Instant> reviewMeeting;    ///< when the postmortem is talked over
    int reviewMinutes = 0;                   ///< how long that is to take; 0: not said
    QString reviewPlace;                     ///< a room, or where to dial in
};

/// One stretch of impact, with the moments that belong to it. Reopening adds another.
struct ImpactWindow : Entity {
    std::optional<Instant> began;  ///< the onset, which may be long before it was detected
    std::optional<Instant> detected;
    std::optional<Instant> acknowledged;
    std::optional<Instant> identified;
    std::optional<Instant> mitigated;
    std::optional<Instant> restored;
    std::optional<Instant> resolved;
};

/// A person in a role for a time. A handover ends one and begins another.
struct RoleAssignment : Entity {
    QString role;  ///< commander, communications, technical, operations, scribe, support, or the playbook's own
    QString person;
    std::optional<Instant> from;
    std::optional<Instant> to;  ///< unset while the person is in the role
    QString contact;
    QString channel;
    std::optional<Instant> acknowledged;  ///< when the person confirmed
};

/// One line of the timeline.
struct TimelineEntry : Entity {
    EntryKind kind = EntryKind::Note;
    QString text;
    std::optional<Instant> occurred;  ///< unset: recorded afterwards, nobody said when it happened
    std::optional<Instant> until;     ///< set: a span
    bool about = false;               ///< the time is approximate
    std::optional<Instant> learned;   ///< when the responders came to know, where that is later
    QString owner;
    bool pinned = false;
    bool isPrivate = false;
    Audience audience = Audience::Internal;
    QString link;
    EntityId attachment;  ///< an Evidence
    EntityId regarding;   ///< the hypothesis, action, role … this line tells of
    QString before;       ///< derived lines store values, not sentences: severity, status or person before …
    QString after;        ///< … and after
    QString subject;      ///< which role, for a handoff
    QString reason;
    QString note;             ///< further columns of an import
    QString expunged;         ///< why this entry's content was removed for good
    QString expungedDigests;  ///< hex digests of the payloads removed, by which a check accounts for the gaps
    QString origin;           ///< where an import took it from; the same origin is the same entry
};

struct Hypothesis : Entity {
    QString text;
    HypothesisState state = HypothesisState::Open;
    QString because;  ///< why it is supported or ruled out
    QString owner;
    std::optional<Instant> opened;
    std::optional<Instant> decided;
};

/// A task during the incident or a follow-up action after it.
struct ActionItem : Entity {
    QString text;
    ActionCategory category = ActionCategory::Task;
    ActionHorizon horizon = ActionHorizon::Unset;
    QString owner;
    std::optional<Instant> due;
    std::optional<Instant> done;
    QString tracker;  ///< link to the ticket
    std::optional<Instant> started;
    QString dropped;  ///< because of what it won't be done; empty: it will
};

/// A message to an audience, from draft to sent.
struct CommsDraft : Entity {
    Audience audience = Audience::Internal;
    QString channel;
    QString subject;
    QString body;
    CommsState state = CommsState::Draft;
    QString approver;
    std::optional<Instant> sent;
    std::optional<Instant> nextUpdateBy;  ///< what the message promised
};

/// A file kept with the incident; its bytes are attachment chunks named by `digest`.
struct Evidence : Entity {
    QString name;
    QString mimeType;
    qint64 size = 0;
    QString digest;  ///< SHA-256 in hex
    QString source;
    std::optional<Instant> captured;
};

struct PostmortemSection : Entity {
    SectionKey section = SectionKey::Summary;
    QString body;  ///< Markdown; empty in a section that is made from the journal: as it is made
    QString sort;
    bool done = false;  ///< people said that it is finished
    QString basis;      ///< digest of what the journal made of it when somebody wrote it anew (sectionBasis)
    SectionReaders readers = SectionReaders::AsUsual;
};

/// How the reader of a postmortem is shown a line of the timeline; the line itself stays as it is. One an entry: its id
/// follows from the entry's (curatedLineId).
struct CuratedLine : Entity {
    EntityId entry;
    bool dropped = false;
    QString because;                  ///< why it was dropped
    QString title;                    ///< in place of the entry's text; empty: that
    std::optional<Instant> occurred;  ///< in place of the entry's time
    EntityId mergedInto;              ///< the entry it is told with
    EntityId evidence;                ///< an Evidence, or an entry, that shows it
    QString source;                   ///< a link, or words, that show it
};

/// One step of the five whys, which may branch.
struct Why : Entity {
    QString question;
    QString answer;
    QString sort;     ///< among those with the same parent
    EntityId parent;  ///< the Why whose answer it asks about; null: the first question, or as in earlier files the why
                      ///< before it
    EntityId evidence;           ///< an Evidence, or an entry, that shows it
    bool systemAllowed = false;  ///< here it ends: the system allowed it
};

/// A member of one of the incident's lists; lists are never arrays, so that two laptops can add to one.
struct ListMember : Entity {
    ListName list = ListName::System;
    EntityId of;  ///< what the list belongs to: unset for the incident itself, an entry for its tags
    QString text;
    QString sort;
    EntityId bone;  ///< of a factor: the Bone it belongs to
    QString link;   ///< of a factor: what shows it; of a runbook change or something to automate: where it is
};

/// A bridge, a channel, a dashboard, a status page.
struct Link : Entity {
    LinkPurpose purpose = LinkPurpose::Other;
    QString label;
    QString url;
};

/// A playbook as it was when the incident began to follow it, so that the file tells of itself.
struct PlaybookCopy : Entity {
    QString name;
    QString text;  ///< the whole playbook as JSON, with what it extends
};

/// What became of a step of a checklist. One a step: its id follows from the step's (stepRecordId).
struct StepRecord : Entity {
    QString step;  ///< "checklist/step" as the playbook names them
    QString text;  ///< the step's words when it was touched
    QString owner;
    std::optional<Instant> done;
    QString skipped;  ///< because of what; empty: it wasn't
    QString note;
};

/// A clock put off by a person.
struct Snooze : Entity {
    QString clock;  ///< the clock's key
    std::optional<Instant> until;
    QString because;
};

/// How a responder fares, as they give it themselves. Never in an export.
struct ResponderState : Entity {
    QString person;
    int stress = 0;  ///< 1 (calm) to 5; 0: they didn't say
    std::optional<Instant> onDutySince;
    bool onBreak = false;
};

/// What people answered to a question or an advice of the playbook, or that they put it away.
struct AidAnswer : Entity {
    QString aid;     ///< "situation/…", "decision/…", "prompt/…"
    QString answer;  ///< the answer's name; empty: put away
    std::optional<Instant> at;
};

/// One round of comparing notes, in the four lines of the sheet.
struct CheckIn : Entity {
    QString know;   ///< what we know
    QString think;  ///< what we think is wrong
    QString doing;  ///< what we are doing about it
    std::optional<Instant> next;
    std::optional<Instant> at;
};

/// What one stretch of impact cost in one respect. One a window and dimension: its id follows from both
/// (impactMeasureId).
struct ImpactMeasure : Entity {
    EntityId window;  ///< an ImpactWindow
    ImpactDimension dimension = ImpactDimension::Users;
    ImpactKnowledge knowledge = ImpactKnowledge::Unsaid;
    QString amount;          ///< a number in C's form ("1250.5"); empty unless known
    QString unit;            ///< "EUR", "requests"; empty: the dimension's own
    bool perMinute = false;  ///< the amount is a rate, which grows as long as the window lasts
    QString uncertainty;     ///< "±10 %"
    QString source;          ///< where the figure is from
    QString remark;
};

/// Somebody who is asked to read the postmortem before it is final, and what they said.
struct Reviewer : Entity {
    QString person;
    std::optional<Instant> asked;
    ReviewVerdict verdict = ReviewVerdict::Waiting;
    std::optional<Instant> answered;  ///< when the verdict was given
    QString digest;                   ///< of what was read (postmortemDigest)
};

/// A remark on the postmortem's words. Its place is kept by the words themselves, which move as the text is edited.
struct ReviewComment : Entity {
    SectionKey section = SectionKey::Summary;
    QString quote;   ///< the words it is about, as they stood; empty: the whole section
    QString before;  ///< what stood before them, by which the right one of several is found
    QString text;
    QString person;
    std::optional<Instant> said;
    EntityId answerTo;                ///< the ReviewComment it answers
    std::optional<Instant> resolved;  ///< unset while it is open
    QString resolvedBy;
};

/// What somebody who was there wrote down before the meeting, to one question of the form.
struct ParticipantNote : Entity {
    QString person;
    QString question;
    QString answer;
    std::optional<Instant> received;
    QString origin;  ///< a hash of person, question and answer: the same is the same note
};

/// That the postmortem was given to somebody.
struct Sharing : Entity {
    QString with;
    QString how;  ///< "mail", a link, a channel
    Audience audience = Audience::Internal;
    std::optional<Instant> at;
    QString digest;  ///< of what was given (postmortemDigest)
};

/// The postmortem was declared final as it stood, and perhaps taken up again.
struct Seal : Entity {
    QString digest;  ///< postmortemDigest, SHA-256 in hex
    std::optional<Instant> at;
    QString person;
    std::optional<Instant> reopened;
    QString reopenedBy;
    QString because;  ///< why it was taken up again
};

/// Something said in the meeting that is worth a talk of its own.
struct ParkedTopic : Entity {
    QString text;
    QString person;
    std::optional<Instant> at;
    std::optional<Instant> settled;
    QString outcome;
};

/// Words that are kept from readers outside, or from all: wherever they stand in an export.
struct Redaction : Entity {
    RedactionKind kind = RedactionKind::Passage;
    QString text;          ///< what is not to be read
    QString instead;       ///< what stands in its place; empty: a bar
    bool fromAll = false;  ///< also from readers within the organisation
    QString because;
};

// clang-format off
template<> struct KindOf<IncidentFacts>     { static constexpr EntityKind kind = EntityKind::Facts; };
template<> struct KindOf<ImpactWindow>      { static constexpr EntityKind kind = EntityKind::ImpactWindow; };
template<> struct KindOf<RoleAssignment>    { static constexpr EntityKind kind = EntityKind::RoleAssignment; };
template<> struct KindOf<TimelineEntry>     { static constexpr EntityKind kind = EntityKind::Entry; };
template<> struct KindOf<Hypothesis>        { static constexpr EntityKind kind = EntityKind::Hypothesis; };
template<> struct KindOf<ActionItem>        { static constexpr EntityKind kind = EntityKind::ActionItem; };
template<> struct KindOf<CommsDraft>        { static constexpr EntityKind kind = EntityKind::CommsDraft; };
template<> struct KindOf<Evidence>          { static constexpr EntityKind kind = EntityKind::Evidence; };
template<> struct KindOf<PostmortemSection> { static constexpr EntityKind kind = EntityKind::PostmortemSection; };
template<> struct KindOf<Why>               { static constexpr EntityKind kind = EntityKind::Why; };
template<> struct KindOf<ListMember>        { static constexpr EntityKind kind = EntityKind::ListMember; };
template<> struct KindOf<Link>              { static constexpr EntityKind kind = EntityKind::Link; };
template<> struct KindOf<PlaybookCopy>      { static constexpr EntityKind kind = EntityKind::PlaybookCopy; };
template<> struct KindOf<StepRecord>        { static constexpr EntityKind kind = EntityKind::StepRecord; };
template<> struct KindOf<Snooze>            { static constexpr EntityKind kind = EntityKind::Snooze; };
template<> struct KindOf<ResponderState>    { static constexpr EntityKind kind = EntityKind::ResponderState; };
template<> struct KindOf<AidAnswer>         { static constexpr EntityKind kind = EntityKind::AidAnswer; };
template<> struct KindOf<CheckIn>           { static constexpr EntityKind kind = EntityKind::CheckIn; };
template<> struct KindOf<CuratedLine>       { static constexpr EntityKind kind = EntityKind::CuratedLine; };
template<> struct KindOf<ImpactMeasure>     { static constexpr EntityKind kind = EntityKind::ImpactMeasure; };
template<> struct KindOf<Reviewer>          { static constexpr EntityKind kind = EntityKind::Reviewer; };
template<> struct KindOf<ReviewComment>     { static constexpr EntityKind kind = EntityKind::ReviewComment; };
template<> struct KindOf<ParticipantNote>   { static constexpr EntityKind kind = EntityKind::ParticipantNote; };
template<> struct KindOf<Sharing>           { static constexpr EntityKind kind = EntityKind::Sharing; };
template<> struct KindOf<Seal>              { static constexpr EntityKind kind = EntityKind::Seal; };
template<> struct KindOf<ParkedTopic>       { static constexpr EntityKind kind = EntityKind::ParkedTopic; };
template<> struct KindOf<Redaction>         { static constexpr EntityKind kind = EntityKind::Redaction; };
// clang-format on

}  // namespace evenkeel
