// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalrecovery.h"

#include <QObject>
#include <QThreadPool>

namespace evenkeel {

/// Recovers a damaged file into a new one, off the window's thread. One at a time. The clock must outlive it.
class RecoveryJob : public QObject
{
    Q_OBJECT

public:
    explicit RecoveryJob(const Clock &clock, QObject *parent = nullptr);
    /// Waits for what is under way: half a file would be left.
    ~RecoveryJob() override;

    /// Whether opening failed for a reason that recovery can help with.
    [[nodiscard]] static bool canHelp(const Error &error);
    /// A name beside the damaged file, of which there is no file yet.
    [[nodiscard]] static QString proposedPath(const QString &damagedPath);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Nothing while it is running. The damaged file is left as it is.
    void start(const QString &damagedPath, const QString &newPath, const QString &author);

signals:
    void done(const QString &newPath, const evenkeel::RecoveryReport &report);
    void failed(const evenkeel::Error &error);

private:
    const Clock &m_clock;
    bool m_running = false;
    QThreadPool m_worker;
};

}  // namespace evenkeel
