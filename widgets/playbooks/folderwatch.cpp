// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/folderwatch.h"

#include <QFileInfo>

namespace evenkeel {

namespace {
constexpr std::chrono::milliseconds FolderRest{200};
}

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(FolderRest);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::changed);
    for (auto told : {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, told, this, [this] { m_soon.start(); });
}

void FolderWatch::follow(const QStringList &paths)
{
    const QStringList known = m_watcher.files() + m_watcher.directories();
    for (const QString &path : paths)
        if (!known.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

}  // namespace evenkeel
