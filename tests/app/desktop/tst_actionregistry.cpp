// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actionregistry.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>
#include <QWidget>

using namespace evenkeel;

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void noTwoActionsShareAShortcutOrAName()
    {
        QWidget window;
        const ActionRegistry actions(&window);
        QSet<QKeySequence> shortcuts;
        QSet<QString> names;
        for (const QAction *action : actions.all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!names.contains(action->text()), qPrintable(action->text()));
            names.insert(action->text());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->shortcut().toString()));
            shortcuts.insert(action->shortcut());
        }
    }

    void everyActionIsInAMenu()
    {
        QWidget window;
        const ActionRegistry actions(&window);
        qsizetype count = 0;
        for (const ActionMenu menu :
             {ActionMenu::File, ActionMenu::Edit, ActionMenu::Incident, ActionMenu::View, ActionMenu::Help})
            count += actions.of(menu).size();
        QCOMPARE(count, actions.all().size());
    }
};

EVENKEEL_TEST(ActionRegistryTest);
#include "tst_actionregistry.moc"
