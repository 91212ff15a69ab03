// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/fieldrole.h"
#include "models/markup/escapehtml.h"
#include "models/playbook/playbookrun.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

ChecklistModel::ChecklistModel(Document &document, const Clock &clock, PlaybookRun &playbook, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock), m_playbook(playbook)
{
    connect(&playbook, &PlaybookRun::changed, this, &ChecklistModel::readIncident);
    readIncident();
}

void ChecklistModel::lookAtClock()
{
    readIncident();
}

QString ChecklistModel::nameOf(ActionCategory category)
{
    switch (category) {
    case ActionCategory::Task:
        return tr("Task");
    case ActionCategory::Verification:
        return tr("Verification");
    case ActionCategory::Mitigating:
        return tr("Mitigation");
    case ActionCategory::Preventive:
        return tr("Prevention");
    case ActionCategory::Detective:
        return tr("Detection");
    case ActionCategory::Process:
        return tr("Process");
    }
    return {};
}

QString ChecklistModel::nameOf(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Before:
        return tr("Before", "phase of a checklist");
    case ChecklistPhase::Triage:
        return tr("Triage");
    case ChecklistPhase::Diagnose:
        return tr("Diagnose");
    case ChecklistPhase::Mitigate:
        return tr("Mitigate");
    case ChecklistPhase::Verify:
        return tr("Verify");
    case ChecklistPhase::Communicate:
        return tr("Communicate");
    case ChecklistPhase::Close:
        return tr("Close", "phase of a checklist");
    case ChecklistPhase::After:
        return tr("After", "phase of a checklist");
    }
    return {};
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistRow &row = rows()[index.row()];
    const bool hasBox = row.kind == Kind::Step || row.kind == Kind::Task;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        if (row.kind == Kind::Section)
            return tr("%1, %2, %3", "a section, how much of it is done, whether it is open")
                .arg(row.text, data(index, CountRole).toString(), row.open ? tr("opened") : tr("closed"));
        const QString state = row.isDone ? tr("done") : row.isSkipped ? tr("skipped") : tr("open");
        QStringList parts{row.text};
        if (hasBox)
            parts.append(state);
        if (!row.second.isEmpty())
            parts.append(row.second);
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return row.when.isEmpty() ? QVariant() : toolTipText(row.when);
    case Qt::CheckStateRole:
        if (!hasBox)
            return {};
        return row.isDone ? Qt::Checked : row.isSkipped ? Qt::PartiallyChecked : Qt::Unchecked;
    case KindRole:
        return QVariant::fromValue(row.kind);
    case SecondRole:
        return row.second;
    case DetailRole:
        return row.detail;
    case CountRole:
        if (row.kind != Kind::Section)
            return {};
        if (row.section == LaterSection)
            return tr("%n step(s)", "that come later", row.count);
        return row.skipped > 0 ? tr("%1 of %2, %3 skipped").arg(row.done).arg(row.count).arg(row.skipped)
                               : tr("%1 of %2", "so many are done").arg(row.done).arg(row.count);
    case OpenRole:
        return row.open;
    case SettledRole:
        return row.isDone || row.isSkipped;
    case DoneRole:
        return row.isDone;
    case SkippedRole:
        return row.isSkipped;
    case SubjectRole:
        return QVariant::fromValue(row.subject);
    case FieldRole:
        return hasBox ? QVariant::fromValue(FieldRef{row.subject}) : QVariant();
    default:
        return {};
    }
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool done = value.value<Qt::CheckState>() == Qt::Checked;
    const ChecklistRow row = rows()[index.row()];
    const Incident &incident = m_document.incident();
    const Instant now = m_clock.now();
    const QString name = tr("step “%1”").arg(row.text.left(40));
    switch (row.kind) {
    case Kind::Step:
        return perform(name,
                       done ? completeStep(incident, row.step, {now, {}, {}}) : reopenStep(incident, row.step.step));
    case Kind::Task:
        return perform(name, completeAction(incident, row.subject.id, done ? std::optional(now) : std::nullopt));
    case Kind::Section:
    case Kind::Title:
        break;
    }
    return false;
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = kindOf(index);
    if (kind == Kind::Title)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags own = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return kind == Kind::Section || m_document.isReadOnly() ? own : own | Qt::ItemIsUserCheckable;
}

