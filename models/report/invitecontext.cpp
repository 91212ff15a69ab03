// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/attendees.h"
#include "models/report/agendawords.h"
#include "models/report/invitecalendar.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

void ReportContext::addInvite(TemplateData &data) const
{
    if (m_scope.options.kind != ReportKind::Invite)
        return;
    const auto begins = m_scope.facts().reviewMeeting;
    const std::chrono::minutes length(meetingMinutes(m_scope.incident));
    const ReportTime &time = m_scope.time;
    lineOrNone(data, "meetingTime"_L1,
               begins ? u"%1, %2 (%3)"_s.arg(time.period(*begins, *begins + length, u"\u2013"_s),
                                             m_scope.language.duration(length), time.zoneName({*begins}))
                      : QString());
    lineOrNone(data, "meetingPlace"_L1, meetingPlace(m_scope));
    lineOrNone(data, "attendees"_L1,
               m_scope.disclosure.isInternal() ? attendeesOf(m_scope.incident).join(u", "_s) : QString());
    data.line("inviteWords"_L1, inviteWords(m_scope));
    data.line("beforehand"_L1, beforeTheMeeting(m_scope));
    QList<TemplateData> agenda;
    for (const AgendaPoint &point : agendaOf(m_scope.incident)) {
        TemplateData row;
        row.line("begins"_L1, point.begins ? time.clock(*point.begins) : QString());
        row.line("point"_L1, agendaTitle(point.topic, m_scope.language));
        row.line("minutes"_L1, m_scope.language.duration(std::chrono::minutes(point.minutes)));
        row.line("there"_L1, m_scope.disclosure.isInternal() ? agendaCount(point, m_scope.language) : QString());
        agenda.append(row);
    }
    data.list("agenda"_L1, agenda);
}

}  // namespace evenkeel
