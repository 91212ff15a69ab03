// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"

#include "models/document/draftstore.h"
#include "models/document/expunge.h"
#include "models/document/filelease.h"
#include "models/document/journalcheck.h"
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <sqlite3.h>
#include <unistd.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class DocumentTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::MockClock m_clock;
    int m_file = 0;

    QString makeFile()
    {
        const QString path = m_folder.filePath(u"INC-%1.keel"_s.arg(++m_file));
        const auto changes = declareIncident({.key = u"INC-1"_s, .title = u"Checkout fails"_s}, m_clock.now());
        const auto created = JournalConnection::create(path, [&](JournalConnection &connection) -> Result<void> {
            JournalAppender appender(connection, m_clock, Authorship::ofThisProcess(u"Ana"_s));
            const auto appended = appender.append(*changes);
            return appended ? Result<void>() : Result<void>(appended.error());
        });
        return created ? path : QString();
    }

    std::unique_ptr<Document> openDocument(const QString &path)
    {
        auto document = Document::open(path, m_clock,
                                       {.author = u"Ana"_s,
                                        .stateFolder = m_folder.filePath(u"state"_s),
                                        .pollEvery = std::chrono::milliseconds(20)});
        return document ? std::move(*document) : nullptr;
    }

    LoggedEntry note(const QString &text)
    {
        return logEntry({.text = text, .occurred = {m_clock.now(), {}, false}}, m_clock.now());
    }

    static Incident foldOf(const QString &path)
    {
        const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
        return connection ? JournalReader(**connection).fold().value() : Incident();
    }

