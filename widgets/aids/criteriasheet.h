// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/aids/criteria.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QTreeWidget;

namespace evenkeel {

/// How the incident's handling stands against the playbook's success criteria: met, unmet or unknown, each with what
/// shows it; Enter goes there. Follows the incident.
class CriteriaSheet : public QDialog
{
    Q_OBJECT

public:
    explicit CriteriaSheet(const PaneContext &context, QWidget *parent = nullptr);

private:
    void readIncident();
    void goTo(int row);

    PaneContext m_context;
    QList<CriterionState> m_states;
    QTreeWidget *m_list;
};

}  // namespace evenkeel
