// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/hypothesespane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "models/items/hypothesesmodel.h"

namespace evenkeel {

HypothesesPane::HypothesesPane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext, std::make_unique<HypothesesModel>(paneContext.document, paneContext.clock),
                {tr("Hypotheses"), tr("No hypothesis yet."),
                 tr("Type what might be the cause below, or !h in the log line."), tr("Add a hypothesis")},
                int(HypothesesModel::Column::Text), parent)
{
    connect(this, &TablePane::added, this, &HypothesesPane::add);
}

void HypothesesPane::add(const QString &text)
{
    const Instant now = context().clock.now();
    LogLine line = parseLogLine(text, logLineContext(context().document.incident(), now));
    line.kind = LogKind::Hypothesis;
    const LoggedEntry entry = logEntry(draftOf(line, now), now);
    if (const auto performed = context().document.perform(tr("add hypothesis"), entry.changes); !performed) {
        refuse();
        emit failed(performed.error());
    }
}

}  // namespace evenkeel
