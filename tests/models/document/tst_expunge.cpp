// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/expunge.h"

#include "models/document/attachments.h"
#include "models/document/journalcheck.h"
#include "models/incident/commands/curationverbs.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"hunter2-AKIAIOSFODNN7"_s;

/// A file that says a secret in every way there is: an entry, its later wording, its tag, the action that it announced,
/// what a postmortem's reader was told in its place, and its attachment; among much that must stay.
class Leak
{
public:
    explicit Leak(const QByteArray &attached = Secret.toUtf8().repeated(20'000))
    {
        connection = JournalFixture::open(path);
        appender = std::make_unique<JournalAppender>(*connection, fixture.clock, fixture.authorship);
        QByteArray bytes = attached;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        digest = storeAttachment(*connection, *appender, buffer)->digest;

        for (int i = 0; i < 30; ++i)
            append({fixture.entry(u"before %1"_s.arg(i) + QString(i * 20, u'.'))});
        append({Change(ChangeOf<TimelineEntry>(entry)
                           .set<&TimelineEntry::kind>(EntryKind::Action)
                           .set<&TimelineEntry::text>(u"rotate "_s + Secret)
                           .set<&TimelineEntry::regarding>(action)
                           .set<&TimelineEntry::attachment>(evidence)),
                Change(ChangeOf<ActionItem>(action).set<&ActionItem::text>(u"rotate "_s + Secret)),
                Change(ChangeOf<TimelineEntry>(bystander).set<&TimelineEntry::text>(u"in the same transaction"_s)),
                Change(ChangeOf<Evidence>(evidence)
                           .set<&Evidence::name>(Secret + u".log"_s)
                           .set<&Evidence::digest>(QString::fromLatin1(digest.toHex()))),
                Change(ChangeOf<ListMember>(fixture.nextId())
                           .set<&ListMember::list>(ListName::Tag)
                           .set<&ListMember::of>(entry)
                           .set<&ListMember::text>(Secret))});
        append({ChangeOf<TimelineEntry>(entry).set<&TimelineEntry::text>(u"really rotate "_s + Secret)});
        append({ChangeOf<ActionItem>(action).set<&ActionItem::owner>(Secret)});
        append({ChangeOf<CuratedLine>(curatedLineId(entry))
                    .set<&CuratedLine::entry>(entry)
                    .set<&CuratedLine::title>(u"The password was "_s + Secret)});
        // As undo does.
        append({ChangeOf<CuratedLine>(curatedLineId(entry)).set<&CuratedLine::deleted>(true)});
        for (int i = 0; i < 30; ++i)
            append({fixture.entry(u"after %1"_s.arg(i) + QString(i * 20, u'.'))});
    }

    void append(const Changes &changes) { QVERIFY(appender->append(changes)); }
    [[nodiscard]] bool isInFile() const { return readFile(path).contains(Secret.toUtf8()); }

    JournalFixture fixture{JournalFixture::Place::Memory};
    QString path = fixture.create();
    std::unique_ptr<JournalConnection> connection;
    std::unique_ptr<JournalAppender> appender;
    EntityId entry = fixture.nextId();
    EntityId action = fixture.nextId();
    EntityId evidence = fixture.nextId();
    EntityId bystander = fixture.nextId();
    QByteArray digest;
};

}  // namespace

class ExpungeTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoByteAndASoundChain()
    {
        Leak leak;
        QVERIFY(leak.isInFile());
        const qint64 transactions = JournalReader(*leak.connection).head()->seq;
        const auto expunged = expungeEntry(*leak.connection, *leak.appender, leak.entry, u"a secret"_s);
        QVERIFY2(expunged, qPrintable(expunged ? QString() : expunged.error().message()));
        QVERIFY(!leak.isInFile());
        QVERIFY(!readFile(leak.path).contains("rotate"));
        const IntegrityReport report = checkIntegrity(*leak.connection);
        QVERIFY2(report.isSound(), qPrintable(report.isSound() ? QString() : report.findings.first().what));
        QCOMPARE(report.transactions, transactions + 1);
        QCOMPARE(report.expunged, 8);
        QCOMPARE(expunged->head, report.head);
    }

    void leavesATombstoneAndTheRest()
    {
        Leak leak;
        leak.fixture.authorship.author = u"Bo"_s;
        const Instant before = leak.fixture.clock.now();
        leak.fixture.clock.advance(std::chrono::minutes(5));
        JournalAppender appender(*leak.connection, leak.fixture.clock, leak.fixture.authorship);
        const auto expunged = expungeEntry(*leak.connection, appender, leak.entry, u"a secret"_s);
        QCOMPARE(expunged->header.author, u"Bo"_s);
        QVERIFY(expunged->header.logged > before);
        const Incident incident = JournalFixture::fold(leak.path);
        const TimelineEntry *entry = incident.entries().find(leak.entry);
        QVERIFY(entry && !entry->deleted);
        QCOMPARE(entry->expunged, u"a secret"_s);
        QCOMPARE(entry->text, QString());
        QVERIFY(!incident.actions().find(leak.action));
        QVERIFY(!incident.evidence().find(leak.evidence));
        QCOMPARE(incident.members().size(), 0);
        QCOMPARE(incident.entries().find(leak.bystander)->text, u"in the same transaction"_s);
        QCOMPARE(incident.entries().size(), 62);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QCOMPARE(readAttachment(*leak.connection, leak.digest, out).error().code, ErrorCode::NotFound);
    }

