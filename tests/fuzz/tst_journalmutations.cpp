// SPDX-License-Identifier: GPL-3.0-or-later
// A good file, damaged in 2,000 ways: each is opened, folded, checked, written to and recovered. It ends in a typed
// error or in success, soon; and what is called sound tells the truth.
#include "models/document/attachments.h"
#include "models/document/changecodec.h"
#include "models/document/expunge.h"
#include "models/document/journalcheck.h"
#include "models/document/journalmerge.h"
#include "models/document/journalrecovery.h"
#include "models/document/journalrow.h"
#include "tests/models/document/journalfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Mode = JournalConnection::Mode;

namespace {

constexpr int Mutations = 1200;
constexpr int MutationsARow = 100;
constexpr qsizetype PageSize = 4096;

/// Everything that a file can hold: many entries, long ones, an attachment, something expunged, a merge.
QByteArray goodFile(JournalFixture &fixture)
{
    const QString path = fixture.createWithEntries(30, u"good.keel"_s);
    const QString copy = fixture.path(u"copy.keel"_s);
    fixture.append(path, {fixture.entry(QString(15'000, u'x')), fixture.entry(u"in one"_s)});
    writeFile(copy, readFile(path));
    fixture.append(copy, {fixture.entry(u"theirs"_s)});
    const auto connection = JournalFixture::open(path);
    JournalAppender appender(*connection, fixture.clock, fixture.authorship);
    QByteArray bytes(20'000, 'a');
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto stored = storeAttachment(*connection, appender, source);
    fixture.append(
        path,
        {ChangeOf<Evidence>(fixture.nextId()).set<&Evidence::digest>(QString::fromLatin1(stored->digest.toHex()))});
    const EntityId first = JournalReader(*connection).fold()->entries().at(0).id;
    if (!mergeJournal(*connection, appender, *JournalFixture::open(copy, Mode::ReadOnly))
        || !expungeEntry(*connection, appender, first, u"a secret"_s) || !checkIntegrity(*connection).isSound())
        qFatal("the good file isn't");
    for (int i = 0; i < 10; ++i)
        fixture.append(path, {fixture.entry(u"after %1"_s.arg(i))});
    return readFile(path);
}

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutate(QByteArray bytes)
    {
        for (int i = 1 + below(3); i > 0; --i)
            mutateOnce(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit) { return limit > 0 ? int(m_random() % unsigned(limit)) : 0; }
    char byte() { return char(m_random()); }

    void mutateOnce(QByteArray &bytes)
    {
        const int at = below(bytes.size());
        const int length = std::min<int>(1 + below(1 << below(13)), int(bytes.size()) - at);
        const qsizetype pages = std::max<qsizetype>(1, bytes.size() / PageSize);
        switch (below(10)) {
        case 0:  // a bit
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 2:  // bytes
            for (int i = 0; i < std::min(length, 16); ++i)
                bytes[at + i] = byte();
            break;
        case 3:
            std::fill_n(bytes.begin() + at, length, '\0');
            break;
        case 4:
            bytes.truncate(below(4) == 0 ? below(pages) * PageSize : at);
            break;
        case 5:
            bytes.remove(at, length);
            break;
        case 6:
            bytes.insert(at, QByteArray(length, byte()));
            break;
        case 7: {  // a page over another
            const QByteArray page = bytes.mid(below(pages) * PageSize, PageSize);
            bytes.replace(below(pages) * PageSize, page.size(), page);
            break;
        }
        case 8: {  // a number in a page's header or directory, or in the file's
            const qsizetype where = below(pages) * PageSize + below(40) * 2;
            constexpr quint32 Odd[] = {0, 1, 2, 13, 0x7F, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF};
            if (where + 4 <= bytes.size())
                qToBigEndian(Odd[below(std::size(Odd))], bytes.data() + where);
            break;
        }
        case 9: {  // a number among the rows' own
            if (at + 9 <= bytes.size())
                std::fill_n(bytes.begin() + at, 9, below(2) == 0 ? '\xff' : '\x80');
            break;
        }
        }
    }

    std::mt19937 m_random;
};

QSet<QByteArray> payloadsOf(const QString &path, qint64 upTo)
{
    QSet<QByteArray> payloads;
    const auto connection = JournalFixture::open(path, Mode::ReadOnly);
    const QByteArray sql = QByteArray(journalrow::Select) + "ORDER BY seq";
    Statement statement(connection->handle(), sql.constData());
    while (statement.step())
        if (const JournalRowView row = journalrow::at(statement); row.seq <= upTo)
            for (const QByteArrayView payload : changecodec::split(row.changes))
                payloads.insert(payload.toByteArray());
    return payloads;
}

}  // namespace

class JournalMutationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_good = goodFile(m_fixture);
        writeFile(m_path, m_good);
        m_incident = JournalFixture::fold(m_path);
        m_payloads = payloadsOf(m_path, 1000);
    }

    void endsWell_data()
    {
        QTest::addColumn<unsigned>("firstSeed");
        for (unsigned seed = 0; seed < Mutations; seed += MutationsARow)
            QTest::addRow("%u", seed) << seed;
    }
    void endsWell()
    {
        QFETCH(unsigned, firstSeed);
        for (unsigned seed = firstSeed; seed < firstSeed + MutationsARow; ++seed) {
            const QByteArray label = QByteArray::number(seed);
            const QByteArray mutated = Mutator(seed).mutate(m_good);
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(readsIt(mutated), label.constData());
            QVERIFY2(recoversIt(mutated), label.constData());
            constexpr int Soon = 10'000;
            QVERIFY2(timer.elapsed() < Soon, label.constData());
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d opened, %d of them sound, %d recovered with %d transactions", m_opened, m_sound, m_recovered,
              m_transactions);
        // Else the mutations would be too mild or too wild to tell anything.
        QVERIFY(m_opened > Mutations / 5 && m_sound > 0 && m_sound < m_opened && m_recovered > Mutations / 2);
    }

private:
    bool readsIt(const QByteArray &mutated)
    {
        writeFile(m_path, mutated);
        const auto opened = JournalConnection::open(m_path, Mode::ReadWrite);
        if (!opened)
            return !opened.error().what.isEmpty() && !opened.error().remedy.isEmpty();
        ++m_opened;
        JournalConnection &connection = **opened;
        const auto folded = JournalReader(connection).fold();
        (void)JournalReader(connection).foldSetting();
        const IntegrityReport report = checkIntegrity(connection);
        bool truthful = true;
        if (report.isSound()) {
            ++m_sound;
            truthful = folded && folded->tellsTheSameAs(m_incident);
        }
        // Writing to it, and to what hangs together with it.
        JournalAppender appender(connection, m_fixture.clock, m_fixture.authorship);
        const auto appended = appender.append({JournalFixture::entry(u"more"_s, EntityId(5, 5))});
        if (folded) {
            folded->evidence().forEach([&](const Evidence &evidence) {
                QBuffer out;
                out.open(QIODevice::WriteOnly);
                (void)readAttachment(connection, QByteArray::fromHex(evidence.digest.toLatin1()), out);
            });
            if (folded->entries().size() > 3)
                (void)expungeEntry(connection, appender, folded->entries().at(3).id, u"a secret"_s);
        }
        (void)sweepOrphans(connection, appender);
        return truthful && (appended || !appended.error().what.isEmpty());
    }

    bool recoversIt(const QByteArray &mutated)
    {
        const QString healed = m_fixture.path(u"healed.keel"_s);
        QFile::remove(healed);
        QFile::remove(m_path + u"-journal"_s);
        writeFile(m_path, mutated);
        const auto report = recoverJournal(m_path, healed, m_fixture.clock, m_fixture.authorship);
        if (!report)
            return !QFile::exists(healed) && !report.error().what.isEmpty();
        ++m_recovered;
        m_transactions += report->transactions;
        if (!checkIntegrity(*JournalFixture::open(healed)).isSound())
            return false;
        // What isn't called doubtful is what was there.
        return report->doubtful > 0
               || m_payloads.contains(payloadsOf(healed, report->transactions) - QSet{QByteArray("null")});
    }

    JournalFixture m_fixture{JournalFixture::Place::Memory};
    QString m_path = m_fixture.path();
    QByteArray m_good;
    Incident m_incident;
    QSet<QByteArray> m_payloads;
    int m_opened = 0;
    int m_sound = 0;
    int m_recovered = 0;
    int m_transactions = 0;
};

EVENKEEL_TEST(JournalMutationsTest);
#include "tst_journalmutations.moc"
