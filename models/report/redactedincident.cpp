// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/durations.h"
#include "models/report/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Texts that the program works with: all else that is a text is somebody's.
bool isWorkedWith(EntityKind kind, QLatin1StringView field)
{
    const auto isOneOf = [&](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::find(names, field) != names.end();
    };
    switch (kind) {
    case EntityKind::Facts:
        return isOneOf({"zone"_L1, "language"_L1, "playbook"_L1, "severityScheme"_L1, "severityLevel"_L1});
    case EntityKind::Entry:
        return isOneOf({"expungedDigests"_L1, "origin"_L1});
    case EntityKind::Evidence:
        return isOneOf({"mimeType"_L1, "digest"_L1});
    case EntityKind::PostmortemSection:
        return isOneOf({"sort"_L1, "basis"_L1});
    case EntityKind::Why:
    case EntityKind::ListMember:
        return isOneOf({"sort"_L1});
    case EntityKind::StepRecord:
        return isOneOf({"step"_L1});
    case EntityKind::Snooze:
        return isOneOf({"clock"_L1});
    case EntityKind::AidAnswer:
        return true;
    case EntityKind::ImpactMeasure:
        return isOneOf({"amount"_L1});
    case EntityKind::Reviewer:
    case EntityKind::Sharing:
    case EntityKind::Seal:
        return isOneOf({"digest"_L1});
    case EntityKind::ParticipantNote:
        return isOneOf({"origin"_L1});
    case EntityKind::PlaybookCopy:
        return isOneOf({"name"_L1});
    case EntityKind::ImpactWindow:
    case EntityKind::RoleAssignment:
    case EntityKind::Hypothesis:
    case EntityKind::ActionItem:
    case EntityKind::CommsDraft:
    case EntityKind::Link:
    case EntityKind::ResponderState:
    case EntityKind::CheckIn:
    case EntityKind::CuratedLine:
    case EntityKind::ReviewComment:
    case EntityKind::ParkedTopic:
    case EntityKind::Redaction:
    case EntityKind::Unknown:
        break;
    }
    return false;
}

// Roles and states are stored under names that the program knows them by.
bool isStoredName(EntityKind kind, QLatin1StringView field, const QString &text)
{
    const bool mayBe =
        (kind == EntityKind::RoleAssignment && field == "role"_L1)
        || (kind == EntityKind::Entry && (field == "subject"_L1 || field == "before"_L1 || field == "after"_L1));
    if (!mayBe)
        return false;
    static const QStringList roles{u"commander"_s,  u"communications"_s, u"technical"_s,
                                   u"operations"_s, u"scribe"_s,         u"support"_s};
    return roles.contains(text) || enumFromName<IncidentStatus>(text) || momentFromName(text);
}

// Of a playbook what is said to people; names by which its parts know each other have no spaces.
QJsonValue redactedWords(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.contains(u' ') ? redactor.applied(text) : text;
    }
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(redactedWords(item, redactor));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        *it = redactedWords(*it, redactor);
    return members;
}

class Redacting
{
public:
    Redacting(const Incident &incident, const Redactor &redactor) : m_incident(incident), m_redactor(redactor)
    {
        addAll();
        const IncidentFacts &facts = incident.facts();
        if (!redactor.readIn(facts.zone).isEmpty())
            m_changes.append(ChangeOf<IncidentFacts>(facts.id).set<&IncidentFacts::zone>(u"UTC"_s));
    }

    [[nodiscard]] const Changes &changes() const { return m_changes; }

private:
    // Only a text takes words that are no name, no time and no id.
    template <typename T>
    [[nodiscard]] static QList<int> textsOf()
    {
        constexpr EntityKind Kind = KindOf<T>::kind;
        QList<int> texts;
        T probe;
        const auto fields = fieldsOf(Kind);
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].assign(probe, u"any words"_s) && !isWorkedWith(Kind, fields[i].name))
                texts.append(int(i));
        return texts;
    }

    template <typename T>
    void add(const T &row, const QList<int> &texts)
    {
        Change change{KindOf<T>::kind, {}, row.id, {}};
        for (const int field : texts)
            read(row, KindOf<T>::kind, field, change);
        if (!change.fields.isEmpty())
            m_changes.append(change);
    }

    template <typename T>
    void addTable(const EntityTable<T> &table)
    {
        const QList<int> texts = textsOf<T>();
        table.forEach([&](const T &row) { add(row, texts); });
    }

    void read(const Entity &row, EntityKind kind, int field, Change &change) const
    {
        const FieldDefinition &definition = fieldsOf(kind)[size_t(field)];
        const FieldValue value = definition.read(row);
        const auto *text = std::get_if<QString>(&value);
        if (!text || text->isEmpty() || isStoredName(kind, definition.name, *text))
            return;
        QString open;
        if (kind == EntityKind::PlaybookCopy)
            open = playbook(*text);
        else
            open = m_redactor.applied(*text, isMarkdown(kind, definition.name) ? Writing::Markdown : Writing::Plain);
        if (open != *text)
            change.fields.append({field, {}, open});
    }

    [[nodiscard]] static bool isMarkdown(EntityKind kind, QLatin1StringView field)
    {
        return field == "body"_L1 && (kind == EntityKind::PostmortemSection || kind == EntityKind::CommsDraft);
    }

    [[nodiscard]] QString playbook(const QString &json) const
    {
        if (m_redactor.readIn(json).isEmpty())
            return json;
        const QJsonObject tree = QJsonDocument::fromJson(json.toUtf8()).object();
        const QJsonObject open = redactedWords(tree, m_redactor).toObject();
        return QString::fromUtf8(QJsonDocument(open).toJson(QJsonDocument::Compact));
    }

    void addAll()
    {
        addTable(m_incident.roles());
        addTable(m_incident.entries());
        addTable(m_incident.hypotheses());
        addTable(m_incident.actions());
        addTable(m_incident.comms());
        addTable(m_incident.evidence());
        addTable(m_incident.sections());
        addTable(m_incident.whys());
        addTable(m_incident.members());
        addTable(m_incident.links());
        addTable(m_incident.playbookCopies());
        addTable(m_incident.stepRecords());
        addTable(m_incident.snoozes());
        addTable(m_incident.responderStates());
        addTable(m_incident.checkIns());
        addTable(m_incident.curatedLines());
        addTable(m_incident.impactMeasures());
        addTable(m_incident.reviewers());
        addTable(m_incident.reviewComments());
        addTable(m_incident.participantNotes());
        addTable(m_incident.sharings());
        addTable(m_incident.seals());
        addTable(m_incident.parkedTopics());
        add(m_incident.facts(), textsOf<IncidentFacts>());
        m_incident.redactions().forEach([this](const Redaction &redaction) {
            m_changes.append(
                ChangeOf<Redaction>(redaction.id).set<&Redaction::deleted>(true).set<&Redaction::text>({}));
        });
    }

    const Incident &m_incident;
    const Redactor &m_redactor;
    Changes m_changes;
};

}  // namespace

Incident redacted(const Incident &incident, const Redactor &redactor)
{
    if (redactor.isEmpty())
        return incident;
    return incident.with(Redacting(incident, redactor).changes(), Instant{});
}

}  // namespace evenkeel
