// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/incident/severity.h"

#include <QList>

namespace evenkeel {

/// One level of a severity scheme, with the words that help to choose it.
struct SeverityLevel {
    Severity severity;
    QString criteria;
    Duration updateEvery{};  ///< how often stakeholders hear of it
};

/// The scheme that is built in until playbooks bring their own: SEV1 to SEV4.
class SeverityScheme
{
public:
    [[nodiscard]] static SeverityScheme builtIn();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QList<SeverityLevel> &levels() const & { return m_levels; }
    /// Of a scheme that is about to go, so that `for (… : SeverityScheme::builtIn().levels())` holds.
    [[nodiscard]] QList<SeverityLevel> levels() && { return std::move(m_levels); }
    /// The level of this name, whatever its case; InvalidInput lists those there are.
    [[nodiscard]] Result<Severity> find(QStringView level) const;

private:
    QString m_name;
    QList<SeverityLevel> m_levels;
};

}  // namespace evenkeel
