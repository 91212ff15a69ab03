// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "models/report/report.h"
#include "models/report/templatecheck.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class OwnTemplatesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder->path()).mkpath(u"partials"_s);
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
    }
    Result<QByteArray> timeline(const Incident &incident = richIncident())
    {
        const auto loaded = readTemplates(m_folder->path());
        if (!loaded)
            return loaded.error();
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        options.templates = loaded->templates;
        return renderReport(incident, options, ReportFormat::Markdown);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneOfTheSameNameTakesItsPlace()
    {
        write(u"timeline.md.mustache"_s, "Ours: {{title}}\r\n{{> foot}}{{> extra}}");
        write(u"partials/foot.md.mustache"_s, "the foot\n");
        write(u"partials/extra.md.mustache"_s, "more\n");
        const auto made = timeline();
        QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message()));
        QCOMPARE(*made, "Ours: Checkout returns 502\nthe foot\nmore\n");
    }

    void roomInATagDoesntMatter()
    {
        write(
            u"timeline.md.mustache"_s,
            "{{ # hasTimeline }}\n{{ title }} {{# t }}Start{{/ t }}\n{{ / hasTimeline }}\n{{ > extra }}\n{{ ! x }}\n");
        write(u"partials/extra.md.mustache"_s, "more\n");
        const auto made = timeline();
        QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message()));
        QCOMPARE(*made, "Checkout returns 502 Start\nmore\n");
    }

    void othersStayAsTheyShip()
    {
        write(u"plan.md.mustache"_s, "x");
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        QCOMPARE(*timeline(), *renderReport(richIncident(), options, ReportFormat::Markdown));
    }

    void brokenOnesAreErrorsWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("line");
        QTest::newRow("not closed") << QByteArray("a\n{{#rows}}\nb\n") << 2;
        QTest::newRow("closed twice") << QByteArray("a\n\n{{/rows}}") << 3;
        QTest::newRow("crossed") << QByteArray("{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}") << 3;
        QTest::newRow("cut off") << QByteArray("a\n{{title") << 2;
        QTest::newRow("cut off on its line") << QByteArray("{{title\n}} {{title}}") << 1;
        QTest::newRow("empty tag") << QByteArray("\n{{ }}") << 2;
        QTest::newRow("other marks") << QByteArray("{{=<% %>=}}") << 1;
        QTest::newRow("no such partial") << QByteArray("a\n{{> nothing}}") << 2;
        QTest::newRow("too deep") << QByteArray("{{#days}}\n").repeated(20) + QByteArray("{{/days}}\n").repeated(20)
                                  << 13;
    }
    void brokenOnesAreErrorsWithTheirLine()
    {
        QFETCH(QByteArray, source);
        QFETCH(int, line);
        write(u"timeline.md.mustache"_s, source);
        const auto loaded = readTemplates(m_folder->path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::InvalidInput);
        QCOMPARE(loaded.error().where, m_folder->filePath(u"timeline.md.mustache:%1"_s.arg(line)));
        QVERIFY(!loaded.error().remedy.isEmpty());
    }

    void circlesAreErrors()
    {
        write(u"partials/foot.md.mustache"_s, "a\n{{> task}}");
        write(u"partials/task.md.mustache"_s, "b\n\n{{> foot}}");
        const auto loaded = readTemplates(m_folder->path());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().where.endsWith(u"task.md.mustache:3"_s), qPrintable(loaded.error().where));
    }

    void whatCantBeReadIsAnError()
    {
        QCOMPARE(readTemplates(m_folder->filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        write(u"timeline.md.mustache"_s, "\xff\xfe");
        QVERIFY(!readTemplates(m_folder->path()));
        write(u"timeline.md.mustache"_s, QByteArray(300 * 1024, 'x'));
        QVERIFY(!readTemplates(m_folder->path()));
    }

    void unknownNamesAreTold()
    {
        write(u"timeline.md.mustache"_s, "{{title}}\n{{titel}} {{somethingElseAltogether}}\n");
        write(u"unheard.md.mustache"_s, "x");
        const auto loaded = readTemplates(m_folder->path());
        QVERIFY(bool(loaded));
        QCOMPARE(loaded->remarks.size(), 3);
        QVERIFY2(loaded->remarks[0].contains(u"timeline.md.mustache:2"_s)
                     && loaded->remarks[0].contains(u"\"title\"?"_s),
                 qPrintable(loaded->remarks[0]));
        QVERIFY(loaded->remarks[1].contains(u"somethingElseAltogether"_s));
        QVERIFY(loaded->remarks[2].contains(u"unheard"_s));
    }

    void theShippedOnesAreSound()
    {
        QTemporaryDir copies;
        const auto written = copyShippedTemplates(copies.path());
        QVERIFY(bool(written));
        QVERIFY(*written > 20);
        const auto loaded = readTemplates(copies.path());
        QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message()));
        QCOMPARE(loaded->remarks, QStringList());
        // As its own they give the same.
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            ReportOptions options;
            options.kind = kind;
            const auto shipped = renderReport(richIncident(), options, ReportFormat::Markdown);
            options.templates = loaded->templates;
            QCOMPARE(*renderReport(richIncident(), options, ReportFormat::Markdown), *shipped);
        }
    }

    void whatIsThereIsNotReplaced()
    {
        write(u"timeline.md.mustache"_s, "mine");
        QVERIFY(bool(copyShippedTemplates(m_folder->path())));
        QFile file(m_folder->filePath(u"timeline.md.mustache"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
        QCOMPARE(*copyShippedTemplates(m_folder->path()), 0);
    }

    void whatNeverEndsIsStopped_data()
    {
        QTest::addColumn<QByteArray>("source");
        const auto nested = [](const QByteArray &inner) {
            return QByteArray("{{#days}}{{#rows}}").repeated(6) + inner + QByteArray("{{/rows}}{{/days}}").repeated(6);
        };
        QTest::newRow("tags with room")
            << nested(QByteArray(10'000, 'x')).replace("{{", "{{ ").replace("{{ #", "{{ # ");
        QTest::newRow("output") << nested(QByteArray(10'000, 'x'));
        QTest::newRow("rounds without output") << nested({});
    }
    void whatNeverEndsIsStopped()
    {
        QFETCH(QByteArray, source);
        write(u"timeline.md.mustache"_s, source);
        IncidentBuilder b(u"t"_s);
        for (int i = 0; i < 60; ++i)
            b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"x"_s);
        const auto made = timeline(b.incident());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(!made.error().remedy.isEmpty());
    }

    // A name in a template isn't the program's word.
    void wordsInTemplatesAreSearchedToo()
    {
        IncidentBuilder b(u"t"_s);
        b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                       .set<&Redaction::kind>(RedactionKind::Name)
                       .set<&Redaction::text>(u"Ana"_s)
                       .set<&Redaction::fromAll>(true)});
        for (const QByteArray &source : {QByteArray("by Ana"), QByteArray("by {{#t}}Ana{{/t}}")}) {
            write(u"timeline.md.mustache"_s, source);
            const auto made = timeline(b.incident());
            QVERIFY(!made);
            QVERIFY(made.error().what.contains(u"redaction 1"_s));
        }
        write(u"timeline.md.mustache"_s, "{{#t}}Timeline{{/t}}");
        QVERIFY(bool(timeline(b.incident())));
    }

    void nearNames()
    {
        const QSet<QString> known{u"title"_s, u"severity"_s, u"rows"_s};
        QCOMPARE(nearestName(u"Title"_s, known), u"title"_s);
        QCOMPARE(nearestName(u"severety"_s, known), u"severity"_s);
        QCOMPARE(nearestName(u"impact"_s, known), QString());
    }
};

EVENKEEL_TEST(OwnTemplatesTest);
#include "tst_owntemplates.moc"
