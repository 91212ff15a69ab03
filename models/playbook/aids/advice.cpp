// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/advice.h"

#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/aids/mitigationpicker.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/followup.h"
#include "models/playbook/messagedraft.h"
#include "models/playbook/placeholder.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

bool isOpen(const QString &aid, const RuleContext &context)
{
    const AidAnswer *answer = answerTo(context.incident, aid);
    const auto detected = detectedAt(context.incident);
    return !answer || (detected && answer->at < *detected);
}

Changes classifyGravest(const RuleContext &context)
{
    const auto &levels = context.playbook.levels;
    return levels.isEmpty()
               ? Changes()
               : changeSeverity(context.incident, context.playbook.severityOf(levels.first()), {.now = context.now});
}

// From no severity at all it is for a person to choose.
Changes escalate(const RuleContext &context)
{
    const auto graver = graverSeverity(context);
    return graver ? changeSeverity(context.incident, *graver,
                                   {.now = context.now, .reason = AdviceText::tr("Escalated by one level")})
                  : Changes();
}

Changes logged(EntryKind kind, const QString &text, const RuleContext &context)
{
    EntryDraft draft;
    draft.kind = kind;
    draft.text = text;
    draft.occurred = {context.now, {}, false};
    return logEntry(draft, context.now).changes;
}

Changes pageOnCall(const RuleContext &context)
{
    const QString &onCall = context.surroundings.onCall;
    return logged(EntryKind::Paged,
                  onCall.isEmpty() ? AdviceText::tr("Paged the engineer on call")
                                   : AdviceText::tr("Paged %1, who is on call").arg(onCall),
                  context);
}

Changes tagTechDebt(const RuleContext &context)
{
    const Change action =
        addAction(AdviceText::tr("Remove the systemic weakness behind: %1").arg(context.incident.facts().title),
                  ActionCategory::Preventive, ActionHorizon::Month, {}, {}, context.now);
    return {action, listMember(ListName::Tag, action.id, u"tech-debt"_s, 0, context.now)};
}

Changes draftUpdate(const RuleContext &context)
{
    const auto update = std::ranges::find(context.playbook.messages, Audience::Internal, &MessageTemplate::audience);
    if (update == context.playbook.messages.end())
        return {};
    return {addCommsDraft(draftFrom(*update, context), context.now)};
}

}  // namespace

QList<Advice> adviceOf(const RuleContext &context)
{
    QList<Advice> advice;
    const auto fill = [&](const QString &text) {
        return filledIn(text, context.incident, context.playbook, context.now);
    };
    for (const Situation &situation : context.playbook.situations) {
        const QString aid = u"situation/"_s + situation.situation;
        if (!isOpen(aid, context) || !allHold(situation.when, context))
            continue;
        QList<SituationAnswer> answers = situation.answers;
        for (SituationAnswer &answer : answers)
            answer.logged = fill(answer.logged);
        advice.append({aid, situation.text, fill(situation.asks), answers, AidOffer::None});
    }
    for (const DecisionRow &row : context.playbook.decisions) {
        const QString aid = u"decision/"_s + row.decision;
        if (isOpen(aid, context) && allHold(row.when, context))
            advice.append({aid, row.situation, row.action, {}, row.offer});
    }
    return advice;
}

Changes changesOf(AidOffer offer, const RuleContext &context)
{
    switch (offer) {
    case AidOffer::ClassifyGravest:
        return classifyGravest(context);
    case AidOffer::EscalateSeverity:
        return escalate(context);
    case AidOffer::PageOnCall:
        return pageOnCall(context);
    case AidOffer::Rollback:
        return mitigateBy(u"rollback"_s, {}, context);
    case AidOffer::ApproveForwardFix:
        return approveForwardFix(context.incident, {.now = context.now});
    case AidOffer::FollowUpRootCause:
        return followUpRootCause(context);
    case AidOffer::TagTechDebt:
        return tagTechDebt(context);
    case AidOffer::DraftUpdate:
        return draftUpdate(context);
    case AidOffer::VerifyMitigation:
        return {addAction(AdviceText::tr("Verify that the mitigation reached the right target"),
                          ActionCategory::Verification, ActionHorizon::During, {}, {}, context.now)};
    case AidOffer::None:
    case AidOffer::KeepSeverity:
    case AidOffer::ChooseSeverity:
    case AidOffer::OpenBridge:
    case AidOffer::PickMitigation:
    case AidOffer::RankHypotheses:
        break;
    }
    return {};
}

