// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvimport.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;
using evenkeel::test::fixture;
using namespace Qt::StringLiterals;

namespace {

QStringList times(const IntakeResult &result)
{
    QStringList list;
    for (const IntakeEntry &entry : result.entries)
        list.append(toIsoUtc(entry.occurred.begin));
    return list;
}

QSet<QString> origins(const QByteArray &bytes)
{
    QSet<QString> set;
    const auto result = readCsv(bytes, {});
    for (const IntakeEntry &entry : result->entries)
        set.insert(entry.origin);
    return set;
}

}  // namespace

class CsvImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsATimeline()
    {
        const auto result = readCsv(fixture(u"timeline.csv"_s), {});
        QVERIFY(result);
        QVERIFY(result->problems.isEmpty());
        QCOMPARE(result->entries.size(), 7);
        const IntakeEntry &first = result->entries[0];
        QCOMPARE(toIsoUtc(first.occurred.begin), u"2026-03-28T22:50:00Z"_s);
        QCOMPARE(first.text, u"Deploy of cart 4.2 begins"_s);
        QCOMPARE(first.owner, u"Ana Sousa"_s);
        QVERIFY(first.kind == EntryKind::Action);
        // The column that restates the time is gone, the others are notes.
        QCOMPARE(first.note, QString());
        QCOMPARE(result->entries[1].note, u"graph: https://graphs.example/a"_s);
        QCOMPARE(result->entries[2].text, u"Pager fires:\n\"cart p99 above 2 s\""_s);
        QVERIFY(result->entries[2].kind == EntryKind::Paged);
        QVERIFY(result->entries[3].kind == EntryKind::Note);
    }

    void keepsAColumnThatSaysMoreThanTheTime()
    {
        QByteArray bytes = fixture(u"timeline.csv"_s);
        bytes.replace("00:20,Pool", "00:20 by phone,Pool");
        const auto result = readCsv(bytes, {});
        QCOMPARE(result->entries[0].note, u"as written: 22:50 UTC (Mar 28)"_s);
        QCOMPARE(result->entries[5].note, u"as written: 00:20 by phone\ngraph: https://graphs.example/b"_s);
    }

    void readsManyForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &time, const QString &note = {}) {
            QTest::newRow(name) << bytes << time << note;
        };
        const QString local = u"2026-03-14T13:05:00Z"_s;
        row("comma", "time,event\n2026-03-14 14:05,x", local);
        row("semicolon", "time;event\r\n2026-03-14 14:05;x\r\n", local);
        row("semicolon with commas", "time;event;a,b,c,d\n2026-03-14 14:05;x;1,2", local, u"a,b,c,d: 1,2"_s);
        row("tab", "time\tevent\n2026-03-14 14:05\tx", local);
        row("bar", "time|event\n2026-03-14 14:05|x", local);
        row("separator line", "sep=;\r\ntime;event\r\n2026-03-14 14:05;x", local);
        row("BOM", "\xef\xbb\xbftime,event\n2026-03-14 14:05,x", local);
        row("BOM and quotes", "\xef\xbb\xbf\"time\",\"event\"\n\"2026-03-14 14:05\",\"x\"", local);
        row("offset", "at,action\n2026-03-14T14:05-05:00,x", u"2026-03-14T19:05:00Z"_s);
        row("time in UTC", "time_utc,event\n2026-03-14 14:05,x", u"2026-03-14T14:05:00Z"_s);
        row("Time (UTC)", "Time (UTC),Event\n2026-03-14 14:05,x", u"2026-03-14T14:05:00Z"_s);
        row("date and time", "Date,Time,Description\n2026-03-14,14:05,x", local);
        row("date with points", "Date,Time,Description\n14.03.2026,2:05 pm,x", local);
        row("date column only", "date,message\n2026-03-14 14:05,x", local);
        row("both whole", "date,time,message\n2026-03-14,2026-03-14 14:05,x", local);
        row("about, with date", "date,time,message\n2026-03-14,~14:05,x", local);
        row("seconds since 1970", "timestamp,message\n1773493500,x", local);
        row("milliseconds since 1970", "timestamp,message\n1773493500000,x", local);
        row("fraction of seconds", "timestamp,message\n1773493500.25,x", u"2026-03-14T13:05:00.250Z"_s);
        row("more cells", "time,event\n2026-03-14 14:05,x,\"y\nz\",", local, u"column 3: y\n  z"_s);
        row("more empty cells", "time,event\n2026-03-14 14:05,x,,", local);
        row("unnamed column", "time,event,,b\n2026-03-14 14:05,x,1,2", local, u"column 3: 1\nb: 2"_s);
        row("text and details", "time,details,event,what\n2026-03-14 14:05,d,x,w", local, u"details: d\nwhat: w"_s);
        row("unknown kind", "time,event,type\n2026-03-14 14:05,x,deploy", local, u"type: deploy"_s);
        row("no web link", "time,event,link\n2026-03-14 14:05,x,file:///a", local, u"link: file:///a"_s);
        row("control characters", "time,event\n2026-03-14 14:05,\x1b\x07x", local);
    }
    void readsManyForms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, time);
        QFETCH(QString, note);
        const auto result = readCsv(bytes, {QTimeZone("Europe/Berlin"), false});
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QCOMPARE(times(*result), QStringList{time});
        QCOMPARE(result->entries[0].text, u"x"_s);
        QCOMPARE(result->entries[0].note, note);
    }

    void readsEveryKind()
    {
        const QStringList names{u"Note"_s,     u"symptom"_s,  u"alert"_s,      u"PAGED"_s,    u"hypothesis"_s,
                                u"decision"_s, u"action"_s,   u"mitigation"_s, u"comms"_s,    u"status"_s,
                                u"severity"_s, u"hand-off"_s, u"check-in"_s,   u"evidence "_s};
        QByteArray bytes = "time,event,kind\n";
        for (const QString &name : names)
            bytes += "2026-03-14T14:05Z,x," + name.toUtf8() + '\n';
        const auto result = readCsv(bytes, {});
        QCOMPARE(result->entries.size(), names.size());
        for (qsizetype place = 0; place < names.size(); ++place) {
            QCOMPARE(int(result->entries[place].kind), int(place));
            QCOMPARE(result->entries[place].note, QString());
        }
    }

    void readsSpansLearnedLinksAndTags()
    {
        const auto result = readCsv("time,event,learned,url,tags\n"
                                    "~2026-03-14 23:50–00:10,x,2026-03-15 09:00,https://x.example,\"a, b;c\"\n"
                                    "2026-03-14 23:50,y,later,,\n",
                                    {});
        QCOMPARE(result->entries.size(), 2);
        const IntakeEntry &entry = result->entries[0];
        QVERIFY(entry.occurred.about);
        QCOMPARE(toIsoUtc(*entry.occurred.end), u"2026-03-15T00:10:00Z"_s);
        QCOMPARE(toIsoUtc(*entry.learned), u"2026-03-15T09:00:00Z"_s);
        QCOMPARE(entry.link, u"https://x.example"_s);
        QCOMPARE(entry.tags, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!result->entries[1].learned);
        QCOMPARE(result->entries[1].note, u"learned: later"_s);
    }

    void listsWhatItLeavesOut()
    {
        const auto result = readCsv("time,event,note\n"
                                    "2026-03-14 14:05,fine,\n"
                                    "soon,\"two\nlines\",\n"
                                    "14:05,no date,\n"
                                    "2026-03-14,no time,\n"
                                    ",no time at all,\n"
                                    "2026-03-14 14:06,,only a note\n"
                                    "\n"
                                    "2026-02-30 14:06,no such day,\n",
                                    {});
        QCOMPARE(result->entries.size(), 1);
        QList<qsizetype> lines;
        for (const IntakeProblem &problem : result->problems) {
            lines.append(problem.position);
            QCOMPARE(problem.where, u"line %1"_s.arg(problem.position));
            QVERIFY(!problem.what.isEmpty() && !problem.done.isEmpty());
        }
        QCOMPARE(lines, (QList<qsizetype>{3, 5, 6, 7, 8, 10}));
        QVERIFY(result->problems[1].what.contains(u"has no date"_s));
        QVERIFY(result->problems[2].what.contains(u"without a time"_s));
    }

    void asksForAZoneWhereTheClocksChange_data()
    {
        QTest::addColumn<bool>("zoneGiven");
        QTest::addColumn<QStringList>("taken");
        QTest::newRow("the incident's zone")
            << false << QStringList{u"2026-10-25T01:30:00Z"_s, u"2026-10-25T11:00:00Z"_s};
        QTest::newRow("a zone chosen") << true
                                       << QStringList{u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s,
                                                      u"2026-03-29T01:30:00Z"_s, u"2026-10-25T11:00:00Z"_s};
    }
    void asksForAZoneWhereTheClocksChange()
    {
        QFETCH(bool, zoneGiven);
        QFETCH(QStringList, taken);
        const QByteArray bytes = "time,event\n"
                                 "2026-10-25 02:30,twice\n"
                                 "2026-10-25 02:30+01:00,sure\n"
                                 "2026-03-29 02:30,never\n"
                                 "2026-10-25 12:00,noon\n";
        const auto result = readCsv(bytes, {QTimeZone("Europe/Berlin"), zoneGiven});
        QCOMPARE(times(*result), taken);
        QCOMPARE(result->problems.size(), 2);
        QCOMPARE(result->problems[0].position, 2);
        QVERIFY(result->problems[0].what.contains(u"twice"_s));
        QVERIFY(result->problems[0].done.contains(zoneGiven ? u"earlier"_s : u"Left out"_s));
        QCOMPARE(result->problems[1].position, 4);
        QVERIFY(result->problems[1].what.contains(u"skip"_s));
    }

    void importingAgainGivesTheSameOrigins()
    {
        const QByteArray bytes = fixture(u"timeline.csv"_s);
        const QSet<QString> first = origins(bytes);
        QCOMPARE(first.size(), 7);
        QCOMPARE(origins(bytes), first);

        QList<QByteArray> sorted{"time_utc,event,who\n", "2026-03-29T00:03:00Z,Joined the call,Bo\n",
                                 "2026-03-29T00:03:00Z,Joined the call,Ana\n", "2026-03-29T00:20:00Z,x,\n"};
        const QSet<QString> before = origins(sorted.join());
        QCOMPARE(before.size(), 3);
        sorted.swapItemsAt(1, 2);
        sorted.insert(1, "2026-03-29T00:03:00Z,Joined the call,Cy\n");
        sorted.append("2026-03-30T00:20:00Z,y,\n");
        const QSet<QString> after = origins(sorted.join());
        QCOMPARE(after.size(), 5);
        QVERIFY(after.contains(before));
    }

    void sortingMovesNoOrigin()
    {
        const auto ownerOrigins = [](const QByteArray &rows) {
            QMap<QString, QString> map;
            const auto result = readCsv("time,event,who\n" + rows, {});
            for (const IntakeEntry &entry : result->entries)
                map.insert(entry.owner, entry.origin);
            return map;
        };
        const QByteArray ana = "2026-03-29T00:03:00Z,Joined the call,Ana\n";
        const QByteArray bo = "2026-03-29T00:03:00Z,Joined the call,Bo\n";
        QCOMPARE(ownerOrigins(ana + bo), ownerOrigins(bo + ana));
        QCOMPARE(ownerOrigins(ana + bo).value(u"Bo"_s), ownerOrigins(bo).value(u"Bo"_s));
    }

    void originsFollowTheRowNotItsSpelling()
    {
        const QSet<QString> plain = origins("time,event\n2026-03-14T14:05:00Z,x\n");
        QCOMPARE(origins("event;graph;time\nx;g;2026-03-14 15:05+01:00\n"), plain);
        QVERIFY(origins("time,event\n2026-03-14T14:05:00Z,y\n") != plain);
        QVERIFY(origins("time,event\n2026-03-14T14:06:00Z,x\n") != plain);
        QVERIFY(origins("time,event\n~2026-03-14T14:05:00Z,x\n") != plain);
    }

    void equalRowsAreEntriesOfTheirOwn()
    {
        const QByteArray row = "2026-03-14T14:05:00Z,x\n";
        const auto result = readCsv("time,event\n" + row + row + row, {});
        QCOMPARE(result->entries.size(), 3);
        QCOMPARE(origins("time,event\n" + row + row + row).size(), 3);
        QVERIFY(origins("time,event\n" + row + row + row).contains(origins("time,event\n" + row)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &message) {
            QTest::newRow(name) << bytes << message;
        };
        row("empty", "", u"is empty"_s);
        row("blank", " \r\n \n", u"is empty"_s);
        row("UTF-16", QByteArray("\xff\xfet\0i\0m\0e\0", 10), u"UTF-16"_s);
        row("zero byte", QByteArray("time,event\n\0,x", 14), u"line 2"_s);
        row("Latin-1", "time,event\n2026-03-14 14:05,ok\n2026-03-14 14:05,caf\xe9\n", u"line 3"_s);
        row("no header", "2026-03-14 14:05,x\n", u"found: 2026-03-14 14:05, x"_s);
        row("no time", "when it was,event\n", u"column for the time; found: when it was, event"_s);
        row("no text", "time,remark,\n", u"what happened; found: time, remark, column 3"_s);
        row("unclosed quote", "time,event\n2026-03-14 14:05,ok\n2026-03-14 14:05,\"oh\n", u"line 3: A quote"_s);
        row("too large", QByteArray(CsvOptions::largestFile + 1, ' '), u"64 MiB"_s);
        row("too many rows", "time,event\n" + QByteArray("a\n").repeated(CsvOptions::mostRows + 1), u"rows"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto result = readCsv(bytes, {});
        QVERIFY(!result);
        QVERIFY2(result.error().message().contains(message), qPrintable(result.error().message()));
        QVERIFY(!result.error().remedy.isEmpty());
    }

    void countsProblemsItDoesNotList()
    {
        const auto result = readCsv("time,event\n" + QByteArray("soon,x\n").repeated(1'500), {});
        QCOMPARE(result->problems.size(), 1'000);
        QCOMPARE(result->unlistedProblems, 500);
    }
};

EVENKEEL_TEST(CsvImportTest);
#include "tst_csvimport.moc"
