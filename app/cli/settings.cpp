// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "app/cli/playbooksettings.h"
#include "app/cli/reviewsettings.h"
#include "app/cli/settingverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"

#include <QCoreApplication>

#include <algorithm>

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

constexpr Key Keys[] = {
    {"title", QT_TRANSLATE_NOOP("Settings", "what is wrong, in a few words"), &settingverbs::setTitle},
    {"impact", QT_TRANSLATE_NOOP("Settings", "what users notice"), &setText<&IncidentFacts::impact>},
    {"workaround", QT_TRANSLATE_NOOP("Settings", "what users can do meanwhile"), &setText<&IncidentFacts::workaround>},
    {"users", QT_TRANSLATE_NOOP("Settings", "who is affected"), &setText<&IncidentFacts::users>},
    {"changed", QT_TRANSLATE_NOOP("Settings", "what changed shortly before"), &setText<&IncidentFacts::whatChanged>},
    {"severity", QT_TRANSLATE_NOOP("Settings", "one of the playbook's levels, as in SEV1"), &settingverbs::setSeverity},
    {"status",
     QT_TRANSLATE_NOOP("Settings", "detected, declared (both only before the response), acknowledged, "
                                   "investigating, identified, mitigating, monitoring, resolved, postmortem, closed, "
                                   "reopened (only once it was resolved)"),
     &settingverbs::setStatus},
    {"detection", QT_TRANSLATE_NOOP("Settings", "who noticed: monitoring, user, manual"), &settingverbs::setDetection},
    {"mitigation", QT_TRANSLATE_NOOP("Settings", "what stopped the impact"), &setText<&IncidentFacts::mitigation>},
    {"zone", QT_TRANSLATE_NOOP("Settings", "the incident's time zone"), &settingverbs::setZone},
    {"language", QT_TRANSLATE_NOOP("Settings", "the language exports speak"), &setText<&IncidentFacts::language>},
    {"confidentiality", QT_TRANSLATE_NOOP("Settings", "the line at the head of reports"),
     &setText<&IncidentFacts::confidentiality>},
    {"moment.",
     QT_TRANSLATE_NOOP("Settings", "moment.began, .detected, .declared, .acknowledged, .identified, "
                                   ".mitigated, .restored, .resolved, .closed; empty unsets; "
                                   "after a reopening moment.began.2 is the second one's"),
     &settingverbs::setMomentKey},
    {"role.",
     QT_TRANSLATE_NOOP("Settings", "role.commander=NAME; so for communications, technical, operations, scribe, "
                                   "support and the playbook's own; role.commander.contact, .channel, .acknowledged"),
     &settingverbs::setRole},
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
    {"hypothesis.",
     QT_TRANSLATE_NOOP("Settings", "hypothesis.ID=\"supported|ruled-out|open because …\"; ID as log printed it"),
     &settingverbs::setHypothesis},
    {"action.",
     QT_TRANSLATE_NOOP("Settings", "action.CATEGORY[.HORIZON]=\"text @owner by TIME\" adds one; categories task, "
                                   "verification, preventive, detective, mitigating, process; horizons during, "
                                   "week, month, later"),
     &settingverbs::addActionKey},
    {"done.", QT_TRANSLATE_NOOP("Settings", "done.ID=TIME: when an action was done; empty: it is open again"),
     &settingverbs::setDone},
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
    {"appendix", QT_TRANSLATE_NOOP("Settings", "postmortem section at the end"), &setSection<SectionKey::Appendix>},
    {"readers.",
     QT_TRANSLATE_NOOP("Settings",
                       "readers.SECTION=usual, internal, regulator, customer: which readers are given it as "
                       "it is written"),
     &settingverbs::setSectionReaders},
    {"why.", QT_TRANSLATE_NOOP("Settings", "why.1 … answer the whys in turn"), &settingverbs::setWhy},
    {"factor", QT_TRANSLATE_NOOP("Settings", "list of contributing factors"), &setList<ListName::Factor>},
    {"well", QT_TRANSLATE_NOOP("Settings", "list: what went well"), &setList<ListName::WentWell>},
    {"poorly", QT_TRANSLATE_NOOP("Settings", "list: what went poorly"), &setList<ListName::WentPoorly>},
    {"lucky", QT_TRANSLATE_NOOP("Settings", "list: where we got lucky"), &setList<ListName::GotLucky>},
    {"impact.",
     QT_TRANSLATE_NOOP("Settings",
                       "what it cost: impact.users, .requests, .revenue, .data, .reputation, .error-budget, "
                       ".support-tickets; an amount as in 12k, ~300, 3–5 % or \"350 EUR/min\", unknown, "
                       "none, or (of users, revenue, data, reputation) any words; impact.users.source, "
                       ".unit, .uncertainty, .remark; after a reopening impact.users.2 is the second one's"),
     &settingverbs::setImpact},
    {"postmortem.owner", QT_TRANSLATE_NOOP("Settings", "who writes it"), &setText<&IncidentFacts::postmortemOwner>},
    {"postmortem.target", QT_TRANSLATE_NOOP("Settings", "when it is due"), &settingverbs::setPostmortemTarget},
    {"postmortem.state",
     QT_TRANSLATE_NOOP("Settings", "draft, review, or final, which seals it; a sealed one is reopened with --reason"),
     &settingverbs::setPostmortemState},
    {"postmortem.shared", QT_TRANSLATE_NOOP("Settings", "with whom it was shared; --at says when"),
     &settingverbs::setPostmortemShared},
    {"reviewer", QT_TRANSLATE_NOOP("Settings", "list of who is asked to review the postmortem"),
     &settingverbs::setReviewers},
    {"reviewer.", QT_TRANSLATE_NOOP("Settings", "reviewer.NAME=approved, changes-wanted, waiting"),
     &settingverbs::setVerdict},
    {"comment.",
     QT_TRANSLATE_NOOP("Settings", "comment.SECTION=TEXT; words in quotation marks at its beginning are those it is "
                                   "about"),
     &settingverbs::addComment},
    {"answer.", QT_TRANSLATE_NOOP("Settings", "answer.ID=TEXT answers a comment"), &settingverbs::addAnswer},
    {"resolve.", QT_TRANSLATE_NOOP("Settings", "resolve.ID=yes settles a comment, no opens it again"),
     &settingverbs::setResolved},
    {"meeting.at",
     QT_TRANSLATE_NOOP("Settings", "when the postmortem is talked over; \"suggested\": within 48 h of the end; empty "
                                   "unsets"),
     &settingverbs::setMeeting},
    {"meeting.minutes", QT_TRANSLATE_NOOP("Settings", "how long that is to take"), &settingverbs::setMeetingMinutes},
    {"meeting.place", QT_TRANSLATE_NOOP("Settings", "a room, or where to dial in"),
     &setText<&IncidentFacts::reviewPlace>},
    {"meeting.invited", QT_TRANSLATE_NOOP("Settings", "list of who is asked besides responders and reviewers"),
     &setList<ListName::Invited>},
    {"playbook", QT_TRANSLATE_NOOP("Settings", "the playbook to follow from now on: a name, or a file ending in .yaml"),
     &settingverbs::setPlaybook},
    {"step.",
     QT_TRANSLATE_NOOP("Settings", "step.CHECKLIST/STEP=done, open, or skipped (with --reason); "
                                   "step.CHECKLIST/STEP.owner, .note"),
     &settingverbs::setStep},
    {"mitigate",
     QT_TRANSLATE_NOOP("Settings", "what is being done to stop the impact: rollback, scale, … as the playbook has it"),
     &settingverbs::setMitigate},
    {"approve", QT_TRANSLATE_NOOP("Settings", "approve=forward-fix: the commander approves"),
     &settingverbs::setApproval},
    {"follow-up", QT_TRANSLATE_NOOP("Settings", "follow-up=root-cause: adds the action that looks for it"),
     &settingverbs::setFollowUp},
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
        &setList<ListName::DependsOn>,      &settingverbs::setReviewers,    &setList<ListName::Invited>,
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
