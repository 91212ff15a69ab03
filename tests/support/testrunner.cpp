// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QTest>

#include <vector>

namespace evenkeel::test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registered()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

}  // namespace

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back(std::move(make));
    return true;
}

int runRegisteredTests(int argc, char **argv)
{
    int failures = 0;
    // With a class name first ("tst_x ClassName testFunction") only that class runs.
    const QByteArray only = argc > 1 && argv[1][0] >= 'A' && argv[1][0] <= 'Z' ? QByteArray(argv[1]) : QByteArray();
    if (!only.isEmpty()) {
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    for (const auto &make : registered()) {
        const auto test = make();
        if (only.isEmpty() || only == test->metaObject()->className())
            failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures > 0 ? 1 : 0;
}

}  // namespace evenkeel::test
