// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace evenkeel {

/// The FieldRef of what a cell shows, the same role in every model: beyond all roles of their own. Nothing where the
/// cell shows no field of the incident.
inline constexpr int FieldRole = Qt::UserRole + 1000;

}  // namespace evenkeel
