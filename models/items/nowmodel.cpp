// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nowmodel.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "models/playbook/rotation.h"

namespace evenkeel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What is due within this time is worth a glance now.
constexpr Duration SoonWithin = 15min;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

}  // namespace

NowModel::NowModel(const Document &document, const PlaybookRun &run, const Clock &clock, QObject *parent)
    : FollowedRows(parent), m_document(document), m_run(run), m_clock(clock)
{
    connect(&run, &PlaybookRun::changed, this, &NowModel::readIncident);
    readIncident();
}

void NowModel::readIncident()
{
    m_due = dueOf(m_document.incident());
    m_unmet = unmetGuardrails(m_run.context());
    tick();
}

void NowModel::tick()
{
    const Instant now = m_clock.now();
    QList<NowItem> items;
    const auto ownerOf = [this](const EntityRef &subject) {
        const ActionItem *task =
            subject.kind == EntityKind::ActionItem ? m_document.incident().actions().find(subject.id) : nullptr;
        return task ? task->owner : QString();
    };
    for (const Due &due : m_due) {
        const Duration left = due.due - now;
        const QString owner = ownerOf(due.subject);
        if (left <= 0s)
            items.append({Urgency::Overdue, capitalised(due.what),
                          left > -1s ? tr("due now") : tr("late by %1").arg(formatDuration(-left)), due.subject,
                          due.subject.kind == EntityKind::ActionItem ? NowOffer::Task : NowOffer::Nothing, owner});
        else
            items.append({left <= SoonWithin ? Urgency::Soon : Urgency::Later, capitalised(due.what),
                          tr("in %1").arg(formatDuration(left)), due.subject, NowOffer::Nothing, owner});
    }
    for (const UnmetGuardrail &unmet : m_unmet) {
        const bool blocks = unmet.effect == GuardrailEffect::Block || unmet.effect == GuardrailEffect::Confirm;
        items.append({blocks ? Urgency::Blocking : Urgency::Missing, capitalised(unmet.what),
                      blocks ? tr("missing, and needed to go on") : tr("missing"), EntityRef{unmet.concerns, {}}});
    }
    const RoleAssignment *tired = commanderToRotate(m_document.incident(), now);
    if (tired && tired->id != m_rotationDismissed)
        items.append({Urgency::Missing, tr("Consider handing over the command from %1").arg(tired->person),
                      tr("%1 in the chair").arg(formatDuration(now - *tired->from)),
                      EntityRef{EntityKind::RoleAssignment, tired->id}, NowOffer::Rotation});
    // Stable: within one urgency what is due comes by its time.
    std::ranges::stable_sort(items, {}, &NowItem::urgency);
    follow(items);
}

QVariant NowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NowItem &item = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.owner.isEmpty()
                   ? u"%1\n%2"_s.arg(item.countdown, item.what)
                   : tr("%1, %2\n%3", "until when, whose task, what").arg(item.countdown, item.owner, item.what);
    case Qt::AccessibleTextRole:
        return item.owner.isEmpty()
                   ? tr("%1, %2").arg(item.what, item.countdown)
                   : tr("%1, %2, %3", "what, whose task, until when").arg(item.what, item.owner, item.countdown);
    case UrgencyRole:
        return QVariant::fromValue(item.urgency);
    case WhatRole:
        return item.what;
    case CountdownRole:
        return item.countdown;
    case SubjectRole:
        return QVariant::fromValue(item.subject);
    case OfferRole:
        return QVariant::fromValue(item.offer);
    default:
        return {};
    }
}

EntityRef NowModel::subjectOf(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? rows()[index.row()].subject : EntityRef();
}

NowOffer NowModel::offerOf(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? rows()[index.row()].offer : NowOffer::Nothing;
}

void NowModel::dismiss(const QModelIndex &index)
{
    if (offerOf(index) != NowOffer::Rotation)
        return;
    m_rotationDismissed = subjectOf(index).id;
    tick();
}

}  // namespace evenkeel
