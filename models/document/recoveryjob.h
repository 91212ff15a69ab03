// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/document/journalrecovery.h"

#include <QObject>

#include <optional>

namespace evenkeel {

/// Recovers a damaged file into a new one, off the window's thread. One at a time. The clock must outlive it. Its end
/// cancels the work and waits for it; of what was cancelled there is no new file.
class RecoveryJob : public QObject
{
    Q_OBJECT

public:
    explicit RecoveryJob(const Clock &clock, QObject *parent = nullptr);

    /// Whether opening failed for a reason that recovery can help with.
    [[nodiscard]] static bool canHelp(const Error &error);
    /// A name beside the damaged file, of which there is no file yet.
    [[nodiscard]] static QString proposedPath(const QString &damagedPath);

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// Nothing while it is running. The damaged file is left as it is.
    void start(const QString &damagedPath, const QString &newPath, const QString &author);
    /// Then failed says Cancelled, unless all was done already.
    void cancel() { m_work.cancel(); }

signals:
    void progressed(int percent);
    void done(const QString &newPath, const evenkeel::RecoveryReport &report);
    void failed(const evenkeel::Error &error);

private:
    const Clock &m_clock;
    QString m_newPath;
    std::optional<Result<RecoveryReport>> m_outcome;
    BackgroundWork m_work;  ///< last: it ends before what it uses
};

}  // namespace evenkeel
