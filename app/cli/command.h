// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <QString>

namespace evenkeel {

class Clock;

/// One subcommand. Commands hold no rule: they turn words into verbs and results into words.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// A line for `evenkeel help`.
    [[nodiscard]] virtual QString summary() const = 0;
    /// The words after the command's name, as in "FILE TEXT".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// What `--help` says beyond options: paragraphs, with examples.
    [[nodiscard]] virtual QString explanation() const = 0;
    /// Tells the parser the options.
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// How many words it takes, at least and at most (-1: any number).
    [[nodiscard]] virtual std::pair<int, int> arity() const = 0;

    /// Whether what it prints tells of what it has done to a file.
    [[nodiscard]] virtual bool changesFile() const { return false; }

    [[nodiscard]] virtual ExitStatus run(const Arguments &arguments, Console &console, const Clock &clock) const = 0;

protected:
    Command() = default;
    Command(const Command &) = default;
    Command &operator=(const Command &) = default;
};

}  // namespace evenkeel