private slots:
    void cleanup() { QDir(m_folder.filePath(u"state"_s)).removeRecursively(); }

    void appliesAtOnceAndIsPendingUntilSafe()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        QVERIFY(document);
        QSignalSpy changed(document.get(), &Document::changed);
        QSignalSpy safe(document.get(), &Document::safe);
        const LoggedEntry entry = note(u"first"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QCOMPARE(changed.size(), 1);
        QVERIFY(document->incident().entries().find(entry.entry));
        QVERIFY(document->isPending(entry.entry));
        QTRY_COMPARE(safe.size(), 1);
        QVERIFY(!document->isPending(entry.entry));
        QVERIFY(foldOf(path).entries().find(entry.entry));
    }

    void knowsTheHeadOfTheFileOnceAllIsOnTheDisk()
    {
        const auto headOf = [](const QString &path) {
            const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
            return JournalReader(**connection).head().value();
        };
        const QString path = makeFile();
        const auto document = openDocument(path);
        const auto other = openDocument(path);
        const JournalHead first = headOf(path);
        QCOMPARE(document->head(), first);
        const LoggedEntry entry = note(u"mine"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QCOMPARE(document->head(), first);  // the file knows nothing of it yet
        QVERIFY(document->close());
        QVERIFY(document->head() != first);
        QCOMPARE(document->head(), headOf(path));
        QTRY_VERIFY(other->incident().entries().find(entry.entry));
        QTRY_COMPARE(other->head(), headOf(path));  // told of after what it heads
    }

    void whatGatheredIsWrittenInOrder()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        QList<EntityId> ids;
        for (int i = 0; i < 200; ++i) {
            const LoggedEntry entry = note(QString::number(i));
            ids.append(entry.entry);
            QVERIFY(document->perform(u"Log"_s, entry.changes));
        }
        QVERIFY(document->close());
        QCOMPARE(document->pendingCount(), 0);
        const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
        QVERIFY(checkIntegrity(**connection).isSound());
        const Incident incident = foldOf(path);
        QVERIFY(incident.tellsTheSameAs(document->incident()));
        qsizetype next = 0;
        for (const TimelineEntry *entry : incident.timeline())
            if (!entry->text.isEmpty())
                QCOMPARE(entry->id, ids.at(next++));
    }

    void twoWindowsSeeEachOther()
    {
        const QString path = makeFile();
        const auto one = openDocument(path);
        const auto two = openDocument(path);
        const LoggedEntry fromOne = note(u"from one"_s);
        const LoggedEntry fromTwo = note(u"from two"_s);
        QVERIFY(one->perform(u"Log"_s, fromOne.changes));
        QVERIFY(two->perform(u"Log"_s, fromTwo.changes));
        QTRY_VERIFY(two->incident().entries().find(fromOne.entry));
        QTRY_VERIFY(one->incident().entries().find(fromTwo.entry));
        QVERIFY(one->close());
        QVERIFY(two->close());
        QVERIFY(one->incident().tellsTheSameAs(foldOf(path)));
        QVERIFY(two->incident().tellsTheSameAs(foldOf(path)));
    }

    void bothWindowsAgreeOnAFieldBothSet()
    {
        const QString path = makeFile();
        const auto one = openDocument(path);
        const auto two = openDocument(path);
        for (int round = 0; round < 20; ++round) {
            QVERIFY(one->perform(u"Title"_s, setFact<&IncidentFacts::title>(one->incident(), u"one %1"_s.arg(round))));
            QVERIFY(two->perform(u"Title"_s, setFact<&IncidentFacts::title>(two->incident(), u"two %1"_s.arg(round))));
        }
        QVERIFY(one->close());
        QVERIFY(two->close());
        QTRY_COMPARE(one->incident().facts().title, foldOf(path).facts().title);
        QTRY_COMPARE(two->incident().facts().title, foldOf(path).facts().title);
    }

    void undoesByNameAndRedoes()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        const Severity severity{u"sev-ics"_s, u"SEV1"_s, 1};
        QVERIFY(document->perform(u"Severity SEV1"_s,
                                  changeSeverity(document->incident(), severity, {.now = m_clock.now()})));
        const LoggedEntry entry = note(u"typed by mistake"_s);
        QVERIFY(document->perform(u"Log entry"_s, entry.changes));
        QCOMPARE(document->undoStack().undoName(), u"Log entry"_s);
        QVERIFY(document->undo()->isEmpty());
        QVERIFY(document->incident().entries().find(entry.entry)->deleted);
        QVERIFY(document->undo()->isEmpty());
        QCOMPARE(document->incident().facts().severityRank, 0);
        QVERIFY(!document->undoStack().canUndo());
        QVERIFY(document->redo()->isEmpty());
        QCOMPARE(document->incident().facts().severityLevel, u"SEV1"_s);
        QVERIFY(document->redo()->isEmpty());
        QVERIFY(!document->incident().entries().find(entry.entry)->deleted);
        QVERIFY(document->undo()->isEmpty());
        QVERIFY(document->incident().entries().find(entry.entry)->deleted);
        QVERIFY(document->close());
        QVERIFY(foldOf(path).tellsTheSameAs(document->incident()));
    }

    void undoesStepAfterStepOfOneField()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        const QString before = document->incident().facts().impact;
        for (const QString &impact : {u"one"_s, u"two"_s, u"three"_s}) {
            QVERIFY(document->perform(u"Impact"_s, setFact<&IncidentFacts::impact>(document->incident(), impact)));
            QTRY_COMPARE(document->pendingCount(), 0);
        }
        const auto impact = [&] { return document->incident().facts().impact; };
        for (int round = 0; round < 2; ++round) {
            for (const QString &left : {u"two"_s, u"one"_s, before}) {
                QVERIFY(document->undo()->isEmpty());
                QCOMPARE(impact(), left);
                QTRY_COMPARE(document->pendingCount(), 0);
            }
            for (const QString &again : {u"one"_s, u"two"_s, u"three"_s}) {
                QVERIFY(document->redo()->isEmpty());
                QCOMPARE(impact(), again);
            }
        }
    }

    void undoStopsAtWhatSomebodyElseHadWrittenBetween()
    {
        const QString path = makeFile();
        const auto one = openDocument(path);
        const auto two = openDocument(path);
        QVERIFY(one->perform(u"Impact"_s, setFact<&IncidentFacts::impact>(one->incident(), u"mine"_s)));
        QTRY_COMPARE(two->incident().facts().impact, u"mine"_s);
        QVERIFY(two->perform(u"Impact"_s, setFact<&IncidentFacts::impact>(two->incident(), u"theirs"_s)));
        QTRY_COMPARE(one->incident().facts().impact, u"theirs"_s);
        QVERIFY(one->perform(u"Impact"_s, setFact<&IncidentFacts::impact>(one->incident(), u"mine again"_s)));
        QVERIFY(one->undo()->isEmpty());
        QCOMPARE(one->incident().facts().impact, u"theirs"_s);
        QCOMPARE(*one->undo(), QStringList{u"impact"_s});
        QCOMPARE(one->incident().facts().impact, u"theirs"_s);
    }

    void undoLeavesWhatSomebodyChangedSince()
    {
        const QString path = makeFile();
        const auto one = openDocument(path);
        const auto two = openDocument(path);
        Changes both = setFact<&IncidentFacts::impact>(one->incident(), u"All payments fail"_s);
        both += setFact<&IncidentFacts::users>(one->incident(), u"everyone"_s);
        QVERIFY(one->perform(u"Impact"_s, both));
        QTRY_COMPARE(two->incident().facts().impact, u"All payments fail"_s);
        QVERIFY(two->perform(u"Impact"_s, setFact<&IncidentFacts::impact>(two->incident(), u"Cards fail"_s)));
        QTRY_COMPARE(one->incident().facts().impact, u"Cards fail"_s);
        QCOMPARE(*one->undo(), QStringList{u"impact"_s});
        QCOMPARE(one->incident().facts().impact, u"Cards fail"_s);
        QCOMPARE(one->incident().facts().users, QString());
    }

    void barrierStopsUndo()
    {
        const auto document = openDocument(makeFile());
        QVERIFY(document->perform(u"Log"_s, note(u"a"_s).changes));
        QVERIFY(document->performFinally(u"Send update"_s, note(u"sent"_s).changes));
        QVERIFY(!document->undoStack().canUndo());
        QVERIFY(document->perform(u"Log"_s, note(u"b"_s).changes));
        QVERIFY(document->undoStack().canUndo());
        QVERIFY(document->undo());
        QVERIFY(!document->undoStack().canUndo());
    }

    void replacedFileKeepsTheQueueAndGoesOnAfterReopen()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        // The first write makes sure that the writer has the file open.
        QVERIFY(document->perform(u"Log"_s, note(u"before"_s).changes));
        QVERIFY(document->close());
        const QString copy = m_folder.filePath(u"copy"_s);
        QVERIFY(QFile::copy(path, copy));
        QCOMPARE(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path).constData()), 0);
        QSignalSpy troubled(document.get(), &Document::troubled);
        const LoggedEntry entry = note(u"not lost"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QTRY_VERIFY(!troubled.isEmpty());
        QCOMPARE(document->trouble()->code, ErrorCode::Replaced);
        QVERIFY(document->isPending(entry.entry));
        document->reopen();
        QTRY_VERIFY(!document->isPending(entry.entry));
        QVERIFY(!document->trouble());
        QVERIFY(foldOf(path).entries().find(entry.entry));
    }

    void vanishedFolderIsSpilledAndCanBeSavedElsewhere()
    {
        const QString folder = m_folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/INC-9.keel"_s;
        QVERIFY(QFile::rename(makeFile(), path));
        EntityId lost;
        {
            const auto document = openDocument(path);
            QVERIFY(document->perform(u"Log"_s, note(u"before"_s).changes));
            QVERIFY(document->close());
            QVERIFY(QDir(folder).removeRecursively());
            QSignalSpy troubled(document.get(), &Document::troubled);
            const LoggedEntry entry = note(u"typed when the stick was gone"_s);
            lost = entry.entry;
            QVERIFY(document->perform(u"Log"_s, entry.changes));
            QTRY_VERIFY(!troubled.isEmpty());
            QVERIFY(!document->close());
            QCOMPARE(Spill::findLeft(m_folder.filePath(u"state"_s), document->incident().id()).transactions.size(), 1);
            const QString elsewhere = m_folder.filePath(u"elsewhere.keel"_s);
            document->saveElsewhere(elsewhere);
            QTRY_VERIFY(!document->isPending(lost));
            QCOMPARE(document->path(), elsewhere);
            QVERIFY(foldOf(elsewhere).tellsTheSameAs(document->incident()));
            QVERIFY(Spill::findLeft(m_folder.filePath(u"state"_s), document->incident().id()).transactions.isEmpty());
        }
    }

    void spilledTransactionsAreOfferedAgain()
    {
        const QString path = makeFile();
        const QString kept = m_folder.filePath(u"kept"_s);
        const LoggedEntry entry = note(u"spilled"_s);
        {
            const auto document = openDocument(path);
            QVERIFY(document->perform(u"Log"_s, note(u"before"_s).changes));
            QVERIFY(document->close());
            QVERIFY(QFile::rename(path, kept));
            QSignalSpy troubled(document.get(), &Document::troubled);
            QVERIFY(document->perform(u"Log"_s, entry.changes));
            QTRY_VERIFY(!troubled.isEmpty());
        }
        QVERIFY(QFile::rename(kept, path));
        const auto document = openDocument(path);
        QCOMPARE(document->spilledCount(), 1);
        document->applySpilled();
        QVERIFY(document->close());
        QCOMPARE(document->spilledCount(), 0);
        QVERIFY(foldOf(path).entries().find(entry.entry));
        QVERIFY(Spill::findLeft(m_folder.filePath(u"state"_s), document->incident().id()).files.isEmpty());
    }

    void whatReachedTheDiskIsNotKeptAsWell()
    {
        const QString path = makeFile();
        const LoggedEntry entry = note(u"written at the last moment"_s);
        {
            const auto document = openDocument(path);
            QVERIFY(document->perform(u"Log"_s, entry.changes));
        }
        const auto document = openDocument(path);
        const bool written = document->incident().entries().find(entry.entry);
        QCOMPARE(document->spilledCount(), written ? 0 : 1);
    }

    void readOnlyCanBeSavedElsewhere()
    {
        const QString folder = m_folder.filePath(u"readonly"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/INC-8.keel"_s;
        QVERIFY(QFile::rename(makeFile(), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const test::Unprivileged unprivileged(m_folder.path());
        const auto document = openDocument(path);
        QVERIFY(document && document->isReadOnly());
        QVERIFY(!document->perform(u"Log"_s, note(u"refused"_s).changes));
        QSignalSpy moved(document.get(), &Document::pathChanged);
        const QString elsewhere = m_folder.filePath(u"writable.keel"_s);
        document->saveElsewhere(elsewhere);
        QTRY_COMPARE(moved.size(), 1);
        QVERIFY(!document->isReadOnly());
        const LoggedEntry entry = note(u"taken"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QVERIFY(document->close());
        QVERIFY(foldOf(elsewhere).entries().find(entry.entry));
        // Where there is something already, nothing is replaced.
        QSignalSpy troubled(document.get(), &Document::troubled);
        document->saveElsewhere(elsewhere);
        QTRY_COMPARE(troubled.size(), 1);
    }

    void fullDiskKeepsTheQueueInOrder()
    {
        test::FaultyVfs disk;
        const QString path = makeFile();
        const auto document = openDocument(path);
        QVERIFY(document->perform(u"Log"_s, note(u"before"_s).changes));
        QVERIFY(document->close());
        QSignalSpy troubled(document.get(), &Document::troubled);
        disk.fail(test::FaultyVfs::Operation::Write, 1, SQLITE_FULL, true);
        QList<EntityId> ids;
        for (int i = 0; i < 5; ++i) {
            const LoggedEntry entry = note(u"entry %1"_s.arg(i));
            ids.append(entry.entry);
            QVERIFY(document->perform(u"Log"_s, entry.changes));
        }
        QTRY_VERIFY(!troubled.isEmpty());
        QCOMPARE(document->trouble()->code, ErrorCode::NoSpace);
        QVERIFY(!document->trouble()->remedy.isEmpty());
        QCOMPARE(document->pendingCount(), 5);
        disk.heal();
        document->retry();
        QTRY_COMPARE(document->pendingCount(), 0);
        // All are there, and in the order in which they were made.
        QStringList texts;
        const Incident stored = foldOf(path);
        for (int row = stored.entries().size() - 5; row < stored.entries().size(); ++row)
            texts.append(stored.entries().at(row).text);
        QCOMPARE(texts, QStringList({u"entry 0"_s, u"entry 1"_s, u"entry 2"_s, u"entry 3"_s, u"entry 4"_s}));
    }

    void aFileAheadOfTheClockIsToldOfAtOnce()
    {
        const QString path = makeFile();
        m_clock.setNow(m_clock.now() - std::chrono::hours(1));
        const auto document = openDocument(path);
        QSignalSpy ahead(document.get(), &Document::clockAhead);
        QTRY_COMPARE(ahead.size(), 1);
        m_clock.setNow(m_clock.now() + std::chrono::hours(1));
    }

    void heldLockIsWaitedFor()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        const auto other = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
        QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
        QSignalSpy troubled(document.get(), &Document::troubled);
        const LoggedEntry entry = note(u"waits"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(document->isPending(entry.entry));
        // Told only when it takes long.
        QTRY_VERIFY((m_clock.advance(std::chrono::seconds(1)), !troubled.isEmpty()));
        QCOMPARE(document->trouble()->code, ErrorCode::Busy);
        QVERIFY((*other)->execute("ROLLBACK"));
        QTRY_VERIFY(!document->isPending(entry.entry));
        QVERIFY(!document->trouble());
    }

    void clockFarBehindTheFileIsNoticed()
    {
        const QString path = makeFile();
        {
            const auto document = openDocument(path);
            m_clock.advance(std::chrono::hours(1));
            QVERIFY(document->perform(u"Log"_s, note(u"from the future"_s).changes));
            QVERIFY(document->close());
        }
        m_clock.setNow(m_clock.now() - std::chrono::hours(1));
        const auto document = openDocument(path);
        QSignalSpy ahead(document.get(), &Document::clockAhead);
        const LoggedEntry entry = note(u"now"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QCOMPARE(ahead.size(), 1);
        QVERIFY(document->close());
        // Its stamp is above all others all the same.
        QVERIFY(foldOf(path).tellsTheSameAs(document->incident()));
    }

    void secondToOpenOnANetworkFolderIsTold()
    {
        const QString path = makeFile();
        auto first = FileLease::take(path, true);
        QVERIFY(first);
        const auto second = FileLease::take(path, true);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().what.contains(QSysInfo::machineHostName()));
        first->reset();
        QVERIFY(FileLease::take(path, true));
        QVERIFY(FileLease::take(path, false));
        QVERIFY(FileLease::isNetworkFileSystem("nfs4"));
        QVERIFY(!FileLease::isNetworkFileSystem("ext4"));
    }

    void secondToOpenOnANetworkFolderReadsOnly()
    {
        const QString path = makeFile();
        const auto open = [&] {
            return *Document::open(path, m_clock,
                                   {.author = u"Ana"_s,
                                    .stateFolder = m_folder.filePath(u"state"_s),
                                    .pollEvery = std::chrono::milliseconds(20),
                                    .onNetworkFolder = true});
        };
        auto first = open();
        QVERIFY(!first->isReadOnly());
        const auto second = open();
        QVERIFY(second->isReadOnly());
        QVERIFY(second->readOnlyReason()->what.contains(QSysInfo::machineHostName()));
        QVERIFY(!second->perform(u"Log"_s, note(u"refused"_s).changes));
        QVERIFY(first->perform(u"Log"_s, note(u"taken"_s).changes));
        QVERIFY(first->close());
        first.reset();
        QVERIFY(!open()->isReadOnly());
    }

    void undoHoldsThisWindowsTransactionsOnly()
    {
        const QString path = makeFile();
        const auto mine = openDocument(path);
        const auto other = openDocument(path);
        const LoggedEntry entry = note(u"by the other window"_s);
        QVERIFY(other->perform(u"Log"_s, entry.changes));
        QTRY_VERIFY(mine->incident().entries().find(entry.entry));
        QVERIFY(!mine->undoStack().canUndo());
        QVERIFY(other->undoStack().canUndo());
        QVERIFY(mine->undo());
        QVERIFY(!mine->incident().entries().find(entry.entry)->deleted);
    }

    void othersAreLookedForWithinASecond()
    {
        // What a window is opened with, but in tests.
        QVERIFY(Document::Settings().pollEvery < std::chrono::seconds(1));
    }

    void whatHasGatheredIsOneCommit()
    {
        test::FaultyVfs disk;
        const QString path = makeFile();
        const auto document = openDocument(path);
        std::atomic<int> changes = 0;
        disk.setBeforeChange([&] { ++changes; });
        QVERIFY(document->perform(u"Log"_s, note(u"alone"_s).changes));
        QTRY_COMPARE(document->pendingCount(), 0);
        const int ofOne = changes.exchange(0);
        QVERIFY(ofOne > 0);
        {
            const auto other = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
            QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
            for (int i = 0; i < 50; ++i)
                QVERIFY(document->perform(u"Log"_s, note(u"entry %1"_s.arg(i)).changes));
            QVERIFY((*other)->execute("ROLLBACK"));
        }
        QTRY_COMPARE(document->pendingCount(), 0);
        QVERIFY2(changes < 10 * ofOne, qPrintable(QString::number(changes)));
        disk.setBeforeChange({});
    }

    // Two programs that wait for each other must not do it in step.
    void retriesAtUnevenTimes()
    {
        const QString path = makeFile();
        const auto other = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
        const auto head = JournalReader(**other).head();
        JournalWriter writer(path, *head, m_clock, {.authorship = Authorship::ofThisProcess(u"Ana"_s)});
        const JournalWriter::Settings settings;
        writer.start();
        QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
        writer.enqueue({1,
                        {{m_clock.now().time_since_epoch().count() * 1000, 1}, m_clock.now(), u"Ana"_s, {}},
                        note(u"waits"_s).changes});
        const auto timers = writer.findChildren<QTimer *>();
        const auto retry = std::ranges::find_if(timers, &QTimer::isSingleShot);
        QVERIFY(retry != timers.end());
        QSet<int> pauses;
        for (int i = 0; i < 12 && pauses.size() < 2; ++i) {
            (*retry)->stop();
            writer.flush();
            QVERIFY((*retry)->isActive());
            QVERIFY((*retry)->interval() >= settings.retryEvery.count());
            QVERIFY((*retry)->interval() <= 2 * settings.retryEvery.count());
            pauses.insert((*retry)->interval());
        }
        QVERIFY(pauses.size() >= 2);
        QVERIFY((*other)->execute("ROLLBACK"));
        (*retry)->stop();
        writer.flush();
        QVERIFY(writer.pending().isEmpty());
        writer.stop();
    }

    // Another descriptor's end would drop SQLite's locks on the file.
    void theFileIsTouchedThroughSqliteOnly()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        QVERIFY(document->perform(u"Log"_s, note(u"text"_s).changes));
        QVERIFY(document->close());
        int descriptors = 0;
        for (const QFileInfo &descriptor : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
            if (descriptor.symLinkTarget() == QFileInfo(path).canonicalFilePath())
                ++descriptors;
        QCOMPARE(descriptors, 1);
    }

    void readingLeavesNoLockBehind()
    {
        const QString path = makeFile();
        const auto reading = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
        const JournalReader reader(**reading);
        QVERIFY(reader.fold() && reader.head() && reader.hashAt(1));
        const auto writing = JournalConnection::open(path, JournalConnection::Mode::ReadWrite);
        QVERIFY((*writing)->execute("BEGIN EXCLUSIVE"));
        QVERIFY((*writing)->execute("ROLLBACK"));
    }

    void draftsOutliveTheProgram()
    {
        const EntityId incident = EntityId::generate(m_clock.now());
        const QString state = m_folder.filePath(u"state"_s);
        const Draft draft{{EntityKind::Facts, incident}, u"impact"_s, u"old"_s, u"old and n"_s, m_clock.now()};
        QVERIFY(DraftStore(state, incident).keep(draft));
        DraftStore later(state, incident);
        QCOMPARE(later.all(), QList<Draft>{draft});
        QCOMPARE(uniteDraft(draft, u"old"_s), u"old and n"_s);
        QCOMPARE(uniteDraft(draft, u"theirs"_s), u"theirs\n\nold and n"_s);
        QVERIFY(later.keep({draft.entity, draft.field, u"old"_s, u"old"_s, m_clock.now()}));
        QVERIFY(later.all().isEmpty());
    }

    void wordsThatWereExpungedGoFromWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        QTest::newRow("the same") << u" hunter2pass "_s << QString();
        QTest::newRow("among others") << u"it is hunter2pass, sorry"_s << u"it is , sorry"_s;
        QTest::newRow("a part of them") << u"hunter2pas"_s << QString();
        QTest::newRow("too little of them") << u"hunter"_s << u"hunter"_s;
        QTest::newRow("others") << u"roll back"_s << u"roll back"_s;
        QTest::newRow("too short to tell") << u"ok then"_s << u"ok then"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void wordsThatWereExpungedGoFromWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, left);
        QCOMPARE(withoutWords(typed, {u"hunter2pass"_s, u"ok"_s}), left);
    }

    // Somebody says it, words it anew, and then has it expunged: this window has seen all of it.
    void whatOthersSaidFirstIsForgottenToo()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        const auto other = openDocument(path);
        const LoggedEntry entry = note(u"hunter2pass"_s);
        const auto says = [&](const QString &text) {
            const TimelineEntry *line = document->incident().entries().find(entry.entry);
            return line && line->text == text;
        };
        QVERIFY(other->perform(u"Log"_s, entry.changes));
        QTRY_VERIFY(says(u"hunter2pass"_s));
        const auto reword = [&](Document &by, const QString &text) {
            return by.perform(u"Text"_s, {ChangeOf<TimelineEntry>(entry.entry).set<&TimelineEntry::text>(text)});
        };
        QVERIFY(reword(*other, u"a password, hunter3"_s));
        QTRY_VERIFY(says(u"a password, hunter3"_s));
        QVERIFY(reword(*document, u"a password"_s));
        QVERIFY(document->close());
        QTRY_COMPARE(other->incident().entries().find(entry.entry)->text, u"a password"_s);
        const QSignalSpy forgotten(document.get(), &Document::forgotten);
        QVERIFY(other->expunge(entry.entry, u"a password was pasted"_s));
        QTRY_COMPARE(forgotten.count(), 1);
        const QStringList words = forgotten.first().at(1).toStringList();
        for (const QString &said : {u"hunter2pass"_s, u"a password, hunter3"_s, u"a password"_s})
            QVERIFY2(words.contains(said), qPrintable(said));
        QVERIFY(!document->undoStack().canUndo() && !document->undoStack().canRedo());
        QTRY_VERIFY(says({}));
    }

    void whatWasExpungedWhileTheFileWasElsewhereIsNotUndone()
    {
        const QString path = makeFile();
        const auto document = openDocument(path);
        const LoggedEntry entry = note(u"hunter2pass"_s);
        QVERIFY(document->perform(u"Log"_s, entry.changes));
        QVERIFY(document->perform(u"Text"_s,
                                  {ChangeOf<TimelineEntry>(entry.entry).set<&TimelineEntry::text>(u"a password"_s)}));
        QVERIFY(document->close());
        const QString copy = m_folder.filePath(u"expunged"_s);
        QVERIFY(QFile::copy(path, copy));
        {
            const auto connection = JournalConnection::open(copy, JournalConnection::Mode::ReadWrite);
            QVERIFY(connection);
            JournalAppender appender(**connection, m_clock, Authorship::ofThisProcess(u"Bo"_s));
            QVERIFY(expungeEntry(**connection, appender, entry.entry, u"a password was pasted"_s));
        }
        QCOMPARE(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path).constData()), 0);
        const QSignalSpy troubled(document.get(), &Document::troubled);
        const QSignalSpy forgotten(document.get(), &Document::forgotten);
        QVERIFY(document->perform(u"Log"_s, note(u"not lost"_s).changes));
        QTRY_VERIFY(!troubled.isEmpty());
        document->reopen();
        QTRY_COMPARE(forgotten.count(), 1);
        QVERIFY(forgotten.first().at(1).toStringList().contains(u"hunter2pass"_s));
        while (document->undoStack().canUndo())
            QVERIFY(document->undo());
        QVERIFY(document->incident().entries().find(entry.entry)->text.isEmpty());
        QVERIFY(document->close());
        QVERIFY(foldOf(path).entries().find(entry.entry)->text.isEmpty());
    }

    void draftsForgetWhatWasExpunged()
    {
        const EntityId incident = EntityId::generate(m_clock.now());
        const EntityRef line{EntityKind::Entry, EntityId::generate(m_clock.now() + std::chrono::seconds(1))};
        const EntityRef facts{EntityKind::Facts, incident};
        DraftStore drafts(m_folder.filePath(u"state"_s), incident);
        const Draft gone{line, u"cell.2"_s, u"hunter2pass"_s, u"hunter2pass!"_s, m_clock.now()};
        QVERIFY(drafts.keep(gone));
        QVERIFY(drafts.keep({facts, u"impact"_s, {}, u"it is hunter2pass"_s, m_clock.now()}));
        drafts.forget({line.id}, {u"hunter2pass"_s});
        QCOMPARE(drafts.all(), (QList<Draft>{{facts, u"impact"_s, {}, u"it is "_s, m_clock.now()}}));
        // An editor that goes later than the words.
        QVERIFY(drafts.keep(gone));
        QCOMPARE(drafts.all().size(), 1);
    }

    void windowsDoNotOverwriteEachOthersDrafts()
    {
        const EntityId incident = EntityId::generate(m_clock.now());
        const QString state = m_folder.filePath(u"state"_s);
        const auto draft = [&](const QString &text) {
            return Draft{{EntityKind::Entry, {}}, u"log-line"_s, {}, text, m_clock.now()};
        };
        auto one = std::make_unique<DraftStore>(state, incident);
        auto two = std::make_unique<DraftStore>(state, incident);
        QVERIFY(one->keep(draft(u"one"_s)) && two->keep(draft(u"two"_s)));
        QCOMPARE(one->all(), QList<Draft>{draft(u"one"_s)});
        QCOMPARE(two->all(), QList<Draft>{draft(u"two"_s)});
        DraftStore third(state, incident);
        QVERIFY(third.all().isEmpty());  // both windows are there
        one.reset();
        QCOMPARE(third.all(), QList<Draft>{draft(u"one"_s)});
        QCOMPARE(two->all(), QList<Draft>{draft(u"two"_s)});  // only one of them gets it
        two.reset();
        QCOMPARE(third.all(), QList<Draft>{draft(u"one\n\ntwo"_s)});
        third.remove({EntityKind::Entry, {}}, u"log-line"_s);
        QVERIFY(third.all().isEmpty());
    }
};

EVENKEEL_TEST(DocumentTest);
#include "tst_document.moc"
