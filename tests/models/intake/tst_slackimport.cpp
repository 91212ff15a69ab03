// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/slackimport.h"
#include "tests/models/intake/zipfile.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QString &sample()
{
    static const QString path = QStringLiteral(EVENKEEL_TEST_DATA "/slack");
    return path;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class SlackImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsAChannel()
    {
        const auto result = readSlackExport(sample(), {u"incident-7"_s, {}});
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QCOMPARE(result->entries.size(), 6);
        const QList<IntakeEntry> &entries = result->entries;

        QCOMPARE(entries[0].origin, u"slack:C007/1774742280.000200"_s);
        QCOMPARE(toIsoUtc(entries[0].occurred.begin), u"2026-03-28T23:58:00Z"_s);
        QCOMPARE(entries[0].text,
                 u"Cart answers 502 & is slow, see the graph (https://graphs.example/a?x=1&y=2) @Bo @here"_s);
        QCOMPARE(entries[0].owner, u"Ana Sousa"_s);
        QCOMPARE(entries[0].link, u"https://graphs.example/a?x=1&y=2"_s);
        QCOMPARE(entries[0].replyTo, QString());
        QVERIFY(entries[0].kind == EntryKind::Note);

        QCOMPARE(entries[1].text, u"Deploy\ncart 4.2 is <live>"_s);
        QCOMPARE(entries[1].owner, u"deploybot"_s);

        // Replies lie in the next day's file, out of order.
        QCOMPARE(entries[2].text, u"Rolling back, ask in #général"_s);
        QCOMPARE(entries[2].replyTo, entries[0].origin);
        QVERIFY(entries[2].note.startsWith(u"in reply to: Ana Sousa, “Cart answers 502"_s));
        QCOMPARE(entries[3].note.section(u'\n', 0, 0), u"files: pool.png"_s);
        QCOMPARE(entries[3].replyTo, entries[0].origin);

        QCOMPARE(entries[4].text, u"p99.png"_s);
        QCOMPARE(entries[5].owner, u"Cy Winter"_s);

        // U9 is listed once, and the message without a time.
        QCOMPARE(result->problems.size(), 2);
        QCOMPARE(result->problems[0].where, u"incident-7/2026-03-29.json, message 1"_s);
        QVERIFY(result->problems[0].what.contains(u"U9"_s));
        QCOMPARE(result->problems[1].position, 7);
        QStringList omitted;
        for (const IntakeOmission &omission : result->omissions)
            omitted.append(u"%1 %2"_s.arg(omission.count).arg(omission.what));
        QCOMPARE(omitted,
                 (QStringList{u"1 join and leave messages"_s, u"1 deleted messages"_s, u"1 messages listed again"_s}));
    }

    void readsTheSameFromAZip_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("locale");
        QTest::newRow("at the root") << QByteArray() << QByteArray("C.UTF-8");
        QTest::newRow("wrapped in a folder") << QByteArray("My export/") << QByteArray("C.UTF-8");
        QTest::newRow("in the C locale") << QByteArray() << QByteArray("C");
    }
    void readsTheSameFromAZip()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, locale);
        const QString path = m_folder->filePath(u"export.zip"_s);
        auto files = test::filesUnder(sample(), prefix);
        files.emplaceBack("__MACOSX/._channels.json", "junk");
        QVERIFY(test::writeZip(path, files));
        const QByteArray before = setlocale(LC_ALL, nullptr);
        QVERIFY(setlocale(LC_ALL, locale.constData()));
        for (const auto &channel : {u"incident-7"_s, u"général"_s}) {
            const auto fromZip = readSlackExport(path, {channel, {}});
            const auto fromFolder = readSlackExport(sample(), {channel, {}});
            QVERIFY2(fromZip, fromZip ? "" : qPrintable(fromZip.error().message()));
            QVERIFY(fromZip->entries == fromFolder->entries);
        }
        setlocale(LC_ALL, before.constData());
    }

    void findsTheChannel_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("name") << u"général"_s << u"1"_s;
        QTest::newRow("with #, capitals") << u"#GÉNÉRAL"_s << u"1"_s;
        QTest::newRow("id") << u"C008"_s << u"1"_s;
        QTest::newRow("none") << QString()
                              << u"The export holds 2 channels. Name the channel to import: général, incident-7."_s;
        QTest::newRow("unknown") << u"random"_s
                                 << u"The export holds no messages of “random”. Name the channel to import: général, "
                                    "incident-7."_s;
        QTest::newRow("without messages") << u"empty-channel"_s
                                          << u"The export holds no messages of “empty-channel”. Name the channel to "
                                             "import: général, incident-7."_s;
    }
    void findsTheChannel()
    {
        QFETCH(QString, channel);
        QFETCH(QString, outcome);
        const auto result = readSlackExport(sample(), {channel, {}});
        QCOMPARE(result ? QString::number(result->entries.size()) : result.error().message(), outcome);
    }

    void needsNeitherListsNorAChannelName()
    {
        write(m_folder->filePath(u"ops/2026-03-28.json"_s),
              R"([{"type":"message","user":"U2","ts":"1774742700.000500","text":"Is <@U1> there?"}])");
        const auto result = readSlackExport(m_folder->path(), {});
        QVERIFY(result);
        QCOMPARE(result->entries.size(), 1);
        QCOMPARE(result->entries[0].origin, u"slack:ops/1774742700.000500"_s);
        QCOMPARE(result->entries[0].owner, u"U2"_s);
        QCOMPARE(result->entries[0].text, u"Is @U1 there?"_s);
    }

    void aReplyToAMissingMessageIsNoReply()
    {
        write(m_folder->filePath(u"ops/2026-03-28.json"_s),
              R"([{"type":"message","ts":"1774742700.000500","thread_ts":"1774742600.000500","text":"yes"}])");
        const auto result = readSlackExport(m_folder->path(), {});
        QCOMPARE(result->entries[0].replyTo, QString());
        QCOMPARE(result->entries[0].note, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("no export") << u"notes/readme.json"_s << QByteArray("{}") << u"not a Slack export"_s;
        QTest::newRow("cut off day") << u"ops/2026-03-28.json"_s << QByteArray("[{\"type\":\n")
                                     << u"ops/2026-03-28.json, line 2"_s;
        QTest::newRow("empty day") << u"ops/2026-03-28.json"_s << QByteArray()
                                   << u"ops/2026-03-28.json: There is nothing"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        write(m_folder->filePath(path), bytes);
        const auto result = readSlackExport(m_folder->path(), {});
        QVERIFY(!result);
        QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
        QVERIFY(!result.error().remedy.isEmpty());
    }

    void refusesWhatIsNeitherFolderNorZip()
    {
        QVERIFY(readSlackExport(m_folder->filePath(u"nowhere"_s), {}).error().code == ErrorCode::NotFound);
        write(m_folder->filePath(u"x.zip"_s), "PK, or so it says");
        QVERIFY(readSlackExport(m_folder->filePath(u"x.zip"_s), {}).error().message().contains(u"zip"_s));
    }

    void boundsWhatItUnpacks_data()
    {
        QTest::addColumn<qint64>("file");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qsizetype>("files");
        QTest::addColumn<bool>("passes");
        QTest::newRow("enough") << qint64(40'000) << qint64(80'000) << qsizetype(3) << true;
        QTest::newRow("one too large") << qint64(29'999) << qint64(80'000) << qsizetype(3) << false;
        QTest::newRow("too large together") << qint64(40'000) << qint64(59'999) << qsizetype(3) << false;
        QTest::newRow("too many") << qint64(40'000) << qint64(80'000) << qsizetype(1) << false;
    }
    void boundsWhatItUnpacks()
    {
        QFETCH(qint64, file);
        QFETCH(qint64, total);
        QFETCH(qsizetype, files);
        QFETCH(bool, passes);
        const QByteArray day = '[' + QByteArray(29'998, ' ') + ']';
        const QString path = m_folder->filePath(u"export.zip"_s);
        QVERIFY(test::writeZip(path, {{"ops/2026-03-28.json", day}, {"ops/2026-03-29.json", day}}));
        QVERIFY(QFile(path).size() < 1'000);
        const SlackOptions options{{}, {file, total, files}};
        QCOMPARE(readSlackExport(path, options).hasValue(), passes);
        write(m_folder->filePath(u"e/ops/2026-03-28.json"_s), day);
        write(m_folder->filePath(u"e/ops/2026-03-29.json"_s), day);
        QCOMPARE(readSlackExport(m_folder->filePath(u"e"_s), options).hasValue(), passes);
    }

    void followsNoLinks()
    {
        write(m_folder->filePath(u"secret.json"_s), R"([{"type":"message","ts":"1.0","text":"secret"}])");
        write(m_folder->filePath(u"e/ops/2026-03-28.json"_s), R"([{"type":"message","ts":"2.0","text":"open"}])");
        QVERIFY(QFile::link(m_folder->filePath(u"secret.json"_s), m_folder->filePath(u"e/ops/2026-03-29.json"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"e/loop"_s)));
        const auto result = readSlackExport(m_folder->filePath(u"e"_s), {});
        QVERIFY(result);
        QCOMPARE(result->entries.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

EVENKEEL_TEST(SlackImportTest);
#include "tst_slackimport.moc"
