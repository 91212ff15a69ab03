// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/playbook/checklists/visiblesteps.h"

#include <utility>

namespace evenkeel {

/// A row of the checklist: the heading of a section (a phase, or the incident's own tasks), the title of one of its
/// checklists, a step of the playbook, or a task.
struct ChecklistRow {
    enum class Kind { Section, Title, Step, Task };

    Kind kind = Kind::Task;
    QString section;  ///< which it is, or in which it stands; stable
    QString text;
    QString second;  ///< what stands below the text: who, when, because of what
    EntityRef subject;

    int done = 0;  ///< of a section: its steps that are
    int skipped = 0;
    int count = 0;
    bool open = false;  ///< its steps are rows

    StepName step;
    QString detail;
    QString when;  ///< it was done, with the zone
    QString owner;
    QString note;
    bool isDone = false;
    bool isSkipped = false;

    /// A step's place is its name and a task's its id: words change.
    [[nodiscard]] std::pair<int, QString> key() const
    {
        switch (kind) {
        case Kind::Section:
        case Kind::Title:
            break;
        case Kind::Step:
            return {int(kind), step.step};
        case Kind::Task:
            return {int(kind), subject.id.toString()};
        }
        return {int(kind), kind == Kind::Section ? section : section + u'/' + text};
    }
    bool operator==(const ChecklistRow &) const = default;
};

}  // namespace evenkeel
