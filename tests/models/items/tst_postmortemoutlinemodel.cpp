// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/items/postmortemoutlinemodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PostmortemOutlineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsFilled()
    {
        test::DocumentFixture fixture;
        PostmortemOutlineModel model(fixture.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto filled = [&](const PostmortemPart &part) {
            return model.indexOf(part).data(PostmortemOutlineModel::FilledRole).toBool();
        };
        QVERIFY(!filled(SectionKey::Summary));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fixture.perform(
            writeSection(fixture.incident(), SectionKey::Summary, u"Checkout failed."_s, fixture.clock.now()));
        QVERIFY(filled(SectionKey::Summary));
        QCOMPARE(changed.count(), 1);
        fixture.perform(writeSection(fixture.incident(), SectionKey::Summary, u" \n"_s, fixture.clock.now()));
        QVERIFY(!filled(SectionKey::Summary));
        fixture.perform(*answerWhy(fixture.incident(), 1, u"the pool was empty"_s, fixture.clock.now()));
        QVERIFY(filled(PostmortemPage::Whys));
        fixture.perform(addToList(fixture.incident(), ListName::GotLucky, {u"it was Sunday"_s}, fixture.clock.now()));
        QVERIFY(filled(ListName::GotLucky));
        QCOMPARE(model.indexOf(ListName::GotLucky).data(Qt::AccessibleTextRole).toString(),
                 u"Where we got lucky, filled"_s);
    }

    void everyPartHasANameAndAHint()
    {
        test::DocumentFixture fixture;
        const PostmortemOutlineModel model(fixture.document());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!PostmortemOutlineModel::nameOf(model.partAt(row)).isEmpty());
            QVERIFY(!PostmortemOutlineModel::hintFor(model.partAt(row)).isEmpty());
        }
        for (const auto &[key, name] : EnumNames<SectionKey>::names)
            QVERIFY2(model.indexOf(key).isValid(), name);
    }
};

EVENKEEL_TEST(PostmortemOutlineModelTest);
#include "tst_postmortemoutlinemodel.moc"