ChecklistModel::Kind ChecklistModel::kindOf(const QModelIndex &index) const
{
    return index.isValid() ? rows()[index.row()].kind : Kind::Title;
}

EntityRef ChecklistModel::subjectOf(const QModelIndex &index) const
{
    return index.data(SubjectRole).value<EntityRef>();
}

QModelIndex ChecklistModel::indexOf(EntityId id) const
{
    const ChecklistRow *row = id.isNull() ? nullptr : rowOf(id);
    return row ? index(int(row - rows().constData())) : QModelIndex();
}

const ChecklistRow *ChecklistModel::rowOf(EntityId subject) const
{
    const auto at = std::ranges::find(rows(), subject, [](const ChecklistRow &row) { return row.subject.id; });
    return at == rows().end() ? nullptr : &*at;
}

QModelIndex ChecklistModel::sectionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QString &section = rows()[index.row()].section;
    const auto at = std::ranges::find_if(
        rows(), [&](const ChecklistRow &row) { return row.kind == Kind::Section && row.section == section; });
    return at == rows().end() ? QModelIndex() : this->index(int(at - rows().begin()));
}

void ChecklistModel::setOpen(const QModelIndex &section, bool open)
{
    if (kindOf(section) != Kind::Section || rows()[section.row()].open == open)
        return;
    if (rows()[section.row()].section == LaterSection) {
        setShowsLater(open);
        return;
    }
    m_chosen.insert(rows()[section.row()].section, open);
    readIncident();
}

void ChecklistModel::setShowsLater(bool shows)
{
    if (m_showsLater == shows)
        return;
    m_showsLater = shows;
    readIncident();
}

bool ChecklistModel::takes(const QModelIndex &index, StepWord word) const
{
    if (!index.isValid() || m_document.isReadOnly())
        return false;
    const ChecklistRow &row = rows()[index.row()];
    switch (word) {
    case StepWord::Owner:
        return row.kind == Kind::Step || (row.kind == Kind::Task && !row.isDone);
    case StepWord::Note:
        return row.kind == Kind::Step;
    case StepWord::Skipped:
        return row.kind == Kind::Step && !row.isDone && !row.isSkipped;
    }
    return false;
}

QString ChecklistModel::word(const QModelIndex &index, StepWord word) const
{
    if (!index.isValid())
        return {};
    switch (word) {
    case StepWord::Owner:
        return rows()[index.row()].owner;
    case StepWord::Note:
        return rows()[index.row()].note;
    case StepWord::Skipped:
        break;
    }
    return {};
}

bool ChecklistModel::say(const EntityRef &subject, StepWord word, const QString &text)
{
    const Incident &incident = m_document.incident();
    QString person = text.trimmed();
    if (person.startsWith(u'@'))
        person.remove(0, 1);
    if (subject.kind == EntityKind::ActionItem)
        return word == StepWord::Owner && perform(tr("who does a task"), reassignTask(incident, subject.id, person));
    const auto step = std::ranges::find_if(
        m_steps, [&](const VisibleStep &one) { return stepRecordId(incident.id(), one.name.step) == subject.id; });
    if (step == m_steps.end())
        return false;
    const StepName name = step->name;
    const QString called = name.text.left(40);
    switch (word) {
    case StepWord::Owner:
        return perform(tr("who does “%1”").arg(called), assignStep(incident, name, person));
    case StepWord::Note:
        return perform(tr("note on “%1”").arg(called), noteStep(incident, name, text));
    case StepWord::Skipped:
        return perform(tr("skipping “%1”").arg(called), skipStep(incident, name, {m_clock.now(), {}, text}));
    }
    return false;
}

void ChecklistModel::reopen(const QModelIndex &index)
{
    setData(index, Qt::Unchecked, Qt::CheckStateRole);
}

bool ChecklistModel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

}  // namespace evenkeel
