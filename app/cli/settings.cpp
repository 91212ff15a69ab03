// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "models/core/timetext.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/severityscheme.h"

#include <QCoreApplication>

#include <span>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

using Setter = Result<Changes> (*)(const Incident &, const Setting &, const VerbContext &);

// A key, or with a dot at its end a family of keys ("role."), and what it does.
struct Key {
    const char *name;
    const char *about;
    Setter set;
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

template <auto Member>
Result<Changes> setText(const Incident &incident, const Setting &setting, const VerbContext &)
{
    return setFact<Member>(incident, setting.value.trimmed());
}

template <ListName List>
Result<Changes> setList(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    // Of "+=" and "-=" the value is one text, commas and all; "=" takes several, one a line or separated by ";".
    switch (setting.operation) {
    case Setting::Operation::Add:
        return addToList(incident, List, {setting.value}, context.now);
    case Setting::Operation::Remove:
        return removeFromList(incident, List, {setting.value});
    case Setting::Operation::Set:
        break;
    }
    QString value = setting.value;
    return replaceList(incident, List, value.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts), context.now);
}

template <SectionKey Section>
Result<Changes> setSection(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    return writeSection(incident, Section, setting.value, context.now);
}

template <LinkPurpose Purpose>
Result<Changes> setLinkOf(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    return setLink(incident, Purpose, setting.value.trimmed(), context.now);
}

Result<Changes> setSeverity(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto severity = SeverityScheme::builtIn().find(setting.value);
    if (!severity)
        return severity.error();
    return changeSeverity(incident, *severity, context);
}

Result<Changes> setStatus(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto status = choice<IncidentStatus>(setting);
    if (!status)
        return status.error();
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
    if (!QTimeZone(setting.value.toUtf8()).isValid())
        return Error{ErrorCode::InvalidInput,
                     Settings::tr("there is no time zone \"%1\"").arg(setting.value),
                     {},
                     Settings::tr("Give an IANA name such as UTC or Europe/Berlin.")};
    return setFact<&IncidentFacts::zone>(incident, setting.value);
}

