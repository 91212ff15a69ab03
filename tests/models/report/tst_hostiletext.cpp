// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"
#include "models/report/report.h"
#include "tests/models/markup/cmarkgfm.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// The same text wherever a person can put text that is no Markdown.
Incident filledWith(const QString &text)
{
    IncidentBuilder b(text);
    b.fact<&IncidentFacts::key>(text)
        .fact<&IncidentFacts::impact>(text)
        .fact<&IncidentFacts::workaround>(text)
        .fact<&IncidentFacts::users>(text)
        .fact<&IncidentFacts::whatChanged>(text)
        .fact<&IncidentFacts::severityLevel>(text)
        .fact<&IncidentFacts::mitigation>(text)
        .fact<&IncidentFacts::usersImpact>(text)
        .fact<&IncidentFacts::revenueImpact>(text)
        .fact<&IncidentFacts::dataImpact>(text)
        .fact<&IncidentFacts::reputationImpact>(text)
        .fact<&IncidentFacts::confidentiality>(text)
        .fact<&IncidentFacts::postmortemOwner>(text)
        .role(text, text, "2026-03-14T22:04:00Z")
        .with<RoleAssignment, &RoleAssignment::contact>(text)
        .with<RoleAssignment, &RoleAssignment::channel>(text)
        .entry("2026-03-14T22:05:00Z", EntryKind::Decision, text, text)
        .with<TimelineEntry, &TimelineEntry::note>(text)
        .with<TimelineEntry, &TimelineEntry::pinned>(true)
        .entry("2026-03-14T22:06:00Z", EntryKind::Note, text, text)
        .entry(nullptr, EntryKind::Note, text, text)
        .change("2026-03-14T22:07:00Z", EntryKind::Severity, text, text, text)
        .change("2026-03-14T22:08:00Z", EntryKind::Handoff, text, text, text, text)
        .change("2026-03-14T22:09:00Z", EntryKind::Status, text, text, text)
        .hypothesis(text, HypothesisState::Open, text)
        .with<Hypothesis, &Hypothesis::owner>(text)
        .hypothesis(text, HypothesisState::RuledOut, text)
        .action(text, ActionCategory::Task, ActionHorizon::Unset, text, nullptr, nullptr)
        .action(text, ActionCategory::Preventive, ActionHorizon::Week, text, "2026-03-20T00:00:00Z", nullptr)
        .action(text, ActionCategory::Process, ActionHorizon::Unset, text, nullptr, nullptr)
        .message(Audience::Customer, CommsState::Sent, text, text, "2026-03-14T22:15:00Z", "2026-03-14T22:45:00Z")
        .with<CommsDraft, &CommsDraft::channel>(text)
        .message(Audience::Internal, CommsState::Draft, text, text, nullptr, nullptr)
        .evidence(text, text, text, nullptr)
        .why(text, text)
        .link(LinkPurpose::Bridge, text, u"https://meet.example.com/"_s);
    for (const auto &[list, name] : EnumNames<ListName>::names)
        b.members(list, {text, text});
    return b.incident();
}

QString markdownOf(const Incident &incident, ReportKind kind)
{
    ReportOptions options;
    options.kind = kind;
    options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
    const QString markdown = QString::fromUtf8(*renderReport(incident, options, ReportFormat::Markdown));
    return kind == ReportKind::Record ? markdown.section(u"\n---\n"_s, 1) : markdown;
}

// Blocks and styles in order, without their texts and line breaks.
QStringList structureOf(const QString &outline)
{
    static const QRegularExpression node(
        u"^ *(paragraph|heading \\d|list|item|task \\w+|table|row|cell|block_quote|thematic_break|code_block|code|emph|"
        "strong|strikethrough|link|image|html_block|html_inline|footnote\\w*)\\b"_s);
    QStringList nodes;
    for (const QString &line : outline.split(u'\n'))
        if (const auto match = node.match(line); match.hasMatch())
            nodes.append(match.captured(0));
    return nodes;
}

}  // namespace

