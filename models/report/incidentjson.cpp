// SPDX-License-Identifier: GPL-3.0-or-later
// One file, long as it is: the shape of the JSON that scripts rely on is read from top to bottom, as CONTRIBUTING has
// it.
#include "models/report/incidentjson.h"

#include "models/incident/actionstate.h"
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/durations.h"
#include "models/incident/incident.h"
#include "models/incident/postmortemdigest.h"
#include "models/incident/sealing.h"
#include "models/incident/sectionorder.h"
#include "models/postmortem/agenda.h"
#include "models/postmortem/curatedtimeline.h"
#include "models/postmortem/fishbone.h"
#include "models/postmortem/runningimpact.h"
#include "models/postmortem/whytree.h"
#include "models/report/backlog.h"
#include "models/report/disclosure.h"
#include "models/report/entrywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIsoUtc(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue idValue(EntityId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue secondsValue(std::optional<Duration> duration)
{
    return duration ? QJsonValue(qint64(std::chrono::floor<std::chrono::seconds>(*duration).count()))
                    : QJsonValue(QJsonValue::Null);
}

QJsonValue numberValue(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

template <typename E>
QString nameValue(E value)
{
    return QString(nameOf(value));
}

template <typename T>
std::vector<const T *> byCreation(std::vector<const T *> rows)
{
    std::ranges::sort(rows, {}, [](const T *row) { return std::tuple(row->created, row->id); });
    return rows;
}

class IncidentJson
{
public:
    IncidentJson(const Incident &incident, const Disclosure &disclosure, const ReportLanguage &language, Instant now,
                 std::optional<bool> holds)
        : m_incident(incident), m_disclosure(disclosure), m_language(language), m_now(now), m_sealHolds(holds)
    {
    }

    [[nodiscard]] QJsonObject object(const QString &head) const
    {
        const IncidentFacts &facts = m_incident.facts();
        return {
            {u"id"_s, facts.key},
            {u"title"_s, facts.title},
            {u"impact"_s, facts.impact},
            {u"severity"_s, QJsonObject{{u"scheme"_s, facts.severityScheme},
                                        {u"level"_s, facts.severityLevel},
                                        {u"rank"_s, facts.severityRank}}},
            {u"status"_s, nameValue(facts.status)},
            {u"playbook"_s, facts.playbook},
            {u"drill"_s, facts.drill},
            {u"zone"_s, QString::fromUtf8(m_incident.zone().id())},
            {u"moments"_s, moments()},
            {u"durations"_s, durations()},
            {u"windows"_s, windows()},
            {u"impacts"_s, impacts()},
            {u"impactSoFar"_s, impactSoFar()},
            {u"roles"_s, roles()},
            {u"systems"_s, texts(ListName::System)},
            {u"regions"_s, texts(ListName::Region)},
            {u"stakeholders"_s, texts(ListName::Stakeholder)},
            {u"links"_s, links()},
            {u"timeline"_s, timeline()},
            {u"hypotheses"_s, hypotheses()},
            {u"actions"_s, actions()},
            {u"comms"_s, comms()},
            {u"evidence"_s, evidence()},
            {u"mitigation"_s, facts.mitigation},
            {u"postmortem"_s, postmortem()},
            {u"head"_s, head},
        };
    }

private:
    [[nodiscard]] QJsonObject moments() const
    {
        QJsonObject object;
        for (const Moment moment : AllMoments)
            object.insert(momentName(moment), timeValue(momentOf(m_incident, moment)));
        return object;
    }

    [[nodiscard]] QJsonObject durations() const
    {
        const Durations durations = durationsOf(m_incident);
        return {{u"toDetect"_s, secondsValue(durations.toDetect)},
                {u"toAcknowledge"_s, secondsValue(durations.toAcknowledge)},
                {u"toMitigate"_s, secondsValue(durations.toMitigate)},
                {u"toRecover"_s, secondsValue(durations.toRecover)},
                {u"toResolve"_s, secondsValue(durations.toResolve)}};
    }

    [[nodiscard]] QJsonArray windows() const
    {
        QJsonArray array;
        for (const ImpactWindow *window : m_incident.windowsInOrder()) {
            QJsonObject object{{u"id"_s, window->id.toString()}};
            for (const Moment moment : AllMoments)
                if (moment != Moment::Declared && moment != Moment::Closed)
                    object.insert(momentName(moment), timeValue(momentOf(*window, moment)));
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] QJsonArray impacts() const
    {
        QJsonArray array;
        const ImpactTable table = ImpactTable::of(m_incident, m_now);
        for (const ImpactCell &cell : table.cells()) {
            const ImpactMeasure &measure = cell.measure;
            if (measure.id.isNull() || !m_disclosure.shows(measure.dimension))
                continue;
            const bool inside = m_disclosure.isInternal();
            array.append(QJsonObject{{u"id"_s, measure.id.toString()},
                                     {u"window"_s, measure.window.toString()},
                                     {u"dimension"_s, nameValue(measure.dimension)},
                                     {u"knowledge"_s, nameValue(measure.knowledge)},
                                     {u"amount"_s, numberValue(cell.amount)},
                                     {u"unit"_s, measure.unit},
                                     {u"perMinute"_s, measure.perMinute},
                                     {u"total"_s, numberValue(cell.total)},
                                     {u"uncertainty"_s, measure.uncertainty},
                                     {u"source"_s, inside ? measure.source : QString()},
                                     {u"remark"_s, inside ? measure.remark : QString()}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray impactSoFar() const
    {
        QJsonArray array;
        for (const RunningFigure &figure : runningImpactOf(m_incident, m_now))
            if (m_disclosure.shows(figure.dimension))
                array.append(QJsonObject{{u"dimension"_s, nameValue(figure.dimension)},
                                         {u"amount"_s, figure.amount},
                                         {u"unit"_s, figure.isUserTime ? u"user-minutes"_s : figure.unit},
                                         {u"running"_s, figure.isRunning}});
        return array;
    }

    [[nodiscard]] QJsonArray roles() const
    {
        QJsonArray array;
        const bool inside = m_disclosure.isInternal();
        for (const RoleAssignment *role : byCreation(m_incident.roles().all()))
            array.append(QJsonObject{{u"role"_s, role->role},
                                     {u"person"_s, m_disclosure.named(role->person)},
                                     {u"from"_s, timeValue(role->from)},
                                     {u"to"_s, timeValue(role->to)},
                                     {u"contact"_s, inside ? role->contact : QString()},
                                     {u"channel"_s, inside ? role->channel : QString()},
                                     {u"acknowledged"_s, timeValue(role->acknowledged)}});
        return array;
    }

    [[nodiscard]] QJsonArray texts(ListName list) const
    {
        QJsonArray array;
        if (m_disclosure.shows(list))
            for (const ListMember *member : m_incident.list(list))
                array.append(member->text);
        return array;
    }

    [[nodiscard]] QJsonArray links() const
    {
        QJsonArray array;
        for (const Link *link : byCreation(m_incident.links().all()))
            if (m_disclosure.shows(*link))
                array.append(QJsonObject{{u"id"_s, link->id.toString()},
                                         {u"purpose"_s, nameValue(link->purpose)},
                                         {u"label"_s, link->label},
                                         {u"url"_s, link->url}});
        return array;
    }

    [[nodiscard]] QJsonObject entry(const TimelineEntry &entry, const QStringList &tags) const
    {
        QJsonObject object{{u"id"_s, entry.id.toString()},
                           {u"occurred"_s, timeValue(entry.occurred)},
                           {u"logged"_s, timeValue(entry.logged)},
                           {u"learned"_s, timeValue(entry.learned)},
                           {u"kind"_s, nameValue(entry.kind)},
                           {u"text"_s, wordsOf(entry, m_language)},
                           {u"owner"_s, m_disclosure.named(entry.owner)},
                           {u"pinned"_s, entry.pinned},
                           {u"tags"_s, QJsonArray::fromStringList(tags)},
                           {u"audience"_s, nameValue(entry.audience)}};
        // What few lines have is there only where it is set.
        if (entry.until)
            object.insert(u"until"_s, timeValue(entry.until));
        if (entry.about)
            object.insert(u"about"_s, true);
        if (entry.isPrivate)
            object.insert(u"private"_s, true);
        if (!entry.regarding.isNull())
            object.insert(u"regarding"_s, entry.regarding.toString());
        const std::pair<QString, QString> optional[] = {
            {u"before"_s, entry.before},     {u"after"_s, entry.after}, {u"subject"_s, entry.subject},
            {u"reason"_s, entry.reason},     {u"note"_s, entry.note},   {u"link"_s, entry.link},
            {u"expunged"_s, entry.expunged},
        };
        for (const auto &[name, value] : optional)
            if (!value.isEmpty())
                object.insert(name, value);
        return object;
    }

    [[nodiscard]] QJsonArray timeline() const
    {
        // One pass over all lists: asking for each line's tags would take the square of a long timeline.
        QHash<EntityId, std::vector<const ListMember *>> tagged;
        if (m_disclosure.shows(ListName::Tag))
            m_incident.members().forEach([&](const ListMember &member) {
                if (member.list == ListName::Tag)
                    tagged[member.of].push_back(&member);
            });
        QJsonArray array;
        for (const TimelineEntry *line : m_disclosure.timeline()) {
            auto members = tagged.value(line->id);
            std::ranges::sort(members, {}, [](const ListMember *member) {
                return std::tuple(member->sort, member->created, member->id);
            });
            QStringList tags;
            for (const ListMember *member : members)
                tags.append(member->text);
            array.append(entry(*line, tags));
        }
        return array;
    }

    [[nodiscard]] QJsonArray hypotheses() const
    {
        QJsonArray array;
        for (const Hypothesis *hypothesis : byCreation(m_incident.hypotheses().all()))
            if (m_disclosure.shows(*hypothesis))
                array.append(QJsonObject{{u"id"_s, hypothesis->id.toString()},
                                         {u"text"_s, hypothesis->text},
                                         {u"state"_s, nameValue(hypothesis->state)},
                                         {u"because"_s, hypothesis->because},
                                         {u"owner"_s, m_disclosure.named(hypothesis->owner)},
                                         {u"opened"_s, timeValue(hypothesis->opened)},
                                         {u"decided"_s, timeValue(hypothesis->decided)}});
        return array;
    }

    [[nodiscard]] QJsonArray tagsOf(EntityId entity) const
    {
        QJsonArray tags;
        if (m_disclosure.shows(ListName::Tag))
            for (const ListMember *tag : m_incident.list(ListName::Tag, entity))
                tags.append(tag->text);
        return tags;
    }

    [[nodiscard]] QJsonArray actions() const
    {
        QJsonArray array;
        for (const ActionItem *item : byCreation(m_incident.actions().all()))
            if (m_disclosure.shows(*item))
                array.append(QJsonObject{{u"id"_s, item->id.toString()},
                                         {u"text"_s, item->text},
                                         {u"state"_s, nameValue(stateOf(*item))},
                                         {u"started"_s, timeValue(item->started)},
                                         {u"dropped"_s, m_disclosure.showsReasons() ? item->dropped : QString()},
                                         {u"tags"_s, tagsOf(item->id)},
                                         {u"category"_s, nameValue(item->category)},
                                         {u"horizon"_s, nameValue(item->horizon)},
                                         {u"owner"_s, m_disclosure.named(item->owner)},
                                         {u"due"_s, timeValue(item->due)},
                                         {u"done"_s, timeValue(item->done)},
                                         {u"tracker"_s, item->tracker}});
        return array;
    }

    [[nodiscard]] QJsonArray comms() const
    {
        QJsonArray array;
        for (const CommsDraft *message : byCreation(m_incident.comms().all()))
            if (m_disclosure.shows(*message))
                array.append(QJsonObject{{u"id"_s, message->id.toString()},
                                         {u"audience"_s, nameValue(message->audience)},
                                         {u"channel"_s, message->channel},
                                         {u"subject"_s, message->subject},
                                         {u"body"_s, message->body},
                                         {u"state"_s, nameValue(message->state)},
                                         {u"approver"_s, m_disclosure.named(message->approver)},
                                         {u"sent"_s, timeValue(message->sent)},
                                         {u"nextUpdateBy"_s, timeValue(message->nextUpdateBy)}});
        return array;
    }

    [[nodiscard]] QJsonArray evidence() const
    {
        QJsonArray array;
        for (const Evidence *item : byCreation(m_incident.evidence().all()))
            if (m_disclosure.shows(*item))
                array.append(QJsonObject{{u"id"_s, item->id.toString()},
                                         {u"name"_s, item->name},
                                         {u"mimeType"_s, item->mimeType},
                                         {u"size"_s, item->size},
                                         {u"digest"_s, item->digest},
                                         {u"source"_s, item->source},
                                         {u"captured"_s, timeValue(item->captured)}});
        return array;
    }

    // How the timeline's lines are told in a postmortem; the timeline itself is the record.
    [[nodiscard]] QJsonArray curation() const
    {
        if (m_incident.curatedLines().size() == 0)
            return {};
        const CuratedTimeline told(m_incident, m_disclosure.told());
        const bool inside = m_disclosure.showsCurating();
        QJsonArray array;
        for (const ToldLine &line : told.lines()) {
            if (!line.isCurated)
                continue;
            QJsonObject object{{u"entry"_s, line.entry.toString()}};
            if (line.isDroppedSo)
                object.insert(u"dropped"_s, true);
            if (line.isRetimed)
                object.insert(u"occurred"_s, timeValue(line.occurred));
            if (!line.toldIn.isNull())
                object.insert(u"mergedInto"_s, line.toldIn.toString());
            const CuratedLine &curated = *curatedLineOf(m_incident, line.entry);
            const bool named = line.shownBy.files.contains(curated.evidence) || line.shownBy.line == curated.evidence;
            if (named && !curated.evidence.isNull())
                object.insert(u"evidence"_s, curated.evidence.toString());
            const std::pair<QString, QString> optional[] = {{u"title"_s, line.title},
                                                            {u"because"_s, inside ? line.because : QString()},
                                                            {u"source"_s, inside ? line.shownBy.source : QString()}};
            for (const auto &[name, value] : optional)
                if (!value.isEmpty())
                    object.insert(name, value);
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] EntityId shownEvidence(EntityId id) const
    {
        const Evidence *file = m_incident.evidence().find(id);
        const TimelineEntry *line = m_incident.entries().find(id);
        const bool isShown = (file && m_disclosure.shows(*file)) || (line && m_disclosure.shows(*line));
        return isShown ? id : EntityId();
    }

    [[nodiscard]] QJsonArray bones() const
    {
        QJsonArray array;
        if (!m_disclosure.shows(ListName::Factor))
            return array;
        const auto add = [&](EntityId id, const QString &name, const QList<FishboneFactor> &on) {
            QJsonArray factors;
            for (const FishboneFactor &factor : on)
                factors.append(QJsonObject{{u"id"_s, factor.id.toString()},
                                           {u"text"_s, factor.text},
                                           {u"link"_s, m_disclosure.isInternal() ? factor.link : QString()}});
            array.append(QJsonObject{{u"id"_s, idValue(id)}, {u"name"_s, name}, {u"factors"_s, factors}});
        };
        const Fishbone fishbone = Fishbone::of(m_incident);
        for (const FishboneBone &bone : fishbone.bones)
            add(bone.id, bone.name, bone.factors);
        if (!fishbone.loose.isEmpty())
            add({}, QString(), fishbone.loose);
        return array;
    }

    [[nodiscard]] QJsonObject postmortem() const
    {
        const IncidentFacts &facts = m_incident.facts();
        QJsonObject sections;
        QJsonObject readers;
        QJsonArray done;
        for (const auto &[key, name] : EnumNames<SectionKey>::names) {
            const PostmortemSection *section = m_disclosure.shows(key) ? m_incident.section(key) : nullptr;
            sections.insert(QString::fromLatin1(name), section ? section->body : QString());
            if (section && section->readers != SectionReaders::AsUsual && m_disclosure.isInternal())
                readers.insert(QString::fromLatin1(name), nameValue(section->readers));
            if (section && section->done)
                done.append(QString::fromLatin1(name));
        }
        QJsonArray order;
        for (const SectionKey key : sectionOrder(m_incident))
            order.append(nameValue(key));
        QJsonArray whys;
        const WhyTree tree = m_disclosure.shows(SectionKey::RootCause) ? WhyTree::of(m_incident) : WhyTree();
        for (const WhyRow &row : tree.rows)
            whys.append(QJsonObject{{u"id"_s, row.id.toString()},
                                    {u"number"_s, row.number},
                                    {u"parent"_s, idValue(row.parent)},
                                    {u"question"_s, row.question},
                                    {u"answer"_s, row.answer},
                                    {u"evidence"_s, idValue(shownEvidence(row.evidence))},
                                    {u"systemAllowed"_s, row.systemAllowed}});
        const bool cost = m_disclosure.showsCost();
        QJsonObject object{
            {u"status"_s, nameValue(facts.postmortemState)},
            {u"owner"_s, m_disclosure.named(facts.postmortemOwner)},
            {u"target"_s, timeValue(facts.postmortemTarget)},
            {u"detection"_s, nameValue(facts.detection)},
            {u"whatChanged"_s, facts.whatChanged},
            {u"workaround"_s, facts.workaround},
            {u"impact"_s, QJsonObject{{u"affected"_s, facts.users},
                                      {u"users"_s, facts.usersImpact},
                                      {u"revenue"_s, cost ? facts.revenueImpact : QString()},
                                      {u"data"_s, facts.dataImpact},
                                      {u"reputation"_s, cost ? facts.reputationImpact : QString()}}},
            {u"sections"_s, sections},
            {u"sectionOrder"_s, order},
            {u"sectionsDone"_s, done},
            {u"whys"_s, whys},
            {u"factors"_s, texts(ListName::Factor)},
            {u"bones"_s, bones()},
            {u"wentWell"_s, texts(ListName::WentWell)},
            {u"wentPoorly"_s, texts(ListName::WentPoorly)},
            {u"gotLucky"_s, texts(ListName::GotLucky)},
            {u"dependsOn"_s, texts(ListName::DependsOn)},
            {u"backlog"_s, backlog()},
            {u"curation"_s, curation()},
        };
        if (!readers.isEmpty())
            object.insert(u"sectionReaders"_s, readers);
        if (const Seal *seal = currentSeal(m_incident))
            object.insert(u"seal"_s, QJsonObject{{u"digest"_s, seal->digest},
                                                 {u"by"_s, seal->person},
                                                 {u"at"_s, timeValue(seal->at)},
                                                 {u"holds"_s, m_sealHolds ? *m_sealHolds : sealHolds(m_incident)}});
        if (const QJsonObject talked = meeting(); !talked.isEmpty())
            object.insert(u"meeting"_s, talked);
        // What reviewers say among themselves stays with the file.
        const bool isReviewed = m_incident.reviewers().size() > 0 || m_incident.reviewComments().size() > 0
                                || m_incident.sharings().size() > 0;
        if (m_disclosure.isOfEverything() && isReviewed)
            object.insert(u"review"_s, review());
        return object;
    }

    [[nodiscard]] QJsonArray backlog() const
    {
        QJsonArray array;
        for (const BacklogItem &item : backlogOf(m_incident, m_disclosure))
            array.append(QJsonObject{{u"id"_s, item.member->id.toString()},
                                     {u"list"_s, nameValue(item.member->list)},
                                     {u"text"_s, item.member->text},
                                     {u"link"_s, item.member->link},
                                     {u"lesson"_s, lessonOf(m_incident, *item.member)},
                                     {u"action"_s, idValue(item.action ? item.action->id : EntityId())}});
        return array;
    }

    // Empty while nothing is said of one.
    [[nodiscard]] QJsonObject meeting() const
    {
        const IncidentFacts &facts = m_incident.facts();
        const bool inside = m_disclosure.isInternal();
        const QJsonArray invited = texts(ListName::Invited);
        QJsonArray notes, parked;
        // What was told before it and in it stays with the file.
        if (m_disclosure.isOfEverything()) {
            for (const ParticipantNote *one : byCreation(m_incident.participantNotes().all()))
                notes.append(QJsonObject{{u"id"_s, one->id.toString()},
                                         {u"person"_s, one->person},
                                         {u"question"_s, one->question},
                                         {u"answer"_s, one->answer},
                                         {u"received"_s, timeValue(one->received)}});
            for (const ParkedTopic *one : byCreation(m_incident.parkedTopics().all()))
                parked.append(QJsonObject{{u"id"_s, one->id.toString()},
                                          {u"text"_s, one->text},
                                          {u"person"_s, one->person},
                                          {u"at"_s, timeValue(one->at)},
                                          {u"settled"_s, timeValue(one->settled)},
                                          {u"outcome"_s, one->outcome}});
        }
        const bool isPlanned =
            facts.reviewMeeting || facts.reviewMinutes > 0 || (inside && !facts.reviewPlace.isEmpty());
        if (!isPlanned && invited.isEmpty() && notes.isEmpty() && parked.isEmpty())
            return {};
        QJsonObject object{{u"at"_s, timeValue(facts.reviewMeeting)},
                           {u"minutes"_s, meetingMinutes(m_incident)},
                           {u"place"_s, inside ? facts.reviewPlace : QString()},
                           {u"invited"_s, invited}};
        if (m_disclosure.isOfEverything()) {
            object.insert(u"notes"_s, notes);
            object.insert(u"parked"_s, parked);
        }
        return object;
    }

    [[nodiscard]] QJsonObject review() const
    {
        const QString digest = m_incident.reviewers().size() > 0 ? postmortemDigest(m_incident) : QString();
        QJsonArray reviewers;
        for (const Reviewer *one : byCreation(m_incident.reviewers().all()))
            reviewers.append(QJsonObject{{u"id"_s, one->id.toString()},
                                         {u"person"_s, one->person},
                                         {u"asked"_s, timeValue(one->asked)},
                                         {u"verdict"_s, nameValue(one->verdict)},
                                         {u"answered"_s, timeValue(one->answered)},
                                         {u"onOtherWords"_s, isOnOtherWords(*one, digest)}});
        QJsonArray comments;
        for (const ReviewComment *one : byCreation(m_incident.reviewComments().all()))
            comments.append(QJsonObject{{u"id"_s, one->id.toString()},
                                        {u"section"_s, nameValue(one->section)},
                                        {u"quote"_s, one->quote},
                                        {u"text"_s, one->text},
                                        {u"person"_s, one->person},
                                        {u"said"_s, timeValue(one->said)},
                                        {u"answerTo"_s, idValue(one->answerTo)},
                                        {u"resolved"_s, timeValue(one->resolved)},
                                        {u"resolvedBy"_s, one->resolvedBy}});
        QJsonArray shared;
        for (const Sharing *one : byCreation(m_incident.sharings().all()))
            shared.append(QJsonObject{{u"id"_s, one->id.toString()},
                                      {u"with"_s, one->with},
                                      {u"how"_s, one->how},
                                      {u"audience"_s, nameValue(one->audience)},
                                      {u"at"_s, timeValue(one->at)},
                                      {u"digest"_s, one->digest}});
        return {{u"reviewers"_s, reviewers}, {u"comments"_s, comments}, {u"shared"_s, shared}};
    }

    const Incident &m_incident;
    const Disclosure &m_disclosure;
    const ReportLanguage &m_language;
    Instant m_now;
    std::optional<bool> m_sealHolds;
};

}  // namespace

QByteArray incidentToJson(const Incident &incident, const QString &head, Instant now)
{
    return incidentToJson(incident, head, Disclosure::ofEverything(incident), ReportLanguage(incident.facts().language),
                          now);
}

QByteArray incidentToJson(const Incident &incident, const QString &head, const Disclosure &disclosure,
                          const ReportLanguage &language, Instant now, int redactions, std::optional<bool> holds)
{
    QJsonObject object = IncidentJson(incident, disclosure, language, now, holds).object(head);
    if (redactions > 0)
        object.insert(u"redactions"_s, redactions);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace evenkeel
