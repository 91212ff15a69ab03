// SPDX-License-Identifier: GPL-3.0-or-later
// renderpdf IN.md OUT.pdf [--letter] [--one-page] [--plain]: makes a PDF to look at, and says what memory it took.
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "models/report/pdf/writepdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextStream>

using namespace evenkeel;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream err(stderr);
    QFile in(arguments.value(1));
    QFile out(arguments.value(2));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        err << "usage: renderpdf IN.md OUT.pdf [--letter] [--one-page] [--plain]\n";
        return 2;
    }
    const QByteArray source = in.readAll();
    const auto tree = parseMarkdown(QString::fromUtf8(source));
    if (!tree) {
        err << tree.error().message() << '\n';
        return 1;
    }
    PdfDocument document;
    document.body = *tree;
    const auto *title = tree->blocks.empty() ? nullptr : std::get_if<MarkdownHeading>(&tree->blocks.front().content);
    document.title = title ? toPlainText(title->inlines) : u"Untitled"_s;
    document.author = u"Ana Lindqvist"_s;
    document.subject = u"Postmortem of INC-2041"_s;
    document.keywords = {u"postmortem"_s, u"INC-2041"_s};
    document.created = *fromIsoUtc(u"2026-11-21T09:00:00Z");
    document.header = {u"INC-2041 · SEV2"_s, u"Confidential"_s};
    document.footer = u"exported 2026-11-21 09:00 UTC · record 3f9a51c07d22"_s;
    document.attachments.append({u"postmortem.md"_s, "text/markdown", source, u"Source of this report"_s});
    if (!arguments.contains(u"--plain"_s)) {
        PdfFrontBlock front;
        front.severity = PdfSeverityBadge{u"SEV2 · Major"_s, 2};
        front.title = document.title;
        front.subtitle = u"Postmortem of INC-2041, 14 March 2026"_s;
        front.figures = {{u"Time to restore"_s, u"47 min"_s, u"target 60 min"_s},
                         {u"Time to acknowledge"_s, u"3 min"_s, u"target 5 min"_s},
                         {u"Requests failed"_s, u"38 %"_s, u"eu-west, 14:02–14:49 UTC"_s},
                         {u"Status"_s, u"Resolved"_s, u"2 of 9 actions overdue"_s}};
        document.front = front;
    }
    PdfOptions options;
    options.pageSize = arguments.contains(u"--letter"_s) ? PdfPageSize::Letter : PdfPageSize::A4;
    options.onePage = arguments.contains(u"--one-page"_s);
    if (const auto written = writePdf(document, out, options); !written) {
        err << written.error().message() << '\n';
        return 1;
    }
    // Not getrusage: it counts the process that started this one, too.
    QFile status(u"/proc/self/status"_s);
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    const QString told = status.open(QIODevice::ReadOnly) ? QString::fromLatin1(status.readAll()) : QString();
    QTextStream(stdout) << "peak memory: " << peak.match(told).captured(1) << " KiB\n";
    return 0;
}
