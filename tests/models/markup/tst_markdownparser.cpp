// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class MarkdownParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsCmarkGfm_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto add = [](const char *name, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(markdown);
        };
        add("nothing", "");
        add("paragraphs", "one\ntwo\n\nthree  \nfour\\\nfive");
        add("headings", "# One\n\nTwo\n===\n\n###### Six ######\n\nb *c*\n---\n");
        add("styles", "a *b* **c** ***d*** ~~e~~ `f` `` g`h `` _i_ j_k_l **m *n* o**");
        add("escapes and entities", "\\*a\\* &amp; &copy; &#35; &#x1F525; &nosuch; \\q &lt;b&gt;");
        add("links", "[a](https://x.example/p?q=1&r=2 \"title\") <https://y.example> [c][ref] mailto:\n\n[ref]: "
                     "http://z.example");
        add("bare addresses", "see https://x.example/a_b?c=d&e=f. And www.y.example, me@z.example!");
        add("tight lists", "- a\n- b\n  - c\n    1. d\n    2. e\n- f");
        add("loose list", "3. a\n\n   more\n4. b\n\n   ```\n   code\n   ```\n");
        add("tasks", "- [x] done\n- [ ] open\n- [X] done too\n- plain");
        add("quote", "> a\n> > b\n> - c\nlazy");
        add("code", "```sh extra\nls -l | grep '<x>'\n\n  &amp;\n```\n\n    indented\n\n~~~\n~~~\n");
        add("rule", "a\n\n***\n\n- - -\n");
        add("table",
            "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | `x\\|y` | \\| | **z** |\n| short |\n| 1 | 2 | 3 | 4 | 5 |\n");
        add("table without outer pipes", "a | b\n--|--\nc | d\n\nafter");
        add("table with short rules", "a|b\n-|:-:\nc|d\n\n> | e |\n> |--|\n> | f |\n\n- x\n\n  |g|\n  |-:|\n  |h|");
        add("no table", "a | b\n\n|-|-|\n\nc | d\n- | -\n\n```\n|a|\n|-|\n```\n\n~~~~\n~~~\n|a|\n|-|\n~~~~\n\n| a | b "
                        "|\n|---|-|\n| - | - |\n");
        add("pipes", "| a\\|b | c \\\\\\| `\\|` |\n|---|---|\n");
        add("unicode", "# Störung 日本語\n\nالعربية 🔥 é *ñ*");
        add("nested emphasis", "**bold `code` [link *it*](https://x.example)** ~~gone **really**~~");
    }
    void readsAsCmarkGfm()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(QString, markdown);
        const auto tree = parseMarkdown(markdown);
        QVERIFY(tree);
        QCOMPARE(outlineOf(*tree), CmarkGfm::outline(markdown));
    }

    // Where the tree is stricter than the reference.
    void letsNothingThrough_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("outline");
        QTest::newRow("HTML block")
            << u"<div onclick=\"x()\">\n*a*\n</div>"_s
            << u"paragraph\n  text <div onclick=\"x()\"> \n  emph\n    text a\n  text  </div>"_s;
        QTest::newRow("inline HTML") << u"a <script>x</script> <!-- c -->"_s
                                     << u"paragraph\n  text a <script>x</script> <!-- c -->"_s;
        QTest::newRow("script link") << u"[a *b*](javascript:alert(1)) [c](file:///etc/passwd) [d](//x.example)"_s
                                     << u"paragraph\n  text a \n  emph\n    text b\n  text  c d"_s;
        QTest::newRow("link hidden by entities") << u"[a](&#106;avascript:x) [b](https&#58;//x.example)"_s
                                                 << u"paragraph\n  text a \n  link https://x.example\n    text b"_s;
        QTest::newRow("scheme in capitals")
            << u"[a](HTTPS://x.example)"_s << u"paragraph\n  link HTTPS://x.example\n    text a"_s;
        QTest::newRow("picture") << u"![the *graph*](https://x.example/g.png) [![b](c)](https://d.example)"_s
                                 << u"paragraph\n  text the graph \n  link https://d.example\n    text b"_s;
        QTest::newRow("NUL") << u"a\0b"_s << u"paragraph\n  text a\uFFFDb"_s;
        QTest::newRow("link to a heading")
            << u"# The end\n\n[a](#the-end) [b](#nowhere)"_s
            << u"heading 1\n  text The end\nparagraph\n  link #the-end\n    text a\n  text  b"_s;
        QTest::newRow("newline as an entity")
            << u"| a |\n|---|\n| b&#10;c |"_s
            << u"table\n  row\n    cell \n      text a\n  row\n    cell \n      text b\n"
               u"      linebreak\n      text c"_s;
    }
    void letsNothingThrough()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, outline);
        const auto tree = parseMarkdown(markdown);
        QVERIFY(tree);
        QCOMPARE(outlineOf(*tree), outline);
    }

    void namesHeadings()
    {
        const auto tree =
            parseMarkdown(u"# Root cause\n# Root cause\n# Root cause-1\n# *Größe* & `x_y`!\n# ???\n# ..."_s);
        QVERIFY(tree);
        QStringList anchors;
        for (const MarkdownBlock &block : tree->blocks)
            anchors += std::get<MarkdownHeading>(block.content).anchor;
        QCOMPARE(anchors, QStringList({u"root-cause"_s, u"root-cause-1"_s, u"root-cause-1-1"_s, u"größe--x_y"_s,
                                       u"section"_s, u"section-1"_s}));
    }

    void writesPlainText()
    {
        const auto tree =
            parseMarkdown(u"# A *b*\n\n3. c\n4. [x] d\n   - e\n\n> f\\\n> g\n\n| h | i |\n|-|-|\n| j | `k` |\n"_s);
        QVERIFY(tree);
        QCOMPARE(toPlainText(*tree), u"A b\n\n3. c\n4. [x] d\n  - e\n\nf\ng\n\nh\ti\nj\tk"_s);
    }

    void staysWithinBounds_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("accepted");
        const auto lines = [](const QString &line, int count) { return line.repeated(count); };
        QTest::newRow("ragged table of 20 KB")
            << lines(u"|a"_s, 100) + u"\n"_s + lines(u"|---"_s, 100) + u"\n"_s + lines(u"|b\n"_s, 9'800) << true;
        QTest::newRow("ragged table of millions of cells")
            << lines(u"|a"_s, 5'000) + u"\n"_s + lines(u"|---"_s, 5'000) + u"\n"_s + lines(u"|b\n"_s, 5'000) << false;
        QTest::newRow("deep quotes") << lines(u">"_s, 50'000) + u"a"_s << true;
        QTest::newRow("deep lists") << lines(u"- "_s, 1'000) + u"a"_s << true;
        QTest::newRow("deep emphasis") << lines(u"*a **b "_s, 5'000) + lines(u"** *"_s, 5'000) << true;
        QTest::newRow("brackets") << lines(u"["_s, 50'000) << true;
        QTest::newRow("unmatched code") << lines(u"`a"_s, 50'000) << true;
        QTest::newRow("references") << lines(u"[a]: b\n"_s, 10'000) + lines(u"[a]"_s, 10'000) << true;
        QTest::newRow("many anchors") << lines(u"# a\n"_s, 10'000) << true;
        QTest::newRow("too large") << lines(u"a"_s, 17 * 1024 * 1024) << false;
    }
    void staysWithinBounds()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, accepted);
        const auto tree = parseMarkdown(markdown);
        QCOMPARE(tree.hasValue(), accepted);
        if (accepted) {
            QVERIFY(!toPlainText(*tree).isNull());
        } else {
            QCOMPARE(tree.error().code, ErrorCode::InvalidInput);
            QVERIFY(!tree.error().remedy.isEmpty());
        }
    }

    void flattensDeepNesting()
    {
        const auto tree = parseMarkdown(QString(u'>').repeated(500) + u" deep\n\nafter"_s);
        QVERIFY(tree);
        QCOMPARE(tree->blocks.size(), size_t(2));
        QCOMPARE(outlineOf(*tree).count(u"block_quote"_s), 47);
        QVERIFY(outlineOf(*tree).contains(u"text deep"_s));
    }
};

EVENKEEL_TEST(MarkdownParserTest);
#include "tst_markdownparser.moc"