/// Text that looks like Markdown, HTML, a template or a table stays text, in each place of each report.
class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void staysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("pipes", u"| b | c"_s);
        same("code", u"`code` and ``more"_s);
        same("fence", u"``` not a fence"_s);
        same("script", u"<script>alert(1)</script>"_s);
        same("comment", u"<!-- swallows the rest"_s);
        same("element", u"<b>bold</b> <img src=x onerror=y>"_s);
        same("formula", u"=cmd()"_s);
        same("bullet", u"- item"_s);
        same("heading", u"# heading #"_s);
        same("number", u"1. one"_s);
        same("quote", u"> quote"_s);
        same("emphasis", u"***bold*** _it_ __un__ ~~gone~~ *"_s);
        same("link", u"[label](target) [label][ref] [^1]"_s);
        same("image", u"![label](target)"_s);
        same("task", u"[ ] task"_s);
        same("entities", u"&amp; &copy; &#65; &#x41;"_s);
        same("backslashes", u"\\ back \\| slash \\"_s);
        same("rule", u"---"_s);
        same("underline", u"==="_s);
        same("delimiter row", u"| --- | :-: |"_s);
        same("template", u"{{title}} {{{title}}} {{#t}}x{{/t}}"_s);
        same("percent", u"%1 %2 %n 100 %"_s);
        same("snake case", u"7_b_c __init__"_s);
        same("front matter", u"--- x: y"_s);
        QTest::newRow("override") << u"RTL \u202Eevil"_s << u"RTL \u202Eevil"_s;
        QTest::newRow("NUL") << u"7%1b"_s.arg(QChar(0)) << u"7\uFFFDb"_s;
        QTest::newRow("escape sequence") << u"7\x1b[31mb"_s << u"7\uFFFD[31mb"_s;
        QTest::newRow("the template's own newline") << u"7\x01# b\x02# c"_s << u"7\uFFFD# b\uFFFD# c"_s;
        QTest::newRow("newlines") << u"one\n# two\n- three\n| four |\n```\nfive\r\n> six"_s << QString();
        QTest::newRow("setext") << u"one\n===\ntwo\n---"_s << QString();
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| c | d |"_s << QString();
        QTest::newRow("html block") << u"one\n<div>\n<!--\ntwo"_s << QString();
    }
    void staysText()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const Incident hostile = filledWith(text);
        const Incident harmless = filledWith(u"7 harmless"_s);
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            const QString markdown = markdownOf(hostile, kind);
            const QStringList structure = structureOf(CmarkGfm::outline(markdown));
            QCOMPARE(structure, structureOf(CmarkGfm::outline(markdownOf(harmless, kind))));
            // Our own renderings read the same Markdown.
            QCOMPARE(structureOf(outlineOf(*parseMarkdown(markdown))), structure);
            if (shown.isEmpty())
                continue;
            const QString harmlessTexts = CmarkGfm::texts(markdownOf(harmless, kind)).join(u'\n');
            QCOMPARE(CmarkGfm::texts(markdown).join(u'\n').count(shown), harmlessTexts.count(u"7 harmless"_s));
        }
    }

    void htmlHoldsNoMarkupOfTheText()
    {
        const Incident hostile = filledWith(u"<script>alert(1)</script><img src=\"https://e.example/x\">"_s);
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            ReportOptions options;
            options.kind = kind;
            const QByteArray html = *renderReport(hostile, options, ReportFormat::Html);
            QVERIFY(!html.contains("<script"));
            QVERIFY(!html.contains("<img"));
            QVERIFY(html.contains("&lt;script&gt;alert(1)"));
        }
    }

    void linksGoOnlyWhereTheyMay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("target");
        QTest::newRow("https") << u"https://e.example/a?b=1&copy=2"_s << u"https://e.example/a?b=1&copy=2"_s;
        QTest::newRow("an entity in it") << u"https://e.example/?a&copy;b"_s << u"https://e.example/?a&copy;b"_s;
        QTest::newRow("blanks and brackets")
            << u"https://e.example/a b|c<d>(e)\\`"_s << u"https://e.example/a%20b%7Cc%3Cd%3E(e)%5C%60"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:text/html,<script>"_s << QString();
        QTest::newRow("no address") << u"see the wiki](x"_s << QString();
    }
    void linksGoOnlyWhereTheyMay()
    {
        if (!CmarkGfm::isInstalled())
            QSKIP("cmark-gfm is not installed");
        QFETCH(QString, url);
        QFETCH(QString, target);
        IncidentBuilder b(u"Title"_s);
        b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"A line"_s)
            .with<TimelineEntry, &TimelineEntry::link>(url)
            .link(LinkPurpose::Ticket, u"Ticket [1]"_s, url);
        const QString outline = CmarkGfm::outline(markdownOf(b.incident(), ReportKind::Postmortem));
        const qsizetype links = target.isEmpty() ? 0 : 2;
        QCOMPARE(outline.count(QRegularExpression(u"^ *link "_s, QRegularExpression::MultilineOption)), links);
        QCOMPARE(outline.count(u"link "_s + target + u'\n'), target.isEmpty() ? outline.count(u"link \n"_s) : links);
    }
};

EVENKEEL_TEST(HostileTextTest);
#include "tst_hostiletext.moc"