    void keepsWhatOthersShareOrOnlyMention()
    {
        Leak leak("shared evidence");
        const EntityId hypothesis = leak.fixture.nextId();
        const EntityId about = leak.fixture.nextId();
        leak.append({ChangeOf<Hypothesis>(hypothesis).set<&Hypothesis::text>(u"pool exhausted"_s)});
        leak.append({ChangeOf<TimelineEntry>(about)
                         .set<&TimelineEntry::text>(Secret)
                         .set<&TimelineEntry::attachment>(leak.evidence)
                         .set<&TimelineEntry::regarding>(hypothesis)});
        QVERIFY(expungeEntry(*leak.connection, *leak.appender, about, u"a secret"_s));
        const Incident incident = JournalFixture::fold(leak.path);
        QCOMPARE(incident.hypotheses().find(hypothesis)->text, u"pool exhausted"_s);
        QVERIFY(incident.evidence().find(leak.evidence));
        QVERIFY(*isAttachmentSound(*leak.connection, leak.digest));
        QVERIFY(checkIntegrity(*leak.connection).isSound());
    }

    void keepsAnAttachmentThatOtherEvidenceNames()
    {
        Leak leak("shared bytes");
        leak.append({ChangeOf<Evidence>(leak.fixture.nextId())
                         .set<&Evidence::digest>(QString::fromLatin1(leak.digest.toHex()))});
        QVERIFY(expungeEntry(*leak.connection, *leak.appender, leak.entry, u"a secret"_s));
        QVERIFY(*isAttachmentSound(*leak.connection, leak.digest));
        QVERIFY(checkIntegrity(*leak.connection).isSound());
    }

    void refusesTheSecondTime()
    {
        Leak leak;
        QVERIFY(expungeEntry(*leak.connection, *leak.appender, leak.entry, u"a secret"_s));
        const auto again = expungeEntry(*leak.connection, *leak.appender, leak.entry, u"again"_s);
        QCOMPARE(again.error().code, ErrorCode::InvalidInput);
        QCOMPARE(expungeEntry(*leak.connection, *leak.appender, EntityId(9, 9), u"none"_s).error().code,
                 ErrorCode::NotFound);
        QVERIFY(checkIntegrity(*leak.connection).isSound());
    }

    // The payload is gone and recorded; only the rebuilding has to be done again.
    void saysThatRebuildingHasToBeRepeated()
    {
        Leak leak;
        sqlite3_busy_timeout(leak.connection->handle(), 1);
        const auto reader = JournalFixture::open(leak.path);
        struct Busy {
            const JournalConnection &reader;
            int commits = 0;
        } busy{*reader};
        // Somebody begins to read right after the commit.
        sqlite3_commit_hook(
            leak.connection->handle(),
            [](void *data) {
                ++static_cast<Busy *>(data)->commits;
                return 0;
            },
            &busy);
        sqlite3_progress_handler(
            leak.connection->handle(), 1,
            [](void *data) {
                auto *state = static_cast<Busy *>(data);
                if (state->commits == 1 && sqlite3_get_autocommit(state->reader.handle()) != 0
                    && state->reader.execute("BEGIN"))
                    (void)JournalReader(state->reader).head();
                return 0;
            },
            &busy);
        const auto expunged = expungeEntry(*leak.connection, *leak.appender, leak.entry, u"a secret"_s);
        sqlite3_progress_handler(leak.connection->handle(), 0, nullptr, nullptr);
        sqlite3_commit_hook(leak.connection->handle(), nullptr, nullptr);
        QVERIFY(!expunged);
        QCOMPARE(expunged.error().code, ErrorCode::Busy);
        QVERIFY(expunged.error().what.contains(u"expunged"_s));
        QVERIFY(reader->execute("COMMIT"));
        QCOMPARE(JournalFixture::fold(leak.path).entries().find(leak.entry)->expunged, u"a secret"_s);
        QCOMPARE(expungeEntry(*leak.connection, *leak.appender, leak.entry, u"a secret"_s).error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(!leak.isInFile());
    }

    void findsAPayloadThatWasRemovedInSilence()
    {
        Leak leak;
        JournalFixture::tamper(leak.path, "UPDATE journal SET changes = '[null]' WHERE seq = 5");
        const IntegrityReport report = checkIntegrity(*leak.connection);
        QVERIFY(!report.isSound());
        QCOMPARE(report.findings.first().seq, 5);
    }

    void cannotExpungeInAReadOnlyFile()
    {
        Leak leak;
        const auto connection = JournalFixture::open(leak.path, JournalConnection::Mode::ReadOnly);
        JournalAppender appender(*connection, leak.fixture.clock, leak.fixture.authorship);
        QCOMPARE(expungeEntry(*connection, appender, leak.entry, u"a secret"_s).error().code,
                 ErrorCode::PermissionDenied);
    }
};

EVENKEEL_TEST(ExpungeTest);
#include "tst_expunge.moc"
