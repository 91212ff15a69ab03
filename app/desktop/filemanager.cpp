// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/filemanager.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <chrono>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString FileManagerService = u"org.freedesktop.FileManager1"_s;
const QString FileManagerPath = u"/org/freedesktop/FileManager1"_s;
constexpr std::chrono::milliseconds LongestWait = std::chrono::seconds(5);  // it may have to be started first

void openFolder(const QString &folder, const std::function<void()> &onFailed)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)) && onFailed)
        onFailed();
}

}  // namespace

void FileManager::show(const QString &path, std::function<void()> onFailed)
{
    ask(u"ShowItems"_s, path, QFileInfo(path).absolutePath(), std::move(onFailed));
}

void FileManager::showFolder(const QString &folder, std::function<void()> onFailed)
{
    ask(u"ShowFolders"_s, folder, folder, std::move(onFailed));
}

void FileManager::ask(const QString &what, const QString &path, const QString &folder, std::function<void()> onFailed)
{
    if (!m_bus.isConnected()) {
        openFolder(folder, onFailed);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(FileManagerService, FileManagerPath, FileManagerService, what);
    const QString startupId;
    call.setArguments({QStringList{QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())}, startupId});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(LongestWait.count())), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, folder, onFailed = std::move(onFailed)] {
        if (answer->isError())
            openFolder(folder, onFailed);
        answer->deleteLater();
    });
}

}  // namespace evenkeel
