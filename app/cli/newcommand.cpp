// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newcommand.h"

#include "app/cli/authorname.h"
#include "app/cli/futurewarning.h"
#include "models/core/clock.h"
#include "models/core/localtime.h"
#include "models/core/timetext.h"
#include "models/core/zonename.h"
#include "models/document/declarefile.h"
#include "models/document/nextkey.h"
#include "models/incident/commands/declareincident.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookof.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return tr("declare an incident");
}

QString NewCommand::synopsis() const
{
    return u"FILE --title TITLE [OPTION]…"_s;
}

QString NewCommand::explanation() const
{
    return tr(
        "Makes FILE, which must not exist yet, and declares the incident in it. All but the title can wait.\n\n"
        "  evenkeel new INC-2041.keel --title \"Checkout returns 502\" --severity SEV2 --began -20m\n\n"
        "TIME is ISO 8601, HH:MM, -7m or \"yesterday 23:50\", in the incident's zone unless it carries an offset.");
}

void NewCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"title"_s, tr("What is wrong, in a few words."), u"TITLE"_s},
        {u"id"_s, tr("The incident's key; INC- and the next number in the folder by default."), u"ID"_s},
        {u"impact"_s, tr("What users notice; may be \"not yet known\"."), u"TEXT"_s},
        {u"severity"_s, tr("One of the playbook's levels: SEV1 (gravest) to SEV4 by default."), u"LEVEL"_s},
        {u"playbook"_s, tr("The playbook to follow; sev-ics by default."), u"NAME"_s},
        {u"system"_s, tr("A system that is suspected; may be repeated."), u"NAME"_s},
        {u"stakeholder"_s, tr("Who is to be kept informed; may be repeated."), u"NAME"_s},
        {u"region"_s, tr("A region that is affected; may be repeated."), u"NAME"_s},
        {u"at"_s, tr("When it was detected and declared; now by default."), u"TIME"_s},
        {u"began"_s, tr("When the impact began."), u"TIME"_s},
        {u"zone"_s, tr("The incident's time zone, as in Europe/Berlin; this machine's by default."), u"ZONE"_s},
        {u"by"_s, tr("Who declares it; your account's name by default."), u"NAME"_s},
    });
}

std::pair<int, int> NewCommand::arity() const
{
    return {1, 1};
}

ExitStatus NewCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    if (arguments.value(u"title"_s).trimmed().isEmpty())
        return console.wrongUsage(tr("an incident needs a title: --title TITLE"), name());
    if (arguments.isSet(u"id"_s) && arguments.value(u"id"_s).trimmed().isEmpty())
        return console.wrongUsage(tr("an incident's id can't be empty: --id ID"), name());
    const QString path = arguments.positional().first();

    Declaration declaration;
    declaration.title = arguments.value(u"title"_s).trimmed();
    declaration.impact = arguments.value(u"impact"_s);
    declaration.systems = arguments.values(u"system"_s);
    declaration.stakeholders = arguments.values(u"stakeholder"_s);
    declaration.regions = arguments.values(u"region"_s);
    const auto playbook = PlaybookLibrary::ofThisMachine().load(
        arguments.isSet(u"playbook"_s) ? arguments.value(u"playbook"_s) : PlaybookLibrary::defaultName());
    if (!playbook)
        return console.fail(playbook.error());
    declaration.playbook = playbook->name;
    declaration.playbookText = playbookText(*playbook);
    declaration.drill = playbook->drill;
    declaration.zone = arguments.isSet(u"zone"_s) ? arguments.value(u"zone"_s) : systemZoneName();
    const auto zone = zoneFromName(declaration.zone);
    if (!zone)
        return console.fail(zone.error());
    if (arguments.isSet(u"severity"_s)) {
        const auto severity = playbook->findSeverity(arguments.value(u"severity"_s));
        if (!severity)
            return console.fail(severity.error());
        declaration.severity = *severity;
    }
    for (const auto &[option, target] : {std::pair{u"at"_s, &declaration.at}, {u"began"_s, &declaration.began}}) {
        if (!arguments.isSet(option))
            continue;
        const auto time = parseTime(arguments.value(option), {.now = clock.now(), .zone = *zone});
        if (!time)
            return console.fail(time.error());
        *target = *time;
    }
    declaration.key = arguments.isSet(u"id"_s) ? arguments.value(u"id"_s).trimmed()
                                               : nextIncidentKey(path, NamingRule(), localDate(clock.now(), *zone));

    const auto changes = declareIncident(declaration, clock.now());
    if (!changes)
        return console.fail(changes.error());
    const auto created = createIncidentFile(path, *changes, clock, authorName(arguments.value(u"by"_s)));
    if (!created)
        return console.fail(created.error());
    console.print(u"%1 %2"_s.arg(declaration.key, path));
    warnOfFuture(console, *changes, clock.now(), *zone);
    return ExitStatus::Done;
}

}  // namespace evenkeel
