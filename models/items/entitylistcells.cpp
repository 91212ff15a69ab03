// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of all lists have in common: times as people read and write them, and why an edit is refused.
#include "models/core/timetext.h"
#include "models/items/entitylistmodel.h"

#include <QDate>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString EntityListModel::timeText(const std::optional<Instant> &instant) const
{
    return instant ? m_time.dateAndClock(*instant) : QString();
}

QVariant EntityListModel::timeKey(const std::optional<Instant> &instant)
{
    return instant ? QVariant(qlonglong(instant->time_since_epoch().count())) : QVariant();
}

Result<std::optional<Instant>> EntityListModel::readCell(const QVariant &value, const std::optional<Instant> &current,
                                                         Tense tense) const
{
    QString words = value.toString().trimmed();
    if (words.isEmpty())
        return std::optional<Instant>();
    if (words == timeText(current))
        return current;
    const bool future = tense == Tense::Future;
    if (future && QDate::fromString(words, Qt::ISODate).isValid())
        words += u" 23:59"_s;
    const auto read = parseTime(words, {.now = now(), .zone = m_zone, .future = future});
    if (!read)
        return read.error();
    return std::optional(*read);
}

Error EntityListModel::gone()
{
    return {ErrorCode::NotFound, tr("somebody has removed it meanwhile"), {}, {}};
}

Error EntityListModel::notAChoice()
{
    return {ErrorCode::InvalidInput, tr("that is none of the choices"), {}, tr("Choose one of the list.")};
}

}  // namespace evenkeel
