// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapemarkdown.h"
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// Everything here has been mistaken for Markdown by someone.
const QStringList Nasty = {
    u"*bold* **b** ***"_s,
    u"_a_ a_b_c __x__ snake_case_ _"_s,
    u"`code` `` x"_s,
    u"~~gone~~ ~14:00 ~x~"_s,
    u"[link](https://x.example) ![image](y) [ref][] [^1]"_s,
    u"[x] not a task"_s,
    u"[ ] nor this"_s,
    u"[a]: https://x.example"_s,
    u"<b>bold</b> <script>alert(1)</script> <!-- c --> a < b <3"_s,
    u"<https://x.example> <me@x.example>"_s,
    u"&amp; &lt;b&gt; &#33; &copy; &nosuch; & a&b; ?a=1&b=2"_s,
    u"# heading"_s,
    u"#incident"_s,
    u"####### seven"_s,
    u"C# and F #"_s,
    u"x ##"_s,
    u"#"_s,
    u"- item"_s,
    u"-7m"_s,
    u"+ item"_s,
    u"* item"_s,
    u"1. item"_s,
    u"1) item"_s,
    u"2020. A year"_s,
    u"1234567890. long"_s,
    u"3.14"_s,
    u"> quote"_s,
    u">> x"_s,
    u"---"_s,
    u"- - -"_s,
    u"***"_s,
    u"___"_s,
    u"==="_s,
    u"a\n---"_s,
    u"a\n==="_s,
    u"a\n-"_s,
    u"a\n=  "_s,
    u"a | b\n--- | ---\nc | d"_s,
    u"|a|\n|-|"_s,
    u"a\n:-"_s,
    u"a\n-:"_s,
    u"|"_s,
    u"a|b"_s,
    u"\\|"_s,
    u"\\\\|\\"_s,
    u"\\"_s,
    u"a\\"_s,
    u"\\*a\\*"_s,
    u"C:\\Users\\ana"_s,
    u"\\ "_s,
    u"```\ncode\n```"_s,
    u"~~~"_s,
    u"    indented"_s,
    u"\ttab"_s,
    u" one space"_s,
    u"trailing  "_s,
    u"trailing  \nnext"_s,
    u"a\n\nb"_s,
    u"a\n\n\n    b"_s,
    u"a\nb\n- c\n# d\n1. e\n> f"_s,
    u"a\n  \nb"_s,
    u"   "_s,
    u"tab\tinside"_s,
    u"https://x.example/a_b_c?d=*e*&f=~g~#h_"_s,
    u"www.x.example/_a_"_s,
    u"mailto:a_b@x.example me@x.example."_s,
    u"https://x.example/?q=(a|b)\\n"_s,
    u"2026-11-20 14:02–14:10 UTC: 50% of requests → 502 (p99 > 3 s)"_s,
    u"!d roll back @ana #checkout"_s,
    u"![alt"_s,
    u"a!"_s,
    u"\"quoted\" 'single' “typographic” …"_s,
    u"日本語 *強調* العربية _x_ 🔥_🔥 é_é"_s,
    u"a\u00a0b\u200bc\u2028d"_s,
    u"Fish &amp\\; chips"_s,
    u"[[wiki]] $math$ {{mustache}} {% tag %} :emoji: ^sup^"_s,
    u"line 1\\\nline 2"_s,
    u"a *\n* b"_s,
    u"`a\nb`"_s,
    u"<a\nhref='x'>"_s,
    u"[a\nb](c)"_s,
    u"1\n2. x"_s,
    u"x\n1) y"_s,
    u"=== |"_s,
    u":--"_s,
    u"a\n| --- |"_s,
};

QStringList randomTexts(int count, QStringView alphabet)
{
    QRandomGenerator random(20260314);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text(1, u"x*#->`|"[random.bounded(7)]);
        for (int length = random.bounded(14); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        if (!text.contains(u"\n\n"_s) || i % 4 == 0)
            texts += text;
    }
    return texts;
}

