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

void openFolder(const QString &path, const std::function<void()> &onFailed)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())) && onFailed)
        onFailed();
}

}  // namespace

void FileManager::show(const QString &path, std::function<void()> onFailed)
{
    if (!m_bus.isConnected()) {
        openFolder(path, onFailed);
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(FileManagerService, FileManagerPath, FileManagerService, u"ShowItems"_s);
    const QString startupId;
    call.setArguments({QStringList{QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())}, startupId});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(LongestWait.count())), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, path, onFailed = std::move(onFailed)] {
        if (answer->isError())
            openFolder(path, onFailed);
        answer->deleteLater();
    });
}

}  // namespace evenkeel
