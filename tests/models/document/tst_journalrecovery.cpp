// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalrecovery.h"

#include "models/document/attachments.h"
#include "models/document/expunge.h"
#include "models/document/journalcheck.h"
#include "models/document/journalmerge.h"
#include "models/document/journalrow.h"
#include "models/document/recoveryjob.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Mode = JournalConnection::Mode;

namespace {

constexpr int EntryCount = 60;
constexpr int PageSize = 4096;

QList<JournalRow> rowsOf(const QString &path)
{
    QList<JournalRow> rows;
    const auto connection = JournalFixture::open(path, Mode::ReadOnly);
    const QByteArray sql = QByteArray(journalrow::Select) + "ORDER BY seq";
    Statement statement(connection->handle(), sql.constData());
    while (statement.step()) {
        const JournalRowView row = journalrow::at(statement);
        rows.append({row.seq, row.hash.toByteArray(), row.parents.toByteArray(), row.stamp, row.logged,
                     row.author.toByteArray(), row.device.toByteArray(), row.digests.toByteArray(),
                     row.changes.toByteArray()});
    }
    return rows;
}

/// A file to damage, and what comes back of it.
struct Patient {
    explicit Patient(int entries = EntryCount) : path(fixture.createWithEntries(entries)) {}

    [[nodiscard]] QByteArray bytes() const { return readFile(path); }
    void damage(const QByteArray &bytes) { writeFile(path, bytes); }
    Result<RecoveryReport> recover()
    {
        QFile::remove(healed);
        return recoverJournal(path, healed, fixture.clock, fixture.authorship);
    }
    /// Recovers and checks what is true of every recovery.
    RecoveryReport heal()
    {
        auto report = recover();
        if (!report)
            qFatal("%s", qPrintable(report.error().message()));
        const auto connection = JournalFixture::open(healed);
        const IntegrityReport integrity = checkIntegrity(*connection);
        if (!integrity.isSound())
            qFatal("%s", qPrintable(integrity.findings.first().what));
        if (integrity.transactions != report->transactions + 1 || integrity.head != report->head)
            qFatal("the report is wrong");
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        if (!JournalReader(*connection).fold() || !appender.append({fixture.entry(u"life goes on"_s)}))
            qFatal("the new file can't be used");
        return *report;
    }
    /// The fold of the recovered file without what the recovery itself, and the test, added.
    [[nodiscard]] Incident fold(int transactions) const
    {
        Incident incident;
        (void)JournalReader(*JournalFixture::open(healed))
            .readAfter(0, [&](qint64 seq, const Transaction &transaction) {
                if (seq <= transactions)
                    incident.apply(transaction);
            });
        return incident;
    }
    [[nodiscard]] const TimelineEntry &note(const Incident &incident) const
    {
        for (const TimelineEntry *entry : incident.entries().all())
            if (entry->subject == u"recovery"_s)
                return *entry;
        qFatal("no note");
    }
    void attach(QByteArray content, const QString &name)
    {
        const auto connection = JournalFixture::open(path);
        JournalAppender appender(*connection, fixture.clock, fixture.authorship);
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = storeAttachment(*connection, appender, buffer);
        fixture.append(path, {ChangeOf<Evidence>(fixture.nextId())
                                  .set<&Evidence::name>(name)
                                  .set<&Evidence::digest>(QString::fromLatin1(stored->digest.toHex()))});
    }

    JournalFixture fixture{JournalFixture::Place::Memory};
    QString path;
    QString healed = fixture.path(u"healed.keel"_s);
};

/// How many rows are still whole in the bytes, found in another way than the recovery does.
int wholeRows(const QByteArray &bytes, const QList<JournalRow> &rows)
{
    return int(std::ranges::count_if(rows, [&](const JournalRow &row) {
        return bytes.contains(row.hash + row.parents) && bytes.contains(row.digests + row.changes);
    }));
}

QByteArray filled(QByteArray bytes, qint64 from, qint64 size, char with = '\0')
{
    std::fill_n(bytes.begin() + from, std::min(size, bytes.size() - from), with);
    return bytes;
}

QString noise(int size)
{
    QString text;
    for (int i = 0; text.size() < size; ++i)
        text += QString::number(i % 10007 * 7919 % 10007) + u' ';
    return text;
}

}  // namespace

class JournalRecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsASoundFileBackWhole()
    {
        Patient patient;
        patient.attach(QByteArray(600'000, 'x'), u"pool.log"_s);
        const QByteArray before = patient.bytes();
        const RecoveryReport report = patient.heal();
        QVERIFY(report.isComplete());
        QVERIFY(report.losses().isEmpty());
        QCOMPARE(report.transactions, EntryCount + 2);
        QCOMPARE(report.attachments, 1);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(JournalFixture::fold(patient.path)));
        QVERIFY(patient.bytes() == before);
        // Nothing of a row but its place in the chain is another.
        const auto old = rowsOf(patient.path);
        const auto recovered = rowsOf(patient.healed);
        for (qsizetype i = 0; i < old.size(); ++i) {
            QVERIFY(recovered[i].stamp == old[i].stamp);
            QCOMPARE(recovered[i].logged, old[i].logged);
            QCOMPARE(recovered[i].author, old[i].author);
            QCOMPARE(recovered[i].device, old[i].device);
            QCOMPARE(recovered[i].changes, old[i].changes);
        }
    }

    void tellsThatItIsRecovered()
    {
        Patient patient;
        patient.fixture.clock.advance(std::chrono::hours(5));
        JournalFixture::tamper(patient.path, "UPDATE journal SET author = 'Mallory' WHERE seq = 10");
        patient.heal();
        const Incident incident = JournalFixture::fold(patient.healed);
        const TimelineEntry &note = patient.note(incident);
        QCOMPARE(note.kind, EntryKind::Note);
        QVERIFY(note.occurred == patient.fixture.clock.now());
        QVERIFY(note.text.contains(u"61"_s) && note.text.contains(u"1 of them doubtful"_s));
    }

    void refusesWhereNothingIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        JournalFixture fixture;
        JournalFixture::tamper(fixture.path(u"other.db"_s),
                               "CREATE TABLE t(x); INSERT INTO t VALUES(randomblob(9000))");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("dear diary\n").repeated(10'000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("an incident's header only") << Patient(1).bytes().first(4096);
        QTest::newRow("another program's") << readFile(fixture.path(u"other.db"_s));
    }
    void refusesWhereNothingIsThere()
    {
        QFETCH(QByteArray, bytes);
        Patient patient(0);
        patient.damage(bytes);
        const auto report = patient.recover();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotAnIncident);
        QVERIFY(!report.error().remedy.isEmpty());
        QCOMPARE(QDir(patient.fixture.folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void refusesOddPaths()
    {
        Patient patient(1);
        const auto code = [&](const QString &from, const QString &to) {
            const auto report = recoverJournal(from, to, patient.fixture.clock, patient.fixture.authorship);
            return report ? ErrorCode::Io : report.error().code;
        };
        QCOMPARE(code(patient.fixture.folder(), patient.healed), ErrorCode::NotAnIncident);
        QCOMPARE(code(patient.fixture.path(u"missing"_s), patient.healed), ErrorCode::NotFound);
        QCOMPARE(code(patient.path, patient.path), ErrorCode::AlreadyExists);
        QCOMPARE(code(patient.path, patient.fixture.path(u"no/such/folder.keel"_s)), ErrorCode::NotFound);
        writeFile(patient.healed, "precious");
        QCOMPARE(code(patient.path, patient.healed), ErrorCode::AlreadyExists);
        QCOMPARE(readFile(patient.healed), QByteArray("precious"));
    }

    void readsWhatIsLeftOfACutOffFile_data()
    {
        QTest::addColumn<qint64>("size");
        const qint64 whole = Patient().bytes().size();
        for (qint64 size = 3 * PageSize; size < whole; size += 1777)
            QTest::addRow("%lld", size) << size;
    }
    void readsWhatIsLeftOfACutOffFile()
    {
        QFETCH(qint64, size);
        Patient patient;
        const auto rows = rowsOf(patient.path);
        const QByteArray cut = patient.bytes().first(size);
        const int whole = wholeRows(cut, rows);
        patient.damage(cut);
        const auto recovered = patient.recover();
        if (whole == 0) {
            QVERIFY(!recovered || recovered->transactions <= 1);
            return;
        }
        const RecoveryReport report = patient.heal();
        QVERIFY2(report.transactions >= whole && report.transactions <= whole + 1,
                 qPrintable(u"%1 of %2"_s.arg(report.transactions).arg(whole)));
        QCOMPARE(report.doubtful, 0);
        QVERIFY(report.missingPages > 0 || size % PageSize != 0);
        QVERIFY(!report.isComplete() || size % PageSize != 0);
    }

    void readsAroundAPageOfZeros_data()
    {
        QTest::addColumn<qint64>("page");
        const qint64 pages = Patient().bytes().size() / PageSize;
        for (qint64 page = 0; page < pages; ++page)
            QTest::addRow("%lld", page + 1) << page;
    }
    void readsAroundAPageOfZeros()
    {
        QFETCH(qint64, page);
        Patient patient;
        const auto rows = rowsOf(patient.path);
        const QByteArray zeroed = filled(patient.bytes(), page * PageSize, PageSize);
        patient.damage(zeroed);
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, wholeRows(zeroed, rows));
        QCOMPARE(report.doubtful, 0);
        QCOMPARE(report.emptyPages, (QList{RecoveryReport::Range{page + 1, page + 1}}));
        // What is lost is listed by number, unless it was the end, of which nothing tells.
        int lost = 0;
        for (const auto &range : report.lost)
            lost += int(range.last - range.first + 1);
        QVERIFY(lost == EntryCount + 1 - report.transactions
                || !zeroed.contains(rows.last().hash + rows.last().parents));
    }

    void losesNothingWithADestroyedHeader_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<char>("with");
        QTest::addColumn<int>("pageSize");
        for (const int pageSize : {512, 1024, 4096, 65536}) {
            QTest::addRow("zeros, pages of %d", pageSize) << 100 << '\0' << pageSize;
            QTest::addRow("ones, pages of %d", pageSize) << 100 << '\xff' << pageSize;
            QTest::addRow("first page zeros, pages of %d", pageSize) << pageSize << '\0' << pageSize;
        }
    }
    void losesNothingWithADestroyedHeader()
    {
        QFETCH(int, size);
        QFETCH(char, with);
        QFETCH(int, pageSize);
        Patient patient;
        patient.attach(QByteArray(300'000, 'x'), u"pool.log"_s);
        const Incident before = JournalFixture::fold(patient.path);
        JournalFixture::tamper(patient.path, "PRAGMA page_size = " + QByteArray::number(pageSize) + "; VACUUM");
        patient.damage(filled(patient.bytes(), 0, size, with));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, EntryCount + 2);
        QCOMPARE(report.attachments, 1);
        QCOMPARE(report.doubtful, 0);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    void losesNothingToALyingHeader_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<char>("value");
        QTest::newRow("page size halved") << 16 << char(8);
        QTest::newRow("page size doubled") << 16 << char(32);
        QTest::newRow("page size impossible") << 17 << char(3);
        QTest::newRow("write-ahead log") << 18 << char(2);
        QTest::newRow("bytes reserved") << 20 << char(16);
        QTest::newRow("all bytes reserved") << 20 << char(255);
        QTest::newRow("application") << 68 << 'X';
        QTest::newRow("format") << 63 << char(9);
        QTest::newRow("UTF-16") << 59 << char(2);
    }
    void losesNothingToALyingHeader()
    {
        QFETCH(int, at);
        QFETCH(char, value);
        Patient patient;
        const Incident before = JournalFixture::fold(patient.path);
        patient.damage(filled(patient.bytes(), at, 1, value));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, EntryCount + 1);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    // The first bytes of a leaf page tell where its rows lie; without them the rows are still there.
    void losesNothingWithADestroyedDirectory_data()
    {
        QTest::addColumn<qint64>("page");
        const QByteArray bytes = Patient().bytes();
        for (qint64 page = 1; page < bytes.size() / PageSize; ++page)
            if (bytes[page * PageSize] == 13 && bytes[page * PageSize + 4] != 0)
                QTest::addRow("%lld", page + 1) << page;
    }
    void losesNothingWithADestroyedDirectory()
    {
        QFETCH(qint64, page);
        Patient patient;
        const Incident before = JournalFixture::fold(patient.path);
        constexpr int Directory = 24;
        patient.damage(filled(patient.bytes(), page * PageSize, Directory, '\xff'));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, EntryCount + 1);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    void readsWhatOthersRefuse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END");
        row("CREATE VIEW v AS SELECT 1");
        row("ALTER TABLE journal ADD COLUMN extra TEXT");
        row("ALTER TABLE journal RENAME TO old");
        row("ALTER TABLE journal RENAME TO old; CREATE VIEW journal AS SELECT 1, x'', x'', 1, 1, 1, '', '', x'', '[]'");
        row("DROP INDEX journal_setting");
        row("CREATE INDEX i ON journal(json(changes))");
        row("PRAGMA user_version = 7");
        row("PRAGMA application_id = 7");
        row("PRAGMA journal_mode = WAL");
        row("PRAGMA auto_vacuum = FULL; VACUUM");
    }
    void readsWhatOthersRefuse()
    {
        QFETCH(QByteArray, sql);
        Patient patient;
        const Incident before = JournalFixture::fold(patient.path);
        JournalFixture::tamper(patient.path, sql.constData());
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, EntryCount + 1);
        QCOMPARE(report.doubtful, 0);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    void marksWhatWasAltered_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("author") << QByteArray("author = 'Mallory'") << true;
        QTest::newRow("time") << QByteArray("logged = logged - 60000") << true;
        QTest::newRow("stamp, far ahead") << QByteArray("stamp = 9223372036854775807") << true;
        QTest::newRow("stamp, before all") << QByteArray("stamp = -1") << true;
        QTest::newRow("text") << QByteArray("changes = replace(changes, 'entry 9', 'entry ½')") << true;
        QTest::newRow("digest") << QByteArray("digests = zeroblob(32)") << true;
        QTest::newRow("one digest too many") << QByteArray("digests = CAST(digests || zeroblob(32) AS BLOB)") << true;
        QTest::newRow("hash, which the next confirms") << QByteArray("hash = zeroblob(32)") << false;
    }
    void marksWhatWasAltered()
    {
        QFETCH(QByteArray, set);
        QFETCH(bool, doubtful);
        Patient patient;
        JournalFixture::tamper(patient.path, "UPDATE journal SET " + set + " WHERE seq = 10");
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, EntryCount + 1);
        QCOMPARE(report.doubtful, doubtful ? 1 : 0);
        QVERIFY(report.lost.isEmpty());
        const Incident incident = JournalFixture::fold(patient.healed);
        QStringList tagged;
        incident.members().forEach([&](const ListMember &member) {
            if (member.list == ListName::Tag && member.text == u"doubtful"_s)
                tagged.append(incident.entries().find(member.of)->text);
        });
        QCOMPARE(tagged.size(), doubtful ? 1 : 0);
        if (doubtful)
            QVERIFY(tagged.first() == u"entry 9"_s || tagged.first() == u"entry ½"_s);
        // No stamp may outrank all that come later.
        QVERIFY(report.head.stamp.time < 1'900'000'000'000'000);
    }

    void keepsWhatIsWholeOfABrokenTransaction()
    {
        Patient patient(3);
        Changes changes;
        for (int i = 0; i < 40; ++i)
            changes.append(patient.fixture.entry(u"part %1: "_s.arg(i) + noise(1000)));
        patient.fixture.append(patient.path, changes);
        patient.fixture.append(patient.path, {patient.fixture.entry(u"after"_s)});
        const QByteArray bytes = patient.bytes();
        // Its text goes on from page to page; one of them is gone.
        const qint64 page = bytes.indexOf("part 20:") / PageSize;
        patient.damage(filled(bytes, page * PageSize, PageSize));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, 6);
        QVERIFY(report.lost.isEmpty());
        QVERIFY2(report.lostChanges >= 4 && report.lostChanges <= 6, qPrintable(QString::number(report.lostChanges)));
        const Incident incident = JournalFixture::fold(patient.healed);
        // Three entries, those of the transaction, the one after it, the note and the test's own.
        QCOMPARE(incident.entries().size(), 3 + 40 - report.lostChanges + 3);
    }

    void leavesOutWhatWasExpunged_data()
    {
        QTest::addColumn<bool>("recordLost");
        QTest::newRow("with the record of it") << false;
        QTest::newRow("without") << true;
    }
    void leavesOutWhatWasExpunged()
    {
        QFETCH(bool, recordLost);
        Patient patient(3);
        const QByteArray before = patient.bytes();
        {
            const auto connection = JournalFixture::open(patient.path);
            JournalAppender appender(*connection, patient.fixture.clock, patient.fixture.authorship);
            const EntityId id = JournalReader(*connection).fold()->entries().at(1).id;
            QVERIFY(expungeEntry(*connection, appender, id, u"a secret"_s));
        }
        if (recordLost)
            JournalFixture::tamper(patient.path, "DELETE FROM journal WHERE seq = 5");
        else
            patient.damage(patient.bytes() + before);  // old pages behind the end, with the payload in them
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, recordLost ? 4 : 5);
        QCOMPARE(report.lostChanges, 0);
        QVERIFY(!readFile(patient.healed).contains("entry 2"));
        QVERIFY(readFile(patient.healed).contains("entry 3"));
    }

    void bringsAttachmentsBack()
    {
        Patient patient(3);
        patient.attach(noise(700'000).toUtf8(), u"whole.log"_s);
        patient.attach(noise(900'000).toUtf8().replace('1', 'x'), u"broken.log"_s);
        patient.attach(QByteArray("small"), u"small.log"_s);
        const QByteArray bytes = patient.bytes();
        const qint64 inside = bytes.indexOf(noise(900'000).toUtf8().replace('1', 'x').mid(400'000, 50));
        patient.damage(filled(filled(bytes, 0, 100), inside, 1, '!'));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.attachments, 2);
        QCOMPARE(report.lostAttachments, QStringList{u"broken.log"_s});
        QVERIFY(report.losses().join(u' ').contains(u"broken.log"_s));
    }

    void tellsHowFarItIs_data()
    {
        QTest::addColumn<qint64>("destroyed");
        QTest::newRow("through SQLite") << qint64(0);
        QTest::newRow("by its pages") << qint64(100);
    }
    void tellsHowFarItIs()
    {
        QFETCH(qint64, destroyed);
        Patient patient;
        patient.attach(noise(3'000'000).toUtf8(), u"large.log"_s);
        patient.damage(filled(patient.bytes(), 0, destroyed));
        QList<int> told;
        const auto report = recoverJournal(patient.path, patient.healed, patient.fixture.clock,
                                           patient.fixture.authorship, [&told](int percent) {
                                               told += percent;
                                               return true;
                                           });
        QVERIFY(report);
        QVERIFY(std::ranges::is_sorted(told));
        // Pages and pieces are many: it never stands still for long.
        const QSet<int> steps(told.cbegin(), told.cend());
        QVERIFY2(steps.size() > 50, qPrintable(QString::number(steps.size())));
        QVERIFY(told.first() <= 20 && told.last() >= 90 && told.last() <= 100);
    }

    void canBeCancelled_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 10, 30, 59, 65, 75, 90})
            QTest::addRow("%d", at) << at;
    }
    void canBeCancelled()
    {
        QFETCH(int, at);
        Patient patient(300);
        patient.attach(noise(700'000).toUtf8(), u"large.log"_s);
        const QByteArray before = patient.bytes();
        const QStringList files = QDir(patient.fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden);
        int asked = 0;
        const auto report = recoverJournal(patient.path, patient.healed, patient.fixture.clock,
                                           patient.fixture.authorship, [&](int percent) {
                                               asked += percent >= at;
                                               return percent < at;
                                           });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 1);
        QCOMPARE(QDir(patient.fixture.folder()).entryList(QDir::AllEntries | QDir::Hidden), files);
        QCOMPARE(patient.bytes(), before);
    }

    void aJobTellsAndCanBeCancelled()
    {
        Patient patient;
        RecoveryJob job(patient.fixture.clock);
        QSignalSpy progressed(&job, &RecoveryJob::progressed);
        QSignalSpy done(&job, &RecoveryJob::done);
        QSignalSpy failed(&job, &RecoveryJob::failed);
        job.start(patient.path, patient.healed, u"Ana"_s);
        QVERIFY(done.wait());
        QVERIFY(!job.isRunning());
        QCOMPARE(done.first().first().toString(), patient.healed);
        QVERIFY(progressed.count() > 10);
        QVERIFY(QFile::remove(patient.healed));
        // From here no signal of the work is late: it is cancelled before it can look at the file.
        job.start(patient.path, patient.healed, u"Ana"_s);
        job.cancel();
        QVERIFY(QTest::qWaitFor([&] { return failed.count() + done.count() == 2; }));
        QCOMPARE(QFile::exists(patient.healed), failed.isEmpty());
    }

    // Evidence may itself be an incident's file.
    void mixesInNoFileThatIsAttached()
    {
        Patient patient(5);
        patient.fixture.clock.advance(std::chrono::hours(1));
        patient.attach(readFile(patient.fixture.createWithEntries(40, u"other.keel"_s)), u"other.keel"_s);
        patient.fixture.clock.advance(std::chrono::hours(1));
        patient.fixture.append(patient.path, {patient.fixture.entry(u"after"_s)});
        const Incident before = JournalFixture::fold(patient.path);
        patient.damage(filled(patient.bytes(), 0, PageSize));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, 8);
        QCOMPARE(report.attachments, 1);
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    void readsAMergedFile()
    {
        Patient patient(10);
        const QString copy = patient.fixture.path(u"copy.keel"_s);
        writeFile(copy, patient.bytes());
        patient.fixture.append(patient.path, {patient.fixture.entry(u"ours"_s)});
        patient.fixture.append(copy, {patient.fixture.entry(u"theirs"_s)});
        patient.fixture.append(copy, {patient.fixture.entry(u"theirs"_s)});
        {
            const auto connection = JournalFixture::open(patient.path);
            JournalAppender appender(*connection, patient.fixture.clock, patient.fixture.authorship);
            QVERIFY(mergeJournal(*connection, appender, *JournalFixture::open(copy, Mode::ReadOnly)));
        }
        const Incident before = JournalFixture::fold(patient.path);
        patient.damage(filled(patient.bytes(), 0, 100));
        const RecoveryReport report = patient.heal();
        QCOMPARE(report.transactions, 15);
        QVERIFY(report.lost.isEmpty());
        QVERIFY(patient.fold(report.transactions).tellsTheSameAs(before));
    }

    void rollsAHotJournalBackFirst()
    {
        Patient patient(5);
        const QString hot = patient.fixture.path(u"hot.keel"_s);
        {
            const auto connection = JournalFixture::open(patient.path);
            JournalAppender appender(*connection, patient.fixture.clock, patient.fixture.authorship);
            (void)appender.inTransaction([&]() -> Result<void> {
                if (auto done = connection->execute("UPDATE journal SET author = 'Nobody'"); !done)
                    return done;
                sqlite3_db_cacheflush(connection->handle());
                QFile::copy(patient.path, hot);
                QFile::copy(patient.path + u"-journal"_s, hot + u"-journal"_s);
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            });
        }
        const QByteArray before = readFile(hot);
        const auto report = recoverJournal(hot, patient.healed, patient.fixture.clock, patient.fixture.authorship);
        QVERIFY(report && report->isComplete());
        QCOMPARE(JournalFixture::fold(patient.healed).entries().at(0).author, u"Ana"_s);
        QVERIFY(readFile(hot) == before);
    }

    void endsOnACircle()
    {
        Patient patient;
        QByteArray bytes = patient.bytes();
        int root = 0;
        while (quint8(bytes[++root * PageSize]) != 5) {  // the first inner page of a table is the journal's root
        }
        qToBigEndian<quint32>(quint32(root + 1), bytes.data() + root * PageSize + 8);
        patient.damage(bytes);
        QCOMPARE(patient.heal().transactions, EntryCount + 1);
    }
};

EVENKEEL_TEST(JournalRecoveryTest);
#include "tst_journalrecovery.moc"
