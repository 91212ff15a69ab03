// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/incidentstrip.h"
#include "models/report/reportscope.h"
#include "models/report/stripticks.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<IncidentStrip> stripOf(const Incident &incident, const char *now = "2026-03-15T10:00:00Z",
                                     Audience audience = Audience::Internal)
{
    ReportOptions options;
    options.audience = audience;
    options.exportedAt = *IncidentBuilder::time(now);
    return incidentStrip(ReportScope(incident, options));
}

QString clock(Instant instant)
{
    return ReportTime(QTimeZone::utc()).clock(instant);
}

QStringList clocks(const QList<Instant> &instants)
{
    QStringList texts;
    for (const Instant instant : instants)
        texts.append(clock(instant));
    return texts;
}

QStringList spansOf(const IncidentStrip &strip)
{
    QStringList texts;
    for (const StripSpan &span : strip.spans)
        texts.append(span.word + u' ' + clock(span.from) + u'-' + clock(span.to));
    return texts;
}

QStringList stepsOf(const IncidentStrip &strip)
{
    QStringList texts;
    for (const StripStep &step : strip.steps)
        texts.append(u"%1 (%2) %3-%4"_s.arg(step.word).arg(step.rank).arg(clock(step.from), clock(step.to)));
    return texts;
}

QStringList momentsIn(const IncidentStrip &strip)
{
    QStringList texts;
    for (const StripMoment &moment : strip.moments)
        texts.append(moment.text);
    return texts;
}

// "began 12:00, detected 12:05" on the day of the tests.
ImpactWindow windowOf(const QString &text)
{
    ImpactWindow window;
    const auto set = [&](const QString &name, Instant at) {
        const std::pair<QString, std::optional<Instant> ImpactWindow::*> members[] = {
            {u"began"_s, &ImpactWindow::began},
            {u"detected"_s, &ImpactWindow::detected},
            {u"acknowledged"_s, &ImpactWindow::acknowledged},
            {u"mitigated"_s, &ImpactWindow::mitigated},
            {u"restored"_s, &ImpactWindow::restored},
            {u"resolved"_s, &ImpactWindow::resolved}};
        for (const auto &[known, member] : members)
            if (known == name)
                window.*member = at;
    };
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QByteArray iso = "2026-03-14T" + part.section(u' ', 1).toLatin1() + ":00Z";
        set(part.section(u' ', 0, 0), *IncidentBuilder::time(iso.constData()));
    }
    return window;
}

Incident incidentOf(const QStringList &windows, IncidentStatus status)
{
    IncidentBuilder b(u"Title"_s);
    b.fact<&IncidentFacts::status>(status);
    for (const QString &text : windows)
        b.window(windowOf(text));
    return b.incident();
}

constexpr const char *Noon = "2026-03-14T12:00:00Z";

}  // namespace

class IncidentStripTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsPhases_data()
    {
        QTest::addColumn<QStringList>("windows");
        QTest::addColumn<IncidentStatus>("status");
        QTest::addColumn<QStringList>("spans");
        QTest::addColumn<QStringList>("moments");
        const auto add = [](const char *name, const QStringList &windows, IncidentStatus status,
                            const QStringList &spans, const QStringList &moments) {
            QTest::newRow(name) << windows << status << spans << moments;
        };
        add("all of them",
            {u"began 10:00, detected 10:05, acknowledged 10:07, mitigated 10:30, restored 10:40, resolved 11:00"_s},
            IncidentStatus::Resolved,
            {u"Unnoticed 10:00-10:05"_s, u"Noticed 10:05-10:07"_s, u"Response 10:07-10:30"_s,
             u"Contained 10:30-10:40"_s, u"Watched 10:40-11:00"_s},
            {u"Began 10:00"_s, u"Detected 10:05"_s, u"Acknowledged 10:07"_s, u"Mitigated 10:30"_s, u"Restored 10:40"_s,
             u"Resolved 11:00"_s});
        add("two windows at once", {u"began 10:00, restored 10:40"_s, u"began 10:00, restored 11:00"_s},
            IncidentStatus::Resolved, {u"Impact 10:00-10:40"_s, u"Impact 10:00-11:00"_s},
            {u"Began 10:00"_s, u"Restored 10:40"_s, u"Restored 11:00"_s});
        add("beginning and end", {u"began 10:00, restored 10:40"_s}, IncidentStatus::Closed, {u"Impact 10:00-10:40"_s},
            {u"Began 10:00"_s, u"Restored 10:40"_s});
        add("nobody acknowledged", {u"detected 10:00, mitigated 10:40"_s}, IncidentStatus::Resolved,
            {u"Response 10:00-10:40"_s}, {u"Detected 10:00"_s, u"Mitigated 10:40"_s});
        add("at once", {u"began 10:00, detected 10:00, acknowledged 10:00, restored 10:40"_s}, IncidentStatus::Resolved,
            {u"Response 10:00-10:40"_s}, {u"Began, detected, acknowledged 10:00"_s, u"Restored 10:40"_s});
        add("in the wrong order", {u"began 10:00, acknowledged 10:50, mitigated 10:30, restored 10:40"_s},
            IncidentStatus::Resolved, {u"Impact 10:00-10:30"_s, u"Contained 10:30-10:40"_s},
            {u"Began 10:00"_s, u"Mitigated 10:30"_s, u"Restored 10:40"_s});
        add("running", {u"began 10:00, detected 10:05"_s}, IncidentStatus::Declared,
            {u"Unnoticed 10:00-10:05"_s, u"Noticed 10:05-12:00"_s},
            {u"Began 10:00"_s, u"Detected 10:05"_s, u"Now 12:00"_s});
        add("reopened",
            {u"began 10:00, restored 10:20, resolved 10:30"_s, u"began 11:00, detected 11:05, acknowledged 11:06"_s},
            IncidentStatus::Reopened,
            {u"Impact 10:00-10:20"_s, u"Watched 10:20-10:30"_s, u"Unnoticed 11:00-11:05"_s, u"Noticed 11:05-11:06"_s,
             u"Response 11:06-12:00"_s},
            {u"Began 10:00"_s, u"Restored 10:20"_s, u"Resolved 10:30"_s, u"Began 11:00"_s, u"Detected 11:05"_s,
             u"Acknowledged 11:06"_s, u"Now 12:00"_s});
        add("running, but resolved", {u"began 10:00, resolved 10:30"_s}, IncidentStatus::Monitoring,
            {u"Impact 10:00-10:30"_s}, {u"Began 10:00"_s, u"Resolved 10:30"_s});
        add("over, end unknown", {u"began 10:00, detected 10:05"_s}, IncidentStatus::Resolved, {}, {});
        add("one moment", {u"restored 10:40"_s}, IncidentStatus::Resolved, {}, {});
        add("nothing", {}, IncidentStatus::Declared, {}, {});
    }
    void tellsPhases()
    {
        QFETCH(QStringList, windows);
        QFETCH(IncidentStatus, status);
        QFETCH(QStringList, spans);
        QFETCH(QStringList, moments);
        const auto strip = stripOf(incidentOf(windows, status), Noon);
        QCOMPARE(strip.has_value(), !spans.isEmpty());
        if (!strip)
            return;
        QCOMPARE(spansOf(*strip), spans);
        QCOMPARE(momentsIn(*strip), moments);
        QCOMPARE(strip->isOpen, moments.contains(u"Now 12:00"_s));
    }

    void tellsItAllInWords()
    {
        const Incident day =
            incidentOf({u"began 12:00, detected 12:05, mitigated 12:30, resolved 13:00"_s}, IncidentStatus::Resolved);
        QCOMPARE(stripOf(day)->inWords, u"Phase: Unnoticed 12:00 to 12:05, Response 12:05 to 12:30, "
                                        "Contained 12:30 to 13:00. Mitigation: 12:30."_s);
        const Incident open = incidentOf({u"began 12:00, detected 12:05"_s}, IncidentStatus::Investigating);
        QVERIFY2(stripOf(open)->inWords.startsWith(u"Phase: Unnoticed "_s), qPrintable(stripOf(open)->inWords));
        QVERIFY2(stripOf(open)->inWords.contains(u" since "_s), qPrintable(stripOf(open)->inWords));
    }

    void isOpenUntilTheTimeItSpeaksOf()
    {
        const auto strip = stripOf(runningIncident(), "2026-03-14T22:50:00Z");
        QVERIFY(strip);
        QVERIFY(strip->isOpen);
        QCOMPARE(spansOf(*strip).last(), u"Response 22:05-22:50"_s);
        // Exported with a clock that is behind, it isn't drawn backwards.
        QVERIFY(!stripOf(runningIncident(), "2026-03-14T22:00:00Z"));
    }

    void stepsAreWholeOrLeftOut_data()
    {
        QTest::addColumn<QList<QStringList>>("changes");  // time, before, after
        QTest::addColumn<QStringList>("steps");
        using Steps = QList<QStringList>;
        QTest::newRow("one") << Steps{{u"10:05"_s, {}, u"SEV2"_s}} << QStringList{u"SEV2 (2) 10:05-11:00"_s};
        QTest::newRow("up and down") << Steps{{u"10:05"_s, {}, u"SEV3"_s},
                                              {u"10:10"_s, u"SEV3"_s, u"SEV1"_s},
                                              {u"10:30"_s, u"SEV1"_s, u"SEV2"_s}}
                                     << QStringList{u"SEV3 (3) 10:05-10:10"_s, u"SEV1 (1) 10:10-10:30"_s,
                                                    u"SEV2 (2) 10:30-11:00"_s};
        QTest::newRow("words nobody knows") << Steps{{u"10:05"_s, {}, u"bad"_s}, {u"10:10"_s, u"bad"_s, u"SEV2"_s}}
                                            << QStringList{u"bad (0) 10:05-10:10"_s, u"SEV2 (2) 10:10-11:00"_s};
        QTest::newRow("a change is missing")
            << Steps{{u"10:05"_s, {}, u"SEV3"_s}, {u"10:30"_s, u"SEV1"_s, u"SEV2"_s}} << QStringList();
        QTest::newRow("the last change is missing") << Steps{{u"10:05"_s, {}, u"SEV3"_s}} << QStringList();
        QTest::newRow("nobody said when") << Steps{{{}, {}, u"SEV2"_s}} << QStringList();
        QTest::newRow("before it began") << Steps{{u"09:00"_s, {}, u"SEV2"_s}}
                                         << QStringList{u"SEV2 (2) 10:00-11:00"_s};
    }
    void stepsAreWholeOrLeftOut()
    {
        QFETCH(QList<QStringList>, changes);
        QFETCH(QStringList, steps);
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved)
            .fact<&IncidentFacts::severityLevel>(u"SEV2"_s)
            .fact<&IncidentFacts::severityRank>(2)
            .window(windowOf(u"began 10:00, restored 11:00"_s));
        for (const QStringList &change : changes) {
            const QByteArray at = "2026-03-14T" + change[0].toLatin1() + ":00Z";
            b.change(change[0].isEmpty() ? nullptr : at.constData(), EntryKind::Severity, change[1], change[2]);
        }
        const auto strip = stripOf(b.incident(), Noon);
        QVERIFY(strip);
        QCOMPARE(stepsOf(*strip), steps);
    }

    void showsReadersWhatIsTheirs()
    {
        const auto internal = stripOf(richIncident());
        QVERIFY(internal);
        QCOMPARE(stepsOf(*internal), (QStringList{u"SEV3 (3) 22:04-22:12"_s, u"SEV1 (1) 22:12-00:20"_s}));
        QCOMPARE(clocks(internal->updates), (QStringList{u"22:15"_s, u"00:22"_s}));
        QCOMPARE(clocks(internal->mitigations), QStringList{u"22:33"_s});
        const auto customer = stripOf(richIncident(), "2026-03-15T10:00:00Z", Audience::Customer);
        QVERIFY(customer);
        QCOMPARE(customer->steps, QList<StripStep>());
        QCOMPARE(clocks(customer->updates), (QStringList{u"22:15"_s, u"00:22"_s}));
        QCOMPARE(clocks(customer->mitigations), QStringList{u"22:39"_s});  // the moment, which the figures tell too
        QCOMPARE(customer->spans, internal->spans);
    }

    void marksTheMitigation_data()
    {
        QTest::addColumn<Audience>("reader");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QStringList>("mitigations");
        const QString known = u"began 10:00, mitigated 10:30, restored 11:00"_s;
        const QString unknown = u"began 10:00, restored 11:00"_s;
        QTest::newRow("each try, inside") << Audience::Internal << known << QStringList{u"10:20"_s, u"10:50"_s};
        QTest::newRow("the moment, customers") << Audience::Customer << known << QStringList{u"10:30"_s};
        QTest::newRow("their line, customers") << Audience::Customer << unknown << QStringList{u"10:50"_s};
    }
    void marksTheMitigation()
    {
        QFETCH(Audience, reader);
        QFETCH(QString, window);
        QFETCH(QStringList, mitigations);
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved)
            .window(windowOf(window))
            .entry("2026-03-14T10:20:00Z", EntryKind::Mitigation, u"inside"_s)
            .entry("2026-03-14T10:50:00Z", EntryKind::Mitigation, u"outside"_s)
            .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer);
        const auto strip = stripOf(b.incident(), Noon, reader);
        QVERIFY(strip);
        QCOMPARE(clocks(strip->mitigations), mitigations);
    }

    void marksUpdates_data()
    {
        QTest::addColumn<Audience>("reader");
        QTest::addColumn<bool>("withMessages");
        QTest::addColumn<QStringList>("updates");
        QTest::newRow("messages, inside") << Audience::Internal << true << QStringList{u"10:20"_s, u"10:30"_s};
        QTest::newRow("messages, customers") << Audience::Customer << true << QStringList{u"10:30"_s};
        QTest::newRow("lines, inside") << Audience::Internal << false << QStringList{u"10:12"_s, u"10:14"_s};
        QTest::newRow("lines, customers") << Audience::Customer << false << QStringList{u"10:14"_s};
    }
    void marksUpdates()
    {
        QFETCH(Audience, reader);
        QFETCH(bool, withMessages);
        QFETCH(QStringList, updates);
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved)
            .window(windowOf(u"began 10:00, restored 11:00"_s))
            .entry("2026-03-14T10:12:00Z", EntryKind::Communication, u"inside"_s)
            .entry("2026-03-14T10:14:00Z", EntryKind::Communication, u"outside"_s)
            .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
            .entry("2026-03-14T10:16:00Z", EntryKind::Communication, u"nobody's"_s)
            .with<TimelineEntry, &TimelineEntry::isPrivate>(true);
        if (withMessages)
            b.message(Audience::Internal, CommsState::Sent, {}, u"a"_s, "2026-03-14T10:20:00Z", nullptr)
                .message(Audience::Customer, CommsState::Sent, {}, u"b"_s, "2026-03-14T10:30:00Z", nullptr)
                .message(Audience::Customer, CommsState::Draft, {}, u"c"_s, nullptr, nullptr)
                .message(Audience::Customer, CommsState::Sent, {}, u"a week later"_s, "2026-03-21T10:30:00Z", nullptr);
        const auto strip = stripOf(b.incident(), "2026-03-30T12:00:00Z", reader);
        QVERIFY(strip);
        QCOMPARE(clocks(strip->updates), updates);
        QCOMPARE(clock(strip->stretches.last().to), u"11:00"_s);
    }

    void findsRoundTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("times");
        const auto add = [](const char *name, const char *zone, const char *from, const char *to,
                            const QString &times) {
            QTest::newRow(name) << QByteArray(zone) << QByteArray(from) << QByteArray(to) << times;
        };
        add("nine minutes", "UTC", "2026-03-14T12:01:30Z", "2026-03-14T12:10:30Z", u"12:02 12:04 12:06 12:08 12:10"_s);
        add("half a minute", "UTC", "2026-03-14T12:01:10Z", "2026-03-14T12:01:40Z", {});
        add("two hours and a half", "UTC", "2026-03-14T21:52:00Z", "2026-03-15T00:22:00Z",
            u"22:00 22:30 23:00 23:30 00:00"_s);
        add("half an hour aside", "Asia/Kolkata", "2026-03-14T00:10:00Z", "2026-03-14T05:10:00Z",
            u"06:00 07:00 08:00 09:00 10:00"_s);
        add("an hour that comes twice", "Europe/Berlin", "2026-10-24T23:10:00Z", "2026-10-25T04:10:00Z",
            u"02:00+02:00 02:00+01:00 03:00 04:00 05:00"_s);
        add("an hour that is left out", "Europe/Berlin", "2026-03-28T22:10:00Z", "2026-03-29T10:10:00Z",
            u"00:00 04:00 06:00 08:00 10:00 12:00"_s);
        add("two days", "UTC", "2026-03-14T10:00:00Z", "2026-03-16T10:00:00Z", u"12:00 00:00 12:00 00:00"_s);
        add("ten days", "Europe/Berlin", "2026-03-24T10:00:00Z", "2026-04-03T10:00:00Z",
            u"00:00 00:00 00:00 00:00 00:00"_s);
        add("a year", "UTC", "2025-03-24T10:00:00Z", "2026-03-24T10:00:00Z", u"00:00 00:00 00:00 00:00 00:00"_s);
        add("the wrong way round", "UTC", "2026-03-24T10:00:00Z", "2025-03-24T10:00:00Z", {});
        add("the end of time", "UTC", "9999-12-29T10:00:00Z", "9999-12-31T23:59:00Z",
            u"12:00 00:00 12:00 00:00 12:00"_s);
    }
    void findsRoundTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, times);
        const QTimeZone place(zone);
        const auto round =
            roundTimes(*IncidentBuilder::time(from.constData()), *IncidentBuilder::time(to.constData()), place, 6);
        QStringList texts;
        for (const Instant at : round.times)
            texts.append(ReportTime(place).clock(at));
        QCOMPARE(texts.join(u' '), times);
    }

    void saysTheDateWhereTheDayChanges()
    {
        const auto strip = stripOf(richIncident());
        QVERIFY(strip);
        QCOMPARE(strip->stretches.size(), 1);
        QCOMPARE(strip->stretches[0].date, u"2026-03-14"_s);
        QStringList ticks;
        for (const StripTick &tick : strip->stretches[0].ticks)
            ticks.append((tick.time + u' ' + tick.date).trimmed());
        QCOMPARE(ticks, (QStringList{u"22:00"_s, u"22:30"_s, u"23:00"_s, u"23:30"_s, u"00:00 2026-03-15"_s}));
    }

    void cutsLongQuietOut()
    {
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved);
        for (const char *day : {"2026-03-14", "2026-03-17", "2026-03-20"}) {
            ImpactWindow window;
            window.began = b.time(QByteArray(day).append("T10:00:00Z").constData());
            window.restored = b.time(QByteArray(day).append("T11:30:00Z").constData());
            b.window(window);
        }
        b.entry("2026-03-15T22:45:00Z", EntryKind::Mitigation, u"between the first two"_s);
        const auto strip = stripOf(b.incident(), "2026-03-30T12:00:00Z");
        QVERIFY(strip);
        QCOMPARE(strip->stretches.size(), 3);
        QStringList dates;
        qreal end = 0;
        for (const StripStretch &stretch : strip->stretches) {
            dates.append(stretch.date);
            QVERIFY(stretch.left >= end);
            QVERIFY(stretch.width > 0.25);
            end = stretch.left + stretch.width;
        }
        QVERIFY(qAbs(end - 1) < 0.001);
        QCOMPARE(dates, (QStringList{u"2026-03-14"_s, u"2026-03-17"_s, u"2026-03-20"_s}));
        const StripStretch &second = strip->stretches[1];
        QVERIFY(qAbs(strip->placeOf(second.from) - second.left) < 0.001);
        QVERIFY(qAbs(strip->placeOf(second.to) - second.left - second.width) < 0.001);
        const qreal between = strip->placeOf(strip->mitigations.first());
        QVERIFY(between > strip->stretches[0].width && between < second.left);
        QCOMPARE(strip->placeOf(*b.time("2020-01-01T00:00:00Z")), 0.0);
        QVERIFY(qAbs(strip->placeOf(*b.time("2030-01-01T00:00:00Z")) - 1) < 0.001);
    }

    void leavesAShortPauseWhereItIs()
    {
        const auto strip = stripOf(
            incidentOf({u"began 08:00, restored 09:00"_s, u"began 10:00, restored 11:00"_s}, IncidentStatus::Resolved),
            Noon);
        QVERIFY(strip);
        QCOMPARE(strip->stretches.size(), 1);
        QVERIFY(qAbs(strip->placeOf(*IncidentBuilder::time("2026-03-14T09:30:00Z")) - 0.5) < 0.001);
    }

    void speaksTheZoneOfTheIncident()
    {
        IncidentBuilder b(u"Title"_s, u"Asia/Tokyo"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved).window(windowOf(u"began 14:30, restored 15:30"_s));
        const auto strip = stripOf(b.incident());
        QVERIFY(strip);
        QCOMPARE(strip->zone, u"Asia/Tokyo"_s);
        QCOMPARE(momentsIn(*strip), (QStringList{u"Began 23:30"_s, u"Restored 00:30"_s}));
        QVERIFY(std::ranges::any_of(strip->stretches[0].ticks,
                                    [](const StripTick &tick) { return tick.date == "2026-03-15"_L1; }));
    }
};

EVENKEEL_TEST(IncidentStripTest);
#include "tst_incidentstrip.moc"
