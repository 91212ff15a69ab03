// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/agenda.h"

#include "models/postmortem/curatedtimeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

struct AgendaText {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

int countOf(const Incident &incident, std::initializer_list<ListName> lists)
{
    int count = 0;
    for (const ListName list : lists)
        count += int(incident.list(list).size());
    return count;
}

int openTopics(const Incident &incident)
{
    int open = 0;
    incident.parkedTopics().forEach([&](const ParkedTopic &topic) { open += topic.settled ? 0 : 1; });
    return open;
}

// A share of the time: what each point needs at all, and by how much it grows with what stands there.
struct Share {
    double least = 0;
    double each = 0;
    double most = 0;
};

constexpr Share shareOf(AgendaTopic topic)
{
    switch (topic) {
    case AgendaTopic::Opening:
        return {3, 0, 3};
    case AgendaTopic::Notes:
        return {3, 0.5, 8};
    case AgendaTopic::Timeline:
        return {8, 0.3, 20};
    case AgendaTopic::RootCause:
        return {8, 0.6, 14};
    case AgendaTopic::Factors:
        return {5, 0.6, 10};
    case AgendaTopic::Lessons:
        return {5, 0.5, 10};
    case AgendaTopic::Actions:
        return {7, 0.7, 15};
    case AgendaTopic::Close:
        return {3, 1, 8};
    }
    return {};
}

}  // namespace

int meetingMinutes(const Incident &incident)
{
    const int said = incident.facts().reviewMinutes;
    return said <= 0 ? UsualMeetingMinutes : std::clamp(said, LeastMeetingMinutes, MostMeetingMinutes);
}

Result<int> readMeetingMinutes(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    if (!isNumber || minutes < LeastMeetingMinutes || minutes > MostMeetingMinutes)
        return Error{ErrorCode::InvalidInput,
                     AgendaText::tr("“%1” is no length of a meeting").arg(text),
                     {},
                     AgendaText::tr("Give minutes, from %1 to %2.").arg(LeastMeetingMinutes).arg(MostMeetingMinutes)};
    return minutes;
}

QList<AgendaPoint> agendaOf(const Incident &incident)
{
    const int notes = int(incident.participantNotes().all().size());
    QList<AgendaPoint> points{{AgendaTopic::Opening, 0, 0}};
    if (notes > 0)
        points.append({AgendaTopic::Notes, 0, notes});
    points += {{AgendaTopic::Timeline, 0, CuratedTimeline(incident).keptCount()},
               {AgendaTopic::RootCause, 0, int(incident.whys().all().size())},
               {AgendaTopic::Factors, 0, countOf(incident, {ListName::Factor})},
               {AgendaTopic::Lessons, 0,
                countOf(incident, {ListName::WentWell, ListName::WentPoorly, ListName::GotLucky, ListName::Tooling})},
               {AgendaTopic::Actions, 0, int(incident.actions().all().size())},
               {AgendaTopic::Close, 0, openTopics(incident)}};

    std::vector<double> shares;
    for (const AgendaPoint &point : std::as_const(points)) {
        const Share share = shareOf(point.topic);
        shares.push_back(std::min(share.least + share.each * point.count, share.most));
    }
    // A minute each, and the rest by share; what rounding leaves goes to the points that lost most by it.
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const int toShare = meetingMinutes(incident) - int(points.size());
    int left = toShare;
    std::vector<std::pair<double, qsizetype>> lost;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double exact = shares[size_t(i)] / sum * toShare;
        points[i].minutes = 1 + int(exact);
        left -= int(exact);
        lost.emplace_back(-(exact - int(exact)), i);
    }
    std::ranges::sort(lost);
    for (int i = 0; i < left; ++i)
        ++points[lost[size_t(i)].second].minutes;
    std::optional<Instant> at = incident.facts().reviewMeeting;
    for (AgendaPoint &point : points) {
        point.begins = at;
        if (at)
            *at += std::chrono::minutes(point.minutes);
    }
    return points;
}

}  // namespace evenkeel
