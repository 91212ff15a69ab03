// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/items/postmortemoutlinemodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
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
        PostmortemOutlineModel model(fixture.document(), fixture.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto filled = [&](const PostmortemPart &part) {
            return model.indexOf(part).data(PostmortemOutlineModel::StateRole).value<SectionState>()
                   == SectionState::Draft;
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
                 u"Where we got lucky, draft, 3 word(s)"_s);
    }

    void sectionsMoveWithTheirParts()
    {
        test::DocumentFixture fixture;
        PostmortemOutlineModel model(fixture.document(), fixture.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.move(model.indexOf(SectionKey::Lessons).row(), -20));
        QCOMPARE(model.partAt(0), PostmortemPart(PostmortemPage::About));
        // The pages about the whole stay first.
        QCOMPARE(model.partAt(2), PostmortemPart(PostmortemPage::Meeting));
        QCOMPARE(model.partAt(3), PostmortemPart(ListName::WentWell));
        QCOMPARE(model.partAt(6), PostmortemPart(SectionKey::Lessons));
        QCOMPARE(model.partAt(7), PostmortemPart(PostmortemPage::Backlog));
        QCOMPARE(model.partAt(8), PostmortemPart(SectionKey::Summary));
        for (int row = 0; row < 3; ++row)
            QVERIFY(model.move(row, 5));
        QCOMPARE(model.partAt(0), PostmortemPart(PostmortemPage::About));
        QVERIFY(fixture.document().undo());
        QCOMPARE(model.partAt(3), PostmortemPart(SectionKey::Summary));
    }

    void sectionsAreDragged()
    {
        test::DocumentFixture fixture;
        PostmortemOutlineModel model(fixture.document(), fixture.clock);
        const std::unique_ptr<QMimeData> glossary(model.mimeData({model.indexOf(SectionKey::Glossary)}));
        QVERIFY(!model.mimeData({model.index(0)}));
        // Between the root cause and its whys is before the root cause's section.
        const int whys = model.indexOf(PostmortemPage::Whys).row();
        QVERIFY(!model.dropMimeData(glossary.get(), Qt::MoveAction, whys, 0, {}));
        QCOMPARE(model.indexOf(SectionKey::Glossary).row() + 1, model.indexOf(SectionKey::RootCause).row());
        QMimeData foreign;
        foreign.setData(u"application/x-evenkeel-section"_s, "no such");
        const auto before = sectionOrder(fixture.incident());
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 1, 0, {}));
        QCOMPARE(sectionOrder(fixture.incident()), before);
    }

    void doneIsOfTheWholeSection()
    {
        test::DocumentFixture fixture;
        PostmortemOutlineModel model(fixture.document(), fixture.clock);
        QVERIFY(model.setDone(model.indexOf(PostmortemPage::Whys).row(), true));
        for (const PostmortemPart &part : {PostmortemPart(PostmortemPage::Whys), PostmortemPart(SectionKey::RootCause)})
            QCOMPARE(model.indexOf(part).data(PostmortemOutlineModel::StateRole).value<SectionState>(),
                     SectionState::Done);
        QCOMPARE(model.indexOf(SectionKey::Timeline).data(Qt::AccessibleTextRole).toString(),
                 u"Timeline, made from the journal"_s);
    }

    void everyPartHasANameAndAHint()
    {
        test::DocumentFixture fixture;
        const PostmortemOutlineModel model(fixture.document(), fixture.clock);
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
