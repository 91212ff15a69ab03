// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacefile.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereSystemsRun()
    {
        const QTemporaryDir folder;
        const QString incident = folder.filePath(u"INC-1.keel"_s);
        QVERIFY(*WorkspaceFile::besideIncident(incident) == WorkspaceFile());
        write(folder, "host: vercel\norm: prisma # the new one\non-call: Ana\nplaybook: p0-p3\n");
        const auto read = WorkspaceFile::besideIncident(incident);
        QVERIFY(read);
        QVERIFY((*read == WorkspaceFile{{u"vercel"_s, u"prisma"_s, u"Ana"_s}, u"p0-p3"_s}));
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::newRow("unknown key") << "host: aws\nhosts: aws\n"_ba << u":2"_s << u"\"hosts\""_s;
        QTest::newRow("twice") << "host: aws\nhost: fly\n"_ba << u":2"_s << u"twice"_s;
        QTest::newRow("a list") << "host: [aws]\n"_ba << u":1"_s << u"\"host\""_s;
        QTest::newRow("no keys") << "aws\n"_ba << u":1"_s << u"keys"_s;
        QTest::newRow("no YAML") << "host: [aws\n"_ba << u":"_s << u"YAML"_s;
    }
    void saysWhatIsWrongWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const QTemporaryDir folder;
        write(folder, text);
        const auto read = WorkspaceFile::besideIncident(folder.filePath(u"INC-1.keel"_s));
        QVERIFY(!read);
        QVERIFY2(read.error().where.contains(u"evenkeel.yaml"_s + where), qPrintable(read.error().message()));
        QVERIFY2(read.error().what.contains(what), qPrintable(read.error().message()));
        QVERIFY(!read.error().remedy.isEmpty());
    }

private:
    static void write(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(u"evenkeel.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

EVENKEEL_TEST(WorkspaceFileTest);
#include "tst_workspacefile.moc"
