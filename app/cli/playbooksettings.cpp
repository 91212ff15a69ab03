// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/playbooksettings.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "models/playbook/aids/mitigationpicker.h"
#include "models/playbook/followup.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::settingverbs {

using namespace Qt::StringLiterals;

namespace {

struct PlaybookSettings {
    Q_DECLARE_TR_FUNCTIONS(PlaybookSettings)
};

// What an incident is read with for one setting.
struct Reading {
    explicit Reading(const Incident &incident) : playbook(playbookOf(incident)), reading(playbook)
    {
        reading.read(incident);
    }
    [[nodiscard]] RuleContext at(const Incident &incident, Instant now) const
    {
        return {incident, reading, playbook, surroundings, now};
    }
    Playbook playbook;
    IncidentReading reading;
    Surroundings surroundings;
};

Error notOneOf(const Setting &setting, const QStringList &choices)
{
    return {ErrorCode::InvalidInput,
            PlaybookSettings::tr("\"%1\" is no value for %2").arg(setting.value, setting.key),
            {},
            PlaybookSettings::tr("Give one of %1.").arg(choices.join(u", "_s))};
}

Result<StepName> stepNamed(const Playbook &playbook, const QString &name)
{
    QStringList checklists;
    for (const Checklist &list : playbook.checklists) {
        checklists.append(list.checklist);
        for (const ChecklistStep &step : list.steps)
            if (u"%1/%2"_s.arg(list.checklist, step.step) == name)
                return StepName{name, step.text};
    }
    return Error{ErrorCode::NotFound,
                 PlaybookSettings::tr("the playbook has no step \"%1\"").arg(name),
                 {},
                 PlaybookSettings::tr("Write it as CHECKLIST/STEP, as \"evenkeel playbook show %1\" lists them.")
                     .arg(playbook.name)};
}

}  // namespace

Result<Changes> setPlaybook(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const PlaybookLibrary library = PlaybookLibrary::ofThisMachine();
    const auto playbook = setting.value.endsWith(".yaml"_L1) ? library.loadFile(setting.value).result()
                                                             : library.load(setting.value.trimmed());
    if (!playbook)
        return playbook.error();
    return followPlaybook(incident, choiceOf(*playbook, incident), context);
}

Result<Changes> setStep(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const QString path = setting.key.section(u'.', 1);
    const QString part = path.section(u'.', 1);
    const auto step = stepNamed(playbookOf(incident), path.section(u'.', 0, 0));
    if (!step)
        return step.error();
    if (part == "owner"_L1)
        return assignStep(incident, *step, setting.value);
    if (part == "note"_L1)
        return noteStep(incident, *step, setting.value);
    if (!part.isEmpty())
        return notOneOf({setting.key, setting.operation, part}, {u"owner"_s, u"note"_s});
    if (setting.value == "done"_L1)
        return completeStep(incident, *step, context);
    if (setting.value == "open"_L1)
        return reopenStep(incident, step->step);
    if (setting.value == "skipped"_L1)
        return skipStep(incident, *step, context);
    return notOneOf(setting, {u"done"_s, u"open"_s, PlaybookSettings::tr("skipped (with --reason)")});
}

Result<Changes> setMitigate(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const Reading read(incident);
    if (!read.playbook.mitigation(setting.value)) {
        QStringList means;
        for (const MitigationOption &option : read.playbook.mitigations)
            means.append(option.mitigation);
        return notOneOf(setting, means);
    }
    return mitigateBy(setting.value, context.reason, read.at(incident, context.now));
}

Result<Changes> setApproval(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    if (setting.value != "forward-fix"_L1)
        return notOneOf(setting, {u"forward-fix"_s});
    if (!incident.holderOf(u"commander"))
        return Error{ErrorCode::NotFound,
                     PlaybookSettings::tr("nobody commands, who could approve"),
                     {},
                     PlaybookSettings::tr("Say who commands: role.commander=NAME.")};
    return approveForwardFix(incident, context);
}

Result<Changes> setFollowUp(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    if (setting.value != "root-cause"_L1)
        return notOneOf(setting, {u"root-cause"_s});
    const Reading read(incident);
    return followUpRootCause(read.at(incident, context.now));
}

}  // namespace evenkeel::settingverbs
