// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/report/pdf/pdfinspector.h"

#include "models/markup/markdownparser.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

bool PdfInspector::hasTools()
{
    for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdfdetach"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return false;
    }
    return true;
}

Result<void> PdfInspector::write(const PdfDocument &document, const PdfOptions &options)
{
    m_bytes.clear();
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePdf(document, buffer, options);
    QFile file(path());
    if (file.open(QIODevice::WriteOnly))
        file.write(m_bytes);
    return written;
}

QByteArray PdfInspector::run(const QString &tool, QStringList arguments, int *exitCode) const
{
    arguments.replaceInStrings(u"@"_s, path());
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

bool PdfInspector::isSound() const
{
    int exitCode = -1;
    const QByteArray report = run(u"qpdf"_s, {u"--check"_s, u"@"_s}, &exitCode);
    return exitCode == 0 && report.contains("No syntax or stream encoding errors found");
}

QString PdfInspector::info(const QString &key) const
{
    const QStringList lines = QString::fromUtf8(run(u"pdfinfo"_s, {u"@"_s})).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

QString PdfInspector::text() const
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, u"@"_s, u"-"_s}));
}

QList<QStringList> PdfInspector::pages() const
{
    QList<QStringList> pages;
    QStringList texts = text().split(u'\f');
    texts.removeLast();
    for (const QString &page : texts) {
        QStringList lines;
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines += line.trimmed();
        }
        pages += lines;
    }
    return pages;
}

QRectF PdfInspector::wordArea(const QString &word) const
{
    QXmlStreamReader xml(run(u"pdftotext"_s, {u"-bbox"_s, u"@"_s, u"-"_s}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto at = [&xml](QLatin1StringView name) { return xml.attributes().value(name).toDouble(); };
        const QRectF area(QPointF(at("xMin"_L1), at("yMin"_L1)), QPointF(at("xMax"_L1), at("yMax"_L1)));
        if (xml.readElementText() == word)
            return area;
    }
    return {};
}

QString PdfInspector::objects() const
{
    return QString::fromLatin1(
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"--no-original-object-ids"_s, u"@"_s, u"-"_s}));
}

PdfDocument documentOf(const QString &markdown)
{
    PdfDocument document;
    const auto tree = parseMarkdown(markdown);
    Q_ASSERT(tree);
    document.body = *tree;
    document.title = u"Checkout returned 502"_s;
    document.created = *fromIsoUtc(u"2026-11-21T09:00:00Z");
    document.header = {u"INC-2041 · SEV2"_s, u"Confidential"_s};
    document.footer = u"exported 2026-11-21 09:00 UTC"_s;
    return document;
}

}  // namespace evenkeel::test
