// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/items/checklistmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ChecklistModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsStepsOfTheResponseOnly_data()
    {
        QTest::addColumn<ActionCategory>("category");
        QTest::addColumn<QString>("shown");
        QTest::newRow("task") << ActionCategory::Task << u"it (Bo)"_s;
        QTest::newRow("verification") << ActionCategory::Verification << u"Verification: it (Bo)"_s;
        QTest::newRow("mitigation") << ActionCategory::Mitigating << u"Mitigation: it (Bo)"_s;
        QTest::newRow("preventive") << ActionCategory::Preventive << QString();
        QTest::newRow("detective") << ActionCategory::Detective << QString();
        QTest::newRow("process") << ActionCategory::Process << QString();
    }
    void keepsStepsOfTheResponseOnly()
    {
        QFETCH(ActionCategory, category);
        QFETCH(QString, shown);
        test::DocumentFixture fixture;
        fixture.perform({addAction(u"it"_s, category, {}, u"Bo"_s, {}, fixture.clock.now())});
        const ChecklistModel model(fixture.document(), fixture.clock);
        QCOMPARE(model.index(0).data().toString(), shown);
    }

    void whatIsDoneGoesBelowTheLatestFirst()
    {
        test::DocumentFixture fixture;
        ChecklistModel model(fixture.document(), fixture.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            fixture.perform({addAction(text, ActionCategory::Task, {}, {}, {}, fixture.clock.now())});
        const auto texts = [&] {
            QString all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row).data().toString();
            return all;
        };
        QCOMPARE(texts(), u"abc"_s);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"bca"_s);
        fixture.clock.advance(1min);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"cba"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"b, done"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(texts(), u"bca"_s);
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(texts(), u"abc"_s);
        QVERIFY(moved.count() > 0);
        QCOMPARE(reset.count(), 0);
    }
};

EVENKEEL_TEST(ChecklistModelTest);
#include "tst_checklistmodel.moc"
