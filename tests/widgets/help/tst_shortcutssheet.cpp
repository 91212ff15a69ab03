// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblenames.h"
#include "tests/support/testrunner.h"
#include "widgets/help/shortcutssheet.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ShortcutsSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void filtersByWhatAndByKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("all") << QString() << QStringList{u"Undo"_s, u"Declare"_s};
        QTest::newRow("what it does") << u"und"_s << QStringList{u"Undo"_s};
        QTest::newRow("its keys") << u"ctrl+n"_s << QStringList{u"Declare"_s};
        QTest::newRow("nothing") << u"xyz"_s << QStringList{};
    }
    void filtersByWhatAndByKeys()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, shown);
        ShortcutsSheet sheet({{u"Edit"_s, {{u"Ctrl+Z"_s, u"Undo"_s}}}, {u"File"_s, {{u"Ctrl+N"_s, u"Declare"_s}}}});
        sheet.show();
        QTest::keyClicks(sheet.focusWidget(), typed);
        QStringList visible;
        const auto *lines = sheet.findChild<QTreeWidget *>();
        for (int g = 0; g < lines->topLevelItemCount(); ++g) {
            const QTreeWidgetItem *group = lines->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                if (!group->isHidden() && !group->child(i)->isHidden())
                    visible.append(group->child(i)->text(0));
        }
        QCOMPARE(visible, shown);
        QCOMPARE(test::unnamedControls(sheet).join(u","_s), QString());
    }
};

EVENKEEL_TEST(ShortcutsSheetTest);
#include "tst_shortcutssheet.moc"
