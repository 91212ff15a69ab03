// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// Who does what, for how long, and how to reach them. Typing a name into a row assigns the role; the button below
/// opens the handover of the row's role.
class RolesPane : public TablePane
{
    Q_OBJECT

public:
    explicit RolesPane(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void handOverRequested(const QString &role);
    /// Somebody asks how those who respond fare.
    void respondersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void requestHandover();
};

}  // namespace evenkeel
