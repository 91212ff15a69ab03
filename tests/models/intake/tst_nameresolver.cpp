// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/nameresolver.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class NameResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void resolves_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("mention");
        QTest::addColumn<QString>("name");
        const QStringList people{u"Ana Sousa"_s, u"Bo"_s, u"Bob Winter"_s, u"Cy"_s, u"José Dias"_s, u"Dora Ana"_s};
        const auto row = [](const QStringList &known, const QString &mention, const QString &name) {
            QTest::newRow(qPrintable(mention)) << known << mention << name;
        };
        row(people, u"anasousa"_s, u"Ana Sousa"_s);
        row(people, u"Ana.Sousa"_s, u"Ana Sousa"_s);
        row(people, u"sousa"_s, u"Ana Sousa"_s);
        row(people, u"ana"_s, u"none"_s);
        row(people, u"an"_s, u"Ana Sousa"_s);
        row(people, u"bo"_s, u"Bo"_s);
        row(people, u"BOB"_s, u"Bob Winter"_s);
        row(people, u"wi"_s, u"Bob Winter"_s);
        row(people, u"jose"_s, u"José Dias"_s);
        row(people, u"d"_s, u"Dora Ana"_s);
        row(people, u"zoe"_s, u"none"_s);
        row(people, u"-"_s, u"none"_s);
        row({}, u"nobody"_s, u"none"_s);
        row({u"eu-west"_s, u"EU West"_s}, u"euwest"_s, u"none"_s);
        row({u"Twice"_s, u"Twice"_s}, u"tw"_s, u"Twice"_s);
    }
    void resolves()
    {
        QFETCH(QStringList, known);
        QFETCH(QString, mention);
        QFETCH(QString, name);
        QCOMPARE(NameResolver(known).resolve(mention).value_or(u"none"_s), name);
    }
};

EVENKEEL_TEST(NameResolverTest);
#include "tst_nameresolver.moc"
