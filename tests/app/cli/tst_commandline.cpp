// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Runs commands in this process, with a clock that stands at 2026-03-14 12:00 UTC.
class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::MockClock m_clock;
    QString m_file;
    int m_files = 0;
    QString m_out;
    QString m_err;

    int run(const QStringList &words, const QByteArray &input = {})
    {
        QByteArray inBytes = input;
        QByteArray outBytes;
        QByteArray errBytes;
        QBuffer in(&inBytes);
        QBuffer out(&outBytes);
        QBuffer err(&errBytes);
        (void)in.open(QIODevice::ReadOnly);
        (void)out.open(QIODevice::WriteOnly);
        (void)err.open(QIODevice::WriteOnly);
        Console console(in, out, err);
        CommandLine commandLine(console, m_clock);
        addCommands(commandLine);
        const int status = int(commandLine.run(words));
        m_out = QString::fromUtf8(outBytes);
        m_err = QString::fromUtf8(errBytes);
        return status;
    }

    QString declare(const QStringList &more = {})
    {
        m_file = m_folder.filePath(u"%1.keel"_s.arg(++m_files));
        const QStringList words{u"new"_s,    m_file,   u"--title"_s, u"Checkout fails"_s,
                                u"--zone"_s, u"UTC"_s, u"--by"_s,    u"Ana"_s};
        return run(words + more) == 0 ? m_file : QString();
    }

    QJsonObject state(const QStringList &more = {})
    {
        const QStringList words{u"show"_s, m_file, u"--json"_s};
        return run(words + more) == 0 ? QJsonDocument::fromJson(m_out.toUtf8()).object() : QJsonObject();
    }

    QJsonObject entryWith(const QString &text)
    {
        for (const QJsonValue &entry : state()[u"timeline"].toArray())
            if (entry[u"text"].toString() == text)
                return entry.toObject();
        return {};
    }

