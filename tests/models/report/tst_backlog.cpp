// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/lessonverbs.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class BacklogTest : public QObject
{
    Q_OBJECT

    static QByteArray rendered(const Incident &incident, ReportKind kind, ReportFormat format,
                               Audience audience = Audience::Internal)
    {
        const ReportOptions options{
            .kind = kind, .audience = audience, .exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z")};
        const auto report = renderReport(incident, options, format);
        return report ? *report : report.error().message().toUtf8();
    }

    static IncidentBuilder withBacklog()
    {
        IncidentBuilder b(u"T"_s);
        b.members(ListName::WentPoorly, {u"The runbook named a host that is gone"_s});
        const EntityId lesson = b.last();
        const Instant now = *IncidentBuilder::time("2026-03-15T10:00:00Z");
        b.changes(drawFromLesson(b.incident(), ListName::RunbookChange, lesson, u"Name the *new* host"_s, now));
        b.changes(drawFromLesson(b.incident(), ListName::Automation, {}, u"=Check hosts nightly"_s, now));
        const auto drawn = drawnFromLessons(b.incident(), ListName::Automation);
        b.changes(*actOn(b.incident(), drawn.front()->id, u"Eli"_s, now));
        return b;
    }

private slots:
    void standsInThePostmortemAndAmongTheActions()
    {
        const IncidentBuilder b = withBacklog();
        for (const ReportKind kind : {ReportKind::Postmortem, ReportKind::Record, ReportKind::Actions}) {
            const QByteArray text = rendered(b.incident(), kind, ReportFormat::Markdown);
            QVERIFY2(text.contains("- [ ] Name the \\*new\\* host; because: The runbook named a host that is gone"),
                     text);
            QVERIFY2(text.contains("- [ ] =Check hosts nightly \u2014 Eli"), text);
        }
        const QByteArray csv = rendered(b.incident(), ReportKind::Actions, ReportFormat::Csv);
        QVERIFY2(csv.contains("Name the *new* host,,,runbook-change,,,"), csv);
        // What somebody does is among the actions already.
        QVERIFY2(!csv.contains(",automation,"), csv);
        QCOMPARE(csv.count("'=Check hosts nightly,Eli"), 1);
    }

    void staysInside()
    {
        const IncidentBuilder b = withBacklog();
        for (const Audience audience : {Audience::Customer, Audience::Regulator})
            for (const ReportKind kind : {ReportKind::Postmortem, ReportKind::Actions})
                for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Json})
                    QVERIFY(!rendered(b.incident(), kind, format, audience).contains("host;"));
        QVERIFY(!rendered(bareIncident(), ReportKind::Postmortem, ReportFormat::Markdown).contains("Runbook changes"));
    }
};

EVENKEEL_TEST(BacklogTest);
#include "tst_backlog.moc"
