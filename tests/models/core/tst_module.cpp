// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/module.h"
#include "tests/support/testrunner.h"

#include <QFileInfo>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ModuleTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAFunction_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QByteArray>("function");
        QTest::addColumn<bool>("found");
        QTest::newRow("there") << u"evenkeel-zip"_s << QByteArray("evenkeelZipReader1") << true;
        QTest::newRow("of another version") << u"evenkeel-zip"_s << QByteArray("evenkeelZipReader0") << false;
        QTest::newRow("not installed") << u"evenkeel-nothing"_s << QByteArray("evenkeelZipReader1") << false;
    }
    void findsAFunction()
    {
        QFETCH(QString, module);
        QFETCH(QByteArray, function);
        QFETCH(bool, found);
        const auto result = functionOfModule(module, function.constData());
        QCOMPARE(result.hasValue(), found);
        if (found) {
            QVERIFY(*result);
            return;
        }
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(QFileInfo(result.error().where).fileName(), module + u".so"_s);
        QVERIFY(!result.error().remedy.isEmpty());
    }
};

EVENKEEL_TEST(ModuleTest);
#include "tst_module.moc"
