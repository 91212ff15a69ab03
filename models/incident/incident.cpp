// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

struct Incident::Data : QSharedData {
    EntityTable<IncidentFacts> facts;
    EntityTable<ImpactWindow> windows;
    EntityTable<RoleAssignment> roles;
    EntityTable<TimelineEntry> entries;
    EntityTable<Hypothesis> hypotheses;
    EntityTable<ActionItem> actions;
    EntityTable<CommsDraft> comms;
    EntityTable<Evidence> evidence;
    EntityTable<PostmortemSection> sections;
    EntityTable<Why> whys;
    EntityTable<ListMember> members;
    EntityTable<Link> links;
    EntityTable<PlaybookCopy> playbookCopies;
    EntityTable<StepRecord> stepRecords;
    EntityTable<Snooze> snoozes;
    EntityTable<ResponderState> responderStates;
    EntityTable<AidAnswer> aidAnswers;
    EntityTable<CheckIn> checkIns;
    EntityTable<CuratedLine> curatedLines;
    EntityTable<ImpactMeasure> impactMeasures;
    EntityTable<Reviewer> reviewers;
    EntityTable<ReviewComment> reviewComments;
    EntityTable<ParticipantNote> participantNotes;
    EntityTable<Sharing> sharings;
    EntityTable<Seal> seals;
    EntityTable<ParkedTopic> parkedTopics;
    EntityTable<Redaction> redactions;
};

namespace {

// The table of a kind, given to `visit`; one switch for reading and writing alike.
template <typename D, typename F>
auto withTable(D &data, EntityKind kind, F visit) -> decltype(visit(data.facts))
{
    switch (kind) {
    case EntityKind::Facts:
        return visit(data.facts);
    case EntityKind::ImpactWindow:
        return visit(data.windows);
    case EntityKind::RoleAssignment:
        return visit(data.roles);
    case EntityKind::Entry:
        return visit(data.entries);
    case EntityKind::Hypothesis:
        return visit(data.hypotheses);
    case EntityKind::ActionItem:
        return visit(data.actions);
    case EntityKind::CommsDraft:
        return visit(data.comms);
    case EntityKind::Evidence:
        return visit(data.evidence);
    case EntityKind::PostmortemSection:
        return visit(data.sections);
    case EntityKind::Why:
        return visit(data.whys);
    case EntityKind::ListMember:
        return visit(data.members);
    case EntityKind::Link:
        return visit(data.links);
    case EntityKind::PlaybookCopy:
        return visit(data.playbookCopies);
    case EntityKind::StepRecord:
        return visit(data.stepRecords);
    case EntityKind::Snooze:
        return visit(data.snoozes);
    case EntityKind::ResponderState:
        return visit(data.responderStates);
    case EntityKind::AidAnswer:
        return visit(data.aidAnswers);
    case EntityKind::CheckIn:
        return visit(data.checkIns);
    case EntityKind::CuratedLine:
        return visit(data.curatedLines);
    case EntityKind::ImpactMeasure:
        return visit(data.impactMeasures);
    case EntityKind::Reviewer:
        return visit(data.reviewers);
    case EntityKind::ReviewComment:
        return visit(data.reviewComments);
    case EntityKind::ParticipantNote:
        return visit(data.participantNotes);
    case EntityKind::Sharing:
        return visit(data.sharings);
    case EntityKind::Seal:
        return visit(data.seals);
    case EntityKind::ParkedTopic:
        return visit(data.parkedTopics);
    case EntityKind::Redaction:
        return visit(data.redactions);
    case EntityKind::Unknown:
        break;
    }
    return {};
}

void applyField(Entity &entity, const FieldDefinition &definition, const FieldChange &change, int index, Stamp stamp)
{
    // Equal stamps are one transaction's: what it says last holds.
    if (entity.stamps.of(index) > stamp)
        return;
    entity.stamps.set(index, stamp);
    const bool read = definition.assign(entity, change.value);
    if (read) {
        if (!entity.unread.isEmpty())
            entity.unread.remove(definition.name);
        return;
    }
    definition.assign(entity, FieldValue());
    entity.unread.insert(definition.name, {stamp, change.value});
}

void applyTo(Entity &entity, const TransactionHeader &header, const Change &change)
{
    const auto fields = fieldsOf(change.kind);
    for (const FieldChange &fieldChange : change.fields) {
        if (fieldChange.index >= 0) {
            applyField(entity, fields[size_t(fieldChange.index)], fieldChange, fieldChange.index, header.stamp);
            continue;
        }
        Entity::Unread &unread = entity.unread[fieldChange.unknownName];
        if (unread.stamp <= header.stamp)
            unread = {header.stamp, fieldChange.value};
    }
    if (entity.created.isNull() || header.stamp < entity.created) {
        entity.created = header.stamp;
        entity.logged = header.logged;
        entity.author = header.author;
    }
}

}  // namespace

