// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/impacttable.h"

#include "models/core/amounttext.h"
#include "models/incident/commands/impactverbs.h"

#include <algorithm>

namespace evenkeel {

namespace {

ImpactCell cellOf(const Incident &incident, const ImpactWindow &window, ImpactDimension dimension, Instant until)
{
    ImpactCell cell;
    cell.measure.window = window.id;
    cell.measure.dimension = dimension;
    if (const ImpactMeasure *measure = measureOf(incident, {window.id, dimension}))
        cell.measure = *measure;
    if (cell.measure.knowledge == ImpactKnowledge::Known)
        cell.amount = amountFromStored(cell.measure.amount);
    if (!cell.amount || !cell.measure.perMinute || isShare(dimension, cell.measure.unit))
        cell.total = cell.amount;
    else if (const auto minutes = minutesOf(incident, window, until))
        cell.total = *cell.amount * double(*minutes);
    return cell;
}

ImpactBound boundOf(const QString &uncertainty)
{
    if (uncertainty == QString(AtLeastSign))
        return ImpactBound::AtLeast;
    if (uncertainty == QString(AtMostSign))
        return ImpactBound::AtMost;
    return uncertainty.isEmpty() ? ImpactBound::Exact : ImpactBound::About;
}

// Of a sum of two: what is at least and at most at once is neither.
ImpactBound looser(ImpactBound one, ImpactBound other)
{
    if (one == ImpactBound::Exact || one == other)
        return other;
    return other == ImpactBound::Exact ? one : ImpactBound::About;
}

}  // namespace

std::optional<qint64> minutesOf(const Incident &incident, const ImpactWindow &window, Instant until)
{
    if (!window.began)
        return std::nullopt;
    auto end = window.restored ? window.restored : window.resolved;
    if (!end) {
        const auto windows = incident.windowsInOrder();
        if (windows.empty() || windows.back()->id != window.id)
            return std::nullopt;
        end = incident.facts().closed ? std::min(*incident.facts().closed, until) : until;
    }
    return std::max<qint64>(0, std::chrono::floor<std::chrono::minutes>(*end - *window.began).count());
}

bool isShare(ImpactDimension dimension, const QString &unit)
{
    return dimension != ImpactDimension::ErrorBudget && (unit.contains(u'%') || unit.contains(u'\u2030'));
}

bool isSameUnit(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

ImpactTable ImpactTable::of(const Incident &incident, Instant until)
{
    ImpactTable table;
    for (const ImpactWindow *window : incident.windowsInOrder())
        for (const auto &[dimension, name] : EnumNames<ImpactDimension>::names)
            table.m_cells.append(cellOf(incident, *window, dimension, until));
    return table;
}

int ImpactTable::windowCount() const
{
    return int(m_cells.size() / qsizetype(EnumNames<ImpactDimension>::names.size()));
}

bool ImpactTable::says(ImpactDimension dimension) const
{
    return std::ranges::any_of(m_cells, [dimension](const ImpactCell &cell) {
        return cell.measure.dimension == dimension && cell.measure.knowledge != ImpactKnowledge::Unsaid;
    });
}

ImpactTotal ImpactTable::total(ImpactDimension dimension) const
{
    ImpactTotal total;
    total.dimension = dimension;
    total.windows = windowCount();
    bool isAddable = true, isOfShares = false;
    int counted = 0, known = 0, unknown = 0, unsaid = 0, none = 0;
    double highest = 0;
    ImpactBound boundOfHighest = ImpactBound::Exact;
    for (const ImpactCell &cell : m_cells) {
        const ImpactMeasure &measure = cell.measure;
        if (measure.dimension != dimension)
            continue;
        switch (measure.knowledge) {
        case ImpactKnowledge::Unsaid:
            ++unsaid;
            break;
        case ImpactKnowledge::Unknown:
            ++unknown;
            break;
        case ImpactKnowledge::None:
            ++none;
            break;
        case ImpactKnowledge::Known:
            ++known;
            isAddable = isAddable && cell.total && (known == 1 || isSameUnit(total.unit, measure.unit));
            isOfShares = isOfShares || isShare(dimension, measure.unit);
            total.unit = measure.unit;
            total.amount = total.amount.value_or(0) + cell.total.value_or(0);
            total.bound = looser(total.bound, boundOf(measure.uncertainty));
            counted += cell.total && *cell.total > 0;
            if (total.worst.isNull() || cell.total.value_or(0) > highest) {
                total.worst = measure.window;
                highest = cell.total.value_or(0);
                boundOfHighest = boundOf(measure.uncertainty);
            }
            break;
        }
    }
    const bool isPartial = unknown + unsaid > 0;
    if (known > 0)
        total.knowledge = ImpactKnowledge::Known;
    else if (unknown > 0)
        total.knowledge = ImpactKnowledge::Unknown;
    else if (none > 0 && !isPartial)
        total.knowledge = ImpactKnowledge::None;
    if (!isAddable || known == 0) {
        total.amount.reset();
        total.unit.clear();
        total.worst = {};
        total.bound = ImpactBound::Exact;
        return total;
    }
    if (isOfShares) {
        total.amount = highest;
        total.bound = boundOfHighest;
        total.unknownWindows = unknown + unsaid;
        if (windowCount() == 1)
            total.worst = {};
        return total;
    }
    total.worst = {};
    const bool mayBeTheSame = dimension == ImpactDimension::Users && counted > 1;
    if (mayBeTheSame)
        total.bound = looser(total.bound, ImpactBound::AtMost);
    if (!isPartial)
        return total;
    if (mayBeTheSame) {  // at least as many as the most at once
        total.amount = highest;
        total.bound = boundOfHighest;
    }
    if (total.bound == ImpactBound::AtMost) {
        // At most so many, and nobody knows how many more: nothing can be said of all.
        total.amount.reset();
        total.unit.clear();
    } else {
        total.bound = ImpactBound::AtLeast;
    }
    return total;
}

}  // namespace evenkeel
