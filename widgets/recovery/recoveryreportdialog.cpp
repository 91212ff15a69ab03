// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recovery/recoveryreportdialog.h"

#include "models/document/journalrecovery.h"
#include "widgets/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

RecoveryReportDialog::RecoveryReportDialog(const RecoveryReport &report, const QString &damagedPath, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What was recovered"));
    setModal(false);
    auto *summary = new QLabel(summaryOf(report), this);
    auto *original =
        new QLabel(tr("The damaged file is as it was: %1. Keep it.").arg(QDir::toNativeSeparators(damagedPath)), this);
    for (QLabel *label : {summary, original}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *losses = new QListWidget(this);
    losses->setAccessibleName(tr("What couldn't be read"));
    losses->setWordWrap(true);
    losses->addItems(report.losses());
    losses->setVisible(losses->count() > 0);
    auto *heading = new QLabel(losses->accessibleName(), this);
    heading->setVisible(losses->count() > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::wide(this));
    layout->addWidget(summary);
    layout->addWidget(heading);
    layout->addWidget(losses, 1);
    layout->addWidget(original);
    layout->addWidget(buttons);
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 80, 0}));
}

QString RecoveryReportDialog::summaryOf(const RecoveryReport &report)
{
    QStringList sentences{tr("%n change(s) recovered.", nullptr, report.transactions)};
    if (report.doubtful > 0)
        sentences.append(
            tr("%n of them had been altered; their entries are tagged “doubtful”.", nullptr, report.doubtful));
    sentences.append(report.isComplete() ? tr("Nothing is missing.") : tr("Something couldn't be read."));
    return sentences.join(u' ');
}

}  // namespace evenkeel
