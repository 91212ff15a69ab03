// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showcommand.h"

#include "app/cli/readincident.h"
#include "models/core/clock.h"
#include "models/report/incidentjson.h"
#include "models/report/incidenttext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::summary() const
{
    return tr("show the state");
}

QString ShowCommand::synopsis() const
{
    return u"FILE [--json] [--as-of TIME]"_s;
}

QString ShowCommand::explanation() const
{
    return tr("Shows where the incident stands, for people or as JSON (its shape is documented and stable).\n\n"
              "  evenkeel show INC-2041.keel --json | jq .severity.level");
}

void ShowCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"json"_s, tr("As JSON, times in UTC.")},
        {u"as-of"_s, tr("As it was known then."), u"TIME"_s},
    });
}

std::pair<int, int> ShowCommand::arity() const
{
    return {1, 1};
}

ExitStatus ShowCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const auto read = readIncident(arguments.positional().first(), arguments, clock);
    if (!read)
        return console.fail(read.error());
    console.write(arguments.isSet(u"json"_s)
                      ? incidentToJson(read->incident, read->head, read->asOf.value_or(clock.now()))
                      : incidentToText(read->incident, clock.now(), read->head).toUtf8());
    return ExitStatus::Done;
}

}  // namespace evenkeel
