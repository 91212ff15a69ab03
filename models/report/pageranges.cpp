// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pageranges.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PageRanges {
    Q_DECLARE_TR_FUNCTIONS(PageRanges)
};

}  // namespace

Result<QList<int>> readPageRanges(const QString &text, int pageCount)
{
    static const QRegularExpression range(u"^\\s*(\\d{0,6})\\s*(?:([-\u2013\u2014])\\s*(\\d{0,6})\\s*)?$"_s);
    std::vector<bool> wanted(size_t(std::max(0, pageCount)), text.trimmed().isEmpty());
    const QStringList parts = text.trimmed().isEmpty() ? QStringList() : text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = range.match(part);
        const bool isOne = match.captured(2).isEmpty();
        const int from = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        const int to = isOne ? from : match.captured(3).isEmpty() ? pageCount : match.captured(3).toInt();
        if (!match.hasMatch() || part.trimmed().size() == (isOne ? 0 : 1))
            return Error{ErrorCode::InvalidInput,
                         PageRanges::tr("“%1” names no pages").arg(part.trimmed()),
                         {},
                         PageRanges::tr("Write them as 1-3, 5.")};
        if (from < 1 || to < from || to > pageCount)
            return Error{ErrorCode::InvalidInput,
                         PageRanges::tr("there are only pages 1 to %1").arg(pageCount),
                         part.trimmed(),
                         {}};
        for (int page = from; page <= to; ++page)
            wanted[size_t(page - 1)] = true;
    }
    QList<int> pages;
    for (int page = 0; page < pageCount; ++page)
        if (wanted[size_t(page)])
            pages.append(page);
    return pages;
}

}  // namespace evenkeel
