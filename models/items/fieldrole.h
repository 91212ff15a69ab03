// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace evenkeel {

/// The FieldRef of what a cell shows, the same role in every model: beyond all roles of their own. Nothing where the
/// cell shows no field of the incident.
inline constexpr int FieldRole = Qt::UserRole + 1000;

/// The EntityRef that stands for a row for as long as the incident lives: of the thing it shows, or, where there is
/// none yet, of its place. What is typed into its cells is kept under it.
inline constexpr int RowRole = Qt::UserRole + 1001;

}  // namespace evenkeel