private slots:
    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"new", "log", "set", "import", "show", "export", "check", "expunge", "recover"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        QCOMPARE(run({u"help"_s}), 0);
        QVERIFY(m_out.contains(u"\n  "_s + command));
        QCOMPARE(run({command, u"--help"_s}), 0);
        QVERIFY(m_out.startsWith(u"Usage: evenkeel "_s + command));
        QVERIFY(m_out.contains(u"Options:"_s));
        const QString byOption = m_out;
        QCOMPARE(run({u"help"_s, command}), 0);
        QVERIFY(byOption.startsWith(m_out.left(200)));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"show"_s, u"x.keel"_s, u"--colour"_s};
        QTest::newRow("no title") << QStringList{u"new"_s, u"x.keel"_s};
        QTest::newRow("no file") << QStringList{u"show"_s};
        QTest::newRow("too much") << QStringList{u"show"_s, u"a"_s, u"b"_s};
        QTest::newRow("no format") << QStringList{u"import"_s, u"a"_s, u"b"_s};
        QTest::newRow("no reason") << QStringList{u"expunge"_s, u"a"_s, u"b"_s};
        QTest::newRow("no report") << QStringList{u"export"_s, u"a"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, words);
        QCOMPARE(run(words), 2);
        QVERIFY(!m_err.isEmpty());
    }

    void missingFileSaysWhatToDo()
    {
        QCOMPARE(run({u"show"_s, m_folder.filePath(u"none.keel"_s)}), 1);
        QVERIFY2(m_err.contains(u"none.keel"_s) && m_err.contains(u"no such file"_s), qPrintable(m_err));
    }

    void declaresWithEverything()
    {
        QVERIFY(!declare({u"--id"_s, u"INC-77"_s, u"--impact"_s, u"Payments fail"_s, u"--severity"_s, u"sev2"_s,
                          u"--system"_s, u"api"_s, u"--system"_s, u"db"_s, u"--region"_s, u"eu"_s, u"--stakeholder"_s,
                          u"support"_s, u"--at"_s, u"11:30"_s, u"--began"_s, u"11:10"_s})
                     .isEmpty());
        const QJsonObject json = state();
        QCOMPARE(json[u"id"].toString(), u"INC-77"_s);
        QCOMPARE(json[u"severity"][u"level"].toString(), u"SEV2"_s);
        QCOMPARE(json[u"severity"][u"rank"].toInt(), 2);
        QCOMPARE(json[u"systems"].toArray().size(), 2);
        QCOMPARE(json[u"moments"][u"began"].toString(), u"2026-03-14T11:10:00Z"_s);
        QCOMPARE(json[u"moments"][u"detected"].toString(), u"2026-03-14T11:30:00Z"_s);
        QCOMPARE(json[u"moments"][u"declared"].toString(), u"2026-03-14T11:30:00Z"_s);
    }

    void declaringNeverReplaces()
    {
        declare();
        QCOMPARE(run({u"new"_s, m_file, u"--title"_s, u"Other"_s}), 1);
        QCOMPARE(state()[u"title"].toString(), u"Checkout fails"_s);
    }

    void keyFollowsTheFolder()
    {
        QTemporaryDir folder;
        for (const QString &expected : {u"INC-1"_s, u"INC-2"_s}) {
            QCOMPARE(run({u"new"_s, folder.filePath(expected + u"x.keel"_s), u"--title"_s, u"T"_s}), 0);
            QVERIFY(m_out.startsWith(expected + u' '));
        }
        QCOMPARE(run({u"new"_s, folder.filePath(u"INC-40.keel"_s), u"--title"_s, u"T"_s}), 0);
        QCOMPARE(run({u"new"_s, folder.filePath(u"next.keel"_s), u"--title"_s, u"T"_s}), 0);
        QVERIFY(m_out.startsWith(u"INC-41 "_s));
    }

    void logsWithPrefixesAndPrintsTheId()
    {
        declare({u"--system"_s, u"checkout"_s});
        QCOMPARE(run({u"set"_s, m_file, u"role.technical=Ana Souza"_s}), 0);
        QCOMPARE(run({u"log"_s, m_file, u"-7m !d @ana roll back to 4f2c"_s}), 0);
        const QString id = m_out.section(u' ', 0, 0);
        const QJsonObject entry = entryWith(u"roll back to 4f2c"_s);
        QCOMPARE(entry[u"id"].toString(), id);
        QCOMPARE(entry[u"kind"].toString(), u"decision"_s);
        QCOMPARE(entry[u"owner"].toString(), u"Ana Souza"_s);
        QCOMPARE(entry[u"occurred"].toString(), u"2026-03-14T11:53:00Z"_s);
    }

    void minusAndDigitIsText()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"-3 replicas left"_s, u"--kind"_s, u"symptom"_s}), 0);
        QCOMPARE(entryWith(u"-3 replicas left"_s)[u"kind"].toString(), u"symptom"_s);
        QCOMPARE(run({u"log"_s, m_file, u"later"_s, u"--at"_s, u"-5m"_s, u"--pin"_s}), 0);
        QCOMPARE(entryWith(u"later"_s)[u"occurred"].toString(), u"2026-03-14T11:55:00Z"_s);
        QVERIFY(entryWith(u"later"_s)[u"pinned"].toBool());
    }

    void marksAloneAreNoEntry()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"-7m !d"_s}), 1);
        QVERIFY(m_err.contains(u"nothing to log"_s));
    }

    void logsLinesFromStandardInput()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"-"_s}, "one\n\n!s two\r\nthree"), 0);
        QCOMPARE(m_out.count(u'\n'), 3);
        QVERIFY(!entryWith(u"one"_s).isEmpty());
        QCOMPARE(entryWith(u"two"_s)[u"kind"].toString(), u"symptom"_s);
        QVERIFY(!entryWith(u"three"_s).isEmpty());
    }

    void setsManyThingsInOneTransaction()
    {
        declare();
        QCOMPARE(
            run({u"set"_s, m_file, u"severity=SEV1"_s, u"role.commander=Bo"_s, u"status=mitigating"_s, u"system+=api"_s,
                 u"moment.began=11:00"_s, u"link.bridge=https://bridge.example/1"_s, u"--reason"_s, u"payments too"_s}),
            0);
        const QJsonObject json = state();
        QCOMPARE(json[u"status"].toString(), u"mitigating"_s);
        QCOMPARE(json[u"systems"].toArray().size(), 1);
        QCOMPARE(json[u"moments"][u"began"].toString(), u"2026-03-14T11:00:00Z"_s);
        QCOMPARE(json[u"roles"].toArray().first()[u"person"].toString(), u"Bo"_s);
        QCOMPARE(json[u"links"].toArray().size(), 1);
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8())[u"transactions"].toInt(), 2);
    }

    void unknownKeysAndValuesAreErrors_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("status");
        QTest::newRow("no equals sign") << u"severity"_s << 2;
        QTest::newRow("unknown key") << u"colour=red"_s << 1;
        QTest::newRow("unknown level") << u"severity=SEV9"_s << 1;
        QTest::newRow("unknown status") << u"status=fine"_s << 1;
        QTest::newRow("unknown moment") << u"moment.lunch=12:00"_s << 1;
        QTest::newRow("bad time") << u"moment.began=25:99"_s << 1;
        QTest::newRow("no list") << u"title+=x"_s << 1;
        QTest::newRow("why out of turn") << u"why.3=because"_s << 1;
        QTest::newRow("vacant role") << u"role.scribe.contact=x"_s << 1;
    }
    void unknownKeysAndValuesAreErrors()
    {
        QFETCH(QString, word);
        QFETCH(int, status);
        declare();
        QCOMPARE(run({u"set"_s, m_file, word}), status);
        QVERIFY(m_err.size() > 20);
    }

    void guardrailsBlockUnlessOverridden()
    {
        declare();
        QCOMPARE(run({u"set"_s, m_file, u"status=investigating"_s}), 1);
        QVERIFY(m_err.contains(u"severity"_s));
        QCOMPARE(state()[u"status"].toString(), u"declared"_s);
        // The end state counts, whatever the order of the words.
        QCOMPARE(run({u"set"_s, m_file, u"status=investigating"_s, u"severity=SEV3"_s}), 0);
        QCOMPARE(run({u"set"_s, m_file, u"status=mitigating"_s}), 1);
        QCOMPARE(run({u"set"_s, m_file, u"status=mitigating"_s, u"--override"_s, u"nobody else awake"_s}), 0);
        const auto timeline = state()[u"timeline"].toArray();
        QVERIFY(std::ranges::any_of(timeline, [](const QJsonValue &entry) {
            return entry[u"text"].toString().startsWith(u"Guardrail passed"_s);
        }));
        QCOMPARE(run({u"check"_s, m_file}), 3);
        QVERIFY(m_out.contains(u"unmet:"_s));
    }

    void resolvingDerivesMomentsOnlyWhileItRuns()
    {
        declare({u"--severity"_s, u"SEV2"_s});
        QCOMPARE(run({u"set"_s, m_file, u"role.commander=Bo"_s, u"status=resolved"_s}), 0);
        QCOMPARE(state()[u"moments"][u"resolved"].toString(), u"2026-03-14T12:00:00Z"_s);

        declare({u"--severity"_s, u"SEV2"_s, u"--at"_s, u"2020-02-20T21:28Z"_s});
        QCOMPARE(run({u"set"_s, m_file, u"role.commander=Bo"_s, u"status=resolved"_s}), 0);
        QVERIFY(m_err.contains(u"moment.resolved=TIME"_s));
        QVERIFY(state()[u"moments"][u"resolved"].isNull());
    }

    void reopeningOpensAnotherWindow()
    {
        declare({u"--severity"_s, u"SEV2"_s, u"--began"_s, u"11:00"_s});
        QCOMPARE(run({u"set"_s, m_file, u"role.commander=Bo"_s, u"moment.restored=11:40"_s, u"status=resolved"_s}), 0);
        m_clock.advance(std::chrono::hours(1));
        QCOMPARE(run({u"set"_s, m_file, u"status=reopened"_s}), 0);
        m_clock.advance(std::chrono::minutes(10));
        QCOMPARE(run({u"set"_s, m_file, u"moment.restored=now"_s}), 0);
        QCOMPARE(state()[u"windows"].toArray().size(), 2);
        m_clock.setNow(test::MockClock().now());
    }

    void importsCsvOnceHoweverOftenItIsRun()
    {
        declare();
        QFile csv(m_folder.filePath(u"timeline.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(
            "time_utc,event\n2026-03-14T11:00:00Z,\"first, with a comma\"\n2026-03-14T11:05:00Z,second\nnever,third\n");
        csv.close();
        const QStringList words{u"import"_s, m_file, u"--format"_s, u"csv"_s, csv.fileName()};
        QCOMPARE(run(words), 0);
        QVERIFY2(m_out.contains(u"2 entr"_s), qPrintable(m_out));
        QVERIFY2(m_err.contains(u"line 4"_s), qPrintable(m_err));
        const qsizetype count = state()[u"timeline"].toArray().size();
        QCOMPARE(run(words), 0);
        QVERIFY(m_out.contains(u"0 entr"_s));
        QCOMPARE(state()[u"timeline"].toArray().size(), count);
    }

    void mergesACopyOfTheSameIncident()
    {
        declare();
        const QString copy = m_folder.filePath(u"copy.keel"_s);
        QVERIFY(QFile::copy(m_file, copy));
        QCOMPARE(run({u"log"_s, m_file, u"here"_s}), 0);
        QCOMPARE(run({u"log"_s, copy, u"there"_s}), 0);
        QCOMPARE(run({u"import"_s, m_file, u"--format"_s, u"keel"_s, copy}), 0);
        QVERIFY(!entryWith(u"here"_s).isEmpty());
        QVERIFY(!entryWith(u"there"_s).isEmpty());
        QCOMPARE(run({u"check"_s, m_file}), 0);
    }

    void showsThePast()
    {
        declare();
        m_clock.advance(std::chrono::minutes(10));
        QCOMPARE(run({u"log"_s, m_file, u"only later"_s}), 0);
        QVERIFY(!entryWith(u"only later"_s).isEmpty());
        const QJsonObject past = state({u"--as-of"_s, u"12:05"_s});
        QCOMPARE(past[u"timeline"].toArray().size(), 1);
        m_clock.setNow(test::MockClock().now());
    }

    void expungesForGood()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"password is hunter2secret"_s}), 0);
        const QString id = m_out.section(u' ', 0, 0);
        QCOMPARE(run({u"expunge"_s, m_file, id, u"--reason"_s, u"secret"_s}), 0);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2secret"));
        file.close();
        QCOMPARE(run({u"check"_s, m_file}), 0);
        QVERIFY(entryWith(u"password is hunter2secret"_s).isEmpty());
    }

    void checkTellsAlteredFromUnmet()
    {
        declare();
        QCOMPARE(run({u"check"_s, m_file}), 0);
        const QString head = m_out.section(u' ', -1).trimmed();
        QCOMPARE(run({u"check"_s, m_file, u"--head"_s, head}), 0);
        QCOMPARE(run({u"check"_s, m_file, u"--head"_s, QString(64, u'0')}), 4);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Checkout fails"));
        bytes.replace("Checkout fails", "Checkout works");
        file.seek(0);
        file.write(bytes);
        file.close();
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}), 4);
        QVERIFY(!QJsonDocument::fromJson(m_out.toUtf8())[u"sound"].toBool(true));
    }

    void recoversWhatADamagedFileStillHolds()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"kept"_s}), 0);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Zeros in SQLite's header: no other program opens this any more.
        file.write(QByteArray(60, '\0'));
        file.close();
        QVERIFY(run({u"show"_s, m_file}) != 0);
        const QString recovered = m_folder.filePath(u"recovered-%1.keel"_s.arg(m_files));
        QCOMPARE(run({u"recover"_s, m_file, u"-o"_s, recovered}), 0);
        QVERIFY(m_out.contains(u"2 transaction"_s));
        QCOMPARE(run({u"recover"_s, m_file, u"-o"_s, recovered}), 1);
        m_file = recovered;
        QVERIFY(!entryWith(u"kept"_s).isEmpty());
    }

    void exportsEveryReportInEveryForm()
    {
        declare({u"--severity"_s, u"SEV2"_s});
        for (const auto &[kind, report] : EnumNames<ReportKind>::names)
            for (const char *format : {"md", "html", "csv", "json"}) {
                const QString out = m_folder.filePath(u"out."_s + QLatin1StringView(format));
                QCOMPARE(run({u"export"_s, m_file, u"--report"_s, QString::fromLatin1(report), u"--format"_s,
                              QString::fromLatin1(format), u"-o"_s, out}),
                         0);
                QVERIFY(QFileInfo(out).size() > 20);
            }
    }

    void exportGivesTheSameBytes()
    {
        declare({u"--severity"_s, u"SEV2"_s});
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"md"_s}), 0);
        const QString first = m_out;
        m_clock.advance(std::chrono::hours(5));
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"md"_s}), 0);
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(m_out, first);
        m_clock.setNow(test::MockClock().now());
    }
};

EVENKEEL_TEST(CommandLineTest);
#include "tst_commandline.moc"
