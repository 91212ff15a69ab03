// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/entities.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

// A name that was shipped once means the same for ever: files hold it. The list only grows; a new field is added to it
// by hand, and that is the moment to think whether its name is right.
class FieldNamesTest : public QObject
{
    Q_OBJECT

    static QStringList shipped()
    {
        return QString::fromUtf8(test::fixture(u"fields.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    }
    static QStringList present()
    {
        QStringList names;
        for (int kind = 0; kind < int(EntityKind::Unknown); ++kind)
            for (const FieldDefinition &field : fieldsOf(EntityKind(kind)))
                names.append(QString(entityKindName(EntityKind(kind))) + u' ' + field.name);
        return names;
    }

private slots:
    void noNameThatWasShippedIsGone()
    {
        QVERIFY(shipped().size() > 100);
        for (const QString &name : shipped())
            QVERIFY2(present().contains(name), qPrintable(name + u" is gone: files that hold it lose it"_s));
    }

    void everyNameIsOnTheList()
    {
        for (const QString &name : present())
            QVERIFY2(shipped().contains(name), qPrintable(name + u" isn't on the list"_s));
        QCOMPARE(present().removeDuplicates(), 0);
    }
};

EVENKEEL_TEST(FieldNamesTest);
#include "tst_fieldnames.moc"
