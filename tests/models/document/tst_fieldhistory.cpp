// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/fieldhistory.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FieldHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoSetItWhenAndWhatWasBefore()
    {
        test::DocumentFixture file;
        for (const QString &impact : {u"some"_s, u"all"_s, u"all"_s}) {
            file.clock.advance(1min);
            file.perform(setFact<&IncidentFacts::impact>(file.incident(), impact));
        }
        file.settle();
        const FieldRef impact = factRef<&IncidentFacts::impact>(file.incident());
        const auto edits = readFieldHistory(file.path(), impact);
        QVERIFY(edits);
        QCOMPARE(edits->last().before, FieldValue(u"some"_s));
        QCOMPARE(edits->last().after, FieldValue(u"all"_s));
        QCOMPARE(edits->last().author, u"Ana"_s);
        QCOMPARE(edits->last().logged, file.clock.now() - 1min);
        const auto then = readFieldHistory(file.path(), impact, file.clock.now() - 2min);
        QVERIFY(then);
        QCOMPARE(then->last().after, FieldValue(u"some"_s));
    }

    void aListTellsWhatCameAndWent()
    {
        test::DocumentFixture file;
        file.perform(addToList(file.incident(), ListName::Region, {u"eu-west"_s}, file.clock.now()));
        file.perform(addToList(file.incident(), ListName::System, {u"checkout"_s}, file.clock.now()));
        file.perform(removeFromList(file.incident(), ListName::System, {u"checkout"_s}));
        file.settle();
        const auto edits =
            readFieldHistory(file.path(), {{EntityKind::ListMember, {}}, FieldRef::AllFields, ListName::System});
        QVERIFY(edits);
        QCOMPARE(edits->size(), 2);
        QCOMPARE(edits->first().after, FieldValue(u"checkout"_s));
        QCOMPARE(edits->last().before, FieldValue(u"checkout"_s));
        QCOMPARE(edits->last().after, FieldValue());
    }

    void expungingLeavesNothingToUndoOrRead()
    {
        test::DocumentFixture file;
        const EntityId id = file.log(u"the password is hunter2"_s);
        (void)file.log(u"another line"_s);
        QSignalSpy expunged(&file.document(), &Document::expunged);
        QVERIFY(file.document().expunge(id, u"a secret"_s));
        QTRY_COMPARE(expunged.count(), 1);
        QCOMPARE(file.incident().entries().find(id)->expunged, u"a secret"_s);
        QVERIFY(file.document().undo());
        QVERIFY2(!file.document().undoStack().canUndo(), "the step that logged the secret is gone");
        file.settle();
        QFile journal(file.path() + u".copy"_s);
        QVERIFY(QFile::copy(file.path(), journal.fileName()));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(!journal.readAll().contains("hunter2"));
    }
};

EVENKEEL_TEST(FieldHistoryTest);
#include "tst_fieldhistory.moc"
