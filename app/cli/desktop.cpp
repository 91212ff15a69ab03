// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <vector>

namespace evenkeel {

using namespace Qt::StringLiterals;

void becomeDesktop(const QStringList &words)
{
    const QString here = QCoreApplication::applicationDirPath();
    // Beside this program in a build, in libexec when installed.
    for (const QString &folder : {here, here + u"/../libexec/evenkeel"_s}) {
        const QString program = folder + u"/evenkeel-desktop"_s;
        if (!QFileInfo(program).isExecutable())
            continue;
        std::vector<QByteArray> encoded{QFile::encodeName(program)};
        for (const QString &word : words)
            encoded.push_back(word.toLocal8Bit());
        std::vector<char *> pointers;
        pointers.reserve(encoded.size() + 1);
        for (QByteArray &word : encoded)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        ::execv(pointers.front(), pointers.data());
    }
}

}  // namespace evenkeel
