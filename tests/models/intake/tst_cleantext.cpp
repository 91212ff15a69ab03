// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/cleantext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CleanTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("as it is") << u"Tab\tand\nline, “quotes”, 🚒"_s << u"Tab\tand\nline, “quotes”, 🚒"_s;
        QTest::newRow("line ends") << u" a\r\nb\rc\u2028d "_s << u"a\nb\nc\nd"_s;
        QTest::newRow("terminal escape") << u"a\u001b[31mred\u0007\u009b"_s << u"a[31mred"_s;
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
        QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdd12)) << u"ab"_s;
    }
    void cleans()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
    }

    void notes()
    {
        QStringList notes;
        addNote(notes, u"Root\ncause"_s, u" first\r\nsecond ");
        addNote(notes, u"empty"_s, u"\u0007 ");
        QCOMPARE(notes, QStringList{u"Root cause: first\n  second"_s});
    }

    void links_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        QTest::newRow("https") << u"https://x.example/a?b#c"_s << u"https://x.example/a?b#c"_s;
        QTest::newRow("capitals") << u"HTTP://x.example"_s << u"HTTP://x.example"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("spaces") << u"https://x.example/ and more"_s << u""_s;
    }
    void links()
    {
        QFETCH(QString, address);
        QFETCH(QString, link);
        QCOMPARE(webLink(address), link);
    }
};

EVENKEEL_TEST(CleanTextTest);
#include "tst_cleantext.moc"
