// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/criteria.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"
#include "models/report/entrywords.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttimeline.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const char *verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QT_TRANSLATE_NOOP("Report", "met");
    case Verdict::Unmet:
        return QT_TRANSLATE_NOOP("Report", "unmet");
    case Verdict::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("Report", "unknown");
}

// The entry, person, action … in a few words of its own.
QString shownBy(const CriterionState &state, const ReportScope &scope, const ReportTimeline &told)
{
    const Incident &incident = scope.incident;
    const EntityId id = state.shownBy.id;
    if (const TimelineEntry *entry = state.shownBy.kind == EntityKind::Entry ? incident.entries().find(id) : nullptr) {
        const TimelineEntry *line = told.find(id);
        const auto occurred = line ? line->occurred : entry->occurred;
        const QString at = occurred ? scope.time.dateAndClock(*occurred) : QString();
        return line ? QStringLiteral("%1 %2").arg(at, wordsOf(*line, scope.language)) : at;
    }
    if (const RoleAssignment *role =
            state.shownBy.kind == EntityKind::RoleAssignment ? incident.roles().find(id) : nullptr)
        return role->person;
    if (const ActionItem *action = state.shownBy.kind == EntityKind::ActionItem ? incident.actions().find(id) : nullptr)
        return scope.disclosure.shows(*action) ? action->text : QString();
    if (const Evidence *evidence = state.shownBy.kind == EntityKind::Evidence ? incident.evidence().find(id) : nullptr)
        return scope.disclosure.shows(*evidence) ? evidence->name : QString();
    if (const ImpactWindow *window =
            state.shownBy.kind == EntityKind::ImpactWindow ? incident.windows().find(id) : nullptr)
        return window->restored ? scope.time.dateAndClock(*window->restored) : QString();
    return {};
}

}  // namespace

// How the handling did is for the organisation that learns from it, and for nobody else.
void ReportContext::addCriteria(TemplateData &data) const
{
    QList<TemplateData> criteria;
    if (m_scope.disclosure.isInternal() && m_scope.options.kind == ReportKind::Postmortem) {
        const Playbook playbook = playbookOf(m_scope.incident);
        IncidentReading reading(playbook);
        reading.read(m_scope.incident);
        const Surroundings nowhere;
        const ReportTimeline told(m_scope);
        const auto states = criteriaOf({m_scope.incident, reading, playbook, nowhere, m_scope.now});
        for (const CriterionState &state : states) {
            TemplateData row;
            row.cell("criterion"_L1, m_scope.language.playbookWord(state.text));
            row.cell("verdict"_L1, word(verdictWord(state.verdict)));
            const QString shown = shownBy(state, m_scope, told);
            row.cell("shownBy"_L1, shown.isEmpty() ? u"–"_s : shown);
            criteria.append(row);
        }
    }
    data.list("criteria"_L1, criteria);
    data.flag("hasCriteria"_L1, !criteria.isEmpty());
}

}  // namespace evenkeel
