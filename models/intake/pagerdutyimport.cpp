// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pagerdutyimport.h"

#include "models/intake/cleantext.h"
#include "models/intake/jsoninput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class PagerDutyText
{
    Q_DECLARE_TR_FUNCTIONS(PagerDutyText)
};

// The type is "notify_log_entry", or "notify_log_entry_reference" in lists of references.
EntryKind kindOf(const QString &type)
{
    static constexpr std::array<std::pair<QStringView, EntryKind>, 14> kinds{{
        {u"trigger", EntryKind::Alert},
        {u"notify", EntryKind::Paged},
        {u"escalate", EntryKind::Paged},
        {u"repeat_escalation_path", EntryKind::Paged},
        {u"assign", EntryKind::Paged},
        {u"delegate", EntryKind::Paged},
        {u"responder_request", EntryKind::Paged},
        {u"acknowledge", EntryKind::Status},
        {u"unacknowledge", EntryKind::Status},
        {u"resolve", EntryKind::Status},
        {u"reopen", EntryKind::Status},
        {u"snooze", EntryKind::Status},
        {u"status_update", EntryKind::Communication},
        {u"priority_change", EntryKind::Severity},
    }};
    const QStringView name = QStringView(type).left(type.indexOf(u"_log_entry"));
    for (const auto &[known, kind] : kinds) {
        if (name == known)
            return kind;
    }
    return EntryKind::Note;
}

// What a note says stands in the channel; the entry's own summary is "Annotated by …".
QString textOf(const QJsonObject &entry)
{
    const QJsonValue channel = entry[u"channel"_s];
    const bool isNote = entry[u"type"_s].toString().startsWith(u"annotate"_s);
    for (const QString &text : {entry[u"content"_s].toString(), isNote ? channel[u"content"_s].toString() : QString(),
                                isNote ? channel[u"summary"_s].toString() : QString(), entry[u"summary"_s].toString(),
                                channel[u"summary"_s].toString()}) {
        const QString clean = cleanText(text);
        if (!clean.isEmpty())
            return clean;
    }
    return {};
}

class PagerDutyImport
{
public:
    Result<IntakeResult> read(const QByteArray &bytes)
    {
        const auto passed =
            readJsonValues(bytes, &m_result, [this](const QJsonValue &value) { return takeTopLevel(value); });
        if (!passed)
            return passed.error();
        if (m_count > 0 && !m_idSeen)
            return notLogEntries(PagerDutyText::tr("These are not PagerDuty's log entries"));
        std::ranges::stable_sort(m_result.entries, {}, &IntakeEntry::occurred);
        return m_result;
    }

private:
    Result<void> takeTopLevel(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const auto &element : value.toArray()) {
                if (!takePage(element))
                    takeEntry(element.toObject());
            }
            return {};
        }
        if (takePage(value))
            return {};
        if (value[u"created_at"_s].isString() && !value[u"incident_number"_s].isDouble()) {
            takeEntry(value.toObject());
            return {};
        }
        const QString error = serviceError(value);
        const bool incident = value[u"incident"_s].isObject() || value[u"incident_number"_s].isDouble();
        QString what = PagerDutyText::tr("These are not PagerDuty's log entries");
        if (incident)
            what = PagerDutyText::tr("This is a PagerDuty incident without its log entries");
        else if (!error.isEmpty())
            what = PagerDutyText::tr("This is an error, not log entries: %1").arg(error.left(200));
        return notLogEntries(what);
    }

    static Error notLogEntries(const QString &what)
    {
        return {ErrorCode::InvalidInput,
                what,
                {},
                PagerDutyText::tr("Import the answer of /incidents/ID/log_entries or /incidents/ID/notes.")};
    }

    // An answer with a list in it, or with one entry.
    bool takePage(const QJsonValue &page)
    {
        bool isPage = false;
        for (const auto &name : {u"log_entries"_s, u"notes"_s}) {
            if (!page[name].isArray())
                continue;
            isPage = true;
            for (const auto &entry : page[name].toArray())
                takeEntry(entry.toObject());
        }
        for (const auto &name : {u"log_entry"_s, u"note"_s}) {
            if (!page[name].isObject())
                continue;
            isPage = true;
            takeEntry(page[name].toObject());
        }
        return isPage;
    }

    void takeEntry(const QJsonObject &object)
    {
        ++m_count;
        const auto problem = [this](const QString &what) {
            m_result.addProblem(
                {m_count, PagerDutyText::tr("entry %1").arg(m_count), what, PagerDutyText::tr("Left out.")});
        };
        const QString id = cleanLine(object[u"id"_s].toString());
        const auto created = fromIsoUtc(object[u"created_at"_s].toString());
        if (id.isEmpty())
            return problem(PagerDutyText::tr("It has no id."));
        m_idSeen = true;
        if (!created)
            return problem(PagerDutyText::tr("It has no created_at that is a time."));
        IntakeEntry entry;
        entry.text = textOf(object);
        if (entry.text.isEmpty())
            return problem(PagerDutyText::tr("It has no text."));
        entry.origin = u"pagerduty:"_s + id;
        if (m_known.contains(entry.origin)) {
            m_result.addOmission(PagerDutyText::tr("entries listed again"));
            return;
        }
        m_known.insert(entry.origin);
        entry.occurred.begin = *created;
        entry.kind = kindOf(object[u"type"_s].toString());
        const QJsonValue doer = object[u"agent"_s].isObject() ? object[u"agent"_s] : object[u"user"_s];
        entry.owner = cleanLine(doer[u"summary"_s].toString());
        entry.link = webLink(object[u"html_url"_s].toString());
        entry.note = noteOf(object);
        m_result.entries.append(entry);
    }

    static QString noteOf(const QJsonObject &object)
    {
        QStringList notes;
        if (object[u"agent"_s].isObject())
            addNote(notes, u"user"_s, object[u"user"_s][u"summary"_s].toString());
        const QJsonObject details = object[u"event_details"_s].toObject();
        for (auto detail = details.begin(); detail != details.end(); ++detail)
            addNote(notes, detail.key(), detail.value().toVariant().toString());
        addNote(notes, u"incident"_s, object[u"incident"_s][u"summary"_s].toString());
        addNote(notes, u"service"_s, object[u"service"_s][u"summary"_s].toString());
        return notes.join(u'\n');
    }

    QSet<QString> m_known;
    qsizetype m_count = 0;
    bool m_idSeen = false;
    IntakeResult m_result;
};

}  // namespace

Result<IntakeResult> readPagerDuty(const QByteArray &bytes)
{
    return PagerDutyImport().read(bytes);
}

}  // namespace evenkeel
