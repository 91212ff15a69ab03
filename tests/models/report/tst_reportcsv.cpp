// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QString csvOf(const Incident &incident, ReportKind kind)
{
    ReportOptions options;
    options.kind = kind;
    options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
    return QString::fromUtf8(*renderReport(incident, options, ReportFormat::Csv));
}

// RFC 4180, read anew.
QList<QStringList> cellsOf(const QString &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && csv.mid(i + 1, 1) == u"\""_s) {
            rows.last().last() += u'"';
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(QString());
        } else if (!quoted && csv.mid(i, 2) == u"\r\n"_s) {
            rows.append(QStringList{QString()});
            ++i;
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast();
    return rows;
}

}  // namespace

class ReportCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
        QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
        QTest::newRow("minus") << u"-7m roll back"_s << u"'-7m roll back"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("text") << u"a=b, \"c\"\nd"_s << u"a=b, \"c\"\nd"_s;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        IncidentBuilder b(text);
        b.entry("2026-03-14T22:05:00Z", EntryKind::Note, text, text)
            .with<TimelineEntry, &TimelineEntry::note>(text)
            .action(text, ActionCategory::Task, ActionHorizon::Unset, text, nullptr, nullptr)
            .fact<&IncidentFacts::key>(text)
            .fact<&IncidentFacts::impact>(text);
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            int found = 0;
            for (const QStringList &row : cellsOf(csvOf(b.incident(), kind)))
                for (const QString &value : row) {
                    QVERIFY2(value.isEmpty() || !u"=+-@\t"_s.contains(value[0]), qPrintable(value));
                    found += value == cell;
                }
            // An agenda holds nobody's words.
            QVERIFY2(found >= 2 || kind == ReportKind::Invite, name);
        }
    }

    void timelineHasARowAnEntry()
    {
        const auto rows = cellsOf(csvOf(richIncident(), ReportKind::Timeline));
        QCOMPARE(rows[0].mid(0, 7), (QStringList{u"time_utc"_s, u"until_utc"_s, u"about"_s, u"learned_utc"_s, u"kind"_s,
                                                 u"event"_s, u"owner"_s}));
        QCOMPARE(rows[1].mid(0, 7),
                 (QStringList{u"2026-03-14T21:52:00Z"_s, QString(), u"about"_s, u"2026-03-14T22:40:00Z"_s, u"symptom"_s,
                              u"Payments begin to fail"_s, QString()}));
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows[0].size());
        QCOMPARE(csvOf(richIncident(), ReportKind::Postmortem), csvOf(richIncident(), ReportKind::Timeline));
    }

    void executiveHasItsFigures()
    {
        const auto rows = cellsOf(csvOf(richIncident(), ReportKind::Executive));
        QVERIFY(rows.contains(QStringList{u"Duration"_s, u"1 h 13 min"_s}));
        QVERIFY(rows.contains(QStringList{u"Reputation"_s, u"not recorded"_s}));
    }

    void handoffHasOpenActions()
    {
        const auto rows = cellsOf(csvOf(runningIncident(), ReportKind::Handoff));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].mid(0, 3), (QStringList{u"Confirm that the error rate is below 0.1 % for ten minutes"_s,
                                                 u"Cy"_s, u"2026-03-14T22:55:00Z"_s}));
    }
};

EVENKEEL_TEST(ReportCsvTest);
#include "tst_reportcsv.moc"
