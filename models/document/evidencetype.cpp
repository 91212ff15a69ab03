// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencetype.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Types that others inherit from, and those that stand alone.
constexpr std::array Running{
    "application/x-executable"_L1,
    "application/x-sharedlib"_L1,
    "application/x-pie-executable"_L1,
    "application/x-desktop"_L1,
    "application/x-ms-dos-executable"_L1,
    "application/x-msdownload"_L1,
    "application/x-dosexec"_L1,
    "application/vnd.microsoft.portable-executable"_L1,
    "application/x-msi"_L1,
    "application/x-bat"_L1,
    "application/x-ms-shortcut"_L1,
    "application/x-mswinurl"_L1,
    "application/x-java-archive"_L1,
    "application/java-archive"_L1,
    "application/x-java-jnlp-file"_L1,
    "application/x-iso9660-appimage"_L1,
    "application/vnd.appimage"_L1,
    "application/vnd.flatpak.ref"_L1,
    "application/vnd.debian.binary-package"_L1,
    "application/x-deb"_L1,
    "application/x-rpm"_L1,
    "application/javascript"_L1,
    "text/javascript"_L1,
    "text/x-python"_L1,
};

bool runs(const QMimeType &type)
{
    return std::ranges::any_of(Running, [&](QLatin1StringView running) { return type.inherits(QString(running)); });
}

}  // namespace

bool mayRunWhenOpened(const QString &name, const QByteArray &beginning)
{
    const QMimeDatabase database;
    const QList<QMimeType> byName = database.mimeTypesForFileName(name);
    return beginning.startsWith("#!") || beginning.startsWith("[Desktop Entry]")
           || runs(database.mimeTypeForData(beginning)) || std::ranges::any_of(byName, runs);
}

QString evidenceType(const QString &name, const QByteArray &beginning)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(name, beginning).name();
}

}  // namespace evenkeel
