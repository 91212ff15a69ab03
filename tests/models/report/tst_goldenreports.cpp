// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"
#include "models/report/report.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    Incident incident;
    ReportOptions options;
};

Case caseOf(const QString &incident, ReportKind kind)
{
    Case made;
    made.options.kind = kind;
    made.options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
    made.options.head = QString(u"0123456789abcdef"_s).repeated(4);
    if (incident == "rich"_L1) {
        made.incident = richIncident();
    } else if (incident == "running"_L1) {
        made.incident = runningIncident();
        made.options.exportedAt = *IncidentBuilder::time("2026-03-14T22:52:00Z");
    } else {
        made.incident = incident == "bare"_L1 ? bareIncident() : importedIncident();
    }
    return made;
}

}  // namespace

/// Each report as it was last looked at and found good. With EVENKEEL_UPDATE_GOLDEN=1 the files are written anew.
class GoldenReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void reports_data()
    {
        QTest::addColumn<QString>("incident");
        QTest::addColumn<ReportKind>("kind");
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            const bool live = kind == ReportKind::Plan || kind == ReportKind::Handoff;
            for (const QString &incident : {live ? u"running"_s : u"rich"_s, u"bare"_s})
                QTest::addRow("%s-%s", name, qPrintable(incident)) << incident << kind;
        }
        QTest::addRow("postmortem-imported") << u"imported"_s << ReportKind::Postmortem;
        QTest::addRow("executive-imported") << u"imported"_s << ReportKind::Executive;
        QTest::addRow("executive-running") << u"running"_s << ReportKind::Executive;
    }
    void reports()
    {
        QFETCH(QString, incident);
        QFETCH(ReportKind, kind);
        const Case made = caseOf(incident, kind);
        const auto rendered = renderReport(made.incident, made.options, ReportFormat::Markdown);
        QVERIFY2(rendered, qPrintable(rendered ? QString() : rendered.error().message()));
        QFile golden(QStringLiteral(EVENKEEL_TEST_DATA "/%1.md").arg(QString::fromLatin1(QTest::currentDataTag())));
        if (qEnvironmentVariableIntValue("EVENKEEL_UPDATE_GOLDEN") == 1) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(*rendered);
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(*rendered), QString::fromUtf8(golden.readAll()));
        QCOMPARE(*renderReport(made.incident, made.options, ReportFormat::Markdown), *rendered);
    }

    void meanTheSameToGitHub_data() { reports_data(); }
    void meanTheSameToGitHub()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(QString, incident);
        QFETCH(ReportKind, kind);
        const Case made = caseOf(incident, kind);
        QString markdown = QString::fromUtf8(*renderReport(made.incident, made.options, ReportFormat::Markdown));
        if (kind == ReportKind::Record)
            markdown = markdown.section(u"---\n"_s, 2);
        QCOMPARE(CmarkGfm::outline(markdown), outlineOf(*parseMarkdown(markdown)));
    }

    void leaveNothingBlankAndNoBrackets_data() { reports_data(); }
    void leaveNothingBlankAndNoBrackets()
    {
        QFETCH(QString, incident);
        QFETCH(ReportKind, kind);
        const Case made = caseOf(incident, kind);
        const QString markdown = QString::fromUtf8(*renderReport(made.incident, made.options, ReportFormat::Markdown));
        const QStringList lines = markdown.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(!lines[i].contains(u"|  |"_s), qPrintable(lines[i]));
            QVERIFY2(!lines[i].trimmed().endsWith(u":**"_s) || lines.value(i + 2).startsWith(u'-'),
                     qPrintable(lines[i]));
            QVERIFY2(!lines[i].contains(u"{{"_s), qPrintable(lines[i]));
            QVERIFY2(!lines[i].isEmpty() || i + 1 == lines.size() || !lines[i + 1].isEmpty(), "two blank lines");
        }
        // A heading is followed by something that isn't a heading of its own level or above.
        QString heading;
        for (const QString &line : lines) {
            if (line.isEmpty())
                continue;
            const bool isHeading = line.startsWith(u'#');
            if (isHeading && !heading.isEmpty())
                QVERIFY2(line.section(u' ', 0, 0).size() > heading.section(u' ', 0, 0).size(), qPrintable(heading));
            heading = isHeading ? line : QString();
        }
    }
};

EVENKEEL_TEST(GoldenReportsTest);
#include "tst_goldenreports.moc"
