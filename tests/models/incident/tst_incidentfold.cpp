// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Transaction at(qint64 time, const Changes &changes, quint64 writer = 1)
{
    return {{{time, writer}, Instant(std::chrono::milliseconds(time * 10)), u"author %1"_s.arg(time), u"device"_s},
            changes};
}

Incident fold(const QList<Transaction> &transactions)
{
    Incident incident;
    for (const Transaction &transaction : transactions)
        incident.apply(transaction);
    return incident;
}

const EntityId Id(1, 1);

Change text(const QString &text, EntityId id = Id)
{
    return ChangeOf<TimelineEntry>(id).set<&TimelineEntry::text>(text);
}

Change unknownField(const QString &name, const FieldValue &value)
{
    return {EntityKind::Entry, {}, Id, {{-1, name, value}}};
}

Change knownField(const char *name, const FieldValue &value)
{
    return {EntityKind::Entry, {}, Id, {{fieldIndex(EntityKind::Entry, name), {}, value}}};
}

const TimelineEntry &only(const Incident &incident)
{
    return *incident.entries().find(Id);
}

/// A journal in which few entities are changed often, in every way there is.
QList<Transaction> randomJournal(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto value = [&]() -> FieldValue {
        switch (random.bounded(6)) {
        case 0:
            return {};
        case 1:
            return random.bounded(2) == 1;
        case 2:
            return double(random.bounded(5));
        case 3:
            return RawJson{"[1]"};
        case 4:
            return u"2026-03-14T12:0%1:00Z"_s.arg(random.bounded(10));
        default:
            return QStringList{u"resolved"_s, u"decision"_s, u"open"_s, u"system"_s, u"words"_s}.at(random.bounded(5));
        }
    };
    QList<Transaction> journal;
    for (int i = 0; i < 200; ++i) {
        Changes changes;
        for (int j = random.bounded(1, 4); j > 0; --j) {
            const auto kind = EntityKind(random.bounded(int(EntityKind::Unknown) + 1));
            Change change{kind,
                          kind == EntityKind::Unknown ? u"pager"_s : QString(),
                          EntityId(7, quint64(random.bounded(3))),
                          {}};
            for (int k = random.bounded(4); k > 0; --k) {
                const int fields = int(fieldsOf(kind).size());
                const int index = random.bounded(-2, fields);
                change.fields.append({std::max(index, -1), index < 0 ? u"new%1"_s.arg(-index) : QString(), value()});
            }
            changes.append(change);
        }
        // Stamps of one time by several writers, in no order.
        journal.append(at(1 + random.bounded(60), changes, quint64(i + 1)));
    }
    return journal;
}

}  // namespace

class IncidentFoldTest : public QObject
{
    Q_OBJECT

private slots:
    void theHigherStampWinsFieldByField()
    {
        const Transaction first = at(
            1,
            {ChangeOf<TimelineEntry>(Id).set<&TimelineEntry::text>(u"first"_s).set<&TimelineEntry::owner>(u"Ana"_s)});
        const Transaction second = at(2, {text(u"second"_s)});
        for (const auto &journal : {QList{first, second}, QList{second, first}}) {
            const Incident incident = fold(journal);
            QCOMPARE(only(incident).text, u"second"_s);
            QCOMPARE(only(incident).owner, u"Ana"_s);
            QCOMPARE(only(incident).author, u"author 1"_s);
            QVERIFY(only(incident).logged == first.header.logged);
            QVERIFY((only(incident).created == Stamp{1, 1}));
        }
    }

    void theWriterDecidesAtOneTime()
    {
        for (const bool turned : {false, true}) {
            QList<Transaction> journal{at(1, {text(u"low"_s)}, 1), at(1, {text(u"high"_s)}, ~quint64(0))};
            if (turned)
                std::ranges::reverse(journal);
            QCOMPARE(only(fold(journal)).text, u"high"_s);
        }
    }

