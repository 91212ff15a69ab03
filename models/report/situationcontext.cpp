// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/followups.h"
#include "models/report/keyfigures.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

#include <algorithm>

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
    for (const auto &[name, has, list] : {std::tuple("systems"_L1, "hasSystems"_L1, ListName::System),
                                          std::tuple("regions"_L1, "hasRegions"_L1, ListName::Region)}) {
        const QStringList texts = textsOf(list);
        lineOrNone(data, name, texts.join(u", "_s));
        data.flag(has, !texts.isEmpty());
    }
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

// A column for each stretch of impact, with its moments and what they give.
TemplateData ReportContext::momentsByPeriod(qsizetype from, qsizetype to,
                                            const QList<QList<KeyFigure>> &figuresOf) const
{
    const auto windows = m_scope.incident.windowsInOrder();
    const auto cells = [&](const auto &textOf) {
        QList<TemplateData> row;
        for (qsizetype i = from; i < to; ++i) {
            TemplateData cell;
            const QString text = textOf(i);
            text.isEmpty() ? cell.markdown("text"_L1, u"\u2013"_s) : cell.cell("text"_L1, text);
            row.append(cell);
        }
        return row;
    };
    const auto dateOf = [&](qsizetype i) {
        const ImpactWindow &window = *windows[size_t(i)];
        const auto at = window.began ? window.began : window.detected;
        return at ? m_scope.time.date(*at) : QString();
    };
    QList<TemplateData> rows;
    const auto add = [&](const QString &label, const QList<TemplateData> &values) {
        TemplateData row;
        row.cell("label"_L1, label);
        row.list("cells"_L1, values);
        rows.append(row);
    };
    for (const Moment moment : AllMoments) {
        if (std::ranges::none_of(windows,
                                 [&](const ImpactWindow *window) { return momentOf(*window, moment).has_value(); }))
            continue;
        add(ReportLanguage::asHeading(m_scope.language.name(moment)), cells([&](qsizetype i) {
                const auto at = momentOf(*windows[size_t(i)], moment);
                return !at                                   ? QString()
                       : m_scope.time.date(*at) == dateOf(i) ? m_scope.time.clock(*at)
                                                             : m_scope.time.dateAndClock(*at);
            }));
    }
    for (qsizetype at = 0; at < figuresOf[from].size(); ++at)
        if (std::ranges::any_of(figuresOf, [at](const QList<KeyFigure> &figures) { return figures[at].recorded; }))
            add(figuresOf[from][at].label, cells([&](qsizetype i) {
                    const KeyFigure &figure = figuresOf[i][at];
                    return figure.recorded ? figure.value : QString();
                }));
    TemplateData table;
    table.list("periods"_L1, cells([&](qsizetype i) { return u"%1: %2"_s.arg(QString::number(i + 1), dateOf(i)); }));
    table.list("rows"_L1, rows);
    return table;
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

    const auto stretches = m_scope.incident.windowsInOrder();
    QList<TemplateData> moments;
    for (const Moment moment : AllMoments)
        if (const auto at = momentOf(m_scope.incident, moment)) {
            // Of several stretches it would be now the first one's, now the last one's.
            if (stretches.size() > 1 && moment != Moment::Declared && moment != Moment::Closed)
                continue;
            TemplateData item;
            item.line("label"_L1, ReportLanguage::asHeading(m_scope.language.name(moment)));
            item.line("at"_L1, m_scope.time.dateAndClock(*at));
            moments.append(item);
        }
    data.list("moments"_L1, moments);
    data.flag("hasMoments"_L1, !moments.isEmpty());
    QList<TemplateData> tables;
    constexpr qsizetype OnOnePage = 4;
    if (stretches.size() > 1) {
        QList<QList<KeyFigure>> figures;
        for (const ImpactWindow *window : stretches)
            figures.append(timeFigures(m_scope, *window));
        for (qsizetype at = 0; at < figures.size(); at += OnOnePage)
            tables.append(momentsByPeriod(at, std::min(at + OnOnePage, figures.size()), figures));
    }
    data.list("periodTables"_L1, tables);
    data.flag("severalPeriods"_L1, !tables.isEmpty());

    QStringList windows;
    for (const ImpactWindow *window : stretches) {
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
