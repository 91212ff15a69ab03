// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcsv.h"

#include "models/core/progress.h"
#include "models/incident/actionstate.h"
#include "models/markup/escapecsv.h"
#include "models/report/actionorder.h"
#include "models/report/agendawords.h"
#include "models/report/backlog.h"
#include "models/report/entrywords.h"
#include "models/report/followups.h"
#include "models/report/impactwords.h"
#include "models/report/keyfigures.h"
#include "models/report/promises.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString csvLine(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(escapeCsv(cleanedText(cell)));
    return escaped.join(u',') + u"\r\n"_s;
}

QString isoOrEmpty(std::optional<Instant> instant)
{
    return instant ? toIsoUtc(*instant) : QString();
}

Result<QString> timelineCsv(const ReportScope &scope, const ReportProgress &report)
{
    Progress progress(report);
    qint64 done = 0;
    // An import of this program reads these columns back; names are part of the format and not translated.
    QString csv = csvLine({u"time_utc"_s, u"until_utc"_s, u"about"_s, u"learned_utc"_s, u"kind"_s, u"event"_s,
                           u"owner"_s, u"tags"_s, u"link"_s, u"note"_s, u"audience"_s, u"pinned"_s, u"id"_s});
    const auto &timeline = scope.disclosure.timeline();
    for (const TimelineEntry *entry : timeline) {
        if (!progress.advance(++done, qint64(timeline.size())))
            return reportCancelled();
        QStringList tags;
        if (scope.disclosure.shows(ListName::Tag))
            for (const ListMember *tag : scope.incident.list(ListName::Tag, entry->id))
                tags.append(tag->text);
        csv += csvLine({isoOrEmpty(entry->occurred), isoOrEmpty(entry->until), entry->about ? u"about"_s : QString(),
                        isoOrEmpty(entry->learned), nameOf(entry->kind), wordsOf(*entry, scope.language),
                        scope.disclosure.named(entry->owner), tags.join(u' '), entry->link, entry->note,
                        nameOf(entry->audience), entry->pinned ? u"pinned"_s : QString(), entry->id.toString()});
    }
    return csv;
}

QString figuresCsv(const ReportScope &scope)
{
    QString csv = csvLine({u"figure"_s, u"value"_s});
    const auto add = [&](const char *label, const QString &value) {
        csv += csvLine({scope.word(label), value.isEmpty() ? notRecorded(scope) : value});
    };
    const IncidentFacts &facts = scope.facts();
    add(QT_TRANSLATE_NOOP("Report", "Incident"), facts.key);
    add(QT_TRANSLATE_NOOP("Report", "Title"), facts.title);
    add(QT_TRANSLATE_NOOP("Report", "Severity"), severityText(scope));
    add(QT_TRANSLATE_NOOP("Report", "Status"), statusText(scope));
    const auto windows = scope.incident.windowsInOrder();
    const auto addMoment = [&](const QString &label, std::optional<Instant> at) {
        csv += csvLine({label, at ? toIsoUtc(*at) : notRecorded(scope)});
    };
    for (const Moment moment : AllMoments) {
        const QString name = ReportLanguage::asHeading(scope.language.name(moment));
        if (windows.size() < 2 || moment == Moment::Declared || moment == Moment::Closed) {
            addMoment(name, momentOf(scope.incident, moment));
            continue;
        }
        for (size_t i = 0; i < windows.size(); ++i)
            addMoment(scope.word(QT_TRANSLATE_NOOP("Report", "%1, period %2")).arg(name, QString::number(i + 1)),
                      momentOf(*windows[i], moment));
    }
    csv += csvLine({durationFigure(scope).label, durationFigure(scope).value});
    for (const KeyFigure &figure : timeFigures(scope))
        csv += csvLine({figure.label, figure.value});
    csv += csvLine({usersFigure(scope).label, usersFigure(scope).value});
    add(QT_TRANSLATE_NOOP("Report", "Impact"), facts.impact);
    for (const ImpactTold &told : impactTold(scope))
        if (told.dimension != ImpactDimension::Users)
            csv += csvLine({ReportLanguage::asHeading(scope.language.name(told.dimension)),
                            told.words.isEmpty() ? notRecorded(scope) : told.words});
    if (isOngoing(scope.incident)) {
        const auto promises = standingPromises(scope.incident, scope.disclosure);
        add(QT_TRANSLATE_NOOP("Report", "Next update"),
            promises.empty() ? QString() : isoOrEmpty(promises.front()->nextUpdateBy));
    }
    return csv;
}

// Columns are added at the end: scripts read them by place.
QString actionsCsv(const ReportScope &scope, bool openOnly)
{
    const QStringList common{u"item"_s, u"owner"_s, u"due_utc"_s, u"category"_s, u"horizon"_s, u"ticket"_s, u"id"_s};
    const QStringList further{u"state"_s, u"started_utc"_s, u"done_utc"_s, u"dropped_because"_s, u"tags"_s};
    QString csv = csvLine(openOnly ? common : common + further);
    for (const ActionItem *item : actionsInOrder(scope.incident, scope.disclosure)) {
        if (openOnly && !isOpen(*item))
            continue;
        QStringList cells{item->text,
                          scope.disclosure.named(item->owner),
                          isoOrEmpty(item->due),
                          nameOf(item->category),
                          nameOf(horizonOf(*item, scope.incident)),
                          item->tracker,
                          item->id.toString()};
        if (!openOnly) {
            QStringList tags;
            if (scope.disclosure.shows(ListName::Tag))
                for (const ListMember *tag : scope.incident.list(ListName::Tag, item->id))
                    tags.append(tag->text);
            cells += {nameOf(stateOf(*item)), isoOrEmpty(item->started), isoOrEmpty(item->done),
                      scope.disclosure.showsReasons() ? item->dropped : QString(), tags.join(u", "_s)};
        }
        csv += csvLine(cells);
    }
    if (!openOnly)
        for (const BacklogItem &item : backlogOf(scope.incident, scope.disclosure))
            if (!item.action)
                csv += csvLine({item.member->text,
                                {},
                                {},
                                nameOf(item.member->list),
                                {},
                                item.member->link,
                                item.member->id.toString(),
                                {},
                                {},
                                {},
                                {},
                                {}});
    return csv;
}

QString agendaCsv(const ReportScope &scope)
{
    QString csv = csvLine({u"begins_utc"_s, u"minutes"_s, u"point"_s});
    for (const AgendaPoint &point : agendaOf(scope.incident))
        csv += csvLine(
            {isoOrEmpty(point.begins), QString::number(point.minutes), agendaTitle(point.topic, scope.language)});
    return csv;
}

}  // namespace

Result<QString> reportCsv(const ReportScope &scope, const ReportProgress &progress)
{
    switch (scope.options.kind) {
    case ReportKind::Plan:
    case ReportKind::Postmortem:
    case ReportKind::Record:
    case ReportKind::Timeline:
        return timelineCsv(scope, progress);
    case ReportKind::Executive:
        return figuresCsv(scope);
    case ReportKind::Handoff:
        return actionsCsv(scope, true);
    case ReportKind::Actions:
        return actionsCsv(scope, false);
    case ReportKind::Invite:
        return agendaCsv(scope);
    }
    return QString();
}

}  // namespace evenkeel
