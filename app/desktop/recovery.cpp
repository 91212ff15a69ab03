// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery.h"

#include "widgets/common/bannerbar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace evenkeel {

Recovery::Recovery(const Clock &clock, std::function<QString()> author, QObject *parent)
    : QObject(parent), m_job(clock, this), m_author(std::move(author)), m_cancel(new QAction(tr("&Cancel"), this))
{
    connect(m_cancel, &QAction::triggered, &m_job, &RecoveryJob::cancel);
    connect(&m_job, &RecoveryJob::progressed, this, [this](int percent) {
        m_percent = percent;
        if (isShown())
            m_banner->setProgress(percent);
    });
    connect(&m_job, &RecoveryJob::done, this, [this](const QString &newPath, const RecoveryReport &report) {
        if (isShown())
            m_banner->dismiss();
        emit recovered(newPath, m_damaged, report);
    });
    connect(&m_job, &RecoveryJob::failed, this, [this](const Error &error) {
        if (m_banner)
            m_banner->show(error);
    });
}

void Recovery::say(const Error &error, const QString &path, BannerBar &banner)
{
    if (!RecoveryJob::canHelp(error)) {
        banner.show(error);
        return;
    }
    // The command that the error names is for a terminal; here there is a button.
    Error here = error;
    here.remedy = tr("What can be read can be recovered into a new file; this one stays as it is.");
    auto *offer = new QAction(tr("&Recover into a new file…"), &banner);
    connect(offer, &QAction::triggered, this, [this, path, &banner] { askWhere(path, banner); });
    banner.show(here, {offer});
}

void Recovery::askWhere(const QString &path, BannerBar &banner)
{
    const QString newPath =
        QFileDialog::getSaveFileName(&banner, tr("Recover into a new file"), RecoveryJob::proposedPath(path),
                                     tr("Incidents (*.keel)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!newPath.isEmpty())
        recover(path, newPath, banner);
}

void Recovery::recover(const QString &damagedPath, const QString &newPath, BannerBar &banner)
{
    // Whoever has put the banner away, or asks in another window, finds it again, with the way to stop it.
    if (m_job.isRunning()) {
        showRunning(banner);
        return;
    }
    m_damaged = damagedPath;
    m_running = tr("Recovering %1 into %2… You can go on working meanwhile.")
                    .arg(QFileInfo(damagedPath).fileName(), QFileInfo(newPath).fileName());
    m_percent = 0;
    showRunning(banner);
    m_job.start(damagedPath, newPath, m_author());
}

void Recovery::showRunning(BannerBar &banner)
{
    if (m_banner != &banner && isShown())
        m_banner->dismiss();
    m_banner = &banner;
    banner.show(m_running, {m_cancel});
    banner.setProgress(m_percent);
}

// Something else may have been said in its place.
bool Recovery::isShown() const
{
    return m_banner && m_banner->text() == m_running;
}

}  // namespace evenkeel
