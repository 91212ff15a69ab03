// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

// The least that a window with the docks of ours takes: ten, in the arrangement of its first workspace, with nothing in
// them.
int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.resize(1280, 720);
    const auto dock = [&](const QString &title, Qt::DockWidgetArea area) {
        auto *added = new QDockWidget(title, &window);
        added->setWidget(new QWidget);
        window.addDockWidget(area, added);
        return added;
    };
    dock(u"Timeline"_s, Qt::BottomDockWidgetArea)->hide();
    for (const QString &title : {u"Situation"_s, u"Roles"_s})
        dock(title, Qt::LeftDockWidgetArea);
    for (const QString &title : {u"Now"_s, u"Checklist"_s})
        dock(title, Qt::RightDockWidgetArea);
    QDockWidget *first = dock(u"Hypotheses"_s, Qt::BottomDockWidgetArea);
    for (const QString &title : {u"Actions"_s, u"Comms"_s, u"Evidence"_s, u"Postmortem"_s})
        window.tabifyDockWidget(first, dock(title, Qt::BottomDockWidgetArea));
    first->raise();
    window.show();
    return QApplication::exec();
}
