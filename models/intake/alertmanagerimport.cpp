// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/alertmanagerimport.h"

#include "models/intake/cleantext.h"
#include "models/intake/jsoninput.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class AlertmanagerText
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerText)
};

// "api=checkout, instance=web-3", all but the name.
QString listed(const QJsonObject &labels)
{
    QStringList list;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() != u"alertname"_s)
            list.append(label.key() + u'=' + label.value().toString());
    }
    return list.join(u", "_s);
}

QString textOf(const QJsonObject &labels, const QJsonObject &annotations)
{
    const QString summary = cleanText(annotations[u"summary"_s].toString());
    if (!summary.isEmpty())
        return summary;
    return cleanLine(labels[u"alertname"_s].toString() + u' ' + listed(labels));
}

QString fingerprintOf(const QJsonObject &alert, const QJsonObject &labels)
{
    const QString fingerprint = cleanLine(alert[u"fingerprint"_s].toString());
    if (!fingerprint.isEmpty())
        return fingerprint;
    const QByteArray json = QJsonDocument(labels).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).first(8).toHex());
}

// Go's zero time, 0001-01-01T00:00:00Z, says that there is none.
std::optional<Instant> timeIn(const QJsonObject &alert, const QString &name)
{
    const auto time = fromIsoUtc(alert[name].toString());
    return time && *time > *fromIsoUtc(u"0001-01-01T00:00:00Z") ? time : std::nullopt;
}

class AlertmanagerImport
{
public:
    Result<IntakeResult> read(const QByteArray &bytes)
    {
        const auto passed =
            readJsonValues(bytes, &m_result, [this](const QJsonValue &value) { return takeTopLevel(value); });
        if (!passed)
            return passed.error();
        if (m_alerts > 0 && !m_labelsSeen)
            return notAlerts({});
        std::ranges::stable_sort(m_result.entries, {}, &IntakeEntry::occurred);
        return m_result;
    }

private:
    Result<void> takeTopLevel(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const auto &element : value.toArray()) {
                if (element[u"alerts"_s].isArray())
                    takeGroup(element.toObject());
                else
                    takeAlert(element, {});
            }
            return {};
        }
        if (value[u"alerts"_s].isArray()) {
            takeGroup(value.toObject());
            return {};
        }
        if (value[u"startsAt"_s].isString()) {
            takeAlert(value, {});
            return {};
        }
        return notAlerts(serviceError(value));
    }

    static Error notAlerts(const QString &error)
    {
        return {ErrorCode::InvalidInput,
                error.isEmpty() ? AlertmanagerText::tr("These are not Alertmanager's alerts")
                                : AlertmanagerText::tr("This is an error, not alerts: %1").arg(error.left(200)),
                {},
                AlertmanagerText::tr("Import the answer of /api/v2/alerts or the body of a webhook.")};
    }

    void takeGroup(const QJsonObject &group)
    {
        for (const auto &alert : group[u"alerts"_s].toArray())
            takeAlert(alert, group[u"status"_s].toString());
    }

    void takeAlert(const QJsonValue &value, const QString &groupStatus)
    {
        ++m_alerts;
        const auto problem = [this](const QString &what, const QString &done) {
            m_result.addProblem({m_alerts, AlertmanagerText::tr("alert %1").arg(m_alerts), what, done});
        };
        const QJsonObject alert = value.toObject();
        const QJsonObject labels = alert[u"labels"_s].toObject();
        const QJsonObject annotations = alert[u"annotations"_s].toObject();
        if (labels.isEmpty())
            return problem(AlertmanagerText::tr("It has no labels."), AlertmanagerText::tr("Left out."));
        m_labelsSeen = true;
        const auto start = timeIn(alert, u"startsAt"_s);
        if (!start)
            return problem(AlertmanagerText::tr("It has no startsAt that is a time."),
                           AlertmanagerText::tr("Left out."));
        const QString fingerprint = fingerprintOf(alert, labels);
        IntakeEntry firing;
        firing.origin = u"alertmanager:"_s + fingerprint + u'/' + toIsoUtc(*start) + u"/firing"_s;
        firing.occurred.begin = *start;
        firing.kind = IntakeKind::Alert;
        firing.text = textOf(labels, annotations);
        if (firing.text.isEmpty())
            firing.text = AlertmanagerText::tr("Alert %1").arg(fingerprint);
        firing.link = webLink(alert[u"generatorURL"_s].toString());
        firing.note = noteOf(alert, labels, annotations);
        firing.tags = {u"firing"_s};
        const bool annotated = !annotations.isEmpty();
        take(firing, annotated);

        // The API's status is an object; only a webhook's says that an alert is over.
        const QJsonValue status = alert[u"status"_s];
        const bool resolved = (status.isUndefined() ? groupStatus : status.toString()) == u"resolved"_s;
        if (!resolved)
            return;
        const auto end = timeIn(alert, u"endsAt"_s);
        if (!end)
            return problem(AlertmanagerText::tr("It is resolved without an endsAt that is a time."),
                           AlertmanagerText::tr("Only its start is taken."));
        IntakeEntry over = firing;
        over.origin = u"alertmanager:"_s + fingerprint + u'/' + toIsoUtc(*start) + u"/resolved"_s;
        over.occurred.begin = *end;
        // A resolved alert may have lost its annotations: the firing one says better what is over.
        const IntakeEntry &said = m_result.entries[m_places.value(firing.origin).index];
        over.text = AlertmanagerText::tr("Resolved: %1").arg(said.text);
        over.tags = {u"resolved"_s};
        take(over, annotated);
    }

    QString noteOf(const QJsonObject &alert, const QJsonObject &labels, const QJsonObject &annotations) const
    {
        QStringList notes;
        for (auto label = labels.begin(); label != labels.end(); ++label)
            addNote(notes, label.key(), label.value().toString());
        for (auto annotation = annotations.begin(); annotation != annotations.end(); ++annotation) {
            if (annotation.key() != u"summary"_s)
                addNote(notes, annotation.key(), annotation.value().toString());
        }
        const QString state = alert[u"status"_s][u"state"_s].toString();
        if (state == u"suppressed"_s)
            addNote(notes, u"state"_s, state);
        return notes.join(u'\n');
    }

    // Of an alert posted several times the first that has annotations is kept.
    void take(const IntakeEntry &entry, bool annotated)
    {
        const auto known = m_places.find(entry.origin);
        if (known == m_places.end()) {
            m_places.insert(entry.origin, {m_result.entries.size(), annotated});
            m_result.entries.append(entry);
            return;
        }
        if (annotated && !known->annotated) {
            m_result.entries[known->index] = entry;
            known->annotated = true;
        }
        m_result.addOmission(AlertmanagerText::tr("alerts posted again"));
    }

    struct Place {
        qsizetype index = 0;
        bool annotated = false;
    };
    QHash<QString, Place> m_places;
    qsizetype m_alerts = 0;
    /// Silences have the same times, but no labels.
    bool m_labelsSeen = false;
    IntakeResult m_result;
};

}  // namespace

Result<IntakeResult> readAlertmanager(const QByteArray &bytes)
{
    return AlertmanagerImport().read(bytes);
}

}  // namespace evenkeel
