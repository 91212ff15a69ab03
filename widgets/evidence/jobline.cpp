// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/jobline.h"

#include "models/document/evidencejob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace evenkeel {

namespace {

constexpr int Steps = 1000;  // bytes don't fit an int

}  // namespace

JobLine::JobLine(EvidenceJob *job, QWidget *parent) : QWidget(parent)
{
    auto *name = new QLabel(job->name(), this);
    name->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Progress of %1").arg(job->name()));
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel %1").arg(job->name()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(name, 1);
    layout->addWidget(bar, 1);
    layout->addWidget(cancel);

    connect(job, &EvidenceJob::progressed, bar, [bar](qint64 done, qint64 total) {
        if (total <= 0)
            return;
        bar->setRange(0, Steps);
        bar->setValue(int(double(done) / double(total) * Steps));
    });
    // It may wait for a disk until it notices: the press is answered at once.
    connect(cancel, &QToolButton::clicked, job, [this, job] {
        job->cancel();
        hide();
    });
    connect(job, &EvidenceJob::finished, this, &QObject::deleteLater);
}

}  // namespace evenkeel
