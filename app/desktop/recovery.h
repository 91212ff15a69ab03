// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/document/recoveryjob.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QAction;

namespace evenkeel {

class BannerBar;

/// Says in a banner why a file can't be opened and, where that helps, offers to recover it into a new one. The work
/// goes on while people do something else; the banner says so, how far it is, and how it ended.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    Recovery(const Clock &clock, std::function<QString()> author, QObject *parent);

    /// `path` couldn't be opened. The banner stands in the window where it was asked for.
    void say(const Error &error, const QString &path, BannerBar &banner);
    /// Into this file, which must not exist.
    void recover(const QString &damagedPath, const QString &newPath, BannerBar &banner);

signals:
    /// It is there, to be opened.
    void recovered(const QString &newPath, const QString &damagedPath, const evenkeel::RecoveryReport &report);

private:
    void askWhere(const QString &path, BannerBar &banner);
    void showRunning(BannerBar &banner);
    [[nodiscard]] bool isShown() const;

    RecoveryJob m_job;
    std::function<QString()> m_author;
    QAction *m_cancel;
    QString m_damaged;
    QString m_running;  ///< what the banner says meanwhile
    int m_percent = 0;
    QPointer<BannerBar> m_banner;  ///< its window may have been closed meanwhile
};

}  // namespace evenkeel
