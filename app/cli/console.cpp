// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "models/report/reporttext.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return false;
    auto *file = qobject_cast<QFileDevice *>(&device);
    return !file || file->flush();
}

QString asLine(const QString &text)
{
    QString line = cleanedText(text);
    line.replace(u'\n', u' ');
    return line.replace(u'\t', u' ');
}

}  // namespace

bool Console::leadsTo(const QString &path) const
{
    struct stat named = {};
    struct stat open = {};
    const auto *file = qobject_cast<const QFileDevice *>(&m_out);
    return file && file->handle() >= 0 && ::stat(QFile::encodeName(path).constData(), &named) == 0
           && ::fstat(file->handle(), &open) == 0 && named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

void Console::print(const QString &line)
{
    write((asLine(line) + u'\n').toUtf8());
}

void Console::printText(const QString &text)
{
    write((text + u'\n').toUtf8());
}

void Console::write(const QByteArray &bytes)
{
    // Once is enough: what comes after a gap would be misread.
    if (m_outputError.isEmpty() && !writeAll(m_out, bytes))
        m_outputError = m_out.errorString();
}

void Console::warn(const QString &line)
{
    (void)writeAll(m_err, (u"evenkeel: "_s + asLine(line) + u'\n').toUtf8());
}

void Console::showProgress(int percent)
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_err);
    if (!file || file->handle() < 0 || ::isatty(file->handle()) == 0 || percent == m_percent)
        return;
    const bool isOver = percent > 100;
    if (isOver && m_percent < 0)
        return;
    m_percent = isOver ? -1 : percent;
    // A line of its own, that what is said next replaces.
    (void)writeAll(m_err, isOver ? QByteArrayLiteral("\r      \r")
                                 : '\r' + QByteArray::number(percent).rightJustified(3) + " %");
}

ExitStatus Console::fail(const Error &error)
{
    warn(error.message());
    return ExitStatus::Failed;
}

ExitStatus Console::wrongUsage(const QString &what, const QString &command)
{
    warn(what);
    const QString help = command.isEmpty()
                             ? ConsoleText::tr("\"evenkeel help\" lists the commands.")
                             : ConsoleText::tr("\"evenkeel %1 --help\" tells how to use it.").arg(command);
    (void)writeAll(m_err, (help + u'\n').toUtf8());
    return ExitStatus::WrongUsage;
}

}  // namespace evenkeel