Incident::Incident() : d(new Data) {}
Incident::Incident(const Incident &) = default;
Incident::Incident(Incident &&) noexcept = default;
Incident &Incident::operator=(const Incident &) = default;
Incident &Incident::operator=(Incident &&) noexcept = default;
Incident::~Incident() = default;

void Incident::apply(const TransactionHeader &header, const Change &change)
{
    withTable(*d, change.kind, [&](auto &table) -> Entity * {
        Entity &entity = table.obtain(change.id);
        applyTo(entity, header, change);
        return &entity;
    });
}

void Incident::apply(const Transaction &transaction)
{
    for (const Change &change : transaction.changes)
        apply(transaction.header, change);
}

void Incident::restamp(const Changes &changes, Stamp applied, const TransactionHeader &stored)
{
    for (const Change &change : changes)
        withTable(*d, change.kind, [&](auto &table) -> Entity * {
            Entity &entity = table.obtain(change.id);
            if (entity.created == applied)
                entity.created = stored.stamp;
            applyTo(entity, stored, change);
            return &entity;
        });
}

void Incident::reserve(int entries)
{
    d->entries.reserve(entries);
}

const IncidentFacts &Incident::facts() const
{
    // A journal has one; of two (a file made by hand) the oldest speaks.
    static const IncidentFacts none;
    const IncidentFacts *first = nullptr;
    for (int row = 0; row < d->facts.size(); ++row)
        if (!first || std::tuple(d->facts.at(row).created, d->facts.at(row).id) < std::tuple(first->created, first->id))
            first = &d->facts.at(row);
    return first ? *first : none;
}

// clang-format off
const EntityTable<ImpactWindow> &Incident::windows() const { return d->windows; }
const EntityTable<RoleAssignment> &Incident::roles() const { return d->roles; }
const EntityTable<TimelineEntry> &Incident::entries() const { return d->entries; }
const EntityTable<Hypothesis> &Incident::hypotheses() const { return d->hypotheses; }
const EntityTable<ActionItem> &Incident::actions() const { return d->actions; }
const EntityTable<CommsDraft> &Incident::comms() const { return d->comms; }
const EntityTable<Evidence> &Incident::evidence() const { return d->evidence; }
const EntityTable<PostmortemSection> &Incident::sections() const { return d->sections; }
const EntityTable<Why> &Incident::whys() const { return d->whys; }
const EntityTable<ListMember> &Incident::members() const { return d->members; }
const EntityTable<Link> &Incident::links() const { return d->links; }
const EntityTable<PlaybookCopy> &Incident::playbookCopies() const { return d->playbookCopies; }
const EntityTable<StepRecord> &Incident::stepRecords() const { return d->stepRecords; }
const EntityTable<Snooze> &Incident::snoozes() const { return d->snoozes; }
const EntityTable<ResponderState> &Incident::responderStates() const { return d->responderStates; }
const EntityTable<AidAnswer> &Incident::aidAnswers() const { return d->aidAnswers; }
const EntityTable<CheckIn> &Incident::checkIns() const { return d->checkIns; }
const EntityTable<CuratedLine> &Incident::curatedLines() const { return d->curatedLines; }
const EntityTable<ImpactMeasure> &Incident::impactMeasures() const { return d->impactMeasures; }
const EntityTable<Reviewer> &Incident::reviewers() const { return d->reviewers; }
const EntityTable<ReviewComment> &Incident::reviewComments() const { return d->reviewComments; }
const EntityTable<ParticipantNote> &Incident::participantNotes() const { return d->participantNotes; }
const EntityTable<Sharing> &Incident::sharings() const { return d->sharings; }
const EntityTable<Seal> &Incident::seals() const { return d->seals; }
const EntityTable<ParkedTopic> &Incident::parkedTopics() const { return d->parkedTopics; }
const EntityTable<Redaction> &Incident::redactions() const { return d->redactions; }
// clang-format on

