// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/incidentjson.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class IncidentJsonTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject objectOf(const Incident &incident)
    {
        return QJsonDocument::fromJson(incidentToJson(incident, u"00ff"_s)).object();
    }
    static QStringList sortedKeys(QStringList keys)
    {
        keys.sort();
        return keys;
    }

private slots:
    void hasTheDocumentedShape_data()
    {
        QTest::addColumn<bool>("rich");
        QTest::newRow("rich") << true;
        QTest::newRow("bare") << false;
    }
    void hasTheDocumentedShape()
    {
        QFETCH(bool, rich);
        const QJsonObject json = objectOf(rich ? richIncident() : bareIncident());
        QCOMPARE(json.keys(),
                 sortedKeys({u"id"_s,         u"title"_s,   u"impact"_s,       u"severity"_s, u"status"_s,
                             u"zone"_s,       u"moments"_s, u"durations"_s,    u"windows"_s,  u"roles"_s,
                             u"systems"_s,    u"regions"_s, u"stakeholders"_s, u"links"_s,    u"timeline"_s,
                             u"hypotheses"_s, u"actions"_s, u"comms"_s,        u"evidence"_s, u"mitigation"_s,
                             u"postmortem"_s, u"head"_s}));
        QCOMPARE(json[u"severity"].toObject().keys(), sortedKeys({u"scheme"_s, u"level"_s, u"rank"_s}));
        QCOMPARE(json[u"moments"].toObject().keys(),
                 sortedKeys({u"began"_s, u"detected"_s, u"declared"_s, u"acknowledged"_s, u"identified"_s,
                             u"mitigated"_s, u"restored"_s, u"resolved"_s, u"closed"_s}));
        QCOMPARE(json[u"durations"].toObject().keys(),
                 sortedKeys({u"toDetect"_s, u"toAcknowledge"_s, u"toMitigate"_s, u"toRecover"_s, u"toResolve"_s}));
        for (const QString &array :
             {u"windows"_s, u"roles"_s, u"systems"_s, u"regions"_s, u"stakeholders"_s, u"links"_s, u"timeline"_s,
              u"hypotheses"_s, u"actions"_s, u"comms"_s, u"evidence"_s})
            QVERIFY2(json[array].isArray(), qPrintable(array));
        QCOMPARE(json[u"head"].toString(), u"00ff"_s);
    }

    void tellsWhatIsRecorded()
    {
        const QJsonObject json = objectOf(richIncident());
        QCOMPARE(json[u"id"].toString(), u"INC-2041"_s);
        QCOMPARE(json[u"severity"].toObject(),
                 (QJsonObject{{u"scheme"_s, u"sev"_s}, {u"level"_s, u"SEV1"_s}, {u"rank"_s, 1}}));
        QCOMPARE(json[u"status"].toString(), u"resolved"_s);
        QCOMPARE(json[u"moments"].toObject()[u"began"].toString(), u"2026-03-14T21:52:00Z"_s);
        QCOMPARE(json[u"durations"].toObject()[u"toRecover"].toInt(), 73 * 60);
        QCOMPARE(json[u"durations"].toObject()[u"toDetect"].toInt(), 9 * 60);
        const QJsonObject role = json[u"roles"].toArray()[0].toObject();
        QCOMPARE(role, (QJsonObject{{u"role"_s, u"commander"_s},
                                    {u"person"_s, u"Ana"_s},
                                    {u"from"_s, u"2026-03-14T22:04:00Z"_s},
                                    {u"to"_s, u"2026-03-14T23:30:00Z"_s},
                                    {u"contact"_s, u""_s},
                                    {u"channel"_s, u""_s},
                                    {u"acknowledged"_s, QJsonValue::Null}}));
        QCOMPARE(json[u"systems"].toArray(), (QJsonArray{u"payment-service"_s, u"orders-db"_s}));
        QCOMPARE(json[u"postmortem"].toObject()[u"whys"].toArray().size(), 4);
    }

    void tellsLinesOfTheTimeline()
    {
        IncidentBuilder b(u"Title"_s);
        b.entry("2026-03-14T22:05:00Z", EntryKind::CheckIn, u"still here"_s, u"Ana"_s);
        const EntityId plain = b.last();
        b.members(ListName::Tag, {u"stray"_s});
        b.with<ListMember, &ListMember::of>(plain);
        b.change("2026-03-14T22:06:00Z", EntryKind::Severity, u"SEV2"_s, u"SEV1"_s, u"worse"_s);
        const QJsonArray lines = objectOf(b.incident())[u"timeline"].toArray();
        QCOMPARE(lines[0].toObject(), (QJsonObject{{u"id"_s, plain.toString()},
                                                   {u"occurred"_s, u"2026-03-14T22:05:00Z"_s},
                                                   {u"logged"_s, u"2026-03-14T22:00:02Z"_s},
                                                   {u"learned"_s, QJsonValue::Null},
                                                   {u"kind"_s, u"check-in"_s},
                                                   {u"text"_s, u"still here"_s},
                                                   {u"owner"_s, u"Ana"_s},
                                                   {u"pinned"_s, false},
                                                   {u"tags"_s, QJsonArray{u"stray"_s}},
                                                   {u"audience"_s, u"internal"_s}}));
        QCOMPARE(lines[1].toObject()[u"text"].toString(), u"Severity SEV2 → SEV1: worse"_s);
        QCOMPARE(lines[1].toObject()[u"after"].toString(), u"SEV1"_s);
    }

    void isNullWhereNothingIsKnown()
    {
        const QJsonObject json = objectOf(bareIncident());
        for (const QJsonValue &moment : json[u"moments"].toObject())
            QVERIFY(moment.isNull());
        for (const QJsonValue &duration : json[u"durations"].toObject())
            QVERIFY(duration.isNull());
        QCOMPARE(json[u"id"].toString(u"none"_s), QString());
    }

    void isWhatEveryReportGives()
    {
        ReportOptions options;
        options.head = u"00ff"_s;
        const Incident incident = importedIncident();  // nothing private in it
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            options.kind = kind;
            QCOMPARE(*renderReport(incident, options, ReportFormat::Json), incidentToJson(incident, u"00ff"_s));
        }
    }
};

EVENKEEL_TEST(IncidentJsonTest);
#include "tst_incidentjson.moc"
