// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/selectiontext.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SelectionTextTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAndTables_data()
    {
        QTest::addColumn<SelectedRows>("selected");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("slack");

        QTest::newRow("nothing") << SelectedRows{} << QString() << QString() << QString();
        QTest::newRow("a line") << SelectedRows{{}, {{.lead = u"14:02"_s, .text = u"decision: roll back · Ana"_s}}}
                                << u"14:02 decision: roll back · Ana"_s << u"- **14:02** decision: roll back · Ana"_s
                                << u"• *14:02* decision: roll back · Ana"_s;
        QTest::newRow("two days")
            << SelectedRows{{},
                            {{.heading = u"2026-03-14, UTC"_s, .lead = u"23:59"_s, .text = u"a"_s},
                             {.heading = u"2026-03-15, UTC"_s, .lead = u"00:01"_s, .text = u"b"_s},
                             {.heading = u"2026-03-15, UTC"_s, .lead = u"00:02"_s, .text = u"c"_s}}}
            << u"2026-03-14, UTC\n23:59 a\n\n2026-03-15, UTC\n00:01 b\n00:02 c"_s
            << u"**2026-03-14, UTC**\n\n- **23:59** a\n\n**2026-03-15, UTC**\n\n- **00:01** b\n- **00:02** c"_s
            << u"*2026-03-14, UTC*\n• *23:59* a\n\n*2026-03-15, UTC*\n• *00:01* b\n• *00:02* c"_s;
        QTest::newRow("boxes") << SelectedRows{{},
                                               {{.text = u"open"_s, .checked = false},
                                                {.text = u"done"_s, .checked = true}}}
                               << u"[ ] open\n[x] done"_s << u"- [ ] open\n- [x] done"_s << u"☐ open\n☑ done"_s;
        QTest::newRow("marks in the words")
            << SelectedRows{{}, {{.text = u"*a* <!here> [b](c) _d_"_s}}} << u"*a* <!here> [b](c) _d_"_s
            << u"- \\*a\\* \\<!here> \\[b\\](c) \\_d\\_"_s
            << u"• \u200b*\u200ba\u200b*\u200b &lt;!here&gt; [b](c) \u200b_\u200bd\u200b_\u200b"_s;
        QTest::newRow("several lines of text") << SelectedRows{{}, {{.text = u"one\n# two"_s}}} << u"one\n# two"_s
                                               << u"- one\\\n  \\# two"_s << u"• one\n# two"_s;
        QTest::newRow("a table, with an empty column and marks in its cells")
            << SelectedRows{{u"What"_s, u"State"_s, u"Who"_s},
                            {{.cells = {u"pool | full"_s, QString(), u"Cy"_s}},
                             {.cells = {u"a\tb\nc"_s, QString(), QString()}}}}
            << u"pool | full\tCy\na b c\t"_s << u"| What | Who |\n| --- | --- |\n| pool \\| full | Cy |\n| a b c |  |"_s
            << u"• pool | full · Who: Cy\n• a b c"_s;
    }
    void linesAndTables()
    {
        QFETCH(SelectedRows, selected);
        QTEST(selectionText(selected, CopyForm::PlainText), "plain");
        QTEST(selectionText(selected, CopyForm::Markdown), "markdown");
        QTEST(selectionText(selected, CopyForm::Slack), "slack");
    }

    void piecesOfText_data()
    {
        QTest::addColumn<CopyForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asText");
        QTest::addColumn<QString>("asMarkdown");
        const QString text = u"**5** < 6"_s;
        QTest::newRow("plain") << CopyForm::PlainText << text << text << text;
        QTest::newRow("markdown") << CopyForm::Markdown << text << u"\\*\\*5\\*\\* < 6"_s << text;
        QTest::newRow("slack") << CopyForm::Slack << text
                               << u"\u200b*\u200b\u200b*\u200b5\u200b*\u200b\u200b*\u200b &lt; 6"_s << u"5 &lt; 6"_s;
    }
    void piecesOfText()
    {
        QFETCH(CopyForm, form);
        QFETCH(QString, text);
        QTEST(textForPasting(text, form), "asText");
        QTEST(markdownForPasting(text, form), "asMarkdown");
    }

    void aSharedViewHidesWhatIsPrivate()
    {
        IncidentBuilder b(u"Title"_s);
        b.hypothesis(u"secret"_s, HypothesisState::Open, {});
        const EntityId hypothesis = b.last();
        b.hypothesis(u"open"_s, HypothesisState::Open, {});
        const EntityId open = b.last();
        b.entry("2026-03-14T12:00:00Z", EntryKind::Hypothesis, u"secret"_s)
            .with<TimelineEntry, &TimelineEntry::isPrivate>(true)
            .with<TimelineEntry, &TimelineEntry::regarding>(hypothesis);
        const EntityId line = b.last();
        const SelectedRow shown{.subject = {EntityKind::Hypothesis, open}, .text = u"open"_s};
        const SelectedRow nobodys{.text = u"a hint"_s};
        const SelectedRows all{{},
                               {{.subject = {EntityKind::Entry, line}, .text = u"secret"_s},
                                shown,
                                {.subject = {EntityKind::Hypothesis, hypothesis}, .text = u"secret"_s},
                                nobodys}};
        QCOMPARE(withoutPrivate(all, b.incident()), (SelectedRows{{}, {shown, nobodys}}));
    }
};

EVENKEEL_TEST(SelectionTextTest);
#include "tst_selectiontext.moc"
