// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/causes.h"

#include "models/markup/escapemarkdown.h"
#include "models/postmortem/fishbonelayout.h"
#include "models/postmortem/whytree.h"
#include "models/report/entrywords.h"
#include "models/report/markdownlink.h"
#include "models/report/reportscope.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestIndent = 6;  // below it the numbers tell alone

QString causeText(const QString &text)
{
    return escapeMarkdownLine(onOneLine(cleanedText(text)));
}

QString shownBy(const ReportScope &scope, EntityId evidence)
{
    QString name;
    if (const Evidence *file = scope.incident.evidence().find(evidence);
        file && !file->deleted && scope.disclosure.shows(*file))
        name = file->name;
    if (const TimelineEntry *line = scope.incident.entries().find(evidence);
        line && !line->deleted && scope.disclosure.shows(*line)) {
        const QString words = wordsOf(*line, scope.language);
        name = line->occurred ? scope.time.clock(*line->occurred) + u' ' + words : words;
    }
    return name.isEmpty()
               ? QString()
               : u" ("_s + scope.word(QT_TRANSLATE_NOOP("Report", "shown by")) + u' ' + causeText(name) + u')';
}

QString whyAsMarkdown(const ReportScope &scope, const WhyRow &row)
{
    const QString question =
        row.question.trimmed().isEmpty() ? scope.word(QT_TRANSLATE_NOOP("Report", "Why?")) : row.question;
    const QString answer = row.need == WhyNeed::Answer
                               ? u'*' + scope.word(QT_TRANSLATE_NOOP("Report", "not recorded")) + u'*'
                               : causeText(row.answer);
    QString text = u"**"_s + causeText(question) + u"** "_s + answer + shownBy(scope, row.evidence);
    if (row.systemAllowed)
        text += u" \u2013 *"_s + scope.word(QT_TRANSLATE_NOOP("Report", "The system allowed it.")) + u'*';
    return text;
}

QString factorAsMarkdown(const ReportScope &scope, const FishboneFactor &factor)
{
    const QString text = causeText(factor.text);
    // Addresses that work are for those inside.
    if (factor.link.isEmpty() || !scope.disclosure.isInternal())
        return text;
    const QString link = onOneLine(cleanedText(factor.link));
    const QString shown = markdownLink(scope.word(QT_TRANSLATE_NOOP("Report", "link")), link);
    return text + u' ' + (shown.startsWith(u'[') ? shown : u'(' + causeText(link) + u')');
}

}  // namespace

QString whysAsMarkdown(const ReportScope &scope)
{
    if (!scope.disclosure.shows(SectionKey::RootCause))
        return {};
    const WhyTree tree = WhyTree::of(scope.incident);
    QStringList lines;
    for (const WhyRow &row : tree.rows)
        lines.append(tree.branches() ? QString(2 * qsizetype(std::min(row.depth, DeepestIndent)), u' ') + u"- **"_s
                                           + row.number + u"** "_s + whyAsMarkdown(scope, row)
                                     : QString::number(lines.size() + 1) + u". "_s + whyAsMarkdown(scope, row));
    return lines.join(u'\n');
}

QString factorsAsMarkdown(const ReportScope &scope)
{
    if (!scope.disclosure.shows(ListName::Factor))
        return {};
    Fishbone fishbone = Fishbone::of(scope.incident).withoutEmptyBones();
    QStringList lines;
    if (fishbone.bones.isEmpty()) {
        for (const FishboneFactor &factor : std::as_const(fishbone.loose))
            lines.append(u"- "_s + factorAsMarkdown(scope, factor));
        return lines.join(u'\n');
    }
    if (!fishbone.loose.isEmpty())
        fishbone.bones.append({{}, fishboneWords(scope).loose, fishbone.loose});
    for (const FishboneBone &bone : std::as_const(fishbone.bones)) {
        lines.append(u"- **"_s + causeText(bone.name) + u"**"_s);
        for (const FishboneFactor &factor : bone.factors)
            lines.append(u"  - "_s + factorAsMarkdown(scope, factor));
    }
    return lines.join(u'\n');
}

FishboneWords fishboneWords(const ReportScope &scope)
{
    return {onOneLine(cleanedText(scope.facts().title)), scope.word(QT_TRANSLATE_NOOP("Report", "Without a category")),
            scope.word(QT_TRANSLATE_NOOP("Report", "%1 more"))};
}

QStringList usualBones(const ReportLanguage &language)
{
    QStringList names;
    for (const char *name : {QT_TRANSLATE_NOOP("Report", "Technology"), QT_TRANSLATE_NOOP("Report", "Process"),
                             QT_TRANSLATE_NOOP("Report", "Environment"), QT_TRANSLATE_NOOP("Report", "Information"),
                             QT_TRANSLATE_NOOP("Report", "Organisation"), QT_TRANSLATE_NOOP("Report", "Detection")})
        names.append(language.word(name));
    return names;
}

}  // namespace evenkeel
