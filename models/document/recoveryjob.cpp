// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/recoveryjob.h"

#include "models/document/journalappender.h"

#include <QDir>
#include <QFileInfo>

namespace evenkeel {

RecoveryJob::RecoveryJob(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_work, &BackgroundWork::progressed, this, &RecoveryJob::progressed);
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        if (*m_outcome)
            emit done(m_newPath, **m_outcome);
        else
            emit failed(m_outcome->error());
    });
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
    if (isRunning())
        return;
    m_newPath = newPath;
    m_work.start([this, damagedPath, newPath, author](const BackgroundWork::GoOn &goOn) {
        m_outcome = recoverJournal(damagedPath, newPath, m_clock, Authorship::ofThisProcess(author), goOn);
    });
}

}  // namespace evenkeel
