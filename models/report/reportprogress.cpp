// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportprogress.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct ReportCancelled {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

}  // namespace

ReportProgress partOf(const ReportProgress &whole, int from, int to)
{
    if (!whole)
        return {};
    return [whole, from, to](int percent) { return whole(from + (to - from) * percent / 100); };
}

Error reportCancelled()
{
    return {ErrorCode::Cancelled, ReportCancelled::tr("The export was cancelled"), {}, {}};
}

}  // namespace evenkeel
