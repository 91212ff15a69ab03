// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the checklist has.
#include "models/document/document.h"
#include "models/items/checklistmodel.h"
#include "models/playbook/playbookrun.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView TasksSection = "tasks"_L1;
constexpr QLatin1StringView EarlierSection = "earlier"_L1;

bool isTaskOfTheResponse(const ActionItem &action)
{
    switch (action.category) {
    case ActionCategory::Task:
    case ActionCategory::Verification:
    case ActionCategory::Mitigating:
        return true;
    case ActionCategory::Preventive:
    case ActionCategory::Detective:
    case ActionCategory::Process:
        break;
    }
    return false;
}

}  // namespace

void ChecklistModel::readIncident()
{
    const ChecklistPhase phase = phaseOf(m_document.incident().facts().status);
    if (m_phase != phase) {
        // Another phase has come: it opens, and the one before makes room.
        m_chosen.clear();
        m_phase = phase;
    }
    m_steps = visibleSteps(m_playbook.context());
    learnWhoSettled(m_steps);
    QList<ChecklistRow> rows = stepRows();
    const QList<ChecklistRow> tasks = taskRows();
    if (rows.isEmpty()) {
        follow(tasks);
        return;
    }
    if (!tasks.isEmpty())
        appendSection(rows, {.kind = Kind::Section, .section = TasksSection, .text = tr("Tasks of this incident")},
                      tasks);
    follow(rows);
}

QList<ChecklistRow> ChecklistModel::stepRows()
{
    // A phase without a number is a playbook's that was followed earlier; it comes last.
    QList<std::optional<ChecklistPhase>> phases;
    QList<std::optional<ChecklistPhase>> laterPhases;
    for (const VisibleStep &step : std::as_const(m_steps))
        if (!step.later && !phases.contains(step.phase))
            phases.append(step.phase);
    for (const VisibleStep &step : std::as_const(m_steps))
        if (step.later && !phases.contains(step.phase) && !laterPhases.contains(step.phase))
            laterPhases.append(step.phase);
    std::stable_partition(phases.begin(), phases.end(),
                          [this](const auto &phase) { return phase && phase == m_phase; });
    QList<ChecklistRow> rows;
    appendPhases(rows, phases);
    const auto later = std::ranges::count_if(m_steps, &VisibleStep::later);
    if (later > 0)
        rows.append({.kind = Kind::Section,
                     .section = LaterSection,
                     .text = m_showsLater ? tr("What comes later") : tr("Show what comes later"),
                     .count = int(later),
                     .open = m_showsLater});
    if (m_showsLater)
        appendPhases(rows, laterPhases);
    return rows;
}

void ChecklistModel::appendPhases(QList<ChecklistRow> &rows, const QList<std::optional<ChecklistPhase>> &phases)
{
    for (const auto &phase : phases) {
        const QString section = phase ? QString(evenkeel::nameOf(*phase)) : QString(EarlierSection);
        QList<ChecklistRow> within;
        QStringList titles;
        for (const VisibleStep &step : std::as_const(m_steps)) {
            if (step.phase != phase || (step.later && !m_showsLater))
                continue;
            if (!titles.contains(step.checklist)) {
                titles.append(step.checklist);
                within.append({.kind = Kind::Title, .section = section, .text = step.checklist});
            }
            within.append(rowOf(step));
            within.last().section = section;
        }
        // One checklist a phase needs no title of its own.
        if (titles.size() == 1)
            within.removeFirst();
        appendSection(
            rows,
            {.kind = Kind::Section, .section = section, .text = phase ? nameOf(*phase) : tr("From another playbook")},
            within);
    }
}

void ChecklistModel::appendSection(QList<ChecklistRow> &rows, ChecklistRow heading, const QList<ChecklistRow> &within)
{
    for (const ChecklistRow &row : within) {
        heading.count += int(row.kind != Kind::Title);
        heading.done += int(row.isDone);
        heading.skipped += int(row.isSkipped);
    }
    const bool isCurrent = m_phase && heading.section == evenkeel::nameOf(*m_phase);
    const bool isSettled = heading.done + heading.skipped == heading.count;
    const auto before = std::ranges::find_if(this->rows(), [&](const ChecklistRow &row) {
        return row.kind == Kind::Section && row.section == heading.section;
    });
    // With its last step a section that was opened by hand closes again.
    if (isSettled && before != this->rows().end() && before->done + before->skipped < before->count)
        m_chosen.remove(heading.section);
    heading.open = m_chosen.value(heading.section, isCurrent || (heading.section == TasksSection && !isSettled));
    rows.append(heading);
    if (heading.open)
        rows.append(within);
}

