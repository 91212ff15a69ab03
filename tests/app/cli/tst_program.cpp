// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// Runs the real program, without a display.
class ProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    int run(const QStringList &words, QByteArray *out = nullptr, const QByteArray &in = {})
    {
        QProcess process;
        return run(process, words, out, in);
    }

    static int run(QProcess &process, const QStringList &words, QByteArray *out = nullptr, const QByteArray &in = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EVENKEEL_PROGRAM), words);
        process.write(in);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return -1;
        if (out)
            *out = process.readAllStandardOutput();
        return process.exitCode();
    }

private slots:
    void saysItsVersion()
    {
        QByteArray out;
        QCOMPARE(run({u"--version"_s}, &out), 0);
        QVERIFY(out.startsWith("evenkeel "));
    }

    // By its ending a file is handed over at once, by another name once the commands are known.
    void becomesTheProgramWithTheWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an incident") << u"window.keel"_s;
        QTest::newRow("under another name") << u"window"_s;
    }
    void becomesTheProgramWithTheWindow()
    {
        QFETCH(QString, name);
        const QString file = m_folder.filePath(name);
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"T"_s}), 0);
        QProcess process;
        QCOMPARE(run(process, {file}), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("no display"), said.constData());
    }

    void failsWithoutItsParts()
    {
        const QString alone = m_folder.filePath(u"evenkeel"_s);
        QVERIFY(QFile::copy(QStringLiteral(EVENKEEL_PROGRAM), alone));
        QProcess process;
        process.start(alone, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("evenkeel-cli: No such file"), said.constData());
    }

    void readsLinesPastANul()
    {
        const QString file = m_folder.filePath(u"nul.keel"_s);
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"T"_s}), 0);
        QByteArray out;
        QCOMPARE(run({u"log"_s, file, u"-"_s}, &out, QByteArray("a\0b\r\nnext\n", 10)), 0);
        QVERIFY2(out.contains(" ab\n") && out.contains(" next\n"), out.constData());
    }

    // As /dev/stdout is: replacing what it leads to would take the file from under the one who gave it.
    void exportsIntoStandardOutputByName()
    {
        const QString file = m_folder.filePath(u"named.keel"_s);
        const QString out = m_folder.filePath(u"out.txt"_s);
        const QString link = m_folder.filePath(u"stdout"_s);
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"T"_s}), 0);
        QVERIFY(QFile::link(u"/proc/self/fd/1"_s, link));
        QFile before(out);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before\n");
        before.close();
        QProcess process;
        process.setStandardOutputFile(out, QIODevice::Append);
        QCOMPARE(run(process, {u"export"_s, file, u"--report"_s, u"plan"_s, u"--format"_s, u"md"_s, u"-o"_s, link}), 0);
        QFile after(out);
        QVERIFY(after.open(QIODevice::ReadOnly));
        const QByteArray bytes = after.readAll();
        QVERIFY2(bytes.startsWith("before\n#"), bytes.left(40).constData());
    }

    void endsWithAnErrorWhenNobodyListens_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("closed");
        for (const bool closed : {false, true}) {
            const char *how = closed ? "closed" : "reader gone";
            QTest::addRow("show, %s", how) << QStringList{u"show"_s, u"FILE"_s} << closed;
            QTest::addRow("log, %s", how) << QStringList{u"log"_s, u"FILE"_s, u"-"_s} << closed;
        }
    }
    void endsWithAnErrorWhenNobodyListens()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, closed);
        const QString file = m_folder.filePath(u"unheard-%1%2.keel"_s.arg(words.first()).arg(closed));
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"T"_s}), 0);
        words.replaceInStrings(u"FILE"_s, file);
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        ::close(ends[0]);
        QProcess process;
        process.setChildProcessModifier([&] {
            (void)::signal(SIGPIPE, SIG_DFL);
            if (closed)
                ::close(STDOUT_FILENO);
            else
                ::dup2(ends[1], STDOUT_FILENO);
        });
        const int status = run(process, words, nullptr, "one\ntwo\n");
        ::close(ends[1]);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(status, 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
        QByteArray out;
        QCOMPARE(run({u"check"_s, file}, &out), 0);
        QVERIFY(out.contains(words.first() == u"log"_s ? "3 transaction" : "1 transaction"));
    }

    // The main job: from a declaration and a file of lines to Markdown and PDF.
    void runsAnIncidentToItsPdf()
    {
        const QString file = m_folder.filePath(u"incident.keel"_s);
        const QString csv = m_folder.filePath(u"timeline.csv"_s);
        QFile lines(csv);
        QVERIFY(lines.open(QIODevice::WriteOnly));
        lines.write("time_utc,time_as_written,event\n"
                    "2020-02-20T23:40:00Z,23:40 UTC,downloads of `parcel` fail\n"
                    "2020-02-21T00:10:00Z,00:10 UTC,\"versions removed, fix deployed\"\n");
        lines.close();
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"Downloads fail"_s, u"--severity"_s, u"SEV2"_s, u"--began"_s,
                      u"2020-02-20T23:17Z"_s, u"--at"_s, u"2020-02-20T23:28Z"_s, u"--zone"_s, u"UTC"_s}),
                 0);
        QCOMPARE(run({u"import"_s, file, u"--format"_s, u"csv"_s, csv}), 0);
        QCOMPARE(run({u"set"_s, file, u"status=resolved"_s, u"role.commander=Ana"_s}), 0);
        QByteArray markdown;
        QCOMPARE(run({u"export"_s, file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"md"_s}, &markdown), 0);
        QVERIFY(markdown.contains("Downloads fail"));
        const QString pdf = m_folder.filePath(u"pm.pdf"_s);
        const QStringList words{u"export"_s,   file,     u"--report"_s, u"postmortem"_s,
                                u"--format"_s, u"pdf"_s, u"-o"_s,       pdf};
        QCOMPARE(run(words), 0);
        QFile first(pdf);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        first.close();
        QCOMPARE(run(words), 0);
        QFile second(pdf);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(second.readAll() == bytes);
    }

    // Asked to end, it ends before anything is written, or once all is: what was there stays whole.
    void interruptedItLeavesNoHalfReport()
    {
        const QString file = m_folder.filePath(u"long.keel"_s);
        QCOMPARE(run({u"new"_s, file, u"--title"_s, u"T"_s}), 0);
        QByteArray lines("time_utc,time_as_written,event\n");
        for (int i = 0; i < 4000; ++i)
            lines +=
                "2026-03-14T22:00:00Z,22:00,line " + QByteArray::number(i) + " of an incident that went on and on\n";
        const QString csv = m_folder.filePath(u"long.csv"_s);
        QFile listed(csv);
        QVERIFY(listed.open(QIODevice::WriteOnly));
        listed.write(lines);
        listed.close();
        QCOMPARE(run({u"import"_s, file, u"--format"_s, u"csv"_s, csv}), 0);
        const QString pdf = m_folder.filePath(u"long.pdf"_s);
        QFile before(pdf);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();

        QProcess process;
        process.start(QStringLiteral(EVENKEEL_PROGRAM),
                      {u"export"_s, file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf});
        QVERIFY(process.waitForStarted());
        // It is another program by the time it listens; before that the signal just ends it.
        QByteArray handlers;
        const QString status = u"/proc/%1/status"_s.arg(process.processId());
        QVERIFY(QTest::qWaitFor([&] {
            QFile told(status);
            if (!told.open(QIODevice::ReadOnly))
                return false;
            const QByteArray caught = told.readAll();
            const qsizetype at = caught.indexOf("SigCgt:");
            handlers = caught.mid(at + 7, caught.indexOf('\n', at) - at - 7).trimmed();
            return (handlers.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
        }));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("cancelled"), said.constData());
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"long.pdf*"_s}).size(), 1);
    }
};

EVENKEEL_TEST(ProgramTest);
#include "tst_program.moc"
