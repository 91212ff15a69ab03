// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesktop.h"

#include "tests/bench/benchjournal.h"

#include <QDir>
#include <QStandardPaths>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

// A first line of what a program says on its standard output: how to reach it.
QByteArray start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    while (!process.canReadLine())
        if (!process.waitForReadyRead(10'000))
            stop(u"%1 doesn't start"_s.arg(program));
    return process.readLine().trimmed();
}

}  // namespace

BenchDesktop::BenchDesktop(const QString &folder)
{
    setHome(folder);
    // No display number is free for certain: the server looks for one and tells.
    const QByteArray display = start(
        m_server, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1080x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    qputenv("DISPLAY", ':' + display);
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            start(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s}));
    // A window that is shown while it starts may never be mapped.
    start(m_manager, u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"echo started"_s});
}

BenchDesktop::~BenchDesktop()
{
    for (QProcess *process : {&m_manager, &m_bus, &m_server}) {
        process->terminate();
        process->waitForFinished();
    }
}

QString BenchDesktop::missing()
{
    for (const QString &program : {u"Xvfb"_s, u"openbox"_s, u"dbus-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    return {};
}

void BenchDesktop::setHome(const QString &folder)
{
    const std::pair<const char *, QString> places[]{{"HOME", folder},
                                                    {"XDG_CONFIG_HOME", folder + u"/config"_s},
                                                    {"XDG_DATA_HOME", folder + u"/data"_s},
                                                    {"XDG_CACHE_HOME", folder + u"/cache"_s},
                                                    {"XDG_RUNTIME_DIR", folder + u"/runtime"_s}};
    for (const auto &[name, place] : places) {
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, QFile::encodeName(place));
    }
}

}  // namespace evenkeel::bench
