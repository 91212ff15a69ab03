// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/openjournal.h"
#include "models/core/clock.h"
#include "models/core/zonename.h"
#include "models/document/journalmerge.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/fieldref.h"
#include "models/intake/alertmanagerimport.h"
#include "models/intake/csvimport.h"
#include "models/intake/pagerdutyimport.h"
#include "models/intake/slackimport.h"

#include <QFile>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<QByteArray> readSource(const QString &source, Console &console)
{
    if (source == u'-')
        return console.in().readAll();
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.errorString(), source, ImportText::tr("Check the name of the source.")};
    return file.readAll();
}

EntryDraft draftOf(const IntakeEntry &entry)
{
    EntryDraft draft;
    draft.kind = entry.kind;
    draft.text = entry.text;
    draft.occurred = entry.occurred;
    draft.learned = entry.learned;
    draft.owner = entry.owner;
    draft.note = entry.note;
    draft.link = entry.link;
    draft.origin = entry.origin;
    draft.tags = entry.tags;
    if (!entry.replyTo.isEmpty())
        draft.regarding = EntityId::ofOrigin(entry.replyTo.toUtf8());
    return draft;
}

// A line of long ago tells what is over: it opens no theory to be tested, and its task is done.
void settle(LoggedEntry &logged, std::optional<Instant> occurred, Instant now)
{
    constexpr auto Lately = std::chrono::hours(12);
    if (!occurred || now - *occurred <= Lately)
        return;
    const auto isHypothesis = [](const Change &change) { return change.kind == EntityKind::Hypothesis; };
    const bool wasHypothesis = std::ranges::any_of(logged.changes, isHypothesis);
    logged.changes.removeIf(isHypothesis);
    for (Change &change : logged.changes) {
        if (change.kind == EntityKind::ActionItem)
            change.fields += Change(ChangeOf<ActionItem>(change.id).set<&ActionItem::done>(*occurred)).fields;
        else if (wasHypothesis && change.id == logged.entry)
            change.fields.removeIf(
                [](const FieldChange &field) { return field.index == fieldIndexOf<&TimelineEntry::regarding>(); });
    }
}

// What is in the incident already, or was and has been removed by somebody, isn't added again.
QList<JournalAppender::Pending> newEntries(const Incident &incident, const QList<IntakeEntry> &entries, Instant now)
{
    QList<JournalAppender::Pending> pending;
    for (const IntakeEntry &entry : entries) {
        LoggedEntry logged = logEntry(draftOf(entry), now);
        settle(logged, entry.occurred.begin, now);
        if (!incident.entries().find(logged.entry))
            pending.append({std::move(logged.changes), {}});
    }
    return pending;
}

void report(const IntakeResult &result, Console &console)
{
    for (const IntakeProblem &problem : result.problems)
        console.warn(u"%1: %2: %3"_s.arg(problem.where, problem.what, problem.done));
    if (result.unlistedProblems > 0)
        console.warn(ImportText::tr("and %n more problem(s)", nullptr, int(result.unlistedProblems)));
    for (const IntakeOmission &omission : result.omissions)
        console.print(ImportText::tr("left out: %1 (%2)").arg(omission.what).arg(omission.count));
}

ExitStatus merge(OpenJournal &journal, const QString &source, Console &console)
{
    const auto other = JournalConnection::open(source, JournalConnection::Mode::ReadOnly);
    if (!other)
        return console.fail(other.error());
    const auto merged = mergeJournal(journal.connection(), journal.appender(), **other);
    if (!merged)
        return console.fail(merged.error());
    console.print(ImportText::tr("%n transaction(s) taken over", nullptr, merged->transactions));
    return ExitStatus::Done;
}

}  // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return tr("add entries from other records");
}

QString ImportCommand::synopsis() const
{
    return u"FILE --format csv|slack|alertmanager|pagerduty|keel SOURCE [OPTION]…"_s;
}

QString ImportCommand::explanation() const
{
    return tr("Adds each entry once, however often it is run. What can't be read is listed and left out.\n\n"
              "  csv           columns by header: time, time_utc or at; event, text or action; owner; kind; others "
              "become notes\n"
              "  slack         a workspace export, as a folder or zip; --channel says which channel\n"
              "  alertmanager  alerts of the API v2, or what its webhook posted\n"
              "  pagerduty     an incident's log entries\n"
              "  keel          another copy of the same incident's file\n\n"
              "  evenkeel import INC-2041.keel --format slack export.zip --channel inc-2041\n\n"
              "SOURCE - reads standard input (csv, alertmanager, pagerduty).");
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"format"_s, tr("What SOURCE is."), u"FORMAT"_s},
        {u"channel"_s, tr("Of a Slack export: the channel's name or id."), u"NAME"_s},
        {u"zone"_s,
         tr("The zone of times without an offset; the incident's by default. Given, it also settles times that the "
            "clocks showed twice."),
         u"ZONE"_s},
        {u"by"_s, tr("Who imports; your account's name by default."), u"NAME"_s},
    });
}

std::pair<int, int> ImportCommand::arity() const
{
    return {2, 2};
}

ExitStatus ImportCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const QString format = arguments.value(u"format"_s);
    const QString source = arguments.positional().at(1);
    if (!QStringList{u"csv"_s, u"slack"_s, u"alertmanager"_s, u"pagerduty"_s, u"keel"_s}.contains(format))
        return console.wrongUsage(format.isEmpty() ? tr("say what the source is: --format FORMAT")
                                                   : tr("there is no format \"%1\"").arg(format),
                                  name());
    auto journal = OpenJournal::open(arguments.positional().first(), arguments.value(u"by"_s), clock);
    if (!journal)
        return console.fail(journal.error());
    if (format == "keel"_L1)
        return merge(*journal, source, console);
    const auto incident = journal->reader().fold();
    if (!incident)
        return console.fail(incident.error());
    QTimeZone zone = incident->zone();
    if (arguments.isSet(u"zone"_s)) {
        const auto named = zoneFromName(arguments.value(u"zone"_s));
        if (!named)
            return console.fail(named.error());
        zone = *named;
    }

    const auto read = [&]() -> Result<IntakeResult> {
        if (format == "slack"_L1)
            return readSlackExport(source, {.channel = arguments.value(u"channel"_s)});
        const auto bytes = readSource(source, console);
        if (!bytes)
            return bytes.error();
        if (format == "csv"_L1)
            return readCsv(*bytes, {.zone = zone, .zoneGiven = arguments.isSet(u"zone"_s)});
        return format == "alertmanager"_L1 ? readAlertmanager(*bytes) : readPagerDuty(*bytes);
    }();
    if (!read) {
        Error error = read.error();
        if (error.where.isEmpty())
            error.where = source;
        return console.fail(error);
    }
    report(*read, console);
    const auto pending = newEntries(*incident, read->entries, clock.now());
    if (!pending.isEmpty())
        if (const auto committed = journal->appender().append(pending); !committed)
            return console.fail(committed.error());
    const auto known = read->entries.size() - pending.size();
    console.print(tr("%n entries added", nullptr, int(pending.size()))
                  + (known > 0 ? u", "_s + tr("%n there already", nullptr, int(known)) : QString()));
    return ExitStatus::Done;
}

}  // namespace evenkeel
