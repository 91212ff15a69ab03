// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/exporttime.h"
#include "models/report/reportfile.h"
#include "models/report/reportjob.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReportJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }

    void writesWhatRenderReportMakes_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("markdown") << ReportFormat::Markdown;
        QTest::newRow("html") << ReportFormat::Html;
        QTest::newRow("csv") << ReportFormat::Csv;
        QTest::newRow("json") << ReportFormat::Json;
    }
    void writesWhatRenderReportMakes()
    {
        QFETCH(ReportFormat, format);
        ReportJob job({});
        const auto wanted = order(format);
        QVERIFY(outcomeOf(job, wanted));
        QCOMPARE(contentOf(wanted.path), *renderReport(wanted.incident, wanted.options, format));
    }

    void worksInAThreadOfItsOwnAndTellsHowFarItIs()
    {
        QThread *worker = nullptr;
        ReportJob job([&](const Incident &, const ReportOptions &, QIODevice &out, const ReportProgress &progress) {
            worker = QThread::currentThread();
            out.write("pdf");
            return progress(40) ? Result<void>() : Error{};
        });
        QSignalSpy progressed(&job, &ReportJob::progressed);
        QVERIFY(outcomeOf(job, order(ReportFormat::Pdf)));
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(progressed.at(0).at(0).toInt(), 40);
        QCOMPARE(progressed.last().at(0).toInt(), 100);
        QCOMPARE(contentOf(path()), "pdf");
    }

    void textsTellHowFarTheyAreAndCanBeCancelled_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::addColumn<int>("at");
        for (const int at : {0, 20, 60, 101}) {
            QTest::addRow("markdown %d", at) << ReportFormat::Markdown << at;
            QTest::addRow("html %d", at) << ReportFormat::Html << at;
            QTest::addRow("csv %d", at) << ReportFormat::Csv << at;
        }
    }
    void textsTellHowFarTheyAreAndCanBeCancelled()
    {
        QFETCH(ReportFormat, format);
        QFETCH(int, at);
        IncidentBuilder b(u"Long"_s);
        for (int i = 0; i < 500; ++i)
            b.entry("2024-05-01T12:00:00Z", EntryKind::Note, u"line %1 of many"_s.arg(i));
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        QList<int> told;
        const auto made = renderReport(b.incident(), options, format, [&](int percent) {
            told += percent;
            return percent < at;
        });
        QVERIFY(std::ranges::is_sorted(told));
        // It stops at the first that says so, also while it renders.
        QCOMPARE(std::ranges::count_if(told, [at](int percent) { return percent >= at; }), at > 100 ? 0 : 1);
        QCOMPARE(bool(made), at > 100);
        if (made) {
            const QSet<int> steps(told.cbegin(), told.cend());
            QVERIFY2(steps.size() > 50, qPrintable(QString::number(steps.size())));
            QCOMPARE(*made, *renderReport(b.incident(), options, format));
        } else {
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
        }
    }

    void cancelledItLeavesNoFile()
    {
        QSemaphore begun, goOn;
        ReportJob job([&](const Incident &, const ReportOptions &, QIODevice &out, const ReportProgress &) {
            begun.release();
            goOn.acquire();
            out.write("too late");
            return Result<void>();
        });
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start(order(ReportFormat::Pdf));
        begun.acquire();
        job.cancel();
        goOn.release();
        QVERIFY(finished.wait());
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void itsEndCancelsAndWaits()
    {
        QSemaphore begun;
        bool ended = false;
        {
            ReportJob job([&](const Incident &, const ReportOptions &, QIODevice &, const ReportProgress &progress) {
                begun.release();
                while (progress(1))
                    QThread::yieldCurrentThread();
                ended = true;
                return Result<void>(Error{ErrorCode::Cancelled, {}, {}, {}});
            });
            job.start(order(ReportFormat::Pdf));
            begun.acquire();
        }
        QVERIFY(ended);
    }

    void saysWhyItCouldNot_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such folder") << u"nowhere/out.md"_s << ErrorCode::Io;
        QTest::newRow("the incident itself") << u"INC-1.keel"_s << ErrorCode::InvalidInput;
    }
    void saysWhyItCouldNot()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFile incident(m_folder->filePath(u"INC-1.keel"_s));
        QVERIFY(incident.open(QIODevice::WriteOnly));
        ReportJob job({});
        auto wanted = order(ReportFormat::Markdown);
        wanted.path = m_folder->filePath(file);
        const auto outcome = outcomeOf(job, wanted);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QVERIFY(!outcome.error().remedy.isEmpty());
    }

    void namesAFileAfterWhatIsInIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QString>("name");
        QTest::newRow("internal") << u"INC-2041"_s << Audience::Internal << u"INC-2041-executive.csv"_s;
        QTest::newRow("others") << u"INC-2041"_s << Audience::Regulator << u"INC-2041-executive-regulator.csv"_s;
        QTest::newRow("hostile") << u"../é\n"_s << Audience::Internal << u"..----executive.csv"_s;
        QTest::newRow("none") << QString() << Audience::Internal << u"incident-executive.csv"_s;
    }
    void namesAFileAfterWhatIsInIt()
    {
        QFETCH(QString, key);
        QFETCH(Audience, audience);
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::key>(key);
        ReportOptions options;
        options.kind = ReportKind::Executive;
        options.audience = audience;
        QTEST(reportFileName(b.incident(), options, ReportFormat::Csv), "name");
    }

    void isDatedByTheClockUnlessTheEnvironmentSaysWhen()
    {
        const MockClock clock;
        QCOMPARE(exportTime(clock), clock.now());
        qputenv("SOURCE_DATE_EPOCH", "1000000000");
        QCOMPARE(exportTime(clock), Instant(std::chrono::seconds(1'000'000'000)));
        qunsetenv("SOURCE_DATE_EPOCH");
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out"_s); }
    [[nodiscard]] ReportJob::Order order(ReportFormat format) const
    {
        return {richIncident(), {}, format, path(), m_folder->filePath(u"INC-1.keel"_s)};
    }
    static Result<void> outcomeOf(ReportJob &job, const ReportJob::Order &order)
    {
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start(order);
        if (!finished.wait(20'000))
            return Error{ErrorCode::Busy, u"it doesn't end"_s, {}, {}};
        return finished.at(0).at(0).value<Result<void>>();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<QTemporaryDir> m_folder;
};

EVENKEEL_TEST(ReportJobTest);
#include "tst_reportjob.moc"
