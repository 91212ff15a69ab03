// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace evenkeel {

/// Tells that something has changed in a folder or in files of it, once it has come to rest: text editors write a file
/// in several steps.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// Looks at these too, as far as they are there. To be told again after each change: a file that was replaced is
    /// another one.
    void follow(const QStringList &paths);

signals:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
};

}  // namespace evenkeel
