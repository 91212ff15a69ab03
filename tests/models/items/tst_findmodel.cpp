// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/items/findmodel.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FindModelTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAWordHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("case") << u"POOL"_s << u"The pool is full"_s << true;
        QTest::newRow("part of a word") << u"ool"_s << u"The pool is full"_s << true;
        QTest::newRow("every word") << u"full pool"_s << u"The pool is full"_s << true;
        QTest::newRow("not every word") << u"full queue"_s << u"The pool is full"_s << false;
        QTest::newRow("accents in the text") << u"zurich"_s << u"Z\u00fcrich f\u00e4llt aus"_s << true;
        QTest::newRow("accents in the words") << u"Z\u00fcrich"_s << u"zurich down"_s << true;
        QTest::newRow("accents of their own") << u"cafe"_s << u"Cafe\u0301"_s << true;
        QTest::newRow("sharp s") << u"strasse"_s << u"STRA\u00dfE"_s << true;
        QTest::newRow("Greek") << u"\u03a3\u0399\u0393\u039c\u0391"_s << u"\u03c3\u03af\u03b3\u03bc\u03b1"_s << true;
        QTest::newRow("ligature") << u"file"_s << u"\ufb01le"_s << true;
        QTest::newRow("beyond the first plane") << u"\U0001F525"_s << u"all on \U0001F525"_s << true;
    }
    void knowsAWordHoweverItIsWritten()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const SearchWords search(words);
        QCOMPARE(search.foundIn(text) == search.all(), found);
        if (found)
            QVERIFY(!search.excerptOf(text).marks.isEmpty());
    }

    void showsTheWordsAround()
    {
        const QString before = u"word "_s.repeated(50);
        const auto excerpt = SearchWords(u"full"_s).excerptOf(before + u"the Z\u00fcrich pool is\nfull"_s);
        QVERIFY(excerpt.text.startsWith(u"\u2026 "_s));
        QVERIFY(excerpt.text.endsWith(u"pool is full"_s));
        QCOMPARE(excerpt.marks.size(), 1);
        QCOMPARE(excerpt.text.mid(excerpt.marks.front().from, excerpt.marks.front().length), u"full"_s);
        const auto accented = SearchWords(u"zurich"_s).excerptOf(u"in Z\u00fcrich today"_s);
        QCOMPARE(accented.marks, QList<SearchWords::Mark>({{3, 6}}));
    }

    void looksEverywhere()
    {
        test::DocumentFixture fixture;
        const Instant now = fixture.clock.now();
        const auto &incident = fixture.incident();
        fixture.log(u"needle in a line"_s);
        const EntityId tagged = fixture.log(u"tagged"_s);
        fixture.perform(addToList(incident, ListName::Tag, {u"needle"_s}, now, tagged));
        fixture.log(u"needle hypothesis"_s, EntryKind::Hypothesis);
        fixture.log(u"needle task"_s, EntryKind::Action);
        fixture.perform(setFact<&IncidentFacts::impact>(incident, u"needle fails"_s));
        fixture.perform(assignRole(incident, u"commander"_s, u"Needle Smith"_s, {now, {}, {}}));
        fixture.perform(addToList(incident, ListName::System, {u"needle-db"_s}, now));
        fixture.perform(addToList(incident, ListName::Factor, {u"needle limits"_s}, now));
        fixture.perform(setLink(incident, LinkPurpose::Bridge, u"https://needle.example"_s, now));
        fixture.perform(writeSection(incident, SectionKey::Summary, u"A needle"_s, now));
        fixture.perform(*answerWhy(incident, 1, u"because of the needle"_s, now));
        FindModel model(fixture.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWords(u"needle"_s);
        QTRY_VERIFY(!model.isSearching());
        QMap<EntityKind, int> found;
        for (int row = 0; row < model.rowCount(); ++row) {
            ++found[model.hitAt(row).entity.kind];
            const QModelIndex index = model.index(row);
            QVERIFY(!index.data(FindModel::KindRole).toString().isEmpty());
            QVERIFY2(index.data().toString().contains(u"needle"_s, Qt::CaseInsensitive),
                     qPrintable(index.data().toString()));
            QVERIFY(!index.data(FindModel::MarksRole).value<QList<SearchWords::Mark>>().isEmpty());
        }
        QVERIFY(found[EntityKind::Entry] >= 4);
        for (const EntityKind kind :
             {EntityKind::Facts, EntityKind::RoleAssignment, EntityKind::Hypothesis, EntityKind::ActionItem,
              EntityKind::PostmortemSection, EntityKind::Why, EntityKind::Link})
            QCOMPARE(found[kind], 1);
        QCOMPARE(found[EntityKind::ListMember], 2);
    }

    void leavesOutWhatIsGoneAndInTheShareViewWhatIsPrivate()
    {
        test::DocumentFixture fixture;
        const EntityId gone = fixture.log(u"needle one"_s);
        const EntityId hidden = fixture.log(u"needle two"_s, EntryKind::Hypothesis);
        fixture.log(u"needle three"_s);
        FindModel model(fixture.document());
        model.setWords(u"needle"_s);
        QTRY_COMPARE(model.rowCount(), 4);
        fixture.perform(removeEntry(fixture.incident(), gone));
        QTRY_COMPARE(model.rowCount(), 3);
        fixture.perform(setEntry<&TimelineEntry::isPrivate>(fixture.incident(), hidden, true));
        QTRY_COMPARE(model.rowCount(), 3);
        model.setWithoutPrivate(true);
        QTRY_COMPARE(model.rowCount(), 1);  // the hypothesis is told by the private line only
        QVERIFY(model.index(0).data().toString().contains(u"three"_s));
    }

    void noKeyWaitsAtManyLines()
    {
        test::DocumentFixture fixture;
        Changes changes;
        for (int i = 0; i < 20'000; ++i)
            changes += logEntry({.text = u"the pool of checkout-%1 is at its limit of connections"_s.arg(i),
                                 .occurred = {fixture.clock.now(), {}, false}},
                                fixture.clock.now())
                           .changes;
        fixture.perform(changes);
        FindModel model(fixture.document());
        QSignalSpy found(&model, &FindModel::found);
        QElapsedTimer time;
        time.start();
        model.setWords(u"checkout-19999 limit"_s);
        const qint64 untilBack = time.elapsed();
        QTRY_COMPARE(found.count(), 1);
        qInfo("back after %lld ms, all of 20,000 lines after %lld ms", untilBack, time.elapsed());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(untilBack < 200);  // a frame or two; debug builds on busy machines take more
    }
};

EVENKEEL_TEST(FindModelTest);
#include "tst_findmodel.moc"
