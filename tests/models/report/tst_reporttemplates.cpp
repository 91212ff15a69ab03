// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/progress.h"
#include "models/report/markdowntemplate.h"
#include "models/report/reportcontext.h"
#include "models/report/templatewords.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> shippedTemplates()
{
    (void)MarkdownTemplate::shipped(u"plan"_s);  // brings the resource in
    QHash<QString, QString> sources;
    for (QDirIterator it(u":/templates/reports"_s, {u"*.mustache"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

QSet<QString> captures(const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern);
    for (const QString &source : shippedTemplates())
        for (auto it = expression.globalMatch(source); it.hasNext();)
            found.insert(it.next().captured(1));
    return found;
}

void collectNames(const QVariant &value, QSet<QString> &names)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            names.insert(it.key());
            collectNames(it.value(), names);
        }
    } else if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &item : value.toList())
            collectNames(item, names);
    }
}

}  // namespace

class ReportTemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreListedForTranslators()
    {
        QSet<QString> listed;
        for (const char *word : templateWords())
            listed.insert(QString::fromUtf8(word));
        QCOMPARE(captures(u"\\{\\{#t\\}\\}(.*?)\\{\\{/t\\}\\}"_s), listed);
    }

    // Mustache shows nothing for a name that it doesn't know.
    void namesExist()
    {
        QSet<QString> known{u"t"_s};
        IncidentBuilder twice(u"It came back"_s);
        ImpactWindow stretch;
        stretch.began = IncidentBuilder::time("2026-03-14T10:00:00Z");
        twice.window(stretch).window(stretch).measure(ImpactDimension::Users, ImpactKnowledge::Known);
        for (const auto &[incident, kind] : {std::pair(richIncident(), ReportKind::Postmortem),
                                             {runningIncident(), ReportKind::Postmortem},
                                             {twice.incident(), ReportKind::Postmortem},
                                             {richIncident(), ReportKind::Invite}}) {
            ReportOptions options;
            options.kind = kind;
            options.head = u"00ff"_s;
            const ReportScope scope(incident, options);
            Progress progress;
            collectNames(ReportContext(scope, ReportLayout::Document).data(progress).values(), known);
        }
        const QSet<QString> unknown = captures(u"\\{\\{[#^/{&]?\\s*([A-Za-z.]+)\\s*\\}\\}"_s) - known;
        QCOMPARE(unknown, QSet<QString>());
    }

    void partialsExist()
    {
        const QSet<QString> files = [] {
            QSet<QString> names;
            for (const QString &file : shippedTemplates().keys())
                if (file.contains(u"/partials/"_s))
                    names.insert(file.section(u'/', -1).section(u'.', 0, 0));
            return names;
        }();
        QCOMPARE(captures(u"\\{\\{>\\s*(\\w+)\\s*\\}\\}"_s), files);
    }

    void tagsAloneOnALineTakeItAlong_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("rendered");
        QTest::newRow("section") << u"a\n{{#yes}}\nb\n{{/yes}}\nc\n"_s << u"a\nb\nc\n"_s;
        QTest::newRow("false section") << u"a\n{{#no}}\nb\n{{/no}}\nc\n"_s << u"a\nc\n"_s;
        QTest::newRow("blank lines stay") << u"{{#yes}}\n\nb\n\n{{/yes}}\n\nc\n"_s << u"\nb\n\n\nc\n"_s;
        QTest::newRow("list") << u"{{#list}}\n- {{text}}\n{{/list}}\n\nc"_s << u"- x\n- y\n\nc"_s;
        QTest::newRow("within a line") << u"a{{#no}}b{{/no}} c\n"_s << u"a c\n"_s;
        QTest::newRow("partial") << u"a\n{{> part}}\nb"_s << u"a\n<x>\nb"_s;
        QTest::newRow("partial of a value's name") << u"{{> list}}{{#list}}{{text}}{{/list}}"_s << u"P\nxy"_s;
        QTest::newRow("word") << u"{{#t}}Summary{{/t}} {{^no}}!{{/no}}"_s << u"Summary !"_s;
        QTest::newRow("value isn't a template") << u"{{braces}}"_s << u"{{x}}"_s;
    }
    void tagsAloneOnALineTakeItAlong()
    {
        QFETCH(QString, source);
        QFETCH(QString, rendered);
        TemplateData data;
        data.flag("yes"_L1, true);
        data.flag("no"_L1, false);
        data.lines("list"_L1, {u"x"_s, u"y"_s});
        data.markdown("braces"_L1, u"{{x}}"_s);
        const MarkdownTemplate made(source, {{u"part"_s, u"<x>\n"_s}, {u"list"_s, u"P\n"_s}});
        Progress progress;
        QCOMPARE(*made.render(data, ReportLanguage({}), progress), rendered);
    }

    void brokenTemplatesAreErrors_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("open tag") << u"{{title"_s;
        QTest::newRow("open section") << u"{{#title}}"_s;
        QTest::newRow("wrong end") << u"{{#a}}{{/b}}"_s;
        QTest::newRow("stray end") << u"{{/a}}"_s;
        QTest::newRow("delimiters") << u"{{=}}"_s;
    }
    void brokenTemplatesAreErrors()
    {
        QFETCH(QString, source);
        Progress progress;
        const auto rendered = MarkdownTemplate(source, {}).render({}, ReportLanguage({}), progress);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, ErrorCode::InvalidInput);
    }
};

EVENKEEL_TEST(ReportTemplatesTest);
#include "tst_reporttemplates.moc"
