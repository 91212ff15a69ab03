// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/namingrule.h"
#include "models/document/nextkey.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class NamingRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void makesKeysAndReadsThemBack_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("key");
        QTest::newRow("standard") << QString() << qint64(2042) << u"INC-2042"_s;
        QTest::newRow("padded") << u"OPS-####"_s << qint64(7) << u"OPS-0007"_s;
        QTest::newRow("more digits than room") << u"OPS-##"_s << qint64(1234) << u"OPS-1234"_s;
        QTest::newRow("with the year") << u"{year}-INC-#"_s << qint64(3) << u"2026-INC-3"_s;
        QTest::newRow("number in the middle") << u"SRE.#.A"_s << qint64(5) << u"SRE.5.A"_s;
    }
    void makesKeysAndReadsThemBack()
    {
        QFETCH(QString, rule);
        QFETCH(qint64, number);
        QFETCH(QString, key);
        const auto parsed = NamingRule::parse(rule, {});
        QVERIFY(parsed);
        QCOMPARE(parsed->key(number, Day), key);
        QCOMPARE(parsed->numberOf(key, Day), number);
        QCOMPARE(parsed->numberOf(u"another-12"_s, Day), qint64(0));
    }

    void refusesWhatMakesNoName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        QTest::newRow("no number") << u"INC"_s << QString();
        QTest::newRow("two numbers") << u"#-#"_s << QString();
        QTest::newRow("unknown mark") << u"INC-#{moon}"_s << QString();
        QTest::newRow("a path") << u"../#"_s << QString();
        QTest::newRow("file without id") << QString() << u"{title}"_s;
        QTest::newRow("file with an unknown mark") << QString() << u"{id} {who}"_s;
        QTest::newRow("file in another folder") << QString() << u"../{id}"_s;
        QTest::newRow("hidden file") << QString() << u".{id}"_s;
    }
    void refusesWhatMakesNoName()
    {
        QFETCH(QString, key);
        QFETCH(QString, file);
        const auto parsed = NamingRule::parse(key, file);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    }

    void namesFiles_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("file");
        QTest::newRow("standard") << QString() << u"Checkout fails"_s << u"INC-7.keel"_s;
        QTest::newRow("with title") << u"{id} {title}"_s << u"Checkout fails"_s << u"INC-7 Checkout fails.keel"_s;
        QTest::newRow("with day") << u"{date} {id}"_s << u"x"_s << u"2026-03-28 INC-7.keel"_s;
        QTest::newRow("no title yet") << u"{id} {title}"_s << QString() << u"INC-7.keel"_s;
        QTest::newRow("title of a path") << u"{id} {title}"_s << u"../../etc/passwd\n"_s
                                         << u"INC-7 ..-..-etc-passwd.keel"_s;
        QTest::newRow("title like a mark") << u"{id} {title}"_s << u"{date}"_s << u"INC-7 {date}.keel"_s;
        QTest::newRow("ends in dots") << u"{id} {title}"_s << u"why..."_s << u"INC-7 why.keel"_s;
    }
    void namesFiles()
    {
        QFETCH(QString, rule);
        QFETCH(QString, title);
        QFETCH(QString, file);
        const auto parsed = NamingRule::parse({}, rule);
        QVERIFY(parsed);
        QCOMPARE(parsed->fileName(u"INC-7"_s, title, Day), file);
    }

    void keepsNamesShortEnough()
    {
        const auto rule = NamingRule::parse({}, u"{id} {title}"_s);
        QVERIFY(rule);
        const QString name = rule->fileName(u"INC-7"_s, u"🚒"_s.repeated(300), Day);
        QVERIFY(name.toUtf8().size() <= 210);
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
    }

    void countsOnInTheFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"OPS-041.keel"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto rule = NamingRule::parse(u"OPS-###"_s, {});
        QVERIFY(rule);
        QCOMPARE(nextIncidentKey(folder.filePath(u"new.keel"_s), *rule, Day), u"OPS-042"_s);
        QCOMPARE(nextIncidentKey(folder.filePath(u"new.keel"_s), NamingRule(), Day), u"INC-1"_s);
    }

private:
    const QDate Day{2026, 3, 28};
};

EVENKEEL_TEST(NamingRuleTest);
#include "tst_namingrule.moc"
