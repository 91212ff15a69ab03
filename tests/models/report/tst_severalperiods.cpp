// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QString reportOfPeriods(const Incident &incident, ReportKind kind, Audience audience = Audience::Internal,
                        ReportFormat format = ReportFormat::Markdown)
{
    ReportOptions options;
    options.kind = kind;
    options.audience = audience;
    options.exportedAt = *IncidentBuilder::time("2025-11-01T10:00:00Z");
    const auto report = renderReport(incident, options, format);
    return report ? QString::fromUtf8(*report) : report.error().message();
}

ImpactWindow stretch(const char *began, const char *detected, const char *acknowledged, const char *restored)
{
    ImpactWindow window;
    window.began = IncidentBuilder::time(began);
    window.detected = IncidentBuilder::time(detected);
    window.acknowledged = acknowledged ? IncidentBuilder::time(acknowledged) : std::nullopt;
    window.restored = IncidentBuilder::time(restored);
    window.resolved = window.restored;
    return window;
}

// Disrupted on three days; of the second nobody knows who took it.
IncidentBuilder disruptedThrice()
{
    IncidentBuilder b(u"Flags fail"_s);
    b.fact<&IncidentFacts::status>(IncidentStatus::Resolved);
    b.window(stretch("2025-10-21T21:45:00Z", "2025-10-21T21:47:00Z", "2025-10-21T21:49:00Z", "2025-10-21T23:28:00Z"))
        .measure(ImpactDimension::Users, ImpactKnowledge::Unknown)
        .measure(ImpactDimension::Requests, ImpactKnowledge::Unknown)
        .with<ImpactMeasure, &ImpactMeasure::remark>(u"most were answered with 429"_s);
    b.window(stretch("2025-10-24T18:01:00Z", "2025-10-24T18:10:00Z", nullptr, "2025-10-24T19:12:00Z"))
        .measure(ImpactDimension::Users, ImpactKnowledge::Unknown)
        .measure(ImpactDimension::Requests, ImpactKnowledge::Known, u"70"_s, u"%"_s);
    b.window(stretch("2025-10-28T23:15:00Z", "2025-10-28T23:23:00Z", "2025-10-28T23:58:00Z", "2025-10-29T00:31:00Z"))
        .measure(ImpactDimension::Users, ImpactKnowledge::Unknown)
        .measure(ImpactDimension::Requests, ImpactKnowledge::Known, u"80"_s, u"%"_s)
        .with<ImpactMeasure, &ImpactMeasure::uncertainty>(u"~"_s)
        .with<ImpactMeasure, &ImpactMeasure::remark>(u"of US requests"_s);
    return b;
}

}  // namespace

/// What reports tell of an incident whose impact came back.
class SeveralPeriodsTest : public QObject
{
    Q_OBJECT

private slots:
    void momentsAndTimesHaveAColumnAPeriod()
    {
        const QString postmortem = reportOfPeriods(disruptedThrice().incident(), ReportKind::Postmortem);
        QVERIFY2(postmortem.contains(u"| Period (UTC) | 1: 2025-10-21 | 2: 2025-10-24 | 3: 2025-10-28 |\n"
                                     "| --- | --- | --- | --- |\n"
                                     "| Began | 21:45 | 18:01 | 23:15 |\n"
                                     "| Detected | 21:47 | 18:10 | 23:23 |\n"
                                     "| Acknowledged | 21:49 | – | 23:58 |\n"
                                     "| Restored | 23:28 | 19:12 | 2025-10-29 00:31 |\n"_s),
                 qPrintable(postmortem));
        QVERIFY(postmortem.contains(u"| Time to detect | 2 min | 9 min | 8 min |\n"
                                    "| Time to acknowledge | 2 min | – | 35 min |\n"_s));
        QVERIFY(!postmortem.contains(u"**Time to detect:**"_s));
    }

    void figuresOfAllSayWhatTheyAre()
    {
        const Incident incident = disruptedThrice().incident();
        const QString record = reportOfPeriods(incident, ReportKind::Record);
        QVERIFY2(record.contains(u"- **Time to detect, longest of 3:** 9 min\n"
                                 "- **Time to acknowledge, longest of 2 known:** 35 min\n"_s),
                 qPrintable(record));
        QVERIFY(reportOfPeriods(incident, ReportKind::Executive).contains(u"- **Impact, 3 periods:** 4 h 10 min\n"_s));
        const QString csv = reportOfPeriods(incident, ReportKind::Executive, Audience::Internal, ReportFormat::Csv);
        QVERIFY2(csv.contains(u"\"Detected, period 2\",2025-10-24T18:10:00Z"_s), qPrintable(csv));
    }

    void aShareIsNeverAdded()
    {
        const Incident incident = disruptedThrice().incident();
        const QString told = u"at worst about 80 % (2025-10-28; of US requests), unknown in 1 of 3 periods"_s;
        QVERIFY2(reportOfPeriods(incident, ReportKind::Executive).contains(u"- **Requests:** "_s + told),
                 qPrintable(reportOfPeriods(incident, ReportKind::Executive)));
        QVERIFY(reportOfPeriods(incident, ReportKind::Postmortem).contains(u"| All | Requests | "_s + told));
        // What people remarked stays among them.
        QVERIFY(reportOfPeriods(incident, ReportKind::Executive, Audience::Customer)
                    .contains(u"at worst about 80 % (2025-10-28), unknown in 1 of 3 periods"_s));
    }

    void whatIsUnknownSharesALine()
    {
        const QString postmortem = reportOfPeriods(disruptedThrice().incident(), ReportKind::Postmortem);
        QVERIFY(!postmortem.contains(u"| Users |"_s));
        QVERIFY2(postmortem.contains(u"- **Users:** unknown\n- **Revenue, data, reputation:** *not recorded*\n"_s),
                 qPrintable(postmortem));
        // Unless something was remarked of it.
        QVERIFY(postmortem.contains(u"| Requests | unknown (most were answered with 429) |"_s));
    }

    // As a file from elsewhere may hold.
    void manyStretchesTakeNoLonger()
    {
        IncidentBuilder b(u"Flags fail"_s);
        for (int i = 0; i < 1000; ++i)
            b.window(stretch("2025-10-24T18:01:00Z", "2025-10-24T18:10:00Z", nullptr, "2025-10-24T19:12:00Z"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(reportOfPeriods(b.incident(), ReportKind::Postmortem).contains(u"1000: 2025-10-24"_s));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void oneStretchIsToldAsBefore()
    {
        IncidentBuilder b(u"Flags fail"_s);
        b.window(
             stretch("2025-10-21T21:45:00Z", "2025-10-21T21:47:00Z", "2025-10-21T21:49:00Z", "2025-10-21T23:28:00Z"))
            .measure(ImpactDimension::Requests, ImpactKnowledge::Known, u"34"_s, u"%"_s);
        const QString executive = reportOfPeriods(b.incident(), ReportKind::Executive);
        QVERIFY2(executive.contains(u"- **Requests:** 34 %\n"_s), qPrintable(executive));
        QVERIFY(reportOfPeriods(b.incident(), ReportKind::Record).contains(u"- **Time to detect:** 2 min\n"_s));
    }
};

EVENKEEL_TEST(SeveralPeriodsTest);
#include "tst_severalperiods.moc"
