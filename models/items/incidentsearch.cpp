// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incidentsearch.h"

#include "models/report/entrywords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView FoundFacts[] = {u"title",       u"impact",          u"workaround",  u"users",
                                      u"whatChanged", u"mitigation",      u"usersImpact", u"revenueImpact",
                                      u"dataImpact",  u"reputationImpact"};

QString factOf(const IncidentFacts &facts, const QString &field)
{
    const int index = fieldIndex(EntityKind::Facts, field.toUtf8());
    if (index < 0)
        return {};
    const FieldValue value = fieldsOf(EntityKind::Facts)[size_t(index)].read(facts);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QStringList searchedTexts(const RoleAssignment &role, const ReportLanguage &language)
{
    return {role.person, language.role(role.role), role.contact, role.channel};
}

QStringList searchedTexts(const Hypothesis &hypothesis)
{
    return {hypothesis.text, hypothesis.because, hypothesis.owner};
}

QStringList searchedTexts(const ActionItem &item)
{
    return {item.text, item.owner, item.tracker};
}

QStringList searchedTexts(const CommsDraft &message)
{
    return {message.subject, message.body, message.channel, message.approver};
}

QStringList searchedTexts(const Evidence &evidence)
{
    return {evidence.name, evidence.source};
}

QStringList searchedTexts(const Link &link)
{
    return {link.label, link.url};
}

QStringList searchedTexts(const Why &why)
{
    return {why.answer, why.question};
}

// A line that says something itself is spared the making of words.
QString linesWords(const TimelineEntry &entry, const ReportLanguage &language)
{
    if (!entry.expunged.isEmpty())
        return entry.expunged;
    const bool derived = entry.text.isEmpty() || !entry.before.isEmpty() || !entry.after.isEmpty();
    return derived ? wordsOf(entry, language) : entry.text;
}

QString tagsOf(const Incident &incident, EntityId line)
{
    QStringList tags;
    for (const ListMember *tag : incident.list(ListName::Tag, line))
        tags.append(u'#' + tag->text);
    return tags.join(u' ');
}

QStringList searchedTexts(const TimelineEntry &entry, const ReportLanguage &language, const QString &tags)
{
    return {linesWords(entry, language), entry.owner, entry.reason, entry.note, entry.link, tags};
}

template <typename T>
QStringList searchedTextsOf(const T *entity)
{
    return entity ? searchedTexts(*entity) : QStringList();
}

QStringList searchedTexts(const Incident &incident, const SearchHit &hit, const ReportLanguage &language)
{
    const EntityId id = hit.entity.id;
    switch (hit.entity.kind) {
    case EntityKind::Facts:
        return {factOf(incident.facts(), hit.field)};
    case EntityKind::RoleAssignment:
        if (const RoleAssignment *role = incident.roles().find(id))
            return searchedTexts(*role, language);
        break;
    case EntityKind::Entry:
        if (const TimelineEntry *entry = incident.entries().find(id))
            return searchedTexts(*entry, language, tagsOf(incident, id));
        break;
    case EntityKind::Hypothesis:
        return searchedTextsOf(incident.hypotheses().find(id));
    case EntityKind::ActionItem:
        return searchedTextsOf(incident.actions().find(id));
    case EntityKind::CommsDraft:
        return searchedTextsOf(incident.comms().find(id));
    case EntityKind::Evidence:
        return searchedTextsOf(incident.evidence().find(id));
    case EntityKind::PostmortemSection:
        if (const PostmortemSection *section = incident.sections().find(id))
            return {section->body};
        break;
    case EntityKind::Why:
        return searchedTextsOf(incident.whys().find(id));
    case EntityKind::ListMember:
        if (const ListMember *member = incident.members().find(id))
            return {member->text};
        break;
    case EntityKind::Link:
        return searchedTextsOf(incident.links().find(id));
    case EntityKind::ImpactWindow:
    case EntityKind::PlaybookCopy:
    case EntityKind::StepRecord:
    case EntityKind::Snooze:
    case EntityKind::ResponderState:
    case EntityKind::AidAnswer:
    case EntityKind::CheckIn:
    case EntityKind::CuratedLine:
    case EntityKind::ImpactMeasure:
    case EntityKind::Reviewer:
    case EntityKind::ReviewComment:
    case EntityKind::ParticipantNote:
    case EntityKind::Sharing:
    case EntityKind::Seal:
    case EntityKind::ParkedTopic:
    case EntityKind::Redaction:
    case EntityKind::Unknown:
        break;
    }
    return {};
}

}  // namespace

