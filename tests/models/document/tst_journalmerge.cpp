// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalmerge.h"

#include "models/document/attachments.h"
#include "models/document/expunge.h"
#include "models/document/journalcheck.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// One laptop's copy.
struct Copy {
    Copy(JournalFixture &fixture, const QString &file, const Authorship &authorship)
        : path(file), connection(JournalFixture::open(file)), appender(*connection, fixture.clock, authorship)
    {
    }
    void append(const Changes &changes) { QVERIFY(appender.append(changes)); }
    Result<MergeOutcome> merge(const Copy &other) { return mergeJournal(*connection, appender, *other.connection); }
    [[nodiscard]] Incident fold() const { return *JournalReader(*connection).fold(); }
    [[nodiscard]] QByteArray firstFinding() const
    {
        const auto report = checkIntegrity(*connection);
        return report.isSound() ? QByteArray() : report.findings.first().what.toUtf8();
    }
    QByteArray attach(QByteArray bytes, EntityId evidence)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = storeAttachment(*connection, appender, buffer);
        append({ChangeOf<Evidence>(evidence).set<&Evidence::digest>(QString::fromLatin1(stored->digest.toHex()))});
        return stored->digest;
    }

    QString path;
    std::unique_ptr<JournalConnection> connection;
    JournalAppender appender;
};

/// Two laptops with copies of one file that has three entries, the ids of which are known.
struct Laptops {
    Laptops()
    {
        original = fixture.create();
        for (const EntityId id : known)
            fixture.append(original, {JournalFixture::entry(u"known"_s, id)});
        fixture.append(original,
                       {JournalFixture::entry(u"two "_s, pair[0]), JournalFixture::entry(u"in one"_s, pair[1])});
        writeFile(fixture.path(u"copy.keel"_s), readFile(original));
        ana = std::make_unique<Copy>(fixture, original, Authorship{u"Ana"_s, u"laptop"_s, 7});
        bo = std::make_unique<Copy>(fixture, fixture.path(u"copy.keel"_s), Authorship{u"Bo"_s, u"pad"_s, 8});
    }
    /// As both files stand now, merged in either direction: equal in the end, and sound.
    void mergeBothWays()
    {
        writeFile(fixture.path(u"first.keel"_s), readFile(ana->path));
        writeFile(fixture.path(u"second.keel"_s), readFile(bo->path));
        Copy first(fixture, fixture.path(u"first.keel"_s), ana->appender.authorship());
        Copy second(fixture, fixture.path(u"second.keel"_s), bo->appender.authorship());
        QVERIFY(first.merge(*bo));
        QVERIFY(second.merge(*ana));
        QCOMPARE(first.firstFinding(), QByteArray());
        QCOMPARE(second.firstFinding(), QByteArray());
        QVERIFY(first.fold().tellsTheSameAs(second.fold()));
        // And once more with each other, as people do who send files to and fro.
        QVERIFY(ana->merge(second));
        QVERIFY(bo->merge(first));
        QVERIFY(ana->merge(*bo));
        QCOMPARE(ana->firstFinding(), QByteArray());
        QCOMPARE(bo->firstFinding(), QByteArray());
        QVERIFY(ana->fold().tellsTheSameAs(first.fold()));
        QVERIFY(bo->fold().tellsTheSameAs(first.fold()));
    }

    JournalFixture fixture{JournalFixture::Place::Memory};
    EntityId known[3] = {EntityId(2, 1), EntityId(2, 2), EntityId(2, 3)};
    EntityId pair[2] = {EntityId(2, 4), EntityId(2, 5)};
    QString original;
    std::unique_ptr<Copy> ana;
    std::unique_ptr<Copy> bo;
};

Change text(EntityId id, const QString &text)
{
    return ChangeOf<TimelineEntry>(id).set<&TimelineEntry::text>(text);
}

}  // namespace

class JournalMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void unitesWhatBothWrote()
    {
        Laptops laptops;
        laptops.ana->append({laptops.fixture.entry(u"by Ana"_s)});
        laptops.ana->append({text(laptops.known[0], u"Ana's wording"_s)});
        laptops.fixture.clock.advance(std::chrono::minutes(1));
        laptops.bo->append({laptops.fixture.entry(u"by Bo"_s), text(laptops.known[0], u"Bo's wording"_s)});
        laptops.bo->append({ChangeOf<TimelineEntry>(laptops.known[1]).set<&TimelineEntry::pinned>(true)});
        laptops.ana->append({text(laptops.known[1], u"Ana's later wording"_s)});

        const auto outcome = laptops.ana->merge(*laptops.bo);
        QCOMPARE(*outcome, (MergeOutcome{2, 0}));
        QCOMPARE(laptops.ana->firstFinding(), QByteArray());
        const Incident incident = laptops.ana->fold();
        QCOMPARE(incident.entries().size(), 7);
        QCOMPARE(incident.entries().find(laptops.known[0])->text, u"Bo's wording"_s);
        QCOMPARE(incident.entries().find(laptops.known[1])->text, u"Ana's later wording"_s);
        QVERIFY(incident.entries().find(laptops.known[1])->pinned);
        // Nothing is left to take over, and nothing is written then.
        const auto head = JournalReader(*laptops.ana->connection).head();
        QCOMPARE(*laptops.ana->merge(*laptops.bo), MergeOutcome());
        QCOMPARE(*JournalReader(*laptops.ana->connection).head(), *head);
    }

    void foldsAlikeInEitherDirection_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 10; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void foldsAlikeInEitherDirection()
    {
        QFETCH(int, seed);
        Laptops laptops;
        QRandomGenerator random(quint32(seed) + 100);
        for (int i = 0; i < 12; ++i) {
            Copy &copy = random.bounded(2) ? *laptops.ana : *laptops.bo;
            laptops.fixture.clock.advance(std::chrono::milliseconds(random.bounded(3)));
            const EntityId id = laptops.known[random.bounded(3)];
            switch (random.bounded(4)) {
            case 0:
                copy.append({laptops.fixture.entry(u"new"_s)});
                break;
            case 1:
                copy.append({text(id, QString::number(i)),
                             ChangeOf<TimelineEntry>(id).set<&TimelineEntry::owner>(QString::number(-i))});
                break;
            case 2:
                copy.append({ChangeOf<TimelineEntry>(id).set<&TimelineEntry::deleted>(random.bounded(2) == 1)});
                break;
            case 3:
                if (!copy.fold().entries().find(id)->expunged.isEmpty())
                    break;
                QVERIFY(expungeEntry(*copy.connection, copy.appender, id, QString::number(i)));
                break;
            }
        }
        laptops.mergeBothWays();
    }

    void goesOnWhereOneSideOnlyAdded()
    {
        Laptops laptops;
        laptops.bo->append({laptops.fixture.entry(u"by Bo"_s)});
        laptops.bo->append({laptops.fixture.entry(u"by Bo"_s)});
        QCOMPARE(*laptops.bo->merge(*laptops.ana), MergeOutcome());
        QCOMPARE(*laptops.ana->merge(*laptops.bo), (MergeOutcome{2, 0}));
        // No transaction of its own: both are the same file again, hash for hash.
        QCOMPARE(*JournalReader(*laptops.ana->connection).head(), *JournalReader(*laptops.bo->connection).head());
        QCOMPARE(laptops.ana->firstFinding(), QByteArray());
        laptops.ana->append({laptops.fixture.entry(u"by Ana"_s)});
        QCOMPARE(laptops.ana->firstFinding(), QByteArray());
    }

    void refusesAnotherIncident()
    {
        Laptops laptops;
        laptops.fixture.clock.advance(std::chrono::minutes(1));
        const QString path = laptops.fixture.create(u"another.keel"_s);
        Copy another(laptops.fixture, path, {u"Cy"_s, u"desk"_s, 9});
        const auto merged = laptops.ana->merge(another);
        QCOMPARE(merged.error().code, ErrorCode::InvalidInput);
        QCOMPARE(laptops.ana->fold().entries().size(), 5);
    }

    void refusesWhatWasAltered()
    {
        Laptops laptops;
        laptops.bo->append({laptops.fixture.entry(u"by Bo"_s)});
        JournalFixture::tamper(laptops.bo->path, "UPDATE journal SET author = 'Cy' WHERE seq = 6");
        const QByteArray before = readFile(laptops.ana->path);
        QCOMPARE(laptops.ana->merge(*laptops.bo).error().code, ErrorCode::Tampered);
        QVERIFY(readFile(laptops.ana->path) == before);
    }

    void takesAttachmentsAlong()
    {
        Laptops laptops;
        const QByteArray theirs = laptops.bo->attach(QByteArray(600'000, 'x'), EntityId(3, 1));
        const QByteArray shared = laptops.bo->attach("both have it", EntityId(3, 2));
        laptops.ana->attach("both have it", EntityId(3, 3));
        JournalFixture::tamper(laptops.bo->path,
                               "INSERT INTO chunk(stored, digest, n, data) VALUES(17, zeroblob(32), 0, x'00')");
        QCOMPARE(*laptops.ana->merge(*laptops.bo), (MergeOutcome{2, 1}));
        QVERIFY(*isAttachmentSound(*laptops.ana->connection, theirs));
        QVERIFY(*isAttachmentSound(*laptops.ana->connection, shared));
        QVERIFY(!*isAttachmentSound(*laptops.ana->connection, QByteArray(32, '\0')));
        QCOMPARE(laptops.ana->firstFinding(), QByteArray());
    }

    void carriesExpungingOver_data()
    {
        QTest::addColumn<bool>("diverged");
        QTest::newRow("onto the older copy") << false;
        QTest::newRow("onto a copy that went on") << true;
    }
    void carriesExpungingOver()
    {
        QFETCH(bool, diverged);
        Laptops laptops;
        const QByteArray secret = "hunter2";
        laptops.ana->append({text(laptops.known[0], u"hunter2"_s)});
        QVERIFY(laptops.bo->merge(*laptops.ana));
        laptops.ana->append({laptops.fixture.entry(u"by Ana"_s)});
        if (diverged) {
            laptops.bo->append({laptops.fixture.entry(u"by Bo"_s)});
            // Bo words the line anew, not knowing that it is being expunged: the secret must not come back with it.
            laptops.fixture.clock.advance(std::chrono::hours(1));
            laptops.bo->append({text(laptops.known[0], u"it is hunter2!"_s),
                                ChangeOf<TimelineEntry>(laptops.known[0]).set<&TimelineEntry::deleted>(false)});
        }
        QVERIFY(expungeEntry(*laptops.ana->connection, laptops.ana->appender, laptops.known[0], u"a secret"_s));
        QVERIFY(readFile(laptops.bo->path).contains(secret));
        laptops.mergeBothWays();
        for (const Copy *copy : {laptops.ana.get(), laptops.bo.get()}) {
            QVERIFY(!readFile(copy->path).contains(secret));
            const Incident incident = copy->fold();
            const TimelineEntry *entry = incident.entries().find(laptops.known[0]);
            QVERIFY(!entry->deleted);
            QVERIFY(entry->occurred);
            QCOMPARE(entry->text, QString());
            QCOMPARE(entry->expunged, u"a secret"_s);
        }
    }

    // Each side has expunged another element of the same transaction: both go on both sides.
    void unitesWhatBothExpunged()
    {
        Laptops laptops;
        QVERIFY(expungeEntry(*laptops.ana->connection, laptops.ana->appender, laptops.pair[0], u"first"_s));
        QVERIFY(expungeEntry(*laptops.bo->connection, laptops.bo->appender, laptops.pair[1], u"second"_s));
        laptops.mergeBothWays();
        for (const Copy *copy : {laptops.ana.get(), laptops.bo.get()}) {
            const Incident incident = copy->fold();
            QCOMPARE(incident.entries().find(laptops.pair[0])->expunged, u"first"_s);
            QCOMPARE(incident.entries().find(laptops.pair[1])->expunged, u"second"_s);
            QVERIFY(!readFile(copy->path).contains("in one"));
            QCOMPARE(checkIntegrity(*copy->connection).expunged, 2);
        }
    }

    void removesAnExpungedAttachment()
    {
        Laptops laptops;
        const QByteArray digest = laptops.ana->attach("hunter2 in a file", EntityId(3, 1));
        laptops.ana->append(
            {ChangeOf<TimelineEntry>(laptops.known[0]).set<&TimelineEntry::attachment>(EntityId(3, 1))});
        QVERIFY(laptops.bo->merge(*laptops.ana));
        QVERIFY(*isAttachmentSound(*laptops.bo->connection, digest));
        laptops.bo->append({laptops.fixture.entry(u"by Bo"_s)});
        QVERIFY(expungeEntry(*laptops.ana->connection, laptops.ana->appender, laptops.known[0], u"a secret"_s));
        laptops.mergeBothWays();
        for (const Copy *copy : {laptops.ana.get(), laptops.bo.get()}) {
            QVERIFY(!*isAttachmentSound(*copy->connection, digest));
            QVERIFY(!readFile(copy->path).contains("hunter2"));
        }
    }
};

EVENKEEL_TEST(JournalMergeTest);
#include "tst_journalmerge.moc"
