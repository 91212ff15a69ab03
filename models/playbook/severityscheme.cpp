// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/severityscheme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace evenkeel {

namespace {

struct SeverityText {
    Q_DECLARE_TR_FUNCTIONS(SeverityScheme)
};

}  // namespace

SeverityScheme SeverityScheme::builtIn()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    SeverityScheme scheme;
    scheme.m_name = QStringLiteral("sev-ics");
    const auto level = [&](int rank, const QString &criteria, Duration updateEvery) {
        scheme.m_levels.append({{scheme.m_name, QStringLiteral("SEV%1").arg(rank), rank}, criteria, updateEvery});
    };
    level(1, SeverityText::tr("Everything is down, revenue is lost, or data is at risk."), minutes(15));
    level(2, SeverityText::tr("A major part is degraded and many users notice."), minutes(30));
    level(3, SeverityText::tr("A minor part is degraded, or there is a way around it."), hours(1));
    level(4, SeverityText::tr("Hardly anybody is affected; it can wait for working hours."), hours(24));
    return scheme;
}

Result<Severity> SeverityScheme::find(QStringView level) const
{
    const auto found = std::ranges::find_if(m_levels, [&](const SeverityLevel &known) {
        return known.severity.level.compare(level, Qt::CaseInsensitive) == 0;
    });
    if (found != m_levels.end())
        return found->severity;
    QStringList names;
    for (const SeverityLevel &known : m_levels)
        names.append(known.severity.level);
    return Error{ErrorCode::InvalidInput,
                 SeverityText::tr("there is no severity \"%1\"").arg(level),
                 {},
                 SeverityText::tr("Choose one of %1.").arg(names.join(QStringLiteral(", ")))};
}

}  // namespace evenkeel