IncidentSearch::IncidentSearch(const Incident &incident, const QString &words, Scope scope)
    : m_incident(incident), m_words(words), m_scope(scope), m_language(QLocale().bcp47Name()),
      m_next(m_words.isEmpty() ? -1 : incident.entries().size())
{
}

void IncidentSearch::finish()
{
    while (!isDone())
        step(std::max(1, m_incident.entries().size()));
}

void IncidentSearch::step(int lines)
{
    if (isDone())
        return;
    if (!std::exchange(m_begun, true)) {
        if (m_scope == Scope::WithoutPrivate)
            m_incident.entries().forEach([this](const TimelineEntry &entry) {
                if (entry.isPrivate)
                    m_hidden << entry.id << entry.regarding << entry.attachment;
            });
        m_hidden.remove(EntityId());
        lookAtFacts();
        lookAtRecords();
    }
    lookAtTimeline(lines);
}

void IncidentSearch::lookAt(const EntityRef &entity, const QStringList &texts, const QString &field)
{
    if (isHidden(entity.id))
        return;
    quint64 found = 0;
    for (const QString &text : texts)
        if ((found |= m_words.foundIn(text)) == m_words.all()) {
            m_hits.append(SearchHit{entity, field});
            return;
        }
}

void IncidentSearch::lookAtFacts()
{
    for (const QStringView name : FoundFacts) {
        const QString field = name.toString();
        lookAt({EntityKind::Facts, m_incident.id()}, {factOf(m_incident.facts(), field)}, field);
    }
}

void IncidentSearch::lookAtRecords()
{
    const auto lookAtAll = [this](const auto &table, auto texts) {
        table.forEach([&](const auto &entity) {
            lookAt({KindOf<std::decay_t<decltype(entity)>>::kind, entity.id}, texts(entity));
        });
    };
    const auto own = [](const auto &entity) { return searchedTexts(entity); };
    // The lists of the incident belong to the facts; a tag to its line.
    m_incident.members().forEach([this](const ListMember &member) {
        // What was kept repeats a sentence that is found where it stands.
        if (member.of.isNull() && member.list != ListName::KeptWording && member.list != ListName::Bone)
            lookAt({EntityKind::ListMember, member.id}, {member.text});
        else if (member.list == ListName::Tag)
            m_tags[member.of] += u" #"_s + member.text;
    });
    lookAtAll(m_incident.links(), own);
    lookAtAll(m_incident.roles(), [this](const RoleAssignment &role) { return searchedTexts(role, m_language); });
    lookAtAll(m_incident.hypotheses(), own);
    lookAtAll(m_incident.actions(), own);
    lookAtAll(m_incident.comms(), own);
    lookAtAll(m_incident.evidence(), own);
    lookAtAll(m_incident.sections(), [](const PostmortemSection &section) { return QStringList(section.body); });
    lookAtAll(m_incident.whys(), own);
}

void IncidentSearch::lookAtTimeline(int lines)
{
    const auto &entries = m_incident.entries();
    for (int done = 0; done < lines && --m_next >= 0; ++done) {
        const TimelineEntry &entry = entries.at(m_next);
        if (entry.deleted || isHidden(entry.id))
            continue;
        // The words first: a list of all texts takes longer than to look at one.
        quint64 found = m_words.foundIn(linesWords(entry, m_language));
        for (const QString *text : {&entry.owner, &entry.reason, &entry.note, &entry.link})
            found |= m_words.foundIn(*text);
        if (found != m_words.all() && !m_tags.isEmpty())
            found |= m_words.foundIn(m_tags.value(entry.id));
        if (found == m_words.all())
            m_hits.append(SearchHit{{EntityKind::Entry, entry.id}, {}});
    }
    if (m_next == 0)
        m_next = -1;
}

SearchWords::Excerpt IncidentSearch::excerptOf(const Incident &incident, const SearchHit &hit, const SearchWords &words,
                                               const ReportLanguage &language)
{
    const QStringList texts = searchedTexts(incident, hit, language);
    if (texts.isEmpty())
        return {};
    // What it is called, and what was found in it where that is something else.
    const QString &name = texts.front();
    QString shown = name;
    if (words.foundIn(name) != words.all())
        for (const QString &text : texts.mid(1))
            if (words.foundIn(text) != 0)
                shown += (shown.isEmpty() ? QString() : u" · "_s) + text;
    return words.excerptOf(shown);
}

}  // namespace evenkeel
