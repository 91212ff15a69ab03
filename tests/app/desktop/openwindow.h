// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/mainwindow.h"
#include "tests/support/documentfixture.h"

namespace evenkeel::test {

/// A shown window of "INC-1 Checkout returns 502", beside the fixture's own document on the same file.
class OpenWindow
{
public:
    explicit OpenWindow(const DocumentFixture::Opening &opening = {});

    void log(const QString &line);
    [[nodiscard]] bool shows(const QString &text) const;

    DocumentFixture file;
    MainWindow window;

private:
    std::unique_ptr<Document> openAgain();
};

/// Whether what a state folder keeps holds the text.
[[nodiscard]] bool isKept(const QString &stateFolder, const QString &text);

}  // namespace evenkeel::test
