// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/embeddedmarkdown.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class EmbeddedMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void demotesHeadings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("embedded");
        QTest::newRow("one") << u"# A\ntext"_s << u"### A\ntext"_s;
        QTest::newRow("structure stays") << u"# A\n## B\n### C"_s << u"### A\n#### B\n##### C"_s;
        QTest::newRow("six is the deepest") << u"# A\n##### B"_s << u"### A\n###### B"_s;
        QTest::newRow("low enough") << u"#### A"_s << u"#### A"_s;
        QTest::newRow("setext") << u"Two\nlines\n===\n\nB\n-"_s << u"### Two lines\n\n#### B"_s;
        QTest::newRow("setext ending in a number sign") << u"In C#\n---"_s << u"### In C\\#"_s;
        QTest::newRow("in a quote") << u"> # A"_s << u"> ### A"_s;
        QTest::newRow("in a list") << u"- # A"_s << u"- ### A"_s;
        QTest::newRow("not in code") << u"```\n# no\n```\n# A"_s << u"```\n# no\n```\n### A"_s;
        QTest::newRow("not in indented code") << u"    # no\n\n# A"_s << u"    # no\n\n### A"_s;
        QTest::newRow("no heading") << u"#hash and a rule\n\n---"_s << u"#hash and a rule\n\n---"_s;
    }
    void demotesHeadings()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, embedded);
        QCOMPARE(embeddedMarkdown(markdown, 2), embedded);
    }

    void keepsWhatIsNoHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("comparison") << u"a < b and c <= d"_s;
        QTest::newRow("autolink") << u"<https://e.example/a> <a@e.example>"_s;
        QTest::newRow("code span") << u"`<div>` and `` `<b>` ``"_s;
        QTest::newRow("fence") << u"```html\n<div>\n<!--\n```"_s;
        QTest::newRow("fence in a list") << u"- a\n\n  ~~~\n  <div>\n  ~~~"_s;
        QTest::newRow("fence in a quote") << u"> ```\n> <div>\n> ```"_s;
        QTest::newRow("indented code") << u"    <div>"_s;
        QTest::newRow("blank lines in code") << u"```\na\n\n\nb\n```"_s;
        QTest::newRow("link with brackets") << u"[a](<https://e.example/a b>)"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| `x` | *y* |"_s;
    }
    void keepsWhatIsNoHtml()
    {
        QFETCH(QString, markdown);
        QCOMPARE(embeddedMarkdown(markdown, 2), markdown);
    }

    void lets_nothing_out_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *text : {"<!-- open",
                                 "text\n<script>\nx",
                                 "<![CDATA[",
                                 "<?php",
                                 "<!DOCTYPE x",
                                 "<div>\n<style>",
                                 "```\nopen",
                                 "~~~~ x\n```\n~~~",
                                 "- a\n  ```\n  open",
                                 "> ```\n> open",
                                 "- ```\n  open\nout <!-- x",
                                 "1. ~~~\n   open",
                                 "    code\n\n<!-- x",
                                 "`a\n<!-- b`",
                                 "text ``` not a fence\n<!-- x",
                                 "```a`b\n<!-- x",
                                 "- a\n\n      code\n\n<!-- x",
                                 "> a\n<!-- x",
                                 "\\`<!-- x`",
                                 "| a |\n| - |\n| <!-- |",
                                 "- - ```\n<!-- x",
                                 "a\n    ```\n<!-- x",
                                 "* a\n\nb\n\n    ```\n<!-- x",
                                 "`<!--` ` <!-- x",
                                 "<textarea\n>x",
                                 "\t```\n<!-- x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void lets_nothing_out()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(QString, markdown);
        const QString document = embeddedMarkdown(markdown, 2) + u"\n\n## Next\n\nafter\n"_s;
        const QString outline = CmarkGfm::outline(document);
        QVERIFY2(outline.endsWith(u"heading 2\n  text Next\nparagraph\n  text after"_s), qPrintable(outline));
        QVERIFY2(!outline.contains(u"html_block"_s), qPrintable(outline));
    }

    void leadIsTheFirstParagraph()
    {
        QCOMPARE(leadOf(u"\n\nOne.\nTwo.\n\nThree."_s, 100), u"One.\nTwo."_s);
        QCOMPARE(leadOf(u"One sentence here. Another one follows there."_s, 30), u"One sentence here."_s);
        QCOMPARE(leadOf(u"wordswithout anyfullstop anywhere"_s, 24), u"wordswithout…"_s);
        QCOMPARE(leadOf(QString(50, u'x'), 10), QString(10, u'x') + u'…');
        QCOMPARE(leadOf({}, 10), QString());
    }
};

EVENKEEL_TEST(EmbeddedMarkdownTest);
#include "tst_embeddedmarkdown.moc"
