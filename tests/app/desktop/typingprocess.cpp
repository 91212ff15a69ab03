// SPDX-License-Identifier: GPL-3.0-or-later
// A window that somebody types into, for the test that kills it: FILE STATE-FOLDER EDITOR TEXT.
#include "app/desktop/mainwindow.h"
#include "models/core/clock.h"
#include "tests/app/desktop/makepanes.h"
#include "widgets/postmortem/postmortempane.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace evenkeel;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const SystemClock clock;
    auto document = Document::open(arguments[1], clock, {.author = arguments[0], .stateFolder = arguments[2]});
    if (!document)
        return 1;
    MainWindow window(std::move(*document), clock);
    window.actions().action(ActionId::WorkspaceReview)->trigger();
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    test::makePanes(window);
    window.findChild<PostmortemPane *>()->showPart(SectionKey::Summary);
    for (QWidget *editor : window.findChildren<QWidget *>())
        if (editor->accessibleName() == arguments[3] && editor->focusPolicy() != Qt::NoFocus) {
            QTest::keyClicks(editor, arguments[4]);
            std::puts("typed");
            std::fflush(stdout);
            return QApplication::exec();
        }
    return 3;
}
