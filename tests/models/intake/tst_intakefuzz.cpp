// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/alertmanagerimport.h"
#include "models/intake/csvimport.h"
#include "models/intake/pagerdutyimport.h"
#include "models/intake/slackimport.h"
#include "tests/models/intake/zipfile.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace evenkeel;
using evenkeel::test::fixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2'000;

// Flips, cuts, doubles and moves pieces.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static constexpr char signs[] = "\0\"\\,;:{}[]\n\r\t<>&|-~@#%\xff\xc3\x80 0129TZen";
    const auto sign = [&random] { return signs[random.bounded(int(sizeof(signs) - 1))]; };
    for (int change = random.bounded(1, 6); change > 0 && !bytes.isEmpty(); --change) {
        const int place = random.bounded(int(bytes.size()));
        const int length = random.bounded(1, 24);
        switch (random.bounded(6)) {
        case 0:
            bytes[place] = char(random.bounded(256));
            break;
        case 1:
            bytes[place] = sign();
            break;
        case 2:
            bytes.remove(place, length);
            break;
        case 3:
            bytes.insert(place, bytes.mid(random.bounded(int(bytes.size())), length));
            break;
        case 4:
            bytes.truncate(random.bounded(2) == 0 ? place : bytes.size());
            break;
        default:
            bytes.insert(place, QByteArray(length, sign()));
            break;
        }
    }
    return bytes;
}

// What holds of any result.
bool isSound(const IntakeResult &result)
{
    QSet<QString> origins;
    for (const IntakeEntry &entry : result.entries) {
        if (entry.origin.isEmpty() || origins.contains(entry.origin) || entry.text.isEmpty()
            || entry.text != entry.text.trimmed() || entry.text.contains(QChar(0)))
            return false;
        if (entry.occurred.end && *entry.occurred.end < entry.occurred.begin)
            return false;
        origins.insert(entry.origin);
    }
    return true;
}

}  // namespace

class IntakeFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesMutations_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << u"timeline.csv"_s << 0;
        QTest::newRow("alertmanager API") << u"alerts-api.json"_s << 1;
        QTest::newRow("alertmanager webhook") << u"webhook.jsonl"_s << 1;
        QTest::newRow("pagerduty log entries") << u"logentries.json"_s << 2;
        QTest::newRow("pagerduty notes") << u"notes.json"_s << 2;
    }
    void survivesMutations()
    {
        QFETCH(QString, file);
        QFETCH(int, format);
        const QByteArray good = fixture(file);
        QVERIFY(!good.isEmpty());
        QRandomGenerator random(41);
        QElapsedTimer slowest;
        qint64 longest = 0;
        int read = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutated(good, random);
            slowest.start();
            const auto result = format == 0   ? readCsv(bytes, {QTimeZone("Europe/Berlin"), round % 2 == 0})
                                : format == 1 ? readAlertmanager(bytes)
                                              : readPagerDuty(bytes);
            longest = std::max(longest, slowest.elapsed());
            QVERIFY2(!result || isSound(*result), bytes.constData());
            QVERIFY(result || !result.error().what.isEmpty());
            read += result ? 1 : 0;
        }
        // Some mutations must get past the parser, or this tests nothing.
        QVERIFY2(read > rounds / 50, qPrintable(QString::number(read)));
        QVERIFY2(longest < 2'000, qPrintable(QString::number(longest)));
    }

    void slackSurvivesMutatedFiles()
    {
        const auto good = test::filesUnder(QStringLiteral(EVENKEEL_TEST_DATA "/slack"));
        QTemporaryDir folder;
        QRandomGenerator random(42);
        int read = 0;
        for (int round = 0; round < rounds; ++round) {
            auto files = good;
            auto &file = files[random.bounded(int(files.size()))];
            file.second = mutated(file.second, random);
            // A new file each round: ext4 flushes one that is truncated and written again.
            const QString path = folder.filePath(QString::number(round));
            QVERIFY(test::writeZip(path, files));
            const auto result = readSlackExport(path, {u"incident-7"_s, {}});
            QFile::remove(path);
            QVERIFY(!result || isSound(*result));
            read += result ? 1 : 0;
        }
        QVERIFY2(read > rounds / 50, qPrintable(QString::number(read)));
    }

    void slackSurvivesMutatedZips()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"export.zip"_s);
        QVERIFY(test::writeZip(path, test::filesUnder(QStringLiteral(EVENKEEL_TEST_DATA "/slack"))));
        QFile zip(path);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const QByteArray good = zip.readAll();
        QRandomGenerator random(43);
        for (int round = 0; round < rounds; ++round) {
            QFile file(folder.filePath(QString::number(round)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(mutated(good, random));
            file.close();
            const auto result = readSlackExport(file.fileName(), {u"incident-7"_s, {}});
            file.remove();
            QVERIFY(!result || isSound(*result));
        }
    }
};

EVENKEEL_TEST(IntakeFuzzTest);
#include "tst_intakefuzz.moc"
