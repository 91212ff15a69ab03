// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class BannerBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWentWrongAndOffersARemedy()
    {
        QWidget window;
        BannerBar banner(&window);
        window.show();
        QVERIFY(banner.isHidden());
        QAction retry(u"Try again"_s);
        QSignalSpy retried(&retry, &QAction::triggered);
        banner.show(Error{ErrorCode::NoSpace, u"the disk is full"_s, u"/mnt/stick"_s, u"Make room."_s}, {&retry});
        QVERIFY(banner.isVisible());
        QVERIFY(banner.text().contains(u"the disk is full"_s));
        QCOMPARE(banner.accessibleDescription(), banner.text());
        for (auto *button : banner.findChildren<QToolButton *>())
            if (button->defaultAction() == &retry)
                button->click();
        QCOMPARE(retried.count(), 1);
    }

    void itsRemediesArePressedByKeys()
    {
        QWidget window;
        BannerBar banner(&window);
        QAction recover(u"&Recover"_s);
        QAction other(u"Something else"_s);
        QSignalSpy recovered(&recover, &QAction::triggered);
        banner.show(u"damaged"_s, {&recover, &other});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        banner.setFocus();
        auto *first = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->defaultAction(), &recover);
        QCOMPARE(first->accessibleName(), u"Recover"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(recovered.count(), 1);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(qobject_cast<QToolButton *>(QApplication::focusWidget())->defaultAction(), &other);
        QTest::keyClick(&window, Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(recovered.count(), 2);
    }

    void goesAwayOnEscape()
    {
        QWidget window;
        BannerBar banner(&window);
        window.show();
        banner.show(u"something"_s);
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(banner.isHidden());
        QVERIFY(banner.text().isEmpty());
    }
};

EVENKEEL_TEST(BannerBarTest);
#include "tst_bannerbar.moc"
