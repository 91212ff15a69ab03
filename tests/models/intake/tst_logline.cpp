// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/logline.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

LogLineContext context()
{
    return {.now = *fromIsoUtc(u"2026-03-14T14:30:00Z"),
            .zone = QTimeZone("Europe/Berlin"),
            .people = {u"Ana Sousa"_s, u"Bo"_s, u"Bob Winter"_s},
            .systems = {u"checkout-api"_s, u"checkout-web"_s, u"Redis"_s}};
}

QString markOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Note:
        return u"n"_s;
    case LogKind::Decision:
        return u"d"_s;
    case LogKind::Hypothesis:
        return u"h"_s;
    case LogKind::Action:
        return u"a"_s;
    case LogKind::Symptom:
        return u"s"_s;
    case LogKind::Mitigation:
        return u"m"_s;
    case LogKind::Paged:
        return u"p"_s;
    }
    return {};
}

// "[occurred] kind* @owner #system >due| text"; zone Berlin, one hour ahead of UTC in that week.
QString shown(const LogLine &line)
{
    QString text;
    if (line.occurred) {
        text += u'[' + (line.occurred->about ? u"~"_s : QString()) + toIsoUtc(line.occurred->begin).mid(8, 8);
        if (line.occurred->end)
            text += u'-' + toIsoUtc(*line.occurred->end).mid(8, 8);
        text += u"] "_s;
    }
    text += markOf(line.kind) + (line.pinned ? u"*"_s : QString());
    if (!line.owner.isEmpty())
        text += u" @"_s + line.owner;
    for (const QString &system : line.systems)
        text += u" #"_s + system;
    if (line.due)
        text += u" >"_s + toIsoUtc(*line.due).mid(8, 8);
    return text + u"| "_s + line.text;
}

}  // namespace

class LogLineTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const QString &text, const QString &line) {
            QTest::newRow(qPrintable(text)) << text << line;
        };
        row(u""_s, u"n| "_s);
        row(u"  error rate falls  "_s, u"n| error rate falls"_s);

        // Times
        row(u"-7m error rate falls"_s, u"[14T14:23] n| error rate falls"_s);
        row(u"14:05 alert"_s, u"[14T13:05] n| alert"_s);
        row(u"15:31 alert"_s, u"[13T14:31] n| alert"_s);
        row(u"14:02–14:10 errors"_s, u"[14T13:02-14T13:10] n| errors"_s);
        row(u"14:02 - 14:10 errors"_s, u"[14T13:02-14T13:10] n| errors"_s);
        row(u"~14:00 errors"_s, u"[~14T13:00] n| errors"_s);
        row(u"yesterday 23:50 deploy"_s, u"[13T22:50] n| deploy"_s);
        row(u"yesterday 23:50-00:10 deploy"_s, u"[13T22:50-13T23:10] n| deploy"_s);
        row(u"2026-03-10 09:00 plan"_s, u"[10T08:00] n| plan"_s);
        row(u"2026-03-10T09:00Z plan"_s, u"[10T09:00] n| plan"_s);
        row(u"20 Feb 2026 9:17 pm - 20 Feb 2026 9:30 pm plan"_s, u"[20T20:17-20T20:30] n| plan"_s);
        row(u"9:05 pm plan"_s, u"[13T20:05] n| plan"_s);
        row(u"14:05: alert"_s, u"[14T13:05] n| alert"_s);
        row(u"14:05, alert"_s, u"[14T13:05] n| alert"_s);
        row(u"14:05 - alert"_s, u"[14T13:05] n| alert"_s);
        row(u"14:05 – 5 pods down"_s, u"[14T13:05] n| 5 pods down"_s);
        row(u"14:05 14:06 twice"_s, u"[14T13:05] n| 14:06 twice"_s);
        row(u"14:05"_s, u"[14T13:05] n| "_s);

        // What looks like a time and isn't
        for (const auto &text :
             {u"-7 degrees"_s, u"-7m2 of floor"_s, u"- 7m of cable"_s, u"-5 min after the deploy it broke"_s,
              u"now it is slow"_s, u"10m rows deleted"_s, u"16:9 screens break"_s, u"5 of 7 pods are up"_s,
              u"14:0 to us"_s, u"yesterday it worked"_s, u"todays 09:00 job failed"_s, u"2026-03-10 is the date"_s,
              u"20 Feb was fine"_s, u"25:00 is no time"_s, u"~ 7 pods"_s, u"14:05pods"_s})
            row(text, u"n| "_s + text);

        // Kinds and pins
        row(u"!d roll back"_s, u"d| roll back"_s);
        row(u"!H pool exhausted"_s, u"h| pool exhausted"_s);
        row(u"!s 502s"_s, u"s| 502s"_s);
        row(u"!m pool raised"_s, u"m| pool raised"_s);
        row(u"!p Bo"_s, u"p| Bo"_s);
        row(u"!n note"_s, u"n| note"_s);
        row(u"* keep this"_s, u"n*| keep this"_s);
        row(u"!d * roll back"_s, u"d*| roll back"_s);
        row(u"* !d -7m roll back"_s, u"[14T14:23] d*| roll back"_s);
        row(u"-7m !d @ana roll back to 4f2c"_s, u"[14T14:23] d @Ana Sousa| roll back to 4f2c"_s);
        row(u"!d"_s, u"d| "_s);
        row(u"!d !h both"_s, u"d| !h both"_s);
        for (const auto &text : {u"!x unknown"_s, u"!important"_s, u"!"_s, u"! d"_s, u"*bold* words"_s, u"**"_s,
                                 u"stop !d here"_s, u"!décision"_s})
            row(text, u"n| "_s + text);

        // Owners
        row(u"@an looks"_s, u"n @Ana Sousa| looks"_s);
        row(u"@ana: looks"_s, u"n @Ana Sousa| looks"_s);
        row(u"@bo looks"_s, u"n @Bo| looks"_s);
        row(u"@b looks"_s, u"n @b| looks"_s);
        row(u"@zoë.k looks"_s, u"n @zoë.k| looks"_s);
        row(u"@bo -7m looks"_s, u"n @Bo| -7m looks"_s);
        row(u"asked (@ana), then @bo."_s, u"n @Ana Sousa| asked (@ana), then @bo."_s);
        row(u"@bo @ana pair"_s, u"n @Bo| @ana pair"_s);
        row(u"asked @ana."_s, u"n @Ana Sousa| asked @ana."_s);
        row(u"@ana's idea"_s, u"n @Ana Sousa| @ana's idea"_s);
        row(u"mail to x@bo.example"_s, u"n| mail to x@bo.example"_s);
        row(u"@ home"_s, u"n| @ home"_s);
        row(u"a @-- b"_s, u"n| a @-- b"_s);

        // Systems
        row(u"restart #redis and #checkout-w"_s, u"n #Redis #checkout-web| restart #redis and #checkout-w"_s);
        row(u"#checkout down"_s, u"n #checkout| #checkout down"_s);
        row(u"#redis !d flush #Redis"_s, u"d #Redis| #redis flush #Redis"_s);
        row(u"PR #2207, C#, page#top, #"_s, u"n| PR #2207, C#, page#top, #"_s);

        // Due
        row(u"!a @ana by 16:00 restart pods"_s, u"a @Ana Sousa >14T15:00| restart pods"_s);
        row(u"!a @ana 10m restart pods"_s, u"a @Ana Sousa >14T14:40| restart pods"_s);
        row(u"!a @ana by tomorrow 09:00 restart pods"_s, u"a @Ana Sousa >15T08:00| restart pods"_s);
        row(u"!a @ana by 10m * restart pods"_s, u"a* @Ana Sousa >14T14:40| restart pods"_s);
        row(u"!a restart pods @ana by 16:00"_s, u"a @Ana Sousa >14T15:00| restart pods @ana"_s);
        row(u"!a restart pods @ana 10m"_s, u"a @Ana Sousa >14T14:40| restart pods @ana"_s);
        row(u"!a @ana restart pods by 16:00."_s, u"a @Ana Sousa >14T15:00| restart pods"_s);
        row(u"!a restart pods by 14:00"_s, u"a >15T13:00| restart pods"_s);
        row(u"!a @ana"_s, u"a @Ana Sousa| "_s);
        row(u"!a @ana by 16:00"_s, u"a @Ana Sousa >14T15:00| "_s);
        row(u"!a set the timeout to 10m"_s, u"a| set the timeout to 10m"_s);
        row(u"!a @ana set the timeout to 10m"_s, u"a @Ana Sousa| set the timeout to 10m"_s);
        row(u"!a @ana 2 days of logs"_s, u"a @Ana Sousa| 2 days of logs"_s);
        row(u"!a @ana by now it works"_s, u"a @Ana Sousa| by now it works"_s);
        row(u"!a @ana step by step"_s, u"a @Ana Sousa| step by step"_s);
        row(u"!a raise the pool by 10"_s, u"a| raise the pool by 10"_s);
        row(u"@ana by 16:00 restart"_s, u"n @Ana Sousa| by 16:00 restart"_s);
        row(u"!d restart by 16:00"_s, u"d| restart by 16:00"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(shown(parseLogLine(text, context())), line);
    }

    void showsWhatItUnderstood()
    {
        const QString text = u" 14:05 !a * @ana by 16:00 restart #redis, @bo and #queue"_s;
        const LogLine line = parseLogLine(text, context());
        QStringList shownParts;
        for (const Understood &part : line.understood)
            shownParts.append(text.mid(part.from, part.length) + u" = "_s + part.meaning);
        const QStringList expected{
            u"14:05 = 2026-03-14 14:05"_s,    u"!a = Action"_s,    u"* = Pinned"_s,          u"@ana = Ana Sousa"_s,
            u"by 16:00 = 2026-03-14 16:00"_s, u"#redis = Redis"_s, u"#queue = queue (new)"_s};
        QCOMPARE(shownParts, expected);
        QVERIFY(line.understood.at(4).as == Understood::As::Due);
    }

    void tellsDoubtAboutTheTime()
    {
        LogLineContext autumn = context();
        autumn.now = *fromIsoUtc(u"2026-10-25T01:50:00Z");
        const LogLine line = parseLogLine(u"02:30 pods restart", autumn);
        QVERIFY(line.doubt == LocalTimeDoubt::Repeated);
        QCOMPARE(toIsoUtc(line.occurred->begin), u"2026-10-25T01:30:00Z"_s);
        QVERIFY(line.understood.first().meaning.contains(u"twice"_s));
    }

    void losesNoWord()
    {
        // Whatever isn't said to be understood must be in the text.
        const QStringList pieces{u"-7m"_s,        u"14:05"_s,     u"14:02–14:10"_s, u"!d"_s,     u"!a"_s,
                                 u"*"_s,          u"@ana"_s,      u"@zoe"_s,        u"#redis"_s, u"by"_s,
                                 u"16:00"_s,      u"10m"_s,       u"pods"_s,        u"🚒"_s,      u"~"_s,
                                 u"2026-03-10"_s, u"yesterday"_s, u"09:00"_s,       u"-"_s,      u"“"_s};
        QRandomGenerator random(2'041);
        for (int round = 0; round < 5'000; ++round) {
            QStringList words;
            for (int count = random.bounded(1, 9); count > 0; --count)
                words.append(pieces[random.bounded(int(pieces.size()))]);
            const QString text = words.join(u' ');
            const LogLine line = parseLogLine(text, context());
            QString rest = text;
            for (const Understood &part : line.understood) {
                QVERIFY2(part.from >= 0 && part.length > 0 && part.from + part.length <= text.size(), qPrintable(text));
                for (qsizetype at = part.from; at < part.from + part.length; ++at)
                    rest[at] = u' ';
            }
            for (const QString &word : rest.simplified().split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(word == u"-"_s || line.text.contains(word), qPrintable(text + u" => "_s + line.text));
        }
    }

    void staysFastOnHugeLines_data()
    {
        QTest::addColumn<QString>("piece");
        for (const auto &piece :
             {u"#a "_s, u"@a "_s, u"14:05 "_s, u"- "_s, u"by 1 "_s, u"!a "_s, u" "_s, u"@"_s, u"1"_s})
            QTest::addRow("'%s'", qPrintable(piece)) << piece;
    }
    void staysFastOnHugeLines()
    {
        QFETCH(QString, piece);
        const QString text = u"!a "_s + piece.repeated(200'000);
        const LogLine line = parseLogLine(text, context());
        QVERIFY(line.understood.size() < 100);
    }

    void survivesMutations()
    {
        const QStringList seeds{u"-7m !d @ana roll back to 4f2c"_s, u"~14:02–14:10 !a * @bo by 16:00 restart #redis"_s,
                                u"yesterday 23:50 !h pool exhausted, asked @bob"_s, u"!a restart the pods @ana 10m"_s};
        const QString alphabet = u"0123456789:-–~!@#*. dahsmpnbyt\n\u0301\u200f🚒"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 8'000; ++round) {
            QString text = seeds[round % seeds.size()];
            for (int change = random.bounded(1, 6); change > 0; --change)
                text.replace(random.bounded(int(text.size())), random.bounded(3),
                             alphabet.mid(random.bounded(int(alphabet.size())), 1));
            const LogLine line = parseLogLine(text, context());
            QVERIFY(!line.due || line.kind == LogKind::Action);
            QCOMPARE(line.text, line.text.trimmed());
        }
    }
};

EVENKEEL_TEST(LogLineTest);
#include "tst_logline.moc"
