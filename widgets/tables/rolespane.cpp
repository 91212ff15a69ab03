// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/rolespane.h"

#include "models/items/rolesmodel.h"

namespace evenkeel {

RolesPane::RolesPane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext, std::make_unique<RolesModel>(paneContext.document, paneContext.clock),
                {tr("Roles"), tr(""), QString()}, int(RolesModel::Column::Person), parent)
{
}

}  // namespace evenkeel