const Entity *Incident::find(EntityKind kind, EntityId id) const
{
    return withTable(*d, kind, [&](const auto &table) -> const Entity * { return table.find(id); });
}

std::vector<const ImpactWindow *> Incident::windowsInOrder() const
{
    auto windows = d->windows.all();
    std::ranges::sort(windows, {}, [](const ImpactWindow *window) {
        const auto onset = window->began ? window->began : window->detected;
        return std::tuple(onset.value_or(window->logged), window->created);
    });
    return windows;
}

Incident Incident::with(const Changes &changes, Instant now) const
{
    Incident after = *this;
    TransactionHeader header;
    header.stamp = {std::numeric_limits<qint64>::max() - 1, 0};
    header.logged = now;
    for (const Change &change : changes)
        after.apply(header, change);
    return after;
}

std::vector<const TimelineEntry *> Incident::timeline() const
{
    auto entries = d->entries.all();
    std::ranges::sort(entries, [](const TimelineEntry *a, const TimelineEntry *b) { return isBefore(*a, *b); });
    return entries;
}

bool Incident::isBefore(const TimelineEntry &a, const TimelineEntry &b)
{
    const auto key = [](const TimelineEntry &entry) {
        return std::tuple(!entry.occurred, entry.occurred.value_or(entry.logged), entry.created, entry.id);
    };
    return key(a) < key(b);
}

std::vector<const ListMember *> Incident::list(ListName name, EntityId of) const
{
    auto members = d->members.select([&](const ListMember &member) { return member.list == name && member.of == of; });
    std::ranges::sort(members, {},
                      [](const ListMember *member) { return std::tuple(member->sort, member->created, member->id); });
    return members;
}

const RoleAssignment *Incident::holderOf(QStringView role) const
{
    const RoleAssignment *holder = nullptr;
    d->roles.forEach([&](const RoleAssignment &assignment) {
        if (assignment.role == role && !assignment.to && (!holder || holder->created < assignment.created))
            holder = &assignment;
    });
    return holder;
}

const PostmortemSection *Incident::section(SectionKey key) const
{
    const PostmortemSection *found = nullptr;
    d->sections.forEach([&](const PostmortemSection &section) {
        if (section.section == key && (!found || found->created < section.created))
            found = &section;
    });
    return found;
}

QTimeZone Incident::zone() const
{
    const QTimeZone zone(facts().zone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool Incident::tellsTheSameAs(const Incident &other) const
{
    for (int kind = 0; kind < int(EntityKind::Unknown); ++kind) {
        const auto fields = fieldsOf(EntityKind(kind));
        const auto same = [&](const Entity &a, const Entity &b) {
            return a.created == b.created && a.logged == b.logged && a.author == b.author
                   && std::ranges::all_of(fields, [&](const auto &field) { return field.read(a) == field.read(b); })
                   && a.unread.size() == b.unread.size()
                   && std::ranges::all_of(a.unread.asKeyValueRange(), [&](const auto &item) {
                          const auto twin = b.unread.constFind(item.first);
                          return twin != b.unread.cend() && twin->value == item.second.value;
                      });
        };
        const bool alike = withTable(*d, EntityKind(kind), [&](const auto &table) -> bool {
            int counted = 0;
            withTable(*other.d, EntityKind(kind), [&](const auto &theirs) -> bool {
                counted = theirs.size();
                return true;
            });
            if (counted != table.size())
                return false;
            for (int row = 0; row < table.size(); ++row) {
                const Entity *twin = other.find(EntityKind(kind), table.at(row).id);
                if (!twin || !same(table.at(row), *twin))
                    return false;
            }
            return true;
        });
        if (!alike)
            return false;
    }
    return true;
}

}  // namespace evenkeel
