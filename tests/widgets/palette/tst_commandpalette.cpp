// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/widgets/theme/contrast.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/theme/appearance.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing") << QString() << u"Undo"_s << true;
        QTest::newRow("initials") << u"cs"_s << u"Change severity"_s << true;
        QTest::newRow("pieces") << u"chsev"_s << u"Change severity"_s << true;
        QTest::newRow("case") << u"UNDO"_s << u"undo"_s << true;
        QTest::newRow("order") << u"sc"_s << u"Change severity"_s << false;
        QTest::newRow("missing") << u"xyz"_s << u"Change severity"_s << false;
    }
    void fits()
    {
        QFETCH(QString, letters);
        QFETCH(QString, name);
        QFETCH(bool, fits);
        QCOMPARE(CommandPalette::distance(letters, name).has_value(), fits);
    }

    void aWordsBeginningFitsBestWhereverItStands()
    {
        const QString letters = u"stat"_s;
        QVERIFY(*CommandPalette::distance(letters, u"Change status"_s)
                < *CommandPalette::distance(letters, u"Situation"_s));
    }

    void aWholeNameIsFirst()
    {
        QAction change(u"Change &status"_s), status(u"Stat&us…"_s), statuses(u"Statuses"_s);
        CommandPalette palette({&change, &statuses, &status});
        palette.open();
        QTest::keyClicks(palette.findChild<QLineEdit *>(), u"status"_s);
        const auto *offered = palette.findChild<QListView *>()->model();
        QCOMPARE(offered->rowCount(), 3);
        QCOMPARE(offered->index(0, 0).data().toString(), u"Status…"_s);
    }

    // The line has the keyboard while the list shows the choice, whose ground is a quiet one then.
    void theChosenOnesShortcutIsReadable()
    {
        theme::apply(theme::Appearance::Light);
        QAction severity(u"Change &severity"_s);
        severity.setShortcut(Qt::ALT | Qt::Key_1);
        CommandPalette palette({&severity});
        palette.open();
        QVERIFY(QTest::qWaitForWindowActive(&palette));
        const auto *list = palette.findChild<QListView *>();
        const QRect row = list->visualRect(list->model()->index(0, 0));
        const QImage trailing = list->viewport()
                                    ->grab(row.adjusted(row.width() / 2, 1, 0, -1))
                                    .toImage()
                                    .convertToFormat(QImage::Format_RGB32);
        const QColor ground = trailing.pixelColor(2, 2);
        double most = 0;
        for (int y = 0; y < trailing.height(); ++y)
            for (int x = 0; x < trailing.width() - 4; ++x)
                most = std::max(most, test::contrast(trailing.pixelColor(x, y), ground));
        QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
    }

    void triggersWhatFitsBest()
    {
        QAction undo(u"&Undo"_s), status(u"Change s&tatus"_s), severity(u"Change &severity"_s),
            off(u"Change nothing"_s);
        off.setEnabled(false);
        severity.setShortcut(Qt::ALT | Qt::Key_1);
        QSignalSpy triggered(&severity, &QAction::triggered);
        CommandPalette palette({&undo, &status, &severity, &off});
        palette.open();
        auto *edit = palette.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"chang"_s);
        auto *list = palette.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(1, 0).data().toString().contains(u"Alt+1"_s));
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(palette.isHidden());
        QTRY_COMPARE(triggered.count(), 1);
    }
};

EVENKEEL_TEST(CommandPaletteTest);
#include "tst_commandpalette.moc"
