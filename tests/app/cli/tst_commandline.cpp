// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/durations.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// An output that takes nothing, like a full disk or a closed pipe.
class DeafDevice final : public QIODevice
{
public:
    DeafDevice() { (void)open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"the disk is full"_s);
        return -1;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceBytes(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

}  // namespace

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
        QByteArray outBytes;
        QBuffer out(&outBytes);
        (void)out.open(QIODevice::WriteOnly);
        const int status = runInto(out, words, input);
        m_out = QString::fromUtf8(outBytes);
        return status;
    }

    int runInto(QIODevice &out, const QStringList &words, const QByteArray &input = {})
    {
        QByteArray inBytes = input;
        QByteArray errBytes;
        QBuffer in(&inBytes);
        QBuffer err(&errBytes);
        (void)in.open(QIODevice::ReadOnly);
        (void)err.open(QIODevice::WriteOnly);
        Console console(in, out, err);
        CommandLine commandLine(console, m_clock);
        addCommands(commandLine);
        const int status = int(commandLine.run(words));
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
        // What a script's empty variable leaves.
        QTest::newRow("empty reason") << QStringList{u"expunge"_s, u"a"_s, u"b"_s, u"--reason"_s, u" "_s};
        QTest::newRow("empty override") << QStringList{u"set"_s, u"a"_s, u"title=b"_s, u"--override"_s, QString()};
        QTest::newRow("empty head") << QStringList{u"check"_s, u"a"_s, u"--head"_s, QString()};
        QTest::newRow("short head") << QStringList{u"check"_s, u"a"_s, u"--head"_s, u"12"_s};
        QTest::newRow("head of other digits") << QStringList{u"check"_s, u"a"_s, u"--head"_s, u"0123456789xy"_s};
        QTest::newRow("empty title") << QStringList{u"new"_s, u"/nowhere/x.keel"_s, u"--title"_s, u" "_s};
        QTest::newRow("empty id") << QStringList{u"new"_s, u"/nowhere/x.keel"_s, u"--title"_s, u"T"_s, u"--id"_s,
                                                 QString()};
        QTest::newRow("empty output") << QStringList{u"export"_s,   u"a"_s,  u"--report"_s, u"plan"_s,
                                                     u"--format"_s, u"md"_s, u"-o"_s,       QString()};
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

    void goesOnAfterALineThatItRefuses()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"-"_s}, "first\n!d\n\nthird\n-7m *\nlast"), 1);
        QCOMPARE(m_out.count(u'\n'), 3);
        for (const QString &text : {u"first"_s, u"third"_s, u"last"_s})
            QVERIFY2(!entryWith(text).isEmpty(), qPrintable(text));
        QCOMPARE(run({u"log"_s, m_file, u"-"_s}, "first\n!d\n\nthird\n-7m *\nlast"), 1);
        QVERIFY2(m_err.contains(u"line 2"_s) && m_err.contains(u"line 5"_s), qPrintable(m_err));
        QVERIFY2(!m_err.contains(u"line 4"_s), qPrintable(m_err));
    }

    void logsLinesWithoutTheirControlCharacters()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"-"_s}, QByteArray("a\0b\r\n\x1b[31mred\x1b[0m\n", 19)), 0);
        QVERIFY(!entryWith(u"ab"_s).isEmpty());
        QVERIFY(!entryWith(u"[31mred[0m"_s).isEmpty());
        QCOMPARE(run({u"log"_s, m_file, u"-"_s}, QByteArray("\0\n\x1b\n", 4)), 0);
        QVERIFY(m_out.isEmpty());
    }

    void printsOneLineForAnEntryOfSeveral()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"one\ntwo \x1b[2J\x07 end"_s}), 0);
        QCOMPARE(m_out.count(u'\n'), 1);
        QVERIFY(m_out.endsWith(u'\n'));
        QVERIFY2(!m_out.contains(u'\x1b') && !m_out.contains(u'\x07'), qPrintable(m_out));
        const QString id = m_out.section(u' ', 0, 0);
        const auto timeline = state()[u"timeline"].toArray();
        QCOMPARE(timeline.last()[u"id"].toString(), id);
        QVERIFY(timeline.last()[u"text"].toString().startsWith(u"one\ntwo"_s));
    }

    void impactIsMeasured()
    {
        declare({u"--began"_s, u"11:30"_s});
        QCOMPARE(run({u"set"_s, m_file, u"impact.users=~1,200"_s, u"impact.users.source=logs"_s,
                      u"impact.revenue=350 EUR/min"_s, u"impact.data=none"_s, u"impact.requests=unknown"_s,
                      u"impact.reputation=a post that was read widely"_s}),
                 0);
        const QJsonObject json = state();
        const QJsonArray impacts = json[u"impacts"].toArray();
        QCOMPARE(impacts.size(), 4);
        QCOMPARE(impacts[0][u"dimension"].toString(), u"users"_s);
        QCOMPARE(impacts[0][u"amount"].toDouble(), 1200.0);
        QCOMPARE(impacts[0][u"uncertainty"].toString(), u"~"_s);
        QCOMPARE(impacts[0][u"source"].toString(), u"logs"_s);
        QCOMPARE(impacts[1][u"knowledge"].toString(), u"unknown"_s);
        QVERIFY(impacts[1][u"amount"].isNull());
        QCOMPARE(impacts[2][u"total"].toDouble(), 350 * 30.0);
        QCOMPARE(impacts[3][u"knowledge"].toString(), u"none"_s);
        const QJsonArray running = json[u"impactSoFar"].toArray();
        QCOMPARE(running.size(), 2);
        QCOMPARE(running[0][u"amount"].toDouble(), 1200 * 30.0);
        QCOMPARE(running[1][u"unit"].toString(), u"EUR"_s);
        // The words are there as they always were.
        QCOMPARE(json[u"postmortem"][u"impact"][u"users"].toString(), u"~1,200"_s);
        QCOMPARE(json[u"postmortem"][u"impact"][u"reputation"].toString(), u"a post that was read widely"_s);
        QCOMPARE(run({u"show"_s, m_file}), 0);
        QVERIFY2(m_out.contains(u"So far: about 36,000 user-minutes \u00b7 10,500 EUR"_s), qPrintable(m_out));
        QVERIFY2(m_out.contains(u"Requests: unknown"_s), qPrintable(m_out));
        for (const QString &wrong : {u"impact.requests=plenty"_s, u"impact.requests.2=3"_s, u"impact.mood=3"_s,
                                     u"impact.users.colour=red"_s}) {
            QCOMPARE(run({u"set"_s, m_file, wrong}), 1);
            QVERIFY(!m_err.isEmpty());
        }
    }

    void printsNoControlCharacters_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("show") << QStringList{u"show"_s, u"FILE"_s};
        QTest::newRow("check") << QStringList{u"check"_s, u"FILE"_s};
        QTest::newRow("an unknown key") << QStringList{u"set"_s, u"FILE"_s, u"a\x1b\nb=c"_s};
        QTest::newRow("an unknown command") << QStringList{u"a\x1b\nb"_s};
        QTest::newRow("a file that isn't there") << QStringList{u"show"_s, u"/nowhere/\x1b\n.keel"_s};
        QTest::newRow("import") << QStringList{u"import"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"-"_s};
    }
    void printsNoControlCharacters()
    {
        QFETCH(QStringList, words);
        declare({u"--severity"_s, u"SEV2"_s, u"--impact"_s, u"a\x1b[31mb\x9b"_s});
        QCOMPARE(run({u"set"_s, m_file, u"role.commander=Bo\x1b[2J"_s, u"action.task=mend\x1b\nit by 11:00"_s,
                      u"title=red\x1b[31m\nblue"_s}),
                 0);
        words.replaceInStrings(u"FILE"_s, m_file);
        (void)run(words, "time,event\nnever\x1b[2J,text\n");
        const QString printed = m_out + m_err;
        QVERIFY(!printed.isEmpty());
        for (const QChar c : printed)
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(printed));
        QVERIFY2(!printed.contains(u"\nb"_s) && !printed.contains(u"\nit"_s), qPrintable(printed));
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

    void takesNamesOfZonesOnly_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"PST", "CEST", "Foo", "EST5EDT", "PST8PDT,M3.2.0/2,M11.1.0/2", "Europe/Nowhere", ""})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void takesNamesOfZonesOnly()
    {
        QFETCH(QString, zone);
        declare();
        QCOMPARE(run({u"set"_s, m_file, u"zone="_s + zone}), 1);
        QVERIFY2(m_err.contains(u"Europe/Berlin"_s), qPrintable(m_err));
        QCOMPARE(run({u"import"_s, m_file, u"--format"_s, u"csv"_s, u"-"_s, u"--zone"_s, zone},
                     "time,event\n2026-03-14 11:00,x\n"),
                 1);
        QVERIFY2(m_err.contains(u"Europe/Berlin"_s), qPrintable(m_err));
        QCOMPARE(state()[u"timeline"].toArray().size(), 1);
        QCOMPARE(state()[u"zone"].toString(), u"UTC"_s);
        const QString other = m_folder.filePath(u"zone.keel"_s);
        QCOMPARE(run({u"new"_s, other, u"--title"_s, u"T"_s, u"--zone"_s, zone}), 1);
        QVERIFY2(m_err.contains(u"Europe/Berlin"_s), qPrintable(m_err));
        QVERIFY(!QFile::exists(other));
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
        QTest::newRow("empty title") << u"title= "_s << 1;
        QTest::newRow("reopened though never over") << u"status=reopened"_s << 1;
        QTest::newRow("readers of no section") << u"readers.sumary=customer"_s << 1;
        QTest::newRow("readers nobody is") << u"readers.summary=everyone"_s << 1;
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

    void aPostmortemIsReviewedSealedAndReopened()
    {
        declare({u"--severity"_s, u"SEV4"_s});
        const auto set = [this](const QStringList &words) { return run(QStringList{u"set"_s, m_file} + words); };
        const auto postmortem = [this] { return state()[u"postmortem"_s].toObject(); };
        QCOMPARE(set({u"postmortem.state=review"_s}), 1);
        QVERIFY2(m_err.contains(u"can't leave its draft yet"_s) && m_err.contains(u"nobody owns"_s), qPrintable(m_err));
        QStringList words{u"postmortem.owner=Ana"_s,
                          u"moment.restored=11:50"_s,
                          u"impact.users=none"_s,
                          u"factor=x"_s,
                          u"why.1=because"_s,
                          u"well=calm"_s,
                          u"action.preventive.week=\"alert\""_s};
        for (const char *section : {"summary", "detected-how", "response", "recovery", "root-cause", "mitigators",
                                    "lessons", "glossary", "appendix"})
            words.append(u"%1=The pool was empty."_s.arg(QLatin1StringView(section)));
        QCOMPARE(set(words), 0);
        // What is advised is asked about once.
        QCOMPARE(set({u"postmortem.state=review"_s}), 1);
        QVERIFY2(m_err.contains(u"Still to be thought of"_s), qPrintable(m_err));
        QCOMPARE(set({u"postmortem.state=review"_s, u"reviewer+=Bo"_s, u"--reason"_s, u"enough"_s}), 0);
        QCOMPARE(set({u"comment.summary=\"no such words\" Which?"_s}), 1);
        QCOMPARE(set({u"comment.summary=\"pool\" Which one?"_s, u"--by"_s, u"Bo"_s}), 0);
        QCOMPARE(set({u"reviewer.bo=changes-wanted"_s}), 0);
        const QJsonObject comment = postmortem()[u"review"_s][u"comments"_s][0].toObject();
        QCOMPARE(comment[u"quote"_s].toString(), u"pool"_s);
        QCOMPARE(comment[u"person"_s].toString(), u"Bo"_s);
        QCOMPARE(set({u"postmortem.state=final"_s, u"--reason"_s, u"x"_s}), 1);
        QVERIFY2(m_err.contains(u"1 comment"_s) && m_err.contains(u"Bo wants changes"_s), qPrintable(m_err));
        const QString id = comment[u"id"_s].toString();
        QCOMPARE(set({u"answer.%1=The API's."_s.arg(id), u"resolve.%1=yes"_s.arg(id), u"reviewer.Bo=approved"_s}), 0);
        QCOMPARE(set({u"postmortem.state=final"_s, u"--reason"_s, u"x"_s, u"--by"_s, u"Ana"_s}), 0);
        QVERIFY2(m_out.contains(u"sealed: SHA-256 "_s), qPrintable(m_out));
        const QString digest = postmortem()[u"seal"_s][u"digest"_s].toString();
        QCOMPARE(digest.size(), 64);
        QVERIFY(run({u"check"_s, m_file}) != 4);
        QVERIFY2(m_out.contains(u"the postmortem says what Ana sealed"_s) && m_out.contains(digest), qPrintable(m_out));
        // Who is given what it says can be chosen later.
        QCOMPARE(set({u"readers.root-cause=customer"_s}), 0);
        QCOMPARE(postmortem()[u"sectionReaders"_s].toObject(), (QJsonObject{{u"root-cause"_s, u"customer"_s}}));
        QVERIFY(postmortem()[u"seal"_s][u"holds"_s].toBool());
        QCOMPARE(set({u"summary=Nothing happened."_s}), 1);
        QVERIFY2(m_err.contains(u"Ana sealed it"_s) && m_err.contains(u"--reason"_s), qPrintable(m_err));
        QCOMPARE(run({u"log"_s, m_file, u"errors again"_s}), 0);
        QVERIFY(postmortem()[u"seal"_s][u"holds"_s].toBool());
        // In another zone and language it is the same.
        QCOMPARE(set({u"zone=Asia/Tokyo"_s, u"language=de"_s}), 0);
        (void)run({u"check"_s, m_file, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(m_out.toUtf8())[u"seal"_s][u"holds"_s].toBool());
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"record"_s, u"--format"_s, u"md"_s, u"--audience"_s,
                      u"customer"_s}),
                 0);
        QVERIFY(m_out.contains(digest) && !m_out.contains(u"Which one?"_s));
        QCOMPARE(set({u"postmortem.state=review"_s}), 1);
        QCOMPARE(set({u"postmortem.state=review"_s, u"--reason"_s, u"wrong pool"_s}), 0);
        QVERIFY(!postmortem().contains(u"seal"_s));
        QVERIFY(!entryWith(u"Postmortem reopened: wrong pool"_s).isEmpty());
        QCOMPARE(set({u"summary=The API's pool was empty."_s}), 0);
        QVERIFY(postmortem()[u"review"_s][u"reviewers"_s][0][u"onOtherWords"_s].toBool());
        QCOMPARE(set({u"postmortem.shared=all engineers"_s}), 0);
        QCOMPARE(postmortem()[u"review"_s][u"shared"_s][0][u"with"_s].toString(), u"all engineers"_s);
        QCOMPARE(set({u"postmortem.shared="_s}), 0);
        QVERIFY(postmortem()[u"review"_s][u"shared"_s].toArray().isEmpty());
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
        QCOMPARE(run({u"set"_s, m_file, u"status=mitigating"_s, u"--override"_s, u" "_s}), 2);
        QCOMPARE(state()[u"status"].toString(), u"investigating"_s);
        QCOMPARE(run({u"set"_s, m_file, u"status=mitigating"_s, u"--override"_s, u"nobody else awake"_s}), 0);
        const auto timeline = state()[u"timeline"].toArray();
        QVERIFY(std::ranges::any_of(timeline, [](const QJsonValue &entry) {
            return entry[u"text"].toString().startsWith(u"Guardrail passed"_s);
        }));
        QCOMPARE(run({u"check"_s, m_file}), 3);
        QVERIFY(m_out.contains(u"unmet:"_s));
    }

    void checkTellsWhichClocksRanOut()
    {
        declare({u"--severity"_s, u"SEV2"_s, u"--playbook"_s, u"sev-ics"_s});
        QCOMPARE(run({u"check"_s, m_file}), 0);
        m_clock.advance(std::chrono::minutes(17));
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}), 3);
        const QJsonArray overdue = QJsonDocument::fromJson(m_out.toUtf8())[u"overdue"].toArray();
        const auto found = std::ranges::find_if(
            overdue, [](const QJsonValue &one) { return one[u"clock"].toString() == u"acknowledge"_s; });
        QVERIFY(found != overdue.end());
        QCOMPARE((*found)[u"due"].toString(), u"2026-03-14T12:15:00Z"_s);
        QCOMPARE((*found)[u"late"].toInt(), 120);
        QVERIFY(!(*found)[u"what"].toString().isEmpty());
        QCOMPARE(run({u"check"_s, m_file}), 3);
        QVERIFY(m_out.contains(u"overdue since 2026-03-14 12:15: acknowledgement"_s));
        QCOMPARE(run({u"set"_s, m_file, u"moment.acknowledged=12:10"_s}), 0);
        QCOMPARE(run({u"check"_s, m_file, u"--json"_s}) == 3 && m_out.contains(u"acknowledge"_s), false);
        m_clock.setNow(test::MockClock().now());
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

    void nothingWasKnownBeforeTheFirstRecord_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("show") << QStringList{u"show"_s};
        QTest::newRow("show as JSON") << QStringList{u"show"_s, u"--json"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"--report"_s, u"plan"_s, u"--format"_s, u"md"_s};
    }
    void nothingWasKnownBeforeTheFirstRecord()
    {
        QFETCH(QStringList, words);
        words.insert(1, declare());
        QCOMPARE(run(words + QStringList{u"--as-of"_s, u"2020-01-01T00:00Z"_s}), 1);
        QVERIFY2(m_err.contains(u"nothing was recorded by then"_s), qPrintable(m_err));
        QVERIFY2(m_err.contains(u"2026-03-14 12:00"_s), qPrintable(m_err));
        QVERIFY(m_out.isEmpty());
        QCOMPARE(run(words + QStringList{u"--as-of"_s, u"2026-03-14T12:00Z"_s}), 0);
        QCOMPARE(run(words + QStringList{u"--as-of"_s, QString()}), 1);
    }

    void warnsOfWhatCanNotHaveHappenedYet_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("warned");
        const QString later = u"2099-01-01T00:00Z"_s;
        QTest::newRow("log --at") << QStringList{u"log"_s, u"FILE"_s, u"x"_s, u"--at"_s, later} << true;
        QTest::newRow("log, in the line") << QStringList{u"log"_s, u"FILE"_s, u"2099-01-01 00:00 x"_s} << true;
        QTest::newRow("moment") << QStringList{u"set"_s, u"FILE"_s, u"moment.restored="_s + later} << true;
        QTest::newRow("severity --at") << QStringList{u"set"_s, u"FILE"_s, u"severity=SEV1"_s, u"--at"_s, later}
                                       << true;
        QTest::newRow("new --at") << QStringList{u"new"_s, u"NEW"_s, u"--title"_s, u"T"_s, u"--at"_s, later} << true;
        QTest::newRow("log, now") << QStringList{u"log"_s, u"FILE"_s, u"x"_s} << false;
        QTest::newRow("an action's due time") << QStringList{u"log"_s, u"FILE"_s, u"!a @ana 10m reboot"_s} << false;
        QTest::newRow("a follow-up's due time")
            << QStringList{u"set"_s, u"FILE"_s, u"action.process.week=mend it by 2099-01-01"_s} << false;
        QTest::newRow("the postmortem's target")
            << QStringList{u"set"_s, u"FILE"_s, u"postmortem.target=2099-01-01"_s} << false;
    }
    void warnsOfWhatCanNotHaveHappenedYet()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, warned);
        declare();
        words.replaceInStrings(u"FILE"_s, m_file);
        words.replaceInStrings(u"NEW"_s, m_folder.filePath(u"future.keel"_s));
        QCOMPARE(run(words), 0);
        QCOMPARE(m_err.count(u"lies in the future"_s), warned ? 1 : 0);
        QCOMPARE(m_err.contains(u"2099-01-01 00:00"_s), warned);
    }

    void leadsNoStatusWhereItCanNotLead()
    {
        declare({u"--severity"_s, u"SEV2"_s});
        QCOMPARE(run({u"set"_s, m_file, u"status=detected"_s}), 0);
        QCOMPARE(run({u"set"_s, m_file, u"status=declared"_s}), 0);
        QCOMPARE(run({u"set"_s, m_file, u"status=investigating"_s}), 0);
        for (const QString &status : {u"detected"_s, u"declared"_s, u"reopened"_s}) {
            QCOMPARE(run({u"set"_s, m_file, u"status="_s + status}), 1);
            QVERIFY2(m_err.contains(u"status=investigating"_s), qPrintable(m_err));
            QCOMPARE(state()[u"status"].toString(), u"investigating"_s);
        }
        QCOMPARE(run({u"set"_s, m_file, u"role.commander=Bo"_s, u"status=resolved"_s}), 0);
        QCOMPARE(run({u"set"_s, m_file, u"status=reopened"_s}), 0);
        QCOMPARE(run({u"set"_s, m_file, u"status=reopened"_s}), 0);
    }

    void helpNamesAllThatSetAccepts()
    {
        QCOMPARE(run({u"set"_s, u"--help"_s}), 0);
        const QString statuses = m_out.section(u"\n  status "_s, 1).section(u'\n', 0, 0);
        for (const auto &[status, name] : EnumNames<IncidentStatus>::names)
            QVERIFY2(statuses.contains(QLatin1StringView(name)), name);
        QStringList names;
        for (const char *role : CommonRoles)
            names.append(QLatin1StringView(role));
        for (const Moment moment : AllMoments)
            names.append(momentName(moment));
        for (const QString &name : names)
            QVERIFY2(m_out.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))), qPrintable(name));
    }

    void logsForAnAudience()
    {
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"we know of it"_s, u"--audience"_s, u"customer"_s}), 0);
        QCOMPARE(run({u"log"_s, m_file, u"data is safe"_s, u"--audience"_s, u"regulator"_s}), 0);
        QCOMPARE(run({u"log"_s, m_file, u"who is to blame"_s, u"--private"_s}), 0);
        QCOMPARE(run({u"log"_s, m_file, u"-"_s, u"--audience"_s, u"customer"_s}, "one\ntwo\n"), 0);
        QCOMPARE(run({u"log"_s, m_file, u"x"_s, u"--audience"_s, u"everybody"_s}), 2);
        QVERIFY2(m_err.contains(u"regulator"_s), qPrintable(m_err));
        QVERIFY(entryWith(u"who is to blame"_s)[u"private"].toBool());
        QCOMPARE(entryWith(u"two"_s)[u"audience"].toString(), u"customer"_s);
        const auto timeline = [this](const QString &audience) {
            (void)run(
                {u"export"_s, m_file, u"--report"_s, u"timeline"_s, u"--format"_s, u"md"_s, u"--audience"_s, audience});
            return m_out;
        };
        QVERIFY(timeline(u"customer"_s).contains(u"we know of it"_s));
        QVERIFY(!timeline(u"customer"_s).contains(u"data is safe"_s));
        QVERIFY(timeline(u"regulator"_s).contains(u"data is safe"_s));
        QVERIFY(!timeline(u"internal"_s).contains(u"who is to blame"_s));
    }

    void expungeSaysWhereIdsAre()
    {
        declare();
        QCOMPARE(run({u"expunge"_s, m_file, u"01M4QK5S4GDTRVBWQ3H8TQ6Y0N"_s, u"--reason"_s, u"x"_s}), 1);
        QVERIFY2(m_err.contains(u"evenkeel show FILE --json"_s), qPrintable(m_err));
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

    void tellsDamagedFromNoIncident_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("damaged");
        for (const char *name : {"i.keel", "i.dat"}) {
            const QString file = QString::fromLatin1(name);
            QTest::addRow("%s, first page zeroed", name) << file << qint64(0) << QByteArray(4096, '\0') << true;
            QTest::addRow("%s, magic overwritten", name) << file << qint64(0) << QByteArray("nonsense") << true;
            QTest::addRow("%s, application id cleared", name) << file << qint64(68) << QByteArray(4, '\0') << true;
        }
        QTest::newRow("nothing of an incident") << u"i.dat"_s << qint64(0) << QByteArray(1 << 20, 'x') << false;
    }
    void tellsDamagedFromNoIncident()
    {
        QFETCH(QString, name);
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, damaged);
        QTemporaryDir folder;
        declare();
        QCOMPARE(run({u"log"_s, m_file, u"kept"_s}), 0);
        const QString file = folder.filePath(name);
        QVERIFY(QFile::copy(m_file, file));
        replaceBytes(file, at, bytes);
        QCOMPARE(run({u"check"_s, file}), damaged ? 4 : 1);
        QCOMPARE(run({u"check"_s, file, u"--json"_s}), damaged ? 4 : 1);
        const QList<QStringList> commands{
            {u"check"_s, file},
            {u"show"_s, file},
            {u"log"_s, file, u"x"_s},
            {u"set"_s, file, u"title=x"_s},
            {u"export"_s, file, u"--report"_s, u"plan"_s, u"--format"_s, u"md"_s},
            {u"import"_s, m_file, u"--format"_s, u"keel"_s, file},
            {u"expunge"_s, file, u"01M4QK5S4GDTRVBWQ3H8TQ6Y0N"_s, u"--reason"_s, u"x"_s},
        };
        for (const QStringList &words : commands) {
            QVERIFY(run(words) != 0);
            QCOMPARE(m_err.contains(u"evenkeel recover FILE -o NEW"_s), damaged);
        }
    }

    void exportsWithALookAndTemplatesOfItsOwn()
    {
        QVERIFY(!declare().isEmpty());
        const QDir folder(QFileInfo(m_file).dir());
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"timeline.md.mustache"_s, "Ours: {{title}}{{titel}}\n");
        write(u"style.yaml"_s, "colours:\n  accent: \"#ffee00\"\n");
        const QStringList words{u"export"_s,      m_file,       u"--report"_s, u"timeline"_s,
                                u"--format"_s,    u"md"_s,      u"--style"_s,  folder.filePath(u"style.yaml"_s),
                                u"--templates"_s, folder.path()};
        QCOMPARE(run(words), 0);
        QVERIFY(m_out.startsWith(u"Ours: "_s));
        QVERIFY2(m_err.contains(u"style.yaml:2"_s) && m_err.contains(u"titel"_s), qPrintable(m_err));
        write(u"timeline.md.mustache"_s, "a\n{{#rows}}\n");
        QCOMPARE(run(words), 1);
        QVERIFY2(m_err.contains(u"timeline.md.mustache:2"_s) && m_err.contains(u"Without --templates"_s),
                 qPrintable(m_err));
        write(u"style.yaml"_s, "colours:\n  accent: 7\n");
        QCOMPARE(run(words), 1);
        QVERIFY2(m_err.contains(u"style.yaml:2:11"_s), qPrintable(m_err));
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"plan"_s, u"--format"_s, u"md"_s, u"--pdf-a"_s}), 2);
    }

    void exportsActionsForACalendar()
    {
        declare();
        QCOMPARE(run({u"set"_s, m_file, u"action.preventive.week=Alert on the pool @Eli by 2026-03-20"_s}), 0);
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"actions"_s, u"--format"_s, u"ics"_s}), 0);
        QVERIFY(m_out.startsWith(u"BEGIN:VCALENDAR\r\n"_s));
        QVERIFY(m_out.contains(u"DUE:20260320T235900Z\r\n"_s));
        QCOMPARE(run({u"export"_s, m_file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"ics"_s}), 1);
        QVERIFY(m_err.contains(u"calendar"_s));
    }

    void invitesToTheMeeting()
    {
        declare({u"--zone"_s, u"UTC"_s});
        const QStringList ics{u"export"_s, m_file, u"--report"_s, u"invite"_s, u"--format"_s, u"ics"_s};
        QCOMPARE(run(ics), 1);
        QVERIFY2(m_err.contains(u"meeting.at"_s), qPrintable(m_err));
        QCOMPARE(run({u"set"_s, m_file, u"meeting.minutes=5"_s}), 1);
        QCOMPARE(run({u"set"_s, m_file, u"meeting.at=2026-03-18 10:00"_s, u"meeting.minutes=45"_s,
                      u"meeting.place=Room 4"_s, u"meeting.invited+=Support"_s}),
                 0);
        QCOMPARE(run(ics), 0);
        QVERIFY2(m_out.contains(u"DTSTART:20260318T100000Z\r\nDTEND:20260318T104500Z\r\n"_s), qPrintable(m_out));
        QVERIFY(m_out.contains(u"LOCATION:Room 4\r\n"_s));
        QCOMPARE(run({u"set"_s, m_file, u"meeting.at=suggested"_s}), 0);
        QCOMPARE(run(ics), 0);
        QVERIFY(!m_out.contains(u"DTSTART:20260318T100000Z"_s));
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

    void exportNeverReplacesTheIncident_data()
    {
        QTest::addColumn<QString>("through");
        for (const char *through : {"itself", "a detour", "a symbolic link", "a hard link"})
            QTest::newRow(through) << QString::fromLatin1(through);
    }
    void exportNeverReplacesTheIncident()
    {
        QFETCH(QString, through);
        const QString file = declare();
        QString out = file;
        if (through == u"a detour"_s)
            out = m_folder.filePath(u"../"_s + QDir(m_folder.path()).dirName() + u'/' + QFileInfo(file).fileName());
        if (through == u"a symbolic link"_s)
            QVERIFY(QFile::link(file, out = m_folder.filePath(u"symbolic.csv"_s)));
        if (through == u"a hard link"_s) {
            out = m_folder.filePath(u"hard.csv"_s);
            QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(out).constData()), 0);
        }
        const QByteArray before = contentOf(file);
        QCOMPARE(run({u"export"_s, file, u"--report"_s, u"timeline"_s, u"--format"_s, u"csv"_s, u"-o"_s, out}), 1);
        QVERIFY2(m_err.contains(u"incident's own file"_s), qPrintable(m_err));
        QVERIFY(contentOf(file) == before);
        QVERIFY(contentOf(out) == before);
    }

    void exportWritesIntoAPipe()
    {
        const QString file = declare();
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int reader = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const int status = run({u"export"_s, file, u"--report"_s, u"timeline"_s, u"--format"_s, u"csv"_s, u"-o"_s,
                                QFile::decodeName(pipe)});
        QByteArray read(65536, '\0');
        read.truncate(std::max<ssize_t>(0, ::read(reader, read.data(), size_t(read.size()))));
        ::close(reader);
        QCOMPARE(status, 0);
        struct stat now = {};
        QCOMPARE(::lstat(pipe.constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
        QCOMPARE(run({u"export"_s, file, u"--report"_s, u"timeline"_s, u"--format"_s, u"csv"_s}), 0);
        QCOMPARE(QString::fromUtf8(read), m_out);
    }

    void exportSaysThatADeviceIsFull()
    {
        const QString file = declare();
        // A node of its own: the system's must not be at stake.
        const QByteArray node = QFile::encodeName(m_folder.filePath(u"full"_s));
        constexpr int MemoryDevices = 1;
        constexpr int Full = 7;
        if (::mknod(node.constData(), S_IFCHR | 0600, makedev(MemoryDevices, Full)) != 0)
            QSKIP("only root may make a device");
        if (const int usable = ::open(node.constData(), O_WRONLY | O_CLOEXEC); usable < 0 || ::close(usable) != 0)
            QSKIP("devices don't work in this folder");
        QCOMPARE(run({u"export"_s, file, u"--report"_s, u"timeline"_s, u"--format"_s, u"csv"_s, u"-o"_s,
                      QFile::decodeName(node)}),
                 1);
        QVERIFY2(m_err.contains(u"full"_s), qPrintable(m_err));
        struct stat now = {};
        QCOMPARE(::lstat(node.constData(), &now), 0);
        QVERIFY(S_ISCHR(now.st_mode));
    }

    void saysThatItCouldNotSpeak_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("show") << QStringList{u"show"_s, u"FILE"_s} << QString();
        QTest::newRow("show as JSON") << QStringList{u"show"_s, u"FILE"_s, u"--json"_s} << QString();
        QTest::newRow("export") << QStringList{u"export"_s, u"FILE"_s, u"--report"_s, u"plan"_s, u"--format"_s, u"md"_s}
                                << QString();
        QTest::newRow("check") << QStringList{u"check"_s, u"FILE"_s} << QString();
        QTest::newRow("check as JSON") << QStringList{u"check"_s, u"FILE"_s, u"--json"_s} << QString();
        QTest::newRow("log") << QStringList{u"log"_s, u"FILE"_s, u"kept all the same"_s} << u"safe"_s;
        QTest::newRow("help") << QStringList{u"help"_s} << QString();
        QTest::newRow("help of a command") << QStringList{u"log"_s, u"--help"_s} << QString();
        QTest::newRow("version") << QStringList{u"--version"_s} << QString();
    }
    void saysThatItCouldNotSpeak()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        declare();
        words.replaceInStrings(u"FILE"_s, m_file);
        DeafDevice out;
        QCOMPARE(runInto(out, words), 1);
        QVERIFY2(m_err.contains(u"standard output"_s) && m_err.contains(u"the disk is full"_s), qPrintable(m_err));
        QVERIFY2(m_err.contains(said), qPrintable(m_err));
        QCOMPARE(!entryWith(u"kept all the same"_s).isEmpty(), !said.isEmpty());
    }

    void logsOnThoughNobodyHears()
    {
        declare();
        DeafDevice out;
        QCOMPARE(runInto(out, {u"log"_s, m_file, u"-"_s}, "one\ntwo\n"), 1);
        QVERIFY(!entryWith(u"one"_s).isEmpty());
        QVERIFY(!entryWith(u"two"_s).isEmpty());
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
