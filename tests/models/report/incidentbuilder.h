// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel::test {

/// Makes incidents for tests: each change is a transaction of its own, ids count up, nothing depends on a clock.
class IncidentBuilder
{
public:
    explicit IncidentBuilder(const QString &title, const QString &zone = QStringLiteral("UTC"));

    template <auto Member>
    IncidentBuilder &fact(const decltype(detail::typeOf(Member)) &value)
    {
        return apply(ChangeOf<IncidentFacts>(m_facts).set<Member>(value));
    }
    /// Sets a field of what was added last.
    template <typename T, auto Member>
    IncidentBuilder &with(const decltype(detail::typeOf(Member)) &value)
    {
        return apply(ChangeOf<T>(m_last).template set<Member>(value));
    }

    IncidentBuilder &window(const ImpactWindow &window);
    IncidentBuilder &role(const QString &role, const QString &person, const char *from, const char *to = nullptr);
    /// `occurred` as ISO 8601, or null for a line without a time.
    IncidentBuilder &entry(const char *occurred, EntryKind kind, const QString &text, const QString &owner = {});
    IncidentBuilder &change(const char *occurred, EntryKind kind, const QString &before, const QString &after,
                            const QString &reason = {}, const QString &subject = {});
    IncidentBuilder &hypothesis(const QString &text, HypothesisState state, const QString &because);
    IncidentBuilder &action(const QString &text, ActionCategory category, ActionHorizon horizon, const QString &owner,
                            const char *due, const char *done);
    IncidentBuilder &message(Audience audience, CommsState state, const QString &subject, const QString &body,
                             const char *sent, const char *nextUpdateBy);
    IncidentBuilder &evidence(const QString &name, const QString &digest, const QString &source, const char *captured);
    /// Of the stretch of impact that was added last; the amount is in C's form.
    IncidentBuilder &measure(ImpactDimension dimension, ImpactKnowledge knowledge, const QString &amount = {},
                             const QString &unit = {});
    IncidentBuilder &section(SectionKey key, const QString &markdown);
    IncidentBuilder &why(const QString &question, const QString &answer);
    IncidentBuilder &members(ListName list, const QStringList &texts);
    IncidentBuilder &link(LinkPurpose purpose, const QString &label, const QString &url);

    /// What a verb gives.
    IncidentBuilder &changes(const Changes &changes);

    [[nodiscard]] EntityId last() const { return m_last; }
    [[nodiscard]] const Incident &incident() const { return m_incident; }

    [[nodiscard]] static std::optional<Instant> time(const char *iso);

private:
    IncidentBuilder &apply(const Change &change);
    EntityId next();

    Incident m_incident;
    EntityId m_facts;
    EntityId m_last;
    EntityId m_window;
    quint64 m_ids = 0;
    qint64 m_stamps = 0;
};

/// An incident with something in every place: made up, across midnight, handed over, raised twice, resolved.
[[nodiscard]] Incident richIncident();
/// The same an hour in, while it runs.
[[nodiscard]] Incident runningIncident();
/// Only a title.
[[nodiscard]] Incident bareIncident();
/// Seventeen lines of a timeline across midnight, and little else: what an import gives.
[[nodiscard]] Incident importedIncident();

}  // namespace evenkeel::test
