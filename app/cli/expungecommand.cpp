// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/expungecommand.h"

#include "app/cli/openjournal.h"
#include "models/document/expunge.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString ExpungeCommand::name() const
{
    return u"expunge"_s;
}

QString ExpungeCommand::summary() const
{
    return tr("remove an entry's content for good");
}

QString ExpungeCommand::synopsis() const
{
    return u"FILE ENTRY --reason REASON"_s;
}

QString ExpungeCommand::explanation() const
{
    return tr(
        "For a secret that was pasted by mistake. All that the file ever held of the entry goes, its attachment too;\n"
        "that it was removed, by whom, when and why stays. It can't be undone. ENTRY is the id that log printed.\n"
        "Copies made before still hold the content, and so may the disk's unused blocks.");
}

void ExpungeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"reason"_s, tr("Why; stays in the record."), u"REASON"_s},
        {u"by"_s, tr("Who says so; your account's name by default."), u"NAME"_s},
    });
}

std::pair<int, int> ExpungeCommand::arity() const
{
    return {2, 2};
}

ExitStatus ExpungeCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    if (arguments.value(u"reason"_s).trimmed().isEmpty())
        return console.wrongUsage(tr("say why: --reason REASON"), name());
    const auto entry = EntityId::fromString(arguments.positional().at(1));
    if (!entry)
        return console.wrongUsage(tr("\"%1\" is no entry's id").arg(arguments.positional().at(1)), name());
    auto journal = OpenJournal::open(arguments.positional().first(), arguments.value(u"by"_s), clock);
    if (!journal)
        return console.fail(journal.error());
    const auto expunged =
        expungeEntry(journal->connection(), journal->appender(), *entry, arguments.value(u"reason"_s).trimmed());
    if (!expunged)
        return console.fail(expunged.error());
    console.print(tr("Expunged %1.").arg(entry->toString()));
    return ExitStatus::Done;
}

}  // namespace evenkeel
