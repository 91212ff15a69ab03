// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/report/report.h"

#include <QIODevice>

#include <functional>

namespace evenkeel {

/// `evenkeel export`: a report to a file or standard output. The PDF needs fonts, which only evenkeel-desktop has.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    using WritePdf = std::function<Result<void>(const Incident &, const ReportOptions &, QIODevice &)>;

    /// What of a style can't be shown here, in sentences.
    using LookAtStyle = std::function<QStringList(const ReportStyle &)>;

    /// Without a way to write PDF, the command hands over to evenkeel-desktop for it.
    explicit ExportCommand(WritePdf writePdf = {}, LookAtStyle lookAtStyle = {})
        : m_writePdf(std::move(writePdf)), m_lookAtStyle(std::move(lookAtStyle))
    {
    }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString explanation() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] std::pair<int, int> arity() const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments, Console &console, const Clock &clock) const override;

private:
    /// Takes over the organisation's look and templates; what there is to know of them is said on standard error.
    [[nodiscard]] Result<void> addOwn(const Arguments &arguments, Console &console, ReportOptions &options) const;

    WritePdf m_writePdf;
    LookAtStyle m_lookAtStyle;
};

}  // namespace evenkeel