Result<Changes> setMomentKey(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto moment = momentFromName(afterDot(setting.key));
    if (!moment) {
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
    return setMoment(incident, *moment, *time, context.now);
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

Result<Changes> setPostmortemState(const Incident &incident, const Setting &setting, const VerbContext &)
{
    const auto state = choice<PostmortemState>(setting);
    if (!state)
        return state.error();
    return setFact<&IncidentFacts::postmortemState>(incident, *state);
}

Result<Changes> setPostmortemTarget(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto time =
        timeOf(incident, setting.value.size() == 10 ? setting.value + u" 23:59"_s : setting.value, context, true);
    if (!time)
        return time.error();
    return setFact<&IncidentFacts::postmortemTarget>(incident, *time);
}

constexpr Key Keys[] = {
    {"title", QT_TRANSLATE_NOOP("Settings", "what is wrong, in a few words"), &setText<&IncidentFacts::title>},
    {"impact", QT_TRANSLATE_NOOP("Settings", "what users notice"), &setText<&IncidentFacts::impact>},
    {"workaround", QT_TRANSLATE_NOOP("Settings", "what users can do meanwhile"), &setText<&IncidentFacts::workaround>},
    {"users", QT_TRANSLATE_NOOP("Settings", "who is affected"), &setText<&IncidentFacts::users>},
    {"changed", QT_TRANSLATE_NOOP("Settings", "what changed shortly before"), &setText<&IncidentFacts::whatChanged>},
    {"severity", QT_TRANSLATE_NOOP("Settings", "SEV1 to SEV4"), &setSeverity},
    {"status",
     QT_TRANSLATE_NOOP("Settings", "acknowledged, investigating, identified, mitigating, monitoring, resolved, "
                                   "postmortem, closed, reopened"),
     &setStatus},
    {"detection", QT_TRANSLATE_NOOP("Settings", "who noticed: monitoring, user, manual"), &setDetection},
    {"mitigation", QT_TRANSLATE_NOOP("Settings", "what stopped the impact"), &setText<&IncidentFacts::mitigation>},
    {"zone", QT_TRANSLATE_NOOP("Settings", "the incident's time zone"), &setZone},
    {"language", QT_TRANSLATE_NOOP("Settings", "the language exports speak"), &setText<&IncidentFacts::language>},
    {"confidentiality", QT_TRANSLATE_NOOP("Settings", "the line at the head of reports"),
     &setText<&IncidentFacts::confidentiality>},
    {"moment.",
     QT_TRANSLATE_NOOP("Settings", "moment.began, .detected, .declared, .acknowledged, .identified, "
                                   ".mitigated, .restored, .resolved, .closed; empty unsets"),
     &setMomentKey},
    {"role.",
     QT_TRANSLATE_NOOP("Settings", "role.commander=NAME and so on; role.commander.contact, .channel, "
                                   ".acknowledged"),
     &setRole},
    {"system", QT_TRANSLATE_NOOP("Settings", "list of suspected systems"), &setList<ListName::System>},
    {"region", QT_TRANSLATE_NOOP("Settings", "list of affected regions"), &setList<ListName::Region>},
    {"stakeholder", QT_TRANSLATE_NOOP("Settings", "list of who is kept informed"), &setList<ListName::Stakeholder>},
    {"link.bridge", QT_TRANSLATE_NOOP("Settings", "address of the bridge"), &setLinkOf<LinkPurpose::Bridge>},
    {"link.channel", QT_TRANSLATE_NOOP("Settings", "address of the channel"), &setLinkOf<LinkPurpose::Channel>},
    {"link.dashboard", QT_TRANSLATE_NOOP("Settings", "address of the dashboard"), &setLinkOf<LinkPurpose::Dashboard>},
    {"link.status-page", QT_TRANSLATE_NOOP("Settings", "address of the status page"),
     &setLinkOf<LinkPurpose::StatusPage>},
    {"link.ticket", QT_TRANSLATE_NOOP("Settings", "address of the ticket"), &setLinkOf<LinkPurpose::Ticket>},
    {"link.runbook", QT_TRANSLATE_NOOP("Settings", "address of the runbook"), &setLinkOf<LinkPurpose::Runbook>},
    {"plan.tooling", QT_TRANSLATE_NOOP("Settings", "list: tools of the diagnostic plan"), &setList<ListName::Tooling>},
    {"plan.logs", QT_TRANSLATE_NOOP("Settings", "list: logs to look at"), &setList<ListName::Logs>},
    {"plan.experiment", QT_TRANSLATE_NOOP("Settings", "list: experiments"), &setList<ListName::Experiment>},
    {"plan.rollback", QT_TRANSLATE_NOOP("Settings", "list: rollback options"), &setList<ListName::RollbackOption>},
    {"plan.checkpoint", QT_TRANSLATE_NOOP("Settings", "list: when to reassess"), &setList<ListName::Checkpoint>},
    {"hypothesis.", QT_TRANSLATE_NOOP("Settings", "hypothesis.ID=\"supported|ruled-out|open because …\"; ID as log printed it"),
     &setHypothesis},
    {"action.",
     QT_TRANSLATE_NOOP("Settings", "action.CATEGORY[.HORIZON]=\"text @owner by TIME\" adds one; categories task, "
                                   "verification, preventive, detective, mitigating, process; horizons during, "
                                   "week, month, later"),
     &addActionKey},
    {"done.", QT_TRANSLATE_NOOP("Settings", "done.ID=TIME: when an action was done; empty: it is open again"),
     &setDone},
    {"summary", QT_TRANSLATE_NOOP("Settings", "postmortem section, Markdown"), &setSection<SectionKey::Summary>},
    {"detected-how", QT_TRANSLATE_NOOP("Settings", "postmortem section on detection"),
     &setSection<SectionKey::Detection>},
    {"response", QT_TRANSLATE_NOOP("Settings", "postmortem section on the response"),
     &setSection<SectionKey::Response>},
    {"recovery", QT_TRANSLATE_NOOP("Settings", "postmortem section on recovery"), &setSection<SectionKey::Recovery>},
    {"root-cause", QT_TRANSLATE_NOOP("Settings", "postmortem section on the cause"),
     &setSection<SectionKey::RootCause>},
    {"mitigators", QT_TRANSLATE_NOOP("Settings", "postmortem section on what limited the impact"),
     &setSection<SectionKey::Mitigators>},
    {"lessons", QT_TRANSLATE_NOOP("Settings", "postmortem section on lessons"), &setSection<SectionKey::Lessons>},
    {"glossary", QT_TRANSLATE_NOOP("Settings", "postmortem section"), &setSection<SectionKey::Glossary>},
    {"why.", QT_TRANSLATE_NOOP("Settings", "why.1 … answer the whys in turn"), &setWhy},
    {"factor", QT_TRANSLATE_NOOP("Settings", "list of contributing factors"), &setList<ListName::Factor>},
    {"well", QT_TRANSLATE_NOOP("Settings", "list: what went well"), &setList<ListName::WentWell>},
    {"poorly", QT_TRANSLATE_NOOP("Settings", "list: what went poorly"), &setList<ListName::WentPoorly>},
    {"lucky", QT_TRANSLATE_NOOP("Settings", "list: where we got lucky"), &setList<ListName::GotLucky>},
    {"impact.users", QT_TRANSLATE_NOOP("Settings", "users affected"), &setText<&IncidentFacts::usersImpact>},
    {"impact.revenue", QT_TRANSLATE_NOOP("Settings", "revenue lost"), &setText<&IncidentFacts::revenueImpact>},
    {"impact.data", QT_TRANSLATE_NOOP("Settings", "data lost or corrupted"), &setText<&IncidentFacts::dataImpact>},
    {"impact.reputation", QT_TRANSLATE_NOOP("Settings", "reputation"), &setText<&IncidentFacts::reputationImpact>},
    {"postmortem.owner", QT_TRANSLATE_NOOP("Settings", "who writes it"), &setText<&IncidentFacts::postmortemOwner>},
    {"postmortem.target", QT_TRANSLATE_NOOP("Settings", "when it is due"), &setPostmortemTarget},
    {"postmortem.state", QT_TRANSLATE_NOOP("Settings", "draft, review, final"), &setPostmortemState},
    {"depends-on", QT_TRANSLATE_NOOP("Settings", "list: documents the record depends on"),
     &setList<ListName::DependsOn>},
};

bool matches(const Key &key, const QString &name)
{
    const QLatin1StringView known(key.name);
    return known.endsWith('.'_L1) ? name.startsWith(known) : name == known;
}

bool isList(const Key &key)
{
    constexpr Setter Lists[] = {
        &setList<ListName::System>,         &setList<ListName::Region>,     &setList<ListName::Stakeholder>,
        &setList<ListName::Tooling>,        &setList<ListName::Logs>,       &setList<ListName::Experiment>,
        &setList<ListName::RollbackOption>, &setList<ListName::Checkpoint>, &setList<ListName::Factor>,
        &setList<ListName::WentWell>,       &setList<ListName::WentPoorly>, &setList<ListName::GotLucky>,
        &setList<ListName::DependsOn>,
    };
    return std::ranges::find(Lists, key.set) != std::end(Lists);
}

}  // namespace

Result<Setting> Setting::parse(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return Error{ErrorCode::InvalidInput, Settings::tr("\"%1\" is not KEY=VALUE").arg(word), {}, {}};
    Setting setting{word.left(equals), Operation::Set, word.mid(equals + 1)};
    if (setting.key.endsWith(u'+') || setting.key.endsWith(u'-')) {
        setting.operation = setting.key.endsWith(u'+') ? Operation::Add : Operation::Remove;
        setting.key.chop(1);
    }
    return setting;
}

Result<Changes> changesOf(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto key = std::ranges::find_if(Keys, [&](const Key &known) { return matches(known, setting.key); });
    if (key == std::end(Keys))
        return Error{ErrorCode::InvalidInput,
                     Settings::tr("there is nothing called \"%1\" to set").arg(setting.key),
                     {},
                     Settings::tr("\"evenkeel set --help\" lists the keys.")};
    if (setting.operation != Setting::Operation::Set && !isList(*key))
        return Error{ErrorCode::InvalidInput,
                     Settings::tr("%1 is no list").arg(setting.key),
                     {},
                     Settings::tr("Set it with %1=VALUE.").arg(setting.key)};
    return key->set(incident, setting, context);
}

QString settingsHelp()
{
    QString text;
    for (const Key &key : Keys) {
        QString name = QString::fromLatin1(key.name);
        if (isList(key))
            name += u"[+|-]"_s;
        text += u"  %1 %2\n"_s.arg(name, -20).arg(Settings::tr(key.about));
    }
    return text;
}

}  // namespace evenkeel
