// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/respondersmodel.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/report/reportlanguage.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

RespondersModel::RespondersModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock)
{
    connect(&document, &Document::changed, this, &RespondersModel::readIncident);
    readIncident();
}

void RespondersModel::tick()
{
    readIncident();
}

void RespondersModel::readIncident()
{
    const Instant now = m_clock.now();
    QList<ResponderRow> rows;
    for (const Responder &one : respondersOf(m_document.incident(), now))
        rows.append({one, one.since ? formatDuration(std::chrono::floor<std::chrono::minutes>(
                              std::max(Duration(now - *one.since), Duration::zero())))
                                    : QString()});
    follow(rows);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RespondersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant RespondersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Person:
        return tr("Person");
    case Column::OnDuty:
        return tr("On duty", "for how long");
    case Column::Stress:
        return tr("Stress");
    case Column::Break:
        return tr("Break");
    case Column::Count:
        break;
    }
    return {};
}

QVariant RespondersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResponderRow &row = rows()[index.row()];
    const Responder &one = row.responder;
    const auto column = Column(index.column());
    if (role == Qt::AccessibleTextRole && column == Column::Stress)
        return one.stress == 0 ? tr("Stress: not said") : tr("Stress: %1 of 5").arg(one.stress);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Person: {
        if (one.roles.isEmpty())
            return one.person;
        const ReportLanguage language(QLocale().bcp47Name());
        QStringList roles;
        for (const QString &name : one.roles)
            roles.append(language.role(name));
        return tr("%1 (%2)", "a person and their roles").arg(one.person, roles.join(u", "_s));
    }
    case Column::OnDuty:
        return row.onDuty;
    case Column::Stress:
        return one.stress == 0 ? u"–"_s : tr("%1 of 5").arg(one.stress);
    case Column::Break:
        return one.onBreak ? tr("on a break") : QString();
    case Column::Count:
        break;
    }
    return {};
}

void RespondersModel::setStress(int row, int stress)
{
    const Responder one = rows()[row].responder;
    report(one.person, stress, one.since, one.onBreak);
}

void RespondersModel::setOnBreak(int row, bool onBreak)
{
    const Responder one = rows()[row].responder;
    // Who comes back begins anew.
    report(one.person, one.stress, onBreak ? std::nullopt : std::optional(m_clock.now()), onBreak);
}

void RespondersModel::add(const QString &person)
{
    report(person, 0, m_clock.now(), false);
}

bool RespondersModel::report(const QString &person, int stress, std::optional<Instant> since, bool onBreak)
{
    const auto changes = reportResponder(person, stress, since, onBreak, {m_clock.now(), {}, {}});
    const auto performed = m_document.perform(tr("how %1 fares").arg(person), changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

}  // namespace evenkeel
