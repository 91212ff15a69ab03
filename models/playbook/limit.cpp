// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/limit.h"

#include "models/core/durationtext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct LimitText {
    Q_DECLARE_TR_FUNCTIONS(Limit)
};

constexpr auto NoLimit = "none"_L1;
constexpr auto Immediate = "immediately"_L1;
constexpr auto OfWork = " of work"_L1;
constexpr auto NextDay = "next working day"_L1;
constexpr auto ComingSprint = "next sprint"_L1;

}  // namespace

Result<Limit> Limit::parse(QStringView text)
{
    const QStringView said = text.trimmed();
    const auto is = [said](QLatin1StringView rule) { return said.compare(rule, Qt::CaseInsensitive) == 0; };
    if (is(NoLimit))
        return Limit();
    if (is(Immediate))
        return of(Rule::Immediately);
    if (is(NextDay))
        return of(Rule::NextWorkday);
    if (is(ComingSprint))
        return of(Rule::NextSprint);
    const bool ofWork = said.endsWith(OfWork, Qt::CaseInsensitive);
    const auto span = parseDuration(ofWork ? said.chopped(OfWork.size()) : said);
    if (span && *span > Duration::zero())
        return of(ofWork ? Rule::WithinWorkHours : Rule::Within, *span);
    return Error{ErrorCode::InvalidInput,
                 LimitText::tr("\"%1\" is neither a duration nor a rule").arg(said.left(60)),
                 {},
                 LimitText::tr("Give 30m, 4h of work, immediately, next working day, next sprint or none.")};
}

QString Limit::toText() const
{
    switch (m_rule) {
    case Rule::None:
        return NoLimit;
    case Rule::Immediately:
        return Immediate;
    case Rule::Within:
        return formatDuration(m_span);
    case Rule::WithinWorkHours:
        return formatDuration(m_span) + OfWork;
    case Rule::NextWorkday:
        return NextDay;
    case Rule::NextSprint:
        return ComingSprint;
    }
    return {};
}

QString Limit::inWords() const
{
    switch (m_rule) {
    case Rule::None:
        return LimitText::tr("no limit");
    case Rule::Immediately:
        return LimitText::tr("at once");
    case Rule::Within:
        return formatDuration(m_span);
    case Rule::WithinWorkHours:
        return LimitText::tr("%1 of working time").arg(formatDuration(m_span));
    case Rule::NextWorkday:
        return LimitText::tr("by the next working day");
    case Rule::NextSprint:
        return LimitText::tr("in the next sprint");
    }
    return {};
}

std::optional<Instant> Limit::endsFrom(Instant from, const WorkCalendar &calendar, const QTimeZone &zone) const
{
    switch (m_rule) {
    case Rule::None:
        return std::nullopt;
    case Rule::Immediately:
        return from;
    case Rule::Within:
        return from + m_span;
    case Rule::WithinWorkHours:
        return calendar.afterWork(from, m_span, zone);
    case Rule::NextWorkday:
        return calendar.endOfNextWorkday(from, zone);
    case Rule::NextSprint:
        return calendar.startOfNextSprint(from, zone);
    }
    return std::nullopt;
}

}  // namespace evenkeel
