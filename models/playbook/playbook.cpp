// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct PlaybookText {
    Q_DECLARE_TR_FUNCTIONS(Playbook)
};

template <typename T, typename Value>
const T *findBy(const QList<T> &all, Value T::*member, const auto &value)
{
    const auto found = std::ranges::find(all, value, member);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const PlaybookLevel *Playbook::levelOfRank(int rank) const
{
    return findBy(levels, &PlaybookLevel::rank, rank);
}

const PlaybookLevel *Playbook::level(QStringView named) const
{
    const auto found = std::ranges::find_if(
        levels, [named](const PlaybookLevel &known) { return named.compare(known.level, Qt::CaseInsensitive) == 0; });
    return found == levels.end() ? nullptr : &*found;
}

Result<Severity> Playbook::findSeverity(QStringView named) const
{
    if (const PlaybookLevel *found = level(named))
        return severityOf(*found);
    QStringList names;
    for (const PlaybookLevel &known : levels)
        names.append(known.level);
    return Error{ErrorCode::InvalidInput,
                 PlaybookText::tr("there is no severity \"%1\"").arg(named),
                 {},
                 PlaybookText::tr("Choose one of %1.").arg(names.join(QStringLiteral(", ")))};
}

int Playbook::topicIndex(QStringView topic) const
{
    const auto found = std::ranges::find(topics, topic, &Topic::topic);
    return found == topics.end() ? -1 : int(found - topics.begin());
}

const MitigationOption *Playbook::mitigation(QStringView id) const
{
    return findBy(mitigations, &MitigationOption::mitigation, id);
}

const GuardrailRule *Playbook::rule(Guardrail guardrail) const
{
    return findBy(guardrails, &GuardrailRule::guardrail, guardrail);
}

}  // namespace evenkeel
