// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/items/backlogmodel.h"
#include "models/items/notesmodel.h"
#include "models/items/parkedmodel.h"
#include "models/report/noteformtext.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class MeetingModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void notesStandBelowQuestionsOrPeople()
    {
        OpenIncident open;
        NotesModel model(open.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList questions = noteFormFor(open.incident()).questions;
        open.perform(keepNotes(open.incident(),
                               {{u"Bo"_s, questions[2], u"the quiet"_s},
                                {u"Ana"_s, questions[0], u"an alert"_s},
                                {QString(), questions[2], u"the noise"_s},
                                {u"ANA"_s, u"Her own"_s, u"x"_s}},
                               open.clock().now()));
        const auto texts = [&] {
            QStringList lines;
            for (int row = 0; row < model.rowCount(); ++row)
                lines.append(model.index(row).data().toString().section(u'\n', 0, 0));
            return lines;
        };
        QCOMPARE(texts(), (QStringList{questions[0], u"an alert"_s, questions[2], u"the quiet"_s, u"the noise"_s,
                                       u"Her own"_s, u"x"_s}));
        QCOMPARE(model.noteCount(), 4);
        QVERIFY(model.noteAt(model.index(0)).isNull());
        model.setBy(NotesModel::By::Person);
        QCOMPARE(texts(), (QStringList{u"Ana"_s, u"an alert"_s, u"x"_s, u"Bo"_s, u"the quiet"_s, u"No name given"_s,
                                       u"the noise"_s}));
        open.perform(*nameNote(open.incident(), model.noteAt(model.index(6)), u"Cy"_s));
        QCOMPARE(model.index(5).data().toString(), u"Cy"_s);
        open.perform(removeEntity(open.incident().participantNotes(), model.noteAt(model.index(4))));
        QCOMPARE(model.noteCount(), 3);
    }

    void aTopicIsSettledByItsOutcome()
    {
        OpenIncident open;
        ParkedModel model(open.document(), open.clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(&model, &EntityListModel::failed);
        QVERIFY(model.park(u"Pager volume"_s, {}));
        QVERIFY(model.park(u"Second region"_s, u"Bo"_s));
        QVERIFY(!model.park(u" "_s, {}));
        QCOMPARE(failed.count(), 1);
        const int outcome = int(ParkedModel::Column::Outcome);
        QVERIFY(model.setData(model.index(0, outcome), u"Cy asks"_s));
        QCOMPARE(columnOf(model, 0), (QStringList{u"Second region"_s, u"Pager volume"_s}));
        QVERIFY(open.incident().parkedTopics().all().front()->settled);
        QVERIFY(model.setData(model.index(1, outcome), QString()));
        QCOMPARE(columnOf(model, 0), (QStringList{u"Pager volume"_s, u"Second region"_s}));
        QVERIFY(model.setData(model.index(0, 0), QString()));
        QCOMPARE(columnOf(model, 0), QStringList{u"Second region"_s});
        QVERIFY(open.document().undo());
        QCOMPARE(model.rowCount(), 2);
    }

    void anOwnerMakesAnActionOfTheBacklog()
    {
        OpenIncident open;
        BacklogModel model(open.document(), open.clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.add(ListName::Automation, u"Check hosts"_s));
        QVERIFY(model.add(ListName::RunbookChange, u"Name the host"_s));
        QCOMPARE(columnOf(model, int(BacklogModel::Column::Kind)), (QStringList{u"Runbook"_s, u"Automation"_s}));
        QVERIFY(model.setData(model.index(0, int(BacklogModel::Column::Owner)), u"Eli"_s));
        QCOMPARE(open.incident().actions().all().size(), 1U);
        QCOMPARE(columnOf(model, int(BacklogModel::Column::Owner)), (QStringList{u"Eli"_s, QString()}));
        // Given to another among the actions.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        open.perform(setField<&ActionItem::owner>(open.incident().actions(),
                                                  open.incident().actions().all().front()->id, u"Bo"_s));
        QCOMPARE(columnOf(model, int(BacklogModel::Column::Owner)), (QStringList{u"Bo"_s, QString()}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.setData(model.index(0, int(BacklogModel::Column::Where)), u"https://runbooks.example.com/db"_s));
        QVERIFY(model.setData(model.index(0, int(BacklogModel::Column::Kind)), int(ListName::Automation)));
        QVERIFY(!model.setData(model.index(0, int(BacklogModel::Column::Kind)), int(ListName::System)));
        QCOMPARE(drawnFromLessons(open.incident(), ListName::Automation).size(), 2U);
        // Nor does the lesson's new wording touch the row itself.
        const Change lesson = listMember(ListName::WentPoorly, {}, u"a host is gone"_s, 0, open.clock().now());
        open.perform({lesson});
        open.perform(
            drawFromLesson(open.incident(), ListName::RunbookChange, lesson.id, u"Ask for it"_s, open.clock().now()));
        changed.clear();
        open.perform(setField<&ListMember::text>(open.incident().members(), lesson.id, u"Two hosts are gone"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(columnOf(model, int(BacklogModel::Column::Lesson)).first(), u"Two hosts are gone"_s);
        open.perform(
            removeEntity(open.incident().members(), model.index(0, 0).data(EntityListModel::IdRole).value<EntityId>()));
        QVERIFY(model.remove(model.index(0, 0).data(EntityListModel::IdRole).value<EntityId>()));
        QCOMPARE(model.rowCount(), 1);
    }
};

EVENKEEL_TEST(MeetingModelsTest);
#include "tst_meetingmodels.moc"
