// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/items/searchwords.h"
#include "models/report/reportlanguage.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace evenkeel {

/// Something in the incident that holds every word looked for.
struct SearchHit {
    EntityRef entity;  ///< what to go to
    QString field;     ///< of the facts, the stored name of the field; empty: the thing as a whole

    bool operator==(const SearchHit &) const = default;
};

/// Looks for words in all of an incident: in what isn't deleted and, in a window that others see, not private. Goes in
/// steps, so that 100,000 lines don't hold up the window. Hits come by kind, small kinds first, then the timeline,
/// newest first.
class IncidentSearch
{
public:
    enum class Scope { Everything, WithoutPrivate };

    IncidentSearch(const Incident &incident, const QString &words, Scope scope);

    [[nodiscard]] const SearchWords &words() const { return m_words; }
    [[nodiscard]] bool isDone() const { return m_next < 0; }
    /// Looks at so many further lines of the timeline; all else is looked at in the first step.
    void step(int lines);
    void finish();
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }

    /// The stretch of a hit that best shows why it is one.
    [[nodiscard]] static SearchWords::Excerpt excerptOf(const Incident &incident, const SearchHit &hit,
                                                        const SearchWords &words, const ReportLanguage &language);

private:
    void lookAtFacts();
    void lookAtRecords();
    void lookAtTimeline(int lines);
    void lookAt(const EntityRef &entity, const QStringList &texts, const QString &field = {});
    [[nodiscard]] bool isHidden(EntityId id) const { return m_hidden.contains(id); }

    Incident m_incident;
    SearchWords m_words;
    Scope m_scope;
    ReportLanguage m_language;
    QSet<EntityId> m_hidden;  ///< what private lines tell of
    QHash<EntityId, QString> m_tags;
    QList<SearchHit> m_hits;
    int m_next;
    bool m_begun = false;
};

}  // namespace evenkeel
