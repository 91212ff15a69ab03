// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingverbs.h"

#include "models/core/timetext.h"
#include "models/incident/commands/impactverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/playbook/playbookof.h"
#include "models/postmortem/agenda.h"
#include "models/postmortem/meetingtime.h"

#include <QCoreApplication>

namespace evenkeel::settingverbs {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Error unknownValue(const Setting &setting, const QStringList &choices)
{
    return {ErrorCode::InvalidInput,
            Settings::tr("\"%1\" is no value for %2").arg(setting.value, setting.key),
            {},
            Settings::tr("Give one of %1.").arg(choices.join(u", "_s))};
}

template <typename E>
Result<E> choice(const Setting &setting)
{
    if (const auto value = enumFromName<E>(setting.value))
        return *value;
    QStringList names;
    for (const auto &[known, name] : EnumNames<E>::names)
        names.append(QLatin1StringView(name));
    return unknownValue(setting, names);
}

QString afterDot(const QString &key)
{
    return key.section(u'.', 1);
}

Result<std::optional<Instant>> timeOf(const Incident &incident, const QString &text, const VerbContext &context,
                                      bool future = false)
{
    if (text.isEmpty())
        return std::optional<Instant>();
    const auto time = parseTime(text, {.now = context.now, .zone = incident.zone(), .future = future});
    if (!time)
        return time.error();
    return std::optional(*time);
}

// Of the thing itself, or of the line that announced it, whose id is what log printed.
Result<EntityId> idIn(const Incident &incident, const Setting &setting)
{
    if (const auto id = EntityId::fromString(afterDot(setting.key))) {
        const TimelineEntry *line = incident.entries().find(*id);
        return line && !line->regarding.isNull() ? line->regarding : *id;
    }
    return Error{ErrorCode::InvalidInput,
                 Settings::tr("\"%1\" is no id").arg(afterDot(setting.key)),
                 {},
                 Settings::tr("\"evenkeel show FILE --json\" lists the ids.")};
}

}  // namespace

Result<Changes> setTitle(const Incident &incident, const Setting &setting, const VerbContext &)
{
    return renameIncident(incident, setting.value);
}

Result<Changes> setSeverity(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto severity = playbookOf(incident).findSeverity(setting.value);
    if (!severity)
        return severity.error();
    return changeSeverity(incident, *severity, context);
}

Result<Changes> setStatus(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto status = choice<IncidentStatus>(setting);
    if (!status)
        return status.error();
    if (const auto may = statusMayBecome(incident, *status); !may)
        return may.error();
    return changeStatus(incident, *status, context);
}

Result<Changes> setDetection(const Incident &incident, const Setting &setting, const VerbContext &)
{
    const auto detection = choice<Detection>(setting);
    if (!detection)
        return detection.error();
    return setFact<&IncidentFacts::detection>(incident, *detection);
}

Result<Changes> setZone(const Incident &incident, const Setting &setting, const VerbContext &)
{
    return moveToZone(incident, setting.value);
}

Result<Changes> setMomentKey(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    // "moment.restored", or "moment.restored.2" for the second stretch of impact.
    const QString name = afterDot(setting.key).section(u'.', 0, 0);
    const QString number = afterDot(setting.key).section(u'.', 1);
    bool isNumber = true;
    const std::optional<int> window = number.isEmpty() ? std::nullopt : std::optional(number.toInt(&isNumber));
    const auto moment = momentFromName(name);
    if (!moment || !isNumber) {
        QStringList names;
        for (const Moment known : AllMoments)
            names.append(momentName(known));
        return Error{ErrorCode::InvalidInput,
                     Settings::tr("there is no moment \"%1\"").arg(afterDot(setting.key)),
                     {},
                     Settings::tr("Give one of %1.").arg(names.join(u", "_s))};
    }
    const auto time = timeOf(incident, setting.value, context);
    if (!time)
        return time.error();
    return setMoment(incident, *moment, *time, context.now, window);
}

namespace {

// The words of the facts, which are there beside what was measured.
Changes setImpactWords(const Incident &incident, ImpactDimension dimension, const QString &words)
{
    switch (dimension) {
    case ImpactDimension::Users:
        return setFact<&IncidentFacts::usersImpact>(incident, words);
    case ImpactDimension::Revenue:
        return setFact<&IncidentFacts::revenueImpact>(incident, words);
    case ImpactDimension::Data:
        return setFact<&IncidentFacts::dataImpact>(incident, words);
    case ImpactDimension::Reputation:
        return setFact<&IncidentFacts::reputationImpact>(incident, words);
    case ImpactDimension::Requests:
    case ImpactDimension::ErrorBudget:
    case ImpactDimension::SupportTickets:
        break;
    }
    return {};
}

bool hasImpactWords(ImpactDimension dimension)
{
    return dimension != ImpactDimension::Requests && dimension != ImpactDimension::ErrorBudget
           && dimension != ImpactDimension::SupportTickets;
}

}  // namespace

