// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sectionorder.h"
#include "models/report/report.h"
#include "models/report/reportmarkdown.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class PostmortemSectionsTest : public QObject
{
    Q_OBJECT

private:
    Instant m_now = *IncidentBuilder::time("2026-03-15T10:00:00Z");

    [[nodiscard]] QString reportOf(const Incident &incident, Audience audience = Audience::Internal) const
    {
        const auto report = renderReport(incident, {.audience = audience, .exportedAt = m_now}, ReportFormat::Markdown);
        return report ? QString::fromUtf8(*report) : report.error().what;
    }
    [[nodiscard]] QStringList headings(const QString &markdown) const
    {
        return markdown.split(u'\n').filter(QRegularExpression(u"^## "_s));
    }

private slots:
    void sectionsStandWherePeoplePutThem()
    {
        Incident incident = richIncident();
        QVERIFY(headings(reportOf(incident)).indexOf(u"## Lessons learned"_s)
                > headings(reportOf(incident)).indexOf(u"## Root cause"_s));
        incident = incident.with(moveSection(incident, SectionKey::Lessons, 0, m_now), m_now);
        QCOMPARE(headings(reportOf(incident)).front(), u"## Lessons learned"_s);
    }

    void whatIsWrittenAnewStandsInPlaceOfTheJournals()
    {
        Incident incident = richIncident();
        const auto made = generatedSection(incident, SectionKey::Actions, m_now);
        QVERIFY(made);
        QVERIFY(made->contains(u"Thank the night shift"_s));
        QVERIFY(!made->startsWith(u"## "_s));
        QVERIFY(reportOf(incident).contains(u"Thank the night shift"_s));
        incident = incident.with(rewriteSection(incident, SectionKey::Actions, u"We thank."_s, *made, m_now), m_now);
        QVERIFY(!reportOf(incident).contains(u"Thank the night shift"_s));
        QVERIFY(reportOf(incident).contains(u"## Actions\n\nWe thank.\n"_s));
        // It can still be told what the journal would say.
        QCOMPARE(*generatedSection(incident, SectionKey::Actions, m_now), *made);
        // Others read what the journal has for them.
        QVERIFY(!reportOf(incident, Audience::Customer).contains(u"We thank."_s));
        incident = incident.with(takeBackSection(incident, SectionKey::Actions), m_now);
        QVERIFY(reportOf(incident).contains(u"Thank the night shift"_s));
    }

    void eachSectionOfTheJournalsHasWords_data()
    {
        QTest::addColumn<SectionKey>("section");
        for (const auto &[key, name] : EnumNames<SectionKey>::names)
            QTest::newRow(name) << key;
    }
    void eachSectionOfTheJournalsHasWords()
    {
        QFETCH(SectionKey, section);
        const auto made = generatedSection(richIncident(), section, m_now);
        QVERIFY(made);
        QCOMPARE(!made->isEmpty(), isMadeFromJournal(section));
        QVERIFY(!made->contains(u"Key moments"_s));
    }

    void cancelling()
    {
        const auto made = generatedSection(richIncident(), SectionKey::Timeline, m_now, [](int) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
};

EVENKEEL_TEST(PostmortemSectionsTest);
#include "tst_postmortemsections.moc"
