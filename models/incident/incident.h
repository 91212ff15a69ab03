// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/entities.h"
#include "models/incident/entitytable.h"

#include <QSharedData>
#include <QTimeZone>

namespace evenkeel {

/// An entity that a transaction touched.
struct EntityRef {
    EntityKind kind = EntityKind::Unknown;
    EntityId id;
    bool operator==(const EntityRef &) const = default;
};

/// An incident as its journal tells it: the fold of all transactions, whatever their order of arrival. An implicitly
/// shared value; copies may go to other threads. Apply never fails on content: what can't be read is kept aside.
class Incident
{
public:
    Incident();
    Incident(const Incident &);
    Incident(Incident &&) noexcept;
    Incident &operator=(const Incident &);
    Incident &operator=(Incident &&) noexcept;
    ~Incident();

    /// Takes one change over, field by field, where its stamp is higher than the one that set the field.
    void apply(const TransactionHeader &header, const Change &change);
    void apply(const Transaction &transaction);
    /// This incident as the changes would leave it, whatever set the fields before: for rules that look at the end.
    [[nodiscard]] Incident with(const Changes &changes, Instant now) const;
    /// Takes over the stamp under which changes were stored, where it is higher than the one they were applied under.
    void restamp(const Changes &changes, Stamp applied, const TransactionHeader &stored);
    /// Makes room, so that folding a long journal doesn't grow its tables again and again.
    void reserve(int entries);

    [[nodiscard]] const IncidentFacts &facts() const;
    [[nodiscard]] EntityId id() const { return facts().id; }
    [[nodiscard]] const EntityTable<ImpactWindow> &windows() const;
    [[nodiscard]] const EntityTable<RoleAssignment> &roles() const;
    [[nodiscard]] const EntityTable<TimelineEntry> &entries() const;
    [[nodiscard]] const EntityTable<Hypothesis> &hypotheses() const;
    [[nodiscard]] const EntityTable<ActionItem> &actions() const;
    [[nodiscard]] const EntityTable<CommsDraft> &comms() const;
    [[nodiscard]] const EntityTable<Evidence> &evidence() const;
    [[nodiscard]] const EntityTable<PostmortemSection> &sections() const;
    [[nodiscard]] const EntityTable<Why> &whys() const;
    [[nodiscard]] const EntityTable<ListMember> &members() const;
    [[nodiscard]] const EntityTable<Link> &links() const;
    [[nodiscard]] const EntityTable<PlaybookCopy> &playbookCopies() const;
    [[nodiscard]] const EntityTable<StepRecord> &stepRecords() const;
    [[nodiscard]] const EntityTable<Snooze> &snoozes() const;
    [[nodiscard]] const EntityTable<ResponderState> &responderStates() const;
    [[nodiscard]] const EntityTable<AidAnswer> &aidAnswers() const;
    [[nodiscard]] const EntityTable<CheckIn> &checkIns() const;
    [[nodiscard]] const EntityTable<CuratedLine> &curatedLines() const;
    [[nodiscard]] const EntityTable<ImpactMeasure> &impactMeasures() const;
    [[nodiscard]] const EntityTable<Reviewer> &reviewers() const;
    [[nodiscard]] const EntityTable<ReviewComment> &reviewComments() const;
    [[nodiscard]] const EntityTable<ParticipantNote> &participantNotes() const;
    [[nodiscard]] const EntityTable<Sharing> &sharings() const;
    [[nodiscard]] const EntityTable<Seal> &seals() const;
    [[nodiscard]] const EntityTable<ParkedTopic> &parkedTopics() const;
    [[nodiscard]] const EntityTable<Redaction> &redactions() const;

    /// The entity, tombstone or not; nullptr when the journal never named it.
    [[nodiscard]] const Entity *find(EntityKind kind, EntityId id) const;

    /// Impact windows by onset (then by first record); the last is the current one.
    [[nodiscard]] std::vector<const ImpactWindow *> windowsInOrder() const;
    /// Entries by when they happened; those without a time at the end, by when they were recorded.
    [[nodiscard]] std::vector<const TimelineEntry *> timeline() const;
    /// The order of the timeline.
    [[nodiscard]] static bool isBefore(const TimelineEntry &a, const TimelineEntry &b);
    /// The texts of a list, by sort key.
    [[nodiscard]] std::vector<const ListMember *> list(ListName name, EntityId of = {}) const;
    /// Who is in the role now; nullptr when nobody is.
    [[nodiscard]] const RoleAssignment *holderOf(QStringView role) const;
    [[nodiscard]] const PostmortemSection *section(SectionKey key) const;

    /// The copy of the playbook that is followed; nullptr when there is none.
    [[nodiscard]] const PlaybookCopy *playbookCopy() const { return playbookCopies().find(facts().playbookCopy); }

    /// The incident's own zone; UTC when it names none that exists.
    [[nodiscard]] QTimeZone zone() const;

    /// Whether both tell the same of every entity, whatever order it came in.
    [[nodiscard]] bool tellsTheSameAs(const Incident &other) const;

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

}  // namespace evenkeel
