// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recovercommand.h"

#include "app/cli/authorname.h"
#include "models/document/journalappender.h"
#include "models/document/journalrecovery.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString RecoverCommand::name() const
{
    return u"recover"_s;
}

QString RecoverCommand::summary() const
{
    return tr("read what can be read of a damaged file");
}

QString RecoverCommand::synopsis() const
{
    return u"DAMAGED -o NEW"_s;
}

QString RecoverCommand::explanation() const
{
    return tr("Writes what can be read to the file NEW, which must not exist, and lists what can't. DAMAGED is left as "
              "it is.\n"
              "What was altered is marked.\n\n"
              "  evenkeel recover INC-2041.keel -o INC-2041-recovered.keel");
}

void RecoverCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, tr("The file to write."), u"NEW"_s},
        {u"by"_s, tr("Who recovers it; your account's name by default."), u"NAME"_s},
    });
}

std::pair<int, int> RecoverCommand::arity() const
{
    return {1, 1};
}

ExitStatus RecoverCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const QString target = arguments.value(u"output"_s);
    if (target.isEmpty())
        return console.wrongUsage(tr("say where to: -o NEW"), name());
    const auto recovered = recoverJournal(arguments.positional().first(), target, clock,
                                          Authorship::ofThisProcess(authorName(arguments.value(u"by"_s))));
    if (!recovered)
        return console.fail(recovered.error());
    console.print(tr("%n transaction(s) recovered into %1", nullptr, recovered->transactions).arg(target));
    if (recovered->doubtful > 0)
        console.print(tr("%n of them altered; their entries are tagged \"doubtful\"", nullptr, recovered->doubtful));
    for (const QString &loss : recovered->losses())
        console.print(tr("lost: %1").arg(loss));
    return ExitStatus::Done;
}

}  // namespace evenkeel
