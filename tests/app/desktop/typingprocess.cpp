// SPDX-License-Identifier: GPL-3.0-or-later
// A window that somebody types into, for the test that kills it: FILE STATE-FOLDER EDITOR TEXT. Of a table, the
// first cell of its first row that takes text.
#include "app/desktop/mainwindow.h"
#include "models/core/clock.h"
#include "tests/app/desktop/makepanes.h"
#include "widgets/postmortem/postmortempane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

using namespace evenkeel;

namespace {

// Nobody types into what lies behind a tab, and a view closes an editor that it can't show.
void bringUp(const QWidget &part)
{
    const QWidget *around = &part;
    while (around && !qobject_cast<const QDockWidget *>(around))
        around = around->parentWidget();
    if (auto *dock = qobject_cast<QDockWidget *>(const_cast<QWidget *>(around)))
        dock->raise();
    QCoreApplication::processEvents();
}

QLineEdit *openCell(QAbstractItemView &view)
{
    bringUp(view);
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QModelIndex cell = view.model()->index(0, column);
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        view.setCurrentIndex(cell);
        QTest::keyClick(&view, Qt::Key_Return);
        if (auto *line = view.viewport()->findChild<QLineEdit *>())
            return line;
        for (auto *choice : view.viewport()->findChildren<QComboBox *>())
            QTest::keyClick(choice, Qt::Key_Escape);
    }
    return nullptr;
}

QWidget *editorCalled(const QString &name, const QWidget &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>())
        if (view->accessibleName() == name)
            return openCell(*view);
    for (auto *editor : window.findChildren<QWidget *>())
        if (editor->accessibleName() == name && editor->focusPolicy() != Qt::NoFocus)
            return editor;
    return nullptr;
}

}  // namespace

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
    window.resize(1280, 720);  // as the program does: in less room a cell may not be seen, and is set instead of kept
    window.actions().action(ActionId::WorkspaceReview)->trigger();
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    test::makePanes(window);
    window.findChild<PostmortemPane *>()->showPart(SectionKey::Summary);
    QWidget *editor = editorCalled(arguments[3], window);
    if (!editor)
        return 3;
    QTest::keyClicks(editor, arguments[4]);
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}
