// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporthtml.h"

#include "models/markup/escapehtml.h"
#include "models/markup/markdownparser.h"
#include "models/markup/renderhtml.h"
#include "models/report/reportmarkdown.h"
#include "models/report/reporttitle.h"

#include <QFile>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString styleSheet()
{
    QFile file(u":/templates/reports/report.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

// An organisation's own look, by day and on paper; at night its colours would be on black.
QString ownLook(const ReportStyle &style)
{
    const auto hex = [](quint32 colour) { return u"#%1"_s.arg(colour, 6, 16, QChar(u'0')); };
    const auto font = [](const QString &selector, const QString &family, QLatin1StringView generic) {
        return family.isEmpty() ? QString()
                                : u"%1 { font-family: \"%2\", %3; }\n"_s.arg(selector, escapeHtml(family), generic);
    };
    QString rules;
    if (style.accent)
        rules += u" --link: %1;"_s.arg(hex(*style.accent));
    if (style.rules)
        rules += u" --line: %1;"_s.arg(hex(*style.rules));
    QString css = rules.isEmpty() ? QString()
                                  : u"@media (prefers-color-scheme: light) { :root {%1 } }\n"_s.arg(rules)
                                        + u"@media print { :root {%1 } }\n"_s.arg(rules);
    css += font(u"body"_s, style.textFont, "system-ui, sans-serif"_L1);
    css += font(u"h1, h2, h3, h4, h5, h6"_s, style.headingFont, "system-ui, sans-serif"_L1);
    css += font(u"code"_s, style.codeFont, "ui-monospace, monospace"_L1);
    return css;
}

// In the page itself: nothing is fetched.
QString logoOf(const ReportStyle &style)
{
    if (style.logo.isEmpty())
        return {};
    return u"<img src=\"data:image/%1;base64,%2\" alt=\"\" style=\"float: right; max-width: 10rem; max-height: 3rem\">\n"_s
        .arg(style.logoIsSvg ? u"svg+xml"_s : u"png"_s, QString::fromLatin1(style.logo.toBase64()));
}

}  // namespace

Result<QString> reportHtml(const ReportScope &scope, const ReportProgress &progress)
{
    const Result<QString> markdown = reportMarkdown(scope, ReportLayout::Document, partOf(progress, 0, 80));
    if (!markdown)
        return markdown.error();
    const Result<MarkdownTree> tree = parseMarkdown(*markdown);
    if (!tree)
        return tree.error();
    if (progress && !progress(90))
        return reportCancelled();
    // The policy makes of "fetches nothing, runs nothing" a rule that the browser keeps as well.
    return u"<!DOCTYPE html>\n<html lang=\""_s + escapeHtml(scope.language.tag())
           + (QLocale(scope.language.tag()).textDirection() == Qt::RightToLeft ? u"\" dir=\"rtl"_s : QString())
           + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"_s
           + (scope.options.style.logo.isEmpty() ? QString() : u"; img-src data:"_s)
           + u"\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<meta name=\"generator\" content=\"Evenkeel\">\n<title>"_s
           + escapeHtml(reportTitle(scope)) + u"</title>\n<style>\n"_s + styleSheet() + ownLook(scope.options.style)
           + u"</style>\n</head>\n<body>\n<main>\n"_s + logoOf(scope.options.style) + renderHtml(*tree)
           + u"</main>\n</body>\n</html>\n"_s;
}

}  // namespace evenkeel
