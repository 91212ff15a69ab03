// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <vector>

namespace evenkeel::test {

namespace {

struct RegisteredTest {
    QString folder;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<RegisteredTest> &registered()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

}  // namespace

bool registerTest(const char *source, std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back({QFileInfo(QString::fromUtf8(source)).dir().dirName(), std::move(make)});
    return true;
}

int runRegisteredTests(int argc, char **argv)
{
    const auto take = [&](int count) {
        argv[count] = argv[0];
        argv += count;
        argc -= count;
    };
    QString folder;
    QByteArray only;
    if (argc > 2 && qstrcmp(argv[1], "--folder") == 0) {
        folder = QString::fromLocal8Bit(argv[2]);
        take(2);
    }
    if (argc > 1 && argv[1][0] >= 'A' && argv[1][0] <= 'Z') {
        only = argv[1];
        take(1);
    }
    int failures = 0;
    bool ran = false;
    for (const RegisteredTest &one : registered()) {
        if (!folder.isEmpty() && one.folder != folder)
            continue;
        const auto test = one.make();
        if (!only.isEmpty() && only != test->metaObject()->className())
            continue;
        ran = true;
        failures += QTest::qExec(test.get(), argc, argv);
    }
    if (!ran)
        qWarning("There is no such test.");
    return failures > 0 || !ran ? 1 : 0;
}

}  // namespace evenkeel::test
