// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace evenkeel::test {

// The bytes of a file in the data folder of the test that asks; empty if it isn't there.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace evenkeel::test
