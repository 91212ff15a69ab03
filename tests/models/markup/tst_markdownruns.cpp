// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownruns.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class MarkdownRunsTest : public QObject
{
    Q_OBJECT

private:
    // Each character's style as a letter, "." for plain text and "-" for marks.
    [[nodiscard]] static QString drawn(const QString &text)
    {
        QString drawing(text.size(), u' ');
        for (const MarkdownRun &run : markdownRuns(text))
            for (qsizetype at = run.start; at < run.start + run.length; ++at) {
                if (text[at] == u'\n')
                    drawing[at] = u'\n';
                else if (run.styles.testFlag(MarkdownRun::Syntax))
                    drawing[at] = run.heading > 0 ? u'=' : u'-';
                else if (run.heading > 0)
                    drawing[at] = QChar(u'0' + run.heading);
                else if (run.styles.testFlag(MarkdownRun::Code))
                    drawing[at] = u'c';
                else if (run.styles.testFlag(MarkdownRun::Strong))
                    drawing[at] = run.styles.testFlag(MarkdownRun::Emphasis) ? u'B' : u'b';
                else if (run.styles.testFlag(MarkdownRun::Emphasis))
                    drawing[at] = u'i';
                else if (run.styles.testFlag(MarkdownRun::Link))
                    drawing[at] = u'l';
                else if (run.styles.testFlag(MarkdownRun::Quote))
                    drawing[at] = u'q';
                else
                    drawing[at] = u'.';
            }
        return drawing;
    }

private slots:
    void styles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawing");
        QTest::newRow("inlines") << u"a **b** *c* `d`"_s << u"..--b--.-i-.-c-"_s;
        QTest::newRow("nested") << u"**a *b***"_s << u"--bb-B---"_s;
        QTest::newRow("heading after a mark") << u"**a**\n## B"_s << u"--b--\n===2"_s;
        QTest::newRow("link") << u"[a](https://b.example)"_s << u"-l--------------------"_s;
        QTest::newRow("list and quote") << u"- a\n\n> b"_s << u"--.\n\n--q"_s;
        QTest::newRow("fence") << u"```\nx\n```"_s << u"---\nc\n---"_s;
        QTest::newRow("letters outside the plane") << u"😀 **é😀**"_s << u"...--bbb--"_s;
        QTest::newRow("no emphasis") << u"a_b_c 2 * 3"_s << u"..........."_s;
    }
    void styles()
    {
        QFETCH(QString, text);
        QTEST(drawn(text), "drawing");
    }

    void coversEveryCharacterOnce()
    {
        for (const QString &text : {u"# a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\ntext\n"_s, u"a\\\nb &amp; c\n\0d"_s,
                                    u"* a\n  * b\n\n        code\n"_s, QString()}) {
            qsizetype at = 0;
            for (const MarkdownRun &run : markdownRuns(text)) {
                QCOMPARE(run.start, at);
                QVERIFY(run.length > 0);
                at += run.length;
            }
            QCOMPARE(at, text.size());
        }
    }

    void longTextsStayPlain() { QVERIFY(markdownRuns(u"**a** "_s.repeated(20), 100).isEmpty()); }
};

EVENKEEL_TEST(MarkdownRunsTest);
#include "tst_markdownruns.moc"
