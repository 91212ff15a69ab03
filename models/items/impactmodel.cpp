// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impactmodel.h"

#include "models/core/clock.h"
#include "models/incident/fieldref.h"
#include "models/incident/sealing.h"
#include "models/postmortem/impacttable.h"
#include "models/report/impactwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ImpactText {
    Q_DECLARE_TR_FUNCTIONS(evenkeel::ImpactModel)
};

// Longer than a report's words: here people choose, and unknown and none must not be mixed up.
QString knowledgeName(ImpactKnowledge knowledge)
{
    switch (knowledge) {
    case ImpactKnowledge::Unsaid:
        return ImpactText::tr("Not said yet");
    case ImpactKnowledge::Unknown:
        return ImpactText::tr("Unknown: can't be found out");
    case ImpactKnowledge::None:
        return ImpactText::tr("None: there was no such impact");
    case ImpactKnowledge::Known:
        return ImpactText::tr("Known");
    }
    return {};
}

QString knowledgeShown(ImpactKnowledge knowledge)
{
    switch (knowledge) {
    case ImpactKnowledge::Unsaid:
        return {};
    case ImpactKnowledge::Unknown:
        return ImpactText::tr("Unknown");
    case ImpactKnowledge::None:
        return ImpactText::tr("None");
    case ImpactKnowledge::Known:
        return ImpactText::tr("Known");
    }
    return {};
}

}  // namespace

ImpactModel::ImpactModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::ImpactMeasure, parent)
{
    loadRows();
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QList<EntityId> ImpactModel::idsInOrder() const
{
    m_places.clear();
    QList<EntityId> rows;
    for (const ImpactWindow *window : incident().windowsInOrder())
        for (const auto &[dimension, name] : EnumNames<ImpactDimension>::names) {
            const MeasurePlace place{window->id, dimension};
            rows.append(impactMeasureId(place));
            m_places.insert(rows.last(), place);
        }
    return rows;
}

QString ImpactModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Window:
        return tr("Period");
    case Column::Dimension:
        return tr("Impact on");
    case Column::Knowledge:
        return tr("What is known");
    case Column::Amount:
        return tr("Amount");
    case Column::Unit:
        return tr("Unit");
    case Column::PerMinute:
        return tr("Per minute");
    case Column::Total:
        return tr("Comes to");
    case Column::Uncertainty:
        return tr("Uncertainty");
    case Column::Source:
        return tr("Source");
    case Column::Remark:
        return tr("Remark");
    case Column::Count:
        break;
    }
    return {};
}

int ImpactModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&ImpactMeasure::window>(),      fieldIndexOf<&ImpactMeasure::dimension>(),
                                 fieldIndexOf<&ImpactMeasure::knowledge>(),   fieldIndexOf<&ImpactMeasure::amount>(),
                                 fieldIndexOf<&ImpactMeasure::unit>(),        fieldIndexOf<&ImpactMeasure::perMinute>(),
                                 fieldIndexOf<&ImpactMeasure::amount>(),  // which the total is made of
                                 fieldIndexOf<&ImpactMeasure::uncertainty>(), fieldIndexOf<&ImpactMeasure::source>(),
                                 fieldIndexOf<&ImpactMeasure::remark>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

// A stretch of impact shows in all of its rows: the first stands for them, the clock's texts tell of the others.
std::optional<EntityId> ImpactModel::rowOf(const EntityRef &touched) const
{
    if (touched.kind == EntityKind::ImpactWindow)
        return impactMeasureId({touched.id, ImpactDimension::Users});
    return EntityListModel::rowOf(touched);
}

EntityId ImpactModel::entityOf(EntityId row) const
{
    return measureOf(incident(), placeAt(row)) ? row : EntityId();
}

ImpactMeasure ImpactModel::measureAt(EntityId row) const
{
    const ImpactMeasure *measure = measureOf(incident(), placeAt(row));
    return measure ? *measure : ImpactMeasure();
}

QString ImpactModel::windowText(EntityId id) const
{
    const ImpactWindow *window = incident().windows().find(id);
    if (!window || !window->began)
        return tr("Began unknown");
    const auto end = window->restored ? window->restored : window->resolved;
    return end ? time().period(*window->began, *end, u"\u2013"_s)
               : tr("since %1").arg(time().dateAndClock(*window->began));
}

QString ImpactModel::totalText(const ImpactMeasure &measure, const MeasurePlace &place) const
{
    const ImpactWindow *window = incident().windows().find(place.window);
    const auto amount = amountFromStored(measure.amount);
    if (!window || !amount || !measure.perMinute || measure.knowledge != ImpactKnowledge::Known)
        return {};
    const auto minutes = minutesOf(incident(), *window, now());
    return minutes ? amountWords(place.dimension, *amount * double(*minutes), measure.unit, language())
                   : tr("Length unknown");
}

QString ImpactModel::text(EntityId row, int column) const
{
    const MeasurePlace place = placeAt(row);
    const ImpactMeasure measure = measureAt(row);
    switch (Column(column)) {
    case Column::Window:
        return windowText(place.window);
    case Column::Dimension:
        return nameOfChoice(place.dimension);
    case Column::Knowledge:
        return knowledgeShown(measure.knowledge);
    case Column::Amount: {
        const auto amount = amountFromStored(measure.amount);
        return amount ? formatAmount(*amount, QLocale()) : measure.amount;
    }
    case Column::Unit:
        return measure.unit;
    case Column::Total:
        return totalText(measure, place);
    case Column::Uncertainty:
        return uncertaintyWords(measure.uncertainty, language());
    case Column::Source:
        return measure.source;
    case Column::Remark:
        return measure.remark;
    case Column::PerMinute:
    case Column::Count:
        break;
    }
    return {};
}

