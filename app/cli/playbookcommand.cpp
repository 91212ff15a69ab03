// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/playbookcommand.h"

#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString PlaybookCommand::name() const
{
    return u"playbook"_s;
}

QString PlaybookCommand::summary() const
{
    return tr("list, show or validate playbooks");
}

QString PlaybookCommand::synopsis() const
{
    return u"list | show NAME|FILE | validate FILE"_s;
}

QString PlaybookCommand::explanation() const
{
    return tr("list      the playbooks that ship and your own, with the folder of your own\n"
              "show      a playbook whole, as YAML, with what it extends merged in: a start for one of your own\n"
              "validate  everything that is wrong with a file, as FILE:LINE: what. what was expected\n\n"
              "  evenkeel playbook show sev-ics > ours.yaml\n"
              "  evenkeel playbook validate ours.yaml");
}

void PlaybookCommand::addOptions(QCommandLineParser &) const {}

std::pair<int, int> PlaybookCommand::arity() const
{
    return {1, 2};
}

ExitStatus PlaybookCommand::run(const Arguments &arguments, Console &console, const Clock &) const
{
    const QStringList words = arguments.positional();
    if (words == QStringList{u"list"_s})
        return list(console);
    if (words.size() == 2 && words.first() == "show"_L1)
        return show(words.last(), console);
    if (words.size() == 2 && words.first() == "validate"_L1)
        return validate(words.last(), console);
    return console.wrongUsage(tr("say what to do: %1").arg(synopsis()), name());
}

ExitStatus PlaybookCommand::list(Console &console) const
{
    const PlaybookLibrary library = PlaybookLibrary::ofThisMachine();
    const auto listed = library.list();
    int longest = 0;
    for (const auto &one : listed)
        longest = std::max(longest, int(one.name.size()));
    for (const auto &one : listed) {
        const LoadedPlaybook loaded = library.loadFile(one.path);
        const QString title = loaded.problems.isEmpty() ? loaded.playbook.title
                                                        : tr("%n problem(s), see \"evenkeel playbook validate %1\"",
                                                             nullptr, int(loaded.problems.size()))
                                                              .arg(one.path);
        console.print(u"%1  %2"_s.arg(one.name, -longest).arg(one.ships ? title : tr("%1 (your own)").arg(title)));
    }
    console.print(tr("Your own are in %1").arg(PlaybookLibrary::ownFolder()));
    return ExitStatus::Done;
}

ExitStatus PlaybookCommand::show(const QString &playbook, Console &console) const
{
    const PlaybookLibrary library = PlaybookLibrary::ofThisMachine();
    const auto loaded = playbook.endsWith(".yaml"_L1) ? library.loadFile(playbook).result() : library.load(playbook);
    if (!loaded)
        return console.fail(loaded.error());
    // What it extended is in it by now.
    Playbook whole = *loaded;
    whole.extends.clear();
    console.write(toYaml(writePlaybook(whole)));
    return ExitStatus::Done;
}

ExitStatus PlaybookCommand::validate(const QString &path, Console &console) const
{
    const LoadedPlaybook loaded = PlaybookLibrary::ofThisMachine().loadFile(path);
    for (const YamlProblem &problem : loaded.problems)
        console.warn(problem.toError().message());
    if (!loaded.problems.isEmpty())
        return ExitStatus::Failed;
    console.print(tr("%1: the playbook \"%2\" is sound").arg(path, loaded.playbook.name));
    return ExitStatus::Done;
}

}  // namespace evenkeel