    void theLastWordOfATransactionHolds()
    {
        const Incident incident = fold({at(1, {text(u"first"_s), text(u"last"_s), unknownField(u"mood"_s, u"bad"_s),
                                               unknownField(u"mood"_s, u"calm"_s)})});
        QCOMPARE(only(incident).text, u"last"_s);
        QVERIFY(only(incident).unread.value(u"mood"_s).value == FieldValue(u"calm"_s));
    }

    void repeatingChangesNothing()
    {
        const QList<Transaction> journal = randomJournal(1);
        QVERIFY(fold(journal).tellsTheSameAs(fold(journal + journal)));
    }

    void shuffledJournalsFoldAlike_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void shuffledJournalsFoldAlike()
    {
        QFETCH(quint32, seed);
        const QList<Transaction> journal = randomJournal(seed);
        const Incident expected = fold(journal);
        QList<Transaction> shuffled = journal;
        std::mt19937 random(seed);
        for (int i = 0; i < 5; ++i) {
            std::ranges::shuffle(shuffled, random);
            QVERIFY(expected.tellsTheSameAs(fold(shuffled)));
        }
        std::ranges::reverse(shuffled);
        QVERIFY(expected.tellsTheSameAs(fold(shuffled)));
        // The comparison itself must be able to fail.
        shuffled.append(at(1000, {text(u"one more"_s)}));
        QVERIFY(!expected.tellsTheSameAs(fold(shuffled)));
    }

    void tellsDifferencesApart_data()
    {
        QTest::addColumn<Transaction>("other");
        QTest::newRow("another text") << at(1, {text(u"other"_s)});
        QTest::newRow("another entity") << at(1, {text(u"text"_s, EntityId(1, 2))});
        QTest::newRow("one more field") << at(1, {text(u"text"_s), knownField("pinned", true)});
        QTest::newRow("another author") << at(2, {text(u"text"_s)});
        QTest::newRow("an unknown field") << at(1, {text(u"text"_s), unknownField(u"mood"_s, u"calm"_s)});
        QTest::newRow("an unreadable value") << at(1, {text(u"text"_s), knownField("kind", u"song"_s)});
    }
    void tellsDifferencesApart()
    {
        QFETCH(Transaction, other);
        const Incident incident = fold({at(1, {text(u"text"_s)})});
        QVERIFY(!incident.tellsTheSameAs(fold({other})));
        QVERIFY(!fold({other}).tellsTheSameAs(incident));
    }

    void nullEmptiesAndUnsetLeaves()
    {
        const Transaction set = at(1, {ChangeOf<TimelineEntry>(Id)
                                           .set<&TimelineEntry::text>(u"text"_s)
                                           .set<&TimelineEntry::kind>(EntryKind::Alert)
                                           .set<&TimelineEntry::pinned>(true)
                                           .set<&TimelineEntry::attachment>(EntityId(5, 5))
                                           .set<&TimelineEntry::occurred>(Instant{})});
        const Incident left = fold({set, at(2, {ChangeOf<TimelineEntry>(Id)})});
        QCOMPARE(only(left).text, u"text"_s);
        QVERIFY(only(left).occurred);
        Incident emptied = fold({set});
        for (const char *name : {"text", "kind", "pinned", "attachment", "occurred"})
            emptied.apply(at(2, {knownField(name, {})}));
        QCOMPARE(only(emptied).text, QString());
        QCOMPARE(only(emptied).kind, EntryKind::Note);
        QVERIFY(!only(emptied).pinned && only(emptied).attachment.isNull() && !only(emptied).occurred);
        QVERIFY(only(emptied).unread.isEmpty());
    }

