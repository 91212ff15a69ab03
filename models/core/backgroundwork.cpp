// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/backgroundwork.h"

#include <QThread>

#include <utility>

namespace evenkeel {

BackgroundWork::~BackgroundWork()
{
    cancel();
    join();
}

void BackgroundWork::start(std::function<void(const GoOn &)> work)
{
    Q_ASSERT(!m_thread);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto goOn = [this, cancelled = m_cancelled, told = -1](int percent) mutable {
        // Emitted from the work's thread, so it arrives in this object's by its event loop.
        if (!*cancelled && std::exchange(told, percent) != percent)
            emit progressed(percent);
        return !*cancelled;
    };
    m_thread = QThread::create([work = std::move(work), goOn] { work(goOn); });
    connect(m_thread, &QThread::finished, this, [this] {
        join();
        emit finished();
    });
    m_thread->start();
}

void BackgroundWork::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void BackgroundWork::join()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

}  // namespace evenkeel