QStringList corpus()
{
    return Nasty + randomTexts(4'000, u"*_`~[]()<>#+-=|\\!&;:. \n\t1ax\"'/@") + randomTexts(2'000, u"-=|: \n+a\\#1.")
           + randomTexts(1'500, u"_*a ~\\é。");
}

// Texts are kept but for empty lines at their ends.
QString trimmedLines(QString text)
{
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

struct Place {
    QLatin1StringView name;
    QString (*escape)(const QString &);
    QString before;
    QString after;
    bool joinsLines;
};

QList<Place> places()
{
    return {
        {"paragraph"_L1, escapeMarkdown, u""_s, u"\n\n"_s, false},
        {"list item"_L1, escapeMarkdown, u"- "_s, u"\n<!-- -->\n"_s, false},
        {"numbered item"_L1, escapeMarkdown, u"7. "_s, u"\n\n"_s, false},
        {"quote"_L1, escapeMarkdown, u"> "_s, u"\n\n"_s, false},
        {"heading"_L1, escapeMarkdownLine, u"## "_s, u"\n"_s, true},
        {"cell"_L1, escapeMarkdownTableCell, u"| "_s, u" |\n"_s, false},
    };
}

}  // namespace

class EscapeMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void cmarkGfmReadsTheText_data() { addPlaces(); }
    void cmarkGfmReadsTheText()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(int, place);
        const Place at = places()[place];
        QStringList expected;
        const QString document = documentOf(at, expected);
        QStringList read = CmarkGfm::texts(document);
        read.removeAll(u"unexpected html_block"_s);  // what keeps list items apart
        for (qsizetype i = 0; i < std::min(read.size(), expected.size()); ++i)
            QCOMPARE(read[i], expected[i]);
        QCOMPARE(read.size(), expected.size());
    }

    void ourParserReadsTheText_data() { addPlaces(); }
    void ourParserReadsTheText()
    {
        QFETCH(int, place);
        const Place at = places()[place];
        for (const QString &text : corpus()) {
            QStringList expected;
            const QString head = at.name == "cell"_L1 ? u"| a |\n| - |\n"_s : QString();
            const QString document = head + at.before + at.escape(text) + (head.isEmpty() ? QString() : at.after);
            const auto tree = parseMarkdown(document);
            QVERIFY(tree);
            QString read = at.name == "cell"_L1 ? cellText(*tree) : toPlainText(*tree);
            QString kept = trimmedLines(text);
            if (at.joinsLines)
                kept.replace(u'\n', u' ');
            if (at.name == "list item"_L1)
                kept = u"- "_s + kept.replace(u'\n', u"\n  "_s);
            if (at.name == "numbered item"_L1)
                kept = u"7. "_s + kept.replace(u'\n', u"\n  "_s);
            QVERIFY2(read == kept, qPrintable(u"Of %1 it read %2"_s.arg(document, read)));
        }
    }

    void staysReadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << u"Rolled back 4f2c (p99 > 3 s, 50% of requests)!"_s
                               << u"Rolled back 4f2c (p99 > 3 s, 50% of requests)!"_s;
        QTest::newRow("identifier") << u"wasmer_runtime_core on pool-3, C:\\Users, a | b"_s
                                    << u"wasmer_runtime_core on pool-3, C:\\Users, a | b"_s;
        QTest::newRow("address") << u"https://x.example/?a=1&b=2#c"_s << u"https://x.example/?a=1&b=2#c"_s;
        QTest::newRow("hash tag") << u"#incident-2041"_s << u"#incident-2041"_s;
        QTest::newRow("lines") << u"one\r\ntwo\r\rthree"_s << u"one\\\ntwo\\\n\\\nthree"_s;
        QTest::newRow("line starts") << u"- a\n1. b\n# c"_s << u"\\- a\\\n1\\. b\\\n\\# c"_s;
    }
    void staysReadable()
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(escapeMarkdown(text), escaped);
    }

private:
    static void addPlaces()
    {
        QTest::addColumn<int>("place");
        const auto all = places();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.data()) << i;
    }
    static QString documentOf(const Place &place, QStringList &expected)
    {
        QString document;
        if (place.name == "cell"_L1) {
            document = u"| a |\n| - |\n"_s;
            expected += u"a"_s;
        }
        for (const QString &text : corpus()) {
            document += place.before + place.escape(text) + place.after;
            QString kept = trimmedLines(text);
            if (place.joinsLines)
                kept.replace(u'\n', u' ');
            expected += kept;
        }
        return document;
    }
    static QString cellText(const MarkdownTree &tree)
    {
        const auto *found = std::get_if<MarkdownTable>(&tree.blocks.front().content);
        if (!found || found->rows.size() != 1)
            return u"no table"_s;
        const MarkdownTable &table = *found;
        return toPlainText(table.rows.front().empty() ? MarkdownCell() : table.rows.front().front());
    }
};

EVENKEEL_TEST(EscapeMarkdownTest);
#include "tst_escapemarkdown.moc"
