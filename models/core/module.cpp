// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/module.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ModuleText
{
    Q_DECLARE_TR_FUNCTIONS(Module)
};

}  // namespace

Result<QFunctionPointer> functionOfModule(const QString &module, const char *function)
{
    const QString path = u"%1/%2.so"_s.arg(QCoreApplication::applicationDirPath(), module);
    QLibrary library(path);
    if (const QFunctionPointer found = library.resolve(function))
        return found;
    return Error{ErrorCode::NotFound, ModuleText::tr("A part of the program is missing or is another version's"), path,
                 ModuleText::tr("Install Evenkeel again.")};
}

}  // namespace evenkeel
