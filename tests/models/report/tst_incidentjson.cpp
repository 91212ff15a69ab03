// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/report/incidentjson.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(evenkeel::Incident)

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

    /// What stands in braces behind a name: the fields of the object, or of each in the array. Empty: any value.
    struct Fields {
        QString text;
        bool isArray = false;
        QStringList required;
        QStringList optional;
    };

    static QMap<QString, Fields> documentedShape()
    {
        QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/../../../../CONTRIBUTING.md"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll()).section(u"## `evenkeel show --json`"_s, 1);
        static const QRegularExpression line(u"^    \\w.*(\\n        .*)*"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression item(u"(\\w+)(\\[\\])?\\s*(?:\\{([^{}]*(?:\\{\\}[^{}]*)*)\\})?(?:,|$|\\s)"_s);
        QMap<QString, Fields> shape;
        for (auto lines = line.globalMatch(text); lines.hasNext();)
            for (auto items = item.globalMatch(lines.next().captured().simplified()); items.hasNext();) {
                const auto match = items.next();
                Fields fields{match.captured(3), !match.captured(2).isEmpty(), {}, {}};
                for (QString name : fields.text.split(u',', Qt::SkipEmptyParts)) {
                    name = name.trimmed().remove(u"[]"_s).remove(u"{}"_s);
                    (name.endsWith(u'?') ? fields.optional : fields.required).append(name.remove(u'?'));
                }
                shape.insert(match.captured(1), fields);
            }
        return shape;
    }

    static bool follows(const QJsonValue &value, const Fields &fields)
    {
        if (fields.isArray) {
            const QJsonArray array = value.toArray();
            const Fields each{fields.text, false, fields.required, fields.optional};
            return value.isArray()
                   && std::ranges::all_of(array, [&](const QJsonValue &item) { return follows(item, each); });
        }
        if (fields.text.isEmpty())
            return !value.isUndefined() && !value.isObject();
        const QStringList keys = value.toObject().keys();
        return std::ranges::all_of(fields.required, [&](const QString &name) { return keys.contains(name); })
               && std::ranges::all_of(keys, [&](const QString &name) {
                      return fields.required.contains(name) || fields.optional.contains(name);
                  });
    }

    /// One thing in each place, with all that it can have.
    static Incident fullIncident()
    {
        IncidentBuilder b(u"Everything"_s);
        const auto time = *IncidentBuilder::time("2026-03-14T22:00:00Z");
        ImpactWindow window;
        window.began = time;
        b.window(window)
            .measure(ImpactDimension::Users, ImpactKnowledge::Known, u"12"_s)
            .role(u"commander"_s, u"Ana"_s, "2026-03-14T22:00:00Z");
        for (const ListName list : {ListName::System, ListName::Region, ListName::Stakeholder})
            b.members(list, {u"a"_s});
        b.link(LinkPurpose::Bridge, u"War room"_s, u"https://meet.example.com/"_s)
            .hypothesis(u"h"_s, HypothesisState::Open, {})
            .action(u"a"_s, ActionCategory::Task, ActionHorizon::Unset, {}, nullptr, nullptr)
            .message(Audience::Customer, CommsState::Sent, u"s"_s, u"b"_s, "2026-03-14T22:00:00Z", nullptr)
            .evidence(u"e"_s, u"00"_s, {}, nullptr)
            .why(u"why?"_s, u"because"_s)
            .change("2026-03-14T22:06:00Z", EntryKind::Handoff, u"Ana"_s, u"Bo"_s, u"tired"_s, u"commander"_s)
            .with<TimelineEntry, &TimelineEntry::until>(time + std::chrono::hours(1))
            .with<TimelineEntry, &TimelineEntry::about>(true)
            .with<TimelineEntry, &TimelineEntry::isPrivate>(true)
            .with<TimelineEntry, &TimelineEntry::regarding>(b.last())
            .with<TimelineEntry, &TimelineEntry::note>(u"n"_s)
            .with<TimelineEntry, &TimelineEntry::link>(u"https://example.com/"_s)
            .with<TimelineEntry, &TimelineEntry::expunged>(u"secret"_s);
        return b.incident();
    }

private slots:
    // CONTRIBUTING.md is the contract: what it names is there, and nothing else.
    void hasTheDocumentedShape_data()
    {
        QTest::addColumn<Incident>("incident");
        QTest::newRow("full") << fullIncident();
        QTest::newRow("rich") << richIncident();
        QTest::newRow("running") << runningIncident();
        QTest::newRow("bare") << bareIncident();
    }
    void hasTheDocumentedShape()
    {
        QFETCH(Incident, incident);
        const QJsonObject json = objectOf(incident);
        const auto shape = documentedShape();
        QCOMPARE(sortedKeys(json.keys()), sortedKeys(shape.keys()));
        for (const auto &[name, fields] : shape.asKeyValueRange())
            QVERIFY2(follows(json[name], fields), qPrintable(name + u": "_s + fields.text));
        QCOMPARE(json[u"head"].toString(), u"00ff"_s);
    }

    void namesAllFieldsThatAreThereAtTimes()
    {
        const auto shape = documentedShape();
        const Instant now{};
        Incident incident = fullIncident();
        incident = incident.with(*askReviewer(incident, u"Bo"_s, now), now);
        incident = incident.with(*sealPostmortem(incident, u"Ana"_s, now), now);
        incident = incident.with(setFact<&IncidentFacts::reviewMinutes>(incident, 45), now);
        incident = incident.with(setSectionReaders(incident, SectionKey::Lessons, SectionReaders::Customer, now), now);
        const QJsonObject json = objectOf(incident);
        for (const auto &[name, fields] : shape.asKeyValueRange()) {
            QVERIFY2(!json[name].isArray() || !json[name].toArray().isEmpty(), qPrintable(name));
            QStringList seen = json[name].toObject().keys();
            for (const QJsonValue &item : json[name].toArray())
                seen += item.toObject().keys();
            for (const QString &field : fields.optional)
                QVERIFY2(seen.contains(field), qPrintable(name + u'.' + field));
        }
    }

    void tellsAThread()
    {
        IncidentBuilder b(u"T"_s);
        const EntityId question = b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"why?"_s).last();
        b.entry("2026-03-14T22:06:00Z", EntryKind::Note, u"because"_s)
            .with<TimelineEntry, &TimelineEntry::regarding>(question);
        const QJsonArray lines = objectOf(b.incident())[u"timeline"].toArray();
        QCOMPARE(lines[1].toObject()[u"regarding"].toString(), question.toString());
        QVERIFY(!lines[0].toObject().contains(u"regarding"_s));
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
        QCOMPARE(json[u"postmortem"].toObject()[u"whys"].toArray().size(), 6);
        const QJsonObject last = json[u"postmortem"].toObject()[u"whys"].toArray().last().toObject();
        QCOMPARE(last[u"number"].toString(), u"1.2.1"_s);
        QCOMPARE(last[u"systemAllowed"].toBool(), true);
        const QJsonArray bones = json[u"postmortem"].toObject()[u"bones"].toArray();
        QCOMPARE(bones.size(), 5);
        QCOMPARE(bones[0].toObject()[u"factors"].toArray().size(), 2);
        QCOMPARE(bones[4].toObject()[u"id"], QJsonValue(QJsonValue::Null));
    }

    void tellsHowThePostmortemTellsTheTimeline()
    {
        IncidentBuilder b(u"Title"_s);
        const EntityId first = b.entry("2026-03-14T22:05:00Z", EntryKind::Symptom, u"a"_s).last();
        const EntityId second = b.entry("2026-03-14T22:06:00Z", EntryKind::Note, u"b"_s).last();
        const EntityId third = b.entry("2026-03-14T22:07:00Z", EntryKind::Note, u"c"_s).last();
        QCOMPARE(objectOf(b.incident())[u"postmortem"].toObject()[u"curation"].toArray(), QJsonArray());
        b.changes(retitleLine(b.incident(), first, u"A"_s))
            .changes(retimeLine(b.incident(), first, IncidentBuilder::time("2026-03-14T22:04:00Z")))
            .changes(*pointToEvidence(b.incident(), first, third))
            .changes(*mergeLines(b.incident(), {second}, first))
            .changes(nameSource(b.incident(), second, u"the bridge"_s))
            .changes(dropLines(b.incident(), {third}, u"noise"_s));
        const QJsonObject json = objectOf(b.incident());
        QCOMPARE(json[u"postmortem"].toObject()[u"curation"].toArray(),
                 (QJsonArray{
                     QJsonObject{{u"entry"_s, first.toString()},
                                 {u"title"_s, u"A"_s},
                                 {u"occurred"_s, u"2026-03-14T22:04:00Z"_s},
                                 {u"evidence"_s, third.toString()}},
                     QJsonObject{{u"entry"_s, second.toString()},
                                 {u"mergedInto"_s, first.toString()},
                                 {u"source"_s, u"the bridge"_s}},
                     QJsonObject{{u"entry"_s, third.toString()}, {u"dropped"_s, true}, {u"because"_s, u"noise"_s}}}));
        QCOMPARE(json[u"timeline"].toArray()[0].toObject()[u"text"].toString(), u"a"_s);
    }

    void tellsWhatFollowsFromLessons()
    {
        IncidentBuilder b(u"Title"_s);
        const EntityId lesson = b.members(ListName::WentPoorly, {u"The runbook named a host that is gone"_s}).last();
        const Changes drawn =
            drawFromLesson(b.incident(), ListName::RunbookChange, lesson, u"Name the host"_s, Instant{});
        b.changes(drawn).members(ListName::Automation, {u"Check hosts"_s});
        const EntityId own = b.last();
        b.changes(*actOn(b.incident(), own, u"Eli"_s, Instant{}));
        const auto backlog = [&](Audience audience) {
            const auto json = renderReport(b.incident(), {.audience = audience}, ReportFormat::Json);
            return QJsonDocument::fromJson(*json).object()[u"postmortem"].toObject()[u"backlog"].toArray();
        };
        QCOMPARE(backlog(Audience::Internal),
                 (QJsonArray{QJsonObject{{u"id"_s, drawn.first().id.toString()},
                                         {u"list"_s, u"runbook-change"_s},
                                         {u"text"_s, u"Name the host"_s},
                                         {u"link"_s, QString()},
                                         {u"lesson"_s, u"The runbook named a host that is gone"_s},
                                         {u"action"_s, QJsonValue::Null}},
                             QJsonObject{{u"id"_s, own.toString()},
                                         {u"list"_s, u"automation"_s},
                                         {u"text"_s, u"Check hosts"_s},
                                         {u"link"_s, QString()},
                                         {u"lesson"_s, QString()},
                                         {u"action"_s, actionFor(b.incident(), own)->id.toString()}}}));
        QCOMPARE(backlog(Audience::Customer), QJsonArray());
    }

    void tellsTheMeeting()
    {
        IncidentBuilder b(u"Title"_s);
        const auto told = [&](Audience audience) {
            const auto json = renderReport(b.incident(), {.audience = audience}, ReportFormat::Json);
            return QJsonDocument::fromJson(*json).object()[u"postmortem"].toObject()[u"meeting"].toObject();
        };
        QVERIFY(told(Audience::Internal).isEmpty());
        b.fact<&IncidentFacts::reviewPlace>(u"Room 4"_s).members(ListName::Invited, {u"Cy"_s});
        QVERIFY(told(Audience::Customer).isEmpty());
        b.fact<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-17T13:00:00Z"))
            .changes(*parkTopic(u"Pager volume"_s, u"Bo"_s, Instant{}))
            .changes(keepNotes(b.incident(), {{u"Ana"_s, u"What surprised you?"_s, u"the quiet"_s}}, Instant{}));
        QJsonObject meeting{{u"at"_s, u"2026-03-17T13:00:00Z"_s},
                            {u"minutes"_s, 60},
                            {u"place"_s, u"Room 4"_s},
                            {u"invited"_s, QJsonArray{u"Cy"_s}}};
        QCOMPARE(told(Audience::Internal), meeting);
        const QJsonObject whole = objectOf(b.incident())[u"postmortem"].toObject()[u"meeting"].toObject();
        QCOMPARE(whole[u"notes"].toArray().first().toObject()[u"answer"].toString(), u"the quiet"_s);
        QCOMPARE(whole[u"parked"].toArray().first().toObject()[u"text"].toString(), u"Pager volume"_s);
        meeting[u"place"] = QString();
        meeting[u"invited"] = QJsonArray();
        QCOMPARE(told(Audience::Customer), meeting);
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
