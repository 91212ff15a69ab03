// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/playbookverbs.h"
#include "models/report/incidentjson.h"
#include "models/report/report.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using test::RuledIncident;

/// How people fare is theirs: an export is the same whether they said it or not.
class ResponderPrivacyTest : public QObject
{
    Q_OBJECT

private slots:
    void noReportTells_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<ReportFormat>("format");
        QTest::addColumn<Audience>("audience");
        for (const auto &[kind, kindName] : EnumNames<ReportKind>::names)
            for (const auto &[format, formatName] : EnumNames<ReportFormat>::names)
                for (const auto &[audience, audienceName] : EnumNames<Audience>::names)
                    if (format != ReportFormat::Pdf
                        && (format != ReportFormat::Ics
                            || kind == ReportKind::Actions))  // PDF is laid out from the same text as HTML
                        QTest::addRow("%s-%s-%s", kindName, formatName, audienceName) << kind << format << audience;
    }
    void noReportTells()
    {
        QFETCH(ReportKind, kind);
        QFETCH(ReportFormat, format);
        QFETCH(Audience, audience);
        RuledIncident ruled;
        ruled.log(u"errors at 30 %"_s);
        const ReportOptions options{
            .kind = kind, .audience = audience, .exportedAt = ruled.clock.now(), .head = u"00"_s};
        const auto before = renderReport(ruled.incident, options, format);
        say(ruled);
        const auto after = renderReport(ruled.incident, options, format);
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
        QVERIFY(!after->contains("Zebedee"));
    }

    void neitherDoesTheState()
    {
        RuledIncident ruled;
        const QByteArray before = incidentToJson(ruled.incident, u"00"_s);
        say(ruled);
        QCOMPARE(ruled.incident.responderStates().size(), 1);
        QCOMPARE(incidentToJson(ruled.incident, u"00"_s), before);
    }

private:
    static void say(RuledIncident &ruled)
    {
        ruled.apply(*reportResponder(u"Zebedee"_s, 5, ruled.clock.now(), true, ruled.now()));
    }
};

EVENKEEL_TEST(ResponderPrivacyTest);
#include "tst_responderprivacy.moc"
