// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportfile.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ReportFileTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void replacesAFileThroughItsLinks()
    {
        QTemporaryDir folder;
        const QString incident = folder.filePath(u"i.keel"_s);
        const QString file = folder.filePath(u"out"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(writeReportFile("incident", incident, incident));  // it isn't there yet
        QVERIFY(writeReportFile("one", file, incident));
        QVERIFY(QFile::link(file, link));
        QVERIFY(writeReportFile("two", link, incident));
        QCOMPARE(contentOf(file), QByteArray("two"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void knowsTheIncidentUnderEveryName()
    {
        QTemporaryDir folder;
        const QString incident = folder.filePath(u"i.keel"_s);
        const QString symbolic = folder.filePath(u"symbolic"_s);
        const QString hard = folder.filePath(u"hard"_s);
        QVERIFY(writeReportFile("incident", incident, {}));
        QVERIFY(QFile::link(incident, symbolic));
        QCOMPARE(::link(QFile::encodeName(incident).constData(), QFile::encodeName(hard).constData()), 0);
        for (const QString &name : {incident, symbolic, hard}) {
            QVERIFY(isSameFile(name, incident));
            for (const QString &known : {incident, symbolic, hard}) {
                const auto written = writeReportFile("report", name, known);
                QVERIFY(!written);
                QCOMPARE(written.error().code, ErrorCode::InvalidInput);
                QCOMPARE(written.error().where, name);
            }
        }
        QCOMPARE(contentOf(incident), QByteArray("incident"));
        QVERIFY(!isSameFile(folder.filePath(u"none"_s), folder.filePath(u"none"_s)));
    }

    void saysThatAPlaceDoesNotTakeIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"none/out"_s;
        QTest::newRow("a folder") << u"."_s;
    }
    void saysThatAPlaceDoesNotTakeIt()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto written = writeReportFile("report", folder.filePath(name), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(!written.error().what.isEmpty() && !written.error().remedy.isEmpty());
    }
};

EVENKEEL_TEST(ReportFileTest);
#include "tst_reportfile.moc"
