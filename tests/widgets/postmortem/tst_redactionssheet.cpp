// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "models/items/redactionsmodel.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/redactionssheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct OpenRedactions {
    test::DocumentFixture fixture;
    Navigator navigator;
    RedactionsSheet sheet{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};

    OpenRedactions()
    {
        sheet.show();
        sheet.activateWindow();
        if (!QTest::qWaitForWindowActive(&sheet))
            qFatal("no active window");
    }
    void person(const QString &name)
    {
        fixture.perform({ChangeOf<RoleAssignment>(EntityId::generate(fixture.clock.now()))
                             .set<&RoleAssignment::role>(u"commander"_s)
                             .set<&RoleAssignment::person>(name)});
    }
    [[nodiscard]] QStringList kept() const
    {
        QStringList kept;
        for (const Redaction *redaction : redactionsInOrder(fixture.incident()))
            kept.append(redaction->text + u'=' + redaction->instead);
        return kept;
    }
    [[nodiscard]] QPushButton *button(const QString &part) const
    {
        for (auto *candidate : sheet.findChildren<QPushButton *>())
            if (candidate->text().remove(u'&').contains(part))
                return candidate;
        return nullptr;
    }
};

}  // namespace

class RedactionsSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreTypedAndRemovedByKeys()
    {
        OpenRedactions open;
        QTRY_VERIFY(qobject_cast<QLineEdit *>(open.sheet.focusWidget()));
        QTest::keyClicks(open.sheet.focusWidget(), u"the big customer"_s);
        QTest::keyClick(open.sheet.focusWidget(), Qt::Key_Return);
        QCOMPARE(open.kept(), QStringList{u"the big customer="_s});
        QCOMPARE(open.sheet.view().model()->rowCount(), 1);
        open.sheet.view().setFocus();
        QTest::keyClick(&open.sheet.view(), Qt::Key_Delete);
        QTRY_COMPARE(open.kept(), QStringList());
        QVERIFY(bool(open.fixture.document().undo()));
        QCOMPARE(open.kept(), QStringList{u"the big customer="_s});
    }

    void whatCantBeRedactedStaysToBeMended()
    {
        OpenRedactions open;
        auto *line = qobject_cast<QLineEdit *>(open.sheet.focusWidget());
        for (int time = 0; time < 2; ++time) {
            QVERIFY(line->text().isEmpty());
            QTest::keyClicks(line, u"the big customer"_s);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QVERIFY(open.sheet.banner().isVisible());
        QCOMPARE(line->text(), u"the big customer"_s);
        // Mended, it is taken, and the line empty again.
        line->end(false);
        QTest::keyClicks(line, u"s"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.kept().size(), 2);
        QVERIFY(line->text().isEmpty());
    }

    void selectedWordsComeFromElsewhere()
    {
        OpenRedactions open;
        open.person(u"Ana Berg"_s);
        open.sheet.redactWords(u"ana\nberg"_s);
        QCOMPARE(open.kept(), QStringList{u"ana berg=Engineer A"_s});
        QCOMPARE(open.sheet.view().currentIndex().data().toString(), u"Engineer A"_s);
        open.sheet.redactWords(u"Ana Berg"_s);
        QCOMPARE(open.kept().size(), 1);
        QVERIFY(open.sheet.banner().isVisible());
    }

    void peopleInRolesAtOneKey()
    {
        OpenRedactions open;
        QVERIFY(!open.button(u"people"_s)->isEnabled());
        open.person(u"Ana"_s);
        open.person(u"Bo"_s);
        QCOMPARE(open.button(u"people"_s)->text().remove(u'&'), u"Redact the people in roles (2)"_s);
        QTest::keyClick(&open.sheet, Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(open.kept(), (QStringList{u"Ana=Engineer A"_s, u"Bo=Engineer B"_s}));
        QVERIFY(!open.button(u"people"_s)->isEnabled());
        QVERIFY(bool(open.fixture.document().undo()));
        QCOMPARE(open.kept(), QStringList());
    }

    void controlsHaveNames()
    {
        OpenRedactions open;
        open.sheet.redactWords(u"the big customer"_s);
        QCOMPARE(test::unnamedControls(open.sheet), QStringList());
    }
};

EVENKEEL_TEST(RedactionsSheetTest);
#include "tst_redactionssheet.moc"