    void keepsWhatANewerVersionStored()
    {
        Incident incident = fold({at(1, {text(u"text"_s), knownField("kind", u"song"_s)})});
        incident.apply(at(2, {unknownField(u"mood"_s, RawJson{"{\"a\":[1]}"})}));
        incident.apply(at(1, {unknownField(u"mood"_s, u"older"_s)}, 0));
        incident.apply(at(3, {{EntityKind::Unknown, u"pager"_s, EntityId(8, 8), {{-1, u"rings"_s, true}}}}));
        QCOMPARE(incident.entries().size(), 1);
        QCOMPARE(only(incident).text, u"text"_s);
        QCOMPARE(only(incident).kind, EntryKind::Note);
        QCOMPARE(only(incident).unread.size(), 2);
        QVERIFY(only(incident).unread.value(u"mood"_s).value == FieldValue(RawJson{"{\"a\":[1]}"}));
        QVERIFY(only(incident).unread.value(u"kind"_s).value == FieldValue(u"song"_s));
        // A value that can be read replaces it, but only a newer one.
        incident.apply(at(0, {knownField("kind", u"alert"_s)}, 9));
        QCOMPARE(only(incident).kind, EntryKind::Note);
        incident.apply(at(4, {knownField("kind", u"alert"_s)}));
        QCOMPARE(only(incident).kind, EntryKind::Alert);
        QCOMPARE(only(incident).unread.size(), 1);
    }

    void neverFailsOnAValue_data()
    {
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("null") << FieldValue();
        QTest::newRow("flag") << FieldValue(true);
        QTest::newRow("number") << FieldValue(-1.5);
        QTest::newRow("huge number") << FieldValue(1e300);
        QTest::newRow("no number") << FieldValue(std::numeric_limits<double>::quiet_NaN());
        QTest::newRow("text") << FieldValue(u"?"_s);
        QTest::newRow("list") << FieldValue(RawJson{"[]"});
    }
    void neverFailsOnAValue()
    {
        QFETCH(FieldValue, value);
        for (int kind = 0; kind < int(EntityKind::Unknown); ++kind) {
            const auto fields = fieldsOf(EntityKind(kind));
            QVERIFY(fields.size() <= 63);
            for (int index = 0; index < int(fields.size()); ++index) {
                const Incident incident = fold({at(1, {{EntityKind(kind), {}, Id, {{index, {}, value}}}})});
                const Entity *entity = incident.find(EntityKind(kind), Id);
                QVERIFY(entity);
                // Either read, or kept aside.
                const FieldValue told = fields[size_t(index)].read(*entity);
                QVERIFY(told == value || entity->unread.contains(fields[size_t(index)].name)
                        || std::holds_alternative<std::monostate>(value)
                        || (std::holds_alternative<double>(value) && std::holds_alternative<double>(told)));
            }
        }
    }

    void namesAreUniqueAndFound()
    {
        for (int kind = 0; kind < int(EntityKind::Unknown); ++kind) {
            QCOMPARE(entityKindFromName(entityKindName(EntityKind(kind))), EntityKind(kind));
            const auto fields = fieldsOf(EntityKind(kind));
            for (int index = 0; index < int(fields.size()); ++index)
                QCOMPARE(fieldIndex(EntityKind(kind), fields[size_t(index)].name), index);
            QCOMPARE(fieldIndex(EntityKind(kind), "no such field"), -1);
            QCOMPARE(fieldIndex(EntityKind(kind), ""), -1);
        }
        QCOMPARE(entityKindFromName("pager"), EntityKind::Unknown);
        QCOMPARE(fieldIndex(EntityKind::Unknown, "text"), -1);
    }

    void aCopyStaysAsItWas()
    {
        Incident incident = fold({at(1, {text(u"before"_s)})});
        const Incident copy = incident;
        incident.apply(at(2, {text(u"after"_s), text(u"new"_s, EntityId(1, 2))}));
        QCOMPARE(only(copy).text, u"before"_s);
        QCOMPARE(copy.entries().size(), 1);
        QCOMPARE(only(incident).text, u"after"_s);
    }
};

EVENKEEL_TEST(IncidentFoldTest);
#include "tst_incidentfold.moc"
