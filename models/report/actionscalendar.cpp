// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/actionscalendar.h"

#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/icalendar.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;
using icalendar::contentLine;

namespace {

QByteArray statusOf(const ActionItem &action)
{
    switch (stateOf(action)) {
    case ActionState::Open:
        return "NEEDS-ACTION";
    case ActionState::Started:
        return "IN-PROCESS";
    case ActionState::Done:
        return "COMPLETED";
    case ActionState::Dropped:
        return "CANCELLED";
    }
    return {};
}

QByteArray todoOf(const ReportScope &scope, const ActionItem &action)
{
    QByteArray todo = contentLine("BEGIN", "VTODO");
    // Ids are the same in every copy of the file, and no two incidents' are.
    todo += contentLine("UID", action.id.toString().toLatin1() + "@evenkeel");
    todo += contentLine("DTSTAMP", icalendar::utc(scope.options.exportedAt));
    todo += contentLine("SUMMARY", icalendar::text(onOneLine(action.text)));
    if (action.due)
        todo += contentLine("DUE", icalendar::utc(*action.due));
    todo += contentLine("STATUS", statusOf(action));
    if (action.done)
        todo += contentLine("COMPLETED", icalendar::utc(*action.done));
    QStringList about{scope.facts().key.isEmpty() ? scope.facts().title
                                                  : scope.facts().key + u' ' + scope.facts().title};
    if (!scope.disclosure.named(action.owner).isEmpty())
        about.append(scope.word(QT_TRANSLATE_NOOP("Report", "Owner: %1")).arg(action.owner));
    if (stateOf(action) == ActionState::Dropped)
        about.append(scope.disclosure.showsReasons()
                         ? scope.word(QT_TRANSLATE_NOOP("Report", "Won't be done: %1")).arg(action.dropped)
                         : ReportLanguage::asHeading(scope.word(QT_TRANSLATE_NOOP("Report", "won't be done"))));
    todo += contentLine("DESCRIPTION", icalendar::text(about.join(u'\n')));
    QList<QByteArray> categories{icalendar::text(scope.language.name(action.category))};
    if (scope.disclosure.shows(ListName::Tag))
        for (const ListMember *tag : scope.incident.list(ListName::Tag, action.id))
            categories.append(icalendar::text(onOneLine(tag->text)));
    todo += contentLine("CATEGORIES", categories.join(','));
    if (const QByteArray ticket = icalendar::address(action.tracker); !ticket.isEmpty())
        todo += contentLine("URL", ticket);
    return todo + contentLine("END", "VTODO");
}

}  // namespace

QByteArray actionsCalendar(const ReportScope &scope)
{
    QByteArray todos;
    for (const ActionItem *action : actionsInOrder(scope.incident, scope.disclosure))
        todos += todoOf(scope, *action);
    return icalendar::calendarOf(todos);
}

}  // namespace evenkeel
