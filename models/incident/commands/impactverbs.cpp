// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/impactverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ImpactVerbs {
    Q_DECLARE_TR_FUNCTIONS(ImpactVerbs)
};

ImpactMeasure saidOf(const Incident &incident, const MeasurePlace &place)
{
    const ImpactMeasure *measure = measureOf(incident, place);
    return measure ? *measure : ImpactMeasure();
}

// Only what differs, so that nobody else's word on the rest is taken over.
class MeasureEdit
{
public:
    MeasureEdit(const Incident &incident, const MeasurePlace &place)
        : m_incident(incident), m_place(place), m_before(saidOf(incident, place)), m_fields(impactMeasureId(place))
    {
    }

    [[nodiscard]] const ImpactMeasure &before() const { return m_before; }

    template <auto Member>
    void set(const decltype(detail::typeOf(Member)) &value)
    {
        if (m_before.*Member != value)
            m_fields.template set<Member>(value);
    }

    [[nodiscard]] Changes changes() const
    {
        return m_fields.isEmpty() ? Changes() : detail::withMeasure(m_incident, m_place, m_fields);
    }

private:
    const Incident &m_incident;
    MeasurePlace m_place;
    ImpactMeasure m_before;
    ChangeOf<ImpactMeasure> m_fields;
};

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words,
                               [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

}  // namespace

EntityId impactMeasureId(const MeasurePlace &place)
{
    return EntityId::ofOrigin("impact\n" + place.window.toString().toLatin1() + '\n'
                              + QByteArray(nameOf(place.dimension).toString().toLatin1()));
}

const ImpactMeasure *measureOf(const Incident &incident, const MeasurePlace &place)
{
    const ImpactMeasure *measure = incident.impactMeasures().find(impactMeasureId(place));
    return measure && !measure->deleted ? measure : nullptr;
}

Result<MeasurePlace> placeOf(const Incident &incident, ImpactDimension dimension, std::optional<int> window)
{
    const auto windows = incident.windowsInOrder();
    const int number = window.value_or(int(windows.size()));
    if (number < 1 || number > int(windows.size()))
        return Error{ErrorCode::NotFound,
                     windows.empty() ? ImpactVerbs::tr("it isn't recorded yet when the impact began")
                                     : ImpactVerbs::tr("there is no stretch of impact number %1").arg(number),
                     {},
                     windows.empty() ? ImpactVerbs::tr("Say when: moment.began=TIME.") : QString()};
    return MeasurePlace{windows[size_t(number - 1)]->id, dimension};
}

namespace detail {

Changes withMeasure(const Incident &incident, const MeasurePlace &place, const ChangeOf<ImpactMeasure> &fields)
{
    const ImpactMeasure *known = incident.impactMeasures().find(impactMeasureId(place));
    if (known && !known->deleted)
        return {fields};
    Change made = fields;
    const auto setOther = [&](const Change &field) {
        const auto isSame = [&](const FieldChange &other) { return other.index == field.fields.front().index; };
        if (std::ranges::none_of(made.fields, isSame))
            made.fields += field.fields;
    };
    const ChangeOf<ImpactMeasure> empty(made.id);
    const auto reset = [&]<auto Member>()
    {
        setOther(ChangeOf<ImpactMeasure>(empty).template set<Member>(ImpactMeasure().*Member));
    };
    setOther(ChangeOf<ImpactMeasure>(empty).set<&ImpactMeasure::window>(place.window));
    setOther(ChangeOf<ImpactMeasure>(empty).set<&ImpactMeasure::dimension>(place.dimension));
    if (!known)
        return {made};
    // What it said before it was removed stays removed.
    reset.operator()<&ImpactMeasure::deleted>();
    reset.operator()<&ImpactMeasure::knowledge>();
    reset.operator()<&ImpactMeasure::amount>();
    reset.operator()<&ImpactMeasure::unit>();
    reset.operator()<&ImpactMeasure::perMinute>();
    reset.operator()<&ImpactMeasure::uncertainty>();
    reset.operator()<&ImpactMeasure::source>();
    reset.operator()<&ImpactMeasure::remark>();
    return {made};
}

}  // namespace detail

Changes setKnowledge(const Incident &incident, const MeasurePlace &place, ImpactKnowledge knowledge)
{
    MeasureEdit edit(incident, place);
    edit.set<&ImpactMeasure::knowledge>(knowledge);
    if (knowledge != ImpactKnowledge::Known) {
        edit.set<&ImpactMeasure::amount>({});
        edit.set<&ImpactMeasure::uncertainty>({});
        edit.set<&ImpactMeasure::perMinute>(false);
    }
    return edit.changes();
}

Result<Changes> setAmount(const Incident &incident, const MeasurePlace &place, const QString &text,
                          const QLocale &locale)
{
    MeasureEdit edit(incident, place);
    if (text.trimmed().isEmpty()) {
        // What is told in words alone is known all the same.
        const bool isTold = !edit.before().remark.trimmed().isEmpty();
        if (edit.before().knowledge == ImpactKnowledge::Known)
            return setKnowledge(incident, place, isTold ? ImpactKnowledge::Known : ImpactKnowledge::Unsaid)
                   + (isTold ? setOfMeasure<&ImpactMeasure::amount>(incident, place, {}) : Changes());
        return Changes();
    }
    const auto written = parseAmount(text, locale);
    if (!written)
        return written.error();
    if (written->number == u"0"_s)
        return setKnowledge(incident, place, ImpactKnowledge::None);
    edit.set<&ImpactMeasure::knowledge>(ImpactKnowledge::Known);
    edit.set<&ImpactMeasure::amount>(written->number);
    if (!written->unit.isEmpty())
        edit.set<&ImpactMeasure::unit>(written->unit);
    if (written->perMinute)
        edit.set<&ImpactMeasure::perMinute>(true);
    if (!written->uncertainty.isEmpty())
        edit.set<&ImpactMeasure::uncertainty>(written->uncertainty);
    return edit.changes();
}

Result<Changes> setMeasure(const Incident &incident, const MeasurePlace &place, const QString &text,
                           const QLocale &locale)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return setKnowledge(incident, place, ImpactKnowledge::Unsaid);
    if (isOneOf(said, {"none"_L1, "keine"_L1, "keiner"_L1, "keines"_L1}))
        return setKnowledge(incident, place, ImpactKnowledge::None);
    if (isOneOf(said, {"unknown"_L1, "unbekannt"_L1}))
        return setKnowledge(incident, place, ImpactKnowledge::Unknown);
    return setAmount(incident, place, said, locale);
}

}  // namespace evenkeel
