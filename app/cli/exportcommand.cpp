// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/desktop.h"
#include "app/cli/readincident.h"
#include "models/report/exporttime.h"
#include "models/report/reportfile.h"

#include <QBuffer>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
QString namesOf()
{
    QStringList names;
    for (const auto &[value, name] : EnumNames<E>::names)
        names.append(QLatin1StringView(name));
    return names.join(u'|');
}

}  // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return tr("write a report");
}

QString ExportCommand::synopsis() const
{
    return u"FILE --report %1 --format %2 [OPTION]…"_s.arg(namesOf<ReportKind>(), namesOf<ReportFormat>());
}

QString ExportCommand::explanation() const
{
    return tr("Writes to standard output, or to a file with -o, which is replaced.\n\n"
              "  plan        the live response plan, while the incident runs\n"
              "  postmortem  everything, for those who learn from it\n"
              "  executive   one page: impact, status, next steps\n"
              "  record      the postmortem with front matter, for a repository of documents\n"
              "  timeline    the timeline\n"
              "  handoff     the packet for whoever takes over\n"
              "  actions     what is to be done, by whom and by when; also as ics, for a calendar\n"
              "  invite      to the postmortem's meeting, with its agenda; also as ics\n\n"
              "  evenkeel export INC-2041.keel --report postmortem --format pdf -o pm.pdf\n\n"
              "Words that are redacted for the audience are replaced, and looked for in what was made: where one can\n"
              "still be read, nothing is written. --style and --templates take an organisation's own look and\n"
              "words; a mistake in them is told with file and line.\n\n"
              "With SOURCE_DATE_EPOCH set, the same incident gives the same bytes.");
}

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"report"_s, tr("Which report."), u"REPORT"_s},
        {u"format"_s, tr("In which form."), u"FORMAT"_s},
        {u"audience"_s, tr("For whom; what isn't theirs is left out. internal by default."), namesOf<Audience>()},
        {u"paper"_s, tr("A4 (default) or Letter."), u"SIZE"_s},
        {u"pdf-a"_s, tr("A PDF for an archive: PDF/A-1b, without the attached Markdown and JSON.")},
        {u"style"_s, tr("Colours, fonts, logo, confidentiality line and paper from a file of your own."), u"FILE"_s},
        {u"templates"_s, tr("Templates of your own in place of the shipped ones of the same name."), u"DIR"_s},
        {{u"o"_s, u"output"_s}, tr("The file to write."), u"OUT"_s},
        {u"as-of"_s, tr("As it was known then."), u"TIME"_s},
    });
}

std::pair<int, int> ExportCommand::arity() const
{
    return {1, 1};
}

ExitStatus ExportCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const auto kind = enumFromName<ReportKind>(arguments.value(u"report"_s));
    if (!kind)
        return console.wrongUsage(tr("say which report: --report %1").arg(namesOf<ReportKind>()), name());
    const auto format = enumFromName<ReportFormat>(arguments.value(u"format"_s));
    if (!format)
        return console.wrongUsage(tr("say which form: --format %1").arg(namesOf<ReportFormat>()), name());
    ReportOptions options;
    options.kind = *kind;
    if (arguments.isSet(u"audience"_s)) {
        const auto audience = enumFromName<Audience>(arguments.value(u"audience"_s));
        if (!audience)
            return console.wrongUsage(tr("say for whom: --audience %1").arg(namesOf<Audience>()), name());
        options.audience = *audience;
    }
    if (arguments.isSet(u"paper"_s)) {
        const QString paper = arguments.value(u"paper"_s).toLower();
        if (paper != "a4"_L1 && paper != "letter"_L1)
            return console.wrongUsage(tr("say which paper: --paper A4|Letter"), name());
        options.paper = paper == "a4"_L1 ? PaperSize::A4 : PaperSize::Letter;
    }
    options.archival = arguments.isSet(u"pdf-a"_s);
    if (options.archival && *format != ReportFormat::Pdf)
        return console.wrongUsage(tr("--pdf-a goes with --format pdf"), name());
    const QString path = arguments.positional().first();
    const QString output = arguments.isSet(u"output"_s) ? arguments.value(u"output"_s) : u"-"_s;
    if (output.isEmpty())
        return console.wrongUsage(tr("say where to: -o OUT"), name());
    const bool pdf = *format == ReportFormat::Pdf;
    if (pdf && !m_writePdf) {
        becomeDesktop(arguments.words());
        return console.fail({ErrorCode::NotFound,
                             tr("evenkeel-desktop, which writes PDF, is not installed"),
                             {},
                             tr("Install it beside evenkeel, or export as html.")});
    }

    const auto read = readIncident(path, arguments, clock);
    if (!read)
        return console.fail(read.error());
    if (const auto added = addOwn(arguments, console, options); !added)
        return console.fail(added.error());
    options.exportedAt = exportTime(clock);
    options.head = read->head;
    options.asOf = read->asOf;
    QByteArray bytes;
    if (pdf) {
        QBuffer buffer(&bytes);
        (void)buffer.open(QIODevice::WriteOnly);
        if (const auto written = m_writePdf(read->incident, options, buffer); !written)
            return console.fail(written.error());
    } else {
        auto rendered = renderReport(read->incident, options, *format);
        if (!rendered)
            return console.fail(rendered.error());
        bytes = std::move(*rendered);
    }
    if (const auto places = redactionsIn(read->incident, options, *format); places && *places > 0)
        console.warn(tr("Redacted in %n places.", nullptr, *places));
    if (options.archival)
        console.warn(tr("PDF/A-1b holds no other files, so the report's Markdown and JSON aren't attached."));
    // By its name, what standard output leads to would be replaced under those who write there too.
    if (output == u'-' || console.leadsTo(output)) {
        console.write(bytes);
        return ExitStatus::Done;
    }
    const auto written = writeReportFile(bytes, output, path);
    return written ? ExitStatus::Done : console.fail(written.error());
}

Result<void> ExportCommand::addOwn(const Arguments &arguments, Console &console, ReportOptions &options) const
{
    if (arguments.isSet(u"style"_s)) {
        const auto loaded = readStyle(arguments.value(u"style"_s));
        if (!loaded)
            return loaded.error();
        for (const YamlProblem &remark : loaded->remarks)
            console.warn(remark.toError().message());
        options.style = loaded->style;
        // What was asked for here counts for more than what the file says.
        if (arguments.isSet(u"paper"_s))
            options.style.paper.reset();
        if (m_lookAtStyle)
            for (const QString &missing : m_lookAtStyle(options.style))
                console.warn(missing);
    }
    if (!arguments.isSet(u"templates"_s))
        return {};
    const auto loaded = readTemplates(arguments.value(u"templates"_s));
    if (!loaded) {
        Error error = loaded.error();
        error.remedy = tr("%1 Without --templates the shipped ones are used.").arg(error.remedy).trimmed();
        return error;
    }
    for (const QString &remark : loaded->remarks)
        console.warn(remark);
    options.templates = loaded->templates;
    return {};
}

}  // namespace evenkeel
