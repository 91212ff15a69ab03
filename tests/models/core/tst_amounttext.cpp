// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/amounttext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class AmountTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *locale, const QString &text, const QStringList &parts) {
            QTest::addRow("%s %s", locale, qPrintable(text)) << QString::fromLatin1(locale) << text << parts;
        };
        row("C", u"1200"_s, {u"1200"_s, {}, {}, {}});
        row("C", u"1,200"_s, {u"1200"_s, {}, {}, {}});
        row("C", u"1 200 000"_s, {u"1200000"_s, {}, {}, {}});
        row("C", u"1'200.5"_s, {u"1200.5"_s, {}, {}, {}});
        row("C", u"1.250"_s, {u"1.25"_s, {}, {}, {}});
        row("de", u"1.250"_s, {u"1250"_s, {}, {}, {}});
        row("de", u"1.250,5"_s, {u"1250.5"_s, {}, {}, {}});
        row("de", u"1.5"_s, {u"1.5"_s, {}, {}, {}});
        row("de", u"0,3 %"_s, {u"0.3"_s, {}, u"%"_s, {}});
        row("C", u"12k"_s, {u"12000"_s, {}, {}, {}});
        row("C", u"1.2 M"_s, {u"1200000"_s, {}, {}, {}});
        row("de", u"1,2 Mio. €"_s, {u"1200000"_s, {}, u"EUR"_s, {}});
        row("de", u"12 Tsd."_s, {u"12000"_s, {}, {}, {}});
        row("C", u"2 billion requests"_s, {u"2000000000"_s, {}, u"requests"_s, {}});
        row("C", u"€41,000"_s, {u"41000"_s, {}, u"EUR"_s, {}});
        row("C", u"$1.5k"_s, {u"1500"_s, {}, u"$"_s, {}});
        row("C", u"350 EUR/min"_s, {u"350"_s, {}, u"EUR"_s, u"per minute"_s});
        row("de", u"350 € pro Minute"_s, {u"350"_s, {}, u"EUR"_s, u"per minute"_s});
        row("C", u"12 per minute"_s, {u"12"_s, {}, {}, u"per minute"_s});
        row("C", u"~300"_s, {u"300"_s, u"~"_s, {}, {}});
        row("C", u"About 12,000 shoppers"_s, {u"12000"_s, u"~"_s, u"shoppers"_s, {}});
        row("de", u"etwa 300"_s, {u"300"_s, u"~"_s, {}, {}});
        row("C", u">300"_s, {u"300"_s, u">"_s, {}, {}});
        row("C", u"at least 3k users"_s, {u"3000"_s, u">"_s, u"users"_s, {}});
        row("C", u"up to 40 %"_s, {u"40"_s, u"<"_s, u"%"_s, {}});
        row("C", u"3–5 %"_s, {u"4"_s, u"3–5"_s, u"%"_s, {}});
        row("C", u"3-5k"_s, {u"4000"_s, u"3000–5000"_s, {}, {}});
        row("C", u"$300 to $500"_s, {u"400"_s, u"300–500"_s, u"$"_s, {}});
        row("C", u"300 ± 20"_s, {u"300"_s, u"±20"_s, {}, {}});
        row("C", u"300 ±10 %"_s, {u"300"_s, u"±10 %"_s, {}, {}});
        row("C", u"0"_s, {u"0"_s, {}, {}, {}});
    }
    void isRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        const auto read = parseAmount(text, QLocale(locale));
        QVERIFY2(read, qPrintable(text));
        const QStringList found{read->number, read->uncertainty, read->unit,
                                read->perMinute ? u"per minute"_s : QString()};
        QCOMPARE(found, parts);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "many", "-3", "1.2m", "1,5", "1,20,000", "5-3", "12k k", "3 of 5", "1e9", "nan",
                                 "2e15 B", "11,840 shoppers saw an error; 3,105 gave up", "1200 users could not pay",
                                 "9999999 billion", "$5 EUR", "12 <b>x</b>"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
        QTest::newRow("long") << QString(4000, u'1');
    }
    void isRefused()
    {
        QFETCH(QString, text);
        const auto read = parseAmount(text, QLocale::c());
        QVERIFY2(!read, qPrintable(text));
        QVERIFY(!read.error().message().isEmpty());
    }

    void aStoredOneMayBeAnything()
    {
        QCOMPARE(amountFromStored(u"1250.5"), std::optional(1250.5));
        for (const QString &bad : {QString(), u"nan"_s, u"inf"_s, u"-1"_s, u"1e99"_s, u"12 apples"_s})
            QVERIFY2(!amountFromStored(bad), qPrintable(bad));
    }

    void isWrittenForPeople()
    {
        QCOMPARE(formatAmount(11840, QLocale(u"en"_s)), u"11,840"_s);
        QCOMPARE(formatAmount(11840.7, QLocale(u"de"_s)), u"11.841"_s);
        QCOMPARE(formatAmount(12.5, QLocale(u"de"_s)), u"12,5"_s);
        QCOMPARE(formatAmount(12, QLocale::c()), u"12"_s);
        QCOMPARE(formatAmount(0.001, QLocale(u"en"_s)), u"<0.01"_s);
        QCOMPARE(storedAmount(1200000), u"1200000"_s);
    }
};

EVENKEEL_TEST(AmountTextTest);
#include "tst_amounttext.moc"
