// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/tablepane.h"

namespace evenkeel {

/// Files kept with the incident.
class EvidencePane : public TablePane
{
    Q_OBJECT

public:
    explicit EvidencePane(const PaneContext &context, QWidget *parent = nullptr);
};

}  // namespace evenkeel
