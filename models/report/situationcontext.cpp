// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/followups.h"
#include "models/report/keyfigures.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Each severity with when it came to be, where it changed at all: "SEV3 since 2026-03-14 12:05, SEV2 since 12:20".
QString severityHistory(const ReportScope &scope)
{
    QStringList steps;
    QString lastDate;
    for (const TimelineEntry *entry : scope.disclosure.timeline()) {
        if (entry->kind != EntryKind::Severity || entry->after.isEmpty())
            continue;
        if (!entry->occurred) {
            steps.append(entry->after);
            continue;
        }
        const QString date = scope.time.date(*entry->occurred);
        const QString at =
            date == lastDate ? scope.time.clock(*entry->occurred) : scope.time.dateAndClock(*entry->occurred);
        lastDate = date;
        steps.append(scope.word(QT_TRANSLATE_NOOP("Report", "%1 since %2")).arg(entry->after, at));
    }
    return steps.size() > 1 ? steps.join(u", "_s) : QString();
}

QList<Instant> timesShown(const ReportScope &scope)
{
    QList<Instant> times;
    for (const Moment moment : AllMoments)
        if (const auto at = momentOf(scope.incident, moment))
            times.append(*at);
    for (const TimelineEntry *entry : scope.disclosure.timeline())
        if (entry->occurred)
            times.append(*entry->occurred);
    return times;
}

}  // namespace

void ReportContext::addSituation(TemplateData &data) const
{
    const IncidentFacts &facts = m_scope.facts();
    lineOrNone(data, "key"_L1, facts.key);
    lineOrNone(data, "title"_L1, facts.title);
    data.line("severity"_L1, severityText(m_scope));
    data.line("severityHistory"_L1, severityHistory(m_scope));
    data.line("status"_L1, statusText(m_scope));
    data.flag("ongoing"_L1, isOngoing(m_scope.incident));
    blockOrNone(data, "impact"_L1, facts.impact);
    data.block("workaround"_L1, facts.workaround);
    lineOrNone(data, "users"_L1, facts.users);
    lineOrNone(data, "systems"_L1, textsOf(ListName::System).join(u", "_s));
    lineOrNone(data, "regions"_L1, textsOf(ListName::Region).join(u", "_s));
    lineOrNone(data, "stakeholders"_L1, textsOf(ListName::Stakeholder).join(u", "_s));
    lineOrNone(data, "whatChanged"_L1, facts.whatChanged);
    lineOrNone(data, "detectedBy"_L1, m_scope.language.name(facts.detection));
    data.flag("detectedByKnown"_L1, facts.detection != Detection::Unknown);
    data.flag("hasWhatChanged"_L1, !facts.whatChanged.trimmed().isEmpty());
    data.line("confidentiality"_L1, facts.confidentiality);
    data.line("zone"_L1, m_scope.time.zoneName({}));
    data.line("allTimes"_L1,
              word(QT_TRANSLATE_NOOP("Report", "all times %1")).arg(m_scope.time.zoneName(timesShown(m_scope))));
}

void ReportContext::addMoments(TemplateData &data) const
{
    const auto figureOf = [&](const KeyFigure &figure) {
        TemplateData item;
        item.line("label"_L1, figure.label);
        figure.recorded ? item.line("value"_L1, figure.value) : item.markdown("value"_L1, u'*' + figure.value + u'*');
        return item;
    };
    lineOrNone(data, "period"_L1, periodText(m_scope));
    data.line("restoredAt"_L1, momentOrEmpty(momentOf(m_scope.incident, Moment::Restored)));
    lineOrNone(data, "began"_L1, momentOrEmpty(momentOf(m_scope.incident, Moment::Began)));
    data.list("duration"_L1, {figureOf(durationFigure(m_scope))});
    QList<TemplateData> times;
    for (const KeyFigure &figure : timeFigures(m_scope))
        times.append(figureOf(figure));
    data.list("times"_L1, times);

    QList<TemplateData> moments;
    for (const Moment moment : AllMoments)
        if (const auto at = momentOf(m_scope.incident, moment)) {
            TemplateData item;
            item.line("label"_L1, ReportLanguage::asHeading(m_scope.language.name(moment)));
            item.line("at"_L1, m_scope.time.dateAndClock(*at));
            moments.append(item);
        }
    data.list("moments"_L1, moments);
    data.flag("hasMoments"_L1, !moments.isEmpty());

    QStringList windows;
    for (const ImpactWindow *window : m_scope.incident.windowsInOrder()) {
        const auto end = window->restored ? window->restored : window->resolved;
        if (window->began && end)
            windows.append(m_scope.time.period(*window->began, *end, word(QT_TRANSLATE_NOOP("Report", "to"))));
        else if (window->began)
            windows.append(
                word(QT_TRANSLATE_NOOP("Report", "since %1")).arg(m_scope.time.dateAndClock(*window->began)));
    }
    data.line("windows"_L1, windows.size() > 1 ? windows.join(u"; "_s) : QString());
}

}  // namespace evenkeel
