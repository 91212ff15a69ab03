// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parkedmodel.h"
#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// The parking lot: what was put off in the meeting, settled by writing its outcome.
class ParkedPane : public TablePane
{
    Q_OBJECT

public:
    /// Whether a field below parks a topic, or something else does.
    enum class Adding { Here, Elsewhere };
    ParkedPane(const PaneContext &context, Adding adding, QWidget *parent = nullptr);

    [[nodiscard]] ParkedModel &parked() const;
};

}  // namespace evenkeel
