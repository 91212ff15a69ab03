// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/evidencepane.h"

#include "models/items/evidencemodel.h"

namespace evenkeel {

EvidencePane::EvidencePane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext, std::make_unique<EvidenceModel>(paneContext.document, paneContext.clock),
                {tr("Evidence"), tr("No evidence yet."), QString()}, int(EvidenceModel::Column::Name), parent)
{
}

}  // namespace evenkeel
