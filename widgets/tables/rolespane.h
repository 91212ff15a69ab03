// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// Who does what, since when, and how to reach them. Typing a name into a row hands the role over.
class RolesPane : public TablePane
{
    Q_OBJECT

public:
    explicit RolesPane(const PaneContext &context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}  // namespace evenkeel
