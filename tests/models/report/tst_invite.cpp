// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/agendawords.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

IncidentBuilder invitingIncident()
{
    IncidentBuilder b(u"Checkout; slow, \\ BEGIN:VALARM"_s, u"Europe/Berlin"_s);
    b.fact<&IncidentFacts::key>(u"INC-1"_s)
        .fact<&IncidentFacts::impact>(u"Nobody could\r\nATTENDEE:mailto:x@example.com pay"_s)
        .fact<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-18T09:00:00Z"))
        .fact<&IncidentFacts::reviewMinutes>(45)
        .fact<&IncidentFacts::reviewPlace>(u"https://meet.example.com/pm"_s)
        .role(u"commander"_s, u"Ana"_s, "2026-03-14T12:00:00Z")
        .members(ListName::Invited, {u"Support, night"_s});
    return b;
}

QByteArray inviteOf(const Incident &incident, ReportFormat format, Audience audience = Audience::Internal)
{
    const ReportOptions options{
        .kind = ReportKind::Invite, .audience = audience, .exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z")};
    const auto rendered = renderReport(incident, options, format);
    return rendered ? *rendered : rendered.error().message().toUtf8();
}

QByteArrayList unfoldedLines(QByteArray calendar)
{
    return calendar.replace("\r\n ", "").split('\n');
}

int sequenceIn(const QByteArray &calendar)
{
    for (const QByteArray &line : unfoldedLines(calendar))
        if (line.startsWith("SEQUENCE:"))
            return line.mid(9).trimmed().toInt();
    return -1;
}

}  // namespace

class InviteTest : public QObject
{
    Q_OBJECT

private slots:
    void theEventStandsInACalendar()
    {
        const IncidentBuilder b = invitingIncident();
        const QByteArray calendar = inviteOf(b.incident(), ReportFormat::Ics);
        const QByteArrayList lines = unfoldedLines(calendar);
        for (const QByteArray &line :
             {QByteArray("BEGIN:VEVENT\r"), "UID:" + b.incident().id().toString().toLatin1() + "-review@evenkeel\r",
              QByteArray("DTSTAMP:20260315T100000Z\r"), QByteArray("DTSTART:20260318T090000Z\r"),
              QByteArray("DTEND:20260318T094500Z\r"), QByteArray("LOCATION:https://meet.example.com/pm\r"),
              QByteArray("URL:https://meet.example.com/pm\r"),
              QByteArray("SUMMARY:Postmortem meeting INC-1: Checkout\\; slow\\, \\\\ BEGIN:VALARM\r")})
            QVERIFY2(lines.contains(line), line + "\n" + calendar);
        // What people wrote is one value, whatever it says.
        QVERIFY(!calendar.contains("\nATTENDEE") && !calendar.contains("\nBEGIN:VALARM"));
        QVERIFY(QByteArray(calendar).replace("\r\n ", "").contains("\\nInvited: Ana\\, Support\\, night\\n"));
        for (const QByteArray &line : inviteOf(b.incident(), ReportFormat::Ics).split('\n'))
            QVERIFY(line.size() <= 76);
    }

    void anotherTimeIsTheSameEventLaterOn()
    {
        IncidentBuilder b = invitingIncident();
        const QByteArray first = inviteOf(b.incident(), ReportFormat::Ics);
        Incident moved = b.incident();
        moved.apply({{b.incident().facts().created.time + 90'000'000, 1}, Instant(), {}, {}},
                    ChangeOf<IncidentFacts>(moved.id())
                        .set<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-19T09:00:00Z")));
        const QByteArray second = inviteOf(moved, ReportFormat::Ics);
        QCOMPARE(sequenceIn(second), 90);
        QVERIFY(sequenceIn(first) < sequenceIn(second));
        QCOMPARE(unfoldedLines(first)[4], unfoldedLines(second)[4]);
        QVERIFY(unfoldedLines(first)[4].startsWith("UID:"));
    }

    void withoutATimeThereIsNoEvent()
    {
        QVERIFY(inviteOf(bareIncident(), ReportFormat::Ics).contains("nobody has said when"));
        QVERIFY(inviteOf(bareIncident(), ReportFormat::Markdown).contains("*not recorded*"));
    }

    void theTextHoldsTheAgenda()
    {
        const QByteArray text = inviteOf(invitingIncident().incident(), ReportFormat::Markdown);
        for (const QByteArray &part :
             {QByteArray("2026-03-18 10:00 \u2013 10:45, 45 min (Europe/Berlin, UTC+01:00)"),
              QByteArray("Ana, Support, night"), QByteArray("- 10:00 Opening"), QByteArray("Root cause: five whys")})
            QVERIFY2(text.contains(part), text);
        const QByteArray csv = inviteOf(invitingIncident().incident(), ReportFormat::Csv);
        QVERIFY2(csv.startsWith("begins_utc,minutes,point\r\n2026-03-18T09:00:00Z,"), csv);
    }

    void othersAreToldNeitherPlaceNorNames()
    {
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Ics, ReportFormat::Csv}) {
            const QByteArray told = inviteOf(invitingIncident().incident(), format, Audience::Customer);
            QVERIFY2(!told.contains("meet.example.com") && !told.contains("Ana") && !told.contains("night"), told);
        }
    }

    void everyPointHasItsQuestions()
    {
        const ReportLanguage language(u"en"_s);
        for (const AgendaPoint &point : agendaOf(richIncident())) {
            QVERIFY(!agendaTitle(point.topic, language).isEmpty());
            QVERIFY(questionsFor(point.topic, language).size() >= 3);
        }
    }
};

EVENKEEL_TEST(InviteTest);
#include "tst_invite.moc"
