// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/desktop.h"
#include "models/core/clock.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace evenkeel;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("evenkeel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));

    QFile in;
    QFile out;
    QFile err;
    (void)in.open(stdin, QIODevice::ReadOnly);
    (void)out.open(stdout, QIODevice::WriteOnly);
    (void)err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Console console(in, out, err);
    const SystemClock clock;
    CommandLine commandLine(console, clock);
    addHeadlessCommands(commandLine);

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || !commandLine.understands(words.first()))
        becomeDesktop(words);
    return int(commandLine.run(words));
}
