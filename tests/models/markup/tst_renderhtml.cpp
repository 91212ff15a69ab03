// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"
#include "models/markup/renderhtml.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class RenderHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void rendersEachBlock_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("heading") << u"## A & *b*"_s << u"<h2 id=\"a--b\">A &amp; <em>b</em></h2>\n"_s;
        QTest::newRow("styles") << u"**a** ~~b~~ `<c>`\\\nd"_s
                                << u"<p><strong>a</strong> <del>b</del> <code>&lt;c&gt;</code><br>\nd</p>\n"_s;
        QTest::newRow("link") << u"[a](https://x.example/?a=\"b\"&c='d')"_s
                              << u"<p><a href=\"https://x.example/?a=&quot;b&quot;&amp;c=&#39;d&#39;\">a</a></p>\n"_s;
        QTest::newRow("HTML") << u"<img src=x onerror=alert(1)>"_s << u"<p>&lt;img src=x onerror=alert(1)&gt;</p>\n"_s;
        QTest::newRow("code")
            << u"```c++\"><script>\nx < y\n```"_s
            << u"<pre><code class=\"language-c++&quot;&gt;&lt;script&gt;\">x &lt; y\n</code></pre>\n"_s;
        QTest::newRow("tasks") << u"- [x] a\n- [ ] b"_s
                               << u"<ul>\n<li><input type=\"checkbox\" disabled checked> a\n</li>\n<li><input "
                                  u"type=\"checkbox\" disabled> b\n</li>\n</ul>\n"_s;
        QTest::newRow("loose numbers") << u"3. a\n\n4. b"_s
                                       << u"<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"_s;
        QTest::newRow("ragged table") << u"|a|b|\n|-|-:|\n|c|"_s
                                      << u"<table>\n<thead>\n<tr><th>a</th><th style=\"text-align:right\">b</th></tr>\n"
                                         u"</thead>\n<tbody>\n<tr><td>c</td><td style=\"text-align:right\"></td></tr>\n"
                                         u"</tbody>\n</table>\n"_s;
        QTest::newRow("quote and rule") << u"> a\n\n---"_s << u"<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n"_s;
    }
    void rendersEachBlock()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        const auto tree = parseMarkdown(markdown);
        QVERIFY(tree);
        QCOMPARE(renderHtml(*tree), html);
    }

    void saysWhatCmarkGfmSays()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        const QString markdown =
            u"# T\n\n- a\n- b\n  1. c\n\n> *q* **r**\n\n```sh\nls\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
            u"\nhttps://x.example and ~~gone~~\n"_s;
        const auto tree = parseMarkdown(markdown);
        QVERIFY(tree);
        QCOMPARE(withoutStyle(renderHtml(*tree)), withoutStyle(CmarkGfm::html(markdown)));
    }

private:
    static QString withoutStyle(QString html)
    {
        html.remove(QRegularExpression(u" (id|class|style|align|lang)=\"[^\"]*\""_s));
        html.remove(QRegularExpression(u"\\s*\\n\\s*"_s));
        return html;
    }
};

EVENKEEL_TEST(RenderHtmlTest);
#include "tst_renderhtml.moc"
