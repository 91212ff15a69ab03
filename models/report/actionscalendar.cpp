// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/actionscalendar.h"

#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>
#include <QUrl>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 75;  // octets, without the line's end

// One property; a line that goes on begins with a space, and no character is cut in two.
QByteArray contentLine(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray folded;
    qsizetype room = LongestLine;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype next = at + 1;
        while (next < whole.size() && (quint8(whole[next]) & 0xC0) == 0x80)
            ++next;
        if (next - at > room) {
            folded += "\r\n ";
            room = LongestLine - 1;
        }
        folded += whole.mid(at, next - at);
        room -= next - at;
        at = next;
    }
    return folded + "\r\n";
}

QByteArray escapedText(const QString &text)
{
    QString escaped = cleanedText(text).trimmed();
    escaped.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return escaped.replace(u'\t', u' ').toUtf8();
}

// "20260314T220000Z"
QByteArray utcOf(Instant instant)
{
    return toIsoUtc(instant).section(u'.', 0, 0).remove(u'-').remove(u':').remove(u'Z').toLatin1() + 'Z';
}

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
    todo += contentLine("DTSTAMP", utcOf(scope.options.exportedAt));
    todo += contentLine("SUMMARY", escapedText(onOneLine(action.text)));
    if (action.due)
        todo += contentLine("DUE", utcOf(*action.due));
    todo += contentLine("STATUS", statusOf(action));
    if (action.done)
        todo += contentLine("COMPLETED", utcOf(*action.done));
    QStringList about{scope.facts().key.isEmpty() ? scope.facts().title
                                                  : scope.facts().key + u' ' + scope.facts().title};
    if (!scope.disclosure.named(action.owner).isEmpty())
        about.append(scope.word(QT_TRANSLATE_NOOP("Report", "Owner: %1")).arg(action.owner));
    if (stateOf(action) == ActionState::Dropped)
        about.append(scope.disclosure.showsReasons()
                         ? scope.word(QT_TRANSLATE_NOOP("Report", "Won't be done: %1")).arg(action.dropped)
                         : ReportLanguage::asHeading(scope.word(QT_TRANSLATE_NOOP("Report", "won't be done"))));
    todo += contentLine("DESCRIPTION", escapedText(about.join(u'\n')));
    QList<QByteArray> categories{escapedText(scope.language.name(action.category))};
    if (scope.disclosure.shows(ListName::Tag))
        for (const ListMember *tag : scope.incident.list(ListName::Tag, action.id))
            categories.append(escapedText(onOneLine(tag->text)));
    todo += contentLine("CATEGORIES", categories.join(','));
    const QUrl ticket(action.tracker.trimmed(), QUrl::StrictMode);
    if (ticket.isValid() && (ticket.scheme() == "http"_L1 || ticket.scheme() == "https"_L1))
        todo += contentLine("URL", ticket.toEncoded());
    return todo + contentLine("END", "VTODO");
}

}  // namespace

QByteArray actionsCalendar(const ReportScope &scope)
{
    QByteArray calendar = contentLine("BEGIN", "VCALENDAR") + contentLine("VERSION", "2.0")
                          + contentLine("PRODID", "-//Evenkeel//Evenkeel//EN");
    for (const ActionItem *action : actionsInOrder(scope.incident, scope.disclosure))
        calendar += todoOf(scope, *action);
    return calendar + contentLine("END", "VCALENDAR");
}

}  // namespace evenkeel
