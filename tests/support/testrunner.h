// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace evenkeel::test {

/// Collects the test classes of one executable; its main() runs them and fails if any does: all, or with "--folder
/// NAME" first those of a folder's sources, or with a class's name first that one.
bool registerTest(const char *source, std::function<std::unique_ptr<QObject>()> make);
int runRegisteredTests(int argc, char **argv);

}  // namespace evenkeel::test

/// Registers a QtTest class with the executable it is linked into.
#define EVENKEEL_TEST(Class) \
    static const bool registered##Class = \
        evenkeel::test::registerTest(__FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })
