// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/samples.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

// The Markdown as HTML, as the printers read it; not timed, for their good.
QString htmlOf(const QString &markdown, const QString &folder)
{
    QProcess converter;
    converter.start(u"cmark-gfm"_s, {u"--extension"_s, u"table"_s, markdown});
    converter.waitForFinished();
    const QByteArray body = converter.readAllStandardOutput();
    QFile file(folder + u"/postmortem.html"_s);
    if (body.isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write("<!doctype html><meta charset=\"utf-8\"><title>Postmortem</title>" + body);
    return file.fileName();
}

// Ten times as many entries may take ten times as long, and no more.
Figure growth(const QString &folder)
{
    constexpr int Few = 1'000;
    constexpr int Many = 10'000;
    constexpr double Limit = 1.15 * Many / Few;
    const auto exporter = [&](int entries) {
        const QString path = folder + u"/pdf-%1.keel"_s.arg(entries);
        makeJournal(path, entries);
        const QStringList words{u"export"_s,   path,     u"--report"_s, u"postmortem"_s,
                                u"--format"_s, u"pdf"_s, u"-o"_s,       folder + u"/growth.pdf"_s};
        return [words] { (void)run(ownProgram(u"evenkeel"_s), words); };
    };
    const Pair pair = takeTurns(3, exporter(Many), exporter(Few));
    return {u"PDF of a 10,000-entry postmortem against one of 1,000"_s,
            timeText(pair.ours),
            timeText(pair.theirs) + u" of 1,000"_s,
            ratioText(pair.ratio),
            u"≤ %1 ×"_s.arg(Limit),
            pair.ratio <= Limit};
}

}  // namespace

QList<Figure> pdfBench(const QString &folder)
{
    const QString what = u"PDF of a 300-entry postmortem, as a process"_s;
    const QString path = folder + u"/pdf.keel"_s;
    const QString markdown = folder + u"/postmortem.md"_s;
    makeJournal(path, 300);
    const QStringList exporting{u"export"_s, path, u"--report"_s, u"postmortem"_s, u"--format"_s};
    (void)run(ownProgram(u"evenkeel"_s), exporting + QStringList{u"md"_s, u"-o"_s, markdown});
    const QString html = htmlOf(markdown, folder);
    if (html.isEmpty())
        return {Figure::skipped(what, u"there is no cmark-gfm"_s)};
    // The printers need no display, but ask for one.
    qputenv("QT_QPA_PLATFORM", "offscreen");

    const QStringList toPdf = exporting + QStringList{u"pdf"_s, u"-o"_s, folder + u"/postmortem.pdf"_s};
    double memory = 0;
    const auto ours = [&] { memory = std::max(memory, run(ownProgram(u"evenkeel"_s), toPdf).memory); };
    ours();

    QList<Figure> figures;
    struct Printer {
        QString name;
        QStringList options;
        double target;
    };
    for (const Printer &printer : {Printer{u"wkhtmltopdf"_s, {u"--quiet"_s}, 0.7}, Printer{u"weasyprint"_s, {}, 0.2}}) {
        const QString program = QStandardPaths::findExecutable(printer.name);
        if (program.isEmpty()) {
            figures.append(Figure::skipped(what, u"there is no %1"_s.arg(printer.name)));
            continue;
        }
        const QString out = folder + u"/%1.pdf"_s.arg(printer.name);
        const Pair pair = takeTurns(5, ours, [&] { (void)run(program, printer.options + QStringList{html, out}); });
        figures.append({what, timeText(pair.ours), timeText(pair.theirs) + u' ' + printer.name, ratioText(pair.ratio),
                        u"≤ %1 ×"_s.arg(printer.target), pair.ratio <= printer.target});
    }
    const double limit = 60.0 * (1 << 20);
    figures.append({u"… its memory"_s, sizeText(memory), {}, {}, u"≤ 60 MiB"_s, memory <= limit});
    figures.append(growth(folder));
    return figures;
}

}  // namespace evenkeel::bench
