// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportjob.h"

#include "models/report/reportfile.h"

#include <QBuffer>

namespace evenkeel {

ReportJob::ReportJob(WritePdf writePdf, QObject *parent) : QObject(parent), m_writePdf(std::move(writePdf))
{
    connect(&m_work, &BackgroundWork::progressed, this, &ReportJob::progressed);
    connect(&m_work, &BackgroundWork::finished, this, [this] { emit finished(m_outcome); });
}

void ReportJob::start(const Order &order)
{
    m_work.start([this, order](const BackgroundWork::GoOn &goOn) { m_outcome = run(order, goOn); });
}

Result<QByteArray> ReportJob::make(const Order &order, const ReportProgress &progress,
                                   ReportPictureFiles &pictures) const
{
    if (order.format != ReportFormat::Pdf || !m_writePdf)
        return renderReport(order.incident, order.options, order.format, progress, &pictures);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    const auto written = m_writePdf(order.incident, order.options, buffer, progress);
    if (!written)
        return written.error();
    return bytes;
}

Result<void> ReportJob::run(const Order &order, const ReportProgress &progress) const
{
    ReportPictureFiles pictures{pictureFolderFor(order.path), {}};
    const auto bytes = make(order, progress, pictures);
    if (!bytes)
        return bytes.error();
    if (!progress(100))
        return reportCancelled();
    if (auto written = writeReportFile(*bytes, order.path, order.incidentPath); !written)
        return written;
    return writeReportPictures(pictures, order.path);
}

}  // namespace evenkeel
