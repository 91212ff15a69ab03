// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"
#include "models/markup/wording/labelledsentences.h"
#include "models/markup/wording/wordinglibrary.h"
#include "models/markup/wording/wordingopinion.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

std::set<quint32> featuresOf(const QString &text)
{
    const KnownNames known({u"Ana Pérez"_s, u"Jonas"_s});
    std::set<quint32> numbers;
    for (const SentenceFeature &feature : sentenceFeatures(markdownSentences(text, known).value(0)))
        numbers.insert(feature.number);
    return numbers;
}

// Those of the second opinion, and what they mark.
QStringList soundsIn(const QString &text, const WordingRules &rules, const QString &language = u"en"_s)
{
    QStringList sounds;
    for (const WordingFinding &finding : findWording(text, rules, language, {}))
        if (finding.rule.contains("-like-"_L1))
            sounds.append(finding.rule);
    return sounds;
}

// In no pattern's words.
const QString BlamesInOtherWords = u"The duty crew could hardly be bothered to read the page to its end."_s;

}  // namespace

// What sentences sound like: what is learned from, how it is kept, and what it says beside the rules.
class WordingOpinionTest : public QObject
{
    Q_OBJECT

private slots:
    void whoAndHowManyMakesNoDifference()
    {
        QCOMPARE(featuresOf(u"Ana restarted 12 nodes"_s), featuresOf(u"Jonas restarted 140 nodes"_s));
        QVERIFY(featuresOf(u"Ana restarted 12 nodes"_s) != featuresOf(u"Ana restarted the nodes"_s));
    }

    void theOrderOfWordsDoes() { QVERIFY(featuresOf(u"who did what"_s) != featuresOf(u"what did who"_s)); }

    void aWordWithoutEndHasFewFeatures()
    {
        QVERIFY(featuresOf(QString(500'000, u'a')).size() < 20);
        QVERIFY(featuresOf({}).empty());
    }

    void weightsAreReadAsTheyWereWritten()
    {
        WordingOpinion::AllWeights weights;
        for (auto &one : weights) {
            one.ofFeatures.resize(SentenceFeatureNumbers);
            one.bias = -1;
        }
        const WordSentence sentence = markdownSentences(u"the lazy crew slept"_s, KnownNames()).value(0);
        const auto features = sentenceFeatures(sentence);
        const auto lazy =
            std::ranges::find_if(features, [](const auto &one) { return one.first == 1 && one.count == 1; });
        QVERIFY(lazy != features.end());
        const auto blame =
            size_t(std::ranges::find(WordingCategories, WordingCategory::Blame) - WordingCategories.begin());
        weights[blame].ofFeatures[lazy->number] = 2 / lazy->value;
        const auto opinion = WordingOpinion::fromBytes(WordingOpinion::toBytes(weights));
        QVERIFY(opinion);
        const auto heard = opinion->of(sentence);
        QVERIFY(heard[blame].isLike);
        QCOMPARE(heard[blame].first, 1);
        QCOMPARE(heard[blame].count, 1);
        QCOMPARE(std::ranges::count_if(heard, &WordingOpinion::Heard::isUnlike), 5);
        QVERIFY(!opinion->of({})[blame].isLike);
    }

    void otherBytesAreNoWeights()
    {
        QVERIFY(!WordingOpinion::fromBytes({}));
        QVERIFY(!WordingOpinion::fromBytes("not weights"));
        QVERIFY(!WordingOpinion::fromBytes(WordingOpinion::toBytes({}).chopped(1)));
    }

    void itSpeaksWhereNoRuleDoes()
    {
        QCOMPARE(soundsIn(BlamesInOtherWords, shippedWordingRules()), QStringList{u"en-like-blame"_s});
        QCOMPARE(soundsIn(u"Bei der Eingabe vertat sich ein Kollege um eine Stelle."_s, shippedWordingRules(), u"de"_s),
                 QStringList{u"de-like-human-error"_s});
        // Where one does, it is silent.
        QCOMPARE(soundsIn(u"It was human error."_s, shippedWordingRules()), QStringList());
    }

    void whatIsToldPlainlyIsLeftAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("a cause that is a thing")
            << u"en"_s << u"The pool ran out of connections at 14:02 and the checkout returned 502."_s;
        QTest::newRow("a cause that is a system")
            << u"en"_s << u"Payments failed because checkout-api got no connection to payments-db."_s;
        QTest::newRow("who did what") << u"en"_s << u"Ana rolled back 4f2c at 15:50 and the errors ceased."_s;
        QTest::newRow("German") << u"de"_s << u"Um 14:02 Uhr waren die Verbindungen erschöpft."_s;
        QTest::newRow("quoted") << u"en"_s << u"> "_s + BlamesInOtherWords;
    }
    void whatIsToldPlainlyIsLeftAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QVERIFY(findWording(text, shippedWordingRules(), language, {u"Ana"_s}).isEmpty());
    }

    void peopleMaySwitchItOffAndAreTakenAtTheirWord()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("evenkeel-language: 1\nlanguage: en\nrules:\n  - rule: mine\n    category: blame\n"
                   "    patterns: connections\n    reason: why\n    rewrite: say\noff: [en-like-blame]\n");
        file.close();
        const auto rules = wordingRulesWith(folder.path());
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message()));
        QCOMPARE(soundsIn(BlamesInOtherWords, *rules), QStringList());
        // However little it sounds like blame.
        const auto findings = findWording(u"The pool ran out of connections."_s, *rules, u"en"_s, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().rule, u"mine"_s);
    }

    void labelledSentencesAreRead()
    {
        const auto read = readLabelledSentences("language,manner,findings,text\n"
                                                "en,public,blame;hindsight,\"They, \"\"of course\"\", slept.\"\r\n"
                                                "de,internal,,Alles lief.\n");
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->front().text, u"They, \"of course\", slept."_s);
        QVERIFY((read->front().labels == std::set{WordingCategory::Blame, WordingCategory::Hindsight}));
        QVERIFY(read->back().labels.empty());
        QVERIFY(!readLabelledSentences("en,public,rude,What?\n"));
        QVERIFY(!readLabelledSentences("en,public,What?\n"));
    }
};

EVENKEEL_TEST(WordingOpinionTest);
#include "tst_wordingopinion.moc"
