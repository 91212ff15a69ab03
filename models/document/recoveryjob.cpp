// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/recoveryjob.h"

#include "models/document/journalappender.h"

#include <QDir>
#include <QFileInfo>

namespace evenkeel {

RecoveryJob::RecoveryJob(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_worker(this)
{
    m_worker.setMaxThreadCount(1);
}

RecoveryJob::~RecoveryJob()
{
    m_worker.waitForDone();
}

bool RecoveryJob::canHelp(const Error &error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::SchemaAltered;
}

QString RecoveryJob::proposedPath(const QString &damagedPath)
{
    const QFileInfo damaged(damagedPath);
    const QDir folder = damaged.absoluteDir();
    QString name = tr("%1-recovered.keel", "a file's name").arg(damaged.completeBaseName());
    for (int number = 2; folder.exists(name); ++number)
        name = tr("%1-recovered-%2.keel", "a file's name").arg(damaged.completeBaseName()).arg(number);
    return folder.filePath(name);
}

void RecoveryJob::start(const QString &damagedPath, const QString &newPath, const QString &author)
{
    if (std::exchange(m_running, true))
        return;
    m_worker.start([this, damagedPath, newPath, author] {
        const auto recovered = recoverJournal(damagedPath, newPath, m_clock, Authorship::ofThisProcess(author));
        QMetaObject::invokeMethod(
            this,
            [this, newPath, recovered] {
                m_running = false;
                if (recovered)
                    emit done(newPath, *recovered);
                else
                    emit failed(recovered.error());
            },
            Qt::QueuedConnection);
    });
}

}  // namespace evenkeel
