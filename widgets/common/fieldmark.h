// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldref.h"

#include <optional>

class QWidget;

namespace evenkeel {

/// Says which field of the incident a control shows, so that its history can be asked for. To be called again when it
/// comes to show another.
void markField(QWidget *control, const FieldRef &field);
[[nodiscard]] bool isFieldMarked(const QWidget *control);

/// The field under the keyboard: that of the control itself, of what it is a part of, or of the current cell of the
/// view around it. Nothing elsewhere.
[[nodiscard]] std::optional<FieldRef> fieldAt(const QWidget *focus);

}  // namespace evenkeel
