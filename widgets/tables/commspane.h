// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// Messages to each audience, from draft to sent, with what they promised.
class CommsPane : public TablePane
{
    Q_OBJECT

public:
    explicit CommsPane(const PaneContext &context, QWidget *parent = nullptr);

private:
    void add(const QString &text);
};

}  // namespace evenkeel
