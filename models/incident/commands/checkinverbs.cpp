// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/checkinverbs.h"

#include "models/incident/commands/commsverbs.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct CheckInVerbs {
    Q_DECLARE_TR_FUNCTIONS(CheckInVerbs)
};

QString inOneText(const CheckInSheet &sheet, QLatin1StringView between)
{
    QStringList lines;
    const auto add = [&](const QString &line, const QString &said) {
        if (!said.trimmed().isEmpty())
            lines.append(line.arg(said.trimmed()));
    };
    add(CheckInVerbs::tr("We know: %1"), sheet.know);
    add(CheckInVerbs::tr("We think: %1"), sheet.think);
    add(CheckInVerbs::tr("We are doing: %1"), sheet.doing);
    return lines.join(between);
}

}  // namespace

const CheckIn *lastCheckIn(const Incident &incident)
{
    const CheckIn *last = nullptr;
    incident.checkIns().forEach([&](const CheckIn &one) {
        if (!last || one.at > last->at)
            last = &one;
    });
    return last;
}

Result<Changes> recordCheckIn(const Incident &incident, const CheckInSheet &sheet, const VerbContext &context)
{
    Q_UNUSED(incident)
    if (inOneText(sheet, " "_L1).isEmpty())
        return Error{ErrorCode::InvalidInput,
                     CheckInVerbs::tr("nothing is said in this check-in"),
                     {},
                     CheckInVerbs::tr("Fill in at least one of the lines.")};
    const Instant at = context.at.value_or(context.now);
    if (sheet.next && *sheet.next <= at)
        return Error{ErrorCode::InvalidInput,
                     CheckInVerbs::tr("the next check-in can't be in the past"),
                     {},
                     CheckInVerbs::tr("Give a later time.")};
    const EntityId id = EntityId::generate(context.now);
    return Changes{ChangeOf<CheckIn>(id)
                       .setUnlessEmpty<&CheckIn::know>(sheet.know.trimmed())
                       .setUnlessEmpty<&CheckIn::think>(sheet.think.trimmed())
                       .setUnlessEmpty<&CheckIn::doing>(sheet.doing.trimmed())
                       .setUnlessEmpty<&CheckIn::next>(sheet.next)
                       .set<&CheckIn::at>(at),
                   ChangeOf<TimelineEntry>(EntityId::generate(context.now))
                       .set<&TimelineEntry::kind>(EntryKind::CheckIn)
                       .set<&TimelineEntry::text>(inOneText(sheet, " · "_L1))
                       .set<&TimelineEntry::occurred>(at)
                       .set<&TimelineEntry::regarding>(id),
                   addCommsDraft({.audience = Audience::Internal,
                                  .channel = {},
                                  .subject = CheckInVerbs::tr("Where we stand"),
                                  .body = inOneText(sheet, "\n\n"_L1),
                                  .nextUpdateBy = sheet.next},
                                 context.now)};
}

}  // namespace evenkeel
