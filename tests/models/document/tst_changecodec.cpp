// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/changecodec.h"

#include "models/incident/entities.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const EntityId Id(1, 2);
const QByteArray IdText = Id.toString().toLatin1();

// With apostrophes for quotation marks, which C++ would want escaped (and moc stumbles over raw strings).
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray element(const QByteArray &kind, const QByteArray &set)
{
    return "{\"id\":\"" + IdText + "\",\"kind\":\"" + kind + "\",\"set\":" + set + '}';
}

Changes decoded(const QByteArray &stored, bool *readAll = nullptr)
{
    Changes changes;
    const bool all = ChangeDecoder().decode(stored, changes);
    if (readAll)
        *readAll = all;
    return changes;
}

}  // namespace

class ChangeCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void storesAnElementALine()
    {
        const Change change = ChangeOf<TimelineEntry>(Id).set<&TimelineEntry::text>(u"a\n\"b\""_s);
        const QByteArray payload = changecodec::encode(change);
        QCOMPARE(payload, element("entry", json("{'text':'a\\n\\'b\\''}")));
        QVERIFY(!payload.contains('\n'));
        QCOMPARE(changecodec::join({payload, payload}), '[' + payload + ",\n" + payload + ']');
        QCOMPARE(changecodec::join({}), QByteArray("[]"));
    }

    void splitsWhatItJoined_data()
    {
        QTest::addColumn<QByteArrayList>("payloads");
        QTest::newRow("none") << QByteArrayList();
        QTest::newRow("one") << QByteArrayList{"{}"};
        QTest::newRow("expunged") << QByteArrayList{"{}", "null", "{}"};
        QTest::newRow("a comma and an escaped line break within") << QByteArrayList{json("{'a':',\\n'}"), "null"};
    }
    void splitsWhatItJoined()
    {
        QFETCH(QByteArrayList, payloads);
        const QByteArray stored = changecodec::join(payloads);
        QByteArrayList split;
        for (const QByteArrayView payload : changecodec::split(stored))
            split.append(payload.toByteArray());
        QCOMPARE(split, payloads);
    }

    void splitsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("stored");
        for (const char *stored : {"", "[", "]", "{}", "null", "[{}", "{}]"})
            QTest::newRow(stored) << QByteArray(stored);
    }
    void splitsNothingElse()
    {
        QFETCH(QByteArray, stored);
        QVERIFY(changecodec::split(stored).isEmpty());
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("every type", Change(ChangeOf<Evidence>(Id)
                                     .set<&Evidence::deleted>(true)
                                     .set<&Evidence::name>(u"λ – 漢字 🙂 \u0000 end"_s)
                                     .set<&Evidence::size>(9'007'199'254'740'991)
                                     .set<&Evidence::captured>(*fromIsoUtc(u"2026-03-14T11:58:00.250Z"))));
        row("null", Change(ChangeOf<TimelineEntry>(Id).set<&TimelineEntry::occurred>(std::nullopt)));
        row("enum and id", Change(ChangeOf<TimelineEntry>(Id)
                                      .set<&TimelineEntry::kind>(EntryKind::CheckIn)
                                      .set<&TimelineEntry::attachment>(EntityId(3, 4))));
        row("nothing set", Change(ChangeOf<TimelineEntry>(Id)));
        row("unknown kind", {EntityKind::Unknown, u"pager"_s, Id, {{-1, u"rings"_s, 3.0}}});
        row("unknown field", {EntityKind::Why, {}, Id, {{-1, u"mood"_s, u"calm"_s}, {-1, u"weight"_s, 0.1}}});
        row("unknown shapes", {EntityKind::Why, {}, Id, {{-1, u"list"_s, RawJson{"[1,{\"a\":null}]"}}}});
    }
    void readsBackWhatItWrote()
    {
        QFETCH(Change, change);
        const QByteArray payload = changecodec::encode(change);
        bool readAll = false;
        Changes read = decoded(changecodec::join({payload, payload}), &readAll);
        QVERIFY(readAll);
        QCOMPARE(read.size(), 2);
        const auto byName = [&](const FieldChange &a, const FieldChange &b) {
            return change.fieldName(a) < change.fieldName(b);
        };
        std::ranges::sort(change.fields, byName);
        std::ranges::sort(read[0].fields, byName);
        QVERIFY(read[0] == change);
        QCOMPARE(changecodec::encode(read[1]), payload);
    }

    void tellsUnsetFromNull()
    {
        const Changes unset = decoded('[' + element("entry", "{}") + ']');
        const Changes null = decoded('[' + element("entry", json("{'text':null}")) + ']');
        QVERIFY(unset.first().fields.isEmpty());
        QCOMPARE(null.first().fields.size(), 1);
        QVERIFY(std::holds_alternative<std::monostate>(null.first().fields.first().value));
    }

    void leavesOutWhatIsExpunged()
    {
        bool readAll = false;
        QCOMPARE(decoded("[null,\n" + element("entry", "{}") + ",\nnull]", &readAll).size(), 1);
        QVERIFY(readAll);
    }

    void readsAroundWhatItCannot_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a number beyond 64 bits")
            << element("entry", json("{'text':'x','n':123456789012345678901234}")) << true;
        QTest::newRow("no id") << json("{'kind':'entry','set':{}}") << false;
        QTest::newRow("a malformed id") << json("{'id':'x','kind':'entry','set':{}}") << false;
        QTest::newRow("no fields") << "{\"id\":\"" + IdText + "\",\"kind\":\"entry\"}" << false;
        QTest::newRow("fields in a list") << element("entry", "[]") << false;
        QTest::newRow("a number") << QByteArray("17") << false;
        QTest::newRow("a string") << json("'x'") << false;
        QTest::newRow("no JSON") << QByteArray("{kind: entry}") << false;
        QTest::newRow("cut off") << element("entry", json("{'text':'x")) << false;
        QTest::newRow("no UTF-8") << element("entry", "{\"text\":\"\xff\xfe\"}") << false;
        QTest::newRow("half a pair") << element("entry", json("{'text':'\\ud83d'}")) << true;
        QTest::newRow("deep") << element("entry", json("{'n':") + QByteArray(100'000, '[') + '}') << false;
    }
    void readsAroundWhatItCannot()
    {
        QFETCH(QByteArray, bad);
        QFETCH(bool, readable);
        const QByteArray good = element("entry", json("{'text':'good'}"));
        bool readAll = false;
        const Changes changes = decoded(changecodec::join({good, bad, good}), &readAll);
        QCOMPARE(readAll, readable);
        QCOMPARE(changes.size(), readable ? 3 : 2);
        QVERIFY(changes.first() == changes.last());
        QCOMPARE(changes.first().fields.size(), 1);
    }

    void keepsTextThatIsNoUnicode()
    {
        const QString half = u"a"_s + QChar(0xD83D) + u"b"_s;
        const Change change = ChangeOf<TimelineEntry>(Id).set<&TimelineEntry::text>(half);
        bool readAll = false;
        const Changes read = decoded(changecodec::join({changecodec::encode(change)}), &readAll);
        QVERIFY(readAll);
        QVERIFY(std::get<QString>(read.first().fields.first().value).startsWith(u'a'));
    }
};

EVENKEEL_TEST(ChangeCodecTest);
#include "tst_changecodec.moc"
