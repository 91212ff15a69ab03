// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/filepresence.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <chrono>
#include <thread>

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds Patience(200);

}  // namespace

// What the asking thread and the looking ones have in common; the last of them to go takes it along.
struct FilePresence::Shared {
    QMutex mutex;
    QWaitCondition ended;
    QSet<QString> underWay;
    FilePresence *asker = nullptr;

    void look(const QString &path)
    {
        const bool present = QFileInfo::exists(path);
        const QMutexLocker lock(&mutex);
        underWay.remove(path);
        // Posted while the asker can't go away.
        if (FilePresence *presence = asker)
            QMetaObject::invokeMethod(
                presence, [presence, path, present] { emit presence->looked(path, present); }, Qt::QueuedConnection);
        ended.wakeAll();
    }
};

FilePresence::FilePresence(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->asker = this;
}

FilePresence::~FilePresence()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->asker = nullptr;
    const QDeadlineTimer deadline(Patience);
    while (!m_shared->underWay.isEmpty() && m_shared->ended.wait(&m_shared->mutex, deadline)) {
    }
}

void FilePresence::look(const QStringList &paths)
{
    const QMutexLocker lock(&m_shared->mutex);
    for (const QString &path : paths) {
        if (m_shared->underWay.contains(path))
            continue;
        m_shared->underWay.insert(path);
        // Not a QThread: one that hangs in the system could be neither joined nor destroyed. One a file, because the
        // others must not wait for it; they last for microseconds.
        std::thread([shared = m_shared, path] { shared->look(path); }).detach();
    }
}

}  // namespace evenkeel
