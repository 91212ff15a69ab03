// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/childprocess.h"

#include "tests/bench/benchjournal.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

// QProcess doesn't tell what its child took, and its own start would be part of the time.
pid_t spawn(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {0, 1, 2})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0);
    pid_t child = 0;
    if (posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ) != 0)
        stop(u"%1 can't be started."_s.arg(program));
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

}  // namespace

ProcessCost run(const QString &program, const QStringList &arguments)
{
    int status = 0;
    rusage usage{};
    const double wall = timed([&] { wait4(spawn(program, arguments), &status, 0, &usage); });
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        stop(u"%1 %2 failed with status %3."_s.arg(program, arguments.join(u' ')).arg(status));

    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) * 1024};
}

RunningChild::RunningChild(const QString &program, const QStringList &arguments) : m_id(spawn(program, arguments)) {}

RunningChild::~RunningChild()
{
    kill(m_id, SIGTERM);
    waitpid(m_id, nullptr, 0);
}

double RunningChild::resident() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_id));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toDouble() * 1024;
    stop(u"a process has ended by itself"_s);
}

QString ownProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

}  // namespace evenkeel::bench
