// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/checkcommand.h"
#include "app/cli/desktop.h"
#include "app/cli/exportcommand.h"
#include "app/cli/expungecommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/logcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/playbookcommand.h"
#include "app/cli/recovercommand.h"
#include "app/cli/setcommand.h"
#include "app/cli/showcommand.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isHelp(const QString &word)
{
    return word == "help"_L1 || word == "--help"_L1 || word == "-h"_L1;
}

bool isVersion(const QString &word)
{
    return word == "--version"_L1 || word == "-v"_L1;
}

}  // namespace

CommandLine::CommandLine(Console &console, const Clock &clock) : m_console(console), m_clock(clock) {}
CommandLine::~CommandLine() = default;

void CommandLine::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

const Command *CommandLine::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_commands, [&](const auto &command) { return command->name() == name; });
    return found == m_commands.end() ? nullptr : found->get();
}

bool CommandLine::asksForWindow(const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    const QString &first = words.first();
    return !isHelp(first) && !isVersion(first) && !find(first) && words.size() == 1
           && (QFileInfo::exists(first) || first.endsWith(".keel"_L1));
}

ExitStatus CommandLine::run(const QStringList &words)
{
    if (asksForWindow(words)) {
        becomeDesktop(words);
        return m_console.fail({ErrorCode::NotFound,
                               CommandLineText::tr("the program with the window, evenkeel-desktop, isn't installed"),
                               {},
                               CommandLineText::tr("\"evenkeel help\" tells what can be done without it.")});
    }
    QString remedy;
    const ExitStatus status = perform(words, remedy);
    if (m_console.outputError().isEmpty())
        return status;
    const Error unheard{ErrorCode::Io,
                        CommandLineText::tr("standard output could not be written: %1").arg(m_console.outputError()),
                        {},
                        remedy};
    const ExitStatus failed = m_console.fail(unheard);
    return status == ExitStatus::Done ? failed : status;
}

ExitStatus CommandLine::perform(const QStringList &words, QString &remedy)
{
    if (words.isEmpty() || isHelp(words.first())) {
        const Command *command = words.size() > 1 ? find(words[1]) : nullptr;
        if (words.size() > 1 && !command)
            return m_console.wrongUsage(CommandLineText::tr("there is no command \"%1\"").arg(words[1]), {});
        if (!command) {
            printHelp();
            return ExitStatus::Done;
        }
        Arguments arguments;
        command->addOptions(arguments.parser());
        printHelp(*command, arguments.parser());
        return ExitStatus::Done;
    }
    if (isVersion(words.first())) {
        m_console.print(u"evenkeel "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    const Command *command = find(words.first());
    if (!command)
        return m_console.wrongUsage(CommandLineText::tr("there is no command \"%1\"").arg(words.first()), {});

    Arguments arguments;
    command->addOptions(arguments.parser());
    arguments.parser().addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("Tell how to use this command.")});
    // Qt's parser takes the first word for the program's name.
    if (!arguments.parse(words))
        return m_console.wrongUsage(arguments.errorText(), command->name());
    if (arguments.isSet(u"help"_s)) {
        printHelp(*command, arguments.parser());
        return ExitStatus::Done;
    }
    const auto [least, most] = command->arity();
    const qsizetype count = arguments.positional().size();
    if (count < least || (most >= 0 && count > most))
        return m_console.wrongUsage(CommandLineText::tr("%1 takes %2").arg(command->name(), command->synopsis()),
                                    command->name());
    if (command->changesFile())
        remedy = CommandLineText::tr("What was to be told of is done, and safe on the disk.");
    return command->run(arguments, m_console, m_clock);
}

void CommandLine::printHelp()
{
    m_console.print(CommandLineText::tr("Run an incident, keep its timeline, write its postmortem."));
    m_console.print({});
    m_console.print(CommandLineText::tr("Usage:"));
    m_console.print(u"  evenkeel [FILE|FOLDER]"_s);
    m_console.print(u"  evenkeel COMMAND …"_s);
    m_console.print({});
    m_console.print(CommandLineText::tr("Commands:"));
    for (const auto &command : m_commands)
        m_console.print(u"  %1  %2"_s.arg(command->name(), -8).arg(command->summary()));
    m_console.print({});
    m_console.printText(CommandLineText::tr(
        "\"evenkeel COMMAND --help\" tells more. Exit status: 0 done, 1 it could not, 2 wrong usage; of check also\n"
        "3 guardrails are unmet, 4 the file is damaged or was altered."));
}

void CommandLine::printHelp(const Command &command, QCommandLineParser &parser)
{
    m_console.print(CommandLineText::tr("Usage: evenkeel %1 %2").arg(command.name(), command.synopsis()));
    m_console.print({});
    m_console.printText(command.explanation());
    // Of Qt's help text, only the options: it doesn't know of subcommands.
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(u'\n' + QCommandLineParser::tr("Options:"));
    if (options >= 0)
        m_console.printText(text.mid(options).trimmed().prepend(u'\n'));
}

void addCommands(CommandLine &commandLine, ExportCommand::WritePdf writePdf, ExportCommand::LookAtStyle lookAtStyle)
{
    commandLine.add(std::make_unique<NewCommand>());
    commandLine.add(std::make_unique<LogCommand>());
    commandLine.add(std::make_unique<SetCommand>());
    commandLine.add(std::make_unique<ImportCommand>());
    commandLine.add(std::make_unique<ShowCommand>());
    commandLine.add(std::make_unique<ExportCommand>(std::move(writePdf), std::move(lookAtStyle)));
    commandLine.add(std::make_unique<CheckCommand>());
    commandLine.add(std::make_unique<ExpungeCommand>());
    commandLine.add(std::make_unique<RecoverCommand>());
    commandLine.add(std::make_unique<PlaybookCommand>());
}

}  // namespace evenkeel
