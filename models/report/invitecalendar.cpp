// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/invitecalendar.h"

#include "models/incident/fieldref.h"
#include "models/postmortem/attendees.h"
#include "models/report/agendawords.h"
#include "models/report/icalendar.h"
#include "models/report/keyfigures.h"
#include "models/report/reporttext.h"
#include "models/report/reporttitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace evenkeel {

using namespace Qt::StringLiterals;
using icalendar::contentLine;

namespace {

struct InviteText {
    Q_DECLARE_TR_FUNCTIONS(Invite)
};

// Seconds since the incident was recorded: stamps only grow.
int sequenceOf(const IncidentFacts &facts)
{
    qint64 newest = facts.created.time;
    for (const int field : {fieldIndexOf<&IncidentFacts::reviewMeeting>(),
                            fieldIndexOf<&IncidentFacts::reviewMinutes>(), fieldIndexOf<&IncidentFacts::reviewPlace>()})
        newest = std::max(newest, facts.stamps.of(field).time);
    constexpr qint64 MicrosecondsASecond = 1'000'000;
    return int(
        std::clamp<qint64>((newest - facts.created.time) / MicrosecondsASecond, 0, std::numeric_limits<int>::max()));
}

}  // namespace

QString meetingPlace(const ReportScope &scope)
{
    return scope.disclosure.isInternal() ? onOneLine(scope.facts().reviewPlace) : QString();
}

QString inviteWords(const ReportScope &scope)
{
    return scope.word(
        QT_TRANSLATE_NOOP("Report", "We want to understand how this incident came about and what makes the next one "
                                    "shorter or keeps it away. We talk about systems, tools and how we work, and take "
                                    "it that everybody acted sensibly on what they knew."));
}

QString beforeTheMeeting(const ReportScope &scope)
{
    return scope.word(QT_TRANSLATE_NOOP("Report", "Please read the timeline before, and bring what only you saw. If "
                                                  "you were sent a form for your notes, answer it by then."));
}

QStringList agendaLines(const ReportScope &scope)
{
    QStringList lines;
    for (const AgendaPoint &point : agendaOf(scope.incident))
        lines.append((point.begins ? scope.time.clock(*point.begins) + u' ' : QString())
                     + agendaTitle(point.topic, scope.language) + u" ("_s
                     + scope.language.duration(std::chrono::minutes(point.minutes)) + u')');
    return lines;
}

Result<QByteArray> inviteCalendar(const ReportScope &scope)
{
    const IncidentFacts &facts = scope.facts();
    if (!facts.reviewMeeting)
        return Error{ErrorCode::InvalidInput,
                     InviteText::tr("nobody has said when the meeting is"),
                     {},
                     InviteText::tr("Set its time first: in the postmortem under Meeting, or meeting.at on the command "
                                    "line.")};
    const QString place = meetingPlace(scope);
    QStringList about{
        inviteWords(scope), {}, severityText(scope) + u", "_s + periodText(scope, scope.time.zoneName({}))};
    if (!facts.impact.trimmed().isEmpty())
        about.append(onOneLine(facts.impact));
    about += {QString(), scope.word(QT_TRANSLATE_NOOP("Report", "Agenda")) + u':'};
    about += agendaLines(scope);
    if (const QStringList names = attendeesOf(scope.incident); scope.disclosure.isInternal() && !names.isEmpty())
        about += {QString(), scope.word(QT_TRANSLATE_NOOP("Report", "Invited")) + u": "_s + names.join(u", "_s)};
    about += {QString(), beforeTheMeeting(scope)};

    QByteArray event = contentLine("BEGIN", "VEVENT");
    event += contentLine("UID", scope.incident.id().toString().toLatin1() + "-review@evenkeel");
    event += contentLine("DTSTAMP", icalendar::utc(scope.options.exportedAt));
    event += contentLine("SEQUENCE", QByteArray::number(sequenceOf(facts)));
    event += contentLine("DTSTART", icalendar::utc(*facts.reviewMeeting));
    event += contentLine("DTEND",
                         icalendar::utc(*facts.reviewMeeting + std::chrono::minutes(meetingMinutes(scope.incident))));
    event += contentLine("SUMMARY", icalendar::text(reportTitle(scope)));
    if (!place.isEmpty())
        event += contentLine("LOCATION", icalendar::text(place));
    if (const QByteArray url = icalendar::address(place); !url.isEmpty())
        event += contentLine("URL", url);
    event += contentLine("DESCRIPTION", icalendar::text(about.join(u'\n')));
    return icalendar::calendarOf(event + contentLine("END", "VEVENT"));
}

}  // namespace evenkeel
