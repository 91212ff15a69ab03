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

struct TimeFigure {
    const char *label;
    Moment from;
    Moment to;
};
constexpr TimeFigure TimeFigures[] = {
    {QT_TRANSLATE_NOOP("Report", "Time to detect"), Moment::Began, Moment::Detected},
    {QT_TRANSLATE_NOOP("Report", "Time to acknowledge"), Moment::Detected, Moment::Acknowledged},
    {QT_TRANSLATE_NOOP("Report", "Time to mitigate"), Moment::Began, Moment::Mitigated},
    {QT_TRANSLATE_NOOP("Report", "Time to recover"), Moment::Began, Moment::Restored},
};

std::optional<Duration> timeOf(const ImpactWindow &window, const TimeFigure &figure)
{
    const auto from = momentOf(window, figure.from), to = momentOf(window, figure.to);
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

// The moments that any of these stretches lacks.
QList<Moment> missingOf(const std::vector<const ImpactWindow *> &windows, const TimeFigure &figure)
{
    QList<Moment> missing;
    for (const Moment moment : {figure.from, figure.to})
        if (windows.empty()
            || std::ranges::any_of(windows, [&](const ImpactWindow *window) { return !momentOf(*window, moment); }))
            missing.append(moment);
    return missing;
}

KeyFigure figure(const ReportScope &scope, const QString &label, std::optional<Duration> value,
                 const QList<Moment> &missing)
{
    if (value)
        return {label, scope.language.duration(*value), true};
    return {label, notRecorded(scope, missing), false};
}

// "Time to detect, longest of 4"; where it isn't known of all, "longest of 3 known".
KeyFigure longestFigure(const ReportScope &scope, const TimeFigure &time)
{
    const auto windows = scope.incident.windowsInOrder();
    std::optional<Duration> most;
    qsizetype known = 0;
    for (const ImpactWindow *window : windows)
        if (const auto value = timeOf(*window, time)) {
            most = std::max(most.value_or(*value), *value);
            ++known;
        }
    if (!most)
        return figure(scope, scope.word(time.label), {}, missingOf(windows, time));
    const char *const label = known == qsizetype(windows.size())
                                  ? QT_TRANSLATE_NOOP("Report", "%1, longest of %2")
                                  : QT_TRANSLATE_NOOP("Report", "%1, longest of %2 known");
    return figure(scope, scope.word(label).arg(scope.word(time.label), QString::number(known)), most, {});
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
    const size_t windows = scope.incident.windowsInOrder().size();
    const QString label =
        windows > 1 ? scope.word(QT_TRANSLATE_NOOP("Report", "Impact, %1 periods")).arg(QString::number(windows))
                    : scope.word(QT_TRANSLATE_NOOP("Report", "Duration"));
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
    return figure(scope, label, durations.toRecover,
                  missingOf(scope.incident.windowsInOrder(), std::end(TimeFigures)[-1]));
}

QList<KeyFigure> timeFigures(const ReportScope &scope)
{
    const auto windows = scope.incident.windowsInOrder();
    if (windows.size() == 1)
        return timeFigures(scope, *windows.front());
    QList<KeyFigure> figures;
    for (const TimeFigure &time : TimeFigures)
        figures.append(longestFigure(scope, time));
    return figures;
}

QList<KeyFigure> timeFigures(const ReportScope &scope, const ImpactWindow &window)
{
    QList<KeyFigure> figures;
    for (const TimeFigure &time : TimeFigures)
        figures.append(figure(scope, scope.word(time.label), timeOf(window, time), missingOf({&window}, time)));
    return figures;
}

KeyFigure usersFigure(const ReportScope &scope)
{
    const IncidentFacts &facts = scope.facts();
    const QString label = scope.word(QT_TRANSLATE_NOOP("Report", "Users affected"));
    const ImpactTable measured = ImpactTable::of(scope.incident, scope.now);
    if (measured.says(ImpactDimension::Users))
        return {label, totalWords(measured, ImpactDimension::Users, scope), true};
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
