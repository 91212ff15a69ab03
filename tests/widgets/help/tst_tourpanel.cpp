// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblenames.h"
#include "tests/support/testrunner.h"
#include "widgets/help/tourpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class TourPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheKeyboardWhereItIs()
    {
        QWidget window;
        window.resize(900, 600);
        QLineEdit line(&window);
        TourPanel panel(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line.setFocus();
        panel.showStep({u"Title"_s, u"Text"_s, u"type"_s}, 1, 3);
        panel.pointAt(&line);
        QVERIFY(line.hasFocus());
        QVERIFY(window.rect().contains(panel.geometry()));
        QCOMPARE(test::unnamedControls(panel).join(u","_s), QString());
        QSignalSpy next(&panel, &TourPanel::nextRequested);
        QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(next.count(), 1);  // the button shows that it is pressed
    }

    void staysInTheWindowsCorner()
    {
        QWidget window;
        window.resize(900, 600);
        TourPanel panel(&window);
        window.show();
        panel.showStep({u"Title"_s, u"Text that is long enough to need a second line of the card, at least"_s, {}}, 1,
                       1);
        window.resize(500, 400);
        QVERIFY(window.rect().contains(panel.geometry()));
        QCOMPARE(test::clippedTexts(window), QStringList());
    }

    void outlivesWhatItPointsAt()
    {
        QWidget window;
        TourPanel panel(&window);
        auto *target = new QWidget(&window);
        window.show();
        panel.showStep({u"Title"_s, u"Text"_s, {}}, 1, 1);
        panel.pointAt(target);
        delete target;
        window.resize(300, 300);
        panel.pointAt(nullptr);
    }
};

EVENKEEL_TEST(TourPanelTest);
#include "tst_tourpanel.moc"