QVariant ImpactModel::editValue(EntityId row, int column) const
{
    const ImpactMeasure measure = measureAt(row);
    if (Column(column) == Column::Knowledge)
        return int(measure.knowledge);
    if (Column(column) == Column::Amount)
        if (const auto amount = amountFromStored(measure.amount))
            return QLocale().toString(*amount, 'f', QLocale::FloatingPointShortest);
    return text(row, column);
}

QVariant ImpactModel::sortKey(EntityId row, int column) const
{
    const ImpactMeasure measure = measureAt(row);
    switch (Column(column)) {
    case Column::Window:
        return int(rows().indexOf(row));
    case Column::Dimension:
        return int(placeAt(row).dimension);
    case Column::Knowledge:
        return measure.knowledge == ImpactKnowledge::Unsaid ? QVariant() : QVariant(int(measure.knowledge));
    case Column::Amount: {
        const auto amount = amountFromStored(measure.amount);
        return amount ? QVariant(*amount) : QVariant();
    }
    case Column::PerMinute:
        return measure.perMinute ? QVariant(1) : QVariant();
    case Column::Unit:
    case Column::Total:
    case Column::Uncertainty:
    case Column::Source:
    case Column::Remark:
    case Column::Count:
        break;
    }
    return EntityListModel::sortKey(row, column);
}

Choices ImpactModel::choices(EntityId /*row*/, int column) const
{
    return Column(column) == Column::Knowledge ? choicesOf<ImpactKnowledge>(knowledgeName) : Choices();
}

QStringList ImpactModel::suggestions(EntityId row, int column) const
{
    QStringList known;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !known.contains(text))
            known.append(text);
    };
    const bool isUnit = Column(column) == Column::Unit;
    if (!isUnit && Column(column) != Column::Source)
        return {};
    incident().impactMeasures().forEach([&](const ImpactMeasure &measure) {
        if (!isUnit)
            add(measure.source);
        else if (measure.dimension == placeAt(row).dimension)
            add(measure.unit);
    });
    if (isUnit && placeAt(row).dimension == ImpactDimension::Revenue)
        for (const QString &currency :
             {QLocale().currencySymbol(QLocale::CurrencyIsoCode), u"EUR"_s, u"USD"_s, u"GBP"_s})
            add(currency);
    return known;
}

std::optional<bool> ImpactModel::isChecked(EntityId row, int column) const
{
    return Column(column) == Column::PerMinute ? std::optional(measureAt(row).perMinute) : std::nullopt;
}

// Also what a change of its stretch of impact alters.
QString ImpactModel::clockText(EntityId row) const
{
    const MeasurePlace place = placeAt(row);
    return windowText(place.window) + u'\n' + totalText(measureAt(row), place);
}

bool ImpactModel::isEditable(EntityId /*row*/, int column) const
{
    if (currentSeal(incident()))
        return false;
    return Column(column) != Column::Window && Column(column) != Column::Dimension && Column(column) != Column::Total;
}

Result<EntityListModel::Edit> ImpactModel::edit(EntityId row, int column, const QVariant &value) const
{
    if (!m_places.contains(row))
        return gone();
    const MeasurePlace place = placeAt(row);
    const QString written = value.toString().trimmed();
    switch (Column(column)) {
    case Column::Knowledge: {
        const auto knowledge = chosen<ImpactKnowledge>(value);
        if (!knowledge)
            return notAChoice();
        return Edit{tr("Impact: what is known"), setKnowledge(incident(), place, *knowledge)};
    }
    case Column::Amount: {
        if (written == editValue(row, column).toString())
            return Edit{};
        const auto changes = setMeasure(incident(), place, written, QLocale());
        if (!changes)
            return changes.error();
        return Edit{tr("Impact: amount"), *changes};
    }
    case Column::Unit:
        return Edit{tr("Impact: unit"), setOfMeasure<&ImpactMeasure::unit>(incident(), place, written)};
    case Column::PerMinute:
        return Edit{tr("Impact: per minute"),
                    setOfMeasure<&ImpactMeasure::perMinute>(incident(), place, value.toInt() == Qt::Checked)};
    case Column::Uncertainty:
        if (written == text(row, column))
            return Edit{};
        return Edit{tr("Impact: uncertainty"), setOfMeasure<&ImpactMeasure::uncertainty>(incident(), place, written)};
    case Column::Source:
        return Edit{tr("Impact: source"), setOfMeasure<&ImpactMeasure::source>(incident(), place, written)};
    case Column::Remark:
        return Edit{tr("Impact: remark"), setOfMeasure<&ImpactMeasure::remark>(incident(), place, written)};
    case Column::Window:
    case Column::Dimension:
    case Column::Total:
    case Column::Count:
        break;
    }
    return Edit{};
}

QStringList ImpactModel::totals() const
{
    const ImpactTable table = ImpactTable::of(incident(), now());
    QStringList texts;
    for (const auto &[dimension, name] : EnumNames<ImpactDimension>::names)
        if (const ImpactTotal total = table.total(dimension); total.amount)
            texts.append(tr("%1: %2", "users, how many").arg(nameOfChoice(dimension), wordsOf(total, language())));
    return texts;
}

bool ImpactModel::isUntouched() const
{
    return incident().impactMeasures().all().empty();
}

bool ImpactModel::hasRates() const
{
    return !incident().impactMeasures().select([](const ImpactMeasure &measure) { return measure.perMinute; }).empty();
}

}  // namespace evenkeel
