// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/actionstate.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/report/backlog.h"
#include "models/report/markdownlink.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

void ReportContext::addBacklog(TemplateData &data) const
{
    QList<TemplateData> changes, automation;
    for (const BacklogItem &item : backlogOf(m_scope.incident, m_scope.disclosure)) {
        TemplateData row;
        lineOrNone(row, "text"_L1, item.member->text);
        row.line("lesson"_L1, lessonOf(m_scope.incident, *item.member));
        row.markdown("where"_L1, item.member->link.isEmpty() ? QString() : markdownLink({}, item.member->link));
        row.line("owner"_L1, item.action ? item.action->owner : QString());
        row.line("mark"_L1, item.action && stateOf(*item.action) == ActionState::Done ? u"x"_s : QString());
        (item.member->list == ListName::RunbookChange ? changes : automation).append(row);
    }
    data.list("runbookChanges"_L1, changes);
    data.flag("hasRunbookChanges"_L1, !changes.isEmpty());
    data.list("automation"_L1, automation);
    data.flag("hasAutomation"_L1, !automation.isEmpty());
}

}  // namespace evenkeel
