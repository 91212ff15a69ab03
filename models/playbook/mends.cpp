// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/mends.h"

#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/followup.h"
#include "models/playbook/guardrailchecks.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Mends {
    Q_DECLARE_TR_FUNCTIONS(Mends)
};

QList<Mend> commanders(const RuleContext &context, const QString &author)
{
    QList<Mend> mends;
    const auto take = [&](const QString &name, const QString &person) {
        mends.append({name, assignRole(context.incident, u"commander"_s, person, {.now = context.now})});
    };
    // Who is on call commands until somebody else takes it.
    const QString &onCall = context.surroundings.onCall;
    if (!onCall.isEmpty() && onCall.compare(author, Qt::CaseInsensitive) != 0)
        take(Mends::tr("%1 is on call and commands").arg(onCall), onCall);
    if (!author.isEmpty())
        take(Mends::tr("I take command"), author);
    return mends;
}

Changes verifiedNow(const QString &text, Instant now)
{
    Change verification = addAction(text, ActionCategory::Verification, ActionHorizon::During, {}, {}, now);
    return {ChangeOf<ActionItem>(verification.id).set<&ActionItem::done>(now), verification};
}

Changes told(const QString &text, Instant now)
{
    EntryDraft draft;
    draft.kind = EntryKind::Communication;
    draft.text = text;
    draft.occurred = {now, {}, false};
    return logEntry(draft, now).changes;
}

}  // namespace

QList<Mend> mendsOf(const UnmetGuardrail &guardrail, const RuleContext &context, const QString &author)
{
    const Incident &incident = context.incident;
    const Instant now = context.now;
    QList<Mend> mends;
    switch (guardrail.guardrail) {
    case Guardrail::SeverityBeforeTriage:
        for (const PlaybookLevel &level : context.playbook.levels)
            mends.append({level.level, changeSeverity(incident, context.playbook.severityOf(level), {.now = now})});
        return mends;
    case Guardrail::CommanderBeforeMitigation:
        return commanders(context, author);
    case Guardrail::ForwardFixApproved:
        if (const RoleAssignment *commander = incident.holderOf(u"commander"))
            mends.append({Mends::tr("%1 approves", "the commander").arg(commander->person),
                          approveForwardFix(incident, {.now = now})});
        return mends;
    case Guardrail::RollbackVerified:
        return {{Mends::tr("A rollback is possible: checked"),
                 verifiedNow(Mends::tr("A rollback is possible: last good version and way back are known"), now)}};
    case Guardrail::MitigationVerified:
        return {{Mends::tr("It holds: verified"),
                 verifiedNow(Mends::tr("The mitigation holds: errors are down and users are served"), now)}};
    case Guardrail::PostmortemWritten: {
        const PlaybookLevel *level = levelOf(context);
        if (level && level->closing.postmortem == PostmortemState::Review)
            mends.append(
                {Mends::tr("Postmortem to review"), setPostmortemState(incident, PostmortemState::Review, now)});
        return mends;
    }
    case Guardrail::FinalNote:
        return {{Mends::tr("They were told it is over"), told(Mends::tr("Told stakeholders that it is over"), now)}};
    case Guardrail::RootCauseFollowUp:
        return {{Mends::tr("Add the follow-up"), followUpRootCause(context)}};
    case Guardrail::StakeholdersTold:
        return {{Mends::tr("They were told"), told(Mends::tr("Told stakeholders where it stands"), now)}};
    case Guardrail::FastestSafeMitigation:
    case Guardrail::PreventiveAction:
    case Guardrail::EvidenceKept:
    case Guardrail::BlamelessWording:
    case Guardrail::MomentsInOrder:
        break;
    }
    return mends;
}

}  // namespace evenkeel
