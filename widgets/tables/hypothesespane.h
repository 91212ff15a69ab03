// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// What might be the cause: open, supported, or ruled out because of what. A line added here is on the timeline too.
class HypothesesPane : public TablePane
{
    Q_OBJECT

public:
    explicit HypothesesPane(const PaneContext &context, QWidget *parent = nullptr);

private:
    void add(const QString &text);
};

}  // namespace evenkeel
