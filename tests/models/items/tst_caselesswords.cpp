// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/caselesswords.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CaselessWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatQtFinds_data();
    void findsWhatQtFinds();
};

void CaselessWordsTest::findsWhatQtFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &text, const QString &words, bool found) {
        QTest::newRow(name) << text << words << found;
    };
    row("nothing to look for", u"Deploy"_s, {}, true);
    row("nothing to look in", {}, u"deploy"_s, false);
    row("other case", u"The DEPLOY began"_s, u"dePloy B"_s, true);
    row("at the end", u"rolled back"_s, u"BACK"_s, true);
    row("cut off", u"rolled bac"_s, u"back"_s, false);
    row("begins twice", u"papaya pool"_s, u"pay"_s, true);
    row("a sign is no letter", u"a@b"_s, u"a`b"_s, false);
    row("umlauts", u"ÜBERLAST"_s, u"überl"_s, true);
    row("sharp s is one letter", u"GROSS"_s, u"groß"_s, false);
    row("final sigma", u"ΟΔΟΣ"_s, u"οδος"_s, true);
    row("the kelvin sign", u"300 \u212A"_s, u"300 k"_s, true);
    row("long s", u"Auf\u017Fatz"_s, u"aufs"_s, true);
    row("Cyrillic", u"Ошибка"_s, u"ОШИБ"_s, true);
    row("two units a letter", u"\U00010400 and on"_s, u"\U00010428 A"_s, true);
    row("among letters of two units", u"🔥 Pool 🔥"_s, u"pool"_s, true);
}

void CaselessWordsTest::findsWhatQtFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const bool, found);
    QCOMPARE(CaselessWords(words).areIn(text), found);
    QCOMPARE(text.contains(words, Qt::CaseInsensitive), found);
}

EVENKEEL_TEST(CaselessWordsTest);
#include "tst_caselesswords.moc"
