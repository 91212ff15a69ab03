// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"
#include "models/markup/wording/wordingfile.h"
#include "models/markup/wording/wordinglibrary.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QByteArray wordingYaml(const QByteArray &patterns, const QByteArray &more = {})
{
    return "evenkeel-language: 1\nlanguage: en\nlists:\n  role: engineer, on call\nrules:\n  - rule: mine\n"
           "    category: blame\n    patterns: |\n      "
           + patterns + "\n    reason: why\n    rewrite: say\n" + more;
}

QStringList phrasesIn(const QString &markdown, const WordingRules &rules, const QString &language = u"en"_s)
{
    QStringList phrases;
    for (const WordingFinding &finding : findWording(markdown, rules, language, {u"Ana Pérez"_s, u"Jonas"_s}))
        phrases.append(markdown.mid(finding.start, finding.length));
    return phrases;
}

QStringList phrasesOf(const QByteArray &patterns, const QString &markdown, const QByteArray &more = {})
{
    const auto file = readWordingFile(wordingYaml(patterns, more), u"mine.yaml"_s);
    const auto rules = file ? WordingRules::fromFiles({*file}) : Result<WordingRules>(file.error());
    return rules ? phrasesIn(markdown, *rules) : QStringList{rules.error().message()};
}

}  // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void patternsMatchWords_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("phrases");
        const auto row = [](const char *name, const char *pattern, const char *text, const QStringList &phrases) {
            QTest::newRow(name) << QByteArray(pattern) << QString::fromUtf8(text) << phrases;
        };
        row("case", "broke the build", "Who Broke the BUILD?", {u"Broke the BUILD"_s});
        row("whole words", "broke", "a broken pipe", {});
        row("beginning", "brok*", "a broken pipe", {u"broken"_s});
        row("ending", "*fault", "a pagefault", {u"pagefault"_s});
        row("alternatives", "(sloppy|lazy) (work|job)", "a lazy job", {u"lazy job"_s});
        row("optional", "it [really] was", "it was, it really was", {u"it was"_s, u"it really was"_s});
        row("any word", "had _ looked", "had Jonas looked", {u"had Jonas looked"_s});
        row("gap", "had ...2 looked", "had we all looked", {u"had we all looked"_s});
        row("too wide", "had ...2 looked", "had we all ever looked", {});
        row("not across sentences", "had ...4 looked", "We had it. They looked.", {});
        row("name", "<person> broke", "Ana broke it, Ana Pérez broke it", {u"Ana broke"_s, u"Ana Pérez broke"_s});
        row("genitive", "<person> fault", "Jonas' fault, Ana’s fault", {u"Jonas' fault"_s, u"Ana’s fault"_s});
        row("handle", "<person> broke", "@whoever broke it", {u"@whoever broke"_s});
        row("list", "the <role> broke", "the engineer broke, the on call broke",
            {u"the engineer broke"_s, u"the on call broke"_s});
        row("begins", "^ clearly", "Clearly so. It is clearly so.", {u"Clearly"_s});
        row("question", "did we ?", "What did we? We did we.", {u"did we?"_s});
        row("merged", "a b\n      b c", "a b c", {u"a b c"_s});
    }
    void patternsMatchWords()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, text);
        QFETCH(QStringList, phrases);
        QCOMPARE(phrasesOf(pattern, text), phrases);
    }

    void givenNamesAreKnownWithTheSurnamesBehindThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("name") << u"Then Hannah broke it"_s << QStringList{u"Hannah broke"_s};
        QTest::newRow("surname") << u"Then Hannah Lindqvist broke it"_s << QStringList{u"Hannah Lindqvist broke"_s};
        QTest::newRow("abbreviation") << u"Then Hannah DNS broke it"_s << QStringList();
        QTest::newRow("punctuation between") << u"Then Hannah, Grafana broke"_s << QStringList();
        QTest::newRow("surname alone") << u"Then Lindqvist broke it"_s << QStringList();
        QTest::newRow("small letters") << u"then hannah broke it"_s << QStringList{u"hannah broke"_s};
        QTest::newRow("short, in small letters") << u"then ben broke it"_s << QStringList();
        QTest::newRow("of the incident") << u"Then Jonas broke it"_s << QStringList{u"Jonas broke"_s};
        QTest::newRow("genitive") << u"Then Hannah's broke, Hannahs broke, Hannah\u2019s broke"_s
                                  << QStringList{u"Hannah's broke"_s, u"Hannahs broke"_s, u"Hannah\u2019s broke"_s};
    }
    void givenNamesAreKnownWithTheSurnamesBehindThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, phrases);
        QByteArray yaml = wordingYaml("<person> broke");
        yaml.replace("lists:\n", "lists:\n  given-name: Hannah, Ben\n");
        const auto file = readWordingFile(yaml, u"mine.yaml"_s);
        QVERIFY(file);
        const auto rules = WordingRules::fromFiles({*file});
        QVERIFY(rules);
        QCOMPARE(phrasesIn(text, *rules), phrases);
    }

    void aCommonWordIsNobodysGenitive()
    {
        const auto file = readWordingFile(wordingYaml("<person> broke"), u"mine.yaml"_s);
        QVERIFY(file);
        const auto rules = WordingRules::fromFiles({*file});
        QVERIFY(rules);
        QVERIFY(findWording(u"This broke it."_s, *rules, u"en"_s, {u"Nguyen Thi Lan"_s}).isEmpty());
    }

    void namesShipForAllLanguages()
    {
        QCOMPARE(phrasesIn(u"The outage was caused by Mateusz."_s, shippedWordingRules()),
                 QStringList{u"caused by Mateusz"_s});
        QCOMPARE(phrasesIn(u"Auslöser war Mateusz."_s, shippedWordingRules(), u"de"_s),
                 QStringList{u"Auslöser war Mateusz"_s});
    }

    void aContextCancels()
    {
        const QByteArray unless = "    unless: |\n      not (careless|sloppy)\n    unless-in-sentence: whatever\n";
        QCOMPARE(phrasesOf("careless", u"careless"_s, unless), QStringList{u"careless"_s});
        QCOMPARE(phrasesOf("careless", u"not careless"_s, unless), QStringList());
        QCOMPARE(phrasesOf("careless", u"It is not that: careless"_s, unless), QStringList{u"careless"_s});
        QCOMPARE(phrasesOf("careless", u"careless. Whatever"_s, unless), QStringList{u"careless"_s});
        QCOMPARE(phrasesOf("careless", u"careless, whatever"_s, unless), QStringList());
        QCOMPARE(phrasesOf("careless", u"careless"_s, "    with: harm\n"), QStringList());
        QCOMPARE(phrasesOf("careless", u"harm, careless"_s, "    with: harm\n"), QStringList{u"careless"_s});
    }

    void whatIsNotTheWritersIsLeftAlone_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("found");
        QTest::newRow("plain") << u"It was **careless**."_s << 1;
        QTest::newRow("item") << u"- fine\n- careless\n"_s << 1;
        QTest::newRow("soft break") << u"It was\ncareless of them."_s << 1;
        QTest::newRow("cell") << u"| who | how |\n|---|---|\n| Ana | careless |\n"_s << 1;
        QTest::newRow("table's head") << u"| careless | how |\n|---|---|\n| Ana | b |\n"_s << 0;
        QTest::newRow("curly") << u"They said “careless” again"_s << 0;
        QTest::newRow("straight") << u"They said \"careless\" again"_s << 0;
        QTest::newRow("German") << u"Sie sagten „careless“ dazu"_s << 0;
        QTest::newRow("guillemets") << u"Sie sagten »careless« dazu"_s << 0;
        QTest::newRow("no end") << u"A 3\" disk, \"careless"_s << 1;
        QTest::newRow("quoted line") << u"> careless\n> it was\nlazily careless\n\nfine"_s << 0;
        QTest::newRow("after a quoted line") << u"> so\n\ncareless"_s << 1;
        QTest::newRow("code") << u"Run `careless --now`"_s << 0;
        QTest::newRow("fence") << u"```\ncareless\n```\nfine"_s << 0;
        QTest::newRow("after a fence") << u"```\nx\n```\ncareless"_s << 1;
        QTest::newRow("indented") << u"Thus:\n\n    careless\n"_s << 0;
        QTest::newRow("link's address") << u"[log](http://careless.example/careless)"_s << 0;
        QTest::newRow("link's text") << u"[careless](http://x)"_s << 1;
        QTest::newRow("address") << u"see https://x.example/careless/y now"_s << 0;
        QTest::newRow("tag") << u"<a title=careless>x</a>"_s << 0;
    }
    void whatIsNotTheWritersIsLeftAlone()
    {
        QFETCH(QString, markdown);
        QFETCH(int, found);
        const auto phrases = phrasesOf("careless", markdown);
        QCOMPARE(phrases.size(), found);
        if (found > 0)
            QCOMPARE(phrases.first(), u"careless"_s);
    }

    void aFileTellsWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        QTest::newRow("pattern") << wordingYaml("fine\n      (open")
                                 << u"mine.yaml:10: \"(open\": \"(\" is not closed"_s;
        QTest::newRow("list") << wordingYaml("<nobody> did") << u"mine.yaml:9: \"<nobody> did\": there is no list"_s;
        QTest::newRow("star") << wordingYaml("a*b") << u"mine.yaml:9: \"a*b\": \"*\" stands before or after"_s;
        QTest::newRow("gap first") << wordingYaml("...3 did") << u"mine.yaml:9: \"...3 did\": it doesn't begin"_s;
        QTest::newRow("empty") << wordingYaml("[maybe]") << u"mine.yaml:9: \"[maybe]\": it doesn't begin"_s;
        QTest::newRow("key") << wordingYaml("x", "    because: y\n") << u"mine.yaml:12: there is no key \"because\""_s;
        QTest::newRow("version") << QByteArray("language: en\n") << u"mine.yaml:1: this is no file of"_s;
        QTest::newRow("category") << QByteArray(
            "evenkeel-language: 1\nlanguage: en\nrules:\n  - rule: a\n    category: rude\n"
            "    patterns: x\n    reason: y\n    rewrite: z\n")
                                  << u"mine.yaml:5: there is no category \"rude\". One of blame, person-cause"_s;
        QTest::newRow("learned, and patterns") << wordingYaml("x", "    learned: yes\n")
                                               << u"mine.yaml:6: the rule \"mine\" is learned and has patterns"_s;
        QTest::newRow("learned, or not?")
            << wordingYaml("x", "    learned: maybe\n") << u"mine.yaml:12: this can't be read. \"learned\" is"_s;
    }
    void aFileTellsWhereItIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        const auto file = readWordingFile(yaml, u"mine.yaml"_s);
        const auto rules = file ? WordingRules::fromFiles({*file}) : Result<WordingRules>(file.error());
        QVERIFY(!rules);
        QVERIFY2(rules.error().message().startsWith(message), qPrintable(rules.error().message()));
    }

    void peoplesOwnFilesAddReplaceAndSwitchOff()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wordingYaml("sprockets", "off: [en-human-error]\n"));
        file.close();
        const auto rules = wordingRulesWith(folder.path());
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message()));
        QCOMPARE(phrasesIn(u"The sprockets. It was human error."_s, *rules), QStringList{u"sprockets"_s});
        QCOMPARE(phrasesIn(u"It was human error."_s, shippedWordingRules()), QStringList{u"was human error"_s});
        QVERIFY(wordingRulesWith(folder.filePath(u"none"_s)));
    }

    void umlautsMayBeWrittenOut()
    {
        QCOMPARE(phrasesOf("hätte", u"Haette, HÄTTE"_s), (QStringList{u"Haette"_s, u"HÄTTE"_s}));
        QCOMPARE(phrasesOf("muessen", u"müssen"_s), QStringList{u"müssen"_s});
    }

    void wordsAreTakenOutOfAList()
    {
        QCOMPARE(phrasesOf("(*team|!steam) did", u"netteam did, steam did"_s), QStringList{u"netteam did"_s});
    }

    void hostileTextTakesLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<int>("times");
        QTest::newRow("a word of a megabyte") << u"a"_s << 500'000;
        QTest::newRow("quotation marks") << u"\""_s << 50'000;
        QTest::newRow("opening quotation marks") << u" \u201E"_s << 50'000;
        QTest::newRow("commas") << u","_s << 100'000;
        QTest::newRow("links cut off") << u"](\n\n"_s << 20'000;
        QTest::newRow("tags cut off") << u"<a\n\n"_s << 20'000;
        QTest::newRow("ticks") << u"``a`"_s << 20'000;
        for (const auto *piece : {"had ", "`", "the engineer ", "> ", "|", "hätte ", "\\", "_", "@", "das Team hat "})
            QTest::newRow(piece) << QString::fromUtf8(piece) << 5'000;
    }
    // Steps, not a clock: twice the text takes twice of them.
    void hostileTextTakesLinearTime()
    {
        QFETCH(QString, piece);
        QFETCH(int, times);
        for (const QString &language : {u"en"_s, u"de"_s}) {
            qint64 once = 0;
            qint64 twice = 0;
            (void)findWording(piece.repeated(times), shippedWordingRules(), language, {u"Ana"_s}, &once);
            (void)findWording(piece.repeated(2 * times), shippedWordingRules(), language, {u"Ana"_s}, &twice);
            QVERIFY2(double(twice) < 2.2 * double(once) + 100, qPrintable(u"%1, %2"_s.arg(once).arg(twice)));
        }
    }

    void deepListsTakeLinearTime()
    {
        const auto nested = [](int depth) {
            QString text;
            for (int i = 0; i < depth; ++i)
                text += QString(2 * i, u' ') + u"- the engineer should have looked\n"_s;
            return text;
        };
        qint64 once = 0;
        qint64 twice = 0;
        (void)findWording(nested(500), shippedWordingRules(), u"en"_s, {}, &once);
        (void)findWording(nested(1'000), shippedWordingRules(), u"en"_s, {}, &twice);
        QVERIFY2(double(twice) < 2.2 * double(once), qPrintable(u"%1, %2"_s.arg(once).arg(twice)));
    }
};

EVENKEEL_TEST(WordingTest);
#include "tst_wording.moc"
