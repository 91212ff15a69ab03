// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// Tasks of the response and what follows from it, each with who and until when. A line added here is on the timeline
/// too.
class ActionsPane : public TablePane
{
    Q_OBJECT

public:
    explicit ActionsPane(const PaneContext &context, QWidget *parent = nullptr);

private:
    void add(const QString &text);
};

}  // namespace evenkeel
