// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenkeel {

/// `evenkeel log`: puts lines on the timeline, each safe on the disk before its id is printed. Folds nothing but the
/// few transactions that tell of zone, people and systems, so it takes the same time on any journal.
class LogCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LogCommand)

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
