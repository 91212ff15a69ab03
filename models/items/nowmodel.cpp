// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nowmodel.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/playbookrun.h"
#include "models/report/reporttime.h"

#include <algorithm>

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
    connect(&run, &PlaybookRun::ticked, this, &NowModel::showTimes);
    readIncident();
}

void NowModel::readIncident()
{
    m_unmet = unmetGuardrails(m_run.context());
    showTimes();
}

NowItem NowModel::itemOf(const PlaybookClock &clock, Instant now) const
{
    NowItem item{clock.key(), Urgency::Later, capitalised(clock.what), {}, clock.subject};
    if (const ActionItem *task = m_document.incident().actions().find(clock.subject.id))
        item.owner = task->owner;
    item.clock = clock;
    item.offer = offerAt(clock, now);
    item.escalatesTo = escalationTarget(m_run.context(), item.offer);
    item.maySnooze = maySnooze(clock, now);
    const Duration left = clock.dueNow() - now;
    switch (clock.stateAt(now)) {
    case ClockState::Due:
        item.urgency = Urgency::Overdue;
        item.countdown = left > -1s ? tr("due now") : tr("late by %1").arg(formatDuration(-left));
        break;
    case ClockState::Snoozed:
        item.urgency = Urgency::Snoozed;
        item.countdown = tr("put off until %1: %2", "time, why")
                             .arg(ReportTime(m_document.incident().zone()).clock(clock.dueNow()), clock.snoozedBecause);
        break;
    case ClockState::Running:
    case ClockState::Met:
    case ClockState::MetLate:
        item.urgency = left <= SoonWithin ? Urgency::Soon : Urgency::Later;
        item.countdown = tr("in %1").arg(formatDuration(left));
        break;
    }
    return item;
}

void NowModel::showTimes()
{
    const Instant now = m_clock.now();
    QList<NowItem> items;
    for (const PlaybookClock &clock : m_run.clocks())
        if (!clock.met)
            items.append(itemOf(clock, now));
    for (const UnmetGuardrail &unmet : m_unmet) {
        const bool blocks = unmet.effect == GuardrailEffect::Block || unmet.effect == GuardrailEffect::Confirm;
        items.append({u"%1 %2"_s.arg(unmet.id(), unmet.what), blocks ? Urgency::Blocking : Urgency::Missing,
                      capitalised(unmet.what), blocks ? tr("missing, and needed to go on") : tr("missing"),
                      EntityRef{unmet.concerns, {}}});
    }
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
    default:
        return {};
    }
}

NowItem NowModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? rows()[index.row()] : NowItem();
}

}  // namespace evenkeel
