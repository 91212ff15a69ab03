// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace evenkeel {

/// Runs one piece of work at a time in a thread of its own. The work takes values only, and asks now and then whether
/// to go on. Lives in the thread that made it; its end cancels the work and waits for it.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// Told how far the work is, 0 to 100; answers false once it is cancelled. Called in the work's thread.
    using GoOn = std::function<bool(int percent)>;

    using QObject::QObject;
    ~BackgroundWork() override;

    /// Not while it runs.
    void start(std::function<void(const GoOn &)> work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Whether the work that runs, or ran last, was told to stop.
    [[nodiscard]] bool isCancelled() const { return m_cancelled && *m_cancelled; }

signals:
    /// Each step once, however often the work asks.
    void progressed(int percent);
    /// The work has returned, cancelled or not; the next may start.
    void finished();

private:
    void join();

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

}  // namespace evenkeel
