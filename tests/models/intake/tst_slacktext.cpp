// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/slacktext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class SlackTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("link");
        const auto row = [](const QString &text, const QString &plain, const QString &link = {}) {
            QTest::newRow(qPrintable(text)) << text << plain << link;
        };
        row(u"plain"_s, u"plain"_s);
        row(u"<@U1> and <@U2|bo> and <@U3>"_s, u"@Ana and @bo and @U3"_s);
        row(u"<#C1|general> <#C1> <#C2> <#C1|>"_s, u"#general #ops #C2 #ops"_s);
        row(u"<!here> <!subteam^S1|@oncall> <!subteam^S1> <!date^1774742280^{date}|28 Mar>"_s,
            u"@here @oncall @subteam 28 Mar"_s);
        row(u"<https://x.example/?a=1&amp;b=2|the graph>"_s, u"the graph (https://x.example/?a=1&b=2)"_s,
            u"https://x.example/?a=1&b=2"_s);
        row(u"<https://x.example> <https://y.example>"_s, u"https://x.example https://y.example"_s,
            u"https://x.example"_s);
        row(u"<https://x.example|https://x.example>"_s, u"https://x.example"_s, u"https://x.example"_s);
        row(u"<mailto:a@x.example|a@x.example>"_s, u"a@x.example"_s);
        row(u"&lt;b&gt; &amp;amp; &amp;lt; &copy;"_s, u"<b> &amp; &lt; &copy;"_s);
        row(u"a < b"_s, u"a < b"_s);
        row(u"<> <|> <@> <"_s, u"  @ <"_s.trimmed());
        row(u"*bold* `code` :fire:"_s, u"*bold* `code` :fire:"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QFETCH(QString, link);
        const SlackNames names{{{u"U1"_s, u"Ana"_s}}, {{u"C1"_s, u"ops"_s}}};
        QString found;
        QCOMPARE(plainSlackText(text, names, &found), plain);
        QCOMPARE(found, link);
    }
};

EVENKEEL_TEST(SlackTextTest);
#include "tst_slacktext.moc"
