// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authorname.h"
#include "app/cli/commandline.h"
#include "app/cli/streams.h"
#include "app/desktop/application.h"
#include "models/core/catalogue.h"
#include "models/core/clock.h"
#include "models/document/journalschema.h"
#include "models/report/pdf/pdfstyle.h"
#include "models/report/pdf/reportpdf.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDBusConnection>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTranslator>
#include <QWindow>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <memory>
#include <semaphore>
#include <thread>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

void name(QCoreApplication &application)
{
    application.setApplicationName(u"evenkeel"_s);
    application.setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));
}

// The words are those that were typed: Qt takes --style for its own.
int runCommand(int argc, char **argv, CommandLine &commandLine, const QStringList &words)
{
    // A report needs fonts and no screen; and a command must run where there is none.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on the session (no runtime folder, no theme) are not the command's.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    QGuiApplication application(argc, argv);
    name(application);
    const auto catalogue = catalogueFor(QLocale());
    QCoreApplication::installTranslator(catalogue.get());
    return int(commandLine.run(words));
}

/// Qt's own texts (OK, Cancel, Undo of a field) in the person's language, where Qt's catalogues are installed.
std::unique_ptr<QTranslator> catalogueOfQt()
{
    auto translator = std::make_unique<QTranslator>();
    (void)translator->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return translator;
}

int runWindow(int argc, char **argv, Console &console, const Clock &clock)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        return int(console.fail({ErrorCode::NotFound,
                                 Application::tr("there is no display to open a window on"),
                                 {},
                                 Application::tr("\"evenkeel help\" tells what can be done without one.")}));
    }
    // The fonts of a machine are looked through beside the rest: a third of the time to the first paint otherwise.
    std::binary_semaphore isConnected(0);
    const std::jthread fonts([&] {
        FcInit();
        (void)journalschema::expected();
        isConnected.acquire();
        (void)QFontDatabase::families();
    });
    QApplication application(argc, argv);
    isConnected.release();
    name(application);
    QApplication::setDesktopFileName(u"org.evenkeel.evenkeel"_s);
    const auto catalogueOfToolkit = catalogueOfQt();
    QCoreApplication::installTranslator(catalogueOfToolkit.get());
    const auto catalogue = catalogueFor(QLocale());
    QCoreApplication::installTranslator(catalogue.get());

    const QString state = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString settings =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/evenkeel/evenkeel.ini"_s;
    Application windows(clock, {state, settings, authorName({})});
    // Its bus may be slow to answer, and the window neither waits for it nor shares the processor with it.
    std::jthread desktop;
    const auto reachDesktop = [&windows] {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        QMetaObject::invokeMethod(&windows, [&windows, bus] { windows.reachDesktop(bus); });
    };
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &windows, [&] {
        if (!desktop.joinable() && std::ranges::any_of(QGuiApplication::topLevelWindows(), &QWindow::isExposed))
            desktop = std::jthread(reachDesktop);
    });
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty()) {
        windows.showStart();
    } else if (const auto opened = windows.open(words.first()); !opened) {
        // On both: whoever started it may look at a terminal or at the screen.
        (void)console.fail(opened.error());
        windows.sayOnStart(opened.error(), words.first());
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char **argv)
{
    StandardStreams streams;
    const SystemClock clock;
    Console &console = streams.console();
    CommandLine commandLine(console, clock);
    addCommands(commandLine, &writeReportPdf, &missingOf);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return commandLine.asksForWindow(words) ? runWindow(argc, argv, console, clock)
                                            : runCommand(argc, argv, commandLine, words);
}
