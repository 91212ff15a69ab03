// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace evenkeel::test {

/// Packs files (path in the zip, bytes) into a zip; false when it can't.
bool writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &files);

/// The files under a folder, under their paths from there, with a prefix.
QList<std::pair<QByteArray, QByteArray>> filesUnder(const QString &folder, const QByteArray &prefix = {});

}  // namespace evenkeel::test
