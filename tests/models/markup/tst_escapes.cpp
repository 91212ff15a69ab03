// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapecsv.h"
#include "models/markup/escapehtml.h"
#include "models/markup/escapeslackmrkdwn.h"
#include "models/markup/htmlentity.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class EscapesTest : public QObject
{
    Q_OBJECT

private slots:
    void escapesForCsv_data()
    {
        addColumns();
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("plain") << u"Rolled back"_s << u"Rolled back"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
        QTest::newRow("newline") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("blank at an end") << u" a"_s << u"\" a\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
        QTest::newRow("minus") << u"-7m"_s << u"'-7m"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("formula inside") << u"a=1"_s << u"a=1"_s;
    }
    void escapesForCsv() { compare(escapeCsv); }

    void escapesForHtml_data()
    {
        addColumns();
        QTest::newRow("marks") << u"<a href=\"x\" title='y'>&amp;</a>"_s
                               << u"&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;"_s;
        QTest::newRow("others") << u"é 日本 🔥"_s << u"é 日本 🔥"_s;
        QTest::newRow("NUL") << u"a\0b"_s << u"a\uFFFDb"_s;
    }
    void escapesForHtml() { compare(escapeHtml); }

    void escapesForToolTips_data()
    {
        addColumns();
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("plain") << u"a \"b\" & c > d"_s << u"a \"b\" & c > d"_s;
        QTest::newRow("a picture") << u"<img src=\"file:///x\">\n&"_s
                                   << u"<span style=\"white-space: pre-wrap\">&lt;img src=&quot;file:///x&quot;&gt;\n"
                                      "&amp;</span>"_s;
        QTest::newRow("what is escaped already")
            << u"&lt;b>"_s << u"<span style=\"white-space: pre-wrap\">&amp;lt;b&gt;</span>"_s;
    }
    void escapesForToolTips() { compare(toolTipText); }

    void escapesForSlack_data()
    {
        addColumns();
        QTest::newRow("mention") << u"<!channel> <@U123> & <https://x.example|here>"_s
                                 << u"&lt;!channel&gt; &lt;@U123&gt; &amp; &lt;https://x.example|here&gt;"_s;
        QTest::newRow("styles")
            << u"*b* _i_ ~s~ `c`"_s
            << u"\u200b*\u200bb\u200b*\u200b \u200b_\u200bi\u200b_\u200b \u200b~\u200bs\u200b~\u200b "
               u"\u200b`\u200bc\u200b`\u200b"_s;
        QTest::newRow("inside words") << u"snake_case 2*3 https://x.example/a_b"_s
                                      << u"snake_case 2*3 https://x.example/a_b"_s;
        QTest::newRow("quote") << u"> a\n  > b > c"_s << u"\u200b&gt; a\n  \u200b&gt; b &gt; c"_s;
    }
    void escapesForSlack() { compare(escapeSlackMrkdwn); }

    void decodesEntities_data()
    {
        addColumns();
        QTest::newRow("first") << u"&AElig;"_s << u"Æ"_s;
        QTest::newRow("last") << u"&zwnj;"_s << u"\u200c"_s;
        QTest::newRow("case") << u"&Dagger;&dagger;"_s << u"&Dagger;&dagger;"_s;
        QTest::newRow("decimal") << u"&#8364;"_s << u"€"_s;
        QTest::newRow("hexadecimal") << u"&#x1F525;"_s << u"🔥"_s;
        QTest::newRow("NUL") << u"&#0;"_s << u"\uFFFD"_s;
        QTest::newRow("surrogate") << u"&#xD800;"_s << u"\uFFFD"_s;
        QTest::newRow("beyond Unicode") << u"&#x110000;"_s << u"\uFFFD"_s;
        QTest::newRow("unknown") << u"&nosuch;"_s << u"&nosuch;"_s;
        QTest::newRow("unfinished") << u"&amp"_s << u"&amp"_s;
    }
    void decodesEntities()
    {
        compare([](const QString &text) { return decodeHtmlEntity(text); });
    }

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
    }
    template <typename Escape>
    static void compare(Escape escape)
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(escape(text), escaped);
    }
};

EVENKEEL_TEST(EscapesTest);
#include "tst_escapes.moc"
