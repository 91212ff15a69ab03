// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "models/report/reportfile.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class PlaybookInReportsTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString render(const Incident &incident, ReportKind kind,
                                        Audience audience = Audience::Internal,
                                        ReportFormat format = ReportFormat::Markdown)
    {
        ReportOptions options;
        options.kind = kind;
        options.audience = audience;
        options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
        const auto report = renderReport(incident, options, format);
        return report ? QString::fromUtf8(*report) : report.error().message();
    }

private slots:
    // Nobody may take an exercise for the real thing, whoever reads whichever report.
    void aDrillSaysSoInEveryReport_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<Audience>("audience");
        for (const auto &[kind, name] : EnumNames<ReportKind>::names)
            for (const auto &[audience, reader] : EnumNames<Audience>::names)
                QTest::addRow("%s for %s", name, reader) << kind << audience;
    }
    void aDrillSaysSoInEveryReport()
    {
        QFETCH(ReportKind, kind);
        QFETCH(Audience, audience);
        IncidentBuilder drill(u"Database gone"_s);
        drill.fact<&IncidentFacts::drill>(true);
        const QString report = render(drill.incident(), kind, audience);
        QVERIFY(report.contains(u"DRILL: "_s));
        QVERIFY(report.contains(u"**This is a drill.**"_s));
        QVERIFY(!render(IncidentBuilder(u"Database gone"_s).incident(), kind, audience).contains(u"DRILL"_s));
    }

    void thePostmortemsAppendixJudgesTheHandling()
    {
        const Incident incident = IncidentBuilder(u"Checkout fails"_s).incident();
        const QString postmortem = render(incident, ReportKind::Postmortem);
        QVERIFY(postmortem.contains(u"### Success criteria"_s));
        QCOMPARE(postmortem.count(u"| unknown |"_s) + postmortem.count(u"| met |"_s) + postmortem.count(u"| unmet |"_s),
                 9);
        // It is for those who learn from it.
        QVERIFY(!render(incident, ReportKind::Postmortem, Audience::Customer).contains(u"Success criteria"_s));
        QVERIFY(!render(incident, ReportKind::Record).contains(u"Success criteria"_s));
    }
};

EVENKEEL_TEST(PlaybookInReportsTest);
#include "tst_playbookinreports.moc"
