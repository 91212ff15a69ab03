// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QStandardPaths>

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
    return evenkeel::test::runRegisteredTests(argc, argv);
}
