// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/timeline/shapedline.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ShapedLineTest : public QObject
{
    Q_OBJECT

private slots:
    void isCutWhereTheRoomEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Half of the instances run the release before; connections fall"_s;
        QTest::newRow("one word") << u"payments-db-primary-eu-central-1-replica-set-2"_s;
        QTest::newRow("emoji") << u"\U0001F600\U0001F601\U0001F602\U0001F603\U0001F604\U0001F605\U0001F606"_s;
        QTest::newRow("joined") << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s;
        QTest::newRow("from the right")
            << u"\u05d4\u05e9\u05e8\u05ea \u05d0\u05d9\u05e0\u05d5 \u05e2\u05d5\u05e0\u05d4"_s;
        QTest::newRow("both ways") << u"db \u05d4\u05e9\u05e8\u05ea of 400 connections in use"_s;
        QTest::newRow("lines") << u"first\nsecond\u2028third and more than there is room for"_s;
    }
    void isCutWhereTheRoomEnds()
    {
        QFETCH(QString, text);
        const QFont font = QGuiApplication::font();
        const ShapedLine whole(text, font, Qt::LeftToRight, 10'000);
        QVERIFY(!whole.shown().contains(u'\u2026'));
        QVERIFY(!whole.shown().contains(u'\n'));
        for (const double part : {0.9, 0.5, 0.2}) {
            const int room = int(whole.width() * part);
            const ShapedLine cut(text, font, Qt::LeftToRight, room);
            QVERIFY(cut.shown().contains(u'\u2026'));
            QVERIFY2(cut.width() <= room, qPrintable(cut.shown()));
            QVERIFY(cut.shown().isValidUtf16());
            // No more is taken than must be: what Qt would show has at most a letter more.
            const QString usual = QFontMetrics(font).elidedText(whole.shown(), Qt::ElideRight, room);
            QVERIFY2(cut.shown().size() + 2 >= usual.size(), qPrintable(cut.shown() + u" | "_s + usual));
        }
        QVERIFY(ShapedLine(text, font, Qt::LeftToRight, 0).shown().size() <= 1);
    }

    void whatWasShapedIsKept()
    {
        ShapedLines lines;
        QFont font = QGuiApplication::font();
        const ShapedLine *note = &lines.of(u"note"_s, font, Qt::LeftToRight, 200);
        QCOMPARE(&lines.of(u"note"_s, font, Qt::LeftToRight, 300), note);
        const QString cut = lines.of(u"note"_s, font, Qt::LeftToRight, int(note->width()) - 1).shown();
        QVERIFY(cut.endsWith(u'\u2026'));
        QCOMPARE(lines.of(u"note"_s, font, Qt::LeftToRight, 200).shown(), u"note"_s);
        font.setBold(true);
        const qreal regular = lines.of(u"note"_s, QGuiApplication::font(), Qt::LeftToRight, 200).width();
        QVERIFY(lines.of(u"note"_s, font, Qt::LeftToRight, 200).width() > regular);
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(lines.of(QString::number(i), font, Qt::LeftToRight, 200).shown(), QString::number(i));
    }
};

EVENKEEL_TEST(ShapedLineTest);
#include "tst_shapedline.moc"
