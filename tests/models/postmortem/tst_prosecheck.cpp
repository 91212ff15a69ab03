// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/wordingverbs.h"
#include "models/markup/spelling/spellingdictionary.h"
#include "models/postmortem/incidentwords.h"
#include "models/postmortem/prosecheck.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ProseCheckTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QStringList phrases(const ProseCheck &check)
    {
        QStringList words;
        for (const PlacedWording &found : check.wording())
            words.append(found.words);
        return words;
    }
    [[nodiscard]] static QStringList misspelt(const ProseCheck &check)
    {
        QStringList words;
        for (const Misspelt &found : check.spelling())
            words.append(found.word);
        return words;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void looksAtWhatIsTypedAndAtWhatIsWritten()
    {
        test::DocumentFixture fixture;
        const auto now = fixture.clock.now();
        fixture.perform(writeSection(fixture.incident(), SectionKey::RootCause, u"It was human error."_s, now));
        fixture.perform(writeSection(fixture.incident(), SectionKey::Summary, u"All went well."_s, now));
        ProseCheck check(fixture.document());
        QSignalSpy changed(&check, &ProseCheck::changed);
        check.setActive(true);
        check.setTyped(SectionKey::Summary, u"Somebody should have seen it."_s);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(std::ranges::any_of(check.wording(), [](const PlacedWording &found) {
            return found.place == WordingPlace(SectionKey::Summary);
        }));
        QVERIFY(phrases(check).contains(u"was human error"_s));
        // What the incident holds of the typed section isn't looked at.
        check.setTyped(SectionKey::Summary, u"The pool was empty."_s);
        QTRY_COMPARE(phrases(check), QStringList{u"was human error"_s});
        fixture.perform(
            suppressWording(fixture.incident(), SectionKey::RootCause, check.wording().front().finding, now));
        QTRY_COMPARE(phrases(check), QStringList());
    }

    void doesNothingWhileNobodyReadsIt()
    {
        test::DocumentFixture fixture;
        ProseCheck check(fixture.document());
        QSignalSpy changed(&check, &ProseCheck::changed);
        check.setTyped(SectionKey::Summary, u"human error"_s);
        QVERIFY(!changed.wait(500));
        check.setActive(true);
        QVERIFY(changed.wait());
    }

    void spellingKnowsTheIncident()
    {
        test::DocumentFixture fixture;
        fixture.perform(addToList(fixture.incident(), ListName::System, {u"zorblatt-api"_s}, fixture.clock.now()));
        ProseCheck check(fixture.document());
        check.setActive(true);
        check.setTyped(SectionKey::Summary,
                       u"Teh zorblatt-api of HTTP `tehh` in camelCase and v2 was slwo; \"tehh\" they said."_s);
        QTRY_COMPARE(misspelt(check), (QStringList{u"Teh"_s, u"slwo"_s}));
        QVERIFY(check.knowsSpelling());
        QVERIFY(check.suggestionsFor(u"Teh"_s).contains(u"The"_s));
        QCOMPARE(check.text().sliced(check.spelling().front().start, check.spelling().front().length), u"Teh"_s);
        fixture.perform(keepSpelling(fixture.incident(), u"slwo"_s, fixture.clock.now()));
        QTRY_COMPARE(misspelt(check), QStringList{u"Teh"_s});
    }

    void spellingIsOfTheIncidentsLanguage()
    {
        test::DocumentFixture fixture;
        ProseCheck check(fixture.document());
        check.setActive(true);
        const QString text = u"Der Dienst war für Stunden nicht erreichbar."_s;
        check.setTyped(SectionKey::Summary, text);
        QTRY_VERIFY(misspelt(check).contains(u"erreichbar"_s));
        fixture.perform(setFact<&IncidentFacts::language>(fixture.incident(), u"de"_s));
        QTRY_COMPARE(misspelt(check), QStringList());
        fixture.perform(setFact<&IncidentFacts::language>(fixture.incident(), u"tlh"_s));
        QTRY_VERIFY(!check.knowsSpelling());
        QCOMPARE(misspelt(check), QStringList());
    }

    void dictionariesAreFoundByLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("none said") << QString() << u"outage"_s;
        QTest::newRow("English") << u"en"_s << u"outage"_s;
        QTest::newRow("another country") << u"en-NZ"_s << u"outage"_s;
        QTest::newRow("German") << u"de"_s << u"Wiederherstellung"_s;
    }
    void dictionariesAreFoundByLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        const auto dictionary = SpellingDictionary::of(language);
        QVERIFY(dictionary);
        QVERIFY(dictionary->knows(word));
        QVERIFY(!dictionary->knows(u"qzxv"_s));
    }

    void noDictionaryIsNoError()
    {
        for (const QString &language : {u"tlh"_s, u"../../etc/passwd"_s, u"*"_s, u"e*"_s})
            QVERIFY2(!SpellingDictionary::of(language), qPrintable(language));
    }
};

EVENKEEL_TEST(ProseCheckTest);
#include "tst_prosecheck.moc"
