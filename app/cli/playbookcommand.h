// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenkeel {

/// `evenkeel playbook list|show|validate`: the playbooks there are, one of them whole, and what is wrong with a file.
class PlaybookCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PlaybookCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString explanation() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] std::pair<int, int> arity() const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments, Console &console, const Clock &clock) const override;

private:
    [[nodiscard]] ExitStatus list(Console &console) const;
    [[nodiscard]] ExitStatus show(const QString &playbook, Console &console) const;
    [[nodiscard]] ExitStatus validate(const QString &path, Console &console) const;
};

}  // namespace evenkeel
