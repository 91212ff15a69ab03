// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/recentincidents.h"

#include "models/incident/incident.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Thirty lines fit many times; what is longer was not written here.
constexpr qint64 LargestFile = 1 << 20;

QJsonObject toJson(const RecentIncident &incident)
{
    return {{u"path"_s, incident.path},
            {u"key"_s, incident.key},
            {u"title"_s, incident.title},
            {u"scheme"_s, incident.severity.scheme},
            {u"level"_s, incident.severity.level},
            {u"rank"_s, incident.severity.rank},
            {u"status"_s, QString(nameOf(incident.status))},
            {u"declared"_s, incident.declared ? QJsonValue(toIsoUtc(*incident.declared)) : QJsonValue()},
            {u"opened"_s, toIsoUtc(incident.opened)},
            {u"changed"_s, toIsoUtc(incident.changed)}};
}

std::optional<RecentIncident> fromJson(const QJsonObject &json)
{
    RecentIncident incident;
    incident.path = json[u"path"].toString();
    const auto opened = fromIsoUtc(json[u"opened"].toString());
    if (incident.path.isEmpty() || !opened)
        return std::nullopt;
    incident.key = json[u"key"].toString();
    incident.title = json[u"title"].toString();
    incident.severity = {json[u"scheme"].toString(), json[u"level"].toString(), json[u"rank"].toInt()};
    incident.status = enumFromName<IncidentStatus>(json[u"status"].toString()).value_or(IncidentStatus::Declared);
    incident.declared = fromIsoUtc(json[u"declared"].toString());
    incident.opened = *opened;
    incident.changed = fromIsoUtc(json[u"changed"].toString()).value_or(*opened);
    return incident;
}

}  // namespace

RecentIncident RecentIncident::of(const Incident &incident, const QString &path, Instant opened, Instant now)
{
    const IncidentFacts &facts = incident.facts();
    return {QFileInfo(path).absoluteFilePath(),
            facts.key,
            facts.title,
            {facts.severityScheme, facts.severityLevel, facts.severityRank},
            facts.status,
            facts.declared,
            opened,
            now};
}

RecentIncidents::RecentIncidents(const QString &stateFolder)
    : m_folder(stateFolder), m_file(QDir(stateFolder).filePath(u"recent.json"_s))
{
}

QList<RecentIncident> RecentIncidents::all() const
{
    QFile file(m_file);
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly))
        return {};
    QList<RecentIncident> incidents;
    const QJsonArray lines = QJsonDocument::fromJson(file.readAll()).object()[u"incidents"].toArray();
    for (const auto &line : lines) {
        if (auto incident = fromJson(line.toObject()))
            incidents.append(*std::move(incident));
    }
    std::ranges::stable_sort(incidents, std::ranges::greater(), &RecentIncident::opened);
    return incidents.mid(0, Most);
}

Result<void> RecentIncidents::note(const RecentIncident &incident) const
{
    return replace(incident.path, incident);
}

Result<void> RecentIncidents::remove(const QString &path) const
{
    return replace(path, {});
}

Result<void> RecentIncidents::replace(const QString &path, const std::optional<RecentIncident> &with) const
{
    QDir().mkpath(m_folder);
    // Without the lock another window's line might be lost, which is no reason to make anybody wait.
    QLockFile lock(m_file + u".lock"_s);
    (void)lock.tryLock(200);
    QList<RecentIncident> incidents = all();
    incidents.removeIf([&](const RecentIncident &known) { return known.path == path; });
    if (with)
        incidents.prepend(*with);
    return write(incidents.mid(0, Most));
}

Result<void> RecentIncidents::write(const QList<RecentIncident> &incidents) const
{
    QJsonArray lines;
    for (const RecentIncident &incident : incidents)
        lines.append(toJson(incident));
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        // Titles tell of trouble; they are nobody else's business.
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(QJsonObject{{u"incidents"_s, lines}}).toJson());
        if (file.commit())
            return {};
    }
    return Error{ErrorCode::Io, file.errorString(), m_file, {}};
}

}  // namespace evenkeel
