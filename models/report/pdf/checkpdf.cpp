// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/checkpdf.h"

#include "models/report/outputtext.h"
#include "models/report/pdf/pdfreading.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PdfCheck {
    Q_DECLARE_TR_FUNCTIONS(PdfCheck)
};

QList<OutputText> asTexts(const QStringList &texts)
{
    QList<OutputText> all;
    for (const QString &text : texts)
        if (text.startsWith("<?xpacket"_L1))
            all += readableTexts(text.toUtf8(), ReportFormat::Html);
        else
            all.append({text.simplified(), Writing::Plain});
    return all;
}

// By what its name ends in; other files hold no words of ours.
QList<OutputText> textsOf(const PdfReading::File &file)
{
    for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Json})
        if (file.name.contains(u'.' + nameOf(format) + u' '))
            return readableTexts(file.bytes, format);
    return {{QString::fromUtf8(file.bytes), Writing::Plain}};
}

}  // namespace

Result<void> checkPdf(const QByteArray &pdf, const Redactor &redactor, const QStringList &own)
{
    const auto reading = readPdf(pdf);
    if (!reading)
        return reading.error();
    // Places in the document are called after headings, with dashes for spaces.
    QStringList targets = reading->links;
    for (QString &target : targets)
        if (!target.contains(u':'))
            target.replace(u'-', u' ');
    struct Part {
        QList<OutputText> texts;
        QString name;
    };
    QList<Part> parts{{asTexts(reading->pages), PdfCheck::tr("the PDF's pages")},
                      {asTexts(reading->information), PdfCheck::tr("the PDF's document information")},
                      {asTexts(reading->bookmarks), PdfCheck::tr("the PDF's bookmarks")},
                      {asTexts(targets), PdfCheck::tr("the PDF's links")}};
    for (const PdfReading::File &file : reading->files) {
        parts.append({asTexts({file.name}), PdfCheck::tr("the name of a file in the PDF")});
        parts.append({textsOf(file), PdfCheck::tr("a file in the PDF")});
    }
    const QStringList known = own + storedNames();
    for (const Part &part : std::as_const(parts))
        if (const auto checked = checkRedacted(part.texts, redactor, known, part.name); !checked)
            return checked.error();
    return {};
}

}  // namespace evenkeel
