// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setcommand.h"

#include "app/cli/authorname.h"
#include "app/cli/futurewarning.h"
#include "app/cli/openjournal.h"
#include "app/cli/settings.h"
#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/incident/durations.h"
#include "models/incident/sealing.h"
#include "models/playbook/gate.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"
#include "models/report/postmortemreadiness.h"
#include "models/workspace/workspacefile.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Of several changes to one entity the fields are set once, the last word counts.
Changes united(const Changes &changes)
{
    Changes result;
    for (const Change &change : changes) {
        const auto same = std::ranges::find_if(
            result, [&](const Change &other) { return other.kind == change.kind && other.id == change.id; });
        if (same == result.end()) {
            result.append(change);
            continue;
        }
        for (const FieldChange &field : change.fields) {
            const auto earlier = std::ranges::find_if(
                same->fields, [&](const FieldChange &other) { return other.index == field.index; });
            if (earlier == same->fields.end())
                same->fields.append(field);
            else
                earlier->value = field.value;
        }
    }
    return result;
}

// Whether the postmortem leaves its draft, or becomes final.
bool goesOn(const Incident &before, const Incident &after)
{
    return after.facts().postmortemState > before.facts().postmortemState;
}

QList<MissingPart> missingIn(const Incident &after, const RuleContext &before)
{
    IncidentReading reading(before.playbook);
    reading.read(after);
    return missingFor(after.facts().postmortemState,
                      {after, reading, before.playbook, before.surroundings, before.now});
}

}  // namespace

QString SetCommand::name() const
{
    return u"set"_s;
}

QString SetCommand::summary() const
{
    return tr("change facts, severity, status, roles and moments");
}

QString SetCommand::synopsis() const
{
    return u"FILE KEY=VALUE… [OPTION]…"_s;
}

QString SetCommand::explanation() const
{
    return tr("Makes all changes in one transaction. Lists also take KEY+=VALUE and KEY-=VALUE.\n\n"
              "  evenkeel set INC-2041.keel severity=SEV1 role.commander=Ana --reason \"payments fail too\"\n\n"
              "Keys:\n")
           + settingsHelp();
}

void SetCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"reason"_s, tr("Why; goes into the timeline."), u"TEXT"_s},
        {u"override"_s, tr("Pass a guardrail that blocks, for this reason, which is logged."), u"REASON"_s},
        {u"at"_s, tr("When it took effect; now by default."), u"TIME"_s},
        {u"by"_s, tr("Who says so; your account's name by default."), u"NAME"_s},
    });
}

std::pair<int, int> SetCommand::arity() const
{
    return {2, -1};
}

ExitStatus SetCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const QString passing = arguments.value(u"override"_s).trimmed();
    if (arguments.isSet(u"override"_s) && passing.isEmpty())
        return console.wrongUsage(tr("say why the guardrail may be passed: --override REASON"), name());
    auto journal = OpenJournal::open(arguments.positional().first(), arguments.value(u"by"_s), clock);
    if (!journal)
        return console.fail(journal.error());
    const auto before = journal->reader().fold();
    if (!before)
        return console.fail(before.error());

    VerbContext context{clock.now(), {}, arguments.value(u"reason"_s)};
    if (arguments.isSet(u"at"_s)) {
        const auto at = parseTime(arguments.value(u"at"_s), {.now = context.now, .zone = before->zone()});
        if (!at)
            return console.fail(at.error());
        context.at = *at;
    }
    Changes changes;
    Incident after = *before;
    for (const QString &word : arguments.positional().mid(1)) {
        auto setting = Setting::parse(word);
        if (!setting)
            return console.wrongUsage(setting.error().message(), name());
        setting->by = authorName(arguments.value(u"by"_s));
        const auto more = changesOf(after, *setting, context);
        if (!more)
            return console.fail(more.error());
        changes += *more;
        // What one setting changes, the next ones see: "severity=SEV1 status=investigating" in one transaction.
        after = before->with(united(changes), context.now);
    }

    const Playbook playbook = playbookOf(*before);
    IncidentReading reading(playbook);
    reading.read(*before);
    const auto workspace = WorkspaceFile::besideIncident(arguments.positional().first());
    if (!workspace)
        console.warn(workspace.error().message());
    const Surroundings surroundings = workspace ? workspace->surroundings : Surroundings();
    const RuleContext rules{*before, reading, playbook, surroundings, context.now};
    if (const auto allowed = sealAllows(*before, united(changes)); !allowed)
        return console.fail(allowed.error());
    if (const auto ready = mayGoOn(rules, united(changes)); !ready)
        return console.fail(ready.error());
    const auto held = heldUpBy(rules, united(changes));
    const bool mayPass = !passing.isEmpty() || (!blocksAny(held) && !context.reason.trimmed().isEmpty());
    if (!held.isEmpty() && !mayPass) {
        for (const UnmetGuardrail &guardrail : held)
            console.warn(Error{ErrorCode::Blocked, guardrail.what, {}, guardrail.mend}.message());
        console.warn(blocksAny(held) ? tr("Nothing was changed. --override REASON passes the guardrail and logs why.")
                                     : tr("Nothing was changed. --reason REASON passes the guardrail and is logged."));
        return ExitStatus::Failed;
    }
    if (context.reason.trimmed().isEmpty() && passing.isEmpty() && goesOn(*before, after)) {
        const QString advised = inOneSentence(missingIn(after, rules), MissingPart::Weight::Advised);
        if (!advised.isEmpty()) {
            console.warn(tr("Still to be thought of: %1.").arg(advised));
            console.warn(tr("Nothing was changed. With --reason REASON it goes on all the same."));
            return ExitStatus::Failed;
        }
    }
    changes += passingOf(*before, held, {context.now, context.at, passing.isEmpty() ? context.reason : passing});
    if (held.isEmpty() && !passing.isEmpty())
        console.warn(tr("No guardrail stood in the way: --override wasn't needed and isn't logged."));
    if (changes.isEmpty()) {
        console.print(tr("Nothing to change: it is so already."));
        return ExitStatus::Done;
    }
    if (const auto committed = journal->appender().append(united(changes)); !committed)
        return console.fail(committed.error());

    if (const Seal *seal = currentSeal(after); seal && !currentSeal(*before))
        console.print(tr("sealed: SHA-256 %1").arg(seal->digest));
    warnOfFuture(console, changes, context.now, after.zone());
    for (const MomentConflict &conflict : momentConflicts(after))
        console.warn(tr("%1 lies before %2: correct one of them.")
                         .arg(momentName(conflict.later), momentName(conflict.earlier)));
    if (after.facts().status == IncidentStatus::Resolved && !momentOf(after, Moment::Resolved))
        console.warn(tr("When it was resolved is not recorded: nothing in the timeline happened lately, so it wasn't "
                        "just now. Say when: moment.resolved=TIME."));
    return ExitStatus::Done;
}

}  // namespace evenkeel