AidGoal leadsTo(AidOffer offer)
{
    switch (offer) {
    case AidOffer::ChooseSeverity:
        return AidGoal::SeverityHelper;
    case AidOffer::PickMitigation:
        return AidGoal::MitigationPicker;
    case AidOffer::OpenBridge:
        return AidGoal::Bridge;
    case AidOffer::RankHypotheses:
        return AidGoal::Hypotheses;
    case AidOffer::DraftUpdate:
        return AidGoal::Comms;
    case AidOffer::FollowUpRootCause:
    case AidOffer::TagTechDebt:
        return AidGoal::Actions;
    case AidOffer::Rollback:
    case AidOffer::VerifyMitigation:
        return AidGoal::Checklist;
    case AidOffer::None:
    case AidOffer::ClassifyGravest:
    case AidOffer::EscalateSeverity:
    case AidOffer::KeepSeverity:
    case AidOffer::PageOnCall:
    case AidOffer::ApproveForwardFix:
        break;
    }
    return AidGoal::Nowhere;
}

QString nameOf(AidOffer offer)
{
    switch (offer) {
    case AidOffer::None:
        return {};
    case AidOffer::ClassifyGravest:
        return AdviceText::tr("Classify at the gravest level");
    case AidOffer::EscalateSeverity:
        return AdviceText::tr("Escalate one level");
    case AidOffer::KeepSeverity:
        return AdviceText::tr("Keep the severity");
    case AidOffer::ChooseSeverity:
        return AdviceText::tr("Weigh the severity…");
    case AidOffer::PageOnCall:
        return AdviceText::tr("Log that on-call was paged");
    case AidOffer::OpenBridge:
        return AdviceText::tr("Go to the bridge");
    case AidOffer::PickMitigation:
        return AdviceText::tr("Choose a mitigation…");
    case AidOffer::Rollback:
        return AdviceText::tr("Log the rollback");
    case AidOffer::ApproveForwardFix:
        return AdviceText::tr("Approve a forward fix");
    case AidOffer::RankHypotheses:
        return AdviceText::tr("Go to the hypotheses");
    case AidOffer::FollowUpRootCause:
        return AdviceText::tr("Add the follow-up");
    case AidOffer::TagTechDebt:
        return AdviceText::tr("Add an action");
    case AidOffer::DraftUpdate:
        return AdviceText::tr("Draft the update");
    case AidOffer::VerifyMitigation:
        return AdviceText::tr("Add a verification");
    }
    return {};
}

Changes answerAdvice(const Advice &advice, const QString &answer, const RuleContext &context)
{
    const VerbContext spoken{.now = context.now};
    const auto chosen = std::ranges::find(advice.answers, answer, &SituationAnswer::answer);
    if (answer.isEmpty())
        return answerAid(advice.aid, {}, {}, spoken);
    if (chosen == advice.answers.end())
        // A row of the table: its one offer is taken.
        return answerAid(advice.aid, answer, {}, spoken) + changesOf(advice.offer, context);
    const QString logged = chosen->logged.isEmpty() ? u"%1 %2"_s.arg(advice.says, chosen->text) : chosen->logged;
    return answerAid(advice.aid, answer, logged, spoken) + changesOf(chosen->offer, context);
}

}  // namespace evenkeel
