// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void writeLine(QIODevice &device, const QString &line)
{
    device.write((line + u'\n').toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush();
}

}  // namespace

void Console::print(const QString &line)
{
    writeLine(m_out, line);
}

void Console::warn(const QString &line)
{
    writeLine(m_err, u"evenkeel: "_s + line);
}

ExitStatus Console::fail(const Error &error)
{
    warn(error.message());
    return ExitStatus::Failed;
}

ExitStatus Console::wrongUsage(const QString &what, const QString &command)
{
    warn(what);
    writeLine(m_err, command.isEmpty() ? ConsoleText::tr("\"evenkeel help\" lists the commands.")
                                       : ConsoleText::tr("\"evenkeel %1 --help\" tells how to use it.").arg(command));
    return ExitStatus::WrongUsage;
}

}  // namespace evenkeel
