// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/mends.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/severityscheme.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Mends {
    Q_DECLARE_TR_FUNCTIONS(Mends)
};

}  // namespace

QList<Mend> mendsOf(const UnmetGuardrail &guardrail, const Incident &incident, const QString &author, Instant now)
{
    QList<Mend> mends;
    if (guardrail.id == "severity-before-triage"_L1) {
        for (const SeverityLevel &level : SeverityScheme::builtIn().levels())
            mends.append({level.severity.level, changeSeverity(incident, level.severity, {.now = now})});
    } else if (guardrail.id == "commander-before-mitigation"_L1 && !author.isEmpty()) {
        mends.append({Mends::tr("I take command"), assignRole(incident, u"commander"_s, author, {.now = now})});
    } else if (guardrail.id == "postmortem-written"_L1) {
        mends.append({Mends::tr("Postmortem to review"),
                      setFact<&IncidentFacts::postmortemState>(incident, PostmortemState::Review)});
    }
    return mends;
}

}  // namespace evenkeel
