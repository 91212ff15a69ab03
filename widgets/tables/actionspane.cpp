// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/actionspane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "models/items/actionsmodel.h"

namespace evenkeel {

ActionsPane::ActionsPane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext,
                std::make_unique<ActionsModel>(paneContext.document, paneContext.clock, paneContext.playbook),
                {tr("Actions"), tr("No action yet."), tr("Type one below as in the log line: roll back @ana by 16:00"),
                 tr("Add an action: what @who by when")},
                int(ActionsModel::Column::Text), parent)
{
    connect(this, &TablePane::added, this, &ActionsPane::add);
}

void ActionsPane::add(const QString &text)
{
    const Instant now = context().clock.now();
    LogLine line = parseLogLine(text, logLineContext(context().document.incident(), now));
    line.kind = LogKind::Action;
    const LoggedEntry entry = logEntry(draftOf(line, now), now);
    if (const auto performed = context().document.perform(tr("add action"), entry.changes); !performed)
        emit failed(performed.error());
}

}  // namespace evenkeel
