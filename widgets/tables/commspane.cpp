// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/commspane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/commsverbs.h"
#include "models/items/commsmodel.h"

namespace evenkeel {

CommsPane::CommsPane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext, std::make_unique<CommsModel>(paneContext.document, paneContext.clock),
                {tr("Messages"), tr("No message yet. Type the subject of the first update below."),
                 tr("Add a message: its subject")},
                int(CommsModel::Column::Subject), parent)
{
    connect(this, &TablePane::added, this, &CommsPane::add);
}

void CommsPane::add(const QString &text)
{
    const Instant now = context().clock.now();
    const Change message = addCommsDraft({.subject = text}, now);
    if (const auto performed = context().document.perform(tr("add message"), {message}); !performed)
        emit failed(performed.error());
}

}  // namespace evenkeel
