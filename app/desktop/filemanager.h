// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace evenkeel {

/// The desktop's file manager. (Source: the File Manager D-Bus Interface of freedesktop.org,
/// org.freedesktop.FileManager1.)
class FileManager : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the desktop is; before that, folders are opened without a selection.
    void reach(const QDBusConnection &bus) { m_bus = bus; }
    /// Opens the folder in which a file lies, with the file selected; where nobody does that, just the folder. Waits
    /// for nothing. `onFailed` is called, perhaps later, when nothing on this machine opens a folder.
    void show(const QString &path, std::function<void()> onFailed);
    /// The same with a folder itself.
    void showFolder(const QString &folder, std::function<void()> onFailed);

private:
    void ask(const QString &what, const QString &path, const QString &folder, std::function<void()> onFailed);

    QDBusConnection m_bus{QString()};
};

}  // namespace evenkeel
