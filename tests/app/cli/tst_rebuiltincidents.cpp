// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Incidents that happened, rebuilt from their public timelines by the real program (tests/samples), and what comes of
/// them.
class RebuiltIncidentsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static int run(const QString &program, const QStringList &words, QByteArray *out = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"EVENKEEL"_s, QStringLiteral(EVENKEEL_PROGRAM));
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1800000000"_s);
        process.setProcessEnvironment(environment);
        process.start(program, words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            return -1;
        if (const QByteArray said = process.readAllStandardError(); process.exitCode() != 0)
            qWarning("%s", said.constData());
        if (out)
            *out = process.readAllStandardOutput();
        return process.exitCode();
    }
    static int evenkeel(const QStringList &words, QByteArray *out = nullptr)
    {
        return run(QStringLiteral(EVENKEEL_PROGRAM), words, out);
    }

private slots:
    void becomePostmortems_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<int>("pages");
        QTest::newRow("flags-outage") << QStringList{u"at worst about 34 %"_s, u"Impact, 4 periods"_s} << 12;
        QTest::newRow("registry-withdrawn") << QStringList{u"Time to mitigate"_s} << 9;
        QTest::newRow("docs-disk-full") << QStringList{u"24 h 43 min"_s, u"Erfolgskriterien"_s} << 9;
    }
    void becomePostmortems()
    {
        QFETCH(QStringList, told);
        QFETCH(int, pages);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString file = m_folder.filePath(name + u".keel"_s);
        QCOMPARE(run(u"bash"_s, {QStringLiteral(EVENKEEL_SAMPLES) + u'/' + name + u"/make.sh"_s, file}), 0);
        // Sound; what is overdue by now is no damage.
        QVERIFY(QList<int>({0, 3}).contains(evenkeel({u"check"_s, file})));
        QByteArray markdown;
        QCOMPARE(evenkeel({u"export"_s, file, u"--report"_s, u"postmortem"_s, u"--format"_s, u"md"_s}, &markdown), 0);
        for (const QString &words : told)
            QVERIFY2(QString::fromUtf8(markdown).simplified().contains(words), qPrintable(words));
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()
            || QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf or Poppler's tools are not installed");
        for (const auto &[report, most] : {std::pair(u"postmortem"_s, pages), {u"executive"_s, 1}}) {
            const QString pdf = m_folder.filePath(name + u'-' + report + u".pdf"_s);
            QCOMPARE(evenkeel({u"export"_s, file, u"--report"_s, report, u"--format"_s, u"pdf"_s, u"-o"_s, pdf}), 0);
            QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}), 0);
            QVERIFY(QFile(pdf).size() <= 250 * 1024);
            QByteArray about;
            QCOMPARE(run(u"pdfinfo"_s, {pdf}, &about), 0);
            static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
            const int counted = count.match(QString::fromUtf8(about)).captured(1).toInt();
            QVERIFY2(counted >= 1 && counted <= most, about.constData());
        }
    }
};

EVENKEEL_TEST(RebuiltIncidentsTest);
#include "tst_rebuiltincidents.moc"
