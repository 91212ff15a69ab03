// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/jsoninput.h"
#include "tests/support/testrunner.h"

#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class JsonInputTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDocumentsAndLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("object") << QByteArray("{\"a\":\n1}") << u"o"_s;
        QTest::newRow("array") << QByteArray(" [1,\n2]\n") << u"a"_s;
        QTest::newRow("string") << QByteArray(" \"bad request\"\n") << u"s"_s;
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf{}") << u"o"_s;
        QTest::newRow("lines") << QByteArray("{}\r\n\n[]\n\"x\"\n") << u"oas"_s;
        QTest::newRow("a bad line") << QByteArray("{}\n{\"a\":\n[]") << u"oa problem 2"_s;
        QTest::newRow("bad from the start") << QByteArray("{\n}}\n{}") << u"error"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\": [1, 2") << u"error"_s;
        QTest::newRow("blank") << QByteArray(" \n") << u"error"_s;
        QTest::newRow("empty") << QByteArray() << u"error"_s;
        QTest::newRow("number") << QByteArray("17") << u"error"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"error"_s;
        QTest::newRow("lone quote") << QByteArray("\"") << u"error"_s;
        QTest::newRow("list of strings") << QByteArray("\"a\",\"b\"") << u"error"_s;
    }
    void readsDocumentsAndLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kinds);
        QString found;
        IntakeResult result;
        const auto passed = readJsonValues(bytes, &result, [&found](const QJsonValue &value) -> Result<void> {
            found += value.isObject() ? u'o' : value.isArray() ? u'a' : u's';
            return {};
        });
        for (const IntakeProblem &problem : std::as_const(result.problems))
            found += u" problem %1"_s.arg(problem.position);
        QCOMPARE(passed ? found : u"error"_s, kinds);
    }

    void saysWhereItBreaks()
    {
        const auto value = readJson("{\n \"a\": 1,\n \"b\": ?\n}", u"users.json"_s);
        QVERIFY(!value);
        QCOMPARE(value.error().where.section(u',', 0, 1), u"users.json, line 3"_s);
    }

    void findsTheErrorOfAService_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("message");
        QTest::newRow("string") << QByteArray("\"bad matcher\"") << u"bad matcher"_s;
        QTest::newRow("code") << QByteArray("{\"code\":601,\"message\":\"name is required\"}") << u"name is required"_s;
        QTest::newRow("error") << QByteArray("{\"error\":{\"code\":2006,\"message\":\"Not Found\"}}") << u"Not Found"_s;
        QTest::newRow("error text") << QByteArray("{\"ok\":false,\"error\":\"not_authed\"}") << u"not_authed"_s;
        QTest::newRow("none") << QByteArray("{\"data\":1}") << u""_s;
    }
    void findsTheErrorOfAService()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, message);
        QCOMPARE(serviceError(*readJson(answer, {})), message);
    }
};

EVENKEEL_TEST(JsonInputTest);
#include "tst_jsoninput.moc"
