// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commsmodel.h"

#include "models/incident/commands/commsverbs.h"
#include "models/incident/fieldref.h"
#include "models/playbook/playbookrun.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

CommsModel::CommsModel(Document &document, const Clock &clock, const PlaybookRun &playbook, QObject *parent)
    : EntityListModel(document, clock, EntityKind::CommsDraft, parent), m_playbook(playbook)
{
    connect(&playbook, &PlaybookRun::changed, this, &CommsModel::lookAtClock);
    loadRows();
}

int CommsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> CommsModel::idsInOrder() const
{
    auto messages = incident().comms().all();
    std::ranges::sort(messages, {}, [](const CommsDraft *message) {
        return std::tuple(message->state != CommsState::Sent, message->sent.value_or(message->logged), message->created,
                          message->id);
    });
    QList<EntityId> ids;
    for (const CommsDraft *message : messages)
        ids.append(message->id);
    return ids;
}

QString CommsModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Audience:
        return tr("Audience");
    case Column::Channel:
        return tr("Channel");
    case Column::Subject:
        return tr("Subject");
    case Column::State:
        return tr("State");
    case Column::NextUpdateBy:
        return tr("Next update by");
    case Column::Sent:
        return tr("Sent");
    case Column::Count:
        break;
    }
    return {};
}

int CommsModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&CommsDraft::audience>(),     fieldIndexOf<&CommsDraft::channel>(),
                                 fieldIndexOf<&CommsDraft::subject>(),      fieldIndexOf<&CommsDraft::state>(),
                                 fieldIndexOf<&CommsDraft::nextUpdateBy>(), fieldIndexOf<&CommsDraft::sent>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

QString CommsModel::text(EntityId row, int column) const
{
    const CommsDraft *message = incident().comms().find(row);
    if (!message)
        return {};
    switch (Column(column)) {
    case Column::Audience:
        return nameOfChoice(message->audience);
    case Column::Channel:
        return message->channel;
    case Column::Subject:
        return message->subject;
    case Column::State:
        return nameOfChoice(message->state);
    case Column::NextUpdateBy: {
        const QString byClock = clockText(row);
        return byClock.isEmpty() ? timeText(message->nextUpdateBy) : byClock;
    }
    case Column::Sent:
        return timeText(message->sent);
    case Column::Count:
        break;
    }
    return {};
}

QVariant CommsModel::editValue(EntityId row, int column) const
{
    const CommsDraft *message = incident().comms().find(row);
    if (message && Column(column) == Column::Audience)
        return int(message->audience);
    if (message && Column(column) == Column::State)
        return int(message->state);
    return text(row, column);
}

QVariant CommsModel::sortKey(EntityId row, int column) const
{
    const CommsDraft *message = incident().comms().find(row);
    if (!message)
        return {};
    switch (Column(column)) {
    case Column::Audience:
        return int(message->audience);
    case Column::State:
        return int(message->state);
    case Column::NextUpdateBy:
        if (const PlaybookClock *clock = m_playbook.clockOf(row))
            return timeKey(clock->dueNow());
        return timeKey(message->nextUpdateBy);
    case Column::Sent:
        return timeKey(message->sent);
    case Column::Channel:
    case Column::Subject:
    case Column::Count:
        break;
    }
    return EntityListModel::sortKey(row, column);
}

Choices CommsModel::choices(EntityId row, int column) const
{
    if (Column(column) == Column::Audience)
        return choicesOf<Audience>([this](Audience audience) { return nameOfChoice(audience); });
    const CommsDraft *message = incident().comms().find(row);
    if (!message || Column(column) != Column::State)
        return {};
    Choices states = choicesOf<CommsState>([this](CommsState state) { return nameOfChoice(state); });
    // Only what was approved can be sent.
    if (message->state == CommsState::Draft)
        states.removeIf([](const Choice &choice) { return CommsState(choice.value) == CommsState::Sent; });
    return states;
}

bool CommsModel::isOverdue(EntityId row) const
{
    const PlaybookClock *clock = m_playbook.clockOf(row);
    return clock && clock->stateAt(now()) == ClockState::Due;
}

// Until the next update is out: what was promised, else what the level asks for, or until when it was put off.
QString CommsModel::clockText(EntityId row) const
{
    const PlaybookClock *clock = m_playbook.clockOf(row);
    if (!clock)
        return {};
    return clock->stateAt(now()) == ClockState::Snoozed ? tr("put off until %1").arg(time().clock(clock->dueNow()))
                                                        : timeText(clock->due);
}

int CommsModel::dueColumn() const
{
    return int(Column::NextUpdateBy);
}

bool CommsModel::isEditable(EntityId row, int column) const
{
    return Column(column) != Column::Sent && editableMessage(incident(), row).hasValue();
}

Result<EntityListModel::Edit> CommsModel::moveTo(CommsState state, EntityId row) const
{
    const auto named = [](const QString &name, const Result<Changes> &changes, bool isFinal) -> Result<Edit> {
        if (!changes)
            return changes.error();
        return Edit{name, *changes, isFinal};
    };
    switch (state) {
    case CommsState::Draft:
        return named(tr("Withdraw approval"), withdrawApproval(incident(), row), false);
    case CommsState::Approved:
        return named(tr("Approve message"), approveMessage(incident(), row, document().author()), false);
    case CommsState::Sent:
        return named(tr("Send message"), markSent(incident(), row, {.now = now()}), true);
    }
    return notAChoice();
}

Result<EntityListModel::Edit> CommsModel::edit(EntityId row, int column, const QVariant &value) const
{
    const auto message = editableMessage(incident(), row);
    if (!message)
        return message.error();
    const auto named = [](const QString &name, const Result<Changes> &changes) -> Result<Edit> {
        if (!changes)
            return changes.error();
        return Edit{name, *changes};
    };
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::Audience: {
        const auto audience = chosen<Audience>(value);
        if (!audience)
            return notAChoice();
        return named(tr("Message: audience"), editMessage<&CommsDraft::audience>(incident(), row, *audience));
    }
    case Column::Channel:
        return named(tr("Message: channel"), editMessage<&CommsDraft::channel>(incident(), row, written));
    case Column::Subject:
        return named(tr("Message: subject"), editMessage<&CommsDraft::subject>(incident(), row, written));
    case Column::State: {
        const auto state = chosen<CommsState>(value);
        return state ? moveTo(*state, row) : notAChoice();
    }
    case Column::NextUpdateBy: {
        const auto by = readCell(value, (*message)->nextUpdateBy, Tense::Future);
        if (!by)
            return by.error();
        return named(tr("Message: next update"), editMessage<&CommsDraft::nextUpdateBy>(incident(), row, *by));
    }
    case Column::Sent:
    case Column::Count:
        break;
    }
    return Edit{};
}

}  // namespace evenkeel
