// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>
#include <vector>

namespace evenkeel {

using namespace Qt::StringLiterals;

void becomeDesktop(const QStringList &words)
{
    std::vector<QByteArray> encoded{QFile::encodeName(QCoreApplication::applicationDirPath() + u"/evenkeel-desktop"_s)};
    for (const QString &word : words)
        encoded.push_back(word.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(encoded.size() + 1);
    for (QByteArray &word : encoded)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
}

}  // namespace evenkeel
