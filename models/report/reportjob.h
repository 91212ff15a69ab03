// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/core/result.h"
#include "models/incident/incident.h"
#include "models/report/report.h"
#include "models/report/reportprogress.h"

#include <QObject>

class QIODevice;

namespace evenkeel {

/// Makes one report and writes it to its file, in a thread of its own and from a copy of the incident. Lives in the
/// thread that made it; its end cancels the work and waits for it.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    struct Order {
        Incident incident;
        ReportOptions options;
        ReportFormat format = ReportFormat::Pdf;
        QString path;          ///< what is there is replaced, whole or not at all
        QString incidentPath;  ///< never replaced
    };
    /// Writes a PDF: writeReportPdf, where there are fonts.
    using WritePdf =
        std::function<Result<void>(const Incident &, const ReportOptions &, QIODevice &, const ReportProgress &)>;

    explicit ReportJob(WritePdf writePdf, QObject *parent = nullptr);

    /// Not while it runs.
    void start(const Order &order);
    /// Nothing is written once this has returned before the writing began.
    void cancel() { m_work.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

signals:
    void progressed(int percent);
    /// The report is in its file, or why it isn't; Cancelled when it was.
    void finished(const evenkeel::Result<void> &outcome);

private:
    [[nodiscard]] Result<QByteArray> make(const Order &order, const ReportProgress &progress,
                                          ReportPictureFiles &pictures) const;
    [[nodiscard]] Result<void> run(const Order &order, const ReportProgress &progress) const;

    WritePdf m_writePdf;
    Result<void> m_outcome;
    BackgroundWork m_work;  ///< last: it ends before what it uses
};

}  // namespace evenkeel
