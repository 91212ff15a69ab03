// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QList>

#include <utility>

namespace evenkeel {

/// How sure a sum is.
enum class ImpactBound { Exact, About, AtLeast, AtMost };

/// The minutes that a stretch of impact has lasted: until it ended, else until then. Whole ones, never negative; unset
/// where nobody knows when it began, or when one that isn't the last ended.
[[nodiscard]] std::optional<qint64> minutesOf(const Incident &incident, const ImpactWindow &window, Instant until);

/// What one stretch of impact cost in one respect.
struct ImpactCell {
    ImpactMeasure measure;         ///< with window and dimension; otherwise empty where nobody said anything
    std::optional<double> amount;  ///< of the measure; unset unless it is known and a number
    std::optional<double> total;   ///< what it comes to: the amount, or the rate times the minutes
};

/// What all stretches cost in one respect.
struct ImpactTotal {
    ImpactDimension dimension = ImpactDimension::Users;
    ImpactKnowledge knowledge = ImpactKnowledge::Unsaid;
    std::optional<double> amount;  ///< unset unless it is known and can be added
    QString unit;                  ///< empty: the dimension's own
    ImpactBound bound = ImpactBound::Exact;
    /// Of a share: the stretch in which it was highest, and how many may have been worse. A share is never added: the
    /// requests of one stretch aren't those of another.
    EntityId worst;
    int unknownWindows = 0;
    int windows = 0;

    bool operator==(const ImpactTotal &) const = default;
};

/// The measured impact of an incident, by stretch of impact and by respect. A value.
class ImpactTable
{
public:
    /// Rates are counted until the stretch ended, else until then.
    [[nodiscard]] static ImpactTable of(const Incident &incident, Instant until);

    /// For each stretch, in their order, one cell a dimension.
    [[nodiscard]] const QList<ImpactCell> &cells() const & { return m_cells; }
    [[nodiscard]] QList<ImpactCell> cells() && { return std::move(m_cells); }
    [[nodiscard]] int windowCount() const;
    /// Of which nothing is said it is Unsaid. Amounts are added where their units agree, never across currencies.
    /// Where a stretch isn't known the rest is at least that much, however rough it is; the users of two stretches may
    /// be the same people, so that their sum is at most that. Of shares it is the highest.
    [[nodiscard]] ImpactTotal total(ImpactDimension dimension) const;
    /// Whether anything was said of it.
    [[nodiscard]] bool says(ImpactDimension dimension) const;

private:
    QList<ImpactCell> m_cells;
};

/// Whether it is told as part of a whole that is another one in each stretch ("34 %" of requests). The error budget is
/// one and the same: what is used up of it adds up.
[[nodiscard]] bool isShare(ImpactDimension dimension, const QString &unit);
/// Whether two units are the same, however they are spelled.
[[nodiscard]] bool isSameUnit(const QString &one, const QString &other);

}  // namespace evenkeel