ChecklistRow ChecklistModel::rowOf(const VisibleStep &step) const
{
    const EntityId record = stepRecordId(m_document.incident().id(), step.name.step);
    ChecklistRow row{
        .kind = Kind::Step, .section = {}, .text = step.name.text, .subject = {EntityKind::StepRecord, record}};
    row.step = step.name;
    row.detail = step.detail;
    row.owner = step.owner;
    row.note = step.note;
    row.isDone = step.done.has_value();
    row.isSkipped = !step.skipped.isEmpty();
    QStringList parts;
    if (!step.isOpen())
        parts.append(settledText(step, record));
    else if (!step.owner.isEmpty())
        parts.append(u'@' + step.owner);
    else if (!step.role.isEmpty())
        parts.append(titleOfRole(step.role));
    if (!step.note.isEmpty())
        parts.append(step.note);
    row.second = parts.join(u" · "_s);
    if (step.done) {
        const QTimeZone zone = m_document.incident().zone();
        row.when =
            tr("%1 (%2)", "time, zone").arg(ReportTime(zone).dateAndClock(*step.done), QString::fromUtf8(zone.id()));
    }
    return row;
}

QString ChecklistModel::titleOfRole(const QString &role) const
{
    const auto &roles = m_playbook.playbook().roles;
    const auto known = std::ranges::find(roles, role, &PlaybookRole::role);
    return known != roles.end() && !known->title.isEmpty()
               ? known->title
               : ReportLanguage::asHeading(ReportLanguage(QLocale().bcp47Name()).role(role));
}

QString ChecklistModel::settledText(const VisibleStep &step, EntityId record) const
{
    const QString author = m_settled.value(record).who;
    const QString who = !step.owner.isEmpty() ? step.owner : author;
    if (!step.skipped.isEmpty())
        return author.isEmpty() ? tr("skipped because %1").arg(step.skipped)
                                : tr("skipped by %2 because %1").arg(step.skipped, author);
    const ReportTime time(m_document.incident().zone());
    const Instant now = m_playbook.context().now;
    const QString when =
        time.date(*step.done) == time.date(now) ? time.clock(*step.done) : time.dateAndClock(*step.done);
    return who.isEmpty() ? when : tr("%1, %2", "who did it, when").arg(who, when);
}

// The journal's lines say who; they are gone through only when something was settled, or is no longer.
void ChecklistModel::learnWhoSettled(const QList<VisibleStep> &steps)
{
    const Incident &incident = m_document.incident();
    QHash<EntityId, Settled> settled;
    bool isKnown = true;
    for (const VisibleStep &step : steps) {
        if (step.isOpen())
            continue;
        const EntityId record = stepRecordId(incident.id(), step.name.step);
        const auto known = m_settled.constFind(record);
        const bool same = known != m_settled.cend() && known->done == step.done && known->skipped == step.skipped;
        settled.insert(record, {step.done, step.skipped, same ? known->who : QString()});
        isKnown = isKnown && same;
    }
    if (!isKnown)
        incident.entries().forEach([&](const TimelineEntry &line) {
            if (line.regarding.isNull())
                return;
            if (const auto of = settled.find(line.regarding); of != settled.end())
                of->who = line.author;
        });
    m_settled = settled;
}

QList<ChecklistRow> ChecklistModel::taskRows() const
{
    auto tasks = m_document.incident().actions().select(
        [](const ActionItem &task) { return isTaskOfTheResponse(task) && task.dropped.isEmpty(); });
    const auto firstDone =
        std::stable_partition(tasks.begin(), tasks.end(), [](const ActionItem *task) { return !task->done; });
    std::ranges::stable_sort(firstDone, tasks.end(), std::greater(),
                             [](const ActionItem *task) { return *task->done; });
    QList<ChecklistRow> rows;
    for (const ActionItem *task : tasks) {
        // A task is what people expect; only what is something else says so.
        const QString text =
            task->category == ActionCategory::Task ? task->text : tr("%1: %2").arg(nameOf(task->category), task->text);
        ChecklistRow row{
            .kind = Kind::Task, .section = TasksSection, .text = text, .subject = {EntityKind::ActionItem, task->id}};
        row.text = task->owner.isEmpty() ? text : tr("%1 (%2)", "a step and who does it").arg(text, task->owner);
        row.owner = task->owner;
        row.isDone = task->done.has_value();
        rows.append(row);
    }
    return rows;
}

QModelIndex ChecklistModel::reveal(EntityId id)
{
    if (const QModelIndex row = indexOf(id); row.isValid())
        return row;
    QString section;
    const QList<VisibleStep> steps = m_steps;  // which are read anew when those that come later are to be seen
    for (const VisibleStep &step : steps)
        if (stepRecordId(m_document.incident().id(), step.name.step) == id) {
            section = step.phase ? QString(evenkeel::nameOf(*step.phase)) : QString(EarlierSection);
            if (step.later)
                setShowsLater(true);
        }
    if (section.isEmpty() && m_document.incident().actions().find(id))
        section = TasksSection;
    if (!section.isEmpty() && !m_chosen.value(section, false)) {
        m_chosen.insert(section, true);
        readIncident();
    }
    return indexOf(id);
}

}  // namespace evenkeel
