// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/incident/enums.h"
#include "models/report/owntemplates.h"
#include "models/report/reportprogress.h"
#include "models/report/reportstyle.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace evenkeel {

class Incident;
struct ReportPictureFiles;

enum class ReportKind {
    Plan,        ///< the live response plan, while the incident runs
    Postmortem,  ///< everything, for those who learn from it
    Executive,   ///< one page: impact, status, next step
    Record,      ///< the postmortem with front matter, for a repository of documents
    Timeline,
    Handoff,  ///< for whoever takes over
    Actions,  ///< what is to be done, by whom and by when
    Invite,   ///< to the meeting about the postmortem, with its agenda
};

/// Ics is of actions and invite alone: tasks and an event of a calendar (RFC 5545).
enum class ReportFormat { Markdown, Html, Csv, Json, Pdf, Ics };

struct ReportOptions {
    ReportKind kind = ReportKind::Postmortem;
    Audience audience = Audience::Internal;
    /// When the report is made: the clock's now, or SOURCE_DATE_EPOCH. What is overdue is so at this time.
    Instant exportedAt{};
    /// The newest hash of the journal, in hex; empty when there is none to name.
    QString head;
    /// The incident is shown as it was known then; folding it so is the caller's part.
    std::optional<Instant> asOf;
    PaperSize paper = PaperSize::A4;
    /// The incident's own file, from which the pictures of its texts are read; empty: they are left out.
    QString incidentPath{};
    /// PDFs are PDF/A-1b, which can't hold the Markdown and JSON that are attached otherwise.
    bool archival = false;
    /// Whether the record still says what was sealed; unset: asked of the incident that is given. What readers are told
    /// instead is other words, and would never hold.
    std::optional<bool> sealHolds{};
    /// An organisation's own look and templates.
    ReportStyle style{};
    OwnTemplates templates{};

    bool operator==(const ReportOptions &) const = default;
};

template <>
struct EnumNames<ReportKind> {
    static constexpr auto names = std::to_array<std::pair<ReportKind, const char *>>({
        {ReportKind::Plan, "plan"},
        {ReportKind::Postmortem, "postmortem"},
        {ReportKind::Executive, "executive"},
        {ReportKind::Record, "record"},
        {ReportKind::Timeline, "timeline"},
        {ReportKind::Handoff, "handoff"},
        {ReportKind::Actions, "actions"},
        {ReportKind::Invite, "invite"},
    });
};

template <>
struct EnumNames<ReportFormat> {
    static constexpr auto names = std::to_array<std::pair<ReportFormat, const char *>>({
        {ReportFormat::Markdown, "md"},
        {ReportFormat::Html, "html"},
        {ReportFormat::Csv, "csv"},
        {ReportFormat::Json, "json"},
        {ReportFormat::Pdf, "pdf"},
        {ReportFormat::Ics, "ics"},
    });
};

/// A report as bytes in UTF-8. The same incident and options give the same bytes, whatever the machine's language,
/// zone and clock. Any thread; `progress` is told there how far it is. Cancelled once it answers false. PDF is
/// InvalidInput here: it needs fonts, so writeReportPdf in report/pdf makes it.
///
/// Csv holds the main table: of plan, postmortem, record and timeline the timeline; of executive its figures; of
/// handoff the open actions; of actions all of them; of invite the agenda. Json is the shape of incidentToJson for
/// every report, cut to the audience. Pictures stand within Html; those of Markdown become files for the caller to
/// write, where there are `pictures` to take them (with their folder's name), else words.
///
/// What is redacted for the audience is replaced before anything is made of the incident, then looked for in what was
/// made: InvalidInput, and nothing is made, where it can be read all the same.
[[nodiscard]] Result<QByteArray> renderReport(const Incident &incident, const ReportOptions &options,
                                              ReportFormat format, const ReportProgress &progress = {},
                                              ReportPictureFiles *pictures = nullptr);

/// In how many places of this report its readers are told other words than were written; 0 without redactions.
[[nodiscard]] Result<int> redactionsIn(const Incident &incident, const ReportOptions &options, ReportFormat format,
                                       const ReportProgress &progress = {});

}  // namespace evenkeel
