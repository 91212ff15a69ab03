// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenkeel {

/// `evenkeel new`: declares an incident in a file of its own.
class NewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString explanation() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] std::pair<int, int> arity() const override;
    [[nodiscard]] bool changesFile() const override { return true; }
    [[nodiscard]] ExitStatus run(const Arguments &arguments, Console &console, const Clock &clock) const override;
};

}  // namespace evenkeel
