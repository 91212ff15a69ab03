// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/streams.h"
#include "models/core/catalogue.h"
#include "models/core/clock.h"
#include "models/report/pdf/reportpdf.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

using namespace evenkeel;

int main(int argc, char **argv)
{
    StandardStreams streams;
    // A report needs fonts and no screen; and a command must run where there is none.
    if (argc > 1) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt's remarks on the session (no runtime folder, no theme) are not the command's.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("evenkeel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));

    const auto catalogue = catalogueFor(QLocale());
    QCoreApplication::installTranslator(catalogue.get());

    const SystemClock clock;
    CommandLine commandLine(streams.console(), clock);
    addCommands(commandLine, &writeReportPdf);
    return int(commandLine.run(QCoreApplication::arguments().mid(1)));
}
