// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/keyfigures.h"

#include "models/postmortem/impacttable.h"
#include "models/report/followups.h"
#include "models/report/impactwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The moments without which a duration can't be told: of the first impact window, or of any.
QList<Moment> missingOf(const Incident &incident, Moment from, Moment to, bool firstOnly)
{
    const auto windows = incident.windowsInOrder();
    QList<Moment> missing;
    for (const Moment moment : {from, to})
        if (windows.empty() || std::ranges::any_of(windows, [&](const ImpactWindow *window) {
                return (!firstOnly || window == windows.front()) && !momentOf(*window, moment);
            }))
            missing.append(moment);
    return missing;
}

KeyFigure figure(const ReportScope &scope, const char *label, std::optional<Duration> value,
                 const QList<Moment> &missing)
{
    if (value)
        return {scope.word(label), scope.language.duration(*value), true};
    return {scope.word(label), notRecorded(scope, missing), false};
}

// Of the windows that ended their length, of the last one what has passed of it.
std::optional<Duration> soFar(const ReportScope &scope)
{
    const auto windows = scope.incident.windowsInOrder();
    Duration sum{0};
    for (const ImpactWindow *window : windows) {
        const auto end = window->restored ? window->restored : window->resolved;
        if (!window->began || (!end && window != windows.back()))
            return std::nullopt;
        sum += end.value_or(std::max(scope.now, *window->began)) - *window->began;
    }
    return windows.empty() ? std::nullopt : std::optional(sum);
}

}  // namespace

QString notRecorded(const ReportScope &scope, const QList<Moment> &missing)
{
    const QString words = scope.word(QT_TRANSLATE_NOOP("Report", "not recorded"));
    if (missing.isEmpty())
        return words;
    QStringList names;
    for (const Moment moment : missing)
        names.append(scope.language.name(moment));
    return words + u": "_s + names.join(u", "_s);
}

KeyFigure durationFigure(const ReportScope &scope)
{
    const char *const label = QT_TRANSLATE_NOOP("Report", "Duration");
    const Durations durations = durationsOf(scope.incident);
    if (isOngoing(scope.incident)) {
        KeyFigure ongoing = figure(scope, label, soFar(scope), {Moment::Began});
        if (ongoing.recorded)
            ongoing.value = scope.word(QT_TRANSLATE_NOOP("Report", "%1 so far")).arg(ongoing.value);
        return ongoing;
    }
    if (!durations.toRecover && durations.toResolve) {
        KeyFigure resolved = figure(scope, label, durations.toResolve, {});
        resolved.value = scope.word(QT_TRANSLATE_NOOP("Report", "%1 until resolved")).arg(resolved.value);
        return resolved;
    }
    return figure(scope, label, durations.toRecover, missingOf(scope.incident, Moment::Began, Moment::Restored, false));
}

QList<KeyFigure> timeFigures(const ReportScope &scope)
{
    const Incident &incident = scope.incident;
    const Durations durations = durationsOf(incident);
    return {
        figure(scope, QT_TRANSLATE_NOOP("Report", "Time to detect"), durations.toDetect,
               missingOf(incident, Moment::Began, Moment::Detected, true)),
        figure(scope, QT_TRANSLATE_NOOP("Report", "Time to acknowledge"), durations.toAcknowledge,
               missingOf(incident, Moment::Detected, Moment::Acknowledged, true)),
        figure(scope, QT_TRANSLATE_NOOP("Report", "Time to mitigate"), durations.toMitigate,
               missingOf(incident, Moment::Began, Moment::Mitigated, false)),
        figure(scope, QT_TRANSLATE_NOOP("Report", "Time to recover"), durations.toRecover,
               missingOf(incident, Moment::Began, Moment::Restored, false)),
    };
}

KeyFigure usersFigure(const ReportScope &scope)
{
    const IncidentFacts &facts = scope.facts();
    const QString label = scope.word(QT_TRANSLATE_NOOP("Report", "Users affected"));
    const ImpactTable measured = ImpactTable::of(scope.incident, scope.now);
    if (measured.says(ImpactDimension::Users))
        return {label, wordsOf(measured.total(ImpactDimension::Users), scope.language), true};
    const QString users = facts.usersImpact.isEmpty() ? facts.users : facts.usersImpact;
    return {label, users.isEmpty() ? notRecorded(scope) : users, !users.isEmpty()};
}

QString severityText(const ReportScope &scope)
{
    const QString &level = scope.facts().severityLevel;
    return level.isEmpty() ? scope.word(QT_TRANSLATE_NOOP("Report", "not classified")) : level;
}

QString statusText(const ReportScope &scope)
{
    return ReportLanguage::asHeading(scope.language.name(scope.facts().status));
}

QString periodText(const ReportScope &scope, const QString &zone)
{
    std::optional<Instant> from, to;
    for (const Moment moment : {Moment::Declared, Moment::Detected, Moment::Began})
        if (const auto at = momentOf(scope.incident, moment))
            from = at;
    for (const Moment moment : {Moment::Resolved, Moment::Restored})
        if (const auto at = momentOf(scope.incident, moment))
            to = at;
    if (!from)
        return {};
    const QString behind = zone.isEmpty() ? QString() : u' ' + zone;
    const QString begin = scope.time.dateAndClock(*from);
    if (isOngoing(scope.incident))
        return scope.word(QT_TRANSLATE_NOOP("Report", "since %1")).arg(begin + behind);
    if (!to || *to < *from)
        return scope.word(QT_TRANSLATE_NOOP("Report", "%1, end not recorded")).arg(begin + behind);
    return scope.time.period(*from, *to, scope.word(QT_TRANSLATE_NOOP("Report", "to"))) + behind;
}

}  // namespace evenkeel
