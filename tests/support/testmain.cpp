// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/catalogue.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <memory>

#if defined(EVENKEEL_TEST_WIDGETS)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(EVENKEEL_TEST_GUI)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    TestApplication application(argc, argv);
#if defined(EVENKEEL_TEST_WIDGETS)
    // English has plurals to look up as well.
    const auto catalogue = evenkeel::catalogueFor(QLocale::c());
    QCoreApplication::installTranslator(catalogue.get());
#endif
    return evenkeel::test::runRegisteredTests(argc, argv);
}
