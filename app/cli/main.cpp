// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/streams.h"
#include "models/core/catalogue.h"
#include "models/core/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace evenkeel;

int main(int argc, char **argv)
{
    StandardStreams streams;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("evenkeel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));

    const auto catalogue = catalogueFor(QLocale());
    QCoreApplication::installTranslator(catalogue.get());

    const SystemClock clock;
    CommandLine commandLine(streams.console(), clock);
    addCommands(commandLine);
    return int(commandLine.run(QCoreApplication::arguments().mid(1)));
}
