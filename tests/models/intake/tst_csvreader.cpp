// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvreader.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QString &text, const QString &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("empty", u""_s, u""_s);
        row("one cell", u"a"_s, u"1[a]"_s);
        row("cells", u"a,b,\n,c"_s, u"1[a|b|] 2[|c]"_s);
        row("line ends", u"a\r\nb\rc\n"_s, u"1[a] 2[b] 3[c]"_s);
        row("blank rows", u"a\n\n , \r\n\"\"\nb"_s, u"1[a] 5[b]"_s);
        row("quotes", u"\"a,b\",\"say \"\"x\"\"\",\"\",z"_s, u"1[a,b|say \"x\"||z]"_s);
        row("line ends in quotes", u"\"a\nb\r\nc\rd\",x\ne"_s, u"1[a\nb\r\nc\rd|x] 5[e]"_s);
        row("quote within", u"5\" disk,x"_s, u"1[5\" disk|x]"_s);
        row("text behind a quote", u"\"a\" b,c"_s, u"1[a b|c]"_s);
        row("unclosed", u"a\n\"b,c\nd"_s, u"1[a] 2[b,c\nd] unclosed 2"_s);
        row("unclosed at the end", u"a,\""_s, u"1[a|] unclosed 1"_s);
        row("doubled at the end", u"\"a\"\""_s, u"1[a\"] unclosed 1"_s);
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        CsvReader reader(text, u',');
        QStringList found;
        while (reader.next())
            found.append(QString::number(reader.line()) + u'[' + reader.cells().join(u'|') + u']');
        if (reader.unclosedQuoteLine() > 0)
            found.append(u"unclosed %1"_s.arg(reader.unclosedQuoteLine()));
        QCOMPARE(found.join(u' '), rows);
    }

    void otherDelimiters()
    {
        CsvReader reader(u"a\tb,c\t\"d\te\"", u'\t');
        QVERIFY(reader.next());
        QCOMPARE(reader.cells(), (QStringList{u"a"_s, u"b,c"_s, u"d\te"_s}));
    }

    void boundsTheCells()
    {
        const QString text = QString(100'000, u',') + u"\nx"_s;
        CsvReader reader(text, u',');
        QVERIFY(reader.next());
        QCOMPARE(reader.cells(), QStringList{u"x"_s});
        QCOMPARE(reader.line(), 2);
    }
};

EVENKEEL_TEST(CsvReaderTest);
#include "tst_csvreader.moc"
