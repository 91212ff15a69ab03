// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/entrywords.h"
#include "models/report/report.h"
#include "models/report/reportlanguage.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReportLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 min"_s;
        QTest::newRow("seconds") << qint64(59) << u"under 1 min"_s;
        QTest::newRow("minutes") << qint64(60 * 59 + 59) << u"59 min"_s;
        QTest::newRow("hours") << qint64(3600 * 2) << u"2 h"_s;
        QTest::newRow("hours and minutes") << qint64(60 * 91) << u"1 h 31 min"_s;
        QTest::newRow("days") << qint64(86400 * 3) << u"3 d"_s;
        QTest::newRow("days and hours") << qint64(86400 * 3 + 3600 * 4 + 60 * 5) << u"3 d 4 h"_s;
        QTest::newRow("a day and a bit") << qint64(60 * (24 * 60 + 43)) << u"24 h 43 min"_s;
        QTest::newRow("nearly two days") << qint64(60 * (48 * 60 - 1)) << u"47 h 59 min"_s;
        QTest::newRow("two days") << qint64(86400 * 2 + 60) << u"2 d"_s;
        QTest::newRow("the wrong way round") << qint64(-300) << u"\u22125 min"_s;
    }
    void durations()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(ReportLanguage({}).duration(std::chrono::seconds(seconds)), text);
    }

    void derivedLinesBecomeWords_data()
    {
        QTest::addColumn<EntryKind>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        QTest::newRow("severity") << EntryKind::Severity << u"SEV2"_s << u"SEV1"_s
                                  << u"Severity SEV2 → SEV1: because"_s;
        QTest::newRow("first severity") << EntryKind::Severity << QString() << u"SEV2"_s << u"Severity SEV2: because"_s;
        QTest::newRow("status") << EntryKind::Status << u"investigating"_s << u"identified"_s
                                << u"Status investigating → cause identified: because"_s;
        QTest::newRow("declared") << EntryKind::Status << QString() << u"declared"_s << u"Incident declared: because"_s;
        QTest::newRow("status of a newer version")
            << EntryKind::Status << u"declared"_s << u"hibernating"_s << u"Status declared → hibernating: because"_s;
        QTest::newRow("handover") << EntryKind::Handoff << u"Bo"_s << u"Ana"_s
                                  << u"Ana took over as incident commander from Bo: because"_s;
        QTest::newRow("assignment") << EntryKind::Handoff << QString() << u"Ana"_s
                                    << u"Ana became incident commander: because"_s;
        QTest::newRow("vacancy") << EntryKind::Handoff << u"Bo"_s << QString()
                                 << u"Bo left the role of incident commander: because"_s;
        QTest::newRow("a name with a place marker")
            << EntryKind::Handoff << u"%2"_s << u"%1"_s << u"%1 took over as incident commander from %2: because"_s;
        QTest::newRow("nothing derived") << EntryKind::Note << u"a"_s << u"b"_s << u"because"_s;
    }
    void derivedLinesBecomeWords()
    {
        QFETCH(EntryKind, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, words);
        TimelineEntry entry;
        entry.kind = kind;
        entry.before = before;
        entry.after = after;
        entry.reason = u"because"_s;
        entry.subject = kind == EntryKind::Handoff ? u"commander"_s : QString();
        QCOMPARE(wordsOf(entry, ReportLanguage({})), words);
    }

    void expungedLinesSaySo()
    {
        TimelineEntry entry;
        entry.text = u"hunter2"_s;
        entry.expunged = u"a password"_s;
        QCOMPARE(wordsOf(entry, ReportLanguage({})), u"Content removed for good: a password"_s);
    }

    // data/evenkeel_eo.ts holds a few words of Esperanto, which the program doesn't ship.
    void speaksTheIncidentsLanguage()
    {
        const ReportLanguage language(u"eo"_s);
        QCOMPARE(language.tag(), u"eo"_s);
        QCOMPARE(language.name(IncidentStatus::Resolved), u"solvita"_s);
        QCOMPARE(language.counted("%n private entries", 1), u"1 privata ero"_s);
        QCOMPARE(language.counted("%n private entries", 2), u"2 privataj eroj"_s);
        QCOMPARE(language.word("not translated"), u"not translated"_s);
        // One English word, two meanings.
        QCOMPARE(language.name(IncidentStatus::Monitoring), u"observado"_s);
        QCOMPARE(language.name(Detection::Monitoring), u"kontrolado"_s);
        QCOMPARE(language.playbookWord(u"an organisation's own"_s), u"an organisation's own"_s);

        IncidentBuilder b(u"Titolo"_s);
        b.fact<&IncidentFacts::language>(u"eo"_s);
        ReportOptions options;
        const QString markdown = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
        QVERIFY2(markdown.contains(u"## Resumo\n"_s), qPrintable(markdown));
        // The playbook's words too.
        QVERIFY2(markdown.contains(u"| La graveco"_s), qPrintable(markdown));
        const QString html = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Html));
        QVERIFY(html.contains(u"<html lang=\"eo\">"_s));
    }

    void isEnglishWithItsPluralsWhereThereIsNoCatalogue()
    {
        for (const QString &tag : {QString(), u"en-GB"_s, u"tlh"_s}) {
            QCOMPARE(ReportLanguage(tag).counted("%n private entries", 1), u"1 private entry"_s);
            QCOMPARE(ReportLanguage(tag).counted("%n private entries", 2), u"2 private entries"_s);
        }
    }

    void heedsNoLocaleOfTheMachine()
    {
        const Incident incident = richIncident();
        ReportOptions options;
        const QByteArray before = *renderReport(incident, options, ReportFormat::Markdown);
        const QLocale usual;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QByteArray after = *renderReport(incident, options, ReportFormat::Markdown);
        QLocale::setDefault(usual);
        QCOMPARE(after, before);
    }

    void tagsAreClean_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("tag");
        QTest::newRow("none") << QString() << u"en"_s;
        QTest::newRow("with underscore") << u"de_AT"_s << u"de-AT"_s;
        QTest::newRow("markup") << u"\"><script>"_s << u"script"_s;
        QTest::newRow("too long") << QString(200, u'a') << u"en"_s;
    }
    void tagsAreClean()
    {
        QFETCH(QString, stored);
        QFETCH(QString, tag);
        QCOMPARE(ReportLanguage(stored).tag(), tag);
    }
};

EVENKEEL_TEST(ReportLanguageTest);
#include "tst_reportlanguage.moc"
