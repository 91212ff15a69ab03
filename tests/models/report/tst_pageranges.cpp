// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pageranges.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PageRangesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("all") << u" "_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("one") << u"2"_s << QList<int>{1};
        QTest::newRow("some") << u"3, 1-2"_s << QList<int>{0, 1, 2};
        QTest::newRow("once each") << u"1-3,2 – 3,"_s << QList<int>{0, 1, 2};
        QTest::newRow("from") << u"3-"_s << QList<int>{2, 3};
        QTest::newRow("to") << u"-2"_s << QList<int>{0, 1};
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, pages);
        const auto read = readPageRanges(text, 4);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
        QCOMPARE(*read, pages);
    }

    void saysWhatItCantRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0", "5", "2-9", "3-1", "two", "-", "1;2", "1-2-3", "99999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void saysWhatItCantRead()
    {
        QFETCH(QString, text);
        const auto read = readPageRanges(text, 4);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }
};

EVENKEEL_TEST(PageRangesTest);
#include "tst_pageranges.moc"
