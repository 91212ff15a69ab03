// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "models/report/redactor.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

Redactor redactorOf(RedactionKind kind, const QString &text, const QString &instead = u"X"_s)
{
    IncidentBuilder b(u"t"_s);
    b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                   .set<&Redaction::kind>(kind)
                   .set<&Redaction::text>(text)
                   .set<&Redaction::instead>(instead)});
    return {b.incident(), Audience::Customer};
}

}  // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFound_data()
    {
        QTest::addColumn<RedactionKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Writing>("writing");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        const auto name = RedactionKind::Name;
        const auto passage = RedactionKind::Passage;
        const auto plain = Writing::Plain;
        const auto markdown = Writing::Markdown;
        QTest::newRow("name") << name << u"Ana"_s << plain << u"Ana told Anabel; ana's, (ANA) Diana"_s
                              << u"X told Anabel; X's, (X) Diana"_s;
        QTest::newRow("composed for decomposed")
            << name << u"Jos\u00e9"_s << plain << u"ask Jose\u0301 now"_s << u"ask X now"_s;
        QTest::newRow("decomposed for composed") << name << u"Jose\u0301"_s << plain << u"JOS\u00c9!"_s << u"X!"_s;
        QTest::newRow("not without its accent")
            << name << u"Jose"_s << plain << u"Jos\u00e9 and Jose\u0301"_s << u"Jos\u00e9 and Jose\u0301"_s;
        QTest::newRow("sharp s") << name << u"Strau\u00df"_s << plain << u"STRAUSS came"_s << u"X came"_s;
        QTest::newRow("ligature") << name << u"Sofie"_s << plain << u"So\ufb01e"_s << u"X"_s;
        QTest::newRow("invisible letters") << name << u"Ana"_s << plain << u"A\u00adn\u200ba"_s << u"X"_s;
        QTest::newRow("spaces") << name << u"Ana L"_s << plain << u"Ana\u00a0\n L"_s << u"X"_s;
        QTest::newRow("address") << name << u"Ana Berg"_s << plain << u"ana.berg@x.org ana_berg Ana-Berg anaberg"_s
                                 << u"X@x.org X X anaberg"_s;
        QTest::newRow("apostrophe") << name << u"O'Neil"_s << plain << u"O\u2019Neil"_s << u"X"_s;
        QTest::newRow("genitive") << name << u"Anna"_s << plain << u"Annas, ANNAS annas; Anna's Annabel Annass Hannas"_s
                                  << u"Xs, XS Xs; X's Annabel Annass Hannas"_s;
        QTest::newRow("genitive of a short name")
            << name << u"Doe"_s << plain << u"Does Auto, DOES; what it does"_s << u"Xs Auto, XS; what it does"_s;
        QTest::newRow("no genitive of a shorter one") << name << u"Al"_s << plain << u"Als, Al's"_s << u"Als, X's"_s;
        QTest::newRow("genitive of the last name")
            << name << u"Ana Berg"_s << plain << u"Ana Bergs ana.bergs"_s << u"Xs Xs"_s;
        QTest::newRow("no s after s") << name << u"Lukas"_s << plain << u"Lukass, Lukas'"_s << u"Lukass, X'"_s;
        QTest::newRow("another person of a longer name") << name << u"Nicola"_s << plain << u"Nicolas"_s << u"Xs"_s;
        QTest::newRow("genitive in bold")
            << name << u"Anna"_s << markdown << u"**Anna**s Laptop"_s << u"**X**s Laptop"_s;
        QTest::newRow("CJK has no spaces")
            << name << u"\u4f50\u85e4"_s << plain << u"\u4f50\u85e4\u3055\u3093\u304c"_s << u"X\u3055\u3093\u304c"_s;
        QTest::newRow("Arabic") << name << u"\u0644\u064a\u0644\u0649"_s << plain
                                << u"\u0645\u0639 \u0644\u064a\u0644\u0649."_s << u"\u0645\u0639 X."_s;
        QTest::newRow("passage within words") << passage << u"acme"_s << plain << u"xAcMe1"_s << u"xX1"_s;
        QTest::newRow("link") << name << u"Ana Berg"_s << plain << u"see https://x.org/Ana%20Berg/1 now"_s
                              << u"see https://redacted.invalid/ now"_s;
        QTest::newRow("link's host") << passage << u"acme"_s << plain << u"https://acme.com/a?b=c#d"_s
                                     << u"https://redacted.invalid/"_s;
        QTest::newRow("escaped") << passage << u"a_b*c"_s << markdown << u"say a\\_b\\*c"_s << u"say X"_s;
        QTest::newRow("entity") << name << u"Ana"_s << markdown << u"A&#110;a, J&amp;J"_s << u"X, J&amp;J"_s;
        QTest::newRow("half in bold") << name << u"Ana"_s << markdown << u"x **A**na y"_s << u"x X y"_s;
        QTest::newRow("styles beside") << name << u"Ana Berg"_s << markdown << u"Ana *Berg* y"_s << u"X y"_s;
        QTest::newRow("style around") << name << u"Ana"_s << markdown << u"**Ana** y"_s << u"**X** y"_s;
        QTest::newRow("code") << name << u"Ana"_s << markdown << u"`ssh ana@h`\n\n    ana\n"_s
                              << u"`ssh X@h`\n\n    X\n"_s;
        QTest::newRow("link's label") << name << u"Ana"_s << markdown << u"[Ana](https://x.org)"_s
                                      << u"[X](https://x.org)"_s;
        QTest::newRow("half in a label") << name << u"Ana Berg"_s << markdown << u"[Ana](https://x.org) Berg"_s
                                         << u"X"_s;
        QTest::newRow("link's target") << name << u"Ana"_s << markdown << u"[x](https://y.org/ana) [y](ana.png)"_s
                                       << u"[x](https://redacted.invalid/) [y](https://redacted.invalid/)"_s;
        QTest::newRow("place in the document")
            << name << u"Ana"_s << markdown << u"[x](#what-ana-did)"_s << u"[x](#what-x-did)"_s;
        QTest::newRow("broken over lines of a quote")
            << passage << u"the big customer"_s << markdown << u"> for the big\n> customer it"_s << u"> for X it"_s;
        QTest::newRow("table") << name << u"Ana"_s << markdown << u"| Ana | b |\n| --- | --- |\n| c | ana |"_s
                               << u"| X | b |\n| --- | --- |\n| c | X |"_s;
    }
    void wordsAreFound()
    {
        QFETCH(RedactionKind, kind);
        QFETCH(QString, words);
        QFETCH(Writing, writing);
        QFETCH(QString, text);
        QFETCH(QString, told);
        const Redactor redactor = redactorOf(kind, words);
        QCOMPARE(redactor.applied(text, writing), told);
        QCOMPARE(redactor.readIn(told, writing), QList<int>());
        QCOMPARE(redactor.readIn(text, writing).isEmpty(), text == told);
    }

    // Every "&" may begin an entity, and none of them ends.
    void manyMarksTakeNoLonger()
    {
        const Redactor redactor = redactorOf(RedactionKind::Name, u"Ana"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(redactor.readIn(QString(1'000'000, u'&') + u" Ana"_s, Writing::Markdown), QList<int>{1});
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theLongestComesFirst()
    {
        IncidentBuilder b(u"t"_s);
        for (const QString &text : {u"Ana"_s, u"Ana Berg"_s})
            b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                           .set<&Redaction::kind>(RedactionKind::Name)
                           .set<&Redaction::text>(text)
                           .set<&Redaction::instead>(text.size() > 3 ? u"Engineer A"_s : u"Engineer B"_s)});
        const Redactor redactor(b.incident(), Audience::Customer);
        QCOMPARE(redactor.applied(u"Ana Berg and Ana"_s), u"Engineer A and Engineer B"_s);
        QCOMPARE(redactor.readIn(u"Ana Berg and Ana"_s), (QList<int>{2, 1}));
    }

    void whoseTheyAre()
    {
        IncidentBuilder b(u"t"_s);
        b.changes({ChangeOf<Redaction>(EntityId::generate({})).set<&Redaction::text>(u"outside"_s)});
        b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                       .set<&Redaction::text>(u"everybody"_s)
                       .set<&Redaction::fromAll>(true)});
        const QString text = u"outside everybody"_s;
        QCOMPARE(Redactor(b.incident(), Audience::Internal).applied(text), u"outside "_s + redactionBar());
        QCOMPARE(Redactor(b.incident(), Audience::Regulator).applied(text), redactionBar() + u' ' + redactionBar());
    }

    // A file from elsewhere may say anything.
    void hostileReplacementsAreABar()
    {
        for (const QString &instead : {u"](javascript:x)"_s, u"a|b"_s, u"<script>"_s, u"=1+1"_s, u"a\nb"_s, u"{{x}}"_s})
            QCOMPARE(redactorOf(RedactionKind::Name, u"Ana"_s, instead).applied(u"Ana"_s), redactionBar());
    }

    // Whatever field is added: unless the program works with it, it is somebody's words.
    void everyTextIsRead()
    {
        const QString secret = u"Secret words"_s;
        const QSet<QString> kept{u"zone"_s,          u"language"_s, u"playbook"_s,        u"severityScheme"_s,
                                 u"severityLevel"_s, u"origin"_s,   u"expungedDigests"_s, u"mimeType"_s,
                                 u"digest"_s,        u"sort"_s,     u"basis"_s,           u"step"_s,
                                 u"clock"_s,         u"amount"_s};
        IncidentBuilder b(u"t"_s);
        QList<std::pair<EntityRef, int>> said;
        for (int kind = 0; kind < int(EntityKind::Unknown); ++kind) {
            const auto entityKind = EntityKind(kind);
            if (entityKind == EntityKind::Redaction || entityKind == EntityKind::AidAnswer
                || entityKind == EntityKind::PlaybookCopy)
                continue;
            const EntityId id = entityKind == EntityKind::Facts ? b.incident().id() : EntityId::generate(Instant{});
            Change change{entityKind, {}, id, {}};
            const auto fields = fieldsOf(entityKind);
            for (size_t i = 0; i < fields.size(); ++i)
                if (!kept.contains(fields[i].name))
                    change.fields.append({int(i), {}, secret});
            b.changes({change});
            for (size_t i = 0; i < fields.size(); ++i) {
                const FieldValue value = fields[i].read(*b.incident().find(entityKind, id));
                if (value == FieldValue(secret))
                    said.append({{entityKind, id}, int(i)});
            }
        }
        QVERIFY(said.size() > 50);
        b.changes({ChangeOf<Redaction>(EntityId::generate({})).set<&Redaction::text>(secret)});
        const Incident told = redacted(b.incident(), Redactor(b.incident(), Audience::Customer));
        for (const auto &[entity, field] : said) {
            const FieldValue value = fieldsOf(entity.kind)[size_t(field)].read(*told.find(entity.kind, entity.id));
            QVERIFY2(value == FieldValue(redactionBar()), fieldsOf(entity.kind)[size_t(field)].name.data());
        }
        QVERIFY(told.redactions().all().empty());
    }

    void storedNamesStay()
    {
        IncidentBuilder b(u"t"_s, u"Europe/Berlin"_s);
        b.role(u"commander"_s, u"Ana"_s, nullptr);
        b.changes({ChangeOf<Redaction>(EntityId::generate({})).set<&Redaction::text>(u"Commander"_s)});
        b.changes({ChangeOf<Redaction>(EntityId::generate({})).set<&Redaction::text>(u"Berlin"_s)});
        const Incident told = redacted(b.incident(), Redactor(b.incident(), Audience::Customer));
        QVERIFY(told.holderOf(u"commander"));
        QCOMPARE(told.facts().zone, u"UTC"_s);
    }
};

EVENKEEL_TEST(RedactorTest);
#include "tst_redactor.moc"
