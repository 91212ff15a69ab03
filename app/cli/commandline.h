// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exportcommand.h"

#include <memory>
#include <vector>

namespace evenkeel {

/// Everything that `evenkeel` can do without a window: finds the subcommand, checks its words, runs it, answers help.
class CommandLine
{
public:
    CommandLine(Console &console, const Clock &clock);
    ~CommandLine();

    void add(std::unique_ptr<Command> command);
    /// `words` as the program got them, without its own name.
    [[nodiscard]] ExitStatus run(const QStringList &words);

    /// Whether these words ask for the window: none at all, or a file or folder.
    [[nodiscard]] bool asksForWindow(const QStringList &words) const;

private:
    /// `remedy` is what to say when nobody could hear what the command had to say.
    [[nodiscard]] ExitStatus perform(const QStringList &words, QString &remedy);
    [[nodiscard]] const Command *find(const QString &name) const;
    void printHelp();
    void printHelp(const Command &command, QCommandLineParser &parser);

    Console &m_console;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Command>> m_commands;
};

/// All commands, in the order in which help lists them. Only a program with fonts can give `writePdf`
/// and `lookAtStyle`.
void addCommands(CommandLine &commandLine, ExportCommand::WritePdf writePdf = {},
                 ExportCommand::LookAtStyle lookAtStyle = {});

}  // namespace evenkeel
