// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarOf(const Incident &incident, Audience audience = Audience::Internal)
{
    const ReportOptions options{.kind = ReportKind::Actions,
                                .audience = audience,
                                .exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z")};
    const auto rendered = renderReport(incident, options, ReportFormat::Ics);
    return rendered ? *rendered : rendered.error().message().toUtf8();
}

// As a calendar reads it: what was folded in one line.
QByteArrayList unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "").split('\n');
}

}  // namespace

class ActionsCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsATaskForEachAction()
    {
        IncidentBuilder b(u"Checkout; slow"_s);
        b.fact<&IncidentFacts::key>(u"INC-1"_s)
            .action(u"Alert, on the pool\\waits; now"_s, ActionCategory::Detective, ActionHorizon::Week, u"Eli"_s,
                    "2026-03-20T00:00:00Z", nullptr)
            .with<ActionItem, &ActionItem::tracker>(u"https://tickets.example.com/PAY-512"_s);
        const EntityId first = b.last();
        b.action(u"Second\nline"_s, ActionCategory::Process, ActionHorizon::Later, {}, nullptr, "2026-03-16T08:30:00Z")
            .action(u"Third"_s, ActionCategory::Process, ActionHorizon::Later, {}, nullptr, nullptr)
            .with<ActionItem, &ActionItem::dropped>(u"the service goes"_s)
            .with<ActionItem, &ActionItem::tracker>(u"javascript:alert(1)"_s)
            .action(u"Fourth"_s, ActionCategory::Process, ActionHorizon::Later, {}, nullptr, nullptr)
            .with<ActionItem, &ActionItem::started>(IncidentBuilder::time("2026-03-16T08:30:00Z"));
        const QByteArray calendar = calendarOf(b.incident());
        const QByteArrayList lines = unfolded(calendar);
        for (const QByteArray &line :
             {QByteArray("BEGIN:VCALENDAR\r"), QByteArray("VERSION:2.0\r"), QByteArray("DTSTAMP:20260315T100000Z\r"),
              "UID:" + first.toString().toLatin1() + "@evenkeel\r",
              QByteArray("SUMMARY:Alert\\, on the pool\\\\waits\\; now\r"), QByteArray("DUE:20260320T000000Z\r"),
              QByteArray("STATUS:NEEDS-ACTION\r"), QByteArray("URL:https://tickets.example.com/PAY-512\r"),
              QByteArray("DESCRIPTION:INC-1 Checkout\\; slow\\nOwner: Eli\r"), QByteArray("SUMMARY:Second line\r"),
              QByteArray("STATUS:COMPLETED\r"), QByteArray("COMPLETED:20260316T083000Z\r"),
              QByteArray("STATUS:CANCELLED\r"), QByteArray("STATUS:IN-PROCESS\r"), QByteArray("END:VCALENDAR\r")})
            QVERIFY2(lines.contains(line), line + "\n" + calendar);
        QVERIFY(!calendar.contains("javascript"));
        QCOMPARE(calendar.count("BEGIN:VTODO"), 4);
        QCOMPARE(calendarOf(b.incident()), calendar);
    }

    void noLineIsLongerThan75OctetsAndNoCharacterIsCut()
    {
        IncidentBuilder b(u"T"_s);
        const QString text = QString(u"Überwachung 監視 \U0001F6A8 "_s).repeated(40);
        b.action(text, ActionCategory::Preventive, ActionHorizon::Week, {}, nullptr, nullptr);
        const QByteArray calendar = calendarOf(b.incident());
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY(line.size() <= 76);  // with its carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QVERIFY(unfolded(calendar).contains("SUMMARY:" + text.simplified().toUtf8() + "\r"));
        QVERIFY(!calendar.contains("\n\n"));
    }

    void othersAreGivenWhatIsTheirs()
    {
        IncidentBuilder b(u"T"_s);
        b.action(u"Ask support"_s, ActionCategory::Task, ActionHorizon::During, {}, nullptr, nullptr)
            .action(u"Alert on the pool"_s, ActionCategory::Detective, ActionHorizon::Week, {}, nullptr, nullptr);
        const QByteArray calendar = calendarOf(b.incident(), Audience::Customer);
        QVERIFY(calendar.contains("Alert on the pool"));
        QVERIFY(!calendar.contains("Ask support"));
    }

    void otherReportsHaveNone() { QVERIFY(!renderReport(bareIncident(), {}, ReportFormat::Ics)); }
};

EVENKEEL_TEST(ActionsCalendarTest);
#include "tst_actionscalendar.moc"
