// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace evenkeel {

struct RecoveryReport;

/// What a recovery brought back and what it couldn't, a line each, beside the recovered incident's window. Stops
/// nobody.
class RecoveryReportDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryReportDialog(const RecoveryReport &report, const QString &damagedPath, QWidget *parent);

    /// The result in a sentence or two.
    [[nodiscard]] static QString summaryOf(const RecoveryReport &report);
};

}  // namespace evenkeel