// "impact.revenue", "impact.revenue.source", "impact.revenue.2", "impact.revenue.2.source".
Result<Changes> setImpact(const Incident &incident, const Setting &setting, const VerbContext &)
{
    QStringList parts = setting.key.split(u'.').mid(1);
    const auto dimension = choice<ImpactDimension>({setting.key, Setting::Operation::Set, parts.takeFirst()});
    if (!dimension)
        return dimension.error();
    std::optional<int> window;
    bool isNumber = false;
    if (const int number = parts.value(0).toInt(&isNumber); isNumber) {
        window = number;
        parts.removeFirst();
    }
    const QString value = setting.value.trimmed();
    const auto place = placeOf(incident, *dimension, window);
    if (parts.isEmpty()) {
        // Older scripts put any words here, and read them back.
        const bool takesWords = hasImpactWords(*dimension) && !window;
        const auto measured = place ? setMeasure(incident, *place, value, QLocale()) : Result<Changes>(place.error());
        if (!takesWords)
            return measured;
        return setImpactWords(incident, *dimension, value) + (measured ? *measured : Changes());
    }
    if (!place)
        return place.error();
    const QString part = parts.join(u'.');
    if (part == "source"_L1)
        return setOfMeasure<&ImpactMeasure::source>(incident, *place, value);
    if (part == "unit"_L1)
        return setOfMeasure<&ImpactMeasure::unit>(incident, *place, value);
    if (part == "uncertainty"_L1)
        return setOfMeasure<&ImpactMeasure::uncertainty>(incident, *place, value);
    if (part == "remark"_L1)
        return setOfMeasure<&ImpactMeasure::remark>(incident, *place, value);
    return Error{ErrorCode::InvalidInput,
                 Settings::tr("an impact has no \"%1\"").arg(part),
                 {},
                 Settings::tr("It has source, unit, uncertainty and remark.")};
}

Result<Changes> setRole(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const QString role = setting.key.section(u'.', 1, 1);
    const QString part = setting.key.section(u'.', 2);
    if (role.isEmpty())
        return Error{
            ErrorCode::InvalidInput, Settings::tr("which role?"), {}, Settings::tr("As in role.commander=Ana.")};
    if (part.isEmpty())
        return assignRole(incident, role, setting.value.trimmed(), context);
    if (part == "contact"_L1)
        return setRoleContact(incident, role, setting.value);
    if (part == "channel"_L1)
        return setRoleChannel(incident, role, setting.value);
    if (part == "acknowledged"_L1) {
        const auto time = timeOf(incident, setting.value, context);
        if (!time)
            return time.error();
        return acknowledgeRole(incident, role, time->value_or(context.now));
    }
    return Error{ErrorCode::InvalidInput,
                 Settings::tr("a role has no \"%1\"").arg(part),
                 {},
                 Settings::tr("It has contact, channel and acknowledged.")};
}

Result<Changes> setWhy(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    return answerWhy(incident, afterDot(setting.key).toInt(), setting.value, context.now);
}

Result<Changes> setHypothesis(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto id = idIn(incident, setting);
    if (!id)
        return id.error();
    const Setting state{setting.key, Setting::Operation::Set, setting.value.section(u' ', 0, 0)};
    const auto decided = choice<HypothesisState>(state);
    if (!decided)
        return decided.error();
    QString because = setting.value.section(u' ', 1).trimmed();
    if (because.isEmpty())
        because = context.reason;
    return decideHypothesis(incident, *id, *decided, because, context.at.value_or(context.now));
}

Result<Changes> setDone(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto id = idIn(incident, setting);
    if (!id)
        return id.error();
    const auto time = timeOf(incident, setting.value, context);
    if (!time)
        return time.error();
    return completeAction(incident, *id, *time);
}

// action.preventive.week="Alert on pool size @bo by 2026-03-20": category, horizon, owner, due.
Result<Changes> addActionKey(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const Setting categoryPart{setting.key, Setting::Operation::Set, setting.key.section(u'.', 1, 1)};
    const auto category = choice<ActionCategory>(categoryPart);
    if (!category)
        return category.error();
    ActionHorizon horizon = ActionHorizon::Unset;
    if (const QString part = setting.key.section(u'.', 2); !part.isEmpty()) {
        const auto named = choice<ActionHorizon>({setting.key, Setting::Operation::Set, part});
        if (!named)
            return named.error();
        horizon = *named;
    }
    QString text = setting.value.trimmed();
    std::optional<Instant> due;
    if (const qsizetype by = text.lastIndexOf(" by "_L1); by >= 0) {
        const QString when = text.mid(by + 4);
        // A day alone means until its end.
        const auto time = timeOf(incident, when.size() == 10 ? when + u" 23:59"_s : when, context, true);
        if (time) {
            due = *time;
            text.truncate(by);
        }
    }
    QString owner;
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0 && !text.mid(at).contains(u' ')) {
        owner = text.mid(at + 1);
        text.truncate(at);
    }
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Settings::tr("an action needs a text"), {}, {}};
    return Changes{addAction(text.trimmed(), *category, horizon, owner, due, context.now)};
}

Result<Changes> setPostmortemTarget(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto time =
        timeOf(incident, setting.value.size() == 10 ? setting.value + u" 23:59"_s : setting.value, context, true);
    if (!time)
        return time.error();
    return setFact<&IncidentFacts::postmortemTarget>(incident, *time);
}

Result<Changes> setMeeting(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const QString value = setting.value.trimmed();
    if (value == "suggested"_L1)
        return setFact<&IncidentFacts::reviewMeeting>(incident, suggestedMeeting(incident, context.now));
    const auto time = timeOf(incident, value, context, true);
    if (!time)
        return time.error();
    return setFact<&IncidentFacts::reviewMeeting>(incident, *time);
}

Result<Changes> setMeetingMinutes(const Incident &incident, const Setting &setting, const VerbContext &)
{
    const auto minutes = readMeetingMinutes(setting.value);
    if (!minutes) {
        Error error = minutes.error();
        error.where = setting.key;
        return error;
    }
    return setFact<&IncidentFacts::reviewMinutes>(incident, *minutes);
}

}  // namespace evenkeel::settingverbs
